"""How far a figure is from being the one to reach: windows, sizes, samples and described things come last."""

from assistant.language.figures import TIME_UNITS, Figure
from assistant.language.pattern import pattern
from assistant.reading.direction import HOLD_WORD

NONE = 6  # a figure of this rank is not to be reached
_MONEY = frozenset("€$£")
_SAMPLE = pattern(r"\b(?:sample|panel|echantillon|cohorte?) (?:of|de|d')\s*$")
_PEOPLE = pattern(r"\b(?:people|everyone|anyone|those|adults|residents|patients|women|men|workers) (?:aged )?(?:over|under) $")
_FIRST = pattern(r"\b(?:the first|the last|les premieres?|les premiers|first|premieres?|premiers) $")
_AIM = pattern(r"\b(?:max|min|cible|target|objectif|at least|au moins|au plus|no more than|pas plus)\b")
_AIM_AFTER = pattern(r"\s?[a-z%]{0,6}\s?(?:max|min)\b")
_WINDOW = pattern(
    r"(?:\b(?:within|sous|dans les|in under|in less than|au bout d[e']|after|apres|avant|before|pendant|for|over|during|at|a|under|depuis|every|tou(?:te)?s les|chaque|per|par|of|plus d[e']|moins d[e']|less than|older than|d[e']|sur|first|premiers?|in)|[<>≥≤])\s*(?:the |les |first |premiers? )*$"
)
_OLDER = pattern(r"(?:[<>]|\bplus de|\bover|\bolder than)\s*$")
_OVERDUE = pattern(r"\b(?:echues?|overdue|retards?|factures|impayes|patients|stocks?|tickets|invoices|debts?|creances|loans)\b[^:]*$")
_SIZE = pattern(
    r"(?:\b(?:plus d[e']|d'au moins|moins d[e']|of (?:more than|over|at least)|over|above|worth|at|a|d'un montant de|with|avec|under|budget (?:of|de)|in|en|of|pour|for|aged|age[ds]? de|les)|[<>≥≤@])\s*$"
)
_BUDGET = pattern(
    r"(?:\b(?:budget|grant|subvention|enveloppe|loan|pret|dossier)\s(?:application\s)?(?:of|de|d')|\bdotee?s? d[e']|\bendowed with)\s*$"
)
_PROVISO = pattern(
    r"\b(?:a .{0,20}constante?|at constant|sans (?:depasser|degrader)|without (?:exceeding|going)|tout en|while keeping|a taux|at the same)\b"
)
_OBJECT = pattern(
    r"[\s-]*(?:course|training|induction|camp|programme|program|plan|roadmap|pilot|parcours|formation|sprint|meeting|stand-up|standup|workshop|session|strategy|scrap|event|seminaire)\b"
)
_FUNDED = pattern(r"\s(?:grants?|applications?|loans?|budgets?|bids?|tender)\b")
_PARTS = pattern(r"\s(?:steps?|etapes?|phases?|parts?|parties|volets?|langues|languages)\b")
_KNOWN_GROUP = pattern(r"\s(?:plus |most |biggest|largest|first|premier|meilleur|principa|main |best|top |key |grand|gros)")
_PLACED = pattern(r"\b(?:on|in|across|at|sur|dans|a) (?:all )?(?:the|our|les|nos|ces) $")  # "OEE on the four lines"
_DEFINITE = ("les ", "the ", "nos ", "our ", "ces ")
_NOUN = pattern(r"\s(?!in\b|of\b|by\b|a\b|per\b|mark\b|at\b|to\b|for\b|threshold|target|goal|bar\b|line\b)[a-z]+\s[a-z]+")
_HYPHENED = pattern(r"[\d.,]+-[a-z]+\b")
_PLACES = ("day", "week", "month", "year")
_WORD_AFTER = pattern(r"\s(?!of\b)[a-z]")


def rank(low: str, figure: Figure, figures: list[Figure]) -> int:
    """How far a figure is from being the one to reach; ``NONE`` and more: it is none."""
    start, end, unit = figure.start, figure.end, figure.unit
    before = low[:start]
    others = len(figures) > 1
    inside = "(" in before and before.count("(") > before.count(")")
    cost = -1 if figure.kind == "factor" else 0
    if before.endswith(("of ", "de ", "d'")) and _SAMPLE.search(low, 0, start):
        cost += NONE
    if unit is None and before.endswith(("over ", "under ")) and _PEOPLE.search(low, 0, start):
        cost += NONE
    if unit is None and before.endswith(" per "):
        cost += 3 if others else NONE
    if inside:
        cost += _in_parenthesis(low, before.rsplit("(", 1)[-1], end, others=others)
    if unit in TIME_UNITS:
        cost += _of_time(low, before, figure, others=others)
    if others:
        cost += _among_others(low, before, figure, figures, inside=inside)
    if unit == "year" or _describes(low, before, figure):
        cost += 3 if others else NONE
    return cost


def _in_parenthesis(low: str, inner: str, end: int, *, others: bool) -> int:
    if not others and low.startswith(")", end) and not inner.strip():
        return 0
    return 3 if _AIM.search(inner) or _AIM_AFTER.match(low, end) else NONE


def _of_time(low: str, before: str, figure: Figure, *, others: bool) -> int:
    """Durations are windows, places ("at week 4") or a part of a period more often than targets."""
    cost, start = 0, figure.start
    if figure.unit in _PLACES and before.endswith("at ") and _WORD_AFTER.match(low, figure.end) and not HOLD_WORD.search(before):
        cost += NONE
    if _FIRST.search(low, 0, start):
        cost += NONE
    if _WINDOW.search(low, 0, start):
        cost += 2 if others or (before.rstrip().endswith((">", "≥", "plus de")) and ":" not in before) else 0
        older = _OLDER.search(low, 0, start) and len(before.split()) > 1 and ":" not in before and "=" not in before
        if older and _OVERDUE.search(low, 0, start):
            cost += NONE
    return cost


def _among_others(low: str, before: str, figure: Figure, figures: list[Figure], *, inside: bool) -> int:
    """What only tells when the line has another figure to reach."""
    cost, start, end, unit = 0, figure.start, figure.end, figure.unit
    sized = unit != "%" and figures[0] is not figure and before.strip() and not (unit in TIME_UNITS and _WINDOW.search(low, 0, start))
    if sized and _SIZE.search(low, 0, start):
        cost += 2
    if not inside and (colon := low.find(":", end)) >= 0 and any(other.start > colon for other in figures):
        cost += 3
    is_group = unit is None and before.endswith(_DEFINITE) and any(other.unit for other in figures)
    if is_group and (_KNOWN_GROUP.match(low, end) or _PLACED.search(low, 0, start)):
        cost += 3
    return cost + (3 if _PROVISO.search(low, 0, start) else 0) + (3 if unit in _MONEY and _is_funded(low, before, figure) else 0)


def _describes(low: str, before: str, figure: Figure) -> bool:
    """Figures that only describe a thing: "in 5 steps", "parcours de 3 jours", "10-min stand-up", "the $300k renewal"."""
    if figure.unit in TIME_UNITS:
        return _HYPHENED.match(low, figure.start) is not None or (figure.unit != "s" and _OBJECT.match(low, figure.end) is not None)
    if figure.unit in _MONEY:
        return _is_funded(low, before, figure)
    return before.endswith(("in ", "en ")) and _PARTS.match(low, figure.end) is not None


def _is_funded(low: str, before: str, figure: Figure) -> bool:
    named = before.endswith("the ") and _NOUN.match(low, figure.end)
    return bool(named or _FUNDED.match(low, figure.end) or _BUDGET.search(before))
