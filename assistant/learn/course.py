"""The way through the course: eight lessons with their drills, what should come again, a short check at the end.

A learner's state is plain data (JSON): everything shown is made anew from it, so that a course stopped anywhere goes on there. What a learner
gets wrong comes again by FSRS (Ye et al., "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling", KDD 2022; py-fsrs).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from math import ceil
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from assistant.learn.beside import Ask
from assistant.learn.drill import Drill, Kind, Wanted
from assistant.learn.faults import OBJECTIVES
from assistant.learn.judge import Feedback, judged
from assistant.learn.ladders import FIRST
from assistant.learn.lesson import Lesson
from assistant.learn.make import drill
from assistant.learn.material import GRAVE, Material
from assistant.learn.words import GIVEN, NOT_THAT, NOTED
from assistant.settings import DEFAULT, House

if TYPE_CHECKING:
    from fsrs import Card

VERSION = 1
Asked = tuple[Kind, str | None]  # a kind of drill, and the rule or the group of rules it is about
OF_LESSON: dict[int, tuple[Asked, ...]] = {
    1: (("what", FIRST), ("wrong", "objective"), ("wrong", "objective"), ("mend", "objective")),
    2: (("what", "action-as-kr"), ("wrong", "action-as-kr"), ("mend", "action-as-kr")),
    3: (("what", "kpi-as-kr"), ("wrong", "vanity-metric"), ("mend", "kpi-as-kr")),
    4: (("wrong", "figures"), ("wrong", "figures"), ("mend", "no-target")),
    5: (("rung", None), ("rung", None), ("order", None), ("wrong", "ladder")),
    6: (("wrong", "many"), ("wrong", "no-guard-rail"), ("mend", "no-guard-rail")),
    7: (("wrong", "duplicate-kr"), ("mend", "compound-kr"), ("case", None)),
    8: (("wrong", "teams"), ("wrong", "teams"), ("wrong", "teams")),
}
OTHERS: tuple[Asked, ...] = (("wrong", None), ("mend", None))  # of a lesson that a house added
CHECK: tuple[Asked, ...] = (
    *(("wrong", "objective"), ("what", "action-as-kr"), ("wrong", "kpi-as-kr"), ("wrong", "figures"), ("rung", None), ("order", None)),
    *(("wrong", "set"), ("wrong", "teams"), ("mend", "action-as-kr"), ("mend", "vague-kr")),
)
_OF_SKILL: dict[str, Asked] = {"levels": ("rung", None), "action-as-kr": ("what", "action-as-kr")}
_WRITTEN = ("mend", "case")  # tried as often as somebody likes; what is chosen, twice
_MOST_AGAIN = 5  # drills that come again in one sitting
_LAST = 3  # answers that say what somebody knows by now
_PASSED = 0.75  # of the check


class Step(NamedTuple):
    """Where the learner is: a ``lesson`` to read, or a drill to answer (of a lesson, again, or of the check), or the end; ``number`` of how many (``among``)."""

    place: Literal["lesson", "drill", "again", "check", "end"]
    lesson: Lesson | None = None
    drill: Drill | None = None
    number: int = 0
    among: int = 0


def begun(language: str, seed: str) -> dict[str, Any]:
    """The state of a learner who begins; another ``seed`` gives other drills."""
    return {
        "version": VERSION,
        "language": language,
        "seed": seed,
        "lesson": 1,
        "read": False,
        "at": 0,
        "again": 0,
        "tried": None,
        "answers": [],
        "cards": {},
        "begun": _now(),
        "ended": None,
        "shared": None,
    }


class Course:
    """The course of one learner; ``state`` changes with each answer and is the caller's to keep."""

    def __init__(self, state: dict[str, Any], lessons: Sequence[Lesson], material: Material, house: House = DEFAULT) -> None:
        self.state, self.lessons, self.material, self.house = state, lessons, material, house
        state |= {name: state.get(name) for name in ("tried", "shared")}  # a course begun before there was either
        self._trained = {"levels", *GRAVE, *OBJECTIVES, *(one.rule for one in material.situations)}  # what can come again

    def step(self) -> Step:
        """What comes now."""
        if due := self._due():
            kind, rule = _OF_SKILL.get(due[0], ("wrong", due[0]))
            behind: int = self.state["again"]
            one = self._drill(kind, f"again {len(self.state['answers'])}", rule)
            return Step("again", drill=one, number=behind + 1, among=min(_MOST_AGAIN, behind + len(due)))
        lesson = self._lesson()
        if lesson is None:
            return self._of_check()
        asked = OF_LESSON.get(lesson.number, OTHERS)
        if not self.state["read"]:
            return Step("lesson", lesson, number=lesson.number, among=len(self.lessons))
        at: int = self.state["at"]
        kind, rule = asked[at]
        return Step("drill", lesson, self._drill(kind, f"{lesson.number} {at}", rule), at + 1, len(asked))

    def read(self) -> None:
        """The lesson was read."""
        self.state["read"] = True

    def judge(self, text: str, ask: Ask | None = None) -> Feedback:
        """What there is to say of an answer to the drill that ``step`` gave; nothing is kept of it. With ``ask`` the model remarks on what was written."""
        return judged(self._asked(), text, self.house, ask)

    def take(self, text: str, found: Feedback) -> Feedback:
        """Keep an answer that was judged, and go on; but for the check, a wrong one may be tried again: ``is_over`` tells.

        The first try says what somebody knows; the others are for learning.
        """
        step, tried = self.step(), self.state["tried"] or {"count": 0, "skills": list(found.broken)}
        self.state["tried"] = tried | {"count": tried["count"] + 1, "answer": text}
        if not found.is_right and self._may_try(step):
            return found._replace(is_over=False)
        self._close(step, is_right=found.is_right and not tried["count"])
        return found if found.is_right else found._replace(told=(NOT_THAT.said(self.material.language), *found.told[1:]))

    def answer(self, text: str, ask: Ask | None = None) -> Feedback:
        """Judge an answer and keep it."""
        return self.take(text, self.judge(text, ask))

    def give_up(self) -> Feedback:
        """The answer to the drill that was tried, and go on."""
        found = self.judge(self.state["tried"]["answer"])
        self._close(self.step(), is_right=False)
        return found._replace(is_right=False, told=(GIVEN.said(self.material.language),))

    def disagree(self, words: str) -> Feedback:
        """The learner does not share the last verdict: it counts as right, and what they say is written down for the strategy team.

        What would have been shown at the end of a drill that was still open is said now.
        """
        shown: tuple[str, ...] = ()
        if self.tries:
            shown = self.judge(self.state["tried"]["answer"]).shown
            self._close(self.step(), is_right=True)
        last = self.last
        last |= {"is_right": True, "disagreed": words}
        for skill in last["skills"]:
            self.state["cards"].pop(skill, None)
        return Feedback(is_right=True, told=(NOTED.said(self.material.language),), shown=shown)

    @property
    def last(self) -> dict[str, Any]:
        """The last answer, as it is kept."""
        found: dict[str, Any] = self.state["answers"][-1]
        return found

    def share(self, *, is_shared: bool) -> None:
        """Let whoever runs the training see the summary, or no longer."""
        self.state["shared"] = _now() if is_shared else None

    def hints(self, one: Drill) -> tuple[str, ...]:
        """Questions that help with a case."""
        return next((case.hints for case in self.material.cases if one.kind == "case" and case.id == one.source), ())

    @property
    def tries(self) -> int:
        """How often the drill at hand was tried."""
        return self.state["tried"]["count"] if self.state["tried"] else 0

    @property
    def has_answered(self) -> bool:
        """Whether there is a verdict to disagree with."""
        return bool(self.state["answers"] or self.state["tried"])

    @property
    def is_ended(self) -> bool:
        """Whether the check is behind the learner."""
        return self.state["ended"] is not None

    @property
    def checked(self) -> tuple[int, int]:
        """How many answers of the check were right, of how many."""
        answers = [one for one in self.state["answers"] if one["place"] == "check"]
        return sum(one["is_right"] for one in answers), len(CHECK)

    @property
    def is_passed(self) -> bool:
        """Whether the check went well."""
        return self.is_ended and self.checked[0] >= self.least

    @property
    def least(self) -> int:
        """How many right answers the check needs."""
        return ceil(_PASSED * len(CHECK))

    def by_skill(self) -> dict[str, list[bool]]:
        """For each rule trained: whether the last answers were right, the last one last."""
        found: dict[str, list[bool]] = {}
        for one in self.state["answers"]:
            for skill in one["skills"]:
                found.setdefault(skill, []).append(one["is_right"])
        return {skill: all_[-_LAST:] for skill, all_ in found.items()}

    def _lesson(self) -> Lesson | None:
        return next((lesson for lesson in self.lessons if lesson.number >= self.state["lesson"]), None)

    def _of_check(self) -> Step:
        at = sum(one["place"] == "check" for one in self.state["answers"])
        if self.is_ended or at >= len(CHECK):
            return Step("end")
        kind, rule = CHECK[at]
        return Step("check", drill=self._drill(kind, f"check {at}", rule), number=at + 1, among=len(CHECK))

    def _drill(self, kind: Kind, place: str, rule: str | None) -> Drill:
        answers = self.state["answers"]
        known = {name for lesson in self.lessons if lesson.number <= self.state["lesson"] for name in lesson.rules}
        wanted = Wanted(rule, {one["source"] for one in answers}, known, {one.get("asked") for one in answers[-_LAST:]})
        return drill(kind, f"{self.state['seed']} {place}", self.material, wanted)

    def _asked(self) -> Drill:
        asked = self.step().drill
        assert asked is not None
        return asked

    def _may_try(self, step: Step) -> bool:
        """Whether somebody whose answer was wrong may try again."""
        assert step.drill is not None
        return step.place != "check" and (step.drill.kind in _WRITTEN or self.state["tried"]["count"] < 2)

    def _close(self, step: Step, *, is_right: bool) -> None:
        """The drill is over: note the answer, schedule what it trains, go on."""
        assert step.drill is not None
        tried, self.state["tried"] = self.state["tried"], None
        skills = tried["skills"] or [step.drill.skill]
        self.state["answers"].append(
            {
                "place": step.place,
                "kind": step.drill.kind,
                "seed": step.drill.seed,
                "source": step.drill.source,
                "asked": step.drill.skill,
                "answer": tried["answer"],
                "tries": tried["count"],
                "is_right": is_right,
                "skills": skills,
                "at": _now(),
            }
        )
        self._schedule(skills, is_right=is_right)
        self._go_on(step)

    def _go_on(self, step: Step) -> None:
        state = self.state
        if step.place == "again":
            state["again"] += 1
        elif step.place == "drill" and step.lesson is not None:
            state["at"] += 1
            if state["at"] >= step.among:
                state |= {"lesson": step.lesson.number + 1, "read": False, "at": 0, "again": 0}
        elif step.place == "check" and step.number >= step.among:
            state["ended"] = _now()

    def _due(self) -> list[str]:
        """The skills whose turn had come again when the last answer was given, the longest due first; between lessons, and a few at a time.

        By that moment and not by now: a step must not become another one while somebody reads or answers it.
        """
        answers = self.state["answers"]
        is_busy = self.state["at"] or self.state["read"] or (answers and answers[-1]["place"] == "check")
        if is_busy or not answers or self.state["again"] >= _MOST_AGAIN or self.is_ended:
            return []
        due = sorted((card["due"], skill) for skill, card in self.state["cards"].items() if card["due"] <= answers[-1]["at"])
        return [skill for _, skill in due]

    def _schedule(self, skills: Sequence[str], *, is_right: bool) -> None:
        """A skill got wrong becomes a card; a card is moved by each answer."""
        from fsrs import Card, Rating, Scheduler

        scheduler = Scheduler(enable_fuzzing=False)
        for skill in filter(self._trained.__contains__, skills):
            kept = self.state["cards"].get(skill)
            if kept is None and is_right:
                continue
            card: Card = Card.from_dict(kept) if kept else Card()
            card, _ = scheduler.review_card(card, Rating.Good if is_right else Rating.Again)
            self.state["cards"][skill] = card.to_dict()


def _now() -> str:
    return datetime.now(UTC).isoformat()
