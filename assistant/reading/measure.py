"""The figure of a key result: from where, to where, in what unit; what only defines the thing counted is left out."""

from assistant.language.figures import Figure, scan
from assistant.language.hints import hints
from assistant.language.pattern import pattern
from assistant.reading.cells import read_cell, read_cells
from assistant.reading.metric import metric_name
from assistant.reading.pair import read_pair
from assistant.reading.quantity import Bound, Direction, Measure
from assistant.reading.single import read_single

_SHOWN_UNITS = frozenset({None, "%", "€", "$", "£", "h", "min", "day", "week", "/5", "/10", "/20", "/100", "/7", "/4", "pt"})
_QUOTED = pattern(r"\"[^\"]*\"|«[^»]*»|“[^”]*”")


def read_measure(
    folded: str, *, baseline: str | None = None, target: str | None = None, line: str | None = None, french: bool = True
) -> Measure | None:
    """The measure of a folded line, its columns first; None when no figure says how far."""
    known = hints(folded)
    figures = scan(folded if line is None else line, folded, known, french=french)
    if len(figures) > 1:
        figures = _outside_quotes(folded, figures)
    found = read_pair(folded, figures, known) or read_single(folded, figures, known)
    if baseline or target:
        found = read_cells(baseline, target, found, folded, known, french=french)
    return found if found is None or found.unit in _SHOWN_UNITS else found._replace(unit=None)


def _outside_quotes(low: str, figures: list[Figure]) -> list[Figure]:
    """Figures in a quoted answer ("I could do this for 1 year") are not the measure when others are there."""
    if '"' not in low and "«" not in low and "“" not in low:
        return figures
    quoted = [found.span() for found in _QUOTED.finditer(low)]
    return [figure for figure in figures if not any(start < figure.start < end for start, end in quoted)] or figures


__all__ = ["Bound", "Direction", "Measure", "metric_name", "read_cell", "read_measure"]
