/** One batch as a card: how far it is, what there is to say, its results. */
import { make } from "./dom.js";
import { day, say } from "./words.js";
import { size } from "./upload.js";

/**
 * @param {any} batch
 * @param {{resume: (batch: any) => void, remove: (batch: any) => void}} acts
 */
export function batchCard(batch, acts) {
  const title = `title-${batch.id}`;
  return make(
    "li",
    { class: "batch card", id: `batch-${batch.id}`, data: { id: batch.id, state: batch.state }, "aria-labelledby": title },
    make("div", { class: "batch-head" }, make("h3", { id: title }, batch.name), make("span", { class: `state ${batch.state}` }, say(batch.state))),
    make("p", { class: "soft" }, [far(batch), day(batch.created), batch.expires && say("expires", { date: day(batch.expires) })].filter(Boolean).join(" · ")),
    batch.state === "running" && bar(batch),
    batch.said.length > 0 && told(batch.said),
    batch.state === "done" && results(batch),
    make(
      "p",
      { class: "buttons" },
      ...(batch.state === "done" ? links(batch) : []),
      batch.state === "failed" && make("button", { type: "button", on: { click: () => acts.resume(batch) } }, say("resume")),
      make("button", { type: "button", class: "quiet delete", "aria-describedby": title, on: { click: () => acts.remove(batch) } }, say("delete_it")),
    ),
  );
}

function far({ state, done, total }) {
  if (state === "done") return total === 1 ? say("reviewed_one") : say("reviewed", { total });
  if (state === "running") return total === null ? say("reading") : say("progress", { done, total });
  return total ? say("progress", { done, total }) : "";
}

const bar = ({ done, total, name }) => make("progress", { max: total ?? 1, "aria-label": name, ...(total ? { value: done } : {}) });

function told(lines) {
  return make("div", { class: "told" }, make("h4", {}, say("said")), make("ul", {}, ...lines.map((line) => make("li", {}, line))));
}

const at = (batch, name) => `/api/v1/batches/${batch.id}/${name}`;
const result = (batch, name) => at(batch, `results/${name.split("/").map(encodeURIComponent).join("/")}`);
const has = (batch, name) => batch.results.some((one) => one.name === name);

function links(batch) {
  return [
    has(batch, "board.html") && make("a", { class: "button primary board", href: result(batch, "board.html"), target: "_blank", rel: "noopener" }, say("board")),
    has(batch, "board.xlsx") && make("a", { class: "button", href: result(batch, "board.xlsx"), download: "" }, say("workbook")),
    make("a", { class: "button archive", href: at(batch, "files.zip"), download: "" }, say("all_files")),
  ];
}

function results(batch) {
  const groups = [
    [say("teams"), "teams/", true],
    [say("files"), "files/", false],
  ];
  return make("div", { class: "results" }, ...groups.map(([title, under, opens]) => group(batch, title, under, opens)));
}

function group(batch, title, under, opens) {
  const found = batch.results.filter((one) => one.name.startsWith(under));
  if (!found.length) return null;
  const lines = found.map((one) => {
    const name = one.name.slice(under.length).replace(opens ? /\.html$/ : "", "");
    const how = opens ? { target: "_blank", rel: "noopener" } : { download: "" };
    return make("li", {}, make("a", { href: result(batch, one.name), ...how }, name), !opens && make("span", { class: "soft" }, ` ${size(one.size)}`));
  });
  return make("details", { open: found.length <= 4 }, make("summary", {}, `${title} (${found.length})`), make("ul", {}, ...lines));
}
