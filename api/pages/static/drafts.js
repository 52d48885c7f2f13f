/** Drafts kept by the service: saved when somebody says so, opened, deleted. */
import { askJson } from "./api.js";
import { answered, byId, fault, leaveBeside, make, notice } from "./dom.js";
import { day, say } from "./words.js";

/**
 * @param {{read: () => string, write: (text: string) => void, language: () => string|null}} wanted
 */
export function setUpDrafts({ read, write, language }) {
  const saving = byId("save-dialog");
  const opening = byId("open-dialog");
  let own = /** @type {{id: string, title: string, version: number}|null} */ (null);

  async function save() {
    const text = read();
    if (!text.trim()) return notice(say("nothing_yet"));
    const name = byId("save-name");
    name.value = own?.title ?? firstLine(text);
    if ((await answered(saving)) !== "save" || !name.value.trim()) return undefined;
    return store({ title: name.value.trim(), text, language: language() });
  }

  async function store(draft) {
    try {
      own = own ? await change(own, draft) : await askJson("/drafts", { method: "POST", body: draft });
      notice(say("saved", { title: draft.title }));
    } catch (error) {
      if (error.status !== 404 && error.status !== 409) return fault(error, say("sign_in"));
      own = null; // deleted or changed meanwhile: the next save makes another
      notice(`${error.message} (${say("save_new")})`, "error");
    }
  }

  const change = ({ id, version }, draft) => askJson(`/drafts/${id}`, { method: "PUT", body: draft, headers: { "If-Match": String(version) } });

  async function open() {
    try {
      const { items } = await askJson("/drafts?limit=200");
      list(items);
      opening.showModal();
    } catch (error) {
      fault(error, say("sign_in"));
    }
  }

  function list(items) {
    byId("open-none").hidden = items.length > 0;
    byId("saved").replaceChildren(...items.map(entry));
  }

  function entry(draft) {
    const { title } = draft;
    const remove = make("button", { type: "button", class: "quiet", "aria-label": say("delete_this", { title }) }, say("delete_it"));
    remove.addEventListener("click", () => drop(draft, remove));
    const use = make("button", { type: "button", class: "title", "aria-label": say("open_this", { title }), on: { click: () => fetchOne(draft.id) } }, title);
    return make("li", {}, use, make("span", { class: "soft" }, day(draft.updated)), remove);
  }

  async function fetchOne(id) {
    try {
      own = await askJson(`/drafts/${id}`);
      opening.close();
      write(/** @type {any} */ (own).text);
      notice(say("opened", { title: own?.title ?? "" }));
    } catch (error) {
      opening.close();
      fault(error, say("sign_in"));
    }
  }

  /** The first press asks, the second deletes. */
  async function drop(draft, button) {
    if (!button.dataset.sure) {
      button.dataset.sure = "1";
      button.textContent = say("delete_sure");
      button.setAttribute("aria-label", `${say("delete_sure")} ${draft.title}`);
      return;
    }
    try {
      await askJson(`/drafts/${draft.id}`, { method: "DELETE" });
      if (own?.id === draft.id) own = null;
      button.closest("li").remove();
      byId("open-none").hidden = byId("saved").children.length > 0;
      notice(say("deleted", { title: draft.title }));
    } catch (error) {
      fault(error, say("sign_in"));
    }
  }

  byId("save").addEventListener("click", save);
  byId("open").addEventListener("click", open);
  for (const dialog of [saving, opening]) dialog.addEventListener("click", leaveBeside);
}

/** @param {string} text @returns {string} what a draft could be called */
const firstLine = (text) => (text.split("\n").find((line) => /\p{L}/u.test(line)) ?? "").replace(/^[\s#*•–-]+/, "").trim().slice(0, 80);
