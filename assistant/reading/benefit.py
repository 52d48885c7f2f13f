"""Whether the key results of an objective, read together, would tell that the benefit it seeks has come."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.reading.level import Level, Rung


class Judged(NamedTuple):
    """One key result as far as the question goes: its level, whether it carries a figure, which verdicts hold of it."""

    level: Level
    measured: bool
    verdicts: frozenset[str]


_RUNGS: tuple[Rung, ...] = ("input", "output", "outcome")
_MANY = 3


def benefit_clues(results: Sequence[Judged], *, vague: bool) -> Iterator[str]:
    """What bears on the question: how many results of each level, how near the best is to an outcome, what it carries;
    ``vague`` tells that any team could have written the objective, so that little can tell of its benefit."""
    levels = Counter(result.level.rung for result in results)
    yield f"results {min(len(results), 2 * _MANY)}"
    for rung in _RUNGS:
        yield f"{rung} {min(levels[rung], _MANY)}"
    ranked = sorted(results, key=lambda result: result.level.outcome, reverse=True)
    for order, result in enumerate(ranked[:2]):
        rung = result.level.rung
        yield f"best{order} {_tenths(result.level.outcome)}"
        yield f"best{order} {rung}"
        yield f"best{order} {rung} for {'anything' if vague else 'something'}"
        yield f"best{order} {rung} {'figure' if result.measured else 'bare'}"
        for verdict in sorted(result.verdicts):
            yield f"best{order} {verdict} {rung}"
    effects = [r.level.outcome for r in results if r.level.rung != "input" and r.measured and "action" not in r.verdicts]
    yield f"measured effects {min(len(effects), _MANY)}"
    yield f"measured effects {min(len(effects), _MANY)}, best {_tenths(max(effects, default=0.0))}"


def _tenths(likelihood: float) -> int:
    return int(10 * likelihood)
