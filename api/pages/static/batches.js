/** The page of batches: files go up, batches are followed as they go on. */
import { showAccount } from "./account.js";
import { askJson } from "./api.js";
import { batchCard } from "./batch_card.js";
import { answered, byId, fault, leaveBeside } from "./dom.js";
import { setUpUpload } from "./upload.js";
import { say } from "./words.js";

const PAGE = 20;
const MOST_STREAMS = 3; // a browser opens few connections to one service
const ended = (batch) => batch.state === "done" || batch.state === "failed";

const state = {
  batches: /** @type {Map<string, any>} */ (new Map()),
  streams: /** @type {Map<string, EventSource>} */ (new Map()),
  next: /** @type {string|null} */ (null),
};

async function load(after = "") {
  try {
    const { items, next } = await askJson(`/batches?limit=${PAGE}${after ? `&after=${after}` : ""}`);
    for (const batch of items) state.batches.set(batch.id, batch);
    state.next = next;
    draw();
  } catch (error) {
    fault(error, say("sign_in"));
  }
}

/** Draw the list: a card is made anew where its batch changed. */
function draw() {
  const list = byId("batches");
  const found = [...state.batches.values()].sort((one, other) => (one.created < other.created ? 1 : -1));
  const cards = new Map([...list.children].map((node) => [node.dataset.id, node]));
  list.replaceChildren(...found.map((batch) => fresh(batch, cards.get(batch.id))));
  byId("none").hidden = found.length > 0;
  byId("more").hidden = !state.next;
  follow(found);
}

function fresh(batch, card) {
  const stamp = JSON.stringify(batch);
  if (card?.dataset.stamp === stamp) return card;
  const made = batchCard(batch, { resume, remove });
  made.dataset.stamp = stamp;
  return made;
}

/** Listen to the batches that go on, the oldest first. */
function follow(batches) {
  for (const batch of [...batches].reverse()) {
    if (ended(batch) || state.streams.has(batch.id) || state.streams.size >= MOST_STREAMS) continue;
    const stream = new EventSource(`/api/v1/batches/${batch.id}/events`);
    state.streams.set(batch.id, stream);
    stream.addEventListener("batch", (event) => seen(JSON.parse(event.data)));
    stream.addEventListener("gone", () => gone(batch.id));
  }
}

function seen(batch) {
  state.batches.set(batch.id, batch);
  if (ended(batch)) close(batch.id);
  draw();
  if (batch.state === "done") byId("spoken").textContent = `${batch.name} : ${say("done")}`;
}

function gone(id) {
  close(id);
  state.batches.delete(id);
  draw();
}

function close(id) {
  state.streams.get(id)?.close();
  state.streams.delete(id);
}

async function resume(batch) {
  try {
    seen(await askJson(`/batches/${batch.id}/resume`, { method: "POST" }));
  } catch (error) {
    fault(error, say("sign_in"));
  }
}

async function remove(batch) {
  byId("delete-note").textContent = say("delete_note", { name: batch.name });
  if ((await answered(byId("delete-dialog"))) !== "delete") return;
  try {
    await askJson(`/batches/${batch.id}`, { method: "DELETE" });
    gone(batch.id);
    byId("batches-title").focus();
  } catch (error) {
    fault(error, say("sign_in"));
  }
}

byId("delete-dialog").addEventListener("click", leaveBeside);
byId("more").addEventListener("click", () => load(state.next ?? ""));
setUpUpload((batch) => {
  seen(batch);
  document.getElementById(`batch-${batch.id}`)?.scrollIntoView({ block: "nearest" });
});
Promise.all([load(), showAccount()]).then(([, who]) => {
  byId("ai-label").hidden = !who.has_model;
  document.body.dataset.ready = "1";
});
