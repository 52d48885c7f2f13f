/** Signing in with a token: it is sent once, and forgotten here. */
import { askJson } from "./api.js";
import { byId, notice } from "./dom.js";

const form = document.getElementById("sign-in");
form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const field = byId("token");
  try {
    await askJson("/session", { method: "POST", body: { token: field.value.trim() } });
    window.location.assign(form.dataset.after ?? "/");
  } catch (error) {
    notice(error.status === 401 ? form.dataset.wrong : error.message, "error");
    field.select();
  }
});
document.body.dataset.ready = "1";
