/** The panel beside the text: it follows the report and the cursor, and leaves alone what did not change. */
import { byId, isNarrow } from "./dom.js";
import { partsOf, sharedAdvice, soundness } from "./digest.js";
import { offers } from "./ladder.js";
import { card, hasOpinion } from "./remarks.js";
import { after, verdict, whole } from "./verdict.js";
import { remarkCount } from "./words.js";

const RESTS = 1_200; // milliseconds without a change before the verdict is spoken

/**
 * @param {import("./remarks.js").Acts & import("./ladder.js").Takes} acts
 */
export function createPanel(acts) {
  const cards = new Map(); // by id: {node, stamp, offered}
  const said = { timer: 0, text: "", stamp: "" };

  function empty(isBlank) {
    byId("empty").hidden = !isBlank;
    byId("friendly").hidden = true;
    for (const id of ["verdict", "exports", "jump"]) byId(id).hidden = true;
    for (const id of ["parts", "after"]) byId(id).replaceChildren();
    cards.clear();
    said.stamp = "";
  }

  /** @param {{report: any, current: string|null, full: (part: any) => any}} shown */
  function show({ report, current, full }) {
    byId("empty").hidden = byId("friendly").hidden = true;
    for (const id of ["verdict", "exports", "jump"]) byId(id).hidden = false;
    frame(report);
    const hidden = sharedAdvice(report);
    const isTold = (part) => hasOpinion(part) || part.findings.some((one) => one.severity !== "advice" || !hidden.has(one.name));
    const told = partsOf(report).filter((part) => part.id === current || isTold(part));
    const nodes = told.map((part) => kept(part, { language: report.language, line: part.line, hidden, isCurrent: part.id === current }));
    settle(byId("parts"), [...whole(report), ...nodes]);
    for (const id of [...cards.keys()]) if (!told.some((part) => part.id === id)) cards.delete(id);
    const part = told.find((one) => one.id === current);
    if (part) offer(part, full(part), report.language);
  }

  /** The verdict and what follows the remarks, where they changed. */
  function frame(report) {
    const findings = [report.findings, ...partsOf(report).map((part) => part.findings)].flat();
    const stamp = JSON.stringify([report.verdict, report.sound_key_results, partsOf(report).map((part) => [part.id, part.findings.map((one) => one.name)]), report.unread, report.suggestions, report.critique.remarks, report.language]);
    if (stamp === said.stamp) return;
    said.stamp = stamp;
    byId("verdict").replaceChildren(...verdict(report, acts.go));
    byId("after").replaceChildren(...after(report, acts.go));
    const count = remarkCount(findings.filter((one) => one.severity !== "advice").length);
    byId("jump").textContent = `${count} ↓`;
    speak(`${soundness(report)} ${count}.`);
  }

  function speak(text) {
    clearTimeout(said.timer);
    said.timer = window.setTimeout(() => {
      if (text !== said.text) byId("spoken").textContent = said.text = text;
    }, RESTS);
  }

  /** The card of a part: the one there is, where it would be the same. */
  function kept(part, seen) {
    const stamp = JSON.stringify([part.text, part.level, part.line, part.findings, part.opinion, seen.isCurrent, [...seen.hidden]]);
    const before = cards.get(part.id);
    if (before?.stamp === stamp) return before.node;
    const node = card(part, seen, acts);
    cards.set(part.id, { node, stamp, offered: "" });
    return node;
  }

  function offer(part, found, language) {
    const entry = cards.get(part.id);
    const stamp = found ? JSON.stringify([found.text, found.rewrites, found.split, found.questions, found.examples, found.proposed_key_results, found.best]) : "…";
    if (entry.offered === stamp) return;
    entry.offered = stamp;
    entry.node.querySelector(".offers").replaceChildren(...offers(found, language, acts));
  }

  return { empty, show, friendly, follow };
}

/** A text without OKRs is no fault. */
function friendly() {
  byId("friendly").hidden = false;
}

/** Bring the card of a line into view, where the panel stands beside the text. @param {string|null} id */
function follow(id) {
  const node = id ? document.getElementById(`part-${id}`) : null;
  if (!node || isNarrow()) return;
  const frame = byId("scroll");
  const [inner, outer] = [node.getBoundingClientRect(), frame.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) frame.scrollTop += inner.top - outer.top - 12;
}

/** Put `nodes` into `list` without touching those that stand there already. */
function settle(list, nodes) {
  const had = list.contains(document.activeElement) ? document.activeElement?.closest(".part") : null;
  const id = had instanceof HTMLElement ? had.dataset.id : null;
  for (const node of [...list.children]) if (!nodes.includes(node)) node.remove();
  nodes.forEach((node, at) => {
    if (list.children[at] !== node) list.insertBefore(node, list.children[at] ?? null);
  });
  if (id && !list.contains(document.activeElement)) nodes.find((node) => node.dataset?.id === id)?.querySelector(".goto")?.focus();
}

