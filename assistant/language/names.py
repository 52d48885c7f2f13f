"""Numbers that are no figures: part of a name, a rank, a year, an ordinal, an age, an hour of the clock."""

from assistant.language.hints import NUMERAL
from assistant.language.pattern import pattern

# A number right after one of these is a name, a rank or an edition, not a figure to reach.
_NAMERS = frozenset(
    "phase phases version versions v lot lots ligne lignes line lines niveau niveaux level levels etape etapes step steps article articles "
    "chapitre chapitres chapter chapters norme iso iec windows top tops semaine grade class tier tiers palier paliers vague vagues wave waves "
    "sprint sprints objectif objective obj kr scope rgaa wcag zone room ward salle salles batiment building unit unite plant usine route "
    "model modele serie series type appendix annexe option plan programme program gate jalon milestone horizon agenda nf din rfc cat "
    "categorie category priority priorite rang rank numero n° gpt python java kubernetes k8s php angular react web soc dss ifrs loi act "
    "code section track stage floor floors etage etages rooms wards gate gates quai quais aisle aisles allee allees porte portes".split()
)
_NOT_NUMBERED = (  # singular nouns with an article, then a figure all the same: "le score 40"
    *("s", "x", "moins", "note", "score", "taux", "csat", "moyenne", "passer", "contre", "vers", "ramener"),
    *("cible", "delai", "panier", "part", "cout", "nombre", "seuil"),
)
_ORDINAL = pattern(
    r"(?:er|ere|e|eme|emes|nde?|st|nd|rd|th|ieme)s?\b|(?!h\d|min)[a-z]{1,3}\d|\.\d+\.\d|:1s?\b|\s?(?:[hj]|jours|heures|days)?\s?(?:/|sur|out of)\s?(?:7|24)\b|\s?days a week\b|\s?[ap]\.?m\b"
)
_AGE = pattern(r"\s?(-\s?\d+\s?)?(?:ans\b|yr\b|year[- ]olds?|years old|yo\b)")
_AGED = frozenset("de les des et entre a".split())
_NUMBERED_END = pattern(r"\s?(?:$|[,.;)]|(?:avant|pour|dans|est|a|au|en)\b)")
_ALWAYS = (" jours ", " j ", " h ", " heures ", " out ")
_LIST_END = pattern(r"(?:\s?(?:and|et|,|\.)|$)")
_YEAR_ON = pattern(r"\s*(?:->|→|=>|%|€|\$|£|k\b|to \d|a \d|[a-z]+ (?:->|→))")
_YEAR_REACHED = pattern(r"(?:->|→|=>|\b(?:de|from) [\d ]+ ?(?:a|to))\s*$")
_FROM_HOUR = pattern(r"\b(?:des|a partir de|avant|apres|before|after|by|until) $")
_UNTIL_HOUR = pattern(r" ?(?:a|et|-|to|and) ?(\d\d?) ?h(?:\d\d)?\b(?! (?:par|per|de) )")
_GOES_ON = pattern(r"\s?(?:->|→|to \d|à \d|a \d|/)")


def is_tail_of_name(low: str, start: int, end: int) -> bool:
    """Whether what follows makes a number an ordinal, an hour, a version, an age: "3rd", "24/7", "5.1.2", "18-25 ans"."""
    mark = low[end : end + 1]
    if not mark:
        return False
    if mark == " ":
        mark = low[end + 1 : end + 2]
    elif mark.isalpha() or mark in ".:":
        return _ORDINAL.match(low, end) is not None or (mark in "ay" and _is_age(low, start, end))
    return (mark in "/hjapd" and _ORDINAL.match(low, end) is not None) or (mark in "-ay" and _is_age(low, start, end))


def _is_age(low: str, start: int, end: int) -> bool:
    found = _AGE.match(low, end)
    if found is None:
        return False
    if found[1] or not found[0].endswith("ans"):
        return True
    before = low[max(0, start - 18) : start].rstrip(" ")
    if before.endswith(("-", ">")):
        return True
    head = before.split()
    return bool(head) and head[-1] in _AGED and head[-3:] != ["en", "moins", "de"]


def is_named(low: str, start: int, end: int) -> bool:
    """Whether what stands before makes a bare number a name: "phase 2", "ISO 9001", "B-12", "en 2027", "la cage 4"."""
    if end - start == 4 and _is_year(low, start, end):
        return True
    previous = low[start - 1]
    if previous != " ":
        return _is_glued(low, start, previous)
    at = low.rfind(" ", 0, start - 1) + 1
    word = low[at : start - 1]
    if not word.isalpha():
        word = _bare(word)
    if word in _NAMERS:
        return not low.startswith(("%", " %"), end)
    if word in ("to", "a") and _ends_range_of_names(low, at):
        return True
    if word in ("the", "le", "la"):  # "the 42 and the 17" are bus lines
        return _LIST_END.match(low, end) is not None
    if end - start > 2 or at == 0:
        return False
    if word in ("sur", "of"):
        return low[start:end] in ("7", "24") and low.endswith(_ALWAYS, 0, at)
    return _NUMBERED_END.match(low, end) is not None and _is_numbered(low, word, at)


def _is_numbered(low: str, word: str, at: int) -> bool:
    """Whether a singular noun stands with its article, so that what follows numbers it."""
    if len(word) < 3 or not word.isalpha() or word in ("plus", "nps", "prix") or word.endswith(_NOT_NUMBERED):
        return False
    return low[low.rfind(" ", 0, at - 1) + 1 : at - 1] in ("la", "le", "du", "au")


def _ends_range_of_names(low: str, at: int) -> bool:
    """Whether the word at ``at`` stands behind a number that names one of several: "floors 2 to 5"."""
    first = low.rfind(" ", 0, at - 1) + 1
    return low[first : at - 1].isdigit() and follows_namer(low, first) and low[: first - 1].endswith("s")


def follows_namer(low: str, start: int) -> bool:
    """Whether "phase", "option", "top" ... stands right before."""
    return start > 0 and _bare(low[low.rfind(" ", 0, start - 1) + 1 : start].rstrip()) in _NAMERS


def _bare(word: str) -> str:
    if word.isalpha():
        return word
    word = word.removesuffix("-")
    return word[max(map(word.rfind, "'(/:,-\"«")) + 1 :]


def _is_glued(low: str, start: int, previous: str) -> bool:
    if previous.isalnum() or previous in "#°":
        return True
    ahead = low[start - 2 : start - 1]
    return (previous in "-_." and ahead.isalpha()) or (previous == "/" and ahead.isalnum())


def _is_year(low: str, start: int, end: int) -> bool:
    return (
        low.startswith("20", start)
        and low[start + 2] in "1234"
        and not _YEAR_ON.match(low, end)
        and not _YEAR_REACHED.search(low[max(0, start - 18) : start])
    )


def clock_end(low: str, start: int, end: int, known: int) -> int:
    """Where an hour of the clock or a range of hours ends, 0 when a duration is meant: "dès 6h30", "de 17h à 18h30"."""
    if _FROM_HOUR.search(low[max(0, start - 14) : start]) and low[end - 3] == "h":
        return end
    found = _UNTIL_HOUR.match(low, end)
    if found is None or not 5 <= int(low[start : start + 2].rstrip("h ")) < int(found[1]) <= 24:
        return 0
    return found.end() if known & NUMERAL or any(map(str.isdigit, low[:start] + low[found.end() :])) else 0


def follows_capital(line: str, start: int, end: int) -> bool:
    """ "Terminal 2", "Ward 7": a number after a capitalised word inside the line is part of a name."""
    if start < 5 or line[start - 1] != " ":
        return False
    word = line[line.rfind(" ", 0, start - 1) + 1 : start - 1]
    return len(word) > 2 and word.istitle() and word.isalpha() and len(word) < start - 2 and not _GOES_ON.match(line, end)
