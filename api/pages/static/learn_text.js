/** Texts of the course, as nodes of the page. */
import { make } from "./dom.js";
import { say } from "./words.js";

const SIGNS = { "✓": "good", "✗": "bad" };

/** The HTML that the service made of Markdown, as nodes; nothing in it runs. @param {string} html */
export function fragment(html) {
  const made = document.createDocumentFragment();
  made.append(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  for (const item of made.querySelectorAll("li")) sign(item);
  return made;
}

/** Colour a good or bad example, and say in words which it is. @param {Element} item */
function sign(item) {
  const text = (item.querySelector("p") ?? item).firstChild; // in a list with blank lines, items hold paragraphs
  const kind = SIGNS[text?.textContent?.[0] ?? ""];
  if (!(text instanceof Text) || !kind) return;
  item.classList.add("example", kind);
  text.replaceWith(
    make("span", { class: "sign", "aria-hidden": "true" }, text.textContent[0]),
    make("span", { class: "unseen" }, say(kind === "good" ? "sign_good" : "sign_bad")),
    text.textContent.slice(1),
  );
}

/** Below each draft that a lesson shows, the way to try it in the editor. @param {DocumentFragment} text */
export function withWayToTry(text) {
  for (const shown of text.querySelectorAll("pre")) {
    const draft = new URLSearchParams({ draft: shown.textContent ?? "" });
    shown.after(make("p", { class: "try" }, make("a", { href: `/#${draft}`, target: "_blank", rel: "noopener" }, say("try_draft"))));
  }
  return text;
}
