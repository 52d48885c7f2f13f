"""Drills made by a seed: the same seed makes the same drill."""

from __future__ import annotations

from random import Random

from assistant.learn.drill import Drill, Kind, Wanted
from assistant.learn.faults import mend, wrong
from assistant.learn.ladders import order, rung, what
from assistant.learn.material import CaseStudy, Material
from assistant.learn.words import why_of

ANY = Wanted()
_MAKERS = {"what": what, "rung": rung, "wrong": wrong, "order": order, "mend": mend}


def drill(kind: Kind, seed: str, material: Material, wanted: Wanted = ANY) -> Drill:
    """The drill of this ``kind`` and ``seed``, as it is ``wanted``."""
    dice = Random(f"{kind} {seed} {wanted.about} {material.language}")
    if kind == "case":
        made = posed(dice.choice([case for case in material.cases if case.id not in wanted.seen] or material.cases), material.language)
    else:
        made = _MAKERS[kind](material, dice, wanted)
    return made._replace(seed=seed)


def posed(case: CaseStudy, language: str) -> Drill:
    """The case as a drill."""
    why = why_of("no-outcome", language)
    return Drill(
        "case", "", language, "no-outcome", case.ask, lines=(case.title, case.situation), why=why, sample=case.sample, source=case.id
    )
