"""What the column under a heading holds: objective, key result, owner, target, in either language."""

import re
from collections.abc import Sequence
from functools import cache

from assistant.language.pattern import pattern
from assistant.language.text import fold

_HEADERS: dict[str, str] = {
    "objective": r"(?:nos |notre |our |vos |your )?(?:strategic )?(?:objecti(?:fs?|ves?)|obj\.?|o|goals?|okr)(?: strat[ée]giques?)?(?: \(.*\))?",
    "key_result": (
        r"(?:krs?|key results?|r[ée]sultats? cl[ée]s?|r[ée]sultats? (?:attendus?|cl[ée])|rcs?|objectif / kr|key result / kpi|"
        r"kr / .*|comment (?:saurons[- ]nous|sait[- ]on|le saura[- ]t[- ]on).*|how (?:will|do) we know.*|measures? of success|crit[èe]res? de (?:succ[èe]s|r[ée]ussite)|"
        r"preuves?|evidence)(?: \(.*\))?"
    ),
    "metric": r"(?:indicateurs?|metrics?|m[ée]triques?|mesures?|measures?|kpis?|intitul[ée]|description|libell[ée])",
    "baseline": (
        r"(?:baselines?|d[ée]part|from|de|start(?:ing)?(?: point)?|actuel(?:le)?(?:ment)?|valeur (?:actuelle|initiale|"
        r"de d[ée]part)|current(?: value| state)?|aujourd['’]hui|"
        r"today|now|base|point de d[ée]part|situation actuelle|t0|n-1|initial|as[- ]is|r[ée]f[ée]rence|last (?:year|quarter)|"
        r"ann[ée]e pass[ée]e|as is|start value|valeur initiale|initial value|current level|niveau|level today|situation|niveau actuel|d['’]o[ùu] on part|where we are|(?:[tqsh][1-4]|20\d\d) (?:actuals?|r[ée]el|"
        r"r[ée]alis[ée]))(?: .{0,20})?"
    ),
    "target": (
        r"(?:(?:[tqsh][1-4]|20\d\d) (?:target|cible|goal|objectif)|targets?|cibles?|to|[àa]|vers|arriv[ée]e|goal|vis[ée]e?|"
        r"valeur (?:cible|vis[ée]e)|to[- ]be|objectif chiffr[ée]|ambition|niveau vis[ée]|end|fin|o[ùu] on va|"
        r"where we want to be|aim|to be|end of|situation vis[ée]e|niveau vis[ée])(?: .{0,20})?"
    ),
    "owner": (
        r"(?:owners?|spoc|poc|point of contact|qui(?: \?)?|who|responsables?|resp\.?|pilotes?|porteurs?|porteuses?|dri|leads?|"
        r"propri[ée]taires?|accountable|en charge|assignee|r[ée]f[ée]rent(?:e|s)?|own\.?|owned by|led by|port[ée]e?s? par|chef(?:fe)? de file|contacts?|drivers?|"
        r"responsible|sponsors?|qui porte ?\??)"
    ),
    "due": (
        r"(?:due(?: date)?|[ée]ch[ée]ances?|deadlines?|dates?(?: limite| cible)?|quand|when|timeline|d[ée]lai|by(?: when)?|"
        r"pour (?:le|quand)|fin pr[ée]vue|target date|due by|by|finish|end date|cut ?off|date butoir|d['’]ici(?: le)?|fin|livraison pr[ée]vue)"
    ),
    "type": r"(?:type|nature|niveau|level|o/kr|o / kr)",
    "number": r"(?:#|n[°ºo]?\.?|no\.?|sr\.?(?: no\.?)?|id|r[ée]f\.?|(?:obj|kr|o)\.? ?(?:#|n°|no\.?|id))",
    "initiative": r"(?:initiatives?|actions?|projets?|projects?|plan d['’]actions?)",
    "state": r"(?:statut|status|[ée]tat|progress|progr[èe]s|avancement|r[ée]sultat|bilan|score|(?:mid|end)-?q \w+)(?: .{0,20})?",
    "other": (
        r"(?:confiance|confidence|poids|weights?|commentaires?|comments?|notes?|remarques?|remarks?|obs(?:\.|ervations?)?|questions?|suivi|follow[- ]up|clarifications?|pr[ée]cisions?|worth knowing|[àa] noter|free text|unit[ée]?s?|priorit[ée]|"
        r"priority|[ée]quipe|team|fr[ée]quence|frequency|source|rag|m[ée]t[ée]o)(?: .{0,20})?"
    ),
}
_PLAIN_HEADINGS = {
    heading: name
    for name, headings in {
        "objective": "objective, objectif, objectives, objectifs",
        "key_result": "kr, krs, resultat cle, key result",
        "metric": "kpi, metric, indicateur",
        "baseline": "baseline, depart, actuel, from, current, valeur actuelle, situation, situation actuelle, point de depart, valeur de depart, aujourd'hui, today, starting point, start",
        "target": "target, cible, to, arrivee",
        "owner": "owner, responsable, pilote, porteur, qui, dri",
        "due": "due, echeance, deadline, date",
        "type": "type",
        "number": "#, no",
        "state": "statut, status, avancement",
        "other": "confiance, confidence, commentaire, commentaires, comments, notes",
    }.items()
    for heading in headings.split(", ")
}  # folded: the plainest, which need no expression
_DRESS = pattern(
    r"\([^()]*\)|\b[tqsh]\s?[1-4]\b(?: ?20\d\d)?|\b20\d\d\b|\b(?:du|de ce|of the|this|fin de|end of) (?:trimestre|semestre|cycle|quarter|half)\b|\bquarterly\b|\bstatement\b|\bokrs?$|^kr (?=owner)|\s+",
    re.IGNORECASE,
)  # what may stand around the words of a heading
_LONGEST = 40  # characters of a heading


def columns_of(headings: Sequence[str]) -> dict[int, str]:
    """The index of each column whose heading is known, and what it holds; nothing where one is too long to be a heading."""
    found: dict[int, str] = {}
    names = [heading.strip("*_ :") for heading in headings]
    if max(map(len, names)) > _LONGEST:
        return {}
    for index, bare in enumerate(names):
        if not bare or (bare[0].isdigit() and bare[:2] != "20"):
            continue
        if name := meaning(bare):
            found[index] = "target" if name == "objective" and "objective" in found.values() else name
    return found


def meaning(heading: str) -> str | None:
    """What the column under a heading holds; None for a heading that is not known."""
    if plain := _PLAIN_HEADINGS.get(fold(heading)):
        return plain
    if found := _named(heading):
        return found
    bare = _DRESS.sub(" ", heading.replace("-", " ")).strip(" :/–—.")
    return _named(bare) if bare and bare != heading else None


def _named(heading: str) -> str | None:
    return next((name for name, words in _expressions().items() if words.fullmatch(heading)), None)


@cache
def _expressions() -> dict[str, re.Pattern[str]]:
    """The headings as expressions, compiled when the first table is met: most drafts have none."""
    return {name: pattern(words, re.IGNORECASE) for name, words in _HEADERS.items()}
