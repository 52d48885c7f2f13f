/** The words of the page, in its language: the server sends them with it. */

/** @param {string} id */
const json = (id) => JSON.parse(document.getElementById(id)?.textContent ?? "{}");

const WORDS = json("words");

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.platform);

/** What reports say: severities, levels, verdicts, first steps. */
export const REPORT = json("report-words");

/** The language of the page. @type {"fr"|"en"} */
export const LANGUAGE = document.documentElement.lang === "fr" ? "fr" : "en";

/**
 * A text of the page with its fields filled.
 * @param {string} name
 * @param {Record<string, string|number>} [fields]
 */
export function say(name, fields = {}) {
  if (!(name in WORDS)) throw new Error(`no word ${name}`);
  return fill(IS_MAC ? WORDS[name].replaceAll("Ctrl+", "⌘") : WORDS[name], fields);
}

/** @param {string} text @param {Record<string, string|number>} fields */
export const fill = (text, fields) => text.replace(/\{(\w+)\}/g, (whole, field) => String(fields[field] ?? whole));

/** @param {number} count how many remarks, in words */
export function remarkCount(count) {
  return count === 0 ? say("remarks_none") : count === 1 ? say("remarks_one") : say("remarks_more", { count });
}

/** @param {string|null} moment @returns {string} a day, as people write it */
export function day(moment) {
  return moment ? new Date(moment).toLocaleDateString(LANGUAGE === "fr" ? "fr-FR" : "en-GB", { day: "numeric", month: "long", year: "numeric" }) : "";
}

/** `text` as the page shows it: no line ends within a figure, nor before a sign that belongs to it. @param {string} text */
export const set = (text) => typeset(text, LANGUAGE).replace(/(\d) (?=\d{3}(?!\d))/g, "$1\u00a0");

/** `text` with the no-break spaces that French wants around its signs. @param {string} text @param {string} language */
export function typeset(text, language) {
  if (language !== "fr") return text;
  return text.replace(/ (?=[:;!?»%€](?:\W|$))/g, "\u00a0").replaceAll("« ", "«\u00a0");
}
