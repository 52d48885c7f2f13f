/** Changes that the page makes for its user: each is one step to undo. */
import { EditorSelection, isolateHistory } from "./codemirror-6.43.15.min.js";
import { placedOf } from "./marks.js";

const PREFIX = /^\s*(?:[-*+•–—▪◦]|\d{1,2}[.)])?\s*(?:(?:KR|RC|O)\s?\d+(?:\.\d+)?\s*[.:)–-]\s*)?/i;
const BLANK = /\[[^\]\n]{1,40}\]/;

/** @param {any} view @param {{from: number, to: number, insert: string}} change */
function change(view, { from, to, insert }) {
  const blank = BLANK.exec(insert);
  const selection = blank
    ? EditorSelection.single(from + blank.index, from + blank.index + blank[0].length)
    : EditorSelection.single(from + insert.length);
  view.dispatch({ changes: { from, to, insert }, selection, annotations: isolateHistory.of("full"), userEvent: "input.take", scrollIntoView: true });
  view.focus();
}

/** @param {any} view @param {any} placed where a text stands, and what precedes it on its line: bullet, number, label */
function spot(view, placed) {
  const line = view.state.doc.lineAt(placed.from);
  const from = placed.exact ? placed.from : line.from + (PREFIX.exec(line.text)?.[0].length ?? 0);
  return { from, to: placed.exact ? placed.to : line.to, prefix: line.text.slice(0, from - line.from) };
}

/** @param {string} prefix that of the line before; its number, if it has one, goes on @param {number} by */
const next = (prefix, by) => prefix.replace(/\d+(?!.*\d)/, (number) => String(Number(number) + by));

/** Put `text` in the place of a line's words. @param {any} view @param {string} id @param {string} text @returns {boolean} */
export function take(view, id, text) {
  const placed = placedOf(view.state, id);
  if (placed) change(view, { ...spot(view, placed), insert: text });
  return placed !== null;
}

/** Put several lines in the place of one. @param {any} view @param {string} id @param {string[]} texts @returns {boolean} */
export function takeSplit(view, id, texts) {
  const placed = placedOf(view.state, id);
  if (!placed) return false;
  const { from, to, prefix } = spot(view, placed);
  const follows = /\d/.test(prefix) || !prefix.trim() ? `${/^\s*/.exec(prefix)?.[0]}- ` : prefix;
  change(view, { from, to, insert: texts.join(`\n${follows}`) });
  return true;
}

/** Add a key result below those of an objective. @param {any} view @param {any} objective @param {string} text @returns {boolean} */
export function add(view, objective, text) {
  const last = objective.key_results[objective.key_results.length - 1];
  const placed = placedOf(view.state, (last ?? objective).id);
  if (!placed) return false;
  const line = view.state.doc.lineAt(placed.to);
  const prefix = last ? next(spot(view, placed).prefix, 1) : "- ";
  const blank = BLANK.exec(text);
  const at = line.to + 1 + prefix.length;
  const from = at + (blank ? blank.index : text.length);
  view.dispatch({
    changes: { from: line.to, insert: `\n${prefix}${text}` },
    selection: EditorSelection.single(from, from + (blank ? blank[0].length : 0)),
    annotations: isolateHistory.of("full"),
    userEvent: "input.take",
    scrollIntoView: true,
  });
  view.focus();
  return true;
}

/** Put a whole text in the place of the one there is. @param {any} view @param {string} text */
export function replaceAll(view, text) {
  const changes = { from: 0, to: view.state.doc.length, insert: text };
  view.dispatch({ changes, selection: EditorSelection.single(0), annotations: isolateHistory.of("full"), userEvent: "input.take" });
}
