/** What a step shows: a lesson to read, a drill to answer, or what the learner takes along. */
import { answerForm } from "./learn_answers.js";
import { make } from "./dom.js";
import { fragment, withWayToTry } from "./learn_text.js";
import { LANGUAGE, say, set } from "./words.js";

/**
 * @param {any} step
 * @param {{read: () => void, answer: (text: string, ai: boolean) => void, solve: (text: string) => void, share: (isShared: boolean) => void, hasModel: boolean, keepText: (step: any, text: string) => void, text: string}} acts
 * @returns {{node: Node, below?: Node, close: (answer: string, feedback: any) => void, first?: HTMLElement|null}}
 */
export function stepOf(step, acts) {
  if (step.place === "lesson") return { node: toRead(step.lesson, acts), close: () => {} };
  if (step.place === "end") return { node: atEnd(step, acts), close: () => {} };
  const form = answerForm(step.drill, { ...acts, keepText: (text) => acts.keepText(step, text) });
  return step.place === "drill" ? { ...form, below: again(step.lesson) } : form;
}

function toRead(lesson, { read }) {
  const on = make("button", { type: "button", class: "primary", on: { click: read } }, say("to_drills"));
  return make("div", {}, make("article", { class: "lesson card" }, withWayToTry(fragment(lesson.html))), make("p", { class: "buttons" }, on));
}

function again(lesson) {
  const title = set(lesson.title);
  return make("details", { class: "reread" }, make("summary", {}, say("reread", { title })), make("div", { class: "lesson card" }, fragment(lesson.html)));
}

function atEnd(step, { share }) {
  const [right, count] = step.checked;
  const verdict = say(step.passed ? "passed" : "not_passed", { right, count, least: step.least });
  const summary = make("article", { class: "lesson card summary" }, fragment(step.summary));
  const heading = summary.querySelector("h1");
  heading?.replaceWith(make("h2", { class: "taken" }, heading.textContent));
  const path = `/api/v1/learn/summary?lang=${LANGUAGE}`;
  return make(
    "div",
    {},
    make("p", { class: `lead verdict ${step.passed ? "right" : "wrong"}` }, verdict),
    summary,
    make(
      "p",
      { class: "buttons" },
      make("a", { class: "button primary", href: "/" }, say("try_yours")),
      make("a", { class: "button", href: path, download: say("download_name") }, say("download")),
      make("button", { type: "button", on: { click: () => window.print() } }, say("print_it")),
    ),
    make(
      "p",
      { class: "sharing" },
      make("button", { type: "button", id: "share", on: { click: () => share(!step.is_shared) } }, say(step.is_shared ? "unshare" : "share")),
      " ",
      make("span", { class: "soft", role: "status" }, say(step.is_shared ? "is_shared" : "not_shared")),
    ),
  );
}
