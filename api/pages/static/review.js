/** Asking for reviews while somebody types: marks soon after a key, wordings once the typing rests; only the newest answer counts. */
import { askJson, isAborted } from "./api.js";

const AGAIN = 5; // seconds before another try where the service did not answer

/**
 * @typedef {object} Wanted
 * @property {() => string} read the text as it is now
 * @property {(report: any, isFull: boolean) => void} onReport
 * @property {(error: any) => void} onTrouble
 * @property {number} wait milliseconds after the last key before the marks
 * @property {number} rest and before the wordings
 */

/** A reviewer of the text that `wanted.read` gives. @param {Wanted} wanted */
export function createReviewer(wanted) {
  const state = { timer: 0, pause: 0, under: /** @type {AbortController|null} */ (null) };

  function forget() {
    clearTimeout(state.timer);
    clearTimeout(state.pause);
    state.under?.abort();
    state.under = null;
  }

  async function run(isFull) {
    forget();
    const text = wanted.read();
    if (!text.trim()) return wanted.onReport(null, false);
    const under = (state.under = new AbortController());
    const more = isFull ? { rewrite: true, examples: 2 } : {};
    try {
      const report = await askJson("/reviews", { method: "POST", body: { text, language: null, ...more }, signal: under.signal });
      if (under !== state.under || text !== wanted.read()) return undefined;
      wanted.onReport(report, isFull);
      if (!isFull) state.pause = window.setTimeout(run, wanted.rest, true);
    } catch (error) {
      if (isAborted(error) || under !== state.under) return undefined;
      wanted.onTrouble(error);
      if (error.status === 0 || error.status === 429) state.timer = window.setTimeout(run, 1000 * (error.wait || AGAIN), isFull);
    }
    return undefined;
  }

  window.addEventListener("online", () => run(false));
  return {
    /** The text changed. */
    changed() {
      forget();
      state.timer = window.setTimeout(run, wanted.wait, false);
    },
    /** Review now. */
    now: () => run(false),
    /** Get the wordings now. */
    full: () => run(true),
  };
}
