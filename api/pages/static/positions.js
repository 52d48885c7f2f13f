/**
 * Where the lines of a report stand in the text of the editor. Reports count code points, the editor counts UTF-16 units; a text that is
 * not where the report says is looked for near by; one that goes on over several lines is followed; its whole line is meant where it is not
 * found (an entity).
 *
 * @typedef {{from: number, to: number, exact: boolean, offsets?: number[]}} Place `offsets`: where each unit of the text stands, from `from` on
 * @typedef {{start: number, end: number, severity: "error"|"warning"|"advice", name: string}} Finding
 * @typedef {{id: string, text: string, line: number, column: number, findings: Finding[]}} Part
 * @typedef {{line(n: number): {from: number, to: number, text: string}, lines: number, length: number, sliceString(from: number, to: number): string}} Doc
 */

/** @param {string} text @param {number} points how many code points @returns {number} UTF-16 units */
export function units(text, points) {
  let at = 0;
  for (let left = points; left > 0 && at < text.length; left -= 1) at += text.codePointAt(at) > 0xffff ? 2 : 1;
  return at;
}

/**
 * @param {Doc} doc
 * @param {{text: string, line: number, column?: number}} part
 * @returns {Place|null}
 */
export function placeOf(doc, part) {
  if (part.line < 1 || part.line > doc.lines) return null;
  const line = doc.line(part.line);
  const said = units(line.text, (part.column ?? 1) - 1);
  const at = line.text.startsWith(part.text, said) ? said : line.text.indexOf(part.text);
  if (part.text && at >= 0) return { from: line.from + at, to: line.from + at + part.text.length, exact: true };
  const offsets = wrapped(doc.sliceString(line.from + said, Math.min(doc.length, line.from + said + 2 * part.text.length + 200)), part.text);
  if (offsets) return { from: line.from + said, to: line.from + said + offsets[part.text.length], exact: true, offsets };
  const lead = line.text.length - line.text.trimStart().length;
  return { from: line.from + lead, to: Math.max(line.from + lead, line.from + line.text.trimEnd().length), exact: false };
}

/**
 * Where each unit of `text` stands in `slice`, which may break its lines where `text` has a space; null where they differ otherwise.
 * @param {string} slice
 * @param {string} text
 * @returns {number[]|null}
 */
function wrapped(slice, text) {
  const offsets = [];
  let at = 0;
  for (let n = 0; n < text.length; n += 1) {
    offsets.push(at);
    if (text[n] === slice[at]) at += 1;
    else if (text[n] !== " ") return null;
    if (/\s/.test(text[n])) while (at < slice.length && /\s/.test(slice[at])) at += 1;
  }
  return text ? [...offsets, at] : null;
}

/** @param {Part} part @param {Place} place @param {Finding} finding @returns {{from: number, to: number}} */
export function spanOf(part, place, finding) {
  if (!place.exact) return place;
  const offset = (points) => place.offsets?.[units(part.text, points)] ?? units(part.text, points);
  const [from, to] = [place.from + offset(finding.start), place.from + offset(finding.end)];
  return to > from ? { from, to } : place;
}

const ORDER = { error: 0, warning: 1, advice: 2 };

/** @param {Finding[]} findings the gravest first */
export const byGravity = (findings) => [...findings].sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);

/**
 * The stretches of a line to underline; where two overlap the graver one shows. A remark on the whole line is marked only where no other
 * points at words of it.
 * @param {Part} part
 * @param {Place} place
 * @param {Finding[]} findings
 * @returns {{from: number, to: number, severity: string}[]}
 */
export function stretches(part, place, findings) {
  let spans = findings.map((finding) => ({ ...spanOf(part, place, finding), severity: finding.severity })).filter((span) => span.from < span.to);
  const narrow = spans.filter((span) => span.to - span.from < place.to - place.from);
  if (narrow.length) spans = narrow;
  const edges = [...new Set(spans.flatMap((span) => [span.from, span.to]))].sort((one, other) => one - other);
  const found = [];
  for (let n = 0; n + 1 < edges.length; n += 1) {
    const [from, to] = [edges[n], edges[n + 1]];
    const over = byGravity(spans.filter((span) => span.from <= from && to <= span.to));
    if (!over.length) continue;
    const last = found[found.length - 1];
    if (last && last.to === from && last.severity === over[0].severity) last.to = to;
    else found.push({ from, to, severity: over[0].severity });
  }
  return found;
}
