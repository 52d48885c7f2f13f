/** Ways through the remarks: from the panel to the words, from one remark to the next, from the text to the panel. */
import { EditorView } from "./codemirror-6.43.15.min.js";
import { byId, isNarrow } from "./dom.js";
import { marked, placedOf, underCursor } from "./marks.js";
import { byGravity, spanOf } from "./positions.js";

/**
 * Put the cursor on a line, or select the words of a remark.
 * @param {any} view
 * @param {string} id
 * @param {any} [finding] nothing: the end of the line
 */
export function toPart(view, id, finding) {
  const placed = placedOf(view.state, id);
  if (!placed) return;
  const span = finding ? spanOf(placed.part, placed, finding) : { from: placed.to, to: placed.to };
  select(view, span);
}

/** Make a line the one that counts, and stay in the panel. @param {any} view @param {string} id */
export function standOn(view, id) {
  const placed = placedOf(view.state, id);
  const effects = placed && !isNarrow() ? EditorView.scrollIntoView(placed.to, { y: "nearest" }) : []; // where the text is above, it would scroll the page
  if (placed) view.dispatch({ selection: { anchor: placed.to }, effects });
  document.getElementById(`part-${id}`)?.scrollIntoView({ block: "nearest" });
}

function select(view, { from, to }) {
  const most = view.state.doc.length;
  view.dispatch({ selection: { anchor: Math.min(from, most), head: Math.min(to, most) }, effects: EditorView.scrollIntoView(Math.min(from, most), { y: "nearest", yMargin: 60 }) });
  view.focus();
}

/** The next remark below the cursor (or above it), round the end of the text; it is also spoken. @param {any} view @param {1|-1} way */
export function nextRemark(view, way) {
  const found = view.state.field(marked).placed.flatMap((placed) =>
    byGravity(placed.part.findings)
      .filter((finding) => finding.severity !== "advice")
      .map((finding) => ({ ...spanOf(placed.part, placed, finding), finding, id: placed.part.id })),
  );
  const spots = found.sort((one, other) => one.from - other.from || one.to - other.to);
  if (!spots.length) return true;
  const { from, to } = view.state.selection.main;
  const at = spots.findIndex((one) => one.from === from && one.to === to);
  const beyond = spots.findIndex((one) => one.from >= from);
  const start = at >= 0 ? lastOf(spots, at, way) + way : way > 0 ? (beyond < 0 ? 0 : beyond) : (beyond < 0 ? spots.length : beyond) - 1;
  const next = spots[(start + spots.length) % spots.length];
  select(view, next);
  byId("spoken").textContent = `${next.id} : ${next.finding.message}`;
  return true;
}

/** The last of the remarks on the very same words, in the way one goes. */
function lastOf(spots, at, way) {
  let last = at;
  while (spots[last + way]?.from === spots[at].from && spots[last + way]?.to === spots[at].to) last += way;
  return last;
}

/** From the text to the wordings of its line; to the head of the review where there are none. @param {any} view */
export function toPanel(view) {
  const placed = underCursor(view.state);
  const card = placed ? document.getElementById(`part-${placed.part.id}`) : null;
  const target = card?.querySelector(".take") ?? card?.querySelector("button") ?? byId("review-title");
  target.focus();
  return true;
}
