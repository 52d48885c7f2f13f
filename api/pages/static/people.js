/** The page of whoever runs the training: how far people are, the summaries they share, what learners disagreed with. */
import { showAccount } from "./account.js";
import { ask, askJson } from "./api.js";
import { byId, fault, leaveBeside, make, notice } from "./dom.js";
import { fragment } from "./learn_text.js";
import { say, set } from "./words.js";

/** What was asked for last: the text of a list, or everybody. */
const state = { list: "", people: /** @type {any[]} */ ([]) };

/** A list as the service takes it: names a line become a CSV with a column. @param {string} text */
function asCsv(text) {
  const [head = ""] = text.trim().split("\n");
  const isTable = head.toLowerCase().split(/[,;\t]/).some((name) => ["name", "nom"].includes(name.trim().replace(/^"|"$/g, "")));
  if (isTable) return text;
  const names = text.split("\n").map((name) => name.trim()).filter(Boolean);
  return ["name", ...names.map((name) => `"${name.replaceAll('"', '""')}"`)].join("\n");
}

async function look() {
  notice();
  try {
    const people = state.list ? await askJson("/learn/people", { method: "POST", body: { csv: asCsv(state.list) } }) : await askJson("/learn/people");
    show(people);
  } catch (error) {
    fault(error, say("sign_in"));
  }
}

function show(people) {
  const ended = people.filter((one) => one.ended).length;
  byId("count").textContent = people.length ? say("count", { count: people.length, ended }) : say("nobody");
  byId("people").hidden = people.length === 0;
  byId("save").hidden = people.length === 0;
  byId("people").tBodies[0].replaceChildren(...people.map(row));
  state.people = people;
}

function row(one) {
  const summary = one.summary && make("button", { type: "button", "aria-label": say("read_of", { name: one.name }), on: { click: () => open(one) } }, say("read"));
  return make(
    "tr",
    {},
    make("th", { scope: "row" }, one.name),
    make("td", {}, one.begun ? day(one.begun) : say("not_begun")),
    make("td", {}, make("progress", { max: one.of, value: one.lessons, "aria-label": say("of_lessons", { done: one.lessons, count: one.of }) }), " ", make("span", { "aria-hidden": "true" }, `${one.lessons}/${one.of}`)),
    make("td", {}, one.ended ? day(one.ended) : "–"),
    make("td", {}, summary || make("span", { class: "soft" }, say("not_shared"))),
  );
}

/** @param {string} iso */
const day = (iso) => new Date(`${iso}T12:00:00`).toLocaleDateString(document.documentElement.lang, { day: "numeric", month: "short", year: "numeric" });

function open(one) {
  const text = fragment(one.summary);
  text.querySelector("h1")?.remove();
  byId("shown-title").textContent = one.name;
  byId("shown-text").replaceChildren(text);
  byId("shown").showModal();
}

async function save() {
  const csv = state.list ? asCsv(state.list) : ["name", ...state.people.map((one) => `"${one.name.replaceAll('"', '""')}"`)].join("\n");
  try {
    const answer = await ask("/learn/completion", { method: "POST", body: { csv } });
    const link = make("a", { href: URL.createObjectURL(await answer.blob()), download: say("file_name") });
    link.click();
    URL.revokeObjectURL(link.href);
  } catch (error) {
    fault(error, say("sign_in"));
  }
}

async function disputes() {
  const found = await askJson("/learn/disagreements").catch(() => []);
  byId("disputes").hidden = found.length === 0;
  byId("disputes").querySelector("ul").replaceChildren(
    ...found.map((one) =>
      make("li", { class: "card" }, make("p", { class: "words" }, set(one.words)), make("p", { class: "soft" }, say("dispute_of", { source: one.source, answer: one.answer, day: day(one.at.slice(0, 10)) }))),
    ),
  );
}

byId("list").addEventListener("submit", (event) => {
  event.preventDefault();
  state.list = byId("names").value;
  look();
});
byId("everybody").addEventListener("click", () => {
  byId("names").value = state.list = "";
  look();
});
byId("file").addEventListener("change", async () => {
  const [file] = byId("file").files;
  byId("file").value = "";
  if (!file) return;
  byId("names").value = state.list = await file.text();
  look();
});
byId("save").addEventListener("click", save);
byId("shown").addEventListener("click", leaveBeside);
showAccount().then(async (who) => {
  await Promise.all([look(), who.scopes?.includes("library") ? disputes() : null]);
  document.body.dataset.ready = "1";
});
