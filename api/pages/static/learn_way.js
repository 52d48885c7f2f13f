/** Where the learner is: the line of lessons, one sentence, the title. */
import { byId } from "./dom.js";
import { say, set } from "./words.js";

const PRODUCT = document.title.split(" · ").at(-1);

/** @param {any} step */
export function showWay(step) {
  const now = step.place === "check" ? "check" : step.place === "lesson" || step.place === "drill" ? String(step.lesson.number) : "";
  const items = [...byId("way").children];
  items.forEach((item, at) => {
    const isCheck = item.dataset.lesson === "check";
    const isDone = isCheck ? step.place === "end" : at < step.lessons_done;
    item.classList.toggle("done", isDone);
    if (item.dataset.lesson === now) item.setAttribute("aria-current", "step");
    else item.removeAttribute("aria-current");
    item.querySelector("[data-done]").hidden = !isDone;
    if (isCheck) return;
    item.querySelector("[data-now]").hidden = isDone;
    item.querySelector("[data-past]").hidden = !isDone;
  });
  byId("where").textContent = where(step);
  byId("where").hidden = step.place === "end";
  const title = titleOf(step);
  byId("title").textContent = title;
  byId("title").classList.toggle("question", step.drill !== null);
  document.title = `${title} · ${PRODUCT}`;
  byId("welcome").hidden = !(step.place === "lesson" && step.number === 1) && !(step.place === "check" && step.number === 1);
  byId("welcome").textContent = step.place === "check" ? say("check_lead", { count: step.among, least: step.least }) : say("lead");
  byId("kept").open = step.place === "lesson" && step.number === 1;
}

function titleOf(step) {
  return set(step.lesson && step.place === "lesson" ? step.lesson.title : step.drill ? step.drill.question : say("at_end"));
}

function where({ place, number, among, lesson, lessons }) {
  if (place === "lesson") return say("at_lesson", { number, among, minutes: lesson.minutes });
  if (place === "drill") return say("at_drill", { lesson: lesson.number, lessons, number, among });
  if (place === "again") return say("at_again", { number, among });
  return place === "check" ? say("at_check", { number, among }) : "";
}
