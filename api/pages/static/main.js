/** The page of the editor: text, reviews, marks and panel joined together. */
import { askJson } from "./api.js";
import { showAccount } from "./account.js";
import { redo, redoDepth, undo, undoDepth } from "./codemirror-6.43.15.min.js";
import { byId, calm, fault, notice } from "./dom.js";
import { partsOf } from "./digest.js";
import { setUpDrafts } from "./drafts.js";
import { createEditor, keepText } from "./editor.js";
import { setUpExports } from "./exports.js";
import { setReport, underCursor } from "./marks.js";
import { nextRemark, standOn, toPart, toPanel } from "./moves.js";
import { createModel, withOpinion } from "./opinion.js";
import { createPanel } from "./panel.js";
import { createReviewer } from "./review.js";
import { add, replaceAll, take, takeSplit } from "./take.js";
import { say } from "./words.js";

const asked = new URLSearchParams(location.search);
const delay = (name) => Number(asked.get(name) ?? document.body.dataset[name]);
const state = { report: /** @type {any} */ (null), full: /** @type {any} */ (null), opinion: /** @type {any} */ (null), hasModel: false };

const read = () => view.state.doc.toString();

const reviewer = createReviewer({ read, onReport, onTrouble, wait: delay("debounce"), rest: delay("rest") });

const panel = createPanel({
  go: (id, finding) => toPart(view, id, finding),
  better(id) {
    standOn(view, id);
    reviewer.full();
  },
  take(part, rung, text) {
    if (!take(view, part.id, text)) return;
    done("taken", text);
    if (rung) tell(part, rung, text);
  },
  split(part) {
    if (takeSplit(view, part.id, part.split)) done("taken", part.split.join(" "));
  },
  add(objective, text) {
    if (add(view, objective, text)) done("added", text);
  },
});

/** Say what was done, and what is left to do. @param {"taken"|"added"} what @param {string} text */
function done(what, text) {
  const told = what === "taken" ? say("taken") : say("added");
  notice(text.includes("[") ? `${told} ${say("fill_in")}` : told);
}

const view = createEditor(byId("editor"), {
  onChange() {
    keepText(read());
    reviewer.changed();
  },
  onMove: draw,
  keys: [
    { key: "F8", run: () => nextRemark(view, 1), shift: () => nextRemark(view, -1) },
    { key: "Mod-Enter", run: () => toPanel(view) },
  ],
});

const model = createModel({
  read,
  onReport(report) {
    state.opinion = report;
    state.full = report;
    if (state.report) put(state.report);
  },
});

/** A report came. */
function onReport(report, isFull) {
  calm();
  if (isFull) state.full = report;
  put(report);
}

/** Show a report, with what the model said before of the same lines. */
function put(report) {
  state.report = report;
  const shown = report && withOpinion(report, state.opinion);
  view.dispatch({ effects: setReport.of(shown) });
  draw();
  document.dispatchEvent(new CustomEvent("okr:marked", { detail: { text: read() } }));
}

function onTrouble(error) {
  if (error.code !== "no-okr") {
    fault(error, say("sign_in"));
    return;
  }
  calm();
  put(null);
  panel.friendly();
}

/** Draw what depends on the report and the cursor. */
function draw() {
  byId("undo").disabled = undoDepth(view.state) === 0;
  byId("redo").disabled = redoDepth(view.state) === 0;
  if (!state.report) {
    if (!read().trim() || byId("friendly").hidden) panel.empty(!read().trim());
    model.offer(false);
    return;
  }
  const current = underCursor(view.state)?.part.id ?? null;
  panel.show({ report: withOpinion(state.report, state.opinion), current, full: wordingsOf });
  panel.follow(current);
  model.offer(state.hasModel);
}

/** The part with its wordings, where they were made for these words. */
function wordingsOf(part) {
  const told = withOpinion(state.full ?? { objectives: [], findings: [] }, state.opinion);
  const same = partsOf(told).filter((one) => one.text === part.text && "level" in one === "level" in part);
  return same.find((one) => one.id === part.id) ?? same[0] ?? null;
}

/** Say that a wording was taken; the texts only where the house keeps them. */
function tell(part, rung, taken) {
  const { wordings } = document.body.dataset;
  if (wordings === "no") return;
  const texts = wordings === "texts" ? { was: part.text, taken } : {};
  const by = part.rewrites_by?.[rung] === "model" ? "model" : "rules";
  askJson("/wordings", { method: "POST", body: { language: state.report.language, rung, rules: part.flags, by, ...texts } }).catch(() => null);
}

/** Put a whole text into the editor and review it at once. @param {string} text */
function write(text) {
  replaceAll(view, text);
  reviewer.now();
  view.focus();
  byId("draft-title").scrollIntoView({ block: "nearest" });
}

byId("keys").textContent = say("keys");
byId("undo").addEventListener("click", () => undo(view) && view.focus());
byId("redo").addEventListener("click", () => redo(view) && view.focus());
byId("sample").addEventListener("click", () => write(say("sample")));
byId("review").addEventListener("keydown", (event) => {
  if (event.key === "Escape") view.focus();
  if (event.key === "F8") nextRemark(view, event.shiftKey ? -1 : 1);
});
new IntersectionObserver(([seen]) => byId("jump").classList.toggle("there", seen.isIntersecting), { rootMargin: "0px 0px -35% 0px" }).observe(byId("review"));
setUpExports(read);
setUpDrafts({ read, write, language: () => state.report?.language ?? null });
draw();
if (read().trim()) reviewer.now();
showAccount().then((who) => {
  state.hasModel = who.has_model;
  draw();
  document.body.dataset.ready = "1";
});
