/** Lines to put in order, by buttons or by the arrow keys. */
import { byId, make } from "./dom.js";
import { say, set } from "./words.js";

/** @param {{key: string, text: string}[]} choices */
export function orderList(choices) {
  const list = make("ol", { class: "order", "aria-labelledby": "title" }, ...choices.map(item));
  const move = (one, by) => {
    const rows = [...list.children];
    const to = rows.indexOf(one) + by;
    if (to < 0 || to >= rows.length) return;
    if (by < 0) rows[to].before(one);
    else rows[to].after(one);
    settle(list);
    byId("spoken").textContent = say("moved_to", { text: one.dataset.text, place: to + 1, count: rows.length });
  };
  list.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    move(button.closest("li"), Number(button.dataset.by));
    focusOn(button);
  });
  list.addEventListener("keydown", (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const button = event.target.closest("button");
    if (!by || !button) return;
    event.preventDefault();
    move(button.closest("li"), by);
    focusOn(button);
  });
  const arrange = (answer) => {
    const rows = new Map([...list.children].map((row) => [row.dataset.key, row]));
    list.append(...answer.split(" ").flatMap((key) => rows.get(key) ?? []));
    settle(list);
  };
  settle(list);
  const first = make("p", { class: "end-of-order", "aria-hidden": "true" }, say("order_first"));
  const last = make("p", { class: "end-of-order", "aria-hidden": "true" }, say("order_last"));
  return {
    node: make("div", {}, first, list, last, make("p", { class: "soft keys" }, say("order_note"))),
    read: () => [...list.children].map((row) => row.dataset.key).join(" "),
    close: (answer, { is_right: isRight }) => {
      arrange(answer);
      for (const button of list.querySelectorAll("button")) button.remove();
      list.classList.add(isRight ? "right" : "wrong");
    },
    tried: arrange,
  };
}

function item({ key, text }) {
  const said = set(text);
  const button = (by, name, sign) =>
    make("button", { type: "button", class: "icon", title: say(name, { text: said }), "aria-label": say(name, { text: said }), data: { by } }, make("span", { "aria-hidden": "true" }, sign));
  return make("li", { data: { key, text: said } }, make("span", { class: "text" }, said), make("span", { class: "moves" }, button(-1, "move_up", "↑"), button(1, "move_down", "↓")));
}

/** The first line cannot go up, the last one not down. */
function settle(list) {
  for (const row of list.children) {
    const [up, down] = row.querySelectorAll("button");
    up.disabled = row === list.firstElementChild;
    down.disabled = row === list.lastElementChild;
  }
}

/** A button that moved with its line keeps the focus; at the end of the way the other one takes it. */
function focusOn(button) {
  (button.disabled ? button.closest("li").querySelector("button:not(:disabled)") : button).focus();
}
