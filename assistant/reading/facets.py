"""Single questions about a read key result that several rules ask: attention counted raw, two results in one, guards, lateness."""

import re

from assistant.language.lexicon import BIT
from assistant.language.text import singular
from assistant.reading.measure import Measure
from assistant.reading.sense import DELIVERABLE, EVENT, GAIN_V, HEAD, HIRE_V, METRIC, MOVE_V, STAFF, TASK_N, TASK_V, THEME, VANITY, WATCH_V, Sense
from assistant.reading.tagging import Line, Tag

Place = tuple[int, int]

_QUALITY = re.compile(
    r"\b(?:qualifi\w*|active?s?|actifs?|engag\w*|who|that|qui|dont|convert\w*|paying|payantes?|payants?|paid|retain\w*|revien\w*|returning|repeat|identifie\w*|visiteurs? uniques? qui|leading to|ayant|having|complete\w*|achet\w*|buy\w*|trial-to|"
    r"taux|rate|ratio|part|share|percentage|proportion|per|cost|cout|prix|mentions? in|presse|press|articles?|demande\w*|request\w*|devis|quotes?|leads?|ventes?|sales|revenu\w*|revenue|newsletter (?:open|click)|ouverture|open|click\w*|clic\w*|reply|replies|reponses?|attend\w*|present\w*)\b"
)
_MEMBERSHIP = re.compile(r"\b(?:programme|program|course|formation|cours|atelier|workshop|event|class|examen|exam|stage|permis|clinic|licenci\w*|school|ecole|universit\w*|crm|assurance|insurance|scheme|vaccin\w*)\b")
_GUARD = re.compile(
    r"\b(?:without|sans|while (?:keeping|holding|maintaining)|tout en|a (?:qualite|taux|niveau|perimetre|marge|effectif)s? (?:de \w+ )?constante?s?|at constant|a (?:iso|meme)|keeping|en gardant|en maintenant|with no (?:drop|loss|rise|more)|no (?:drop|loss|rise)|satisf\w*|csat|nps|quality|qualite|errors?|erreurs?|defects?|defauts?|complaints?|reclamations?|reject\w*|rework|retouches?|bugs?|incidents?|right first time|du premier coup|retours?|returns?|rebut\w*|scrap|accidents?)\b"
)
_LATE = re.compile(
    r"\b(?:annuel\w*|annual\w*|yearly|sur l'annee|de l'annee|fin d'annee|fin de l'annee|year[- ]end|full[- ]year|exercice|audite\w*|audited|barometre annuel|enquete annuelle|annual survey|(?:a|at|after|apres|sur|over|within|sous) (?:12|18|24|36|six|twelve|eighteen) (?:mois|months)|12-month|18-month|"
    r"examens? (?:final|de fin)|final exams?|bac|brevet|au 31 decembre|31/12|par an|per year|a year|twelve months|rolling year|douze mois)\b"
)
_FILLER = frozenset("the and for our nos notre des les avec pour par dans sur une from with per that this qui dont of to in de du la le un a an at by en au aux from passer".split())


def attention(line: Line, sense: Sense, measure: Measure | None) -> Place | None:
    """Where raw attention (followers, views, downloads) is what is counted; None where a share or a quality filter makes it worth something."""
    found = line.first_with(VANITY)
    if found is None or sense.kind in ("task", "deliverable", "hire", "theme") and measure is None:
        return None
    if measure is not None and measure.unit == "%" and measure.change is None:
        return None
    around = line.core[: line.words[found.first].start] + " " + line.core[line.words[found.last].end :]
    if _QUALITY.search(around) or _MEMBERSHIP.search(around):
        return None
    return line.span(found.first, found.last)


_AND = re.compile(r"\s(?:et|and|&|\+|puis|then|ainsi que|as well as)\s|;\s|,\s(?:et|and|puis|then)\s")
_PROVISO = re.compile(r"^\s*(?:avec|with|dont|of which|including|while|sans|without|in|en|a|at|par|by|tout|keeping|il|elle|it|them|les|le|la|l')\b(?! (?:\w+ )?(?:\d|nps|csat|churn))")


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
    deed = line.verb_at(first) & (TASK_V | GAIN_V | MOVE_V | HIRE_V | WATCH_V)
    opened = _leading_deed(line, left)
    if deed and opened and (line.french and line.words[first].form.endswith(("er", "ir", "re")) or not line.french):
        return _has_object(line, left[1:] or left, left) and _has_object(line, [i for i in right if i > first], right)
    if _done_in(line, left) and re.search(r"\d", line.core[end:]) and not _done_in(line, right[:6]):
        return bool(re.match(r"\s*(?:[\d<>≥≤+€$£]|nps|csat|churn|taux|at least|au moins|plus de)", line.core[end:])) and not _same_count(line, end)
    if _done_in(line, left) and _done_in(line, right) and _noun(line, left) and _noun(line, right):
        return not _shares_subject(line, right)
    return _two_indicators(line, left, right, start, end)


def _leading_deed(line: Line, left: list[int]) -> bool:
    return bool(line.verb_at(left[0]) & (TASK_V | GAIN_V | MOVE_V | HIRE_V | WATCH_V)) or (len(left) > 1 and bool(line.verb_at(left[1]) & (TASK_V | GAIN_V)))


def _has_object(line: Line, words: list[int], side: list[int]) -> bool:
    """Whether a deed has an object of its own: "design and launch the site" shares one."""
    return any(len(line.words[i].form) > 2 and line.words[i].form not in _FILLER for i in words)


def _done_in(line: Line, words: list[int]) -> bool:
    return any(line.participles.get(i, 0) & (TASK_V | GAIN_V | MOVE_V) or line.bits_at(i) & BIT["DONE"] and not line.bits_at(i) & METRIC for i in words)


def _noun(line: Line, words: list[int]) -> bool:
    return any(line.bits_at(i) & (DELIVERABLE | EVENT | METRIC | TASK_N) and not line.participles.get(i) for i in words)


def _shares_subject(line: Line, right: list[int]) -> bool:
    """ "Brochure redesigned and mailed": the right side starts with its participle."""
    return bool(line.participles.get(right[0]))


def _same_count(line: Line, end: int) -> bool:
    """ "2 seniors and 1 junior": one count with its breakdown."""
    return bool(re.match(r"\s*\d+\s(?:juniors?|seniors?|in|en|a|at|pour|for|chez)\b", line.core[end:]))


def _two_indicators(line: Line, left: list[int], right: list[int], start: int, end: int) -> bool:
    """Two indicators each with its figure, or two named together and moved at once."""
    one, two = line.core[:start], line.core[end:]
    figures = re.search(r"\d", one) and re.search(r"\d", two)
    names = any(line.bits_at(i) & (METRIC | HEAD) for i in left) and any(line.bits_at(i) & (METRIC | HEAD) for i in right)
    if figures and re.match(r"\s*(?:(?:an?|une?|le|la|les|the|l')\s?)?[a-z]", two) and not _PROVISO.match(two):
        return names or bool(re.search(r"[a-z]{3,}.{0,30}\d", two) and any(line.bits_at(i) & (METRIC | HEAD | DELIVERABLE) for i in right))
    if figures or not names:
        return _two_works(line, left, right, two)
    return not re.search(r"\d", line.core) and bool(re.match(r"\s*(?:d[e']|du|des)\b", two)) and bool(line.bits_at(left[0]) & HEAD)


def _two_works(line: Line, left: list[int], right: list[int], two: str) -> bool:
    """ "A checklist and a go/no-go meeting": two things to make after one deed, none of them a complement."""
    work = DELIVERABLE | EVENT
    tail = [i for i in left[-3:] if line.bits_at(i) & work]
    head = [i for i in right[:4] if line.bits_at(i) & work]
    if not tail or not head or tail[-1] != left[-1]:
        return False
    lead = " ".join(line.words[i].form for i in left)
    return not re.search(r"\b(?:de|du|des|d|of|for|pour|in|en|dans|a|to|on|sur|with|avec|whole|entire|all|tous|toutes)\b", lead.split(" ", 1)[-1] if len(left) > 1 else "") and bool(line.verb_at(left[0]) & TASK_V or line.bits_at(left[0]) & TASK_N)


def guards(line: Line) -> bool:
    """Whether the line itself holds quality while it pushes something else."""
    return bool(_GUARD.search(line.folded))


def comes_late(line: Line) -> bool:
    """Whether the figure is only known when the year is over or months later."""
    return bool(_LATE.search(line.folded))


def families(line: Line) -> frozenset[str]:
    """The families of the indicators a line names ("SPEED", "RETENTION"…)."""
    found: set[str] = set()
    for tag in line.tags:
        if tag.bits & METRIC:
            found.update(family_of(line, tag))
    return frozenset(found)


def family_of(line: Line, tag: Tag) -> list[str]:
    """The families of one tagged indicator."""
    key = " ".join(singular(word.form) for word in line.words[tag.first : tag.last + 1])
    return line.book.families.get(key, [])


def stems(line: Line) -> frozenset[str]:
    """The content words of a line, cut to what inflection leaves."""
    return frozenset(singular(word.form)[:6] for word in line.words if len(word.form) > 2 and not word.form[0].isdigit() and word.form not in _FILLER)


def names_indicator(line: Line) -> bool:
    """Whether the line names an indicator, not just people or things counted."""
    return line.has(HEAD) or any(tag.bits & METRIC and not tag.bits & (EVENT | DELIVERABLE | TASK_N | STAFF | THEME) for tag in line.tags[:2])


__all__ = ["Place", "attention", "comes_late", "families", "family_of", "guards", "joint", "names_indicator", "stems"]
