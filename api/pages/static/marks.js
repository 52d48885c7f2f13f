/** What a report puts into the text: words underlined by severity, the level behind each key result, the line one stands on. */
import { Decoration, EditorView, StateEffect, StateField, WidgetType } from "./codemirror-6.43.15.min.js";
import { isKeyResult, isSound, partsOf, sharedAdvice } from "./digest.js";
import { placeOf, stretches } from "./positions.js";

/** @typedef {{part: any, from: number, to: number, exact: boolean}} Placed */

/** Put a report (or none) into the text. */
export const setReport = StateEffect.define();

class Level extends WidgetType {
  constructor(level, sound) {
    super();
    this.level = level;
    this.sound = sound;
  }

  eq(other) {
    return other.level === this.level && other.sound === this.sound;
  }

  toDOM() {
    const badge = document.createElement("span");
    badge.className = `badge ${this.level}${this.sound ? " is-sound" : ""}`;
    badge.textContent = this.level;
    badge.setAttribute("aria-hidden", "true");
    return badge;
  }

  ignoreEvent() {
    return false;
  }
}

/** @param {any} doc @param {any} report @returns {{placed: Placed[], marks: any}} */
function laid(doc, report) {
  if (!report) return { placed: [], marks: Decoration.none };
  const hidden = sharedAdvice(report);
  const placed = [];
  const marks = [];
  for (const part of partsOf(report)) {
    const place = placeOf(doc, part);
    if (!place) continue;
    placed.push({ part, ...place });
    const shown = part.findings.filter((finding) => finding.severity !== "advice" || !hidden.has(finding.name));
    for (const one of stretches(part, place, shown)) marks.push(Decoration.mark({ class: `mark ${one.severity}` }).range(one.from, one.to));
    if (isKeyResult(part)) marks.push(level(part).range(doc.lineAt(place.to).to));
  }
  return { placed, marks: Decoration.set(marks, true) };
}

const level = (part) => Decoration.widget({ widget: new Level(part.level, isSound(part)), side: 1 });

/** What was placed last, moved along with what is typed since. */
export const marked = StateField.define({
  create: () => ({ placed: /** @type {Placed[]} */ ([]), marks: Decoration.none }),
  update(value, change) {
    for (const effect of change.effects) if (effect.is(setReport)) return laid(change.state.doc, effect.value);
    if (!change.docChanged) return value;
    const { changes } = change;
    const placed = value.placed.map((one) => ({ ...one, from: changes.mapPos(one.from, 1), to: Math.max(changes.mapPos(one.from, 1), changes.mapPos(one.to, -1)) }));
    return { placed, marks: value.marks.map(changes) };
  },
  provide: (field) => EditorView.decorations.from(field, (value) => value.marks),
});

/** @param {any} state @returns {Placed|null} what the report says stands on the cursor's line */
export function underCursor(state) {
  const line = state.doc.lineAt(state.selection.main.head);
  return state.field(marked).placed.find((one) => one.from <= line.to && one.to >= line.from) ?? null;
}

/** @param {any} state @param {string} id @returns {Placed|null} */
export const placedOf = (state, id) => state.field(marked).placed.find((one) => one.part.id === id) ?? null;
