"""Drills made by a seed: the same seed makes the same drill."""

from __future__ import annotations

from collections.abc import Collection
from random import Random

from assistant.learn.drill import Drill, Kind
from assistant.learn.faults import mend, wrong
from assistant.learn.ladders import order, rung, what
from assistant.learn.material import CaseStudy, Material
from assistant.learn.words import why_of

_MAKERS = {"what": what, "rung": rung, "wrong": wrong, "order": order, "mend": mend}


def drill(kind: Kind, seed: str, material: Material, about: str | None = None, seen: Collection[str] = ()) -> Drill:
    """The drill of this ``kind`` and ``seed``; ``about`` a rule or one of ``GROUPS``, where there is material for it, and of something not ``seen`` (ids)."""
    dice = Random(f"{kind} {seed} {about} {material.language}")
    if kind == "case":
        made = posed(dice.choice([case for case in material.cases if case.id not in seen] or material.cases), material.language)
    else:
        made = _MAKERS[kind](material, dice, about, seen)
    return made._replace(seed=seed)


def posed(case: CaseStudy, language: str) -> Drill:
    """The case as a drill."""
    why = why_of("no-outcome", language)
    return Drill(
        "case", "", language, "no-outcome", case.ask, lines=(case.title, case.situation), why=why, sample=case.sample, source=case.id
    )
