"""Lines of different teams that pull against each other: the same thing, one way up and the other way down."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.teams.company import Line
from assistant.teams.figures import agree
from assistant.teams.likeness import Comparing

_RARE = 3.0  # the least rarity of the rarest word two such lines share
_SURE = 0.19  # and how alike they must be in all, by sample companies: what they share is more than a common word
_GENERAL = frozenset(
    f"s:{stem}"
    for stem in (
        "moyen moyenn averag nouveau nouvel nouveaux new first premi mois month semain week jour day heur hour min minut an year total nombr number part share tau rate note score rating temps time delai "
        "duree client customer equip team sort point deal"
    ).split()
)  # stems that tell nothing of what a line is about
_NO_MORE = pattern(r"\b(?:no more than|pas plus de|no longer than|not more than)\b")
_BOUND = pattern(  # a threshold ("in less than a day", "au moins 3") or a state is no way to go
    r"\b(?:moins d(?:e\b|')|(?:less|fewer|more|longer) than|plus de|au moins|at least|at most|au plus|arretes?|a l'arret)\b"
)
_UP = pattern(
    r"\b(?:raise[sd]?|rais\w+|increas\w+|extend\w*|lengthen\w*|more|longer|up to|stepped up|add(?:s|ed|ing)?|extra|open(?:ed)? (?:until|on)|keep(?:ing)? all|"
    r"port(?:er|ee?s?)|augment\w+|prolong\w+|allong\w+|de plus|davantage|ouvert\w*|elargi\w*|accept\w+|twice|double[rd]?)\b"
)
_DOWN = pattern(
    r"\b(?:cut\w*|reduc\w+|down|less|fewer|shorten\w*|lower\w*|drop\w*|retir\w+|remov\w+|stop\w*|cap(?:ped|s)?|no more than|at most|limit\w*|"
    r"reduire|reduit\w*|ramen\w+|allege\w*|baiss\w+|diminu\w+|raccourc\w+|moins|supprim\w+|plafonn\w+|limit\w+|au plus|arret\w+)\b"
)


class Conflict(NamedTuple):
    """Two lines that pull against each other, by their numbers; how alike their words are."""

    one: int
    other: int
    weight: float


def conflicts(comparing: Comparing) -> list[Conflict]:
    """Every such pair, the surest first."""
    found, ways = [], [_direction(line) for line in comparing.lines]
    for one, other in comparing.pairs:
        weight = _pull(comparing, one, other, ways)
        if weight is not None:
            found.append(Conflict(one, other, weight))
    return sorted(found, key=lambda each: -each.weight)


def _pull(comparing: Comparing, one: int, other: int, ways: Sequence[tuple[int, bool]]) -> float | None:
    (way, told), (other_way, other_told) = ways[one], ways[other]
    if way * other_way >= 0 or not (told or other_told):
        return None
    a, b = comparing.lines[one], comparing.lines[other]
    if a.is_objective or b.is_objective or any(agree(comparing.figures[one], comparing.figures[other])[1:]):
        return None
    shared = comparing.shared(one, other)
    telling = [feature for feature in shared if feature.startswith(("s:", "c:")) and feature not in _GENERAL]
    rarest = max((comparing.terms.rarity(feature) for feature in telling), default=0.0)
    alike = comparing.alike(one, other, shared)
    return alike if rarest >= _RARE and alike >= _SURE else None


def _direction(line: Line) -> tuple[int, bool]:
    """1 where a line wants more of what it names, -1 where it wants less, 0 where it does not say; and whether words say so."""
    head = fold(re.split(r"[,;(]", line.text)[0])
    if _NO_MORE.search(head):
        return -1, True
    head = _BOUND.sub(" ", head)
    said = bool(_UP.search(head)) - bool(_DOWN.search(head))
    if said:
        return said, True
    measure = line.measure
    if measure and measure.direction in ("up", "down"):
        return (1 if measure.direction == "up" else -1), False
    return 0, False
