/** Searching the rules: the list is there without this script, which only hides what does not match. */
import { showAccount } from "./account.js";
import { byId } from "./dom.js";
import { say } from "./words.js";

/** @param {string} text without accents and case */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function search(rules, groups) {
  const words = plain(byId("search").value).split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { node, text } of rules) {
    node.hidden = !words.every((word) => text.includes(word));
    if (!node.hidden) count += 1;
  }
  for (const group of groups) group.hidden = !group.querySelector("li:not([hidden])");
  byId("none-found").hidden = count > 0;
  byId("found").textContent = !words.length ? "" : count === 1 ? say("found_one") : say("found_more", { count });
}

if (document.getElementById("search")) {
  const rules = [...document.querySelectorAll(".rules > li")].map((node) => ({ node, text: plain(node.dataset.words ?? "") }));
  const groups = [...document.querySelectorAll(".group")];
  byId("search-row").hidden = false;
  byId("search").addEventListener("input", () => search(rules, groups));
}
showAccount().then(() => {
  document.body.dataset.ready = "1";
});
