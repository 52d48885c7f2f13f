"""Figures as a person reads them, in French and English: numbers, money, durations, shares, factors; dates told apart.

``scan`` gives every figure of a line in order. Names with digits, versions, ordinals, dates and years are not given.
"""

from assistant.language.dates import DATE, date_spans, has_date
from assistant.language.factors import factors, fractions
from assistant.language.figure import NUMERALS, Figure, number_text
from assistant.language.hints import FACTOR, FRACTION, NOTHING, NUMERAL, hints
from assistant.language.names import follows_capital
from assistant.language.numbers import DIGIT, numbers
from assistant.language.numerals import nothings, numerals
from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.language.units import TIME_UNITS, convert

_DAY_OFFSET = pattern(r"\b[jd]\s?\+\s?(\d{1,3})\b")
_PARTS = frozenset({("week", "day"), ("day", "h"), ("h", "min"), ("h", "s"), ("min", "s")})
_JOINT = pattern(r"\s?(?:a|to|et|and|->|→|-|=>|ou|or)\s?(?:moins de |under |below |less than )?")
_SCALED = pattern(r"\d\s?(?:k|m|md|bn|million)")


def scan(line: str, folded: str | None = None, known: int | None = None, *, french: bool = True) -> list[Figure]:
    """The figures of ``line`` in order; ``folded`` (of the same length) and its hints may be passed if they are known."""
    low = fold(line) if folded is None else folded
    if known is None:
        known = hints(low)
    digit = DIGIT.search(low)
    if digit is None and not known:
        return []
    figures: list[Figure] = []
    taken = date_spans(low, known) if digit else []
    _read_changes(low, known, figures, taken)
    for figure in numbers(low, known, digit.start(), french=french) if digit else ():
        if taken and _overlaps(figure, taken):
            continue
        if figure.unit is None and figure.value < 100 and not figure.sign and follows_capital(line, figure.start, figure.end):
            continue
        figures.append(figure)
    if known & (NUMERAL | NOTHING):
        taken += [(figure.start, figure.end) for figure in figures]
        _add(numerals(low, known), figures, taken)
        _add(nothings(low) if known & NOTHING else [], figures, taken)
    if len(figures) < 2:
        return figures
    figures.sort(key=_place)
    return _share_units(_joined_durations(figures), low)


def _read_changes(low: str, known: int, figures: list[Figure], taken: list[tuple[int, int]]) -> None:
    """Delays, factors and fractions, which take the numbers they hold."""
    if "+" in low:
        _add(_day_offsets(low), figures, [])
    if known & FACTOR or "×" in low or "÷" in low or " /" in low:
        _add(factors(low), figures, taken)
    if known & FRACTION:
        _add(fractions(low), figures, taken)


def _add(found: list[Figure], figures: list[Figure], taken: list[tuple[int, int]]) -> None:
    for figure in found:
        if not _overlaps(figure, taken):
            figures.append(figure)
            taken.append((figure.start, figure.end))


def _overlaps(figure: Figure, taken: list[tuple[int, int]]) -> bool:
    return any(start < figure.end and figure.start < end for start, end in taken)


def _place(figure: Figure) -> int:
    return figure.start


def _day_offsets(low: str) -> list[Figure]:
    """ "J+17 … J+6" twice in a line are delays in days; once, it is a moment."""
    found = [Figure(float(match[1]), "day", match.start(), match.end()) for match in _DAY_OFFSET.finditer(low)]
    return found if len(found) > 1 else []


def _joined_durations(figures: list[Figure]) -> list[Figure]:
    """ "1 h 30 min", "2 min 30 s" are one duration."""
    joined: list[Figure] = []
    for figure in figures:
        last = joined[-1] if joined else None
        if last and (last.unit, figure.unit) in _PARTS and figure.start - last.end <= 1:
            joined[-1] = last._replace(value=round(last.value + convert(figure.value, figure.unit, last.unit), 4), end=figure.end)
        else:
            joined.append(figure)
    return joined


def _share_units(figures: list[Figure], low: str) -> list[Figure]:
    """In "5,8 à 4 %", "11 to 25 minutes", "10-15 %", "3 to 4.5k" the unit or scale of the second serves the first."""
    for index in range(len(figures) - 1):
        first, second = figures[index], figures[index + 1]
        if first.unit is None and first.kind == "number" == second.kind and second.start - first.end < 24:
            gap = low[first.end : second.start]
            if second.unit is not None and _JOINT.fullmatch(gap):
                figures[index] = first._replace(unit=second.unit, value=_same_scale(first, second, low))
            elif second.unit is None and first.value < 1000 and low.startswith("k", second.end - 1) and _JOINT.fullmatch(gap):
                figures[index] = first._replace(value=first.value * 1000)
    return figures


def _same_scale(first: Figure, second: Figure, low: str) -> float:
    text = low[second.start : second.end]
    if first.value < 1000 <= second.value and "min" not in text and "mois" not in text and _SCALED.search(text):
        return first.value * (1e9 if second.value >= 1e9 else 1e6 if second.value >= 1e6 else 1e3)
    return first.value


__all__ = ["DATE", "NUMERALS", "TIME_UNITS", "Figure", "convert", "has_date", "number_text", "scan"]
