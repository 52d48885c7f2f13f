/** The editor: plain text with line numbers, history, and the marks of the report. */
import {
  EditorState,
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  history,
  historyKeymap,
  keymap,
  lineNumbers,
  placeholder,
  standardKeymap,
} from "./codemirror-6.43.15.min.js";
import { marked } from "./marks.js";
import { LANGUAGE, say } from "./words.js";

const FRENCH = { "Control character": "Caractère de contrôle", "Selection deleted": "Sélection supprimée", close: "fermer" };
const KEPT = "okr-draft";

/** @returns {string} a draft that the address brings along, else the text of before a reload */
export function keptText() {
  const given = new URLSearchParams(window.location.hash.slice(1)).get("draft");
  if (given) {
    window.history.replaceState(null, "", window.location.pathname + window.location.search);
    return given;
  }
  try {
    return sessionStorage.getItem(KEPT) ?? "";
  } catch {
    return "";
  }
}

/** @param {string} text */
export function keepText(text) {
  try {
    sessionStorage.setItem(KEPT, text);
  } catch {
    // a browser that keeps nothing, or a very long text: a reload will ask for it again
  }
}

/**
 * @param {HTMLElement} host
 * @param {{onChange: () => void, onMove: () => void, keys: any[]}} wanted
 */
export function createEditor(host, { onChange, onMove, keys }) {
  const nonce = document.querySelector('meta[name="csp-nonce"]');
  const told = EditorView.updateListener.of((update) => {
    if (update.docChanged) onChange();
    if (update.docChanged || update.selectionSet) onMove();
  });
  return new EditorView({
    parent: host,
    state: EditorState.create({
      doc: keptText(),
      extensions: [
        EditorView.cspNonce.of(nonce instanceof HTMLMetaElement ? nonce.content : ""),
        EditorState.phrases.of(LANGUAGE === "fr" ? FRENCH : {}),
        EditorView.contentAttributes.of({ "aria-label": host.dataset.label ?? "", spellcheck: "true", "aria-describedby": "privacy" }),
        EditorView.clipboardInputFilter.of((text) => text.normalize("NFC")),
        lineNumbers(),
        history(),
        drawSelection(),
        highlightSpecialChars(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        EditorView.lineWrapping,
        placeholder(say("placeholder")),
        keymap.of([...keys, ...standardKeymap, ...historyKeymap]),
        marked,
        told,
      ],
    }),
  });
}
