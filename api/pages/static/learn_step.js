/** What a step shows: a lesson to read, a drill to answer, or what the learner takes along. */
import { answerForm } from "./learn_answers.js";
import { make } from "./dom.js";
import { LANGUAGE, say, set } from "./words.js";

const SIGNS = { "✓": "good", "✗": "bad" };

/**
 * @param {any} step
 * @param {{read: () => void, answer: (text: string) => void, keepText: (step: any, text: string) => void, text: string}} acts
 * @returns {{node: Node, below?: Node, close: (answer: string, isRight: boolean) => void, first?: HTMLElement|null}}
 */
export function stepOf(step, acts) {
  if (step.place === "lesson") return { node: toRead(step.lesson, acts), close: () => {} };
  if (step.place === "end") return { node: atEnd(step), close: () => {} };
  const form = answerForm(step.drill, { ...acts, keepText: (text) => acts.keepText(step, text) });
  return step.place === "drill" ? { ...form, below: again(step.lesson) } : form;
}

function toRead(lesson, { read }) {
  const on = make("button", { type: "button", class: "primary", on: { click: read } }, say("to_drills"));
  return make("div", {}, make("article", { class: "lesson card" }, fragment(lesson.html)), make("p", { class: "buttons" }, on));
}

function again(lesson) {
  const title = set(lesson.title);
  return make("details", { class: "reread" }, make("summary", {}, say("reread", { title })), make("div", { class: "lesson card" }, fragment(lesson.html)));
}

function atEnd(step) {
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
  );
}

/** The HTML that the service made of Markdown, as nodes; nothing in it runs. @param {string} html */
function fragment(html) {
  const made = document.createDocumentFragment();
  made.append(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  for (const item of made.querySelectorAll("li")) sign(item);
  return made;
}

/** Colour a good or bad example, and say in words which it is. @param {Element} item */
function sign(item) {
  const text = item.firstChild?.nodeType === Node.TEXT_NODE ? item.firstChild : item.querySelector("p")?.firstChild;
  const kind = SIGNS[text?.textContent?.[0] ?? ""];
  if (!text || !kind) return;
  item.classList.add("example", kind);
  text.replaceWith(
    make("span", { class: "sign", "aria-hidden": "true" }, text.textContent[0]),
    make("span", { class: "unseen" }, say(kind === "good" ? "sign_good" : "sign_bad")),
    text.textContent.slice(1),
  );
}
