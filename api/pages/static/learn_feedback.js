/** What there is to say of an answer, the way on, and the way to disagree. */
import { make } from "./dom.js";
import { say, set } from "./words.js";

/**
 * @param {{step: any, feedback: any, isDisputed: boolean}} last
 * @param {{goOn: () => void, disagree: (words: string) => void}} acts
 * @returns {Node[]}
 */
export function feedbackOf({ step, feedback, isDisputed }, acts) {
  const [verdict, ...told] = feedback.told;
  const next = feedback.is_over && make("button", { type: "button", id: "go-on", class: "primary", on: { click: acts.goOn } }, onwards(step, feedback.step));
  const form = disagreement(acts.disagree);
  const open = make("button", { type: "button", id: "disagree", class: "quiet", "aria-expanded": "false", "aria-controls": "disagreement" }, say("disagree"));
  open.addEventListener("click", () => {
    form.hidden = !form.hidden;
    open.setAttribute("aria-expanded", String(!form.hidden));
    if (!form.hidden) form.querySelector("textarea")?.focus();
  });
  return [
    make("h2", { id: "verdict" }, !isDisputed && make("span", { class: "sign", "aria-hidden": "true" }, feedback.is_right ? "✓ " : "✗ "), set(verdict)),
    ...told.map((line) => make("p", { class: "told" }, set(line))),
    make("p", { class: "buttons" }, next, !isDisputed && open),
    !isDisputed && form,
  ].filter(Boolean);
}

/** What the way on is called, by what comes. */
function onwards(step, next) {
  if (next.place === "end") return say("to_end");
  if (next.place === "check" && step.place !== "check") return say("to_check");
  return next.place === "lesson" ? say("to_lesson") : say("go_on");
}

function disagreement(send) {
  const words = make("textarea", { id: "objection", rows: 3, maxLength: 2_000, "aria-describedby": "disagree-note" });
  const form = make(
    "form",
    { id: "disagreement", class: "written", hidden: true, noValidate: true },
    make("label", { htmlFor: "objection" }, say("disagree_why")),
    words,
    make("span", { id: "disagree-note", class: "soft" }, say("disagree_note")),
    make("p", { class: "buttons" }, make("button", {}, say("disagree_send"))),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (words.value.trim()) send(words.value.trim());
    else words.focus();
  });
  return form;
}
