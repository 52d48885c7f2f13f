/** The model's second opinion: asked on demand, shown as it comes, kept beside lines whose words have not changed since. */
import { ask, events, isAborted } from "./api.js";
import { isSound, partsOf } from "./digest.js";
import { byId, make } from "./dom.js";
import { say } from "./words.js";

const KEPT = ["level", "level_by", "opinion", "sufficient", "flags", "findings", "rewrites", "rewrites_by", "best", "split", "questions"];

/** @param {any} objective @param {any} part what must be the same for an opinion to hold */
const keyOf = (objective, part) => (part === objective ? `O ${part.text}\n${part.key_results.map((one) => one.text).join("\n")}` : `${objective.text}\n${part.text}`);

/**
 * A report with the opinions on lines that did not change since the model was asked.
 * @param {any} report
 * @param {any} opinion the model's report, or null
 */
export function withOpinion(report, opinion) {
  if (!opinion) return report;
  const found = new Map();
  for (const objective of opinion.objectives) for (const part of [objective, ...objective.key_results]) found.set(keyOf(objective, part), part);
  const merged = (objective, part) => {
    const told = found.get(keyOf(objective, part));
    return told ? { ...part, ...Object.fromEntries(KEPT.filter((name) => name in part).map((name) => [name, told[name]])), examples: part.examples } : part;
  };
  const objectives = report.objectives.map((one) => ({ ...merged(one, one), key_results: one.key_results.map((part) => merged(one, part)) }));
  const same = (id) => id && textOf(report, id) === textOf(opinion, id);
  const remarks = opinion.critique.remarks.filter((one) => same(one.id));
  return judged({ ...report, objectives, critique: { ...opinion.critique, remarks } });
}

/** @param {any} report @param {string} id */
const textOf = (report, id) => partsOf(report).find((part) => part.id === id)?.text;

/** The verdict of a report put together here, by the rule of all reports. */
function judged(report) {
  const results = report.objectives.flatMap((one) => one.key_results);
  const sound = results.filter(isSound).length;
  const above = [report, ...report.objectives].flatMap((one) => one.findings);
  const isReady = sound === results.length && above.every((one) => one.severity === "advice");
  const isFar = sound * 2 < results.length || above.some((one) => one.name === "too-many-objectives");
  return { ...report, sound_key_results: sound, verdict: isReady ? "ready" : isFar ? "rethink" : "revise" };
}

/**
 * The part of the page that asks the model.
 * @param {{read: () => string, onReport: (report: any) => void}} wanted
 */
export function createModel({ read, onReport }) {
  const box = byId("model");
  let under = /** @type {AbortController|null} */ (null);

  function rest(text = "", isFault = false) {
    const button = make("button", { type: "button", id: "ask-model", on: { click: start } }, say("ask_model"));
    box.replaceChildren(button, " ", make("span", { class: isFault ? "fault" : "soft", role: "status" }, text || say("ask_note")));
  }

  function busy() {
    const stop = make("button", { type: "button", id: "stop-model", on: { click: () => under?.abort() } }, say("stop"));
    box.replaceChildren(make("span", { class: "spinner", "aria-hidden": "true" }), make("span", { role: "status" }, say("asking")), " ", stop);
    stop.focus();
  }

  async function start() {
    const body = { text: read(), language: null, rewrite: true, examples: 2 };
    under = new AbortController();
    busy();
    let last = null;
    try {
      const answer = await ask("/reviews/critique", { method: "POST", body, signal: under.signal });
      for await (const one of events(answer)) {
        if (one.event === "review") onReport((last = one.data));
      }
      rest(...outcome(last));
    } catch (error) {
      rest(isAborted(error) ? say("stopped") : error.message ? say("asked_failed", { reason: error.message }) : say("broken"), !isAborted(error));
    }
    under = null;
    document.getElementById("ask-model")?.focus();
  }

  return {
    /** Whether the model can be asked at all. @param {boolean} has */
    offer(has) {
      box.hidden = !has;
      if (has && !under && !box.firstChild) rest();
    },
  };
}

/** @param {any} report @returns {[string, boolean]} how asking went, and whether it failed */
function outcome(report) {
  const critique = report?.critique;
  if (!critique || critique.status === "failed") return [say("asked_failed", { reason: critique?.reason ?? "" }), true];
  if (critique.status === "partial") return [say("asked_part", { reason: critique.reason ?? "" }), false];
  return [say("asked", { model: critique.model ?? "" }), false];
}
