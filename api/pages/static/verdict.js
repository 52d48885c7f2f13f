/** The head of the panel: how the draft stands and what to do first; and its end: advice, and lines that were kept apart. */
import { firstSteps, isSound, partsOf, sharedAdvice, soundness } from "./digest.js";
import { make } from "./dom.js";
import { remark } from "./remarks.js";
import { REPORT, say, typeset } from "./words.js";

/** @param {any} report @param {(id: string) => void} go @returns {Node[]} */
export function verdict(report, go) {
  const steps = firstSteps(report);
  return [
    make("p", { class: `word ${report.verdict}` }, REPORT.verdicts[report.verdict]),
    make("p", { class: "headline" }, soundness(report)),
    report.key_results > 0 && tally(report),
    steps.length > 0 && make("h3", {}, REPORT.first),
    steps.length > 0 && make("ol", { class: "steps" }, ...steps.map((step) => line(step, go))),
    steps.length === 0 && report.verdict === "ready" && make("p", {}, say("all_good")),
  ].filter(Boolean);
}

/** A small square a key result: full where it is sound. */
function tally(report) {
  const results = report.objectives.map((objective) => objective.key_results.map((part) => make("i", { class: isSound(part) ? "yes" : "no" })));
  return make("div", { class: "tally", "aria-hidden": "true" }, ...results.map((squares) => make("span", {}, ...squares)));
}

function line({ text, ids }, go) {
  const links = ids.flatMap((id) => [" ", make("button", { type: "button", class: "ref", on: { click: () => go(id) } }, id)]);
  return make("li", {}, text, ids.length > 0 && REPORT.colon, ...links);
}

/** @param {any} report what concerns the draft as a whole, with some weight @returns {Node[]} */
export function whole(report) {
  const grave = report.findings.filter((finding) => finding.severity !== "advice");
  if (!grave.length) return [];
  const remarks = grave.map((finding) => remark(finding, report.language));
  return [make("li", { class: "part" }, make("div", { class: "part-head" }, make("span", { class: "id" }, say("whole"))), make("ul", { class: "remarks" }, ...remarks))];
}

/** @param {any} report @param {(id: string) => void} go @returns {Node[]} */
export function after(report, go) {
  const found = [];
  const advice = report.findings.filter((finding) => finding.severity === "advice");
  const shared = [...sharedAdvice(report)].map((name) => ({ text: REPORT.first_steps[name], ids: idsOf(report, name) }));
  const opinions = report.critique.remarks.map((one) => ({ text: `${REPORT.remarks[one.kind]}${REPORT.colon} ${one.text}`, ids: [one.id] }));
  const texts = [...(report.suggestions ?? []), ...(report.warnings ?? [])];
  if (advice.length || shared.length || texts.length || opinions.length) {
    found.push(
      make("h3", {}, say("further")),
      make(
        "ul",
        { class: "further" },
        ...texts.map((text) => make("li", { lang: report.language }, typeset(text, report.language))),
        ...advice.map((finding) => remark(finding, report.language)),
        ...shared.map((step) => line(step, go)),
        ...opinions.map(({ text, ids }) => make("li", { lang: report.language }, make("button", { type: "button", class: "ref", on: { click: () => go(ids[0]) } }, ids[0]), " ", text)),
      ),
    );
  }
  return [...found, ...apart(report)];
}

const idsOf = (report, name) => partsOf(report).filter((part) => part.findings.some((finding) => finding.name === name)).map((part) => part.id);

function apart(report) {
  const kinds = ["unread", "kpis", "notes"].filter((kind) => report[kind].length);
  if (!kinds.length) return [];
  const lines = (kind) => report[kind].map((kept) => say("line", { line: kept.line })).join(", ");
  return [make("h3", {}, say("apart")), make("ul", { class: "further" }, ...kinds.map((kind) => make("li", {}, say(kind, { lines: lines(kind) }))))];
}
