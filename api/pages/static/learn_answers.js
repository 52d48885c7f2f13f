/** Drills as forms: choices by number, lines put in order, a line or a whole set of OKRs to write. */
import { make, notice } from "./dom.js";
import { fragment } from "./learn_text.js";
import { isModelAsked, keepModelAsked } from "./learn_kept.js";
import { orderList } from "./learn_order.js";
import { say, set } from "./words.js";

const WRITTEN = ["mend", "case"];

/**
 * A form for one drill; `close` shows the answer given, and takes no other; `tried` lets a wrong one be tried again, or the answer be asked for;
 * `wait` says that the service (true: the model) is being asked, null that it is not; `first` is what should have the focus.
 * @param {any} drill
 * @param {{answer: (text: string, ai: boolean) => void, solve: (text: string) => void, keepText: (text: string) => void, text: string, hasModel: boolean}} acts
 * @returns {{node: HTMLElement, close: (answer: string, feedback: any) => void, tried: (answer: string) => void, wait: (isModel: boolean|null) => void, press?: (event: KeyboardEvent) => void, first: HTMLElement|null}}
 */
export function answerForm(drill, acts) {
  const field = drill.kind === "order" ? orderList(drill.choices) : drill.choices.length ? choices(drill) : text(drill, acts);
  const send = make("button", { class: "primary" }, say("answer"));
  const solve = make("button", { type: "button", id: "solve", hidden: !drill.tried, on: { click: () => acts.solve(field.read()) } }, say("solve"));
  const waiting = make("span", { class: "soft", role: "status" });
  const row = make("p", { class: "buttons" }, send, solve, waiting);
  const model = acts.hasModel && WRITTEN.includes(drill.kind) ? modelChoice() : null;
  const form = make("form", { class: "card drill", noValidate: true, autocomplete: "off", tabIndex: -1, "aria-labelledby": "title" }, ...about(drill), field.node, model?.node, row);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = field.read();
    if (given) acts.answer(given, model?.isAsked() ?? false);
    else notice(say(drill.choices.length ? "no_choice" : "no_text"), "error");
  });
  const node = drill.kind === "case" ? make("div", { class: "beside" }, situation(drill), form) : form;
  const close = (answer, feedback) => {
    row.remove();
    model?.node.remove();
    form.classList.add("closed");
    field.close(answer, feedback);
  };
  const tried = (answer) => {
    field.tried(answer);
    send.textContent = say("answer_again");
    solve.hidden = false;
  };
  const wait = (isModel) => {
    send.disabled = solve.disabled = isModel !== null;
    waiting.textContent = isModel ? say("model_reads") : "";
  };
  return { node, close, tried, wait, press: field.press, first: field.press ? form : null };
}

/** Whether the model is asked as well; remembered in this tab. */
function modelChoice() {
  const box = make("input", { type: "checkbox", id: "ai", checked: isModelAsked(), on: { change: () => keepModelAsked(box.checked) } });
  const note = make("span", { class: "soft" }, say("ask_model_note"));
  return { node: make("p", { class: "model" }, make("label", { class: "check" }, box, " ", say("ask_model_too")), " ", note), isAsked: () => box.checked };
}

/** What the question is about. */
function about(drill) {
  if (drill.kind === "case") return [];
  return [
    drill.objective && make("p", { class: "objective" }, make("span", { class: "label" }, say("objective")), " ", set(drill.objective)),
    ...drill.lines.map((line) => make("p", { class: "line" }, make("span", { class: "unseen" }, say("the_line")), " ", set(line))),
    drill.below && make("p", { class: "objective" }, make("span", { class: "label" }, say("key_result")), " ", set(drill.below)),
    drill.html && make("div", { class: "teams" }, fragment(drill.html)),
  ];
}

function situation(drill) {
  const [title, ...told] = drill.lines;
  const hints = drill.hints.length > 0 && make("details", {}, make("summary", {}, say("hints")), make("ul", { class: "hints" }, ...drill.hints.map((hint) => make("li", {}, set(hint)))));
  return make("section", { class: "situation", "aria-labelledby": "situation" }, make("h2", { id: "situation" }, set(title)), ...told.map((text) => make("p", {}, set(text))), hints);
}

function choices(drill) {
  const fields = drill.choices.map(({ key }) => make("input", { type: "radio", name: "choice", value: key }));
  const labels = drill.choices.map((choice, at) => make("label", { class: "choice" }, fields[at], make("kbd", { "aria-hidden": "true" }, String(at + 1)), make("span", {}, set(choice.text))));
  const node = make("fieldset", { class: "choices-list", "aria-labelledby": "title" }, ...labels, make("p", { class: "soft keys" }, say("by_number")));
  return {
    node,
    press: (event) => node.disabled || choose(event, fields),
    read: () => fields.find((field) => field.checked)?.value ?? "",
    close: (answer, { answers }) => {
      node.disabled = true;
      for (const [at, field] of fields.entries()) {
        field.checked = field.value === answer;
        if (answers.includes(field.value)) labels[at].classList.replace("wrong", "right") || labels[at].classList.add("right");
        else if (field.checked) labels[at].classList.add("wrong");
      }
    },
    tried: (answer) => {
      const at = fields.findIndex((field) => field.value === answer);
      if (at < 0) return;
      fields[at].checked = false;
      fields[at].disabled = true;
      labels[at].classList.add("wrong");
    },
  };
}

/** The key of a number chooses the answer of that number, whatever is written on the key; only while the form has the focus. @param {KeyboardEvent} event @param {any[]} fields */
function choose(event, fields) {
  const found = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
  const field = found && fields[Number(found[1]) - 1];
  if (!field || field.disabled || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  field.checked = true;
  field.focus();
}

function text(drill, acts) {
  const isSet = drill.kind === "case";
  const name = isSet ? "your_set" : drill.below ? "your_objective" : "your_line";
  const field = make("textarea", {
    id: "answer",
    rows: isSet ? 9 : 2,
    maxLength: 5_000,
    value: acts.text,
    placeholder: isSet ? say("set_shape") : "",
    "aria-describedby": "answer-note",
    on: { input: () => acts.keepText(field.value) },
  });
  if (!isSet) field.addEventListener("keydown", enter);
  const note = make("span", { id: "answer-note", class: "soft" }, say(`${name}_note`));
  const label = make("label", { htmlFor: "answer" }, say(name));
  return {
    node: make("div", { class: `written ${name}` }, label, field, note),
    read: () => field.value.trim(),
    close: (answer) => {
      field.value = answer;
      field.readOnly = true;
    },
    tried: (answer) => {
      field.value ||= answer;
    },
  };
}

/** Enter answers: a key result is one line, however long. @param {KeyboardEvent} event */
function enter(event) {
  if (event.key !== "Enter" || event.isComposing) return;
  event.preventDefault();
  if (!event.repeat) event.target.form.requestSubmit();
}
