"""The name of what is measured, in the author's words."""

from assistant.language.pattern import pattern
from assistant.reading.quantity import Measure

_CONNECTIVE = pattern(
    r"(?:[\s:,(–—-]|\b(?:de|d'|du|from|to|at|a|passer|faire passer|au moins|at least|at most|au plus|moins de|plus de|less than|fewer than|more than|under|below|above|over|no more than|"
    r"up|down|by|en hausse|en baisse|reste|stays?|atteindre|reach|of|is|est|augmenter|reduire|increase|reduce|raise|lower|cut|improve|ameliorer|hold|maintenir|keep)\b|[<>≥≤±+=])+$"
)
_LEADING = pattern(
    r"\s*(?:(?:augmenter|reduire|faire passer|passer|ameliorer|atteindre|maintenir|increase|reduce|raise|lower|cut|improve|reach|grow|keep|maintain|baisser|diminuer|ramener)\s)?(?:(?:le |la |les |l'|the |our |nos |notre )\s?)?"
)
_OF = pattern(r"\s*(?:de |d'|des |du |of |in )?")
_CUT = pattern(r"[,(;]")


def metric_name(text: str, folded: str, measure: Measure | None) -> str | None:
    """What is measured, in the author's words: the line up to its figure, else what follows it; None when nothing is left."""
    if measure is None:
        return None
    end = measure.start if measure.end > measure.start else len(text)
    start = found.end() if (found := _LEADING.match(folded)) and found.end() < end else 0
    head = folded[start:end]
    while (trimmed := _CONNECTIVE.sub("", head)) != head:
        head = trimmed
    if any(char.isalpha() for char in head):
        return text[start : start + len(head)].strip(" :,–—-") or None
    tail_start = measure.end + (found.end() if (found := _OF.match(folded[measure.end :])) else 0)
    tail = _CUT.split(text[tail_start:])[0].strip(" .:")
    return tail or None
