"""Input, output or outcome: how far a key result stands from the benefit its own objective seeks.

What the line says and how it stands beside its objective and siblings are weighed together; the weights were fitted on
labelled drafts (``python -m evals.fit``), whose labels follow the ladder input > output > outcome.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from assistant.reading import facets
from assistant.reading.classes import MOVE_V, TASK_V
from assistant.reading.setting import Subject, setting_clues
from assistant.reading.tagging import Line
from assistant.reading.weigh import Weighed, shares, tables

Rung = Literal["input", "output", "outcome"]
RUNGS: tuple[Rung, ...] = ("input", "output", "outcome")
_SURELY = 2.0  # how much likelier than work its effect must be


class Level(NamedTuple):
    """The rung, the words that spoke most for it (code points of the line), how likely an outcome is (0 to 1), and how likely each
    rung was by the clues alone, before what is work was settled to be none.
    """

    rung: Rung
    start: int
    end: int
    outcome: float
    clues: tuple[float, ...] = ()


def read_levels(results: Sequence[Weighed], subjects: Sequence[Subject], objective: Subject) -> list[Level]:
    """The level of each key result of one objective, beside it and beside each other."""
    table = tables(objective.line.language)["setting"]
    settings = setting_clues(subjects, objective)
    return [_level(result, table.scores(clues)) for result, clues in zip(results, settings, strict=True)]


def says_work(result: Weighed) -> bool:
    """Whether a line states work to be done, be it only in its first half ("Launch X and cut Y by 10%")."""
    return result.holds("action") or (result.holds("compound") and _opens_with_task(result.line))


def _opens_with_task(line: Line) -> bool:
    """Whether the verb in front is work and no move of a quantity ("cut", "reduce")."""
    return bool(line.verb_at(0) & TASK_V) and not line.verb_at(0) & MOVE_V


def _level(result: Weighed, beside: Sequence[float]) -> Level:
    likely = clues = shares(result.scores[rung] + more for rung, more in zip(RUNGS, beside, strict=True))
    works = says_work(result)
    if works and not facets.hires(result.line):  # hires may be the benefit: where the objective is to staff
        likely = of_work(likely)
    rung = RUNGS[max(range(len(RUNGS)), key=likely.__getitem__)]
    start, end = result.place("action" if works else rung)
    return Level(rung, start, end, likely[RUNGS.index("outcome")], clues)


def of_work(likely: tuple[float, ...]) -> tuple[float, ...]:
    """Work is never the benefit, and seldom its effect: a certificate granted, or work named with what it should bring."""
    own, effect, _ = likely
    return (0.0, 1.0, 0.0) if effect > _SURELY * own else (1.0, 0.0, 0.0)
