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
# The words these end in; most figures have another before them.
_LAST_WORDS = frozenset(
    "least moins minimum de mini min min. than a above over beyond plus d' of maximum maxi max max. most under below sous within to jusqu'a pas "
    "depasser exceeding exceed d'ici les le la des an at +/- plancher".split()
)
_LAST_MARKS = ("'", "≥", ">", "=", "⩾", "≤", "<", "⩽", "±")
_DUE = pattern(r"d'ici\s*$")
_AFTER = pattern(
    r"\s?[a-z€$%]{0,12}\s?(?:\b(?:(ou moins|or (?:fewer|less|under|lower|below)|max(?:i(?:mum)?)?|at most|au plus|tout au plus)|"
    r"(?:ou plus|or (?:more|better|higher|above)|mini(?:mum)?|min|at least|au moins|plus))\b|\+)"
)
_GOES_ON = pattern(r"(?<=plus) (?:de |d'|[a-z])|(?<=plus|oins|east|most) (?:an? |une? |\d|deux|trois|quatre|two|three|four|once|twice)")
_FLOORS = (" au minimum", " au moins", " minimum", " at least", " at minimum", " mini", " or more", " ou plus", " or better")
_CEILINGS = (" au maximum", " au plus", " maximum", " at most", " max", " maxi", " or less", " or fewer", " ou moins")


def bound_of(low: str, goal: Figure) -> Bound | None:
    """The bound that the words beside a figure set."""
    start = max(0, goal.start - 40)
    before = _before(low, start, goal.start)
    if before == "at most" or goal.sign == "±":
        return before if before == "at most" else None
    if before or not (after := _AFTER.match(low, goal.end, goal.end + 26)):
        return before
    if _GOES_ON.match(low, after.end()):
        return None
    return "at most" if after[1] else "at least"


def bound_at_the_end(low: str) -> Bound | None:
    """ "…, tout au plus", "… per week at least": a bound that closes the line serves its only figure."""
    text = low.rstrip(" .")
    return "at least" if text.endswith(_FLOORS) else "at most" if text.endswith(_CEILINGS) else None


def _before(low: str, start: int, end: int) -> Bound | None:
    words = low[start:end].rsplit(None, 1)
    word = words[-1] if words else ""
    if not word.endswith(_LAST_MARKS) and word.lstrip("(:,;-~") not in _LAST_WORDS and not word.startswith(("depass", "exce")):
        return None
    if _AT_MOST.search(low, start, end) and not _DUE.search(low, start, end):
        return "at most"
    return "at least" if _AT_LEAST.search(low, start, end) else None
