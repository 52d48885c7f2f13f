"""A line that says two things, in its parts: two results joined, or a task and what it is for."""

from assistant.language.dates import DATE
from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.reading import Reading
from assistant.rewrite.wording import capital

_JOINTS = pattern(
    r"\s*(?:,\s*(?:et|and|puis|then|ainsi que|as well as)\s+|;\s*|\s(?:et|and|puis|then|ainsi que|as well as|plus|&|\+)\s+|,\s+|\s/\s)"
)
_PURPOSE = pattern(
    r"(?:,?\s(?:pour|afin de|afin d'|de facon a|de maniere a|in order to|so as to|to)\s)(?P<what>(?:reduire|augmenter|ameliorer|diminuer|baisser|accelerer|raccourcir|eviter|limiter|doubler|"
    r"fideliser|reduce|increase|improve|cut|lower|raise|shorten|speed up|grow|boost|lift|halve|double|avoid|lessen|decrease)\b.+)$"
)
_SHORTEST = 3


def purpose(reading: Reading) -> str | None:
    """What a line says its work is for ("… pour réduire les impayés"), as a line of its own."""
    text = reading.line.text.strip().rstrip(" .;")
    found = _PURPOSE.search(fold(text))
    return capital(text[found.start("what") :]) if found else None


def halves(reading: Reading) -> tuple[str, ...]:
    """The two parts of a joined line, each as a line of its own; empty where the joint cannot be told."""
    text = reading.line.text.strip().rstrip(" .;")
    place = reading.joint
    found = _at(text, place) or _balanced(text)
    if not found:
        return ()
    first, second = text[: found[0]].rstrip(" ,;"), text[found[1] :].lstrip(" ,;")
    if len(first.split()) < 2 or not second or min(len(first), len(second)) < _SHORTEST:
        return ()
    return first, capital(_completed(first, second, reading))


def _at(text: str, place: tuple[int, int] | None) -> tuple[int, int] | None:
    """The joint the reading found, where one stands there."""
    if not place or place[1] - place[0] > len(text) // 2:
        return None
    near = (found.span() for found in _JOINTS.finditer(fold(text)))
    return next(((start, end) for start, end in near if start <= place[1] and end >= place[0]), None)


def _balanced(text: str) -> tuple[int, int] | None:
    """The joint that cuts the line most evenly, figures on both sides or on neither."""
    low = fold(text)
    dates = [found.span() for found in DATE.finditer(low)]
    joints = [found.span() for found in _JOINTS.finditer(low) if not any(start <= found.start() < end for start, end in dates)]
    even = [span for span in joints if any(map(str.isdigit, low[: span[0]])) == any(map(str.isdigit, low[span[1] :]))]
    return min(even or joints, key=lambda span: abs(span[0] + span[1] - len(text)), default=None)


def _completed(first: str, second: str, reading: Reading) -> str:
    """The second part with the verb both share ("Réduire les délais et les coûts")."""
    low = fold(second)
    opening = first.split(" ")[0]
    if reading.line.verb_at(0) and _ARTICLE.match(low):
        return f"{opening} {second}"
    return second


_ARTICLE = pattern(r"(?:le |la |les |l'|the |our |nos |notre )")
