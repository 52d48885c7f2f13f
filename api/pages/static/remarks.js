/** The remarks on one line of the draft, as a card of the panel. */
import { isKeyResult, isSound } from "./digest.js";
import { make } from "./dom.js";
import { byGravity } from "./positions.js";
import { REPORT, say, typeset } from "./words.js";

const LONG_QUOTE = 36;

/**
 * @typedef {object} Acts what a card can ask for
 * @property {(id: string, finding?: any) => void} go
 * @property {(id: string) => void} better
 */

/** @param {any} finding the message, where a long quote gives its first words only: the line itself stands just above */
function shortened({ message, quote }) {
  if (quote.length <= LONG_QUOTE) return message;
  const head = quote.slice(0, LONG_QUOTE).replace(/\s\S*$/, "").replace(/[ ,;:.]+$/, "");
  return message.replace(quote, () => `${head}…`);
}

/** @param {any} finding @param {string} language @param {() => void} [go] */
export function remark(finding, language, go) {
  const text = [
    make("strong", {}, REPORT.severities[finding.severity]),
    " ",
    make("span", { lang: language }, typeset(shortened(finding), language)),
    finding.by === "model" && make("em", { class: "by" }, ` ${say("by_model")}`),
  ];
  return make(
    "li",
    { class: `remark ${finding.severity}`, data: { rule: finding.name } },
    go ? make("button", { type: "button", class: "say", title: say("to_words"), on: { click: go } }, ...text) : make("p", { class: "say" }, ...text),
    finding.disputed && make("p", { class: "disputed", lang: language }, say("disputed", { why: finding.disputed })),
    why(finding, language),
  );
}

function why(finding, language) {
  return make(
    "details",
    { class: "why" },
    make("summary", {}, say("why")),
    make("p", { lang: language }, typeset(finding.why, language)),
    make("p", {}, make("a", { href: `/rules/${encodeURIComponent(finding.name)}`, target: "_blank", rel: "noopener" }, say("read_rule"))),
  );
}

/**
 * The card of one line.
 * @param {any} part
 * @param {{language: string, line: number, hidden: Set<string>, isCurrent: boolean}} seen
 * @param {Acts} acts
 */
export function card(part, seen, acts) {
  const shown = byGravity(part.findings).filter((finding) => finding.severity !== "advice" || !seen.hidden.has(finding.name));
  const offers = make("div", { class: "offers" });
  return make(
    "li",
    { class: `part${seen.isCurrent ? " current" : ""}`, id: `part-${part.id}`, data: { id: part.id } },
    head(part, seen.line, acts),
    make("p", { class: "quote", lang: seen.language }, part.text),
    shown.length > 0 && make("ul", { class: "remarks" }, ...shown.map((one) => remark(one, seen.language, () => acts.go(part.id, one)))),
    opinion(part, seen.language),
    !seen.isCurrent && !isSound(part) && better(part, acts),
    seen.isCurrent && offers,
  );
}

function head(part, line, acts) {
  const place = make("span", { class: "place" }, say("line", { line }));
  return make(
    "div",
    { class: "part-head" },
    make(
      "button",
      { type: "button", class: "goto", "aria-label": say("to_line", { id: part.id, line }), on: { click: () => acts.go(part.id) } },
      make("span", { class: "id" }, part.id),
      " ",
      place,
    ),
    isKeyResult(part)
      ? make("span", { class: `level ${part.level}`, title: REPORT.rungs[part.level] }, part.level)
      : make("span", { class: "kind" }, say("objective")),
    isKeyResult(part) && isSound(part) && make("span", { class: "sound" }, `✓ ${REPORT.sound}`),
  );
}

function better(part, acts) {
  const label = say("better");
  return make(
    "button",
    { type: "button", class: "better", "aria-label": `${label} : ${part.id}`, on: { click: () => acts.better(part.id) } },
    label,
    make("span", { "aria-hidden": "true" }, " ›"),
  );
}

/** How the model reads an objective, or a key result whose level or findings it changed. @param {any} part @returns {boolean} */
export function hasOpinion(part) {
  if (!isKeyResult(part)) return Boolean(part.opinion) || part.sufficient === false;
  return Boolean(part.opinion) && (part.level_by === "model" || part.findings.some((finding) => finding.by === "model"));
}

function opinion(part, language) {
  if (!hasOpinion(part)) return null;
  const texts = [part.opinion, part.sufficient === false && part.key_results?.length ? say("insufficient") : null].filter(Boolean);
  return make("p", { class: "opinion" }, make("strong", {}, say("opinion")), " ", make("span", { lang: language }, typeset(texts.join(" "), language)));
}
