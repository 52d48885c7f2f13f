"""Figures that say how much a level moves, not where it goes: "-20 %", "up a third", "réduire de 15 %", "x 3"."""

from assistant.language.figures import Figure
from assistant.language.hints import DOWN, UP
from assistant.language.pattern import pattern

_FILLER = r"\s*(?:[\w' -]{0,60}?\s)?(?:of|de|d'|by|par|at least|au moins)?\s*(?:au moins |at least |about |environ |a |an )*$"
_UP_BY = pattern(
    rf"\b(?:en augmentation|en progression|up|grow\w*|grew|increas\w*|raised?|augment\w*|progress\w*|croi\w+|hausse|lift\w*|boost\w*|improv\w*|amelior\w*|gagner|gain){_FILLER}"
)
_DOWN_BY = pattern(
    rf"\b(?:en diminution|en recul|down|fall\w*|drop\w*|reduc\w*|redui\w*|reduce\w*|baiss\w*|diminu\w*|decreas\w*|cut\w*|lower\w*|slash\w*|trim\w*|shrink\w*|alleg\w+|save\w*|economis\w+){_FILLER}"
)
_UP_CLOSE = pattern(
    r"\b(?:(?:up|hausse|gagner|gain)\s*(?:\w+\s){0,2}|(?:grow|increase|boost) (?:\w+\s){0,3}|(?:rise|rises|rose|grow|grows|climb|climbs|jump|jumps|increase|increases|bondi(?:t|ssent)|progresse(?:nt)?|augmente(?:nt)?) (?:by |de |d')?)$"
)
_DOWN_CLOSE = pattern(
    r"\b(?:(?:down|baisse|cut|reduce|economiser|save)\s*(?:\w+\s){0,3}|(?:falls?|fell|drops?|declines?|shrinks|decreases?|reculent?|diminue(?:nt)?|baissent) (?:by |de |d')?)$"
)
_BY = pattern(r"\b(?:by|de|d'|par)\s*(?:au moins |at least |about |environ |some |a |an |plus de |more than |over )*$")
_CEILING = pattern(r"\b(?:below|under|sous|a moins|inferieur)\b")
_CHANGE_AFTER = pattern(
    r"\s?(?:\b(?:de |d')?(?:plus|moins|more|fewer|less|increase|reduction|decrease|growth|drop|rise|uplift|improvement|cut|hausse|baisse|de croissance|d'augmentation|de reduction|de baisse|higher|lower|faster|yoy|year[- ]o(?:n|ver)[- ]year|vs|en plus|en moins|supplementaires?|d'economies?|savings?)\b)"
)
_LESS = ("moins", "fewer", "less", "reduc", "decrease", "drop", "baisse", "cut", "lower", "econom", "saving")
_REACH_LEVEL = pattern(
    r"\b(?:a|to|at|vers|below|under|above|sous|atteindre|reach|hit)\s*(?:au moins |at least |moins de |plus de |less than |under |around )?$"
)
_SCORE = pattern(r"\b(?:nps|score|entre|between)\b")
_GAIN = pattern(r"\b(?:gagner|gain|plus)\b")
_UP_WORD = pattern(
    r"\b(?:augment\w*|accroi\w*|croi[tst]\w*|hausse\w*|rais\w+|increas\w*|grow\w*|grew|up|improv\w*|amelior\w*|gagn\w+|gain\w*|plus|more|doubl\w+|tripl\w+|twice|lift\w*|boost\w*|higher|better|progress\w+|monte\w*|releve\w*|extra|additional|supplementaires?)\b"
)
_DOWN_WORD = pattern(
    r"\b(?:redui\w*|reduc\w*|reduce\w*|baiss\w+|diminu\w+|decreas\w*|cut|cuts|cutting|lower\w*|down|drop\w*|abaiss\w+|ramen\w+|fewer|less|divis\w+|halv\w+|shrink\w*|shorten\w*|moins|narrow\w*|raccourci\w*|limit\w+|decline\w*|fall\w*|trim\w*|slash\w*|save\w*|economis\w+|alleg\w+|sav(?:ed|ing))\b"
)
_FRACTION_LESS = pattern(
    r"\s(?:(as) (?:many|much|few)|(?:the|le|la|les)\b.{0,40}\b(?:of last|l'an|last year|than)|(?:de )?moins|fewer|less)"
)
_HALF_THE = pattern(r"\s(?:the|d'autant)\b(?!.{0,8}\bof\b).*\blast\b")
_FRACTION_MORE = pattern(r".{0,7}\b(?:more|plus)\b")
_DOWN_FRACTION = pattern(r"(?:\b(?:by|in|de|d'|par|down|cut|baisse|reduction|a|an|une?)|,)\s*(?:(?:a|an|un|une|la|de)\s?)*$")
_UP_FRACTION = pattern(r"\b(?:by|de|d'|up|par|hausse)\s*(?:(?:a|an|un|une)\s?)*$")


def change_of(low: str, figure: Figure, known: int) -> float | None:
    """The signed change a figure stands for, None when it is a level; ``known`` are the hints of the line."""
    if figure.kind == "factor":
        return figure.value
    if figure.kind == "fraction":
        return _fraction_change(low, figure)
    if figure.unit not in ("%", "pt"):
        return None
    value, start = figure.value, figure.start
    if figure.sign in ("+", "-") and not _SCORE.search(low, 0, start):
        return value if figure.sign == "+" else -value
    if _REACH_LEVEL.search(low, max(0, start - 40), start) and not low.endswith("d'au moins ", 0, start):
        return None
    if known & (UP | DOWN) and (moved := _moved(low, figure)) is not None:
        return moved or None
    if found := _CHANGE_AFTER.match(low, figure.end, figure.end + 30):
        return -value if any(word in found[0] for word in _LESS) else value
    return value if figure.unit == "pt" and _GAIN.search(low, 0, start) else None


def _moved(low: str, figure: Figure) -> float | None:
    """The change by a word of change before the figure; 0 when it is a level all the same, None when there is no such word."""
    start, tail = figure.start, max(0, figure.start - 70)
    down, up = _DOWN_BY.search(low, tail, start), _UP_BY.search(low, tail, start)
    if figure.unit == "pt" and not up and not down and _SCORE.search(low, 0, start):
        return 0.0
    by = _BY.search(low, tail, start)
    if _DOWN_CLOSE.search(low, tail, start) or (down and by):
        return 0.0 if _CEILING.search(low, max(0, start - 25), start) else -figure.value
    return figure.value if _UP_CLOSE.search(low, tail, start) or (up and by) else None


def _fraction_change(low: str, figure: Figure) -> float | None:
    """ "Cut by half", "up a third", "half as many", "half the carpet of last year" are changes; "half of the tenants" a share."""
    value, start, end = figure.value, figure.start, figure.end
    if less := _FRACTION_LESS.match(low, end):
        return value - 100 if less[1] else -value
    if _HALF_THE.match(low, end):
        return -value
    tail = max(0, start - 60)
    if _DOWN_WORD.search(low, tail, start) and _DOWN_FRACTION.search(low, tail, start):
        return -value
    if _FRACTION_MORE.match(low, end, end + 12) or (_UP_WORD.search(low, tail, start) and _UP_FRACTION.search(low, tail, start)):
        return value
    return None
