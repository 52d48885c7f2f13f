"""Better wordings for a whole draft: per weak key result, per faulty objective, and for a draft with too many of them."""

from collections.abc import Iterable
from typing import NamedTuple

from assistant.judge import DraftReading, Judgement
from assistant.rewrite.aim import aim_of
from assistant.rewrite.bench import Bench
from assistant.rewrite.lines import PUSH, WEAK, Line, LineProposal
from assistant.rewrite.objectives import ObjectiveProposal, fewer, propose
from assistant.settings import House

__all__ = ["LineProposal", "ObjectiveProposal", "Proposals", "rewrite"]


class Proposals(NamedTuple):
    """What a draft gets, in its own order; ``suggestions`` say which objectives to merge, move or drop."""

    objectives: tuple[ObjectiveProposal, ...]
    key_results: tuple[tuple[LineProposal | None, ...], ...]
    suggestions: tuple[str, ...] = ()


def _measured(reading: DraftReading) -> dict[str, frozenset[str]]:
    """The kinds of thing that the key results of each objective already put a figure on."""
    return {
        one.objective.id: frozenset(
            family for result in one.key_results if result.measure and not result.is_work for family in result.families
        )
        for one in reading.objectives
    }


def rewrite(reading: DraftReading, judgement: Judgement, house: House, *, team: str | None = None, shown: Iterable[str] = ()) -> Proposals:
    """Word the weak lines of a read and judged draft better; None stands for a line that needs nothing.

    Every wording passes the rules beside its objective, keeps to the figures and names of the draft, and appears once;
    ``shown`` are sentences proposed elsewhere.
    """
    bench = Bench(reading.draft, reading.language, house, team, _measured(reading))
    for text in shown:
        bench.keep(text)
    aims = [aim_of(objective, reading.language) for objective in reading.objectives]
    lines, goals = [], []
    for aim, above, per_result in zip(aims, judgement.objectives, judgement.key_results, strict=True):
        own = []
        for result, found in zip(aim.reading.key_results, per_result, strict=True):
            flags = frozenset(remark.rule.name for remark in found).intersection((*WEAK, PUSH))
            own.append(Line(result, flags, aim, bench).proposal() if flags else None)
        lines.append(tuple(own))
        goals.append(propose(aim, frozenset(remark.rule.name for remark in above), bench))
    crowded = any(found.rule.name == "too-many-objectives" for found in judgement.draft)
    return Proposals(tuple(goals), tuple(lines), fewer(aims, judgement, bench, house.max_objectives) if crowded else ())
