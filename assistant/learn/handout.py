"""The course as one handout, and what a learner takes along at the end: Markdown, or a page of it."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.judge import find_rule
from assistant.learn.course import Course
from assistant.learn.drill import Drill, Kind
from assistant.learn.lesson import Lesson
from assistant.learn.make import drill
from assistant.learn.material import Material
from assistant.learn.words import gist_of, title_of
from assistant.report.words import typeset
from assistant.rule import Both

_TITLE = Both(fr="Écrire des OKR : huit leçons", en="Writing OKRs: eight lessons")
_LESSON = Both(fr="{number}. {title} ({minutes} min)", en="{number}. {title} ({minutes} min)")
_TRY = Both(fr="À vous", en="Your turn")
_ANSWERS = Both(fr="Réponses", en="Answers")
_DRILLS: tuple[Kind, ...] = ("what", "rung", "wrong", "order", "mend", "case")
_SUMMARY = Both(fr="Ce que vous emportez", en="What you take along")
_PASSED = Both(fr="Contrôle réussi : {right} sur {count}.", en="Check passed: {right} of {count}.")
_NOT_PASSED = Both(
    fr="Contrôle : {right} sur {count} ; il en fallait {least}. D'autres exercices vous attendent si vous recommencez.",
    en="Check: {right} of {count}; {least} were needed. Other drills are waiting if you begin again.",
)
_KNOWN = Both(fr="Acquis", en="You know")
_AGAIN = Both(fr="À revoir", en="To see again")
_LEVELS = Both(
    fr="**Les trois niveaux** — input, le travail de l'équipe ; output, son effet direct ; outcome, le bénéfice que l'objectif recherche.",
    en="**The three levels** — input, the team's own work; output, its direct effect; outcome, the benefit the objective seeks.",
)
_SOLID = 0.5  # share of right answers, the last one among them


def handout(lessons: Sequence[Lesson], material: Material, seed: str = "handout") -> str:
    """All lessons, then one drill of each kind with the answers at the end, as Markdown."""
    language = material.language
    parts = [f"# {_TITLE.said(language)}"]
    for lesson in lessons:
        parts.append(
            f"## {_LESSON.said(language).format(number=lesson.number, title=lesson.title, minutes=lesson.minutes)}\n\n{_deeper(lesson.text)}".strip()
        )
    drills = [drill(kind, seed, material) for kind in _DRILLS if kind != "case" or material.cases]
    parts.append(f"## {_TRY.said(language)}")
    parts += [f"### {number}\n\n{asked(one)}" for number, one in enumerate(drills, 1)]
    parts.append(f"## {_ANSWERS.said(language)}")
    parts += [f"{number}. {_answer(one)}" for number, one in enumerate(drills, 1)]
    return "\n\n".join(parts) + "\n"


def asked(one: Drill) -> str:
    """A drill as Markdown: its question, what it is about, the choices."""
    parts = [f"**{one.question}**"]
    if one.objective:
        parts.append(f"*{one.objective}*")
    parts += [f"> {line}" for line in one.lines]
    parts += ["\n".join(f"{number}. {choice.text}" for number, choice in enumerate(one.choices, 1))] if one.choices else []
    return "\n\n".join(parts)


def summary(course: Course) -> str:
    """What a learner takes along: the check, what is known, what should be seen again, as Markdown."""
    language, skills = course.material.language, course.by_skill()
    right, count = course.checked
    verdict = _PASSED if course.is_passed else _NOT_PASSED
    parts = [f"# {_SUMMARY.said(language)}", verdict.said(language).format(right=right, count=count, least=course.least)]
    solid = [name for name, last in skills.items() if last[-1] and sum(last) >= _SOLID * len(last)]
    for title, names in ((_KNOWN, solid), (_AGAIN, [name for name in skills if name not in solid])):
        if names:
            parts.append(f"## {title.said(language)}\n\n" + "\n".join(f"- {_skill(name, language)}" for name in names))
    return "\n\n".join(parts) + "\n"


def _skill(name: str, language: str) -> str:
    if find_rule(name) is None:
        return typeset(_LEVELS.said(language), language)
    return f"**{title_of(name, language)}** — {gist_of(name, language)}"


def _answer(one: Drill) -> str:
    if one.sample:
        return one.sample.replace("\n", " ").replace(" - ", " · ")
    named = [choice.text for choice in one.choices if choice.key in one.answers]
    return " / ".join(named) if named else next(iter(one.answers))


def _deeper(text: str) -> str:
    """The lesson's headings a level deeper: it stands under its own title."""
    return "\n".join(f"#{line}" if line.startswith("##") else line for line in text.split("\n"))
