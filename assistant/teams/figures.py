"""The figures of two lines held against each other: the same target in other words, the complement, another unit of time."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.report.model import MeasureReport

_HOURS = {"min": 1 / 60, "h": 1.0, "day": 24.0, "week": 168.0}
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:[ \u202f\u00a0,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_PLAIN = frozenset({"0", "1", "2", "3", "100"})
_CLOSE = 0.012  # relative difference at which rounded figures are the same


class Figures(NamedTuple):
    """A line's figures: start, goal and kind (hours, %, a currency, "" for counts), and the bare numbers in its words."""

    start: float | None
    goal: float | None
    kind: str | None
    numbers: frozenset[str]


def figures_of(text: str, measure: MeasureReport | None) -> Figures:
    """The figures of a line, times in hours."""
    numbers = {_plain(found[0]) for found in _NUMBER.finditer(text)} - _PLAIN
    if measure is None:
        return Figures(None, None, None, frozenset(numbers))
    scale, kind = (_HOURS[measure.unit], "hours") if measure.unit in _HOURS else (1.0, measure.unit or "")
    given = [value for value in (measure.baseline, measure.target) if value is not None]
    numbers |= {f"{value:g}" for value in given} - _PLAIN
    return Figures(_scaled(measure.baseline, scale), _scaled(measure.target, scale), kind, frozenset(numbers))


def _scaled(value: float | None, scale: float) -> float | None:
    return value * scale if value is not None else None


def _plain(number: str) -> str:
    bare = re.sub(r"[ \u202f\u00a0]", "", number)
    bare = re.sub(r",(?=\d{3}(?:\D|$))", "", bare).replace(",", ".")
    return f"{float(bare):g}"


def same(one: float | None, other: float | None) -> bool:
    """Whether two figures are the same but for rounding."""
    return one is not None and other is not None and abs(one - other) <= _CLOSE * max(abs(one), abs(other))


def agree(one: Figures, other: Figures) -> tuple[bool, bool, bool]:
    """Whether starts, goals are the same in the same kind, and whether they are complements (97 % and 3 %) or per-thousand twins."""
    if one.kind is None or one.kind != other.kind:
        ratio = {one.kind, other.kind} == {"%", ""}
        twin = ratio and any(
            same(_times(a, 10), b) or same(a, _times(b, 10)) for a, b in ((one.start, other.start), (one.goal, other.goal))
        )
        return False, False, bool(twin)
    flipped = one.kind == "%" and (same(_rest(one.start), other.start) or same(_rest(one.goal), other.goal))
    return same(one.start, other.start), same(one.goal, other.goal), flipped


def _times(value: float | None, factor: float) -> float | None:
    return value * factor if value is not None else None


def _rest(value: float | None) -> float | None:
    return 100 - value if value is not None else None
