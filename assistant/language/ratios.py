"""n out of N: scores ("4,5/5"), shares of a population ("9 sur 10"), counts of a real group ("4 of 12 sites")."""

from assistant.language.figure import NUMERALS, Figure
from assistant.language.hints import RATIO
from assistant.language.pattern import pattern

_RATIO = pattern(r"\s?(?P<noun>(?:[a-z'-]+\s){0,4}?)(?P<link>sur|in|out of)\s(?:les |nos |our |the )?(?P<d>\d+(?:[.,]\d+)?|[a-z]+)\b")
_SCORE = pattern(r"\s?/\s?(?P<d>5|10|20|100|7|4)\b(?![\d/.,])|\s(?:sur|out of)\s(?P<e>5|10|20|100)\b(?!\s?%)")
_RATED = pattern(r"\b(?:note|score|rating|moyenne|average|satisfaction|csat|avis|stars?|etoiles?|barometre|sondage|survey)\b")
_PEOPLE = pattern(r"\s(?:clients?|[a-z]+s)\b")
_GROUP_AFTER = pattern(r"\s[a-z]+s\b")
_PLACE_AFTER = pattern(r"\s?(?:months?|weeks?|days?|countries|cities|schools|hours?|regions?|towns?|minutes?|years?)\b")
_PERIOD_AFTER = pattern(r"\s(?:prochains?|derniers?|mois|semaines?|jours)\b")
_ROUND = (2, 3, 4, 5, 6, 8, 10, 20, 100, 1000)


def scored(figure: Figure, low: str, known: int) -> Figure:
    """ "4,5/5", "3,8 sur 5" are scores; "7 sur 10", "1 in 5" shares; "4 of 12 sites" the count."""
    if score := _SCORE.match(low, figure.end):
        whole = figure.value.is_integer()
        rated = score["d"] or not whole or _RATED.search(low, 0, figure.start)
        if rated and not (score["e"] and whole and _PEOPLE.match(low, score.end())):
            return figure._replace(unit=f"/{score['d'] or score['e']}", end=score.end())
    return _ratio(figure, low) if known & RATIO else figure


def _ratio(figure: Figure, low: str) -> Figure:
    found = _RATIO.match(low, figure.end)
    if not found:
        return figure
    word, value, end = found["d"], figure.value, found.end()
    out_of = NUMERALS.get(word) if word.isalpha() else float(word.replace(",", "."))
    if not out_of or out_of <= 1 or value > out_of or (out_of < 10 and not value.is_integer()):
        return figure
    if found["link"] == "in":
        in_a_group = found["noun"] and word[0].isdigit() and _GROUP_AFTER.match(low, end)
        counted = bool(in_a_group or _PLACE_AFTER.match(low, end))
    else:
        counted = (out_of not in _ROUND and value != 1) or _PERIOD_AFTER.match(low, end) is not None
    return figure if counted else figure._replace(value=round(100 * value / out_of, 2), unit="%", end=end, kind="share")
