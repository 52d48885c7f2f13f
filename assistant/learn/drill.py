"""What a drill is: one question about a line, a set or several teams, with what is right and why."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal, NamedTuple

Kind = Literal["what", "rung", "wrong", "order", "mend", "case"]
CHOSEN = ("what", "rung", "wrong")


class Choice(NamedTuple):
    """One answer to choose: the key it is given by, its words."""

    key: str
    text: str


class Wanted(NamedTuple):
    """What a drill should be like: ``about`` a rule or a group of rules, of something not ``seen`` (ids), its choices among the rules ``known`` (None: all),
    and, of a group, about another rule than those of late (``avoid``); each as far as there is material.
    """

    about: str | None = None
    seen: Collection[str] = ()
    known: Collection[str] | None = None
    avoid: Collection[str] = ()


class Drill(NamedTuple):
    """One question. ``skill`` is what it trains (a rule's name, or "levels"); it is about ``lines`` beside an ``objective``, or about the Markdown
    ``text`` of a set or of several teams, or (an objective to mend) about a line above the key result ``below``.

    ``answers`` are the keys that are right, any of them; ``remark`` is what the reviewer says of it, ``why`` explains in the words of the rule;
    ``sample`` is one good answer, where the answer is the learner's own text, and ``about`` what such an answer must have to do with.
    """

    kind: Kind
    seed: str
    language: str
    skill: str
    question: str
    objective: str = ""
    lines: tuple[str, ...] = ()
    text: str = ""
    below: str = ""
    choices: tuple[Choice, ...] = ()
    answers: frozenset[str] = frozenset()
    remark: str = ""
    why: str = ""
    sample: str = ""
    about: str = ""
    source: str = ""
