/** Better wordings for the line one stands on: the ladder input > output > outcome, parts, questions, examples, what could be added. */
import { isKeyResult, isSound } from "./digest.js";
import { make } from "./dom.js";
import { say, typeset } from "./words.js";

const RUNGS = ["input", "output", "outcome"];
const BLANKS = /(\[[^\]\n]{1,40}\])/;

/**
 * @typedef {object} Takes
 * @property {(part: any, rung: string|null, text: string) => void} take
 * @property {(part: any) => void} split
 * @property {(objective: any, text: string) => void} add
 */

/** @param {string} text its blanks stand out @param {string} language */
function wording(text, language) {
  const pieces = typeset(text, language).split(BLANKS);
  return make("span", { class: "wording", lang: language }, ...pieces.map((piece, n) => (n % 2 ? make("b", { class: "blank" }, piece) : piece)));
}

/** @param {string} label @param {string} name @param {() => void} act */
const button = (label, name, act) => make("button", { type: "button", class: "take", "aria-label": name, on: { click: act } }, label);

/** @param {string} title @param {...(Node|false|null)} children */
const block = (title, ...children) => make("section", { class: "block" }, make("h4", {}, title), ...children);

/**
 * All that is offered for one line, or that it is on its way.
 * @param {any} part as the review with wordings has it; null while it is awaited
 * @param {string} language
 * @param {Takes} takes
 * @returns {Node[]}
 */
export function offers(part, language, takes) {
  if (!part) return [make("p", { class: "soft wait" }, say("ladder_wait"))];
  const wordings = [
    isKeyResult(part) ? ladder(part, language, takes) : reworded(part, language, takes),
    split(part, language, takes),
    proposed(part, language, takes),
  ].filter(Boolean);
  if (!wordings.length && part.questions.length && !isSound(part)) wordings.push(make("p", { class: "soft" }, say("ladder_none")));
  const found = [...wordings, questions(part, language), examples(part)].filter(Boolean);
  if (found.length) return /** @type {Node[]} */ (found);
  return part.findings.length ? [make("p", { class: "soft" }, say("ladder_plain"))] : [];
}

function ladder(part, language, takes) {
  const rungs = RUNGS.filter((rung) => part.rewrites?.[rung]);
  if (!rungs.some((rung) => part.rewrites[rung] !== part.text)) return null;
  return block(say("better"), make("ol", { class: "ladder" }, ...rungs.map((rung) => step(part, rung, language, takes))));
}

function step(part, rung, language, takes) {
  const text = part.rewrites[rung];
  const own = text === part.text;
  const best = !own && text === part.best;
  return make(
    "li",
    { class: `rung ${rung}${own ? " own" : ""}${best ? " best" : ""}` },
    make(
      "p",
      { class: "rung-head" },
      make("span", { class: `level ${rung}` }, rung),
      " ",
      make("span", { class: "meaning" }, say(`ladder_${rung}`)),
      best && make("span", { class: "tag" }, say("best")),
      own && make("span", { class: "tag" }, say("your_line")),
      part.rewrites_by?.[rung] === "model" && make("span", { class: "tag" }, say("by_model")),
    ),
    make("p", { class: "rung-text" }, wording(text, language), !own && button(say("take"), say("take_this", { text }), () => takes.take(part, rung, text))),
  );
}

function reworded(part, language, takes) {
  const text = part.rewrites?.outcome;
  if (!text || text === part.text) return null;
  const act = button(say("take"), say("take_this", { text }), () => takes.take(part, null, text));
  return block(say("rather"), make("p", { class: "rung-text boxed" }, wording(text, language), act));
}

function split(part, language, takes) {
  if (!part.split?.length) return null;
  if (part.split.length === 1) return alone(part, language, takes);
  const label = say("take_split", { count: part.split.length });
  return block(
    say("split"),
    make("ul", { class: "pieces" }, ...part.split.map((text) => make("li", {}, wording(text, language)))),
    make("p", {}, button(label, label, () => takes.split(part))),
  );
}

/** The one result that is left where the rest is work. */
function alone(part, language, takes) {
  const [text] = part.split;
  const act = button(say("take"), say("take_this", { text }), () => takes.split(part));
  return block(say("split_one"), make("p", { class: "rung-text boxed" }, wording(text, language), act));
}

function proposed(part, language, takes) {
  if (!part.proposed_key_results?.length) return null;
  const lines = part.proposed_key_results.map((text) =>
    make("li", { class: "rung-text" }, wording(text, language), button(say("add"), say("add_this", { text }), () => takes.add(part, text))),
  );
  return block(say("proposed"), make("ul", { class: "pieces" }, ...lines));
}

function questions(part, language) {
  if (!part.questions.length) return null;
  return block(say("questions"), make("ul", { class: "questions" }, ...part.questions.map((text) => make("li", { lang: language }, typeset(text, language)))));
}

function examples(part) {
  if (!part.examples.length) return null;
  const lines = part.examples.map(({ text, faulty, language }) =>
    make(
      "li",
      { lang: language },
      make("span", { class: "good" }, typeset(text, language)),
      faulty && make("small", { class: "soft" }, ` ${typeset(say("instead_of", { text: faulty }), language)}`),
    ),
  );
  return make("details", { class: "examples" }, make("summary", {}, `${say("examples")} (${part.examples.length})`), make("ul", {}, ...lines));
}
