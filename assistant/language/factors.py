"""Factors ("x 3", "divisé par deux", "twice as many") and fractions ("half", "un tiers"), both in per cent."""

import re

from assistant.language.figure import NUMERALS, Figure
from assistant.language.pattern import pattern

_N = r"(\d+(?:[.,]\d+)?|deux|trois|quatre|cinq|six|dix|two|three|four|five|ten)"
_TIMES = pattern(rf"(?<![a-z0-9])(?:[x×]|multipl[iy]\w* (?:[^\d:;.]{{0,60}} )?(?:par|by))\s?{_N}(?![a-z])(?!\s?(?:cm|mm|m)\b)")
_PARTS = pattern(rf"(?:÷|(?<=\s)/(?=\s?\d+\s*(?:\(|$))|\bdivi(?:s\w+|d\w+) (?:[^\d:;.]{{0,60}} )?(?:par|by) )\s?{_N}")
_MORE = pattern(
    rf"\b{_N}\s?(?:[x×](?![a-z])|fois (?:plus|(moins))(?! (?:de |d')?\d)|times (?:as (?:many|much|(few)|fast|often)|more|(fewer|less|lower)|higher|faster))"
)
_DOUBLE = pattern(
    r"\b(?:(?<!a )(?<!de )(?<!d'un )(?<!un )(?<!en )(?<!le )(?<!du )(?<!au )(doubl)(?:e[sr]?|ees?|ed|ing|ement)|(?:le|du|au) (doubl)e(?=\s*$| ?[,.;)]| (?:de|du|des|d\'|en|au) )|(tw)(?:ice|ofold)|(tripl)(?:e[sr]?|ees?|ed|ing|ement)|(thr)(?:eefold|ice)|(quadr)upl(?:e[sr]?|ees?|ed|ing)|(halv)(?:e[sd]?|ing))\b"
    r"(?! (?:opt|check|entry|verification|authentification|saisie|page|diplome|click|clic|digit)| (?:a|per|par|each|every) )"
)
_CHANGES = {"doubl": 100.0, "tw": 100.0, "tripl": 200.0, "thr": 200.0, "quadr": 300.0, "halv": -50.0}
_FRACTION = pattern(
    r"\b(?:(un|une|a|one|deux|two|trois|three|la|the|le|les)[ -])?(half|halves|moitie|demi|tiers|thirds?|quarts?|quarters?|cinquiemes?|fifths?|dixiemes?|tenths?)\b(?![- ](?:term|terme|year|annee|trimestre|day|journee|finale?|heures?|tarif|pension|mesure|d'heure|hour|of (?:the )?(?:year|20\d\d))| [1-4]\b)"
)
_DENOMINATORS = {
    word: float(number)
    for number, words in {
        2: "half halves moitie demi",
        3: "tiers third thirds",
        4: "quart quarts quarter quarters",
        5: "cinquieme cinquiemes fifth fifths",
        10: "dixieme dixiemes tenth tenths",
    }.items()
    for word in words.split()
}
_NEEDS_COUNT = ("third", "quarter", "quart", "tiers")
_PERIOD_BEFORE = ("this ", "next ", "last ", "per ", "the ", "every ", "each ", "second ", "first ", " of ")
_PERIOD_NOT = (" of", " fewer", " more", " the")


def factors(low: str) -> list[Figure]:
    """The factors of a folded line, as changes in per cent: 100 is twice, -50 half."""
    found: list[Figure] = []
    by_x = "x" in low or "×" in low
    if by_x or "multipl" in low:
        found += [_factor(match, 100 * _amount(match[1]) - 100) for match in _TIMES.finditer(low) if not _is_size(match, low)]
    if "divi" in low or "÷" in low or " /" in low:
        found += [_factor(match, 100 / _amount(match[1]) - 100) for match in _PARTS.finditer(low)]
    for match in _MORE.finditer(low) if by_x or "fois" in low or "times" in low else ():
        amount = _amount(match[1])
        found.append(_factor(match, 100 / amount - 100 if match.lastindex and match.lastindex > 1 else 100 * amount - 100))
    found += [_factor(match, _CHANGES[match[match.lastindex or 0]]) for match in _DOUBLE.finditer(low)]
    return [figure for figure in found if figure.value]


def _factor(match: re.Match[str], change: float) -> Figure:
    return Figure(round(change, 2), "%", match.start(), match.end(), "factor", "+" if change > 0 else "-")


def _is_size(match: re.Match[str], low: str) -> bool:
    """ "20 x 30" is a format."""
    return match[0][0] in "x×" and low[: match.start()].rstrip()[-1:].isdigit()


def _amount(text: str) -> float:
    return float(NUMERALS.get(text) or text.replace(",", ".")) or 1.0


def fractions(low: str) -> list[Figure]:
    """The fractions of a folded line in per cent; a quarter of the year is none."""
    found = []
    for match in _FRACTION.finditer(low):
        count, name = match[1], match[2]
        before = low[max(0, match.start() - 10) : match.start()]
        if count in ("the", "le", "les") or (count is None and name in _NEEDS_COUNT and not before.endswith("d'")):
            continue
        if name in ("quarter", "half") and before.endswith(_PERIOD_BEFORE) and not low.startswith(_PERIOD_NOT, match.end()):
            continue
        value = 100 * NUMERALS.get(count or "", 1) / _DENOMINATORS[name]
        if value <= 100:
            found.append(Figure(round(value, 2), "%", match.start(), match.end(), "fraction"))
    return found
