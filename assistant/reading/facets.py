"""Small questions about a line: families of indicators, stems, hiring; for advice, guards, lateness, what is pushed."""

from assistant.language.pattern import pattern
from assistant.language.text import singular
from assistant.reading.classes import DELIVERABLE, EVENT, HEAD, HIRE_V, METRIC, SERVED, STAFF, TASK_N, THEME
from assistant.reading.tagging import Line, Tag

_GUARD = pattern(
    r"\b(?:without|sans|while (?:keeping|holding|maintaining)|tout en|a (?:qualite|taux|niveau|perimetre|marge|effectif)s? (?:de \w+ )?constante?s?|at constant|a (?:iso|meme)|keeping|en gardant|en maintenant|no (?:drop|loss|rise|increase|higher|lower|worse|more)\b|unchanged|(?:stay|stays|staying|held|hold|holds|holding|remains?) (?:flat|steady|level|stable)|(?:at|for) the same|inchange\w*|stables?\b|pas plus d[e']|reopened|rouverts?|satisf\w*|csat|nps|quality|qualite|errors?|erreurs?|defects?|defauts?|complaints?|reclamations?|reject\w*|rework|retouches?|bugs?|incidents?|right first time|du premier coup|retours?|returns?|a reprendre|missorts?|confirmee?s?|note (?:des|de)|rating|rebut\w*|scrap|accidents?)\b"
)
_LATE = pattern(
    r"\b(?:annuel\w*|annual\w*|yearly|sur l'annee|de l'annee|fin d'annee|fin de l'annee|year[- ]end|full[- ]year|exercice|audite\w*|audited|barometre annuel|enquete annuelle|annual survey|(?:a|at|after|apres|sur|over|within|sous) (?:12|18|24|36|six|twelve|eighteen) (?:mois|months)|12-month|18-month|"
    r"(?:a|after|apres) \d+ (?:ans|years)|(?:un an|deux ans|\d+ (?:months|mois|years|ans)|a year) (?:plus tard|later|apres|after)|exam pass|au bac|au brevet|examens? (?:final|de fin)|final exams?|bac|brevet|au 31 decembre|31/12|par an|per year|a year|twelve months|rolling year|douze mois)\b"
)
_FILLER = frozenset(
    (
        "the and for our nos notre des les avec pour par dans sur une from with per that this qui dont of to in de du la le un a an at "
        "by en au aux from passer"
    ).split()
)


def hires(line: Line) -> bool:
    """Whether the deed a line opens with is hiring."""
    return any(tag.bits & HIRE_V for tag in line.tags[:2]) or any(bits & HIRE_V for bits in line.participles.values())


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


def family_of(line: Line, tag: Tag) -> tuple[str, ...]:
    """The families of one tagged indicator."""
    key = " ".join(singular(word.form) for word in line.words[tag.first : tag.last + 1])
    return line.book.families.get(key, ())


def stems(line: Line) -> frozenset[str]:
    """The content words of a line, cut to what inflection leaves."""
    return frozenset(
        singular(word.form)[:6] for word in line.words if len(word.form) > 2 and not word.form[0].isdigit() and word.form not in _FILLER
    )


def names_indicator(line: Line) -> bool:
    """Whether the line names an indicator, not just people or things counted."""
    return line.has(HEAD) or any(
        tag.bits & METRIC and not tag.bits & (EVENT | DELIVERABLE | TASK_N | STAFF | SERVED | THEME) for tag in line.tags[:2]
    )


_PUSH = pattern(
    r"\b(?:par (?:heure|jour|agent|equipe|poste|etp|infirmi\w+|technicien|salarie|personne)|per (?:hour|day|shift|agent|head|nurse|person|fte|room|worker)|economies|savings|saved|cout|couts|cost|costs|depenses?|spend|temps|delais?|duree|time|days|lead|duration)\b"
)


def pushes(line: Line) -> bool:
    """Whether speed, volume per head or cost is what the line moves."""
    return bool(_PUSH.search(line.core))
