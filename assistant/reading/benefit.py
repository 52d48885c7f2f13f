"""Whether the key results of an objective, read together, would tell that the benefit it seeks has come."""

from collections import Counter
from collections.abc import Iterator, Sequence

from assistant.reading.level import Level
from assistant.reading.measure import Measure
from assistant.reading.weigh import Weighed

Judged = tuple[Weighed, Measure | None, Level]


def benefit_clues(results: Sequence[Judged]) -> Iterator[str]:
    """What bears on the question: how many results of each level, how near the best is to an outcome, what it carries."""
    levels = Counter(level.rung for _, _, level in results)
    yield f"results {min(len(results), 6)}"
    for rung in ("input", "output", "outcome"):
        yield f"{rung} {min(levels[rung], 3)}"
    ranked = sorted(results, key=lambda result: result[2].outcome, reverse=True)
    for order, (weighed, measure, level) in enumerate(ranked[:2]):
        yield f"best{order} {int(10 * level.outcome)}"
        yield f"best{order} {level.rung}"
        yield f"best{order} {level.rung} {'figure' if measure else 'bare'}"
        for verdict in ("action", "kpi", "vague", "vanity"):
            if weighed.holds(verdict):
                yield f"best{order} {verdict} {level.rung}"
    effects = [level for weighed, measure, level in results if level.rung != "input" and measure and not weighed.holds("action")]
    yield f"measured effects {min(len(effects), 3)}"
    yield f"measured effects {min(len(effects), 3)}, best {int(10 * max((level.outcome for level in effects), default=0.0))}"
