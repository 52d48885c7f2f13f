"""A baseline and a target in one line, in either order: "de 98 à 108", "4 % contre 9 %", "30 → 45"."""

from itertools import pairwise

from assistant.language.figures import NUMERALS, TIME_UNITS, Figure, convert
from assistant.language.pattern import pattern
from assistant.reading.baseline import are_comparable, is_baseline, is_before
from assistant.reading.bound import bound_of
from assistant.reading.change import change_of
from assistant.reading.direction import direction_of
from assistant.reading.quantity import Measure, signed
from assistant.reading.rank import rank

_TO = pattern(
    r"(?:[\s,]*(?:/ ?\w+|per \w+|par \w+|a \w+)?\s*(?:-{1,2}>|→|➔|➜|=>|>|»|⇒)\s*|\s*(?:[a-z/%.' -]{0,40}?\s)?(?:down to|up to|jusqu'a|a|to|vers|becomes|devient)\s)"
    r"(?:\w+\s)??(?:moins de |plus de |au moins |au plus |sous (?:les |la )?|under |below |less than |fewer than |at least |at most |more than |over |above |no more than |no less than |around |about |environ |[<>≤≥~±]\s?)*"
)
_FROM_BEFORE = pattern(
    r"\b(?:from|de|d'|passer|passe|going|entre|between|du)\s*(?:an? |average (?:of )?|about |around |environ |pres de |plus de |moins de |over |under |~)*$"
)
_BETWEEN = pattern(r"\b(?:between|entre|by)\s*(?:les )?$")
_RANGE_GAP = pattern(r"\s?(?:and|et|a|to)\s?")
_MOVES = pattern(r"\b(?:down to|up to|vers|devient|becomes)\b")
_COUNTED_BEFORE = pattern(
    r"\b(?:publier|publish|run|organiser|hold|sign(?:er)?|hire|recruter|of|with|avec|top|les|in|within|under|sous|aged|for)$"
)
_PER_CENT_OF = pattern(r"(?<!\d)(?<!\d )%\s(?:of|de|des|d')")
_FROM_ENDS = (
    *(f"{word} " for word in "from de passer passe going entre between du an a average of about around environ over under".split()),
    *("d'", "~"),
)
_BETWEEN_ENDS = ("between ", "entre ", " les ", " by ")
_ARROWS = (">", "→", "➔", "➜", "⇒")


def read_pair(low: str, figures: list[Figure], known: int) -> Measure | None:
    """The measure that two figures of the line make; None when no two of them belong together."""
    if len(figures) < 2:
        return None
    neighbours = [pair for pair in pairwise(figures) if pair[0].kind != "factor" != pair[1].kind]
    for first, second in neighbours:
        if _TO.fullmatch(low, first.end, second.start) and _is_move(low, first, second):
            return _measured(low, first, second, known)
    for first, second in neighbours:
        if is_before(low, first.end, second.start) and are_comparable(second, first, is_first=True):
            return _measured(low, first, second, known)
    for index, base in enumerate(figures[1:], 1):
        goals = [
            goal
            for goal in figures[:index]
            if goal.kind != "factor" and are_comparable(goal, base, is_first=goal is figures[0] or index > 1)
        ]
        if goals and is_baseline(low, figures[index - 1].end, base):
            goal = min(goals, key=lambda goal: rank(low, goal, figures))
            return None if _is_change(low, goal, base, known) else _measured(low, base, goal, known)
    return None


def _is_move(low: str, first: Figure, second: Figure) -> bool:
    gap = low[first.end : second.start]
    if low.endswith(_BETWEEN_ENDS, 0, first.start) and _RANGE_GAP.fullmatch(gap) and _BETWEEN.search(low, 0, first.start):
        return False
    return _on_one_scale(first, second, gap) and _is_pair(low, first, second, gap)


def _on_one_scale(first: Figure, second: Figure, gap: str) -> bool:
    """Whether two figures joined by "to" can be two levels of one thing: the same unit, or one bare figure beside it."""
    if first.unit == second.unit or (first.unit in TIME_UNITS and second.unit in TIME_UNITS):
        return True
    words = len(gap.split())
    return words <= 4 and (second.unit is None or (first.unit is None and words <= 1))


def _is_pair(low: str, first: Figure, second: Figure, gap: str) -> bool:
    """Whether "A … B" is a move; a bare "5 à 7 %" or "10 to 15 clients" at the start is a range."""
    if any(arrow in gap for arrow in _ARROWS) or _is_from(low, first.start) or _MOVES.search(gap):
        return True
    bare = low[: first.start].rstrip()
    if not bare or (first.unit in TIME_UNITS and second.value < first.value and "to" in gap.split()):
        return bool(bare)
    if gap.strip() == "a" and first.unit == second.unit and first.value < second.value and not bare.endswith(":"):
        return False
    return len(bare) > 2 and not _COUNTED_BEFORE.search(bare)


def _is_change(low: str, goal: Figure, base: Figure, known: int) -> bool:
    """ "Cut scrap by 30 % (8 % today)": a word of decrease before what would be a rise as a level, and the other way round."""
    change = None if goal.sign else change_of(low, goal, known)
    if change is None:
        return False
    return goal.value < base.value if change > 0 else goal.value > base.value or goal.kind == "fraction"


def _is_from(low: str, at: int) -> bool:
    return low.endswith(_FROM_ENDS, 0, at) and _FROM_BEFORE.search(low, max(0, at - 50), at) is not None


def _out_of(share: str) -> float:
    """The N of "n in N", "n sur N"."""
    word = share.split()[-1]
    return float(NUMERALS.get(word) or word.replace(",", "."))


def _measured(low: str, base: Figure, goal: Figure, known: int) -> Measure:
    unit = goal.unit or base.unit
    if unit is None and "%" in low and (low.lstrip().startswith("%") or _PER_CENT_OF.search(low, 0, goal.start)):
        unit = "%"
    start, end = min(base.start, goal.start), max(base.end, goal.end)
    level = convert(signed(base), base.unit or unit, unit)
    if goal.kind == "share" and base.unit is None:
        level = round(100 * level / _out_of(low[goal.start : goal.end]), 2)
    target = signed(goal)
    arrow = base.end <= goal.start and low[base.end : goal.start].strip() == ">"  # "22 > 10": from, to
    return Measure(level, target, None, unit, None if arrow else bound_of(low, goal), direction_of(low, known, level, target), start, end)
