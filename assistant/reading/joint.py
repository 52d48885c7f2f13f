"""Where one line joins two separate results: two deeds, two indicators, or a deed and the change it should bring."""

import re

from assistant.reading.classes import DELIVERABLE, DONE, EVENT, GAIN_V, HEAD, HIRE_V, METRIC, MOVE_V, SERVED, STAFF, TASK_N, TASK_V, WATCH_V
from assistant.reading.measure import Measure
from assistant.reading.tagging import Line

Place = tuple[int, int]
_FILLER = frozenset(
    (
        "the and for our nos notre des les avec pour par dans sur une from with that per this qui dont of to in de du la le un a an at "
        "by en au aux passer"
    ).split()
)

_AND = re.compile(r"\s(?:et|and|&|\+|puis|then|ainsi que|as well as)\s|;\s|,\s(?:et|and|puis|then)\s")
_PROVISO = re.compile(
    r"^\s*(?:(?:avec|with|dont|of which|including|while|sans|without|in|en|a|at|par|by|tout|keeping|il|elle|it|them)\b|(?:le|la|les|l')\s?\w+(?:er|ir|re)\b)"
)


def joint(line: Line, measure: Measure | None) -> Place | None:
    """The joint of two separate results: two deeds, two indicators, or a deed and the change it should bring."""
    for found in _AND.finditer(line.core):
        if _splits(line, found.start(), found.end(), measure):
            return found.start() + len(found[0]) - len(found[0].lstrip()), found.end() - (len(found[0]) - len(found[0].rstrip()))
    return None


def _splits(line: Line, start: int, end: int, measure: Measure | None) -> bool:
    left = [i for i, word in enumerate(line.words) if word.end <= start]
    right = [i for i, word in enumerate(line.words) if word.start >= end]
    if not left or not right or (measure and measure.start <= start and end <= measure.end and measure.baseline is not None):
        return False
    first = next((i for i in right if line.words[i].form not in _FILLER), right[0])
    if _leading_deed(line, left) and _is_deed(line, first):
        return _has_object(line, left[1:]) and _has_object(line, [i for i in right if i > first])
    if not _leading_deed(line, left) and _done_in(line, left) and re.search(r"\d", line.core[end:]) and not _done_in(line, right[:6]):
        return bool(re.match(r"\s*(?:[\d<>≥≤+€$£]|nps|csat|churn|taux|at least|au moins|plus de)", line.core[end:])) and not _same_count(
            line, end
        )
    if (
        _done_in(line, left)
        and _done_in(line, right)
        and measure is None
        or (_done_in(line, left[-2:]) and _done_in(line, right[-3:]) and len(right) > 1)
    ):
        return not _shares_subject(line, right)
    if (
        line.bits_at(left[0]) & TASK_N
        and line.bits_at(right[0]) & TASK_N
        and re.match(r"\s(?:de|d'|des|du|of)\b", line.core[line.words[right[0]].end :])
    ):
        return True
    return _two_indicators(line, left, right, start, end, measure)


def _is_deed(line: Line, at: int) -> bool:
    """Whether the word after "and" opens a deed of its own: a verb in base form, known or shaped like one."""
    form = line.words[at].form
    if line.french:
        return (
            form.endswith(("er", "ir", "re")) and len(form) > 4 and not line.bits_at(at) & (METRIC | DELIVERABLE | EVENT | SERVED | STAFF)
        )
    following = line.words[at + 1].form if at + 1 < len(line.words) else ""
    return (
        bool(line.verb_at(at))
        and not form.endswith(("ing", "ed", "s"))
        and (
            following in ("the", "a", "an", "our", "all", "every", "each")
            or following[:1].isdigit()
            or (bool(line.verb_at(at) & (TASK_V | GAIN_V | MOVE_V)) and not line.bits_at(at) & (METRIC | HEAD | DELIVERABLE | EVENT))
            or (
                bool(line.verb_at(at) & MOVE_V)
                and form in ("lift", "cut", "raise", "boost", "halve", "double", "grow", "reduce", "lower", "increase")
            )
        )
    )


def _leading_deed(line: Line, left: list[int]) -> bool:
    return bool(line.verb_at(left[0]) & (TASK_V | GAIN_V | MOVE_V | HIRE_V | WATCH_V)) or (
        len(left) > 1 and bool(line.verb_at(left[1]) & (TASK_V | GAIN_V))
    )


def _has_object(line: Line, words: list[int]) -> bool:
    """Whether a deed has an object of its own: "design and launch the site" shares one."""
    return any(len(line.words[i].form) > 2 and line.words[i].form not in _FILLER for i in words)


def _done_in(line: Line, words: list[int]) -> bool:
    return any(
        line.participles.get(i, 0) & (TASK_V | GAIN_V | MOVE_V) or line.bits_at(i) & DONE and not line.bits_at(i) & METRIC for i in words
    )


def _shares_subject(line: Line, right: list[int]) -> bool:
    """ "Brochure redesigned and mailed": the right side starts with its participle."""
    return bool(line.participles.get(right[0]))


def _same_count(line: Line, end: int) -> bool:
    """ "2 seniors and 1 junior": one count with its breakdown."""
    return bool(re.match(r"\s*\d+\s(?:juniors?|seniors?|in|en|a|at|pour|for|chez)\b", line.core[end:]))


def _two_indicators(line: Line, left: list[int], right: list[int], start: int, end: int, measure: Measure | None) -> bool:
    """Two indicators each with its figure, or two named together and moved at once."""
    one, two = line.core[:start], line.core[end:]
    figures = re.search(r"\d", one) and re.search(r"\d", two)
    names = any(line.bits_at(i) & (METRIC | HEAD) for i in left) and any(line.bits_at(i) & (METRIC | HEAD) for i in right)
    if figures and measure is not None and re.match(r"\s*(?:les |the |la |le |des )?(?:[a-z'-]+ ){1,3}(?:by|de|d'|par|of)\s?\d", two):
        return True  # "cut costs by 10% and lead times by 20%"
    if figures and re.match(r"\s*\d+(?:[.,]\d+)?\s?%", two) and measure is not None and not re.search(r"%", one):
        return True
    if (
        names
        and measure is None
        and re.match(r"\s*(?:fewer|faster|better|less|more|moins|plus|mieux|meilleur\w*)\b", one)
        and re.match(r"\s*(?:fewer|faster|better|less|more|shorter|moins|plus|mieux|meilleur\w*)\b", two)
    ):
        return True
    if re.search(r"\bboth\b", two) and any(line.bits_at(i) & (METRIC | HEAD) for i in left):
        return True
    if re.search(r"\b(?:both|tous deux|toutes deux|chacun|respectivement|respectively)\b", two) and names:
        return True
    if figures and re.match(r"\s*(?:(?:an?|une?|le|la|les|the|l')\s?)?[a-z]", two) and not _PROVISO.match(two):
        return names or bool(
            re.match(r"\s*(?:\w+[ -]){1,4}?(?:a|de|to|by|under|below|above|at|sous|<|>|≥|≤|:|\+|-|par)?\s?[+-]?[€$£]?\d", two)
            and re.search(r"\d\s?(?:%|€|\$|£|k|jours?|days?|min|h)", two)
        )
    if figures or not names:
        return _two_works(line, left, right, two)
    if measure is None and re.search(r"\b(?:en (?:forte |nette )?(?:baisse|hausse)|down|up|reduced|reduits?|ameliores?)\b", two):
        return not re.match(r"\s*(?:d[e']|du|des)\s?", two) or bool(line.bits_at(left[0]) & (HEAD | METRIC))
    return not re.search(r"\d", line.core) and bool(re.match(r"\s*(?:d[e']|du|des)", two)) and bool(line.bits_at(left[0]) & (HEAD | METRIC))


def _two_works(line: Line, left: list[int], right: list[int], two: str) -> bool:
    """ "A checklist and a go/no-go meeting": two things to make after one deed, none of them a complement."""
    work = DELIVERABLE | EVENT
    tail = [i for i in left[-3:] if line.bits_at(i) & work]
    head = [i for i in right[:4] if line.bits_at(i) & (work | TASK_N)]
    if (
        measure_free(line)
        and head
        and any(line.bits_at(i) & (work | TASK_N) for i in left[:2])
        and not line.verb_at(left[0]) & MOVE_V
        and not line.has(METRIC | HEAD)
    ):
        return line.french or not line.verb_at(left[0]) or bool(line.bits_at(left[0]) & (work | TASK_N))
    if not tail or not head or tail[-1] != left[-1]:
        return False
    listed = line.core[: line.words[left[-1]].end].count(",")
    if listed and sum(bool(line.bits_at(i) & work) for i in left) >= 2:
        return True
    opening = next((tag.last for tag in line.tags if tag.first == left[0]), left[0])
    lead = "x " + " ".join(line.words[i].form for i in left if i > opening)
    return not re.search(
        r"\b(?:de|du|des|d|of|for|pour|in|en|dans|a|to|on|sur|with|avec|whole|entire|all|tous|toutes)\b",
        lead.split(" ", 1)[-1] if len(left) > 1 else "",
    ) and bool(line.verb_at(left[0]) & TASK_V or line.bits_at(left[0]) & TASK_N)


def measure_free(line: Line) -> bool:
    """Whether no digit stands in the line."""
    return not re.search(r"\d", line.core)
