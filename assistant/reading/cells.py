"""The baseline and target columns of a table: what they say wins over the line."""

from assistant.language.figures import Figure, convert, scan
from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.reading.direction import direction_of
from assistant.reading.quantity import Bound, Measure, signed

_OFFSET = pattern(r"\s*[JD]\s?\+\s?(\d{1,3})\s*")
_PLAIN = pattern(r"\s*(\d+)\s*")
_FLOOR = pattern(r"[≥>]|au moins|at least|min\b|plus de|\+\s*$")
_CEILING = pattern(r"[≤<]|au plus|at most|max|moins de|under")


def read_cells(baseline: str | None, target: str | None, found: Measure | None, folded: str, known: int, *, french: bool) -> Measure | None:
    """``found`` with what the columns say; a cell without a figure ("done") says nothing."""
    goal, start = read_cell(target, french=french), read_cell(baseline, french=french)
    if goal is None:
        if found and start is not None and found.baseline is None:
            base = convert(start.value, start.unit, found.unit)
            return found._replace(
                baseline=base, direction=found.direction if found.change else direction_of(folded, known, base, found.target)
            )
        return found
    if goal.kind == "factor" or (goal.sign in ("+", "-") and goal.unit in ("%", "pt") and not (start and start.value < 0)):
        change = abs(goal.value) * (-1 if goal.sign == "-" else 1)
        return Measure(start.value if start else None, None, change, goal.unit, None, "up" if change > 0 else "down")
    unit = goal.unit or (start.unit if start else None) or ("%" if folded.lstrip().startswith("%") else None)
    level = None if start is None else convert(signed(start), start.unit or unit, unit)
    return Measure(level, signed(goal), None, unit, _bound(target or ""), direction_of(folded, known, level, signed(goal)))


def _bound(cell: str) -> Bound | None:
    low = f" {fold(cell)}"
    return "at least" if _FLOOR.search(low) else "at most" if _CEILING.search(low) else None


def read_cell(text: str | None, *, french: bool = True) -> Figure | None:
    """The first figure of a table cell; "J+8" is eight days there."""
    if not text:
        return None
    if day := _OFFSET.fullmatch(text):
        return Figure(float(day[1]), "day", 0, len(text))
    figures = scan(text, french=french)
    if not figures and (year := _PLAIN.fullmatch(text)):
        return Figure(float(year[1]), None, 0, len(text))
    return figures[0] if figures else None
