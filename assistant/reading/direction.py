"""Which way a measure goes: from its baseline to its target, else by a word of change or of holding."""

from assistant.language.hints import DOWN, HOLD, UP
from assistant.language.pattern import pattern
from assistant.reading.quantity import Direction

HOLD_WORD = pattern(
    r"\b(?:maintenir|maintenue?s?|maintien\w*|conserver|rester|reste\w*|garder|keep\w*|kept|maintain\w*|(?<!first )(?<!each )(?<!per )(?<!last )stays?|staying|hold|holding|remain\w*|stable|stabilis\w+|respect\w*|sustain\w*|preserv\w+|tenir|tenue?s?)\b"
)
# Words that say the level itself moves; "plus de", "more than" only bound it.
_UP = pattern(
    r"^(?:[^:]{0,40}:\s*)?(?:nous |we |to )?(?:augment\w*|accroi\w*|increas\w*|grow\b|raise\b|lift\b|improv\w*|amelior\w*|faire monter|monter|hausser|porter|relever)\b|\b(?:portee?s? a|raised to|increased to|up to|grows? to|rises? to|augmente a|passe a plus)\b"
)
_DOWN = pattern(
    r"^(?:[^:]{0,40}:\s*)?(?:nous |we |to )?(?:redui\w*|reduce\w*|baisser|diminu\w+|decreas\w*|cut\b|lower\b|abaiss\w+|ramener|bring down|limiter|shorten|faire baisser|faire tomber|faire descendre)\b|\b(?:abaissee?s? a|ramenee?s? a|ramenee? sous|reduced to|down to|cut to|lowered to|reduite?s? a|tombee? a|baisse a|falls? (?:to|below)|drops? to|descendue? a|descend sous|en baisse a|limitee?s? a)\b"
)


def direction_of(low: str, known: int, baseline: float | None, target: float | None) -> Direction | None:
    """The direction of a level; ``known`` are the hints of the folded line."""
    if baseline is not None and target is not None:
        return "up" if target > baseline else "down" if target < baseline else "hold"
    if known & HOLD and HOLD_WORD.search(low):
        return "hold"
    if known & UP and _UP.search(low):
        return "up"
    return "down" if known & DOWN and _DOWN.search(low) else None
