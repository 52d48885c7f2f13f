"""Whether a target is a floor or a ceiling: only where a word or a sign says so."""

from assistant.language.figures import Figure
from assistant.language.pattern import pattern
from assistant.reading.quantity import Bound

_AT_LEAST = pattern(
    r"(?:\b(?:at least|au moins|minimum(?: de| of)?|mini|(?<!\d )(?<!\d)min\.?|more than|plus de|superieure?s? (?:ou egale?s? )?a|above|over|beyond|no (?:less|fewer) than|not less than|au[- ]dessus d[e']|depass\w+|exceed\w*|(?:higher|better|greater) than|upwards of|pas moins de|north of|au-dela de|floor of|plancher (?:de|a))|≥|(?<![-=])>=?|⩾)"
    r"\s*(?:les |le |la |a |an |de |d'|or equal to )?$"
)
_AT_MOST = pattern(
    r"(?:\b(?:at most|au plus|maximum(?: de| of)?|maxi|max\.?|less than|fewer than|moins d[e']|inferieure?s? (?:ou egale?s? )?a|under|below|sous|within|(?:en |au-)dessous d[e']|n(?:o|ot|ever) more than|pas plus d[e']|up to|jusqu'a|n'excede pas|no longer than|lower than|sans depasser|ne depasse(?:nt)? pas|not exceed(?:ing)?|d'ici|cap(?:ped at| of)|plafon(?:nee?s? a|d (?:de|a)))|[≤<]=?|⩽)"
    r"\s*(?:la barre des |les |le |la |a |an |de |d'|±|\+/-)?\s*$"
)
# One of these stands shortly before every such figure.
_WORDS = frozenset(
    "least moins minimum mini min min. more plus superieur superieure superieurs superieures above over beyond than dessus au-dessus upwards "
    "north au-dela floor plancher most maximum maxi max max. less fewer inferieur inferieure inferieurs inferieures under below sous within "
    "dessous au-dessous up jusqu'a n'excede depasser depasse depassent depassant exceed exceeds exceeding cap capped plafond plafonne plafonnee "
    "plafonnes plafonnees d'ici".split()
)
_MARKS = frozenset("≥>⩾≤<⩽")
_DUE = pattern(r"d'ici\s*$")
_NO_COUNT = r"\b(?! (?:an? |une? |\d|deux|trois|quatre|two|three|four|once|twice))"
_AFTER = pattern(
    rf"\s?[a-z€$%]{{0,12}}?\s?(?:\b(?:(ou moins\b|or (?:fewer|less|under|lower|below)\b|max(?:i(?:mum)?)?\b|at most{_NO_COUNT}|(?:tout )?au plus{_NO_COUNT})|"
    rf"ou plus\b|or (?:more|better|higher|above)\b|mini(?:mum)?\b|min\b|at least{_NO_COUNT}|au moins{_NO_COUNT}|(?<!au )plus\b(?! (?:de |d'|[a-z])))|\+)"
)
_FLOORS = (" au minimum", " au moins", " minimum", " at least", " at minimum", " mini", " or more", " ou plus", " or better")
_CEILINGS = (" au maximum", " au plus", " maximum", " at most", " max", " maxi", " or less", " or fewer", " ou moins")


def bound_of(low: str, goal: Figure) -> Bound | None:
    """The bound that the words beside a figure set."""
    start = max(0, goal.start - 36)
    before = _before(low, start, goal.start)
    if before == "at most" or goal.sign == "±":
        return before if before == "at most" else None
    if before or not (after := _AFTER.match(low, goal.end, goal.end + 26)):
        return before
    return "at most" if after[1] else "at least"


def bound_at_the_end(low: str) -> Bound | None:
    """ "…, tout au plus", "… per week at least": a bound that closes the line serves its only figure."""
    text = low.rstrip(" .")
    return "at least" if text.endswith(_FLOORS) else "at most" if text.endswith(_CEILINGS) else None


def _before(low: str, start: int, end: int) -> Bound | None:
    if _WORDS.isdisjoint(low[start:end].replace("(", " ").split()) and _MARKS.isdisjoint(low[max(start, end - 6) : end]):
        return None
    if _AT_MOST.search(low, start, end) and not _DUE.search(low, start, end):
        return "at most"
    return "at least" if _AT_LEAST.search(low, start, end) else None
