"""Where a learner is, as the API tells it: the lesson to read, the drill to answer, how far the course is."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from assistant.learn.course import Course
from assistant.learn.drill import Drill
from assistant.learn.handout import summary
from assistant.learn.lesson import Lesson
from assistant.learn.page import rendered


class LessonOut(BaseModel):
    """A lesson: ``text`` is Markdown, ``html`` the same for a page."""

    number: int
    title: str
    minutes: int
    text: str
    html: str


class ChoiceOut(BaseModel):
    """An answer to choose, by its key."""

    key: str
    text: str


class DrillOut(BaseModel):
    """A drill, without its answers. ``what``, ``rung`` and ``wrong`` take the key of a choice, ``order`` the keys in order ("2 3 1"), ``mend`` a
    line, ``case`` an objective with its key results. ``seed`` is this drill's own; ``html`` shows several teams, ``below`` is a key result under a
    sentence to mend; ``hints`` are questions that help with a case. ``tried`` counts the wrong answers given: after one the answer can be asked for.
    """

    seed: str
    kind: Literal["what", "rung", "wrong", "order", "mend", "case"]
    question: str
    objective: str
    lines: list[str]
    html: str | None
    below: str | None
    choices: list[ChoiceOut]
    hints: list[str]
    tried: int


class StepOut(BaseModel):
    """Where the learner is: a lesson to read, a drill to answer (of a lesson, again, of the check), or the end. ``course`` changes when the learner
    begins again; ``lesson`` is the one to read, or the one that the drill belongs to; ``least`` right answers of the check are needed; ``summary`` is what to take along, as HTML, at the end;
    ``is_shared`` whether whoever runs the training can read it.
    """

    course: str
    place: Literal["lesson", "drill", "again", "check", "end"]
    number: int
    among: int
    lesson: LessonOut | None
    drill: DrillOut | None
    lessons_done: int
    lessons: int
    checked: list[int]
    least: int
    passed: bool
    summary: str | None
    is_shared: bool


def told(course: Course) -> StepOut:
    """Where the learner is, with what the step shows."""
    step = course.step()
    return StepOut(
        course=course.state["seed"],
        place=step.place,
        number=step.number,
        among=step.among,
        lesson=_lesson(step.lesson, course) if step.lesson else None,
        drill=_drill(step.drill, course) if step.drill else None,
        lessons_done=sum(lesson.number < course.state["lesson"] for lesson in course.lessons),
        lessons=len(course.lessons),
        checked=list(course.checked),
        least=course.least,
        passed=course.is_passed,
        summary=rendered(summary(course), course.material.language) if step.place == "end" else None,
        is_shared=course.state["shared"] is not None,
    )


def _lesson(one: Lesson, course: Course) -> LessonOut:
    html = rendered(one.text, course.material.language)
    return LessonOut(number=one.number, title=one.title, minutes=one.minutes, text=one.text, html=html)


def _drill(one: Drill, course: Course) -> DrillOut:
    choices = [ChoiceOut(key=choice.key, text=choice.text) for choice in one.choices]
    return DrillOut(
        seed=one.seed,
        kind=one.kind,
        question=one.question,
        objective=one.objective,
        lines=list(one.lines),
        html=rendered(one.text, course.material.language, 1) if one.text else None,
        below=one.below or None,
        choices=choices,
        hints=list(course.hints(one)),
        tried=course.tries,
    )
