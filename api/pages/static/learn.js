/** The page of the course: one step at a time, kept by the service; what was answered last is shown again after a reload. */
import { showAccount } from "./account.js";
import { askJson, Trouble } from "./api.js";
import { answered, byId, fault, leaveBeside, notice } from "./dom.js";
import { feedbackOf } from "./learn_feedback.js";
import { forget, keep, keepText, kept, keptText } from "./learn_kept.js";
import { stepOf } from "./learn_step.js";
import { showWay } from "./learn_way.js";
import { LANGUAGE, say } from "./words.js";

const MOVED = "not-now"; // the service is at another step than this page

/** What is on the page: the step, its form where it has one, whether the service is being asked, and what it has. */
const state = { step: /** @type {any} */ (null), form: /** @type {any} */ (null), isBusy: false, hasModel: false };

/** @param {string} path @param {any} [asked] @param {Record<string, any>} [more] */
const course = (path, asked, more = {}) => askJson(`/learn${path}?${new URLSearchParams({ lang: LANGUAGE, ...more })}`, asked);

/** Do one thing at a time: a second click waits for nothing and does nothing. @param {() => Promise<void>} act */
async function once(act) {
  if (state.isBusy) return;
  state.isBusy = true;
  try {
    await act();
  } finally {
    state.isBusy = false;
  }
}

/** Ask where the learner is, and show it. @param {{isMoved?: boolean}} [how] */
async function load({ isMoved = false } = {}) {
  try {
    const step = await course("");
    byId("retry-row").hidden = true;
    const last = isMoved ? null : kept(step);
    if (last) showAnswered(last);
    else show(step, { isMoved });
    if (isMoved) notice(say("elsewhere"));
  } catch (error) {
    tell(error);
    byId("retry-row").hidden = error.status === 401;
  }
}

/** @param {any} step @param {{isMoved?: boolean}} [how] `isMoved`: the learner came here from another step */
function show(step, { isMoved = false } = {}) {
  state.step = step;
  showWay(step);
  state.form = stepOf(step, { read, answer, solve, share, keepText, text: keptText(step), hasModel: state.hasModel });
  byId("step").replaceChildren(state.form.node);
  byId("below").replaceChildren(state.form.below ?? "");
  byId("feedback").hidden = true;
  byId("feedback").replaceChildren();
  byId("spoken").textContent = "";
  notice();
  if (!isMoved) return;
  window.scrollTo(0, 0);
  (state.form.first ?? byId("title")).focus({ preventScroll: true });
}

/** Show a step that was answered, with what there is to say. @param {any} last */
function showAnswered(last) {
  show(last.step);
  settle(last);
}

/** What was answered stays as it is, or, where it was wrong, may be tried again. @param {any} last */
function settle(last) {
  if (last.feedback.is_over) state.form.close(last.answer, last.feedback);
  else {
    state.step = last.feedback.step; // the same drill, tried once more
    state.form.tried(last.answer);
  }
  showFeedback(last);
}

function showFeedback(last) {
  const box = byId("feedback");
  box.className = `feedback ${last.isDisputed ? "" : last.feedback.is_right ? "right" : "wrong"}`;
  box.replaceChildren(...feedbackOf(last, { goOn: () => goOn(last), disagree: (words) => disagree(last, words) }));
  box.hidden = false;
}

const read = () =>
  once(async () => {
    try {
      show(await course("/read", { method: "POST" }, { number: state.step.number }), { isMoved: true });
    } catch (error) {
      await failed(error);
    }
  });

/** @param {string} text @param {boolean} ai */
const answer = (text, ai) => judge("/answers", text, { answer: text, tried: state.step.drill.tried, ai });

/** Be shown the answer. @param {string} text what was answered last */
const solve = (text) => judge("/solution", text, {});

/** @param {string} path @param {string} text @param {any} body */
const judge = (path, text, body) =>
  once(async () => {
    const { step } = state;
    state.form.wait(Boolean(body.ai));
    try {
      const feedback = await course(path, { method: "POST", body: { ...body, seed: step.drill.seed } });
      notice();
      const last = { step, answer: text, feedback, isDisputed: false };
      keep(last);
      settle(last);
      const box = byId("feedback");
      box.focus({ preventScroll: true });
      box.scrollIntoView({ block: "nearest" });
    } catch (error) {
      await failed(error);
    } finally {
      state.form.wait(null);
    }
  });

/** @param {boolean} isShared */
const share = (isShared) =>
  once(async () => {
    try {
      show(await course("/sharing", { method: "PUT", body: { is_shared: isShared } }));
      byId("share").focus();
    } catch (error) {
      await failed(error);
    }
  });

/** @param {any} last @param {string} words */
const disagree = (last, words) =>
  once(async () => {
    try {
      const noted = await course("/disagreements", { method: "POST", body: { words, seed: last.step.drill.seed } });
      const { answers, told } = last.feedback.is_over ? last.feedback : noted;
      const now = { ...last, feedback: { ...noted, answers, told: [noted.told[0], ...told.slice(1)] }, isDisputed: true };
      keep(now);
      settle(now);
      byId("feedback").focus();
    } catch (error) {
      await failed(error);
    }
  });

function goOn(last) {
  forget();
  show(last.feedback.step, { isMoved: true });
}

async function failed(error) {
  if (error.code === MOVED) {
    forget();
    await load({ isMoved: true });
  } else {
    tell(error);
  }
}

/** Say what the service refused; a fault of this page is for its console. @param {any} error */
function tell(error) {
  if (!(error instanceof Trouble)) throw error;
  fault(error, say("sign_in"));
  byId("notice").scrollIntoView({ block: "nearest" });
}

async function beginAgain() {
  if ((await answered(byId("again-dialog"))) !== "again") return;
  await once(async () => {
    try {
      await course("", { method: "DELETE" }, { course: state.step.course });
      forget();
      show(await course(""), { isMoved: true });
    } catch (error) {
      await failed(error);
    }
  });
}

/** The second click of a double one falls on whatever has come to stand there: it must not read a lesson or answer a drill. @param {MouseEvent} event */
function secondClick(event) {
  if (event.detail < 2 || (event.target instanceof Element && event.target.closest(".order"))) return;
  event.preventDefault();
  event.stopPropagation();
}

/** The number of an answer chooses it, wherever the focus is but in a text; Enter on the verdict goes on. @param {KeyboardEvent} event */
function press(event) {
  const { target } = event;
  if (target instanceof HTMLTextAreaElement) return;
  state.form?.press?.(event);
  const on = document.getElementById("go-on");
  if (event.key === "Enter" && target === byId("feedback") && on && !event.repeat) on.click();
}

byId("main").addEventListener("keydown", press);
byId("again-dialog").addEventListener("click", leaveBeside);
byId("again").addEventListener("click", beginAgain);
byId("retry").addEventListener("click", () => load());
byId("main").addEventListener("click", secondClick, true);
showAccount().then(async (who) => {
  state.hasModel = who.has_model;
  byId("people").hidden = !who.scopes?.includes("people");
  await load();
  document.body.dataset.ready = "1";
});
