/** What is said of a report as a whole: how many key results are sound, what to do first, advice said once for many lines. */
import { REPORT, fill } from "./words.js";

const FIRST_STEPS = 3;
const REPEATED = 3; // the same advice on this many lines is said once, at the end
const ORDER = { error: 0, warning: 1, advice: 2 };

/** @param {any} report @returns {any[]} objectives and key results, in the order of the lines */
export const partsOf = (report) => report.objectives.flatMap((objective) => [objective, ...objective.key_results]);

/** @param {any} part */
export const isKeyResult = (part) => "level" in part;

/** @param {any} part whether a key result carries neither error nor warning */
export const isSound = (part) => part.findings.every((finding) => finding.severity === "advice");

/** @param {any} report @returns {string} how many key results are sound, as a sentence */
export function soundness(report) {
  const { sound_key_results: sound, key_results: total } = report;
  const text = choose(sound, total);
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

function choose(sound, total) {
  if (total === 0) return REPORT.no_key_result;
  if (total === 1) return sound ? REPORT.the_only : REPORT.the_only_not;
  const text = sound === 0 ? REPORT.none_sound : sound === total ? REPORT.all_sound : sound === 1 ? REPORT.one_sound : REPORT.some_sound;
  return fill(text, { sound, total });
}

/** @param {any} report @returns {Set<string>} the names of advice that so many lines share that it is said once */
export function sharedAdvice(report) {
  const counts = new Map();
  for (const part of partsOf(report)) {
    for (const finding of part.findings) {
      if (finding.severity === "advice") counts.set(finding.name, (counts.get(finding.name) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([name, count]) => count >= REPEATED && REPORT.first_steps[name]).map(([name]) => name));
}

/**
 * The few things to do first: every line counts for its main fault, the gravest and commonest come first.
 * @param {any} report
 * @returns {{name: string, text: string, ids: string[]}[]}
 */
export function firstSteps(report) {
  const groups = new Map();
  const add = (id, findings) => {
    const main = mainFault(findings);
    if (!main) return;
    const group = groups.get(main.name) ?? { finding: main, gravest: main.severity, ids: [] };
    if (ORDER[main.severity] < ORDER[group.gravest]) group.gravest = main.severity;
    group.ids.push(id);
    groups.set(main.name, group);
  };
  add("", report.findings);
  for (const part of partsOf(report)) add(part.id, part.findings);
  const ranked = [...groups].sort(([, one], [, other]) => urgency(one) - urgency(other));
  return ranked.slice(0, FIRST_STEPS).map(([name, { finding, ids }]) => ({
    name,
    text: REPORT.first_steps[name] ?? finding.message.replace(/[. ]+$/, ""),
    ids: ids.filter(Boolean),
  }));
}

const urgency = ({ gravest, ids }) => ORDER[gravest] * 10_000 + (ids.includes("") ? 0 : 1_000) - ids.length;

function mainFault(findings) {
  const ranks = Object.keys(REPORT.first_steps);
  const rank = (finding) => ORDER[finding.severity] * 1_000 + ((ranks.indexOf(finding.name) + ranks.length + 1) % (ranks.length + 1));
  return findings.filter((finding) => finding.severity !== "advice").sort((one, other) => rank(one) - rank(other))[0];
}
