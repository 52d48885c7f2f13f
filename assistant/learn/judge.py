"""Whether an answer is right: chosen ones by their key, written ones by the reviewer itself, which knows many right answers."""

from __future__ import annotations

from typing import NamedTuple

from assistant.learn.beside import Ask
from assistant.learn.drill import Drill
from assistant.learn.words import EXPECTED, HINTS, HOLDS, NOT_SOUND, NOT_YET, RIGHT, gist_of, title_of
from assistant.learn.written import written
from assistant.settings import DEFAULT, House


class Feedback(NamedTuple):
    """What there is to say of an answer: ``told`` line by line, the verdict first; ``hint`` what helps on to another try; ``shown`` what is said once
    the drill is over, the answer with its reasons or one good answer; ``broken`` the rules that a wrong answer breaks. ``is_over`` is false where the
    learner may try again.
    """

    is_right: bool
    told: tuple[str, ...]
    hint: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()
    is_over: bool = True

    @property
    def said(self) -> tuple[str, ...]:
        """All that is said now."""
        return (*self.told, *(self.shown if self.is_over else self.hint))


def judged(drill: Drill, answer: str, house: House = DEFAULT, ask: Ask | None = None) -> Feedback:
    """Whether ``answer`` is right, and why; with ``ask`` the model remarks on written answers as well."""
    if drill.kind in ("mend", "case"):
        found = written(drill, answer, house, ask)
        verdict = (NOT_YET if found.broken else RIGHT).said(drill.language)
        return Feedback(is_right=not found.broken, told=(verdict, *found.told), shown=found.shown, broken=found.broken)
    given = " ".join(answer.replace(",", " ").split())
    return _chosen(drill, " ".join(given) if drill.kind == "order" and given.isdigit() else given)


def _chosen(drill: Drill, answer: str) -> Feedback:
    language, why = drill.language, tuple(filter(None, (drill.remark, *drill.why.split("\n"))))
    if answer in drill.answers:  # the whole lesson again is for those who erred
        short = why if drill.kind == "order" else (drill.remark or _first(drill.why),)
        return Feedback(is_right=True, told=(RIGHT.said(language), *short))
    hint = tuple(filter(None, (_hint(drill, answer),)))
    named = " / ".join(choice.text for choice in drill.choices if choice.key in drill.answers)
    expected = (EXPECTED.said(language).format(answer=named),) if named else ()  # the reasons of an order name its lines
    return Feedback(is_right=False, told=(NOT_YET.said(language),), hint=hint, shown=(*expected, *why), broken=(drill.skill,))


def _first(text: str) -> str:
    """The first sentence of a text."""
    return f"{text.split('. ')[0].rstrip('.')}." if text else ""


def _hint(drill: Drill, answer: str) -> str:
    """What helps on from a wrong choice."""
    language = drill.language
    if drill.kind != "wrong":
        is_first = any(choice.key == "initiative" for choice in drill.choices)
        return HINTS["first" if is_first else drill.kind].said(language)
    if gist := gist_of(answer, language):
        return HOLDS.said(language).format(title=title_of(answer, language), holds=gist)
    return NOT_SOUND.said(language) if any(choice.key == answer for choice in drill.choices) else ""
