"""One figure to reach, chosen among those of a line: a level, or a change with the level it starts from."""

from assistant.language.figures import Figure
from assistant.reading.baseline import is_baseline
from assistant.reading.bound import bound_at_the_end, bound_of
from assistant.reading.change import change_of
from assistant.reading.direction import direction_of
from assistant.reading.quantity import Measure, signed
from assistant.reading.rank import NONE, rank

_RANGE_GAPS = ("-", " - ", " a ", " to ", " ou ", " or ", " et ", " and ")


def read_single(low: str, figures: list[Figure], known: int) -> Measure | None:
    """The measure that the figure to reach makes; None when every figure only describes."""
    if not figures:
        return None
    ranks = [rank(low, figure, figures) for figure in figures]
    best = min(ranks)
    if best >= NONE:
        return None
    index = ranks.index(best)
    if index and _with_range(low, figures[index - 1], [figures[index]]) is not figures[index - 1]:
        index -= 1
    figure = figures[index]
    whole = _with_range(low, figure, figures[index + 1 : index + 2])
    bound = bound_of(low, whole)
    if bound is None and len(figures) == (1 if whole is figure else 2):
        bound = bound_at_the_end(low)
    change = change_of(low, whole, known)
    if change is None:
        unit = "%" if figure.unit is None and "%" in low and low.lstrip().startswith("%") else figure.unit
        return Measure(None, signed(figure), None, unit, bound, direction_of(low, known, None, None), figure.start, figure.end)
    unit = "pt" if figure.unit == "pt" else "%"
    found = Measure(None, None, change, unit, bound, "up" if change > 0 else "down", figure.start, figure.end)
    return _with_base(low, found, figures)


def _with_range(low: str, figure: Figure, after: list[Figure]) -> Figure:
    """A range counts by its lower end; the words beside it stand after its upper end."""
    for upper in after:
        if upper.unit == figure.unit and upper.value > figure.value and low[figure.end : upper.start] in _RANGE_GAPS:
            return figure._replace(end=upper.end)
    return figure


def _with_base(low: str, found: Measure, figures: list[Figure]) -> Measure:
    """A change keeps the level it starts from, and then the unit of that level."""
    for other in figures:
        if other.start > found.end and is_baseline(low, found.end, other):
            return found._replace(baseline=signed(other), unit="pt" if found.unit == "pt" else other.unit)
    return found
