/** Small helpers around the document. Text is always set as text, never as HTML. */

/**
 * An element with properties and children; `class`, `data`, `on` and names with a dash are understood, false children are left out.
 * @param {string} tag
 * @param {Record<string, any>} [given]
 * @param {...(Node|string|null|false|undefined)} children
 * @returns {any}
 */
export function make(tag, given = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") element.className = value;
    else if (name === "data") Object.assign(element.dataset, value);
    else if (name === "on") for (const [event, act] of Object.entries(value)) element.addEventListener(event, act);
    else if (name.includes("-") || name === "role") element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** @param {string} id @returns {any} the element that a template promises */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element #${id}`);
  return found;
}

const NOTICED = 8_000; // milliseconds that a plain notice stays
let fading = 0;

/** Show `text` in the page's notice; nothing hides it. @param {string} [text] @param {"error"|"plain"} [kind] */
export function notice(text = "", kind = "plain") {
  const line = byId("notice");
  clearTimeout(fading);
  if (text && kind === "plain") fading = window.setTimeout(notice, NOTICED);
  line.textContent = text;
  line.hidden = !text;
  line.classList.toggle("error", kind === "error");
}

/** Show what went wrong, with the way to sign in where that is over. @param {any} error @param {string} way */
export function fault(error, way) {
  notice(error.message, "error");
  if (error.status !== 401) return;
  const here = encodeURIComponent(window.location.pathname);
  byId("notice").append(" ", make("a", { href: `/sign-in?next=${here}` }, way));
}

/** What was wrong is over. */
export function calm() {
  if (byId("notice").classList.contains("error")) notice();
}

/** @returns {boolean} whether the parts of the page stand below each other */
export const isNarrow = () => matchMedia("(max-width: 60rem)").matches;

/** Open a dialog and wait for its answer, "" where it was left. @param {HTMLDialogElement} dialog @returns {Promise<string>} */
export function answered(dialog) {
  return new Promise((resolve) => {
    dialog.returnValue = "";
    dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true });
    dialog.showModal();
  });
}

/** A click beside a dialog, or on its way out, leaves it. @param {MouseEvent} event */
export function leaveBeside(event) {
  const { target } = event;
  if (target instanceof HTMLDialogElement) target.close("");
  else if (target instanceof HTMLElement && "cancel" in target.dataset) target.closest("dialog")?.close("");
}
