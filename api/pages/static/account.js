/** Who is signed in, in the head of the page, and the way out. */
import { askJson, session } from "./api.js";
import { byId, make } from "./dom.js";
import { say } from "./words.js";

/** @returns {Promise<any>} the session */
export async function showAccount() {
  const who = await session();
  if (who.is_open || !who.signed_in) return who;
  const out = make("button", { type: "button", class: "quiet", on: { click: leave } }, say("sign_out"));
  const box = byId("who");
  box.replaceChildren(make("span", { class: "soft" }, who.team ? `${who.name} · ${who.team}` : who.name), " ", out);
  box.hidden = false;
  return who;
}

async function leave() {
  await askJson("/session", { method: "DELETE" }).catch(() => null);
  window.location.assign("/sign-in");
}
