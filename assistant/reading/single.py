"""One figure to reach, chosen among those of a line: a level, or a change with the level it starts from."""

from assistant.language.figures import Figure
from assistant.reading.baseline import is_baseline
from assistant.reading.bound import bound_at_the_end, bound_of
from assistant.reading.change import change_of
from assistant.reading.direction import direction_of
from assistant.reading.quantity import Measure, signed
from assistant.reading.rank import NONE, rank


def read_single(low: str, figures: list[Figure], known: int) -> Measure | None:
    """The measure that the figure to reach makes; None when every figure only describes."""
    if not figures:
        return None
    ranks = [rank(low, figure, figures) for figure in figures]
    best = min(ranks)
    if best >= NONE:
        return None
    figure = figures[ranks.index(best)]
    bound = bound_of(low, figure)
    if bound is None and len(figures) == 1:
        bound = bound_at_the_end(low)
    change = change_of(low, figure, known)
    if change is None:
        unit = "%" if figure.unit is None and "%" in low and low.lstrip().startswith("%") else figure.unit
        return Measure(None, signed(figure), None, unit, bound, direction_of(low, known, None, None), figure.start, figure.end)
    unit = "pt" if figure.unit == "pt" else "%"
    found = Measure(None, None, change, unit, bound, "up" if change > 0 else "down", figure.start, figure.end)
    return _with_base(low, found, figures)


def _with_base(low: str, found: Measure, figures: list[Figure]) -> Measure:
    """A change keeps the level it starts from, and then the unit of that level."""
    for other in figures:
        if other.start > found.end and is_baseline(low, found.end, other):
            return found._replace(baseline=signed(other), unit="pt" if found.unit == "pt" else other.unit)
    return found
