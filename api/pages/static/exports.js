/** The review to keep or send on: as Markdown in the clipboard, as a file. */
import { ask } from "./api.js";
import { byId, fault, notice } from "./dom.js";
import { say } from "./words.js";

/** @param {() => string} read */
export function setUpExports(read) {
  byId("copy").addEventListener("click", () => copy(read()));
  const menu = byId("download");
  menu.addEventListener("click", (event) => {
    const format = event.target.dataset?.format;
    if (!format) return;
    menu.open = false;
    menu.querySelector("summary").focus();
    download(read(), format);
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
    event.stopPropagation();
  });
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}

/** @param {string} text @param {string} format @returns {Promise<Response|null>} */
async function made(text, format) {
  try {
    return await ask("/reviews/file", { method: "POST", body: { text, language: null, rewrite: true, format } });
  } catch (error) {
    fault(error, say("sign_in"));
    return null;
  }
}

async function copy(text) {
  const answer = await made(text, "markdown");
  if (answer) notice((await copied(await answer.text())) ? say("copied") : say("not_copied"));
}

/** @param {string} text @returns {Promise<boolean>} */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no permission, or no secure address
  }
}

async function download(text, format) {
  const answer = await made(text, format);
  if (!answer) return;
  const name = /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1] ?? `okr.${format}`;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  notice(say("downloaded", { name }));
}
