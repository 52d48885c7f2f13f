"""Numbers written as words: "trois", "vingt-cinq", "a dozen", "zéro", "none"."""

from assistant.language.figure import NUMERALS, Figure
from assistant.language.names import follows_namer
from assistant.language.pattern import pattern
from assistant.language.ratios import scored
from assistant.language.units import TIME_UNITS, unit_at

_TENS = frozenset(range(20, 100, 10))
_HUNDREDS = ("cent", "hundred", "mille")
_WORD = pattern(r"\b[a-z]+\b")
_ONE_OF = ("least ", "than ", "moins ", "plus ", "most ", "exactly ", "from ", "to ", "moins d'", "plus d'", "sous ", "within ")
_NAMED_WITHOUT_UNIT = (" en ", "'en ", " no ", " number ", " year ", " annee ")
_MONTH_BEFORE = (" fin ", " mi ", " mi-", " debut ", " en ", " avant ", " d'ici ", " de ")
_PART_OF_WORD = pattern(r"-(?:step|day|year|week|hour|month|page|way|part|person|star)| (?:fois|times)\b")
_COMPOUND = pattern(
    r"(?:-|-et-| et )(dix(?!-)|onze|douze|treize|quatorze|quinze|seize|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|one|two|three|four|five|seven|eight|nine)\b"
)
_SCALES = {"cent": 1e2, "cents": 1e2, "hundred": 1e2, "mille": 1e3, "thousand": 1e3} | dict.fromkeys(("million", "millions"), 1e6)
_SCALE = pattern(r" (cents?|hundred|mille|thousand|millions?)\b")
_BOUNDED = pattern(r"(?: [a-z]+){1,5} (?:au plus|au moins|at most|at least|or fewer|max(?:imum)?)(?= par | per | a |$)")
_REST = pattern(r"(?: and)? ([a-z]+)\b")
_NOTHING = pattern(
    r"\b(?:zero|aucune?s?|none|nil|nul|pas (?:de|d'un|un)|plus (?:de|d'|aucun)(?= [a-z]+ (?:perdu|jete|en retard))|sans aucune?|no(?= [a-z-]+)(?! (?:more|later|less|fewer|longer|one|matter|later|sooner|doubt|\d)))\b"
)


def numerals(low: str, known: int) -> list[Figure]:
    """The numbers of a folded line that are written as words; one, un, une only where they count."""
    found: list[Figure] = []
    at = 0
    for match in _WORD.finditer(low):
        value = NUMERALS.get(match[0])
        if value and match.start() >= at and (figure := _numeral(match[0], value, match.start(), low, known)):
            found.append(figure)
            at = figure.end
    return found


def nothings(low: str) -> list[Figure]:
    """The words for nothing in a folded line: zéro, aucun, none, no."""
    return [Figure(0.0, None, match.start(), match.end()) for match in _NOTHING.finditer(low)]


def _numeral(word: str, value: float, start: int, low: str, known: int) -> Figure | None:
    end, before = start + len(word), f" {low[max(0, start - 14) : start]}"
    if (word == "sept" and (low.startswith(".", end) or before.endswith(_MONTH_BEFORE))) or follows_namer(low, start):
        return None
    if word == "quinzaine" and before.endswith(("par ", "chaque ", " la ")):
        return None
    if word in _HUNDREDS and before.rstrip()[-1:].isdigit():
        return None
    if word == "quatre" and low.startswith("-vingt", end):
        value, end = 80, end + 6 + low.startswith("s", end + 6)
    if value in _TENS and (tail := _COMPOUND.match(low, end)):
        value, end = value + NUMERALS[tail[1]], tail.end()
    if value > 1 and (scale := _SCALE.match(low, end)):
        value, end = value * _SCALES[scale[1]], scale.end()
    if value >= 100 and (rest := _REST.match(low, end)) and (units := NUMERALS.get(rest[1], 0)) < value and units > 1:
        value, end = value + units, rest.end()
    if _PART_OF_WORD.match(low, end):
        return None
    unit, unit_end = unit_at(low, end)
    has_unit = unit not in (None, "s", "pt")
    figure = Figure(float(value), unit, start, unit_end) if has_unit else scored(Figure(float(value), None, start, end), low, known)
    if figure.unit is None and before.endswith(_NAMED_WITHOUT_UNIT):
        return None
    return figure if value != 1 or _counts(figure, before) or _BOUNDED.match(low, figure.end) else None


def _counts(figure: Figure, before: str) -> bool:
    """Whether one, un, une is a number here and not an article: "un sur dix", "en une semaine", "au moins une"."""
    return figure.kind == "share" or before.endswith(_ONE_OF) or (figure.unit in TIME_UNITS and before.endswith((" en ", " in ", ": ")))
