/** What this tab keeps of the course: the last answer with its feedback until the learner goes on, and a text that is being written. */
import { LANGUAGE } from "./words.js";

const LAST = `okr-learn-${LANGUAGE}`;
const TEXT = `okr-learn-text-${LANGUAGE}`;
const MODEL = "okr-learn-model";

/** Which step of which course, as one text. @param {any} step */
const name = (step) => JSON.stringify([step.course, step.place, step.number, step.lesson?.number, step.drill?.seed]);

/** @param {string} key @returns {any} */
function held(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null");
  } catch {
    return null; // a browser that keeps nothing
  }
}

/** @param {string} key @param {any} value */
function hold(key, value) {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // a browser that keeps nothing, or no more
  }
}

/** @param {{step: any, answer: string, feedback: any, isDisputed: boolean}} last */
export function keep(last) {
  hold(LAST, last);
  if (last.feedback.is_over) hold(TEXT, null);
}

/** The last answer, where the learner has not gone on since: `step` is what comes after it. @param {any} step */
export function kept(step) {
  const last = held(LAST);
  return last && name(last.feedback.step) === name(step) ? last : null;
}

/** The learner goes on. */
export const forget = () => hold(LAST, null);

/** @param {any} step @param {string} text */
export const keepText = (step, text) => hold(TEXT, { at: name(step), text });

/** @param {any} step @returns {string} what was being written at this step */
export function keptText(step) {
  const found = held(TEXT);
  return found?.at === name(step) ? found.text : "";
}

/** @returns {boolean} whether the model is asked as well about what is written */
export const isModelAsked = () => held(MODEL) === true;

/** @param {boolean} isAsked */
export const keepModelAsked = (isAsked) => hold(MODEL, isAsked);
