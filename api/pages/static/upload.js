/** Choosing files, dropping them, sending them with what is wanted of them. */
import { byId, make, notice } from "./dom.js";
import { LANGUAGE, say } from "./words.js";

/** @param {(batch: any) => void} onSent */
export function setUpUpload(onSent) {
  const files = /** @type {File[]} */ ([]);
  const drop = byId("drop");

  function add(more) {
    files.push(...[...more].filter((one) => !files.some((had) => had.name === one.name && had.size === one.size)));
    notice();
    draw();
  }

  function draw() {
    byId("chosen").replaceChildren(...files.map(entry));
  }

  function entry(file, at) {
    const name = say("leave_out", { name: file.name });
    const out = make("button", { type: "button", class: "quiet icon", "aria-label": name, title: name, on: { click: () => leaveOut(at) } }, "✕");
    return make("li", {}, make("span", { class: "file" }, file.name), make("span", { class: "soft" }, size(file.size)), out);
  }

  function leaveOut(at) {
    files.splice(at, 1);
    draw();
    byId("files").focus();
  }

  async function send(event) {
    event.preventDefault();
    if (!files.length) {
      notice(say("no_file"), "error");
      byId("files").focus();
      return;
    }
    byId("start").disabled = true;
    try {
      onSent(await sent(form(files)));
      files.length = 0;
      byId("upload").reset();
      draw();
    } catch (error) {
      notice(error.message, "error");
    }
    byId("start").disabled = false;
    progress(null);
  }

  byId("files").addEventListener("change", (event) => {
    add(event.target.files);
    event.target.value = "";
  });
  byId("company").addEventListener("change", () => (byId("company-name").textContent = byId("company").files[0]?.name ?? ""));
  byId("upload").addEventListener("reset", () => (byId("company-name").textContent = ""));
  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    add(event.dataTransfer?.files ?? []);
  });
  byId("upload").addEventListener("submit", send);
}

/** @param {File[]} files @returns {FormData} */
function form(files) {
  const made = new FormData();
  for (const file of files) made.append("files", file, file.name);
  const company = byId("company").files[0];
  if (company) made.append("company", company, company.name);
  for (const name of ["name", "language"]) if (byId(name).value) made.append(name, byId(name).value);
  for (const name of ["rewrite", "ai"]) made.append(name, String(byId(name).checked));
  return made;
}

/** Send a form, telling how far it is: `fetch` cannot. @param {FormData} data @returns {Promise<any>} */
function sent(data) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/v1/batches");
    request.responseType = "json";
    request.upload.addEventListener("progress", (event) => progress(event.total ? event.loaded / event.total : 0));
    request.addEventListener("load", () => (request.status === 202 ? resolve(request.response) : reject(new Error(request.response?.detail ?? say("broken")))));
    request.addEventListener("error", () => reject(new Error(say("offline_upload"))));
    request.send(data);
  });
}

/** @param {number|null} share */
function progress(share) {
  byId("sent").hidden = share === null;
  byId("sent").value = 100 * (share ?? 0);
  byId("sent-text").textContent = share === null ? "" : say("sending", { share: Math.round(100 * share) });
}

/** @param {number} bytes @returns {string} */
export function size(bytes) {
  const [count, unit] = bytes < 1_000 ? [bytes, "byte"] : bytes < 1_000_000 ? [bytes / 1_000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return new Intl.NumberFormat(LANGUAGE, { style: "unit", unit, unitDisplay: bytes < 1_000 ? "long" : "short", maximumFractionDigits: count < 10 ? 1 : 0 }).format(count);
}
