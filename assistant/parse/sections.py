"""Headings that say what follows is something else than objectives: key results, initiatives, KPIs, notes, last cycle.

One table per kind, French and English together: a French draft may well carry English labels.
"""

import re
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache

from assistant.language.pattern import pattern
from assistant.language.text import fold, singular


class Label(Enum):
    """What a line says it is."""

    OBJECTIVE = "objective"
    KEY_RESULT = "key result"
    OBJECTIVES = "objectives"  # a heading over several objectives
    KEY_RESULTS = "key results"  # a heading over key results
    INITIATIVES = "initiatives"
    KPIS = "kpis"
    NOTES = "notes"
    PAST = "past cycle"

    __hash__ = object.__hash__  # Enum's own is written in Python, and labels are looked up on every line


_WORDS: dict[Label, str] = {
    Label.KEY_RESULTS: (
        r"(?:nos |les |our |the )?(?:r[ée]sultats?[ -]cl[ée]s?|key[ -]results?|r[ée]sultats (?:attendus|vis[ée]s|mesurables|"
        r"cibles)|krs?|rcs?|"
        r"(?:as )?measured by|mesur[ée]s? par|mesures? de (?:succ[èe]s|r[ée]ussite)|indicateurs de (?:r[ée]ussite|succ[èe]s|"
        r"r[ée]sultat)|"
        r"success (?:measures|metrics|criteria)|crit[èe]res de (?:r[ée]ussite|succ[èe]s)|how we(?:['’]ll| will) (?:know|"
        r"measure(?: it)?)|"
        r"comment (?:on|nous) (?:le )?(?:saura|saurons|mesure|mesurons)|on (?:le )?saura (?:à|que))"
    ),
    Label.OBJECTIVES: r"(?:nos |mes |les |our |my |the )?(?:objectifs|objectives|okrs?)",
    Label.INITIATIVES: (
        r"(?:nos |les |our |key |grandes? |planned |supporting |main |current |ongoing )?(?:initiatives?|action plans?|actions?(?! en (?!cours))|"
        r"plans? d['’]actions?|projets?|projects?|t[âa]ches|tasks?|to[ -]?dos?|"
        r"chantiers?|livrables|deliverables|activit[ée]s|activities|moyens|id[ée]es|ideas|next steps|prochaines [ée]tapes|"
        r"roadmap|feuille de route|"
        r"how we(?:['’]ll| will) (?:get there|do it)|comment (?:on|nous) (?:y va|allons y arriver)|work ?streams?|"
        r"ce qu['’]on va faire|what we(?:['’]ll| will) do|"
        r"things to do|[àa] faire|leviers)"
    ),
    Label.KPIS: (
        r"(?:nos |les |our |autres |other )?(?:kpis?|indicateurs|metrics|m[ée]triques|health (?:metrics|indicators|checks?)|"
        r"indicators|garde-fous|guard-?rails|"
        r"tableau de bord|dashboard|chiffres suivis|numbers we (?:watch|track)|what we (?:watch|track)|ce qu['’]on (?:suit|"
        r"surveille)|run(?: metrics)?)"
    ),
    Label.NOTES: (
        r"(?:notes?|n\.?b\.?|p\.?s\.?|contexte?|context|background|comment(?:aires?|s)?|remarques?|remarks?|risques?|risks?|"
        r"d[ée]pendances?|dependenc(?:y|ies)|"
        r"hypoth[èe]ses?|assumptions?|resp(?:\.|onsables?)?|owners?|propri[ée]taires?|porteurs?|pilotes?(?= ?:)|sponsors?|dri|"
        r"lead(?= ?:)|"
        r"[ée]quipe(?= ?:)|team(?= ?:)|service(?= ?:)|department(?= ?:)|d[ée]partement(?= ?:)|direction(?= ?:)|"
        r"p[ée]rim[èe]tre|scope|p[ée]riode|period|cycle|"
        r"date(?= ?:)|[ée]ch[ée]ance(?= ?:)|deadline(?= ?:)|due(?= ?:)|timeline(?= ?:)|revues?(?= ?:)|reviews?(?= ?:)|"
        r"status(?= ?:)|statut(?= ?:)|"
        r"mission(?= ?:)|vision(?= ?:)|version(?= ?:)|auteur|author|budget(?= ?:)|priorit[ée]s?(?= ?:)|priority(?= ?:)|"
        r"confiance(?= ?:)|confidence(?= ?:)|"
        r"questions?(?: ouvertes?)?|open questions?|points? (?:ouverts?|d['’]attention)|pour info|fyi|rappel|reminder|"
        r"to discuss|[àa] discuter|source|tracked|active from|"
        r"kr measurement deadline|tracking manager|scoring|rationale|raison(?= ?:)|pourquoi(?: \w+){0,2}(?= ?:)|why(?: \w+){0,2}(?= ?:))"
    ),
    Label.PAST: (
        r"(?:bilan|r[ée]trospective|retro|last (?:quarter|cycle|year|semester|time)|previous (?:quarter|cycle)|(?:cycle|trimestre|"
        r"semestre) (?:pr[ée]c[ée]dent|pass[ée]|dernier)|"
        r"dernier (?:cycle|trimestre|semestre)|results? (?:of|from) (?:last|the last|q[1-4]|h[12])|r[ée]sultats? (?:du|"
        r"de) (?:dernier|t[1-4]|s[1-2]|trimestre|semestre)|"
        r"[ée]tat du dernier|what we achieved|ce qu['’]on a fait|acquis)"
    ),
}
# What may follow the words and still leave them a heading: "Initiatives Q3", "KPIs we watch", "Projets associés (à confirmer)".
_TAIL = (
    r"(?:\s+(?:suivis?|suivies?|associ[ée]e?s?|li[ée]e?s?|pr[ée]vue?s?|possibles?|en vrac|cl[ée]s?|key|planned|related|"
    r"linked|envisag[ée]e?s|en cours|in progress|under ?way|"
    r"(?:that )?we (?:watch|track|monitor|follow)(?: anyway| too)?|to watch|de sant[ée]|[àa] (?:suivre|surveiller|"
    r"c[ôo]t[ée])|q[1-4]|[ts][1-4]|h[12]|20\d\d|"
    r"(?:du|de la|de l['’]|of the|for the|pour le|pour l['’]|this|ce)\s*\w+(?:\s\w+)?|et actions|and actions|/ ?\w+|& \w+|\w+s(?=\s?:$)))*"
)
# The words each kind may open with, folded and singular, or the first two joined by "_" where one tells too little:
# a line that opens otherwise is not tried, and most drafts need few kinds.
_OPENINGS = {
    Label.KEY_RESULTS: "resultat key kr rc as measured mesure indicateur success critere how comment on_le on_saura",
    Label.OBJECTIVES: "objectif objective okr",
    Label.INITIATIVES: (
        "initiative action plan projet project tache task to_do to_dos todo chantier livrable deliverable activite activity moyen idee idea "
        "next prochaine roadmap feuille how comment work workstream ce_qu what_we thing a_faire levier"
    ),
    Label.KPIS: (
        "kpi indicateur metric metrique health indicator garde guard guardrail tableau dashboard chiffre number what_we ce_qu run"
    ),
    Label.NOTES: (
        "note n nb p ps contexte context background comment commentaire remarque remark risque risk dependance dependency hypothese "
        "assumption resp responsable owner proprietaire porteur pilote sponsor dri lead equipe team service department departement "
        "direction perimetre scope periode period cycle date echeance deadline due timeline revue review status statut mission vision "
        "version auteur author budget priorite priority confiance confidence question open_question point_ouvert point_d pour_info "
        "fyi rappel reminder to_discus a_discuter source tracked active_from kr tracking scoring rationale raison pourquoi why"
    ),
    Label.PAST: "bilan retrospective retro last previous cycle trimestre semestre dernier result resultat etat what_we ce_qu acqui acquis",
}
_BEFORE = frozenset("no nos le les our the me mes my main key grand grande planned supporting current ongoing autre other".split())
_KINDS: dict[str, list[Label]] = {}
for _label, _openings in _OPENINGS.items():
    for _opening in _openings.split():
        _KINDS.setdefault(_opening, []).append(_label)
_WHOLE = {
    "objectifs": Label.OBJECTIVES,
    "objectives": Label.OBJECTIVES,
    "okrs": Label.OBJECTIVES,
    "resultats cles": Label.KEY_RESULTS,
    "key results": Label.KEY_RESULTS,
    "krs": Label.KEY_RESULTS,
    "initiatives": Label.INITIATIVES,
    "actions": Label.INITIATIVES,
    "projets": Label.INITIATIVES,
    "projects": Label.INITIATIVES,
    "kpis": Label.KPIS,
    "indicateurs": Label.KPIS,
    "notes": Label.NOTES,
}  # the plainest headings, which need no expression
_HEADINGS = {label: pattern(rf"\W{{0,4}}{words}(?![^\W_])", re.IGNORECASE) for label, words in _WORDS.items()}
OPENING_WORDS = frozenset(word.partition("_")[0] for word in _KINDS) | _BEFORE
_REST = pattern(
    rf"{_TAIL}(?:\s*\([^()]{{0,80}}\))?(?P<end>\s*(?:[:：►▸▶»]|->|→|[-–—](?=\s))\s*|[\s:：.!…_*-]*$)",
    re.IGNORECASE,
)
_APART = pattern(
    r"\b(?:not (?:part of |in |among )?(?:our |the )?okrs?|outside (?:of )?(?:our |the )?okrs?|hors(?: des?)? okrs?|non[- ]okrs?|(?:pas|ne sont pas|sans)(?: dans| parmi)? (?:des? |les |nos )?okrs?)\b|"
    r"[(,;:–—-]\s*(?:for (?:information|reference)|pour (?:m[ée]moire|information|info)|no targets?|sans cible)\b",
    re.IGNORECASE,
)
_APART_HINTS = ("okr", "for info", "for ref", "pour ", "no target", "sans cible")
_LONGEST_HEADING = 90  # characters
_WORD = pattern(r"[^\W\d_]+")
_FIRST_WORDS = 40  # characters
_LONGEST_LINE = 4000


def opening(text: str) -> list[str]:
    """The first words of ``text``, three at most, folded and singular."""
    return [_form(word) for word in _WORD.findall(text, 0, _FIRST_WORDS)[:3]]


def first_word(text: str) -> str:
    """The first word of ``text``, folded and singular; "" where there is none near its start."""
    if (word := text.partition(" ")[0]).isalpha():
        return _form(word)
    found = _WORD.search(text, 0, _FIRST_WORDS)
    return _form(found[0]) if found else ""


@lru_cache(maxsize=4096)
def _form(word: str) -> str:
    return singular(fold(word))


def section(text: str, words: Sequence[str]) -> tuple[Label | None, int]:
    """The kind of section heading ``text``, with its ``opening``, begins with, and the heading's length; (None, 0) for none."""
    if len(words) > 1 and words[0] in _BEFORE:
        words = _without_article(words)
    if not words:
        return None, 0
    kinds = _KINDS.get(words[0]) or (len(words) > 1 and _KINDS.get(f"{words[0]}_{words[1]}"))
    if not kinds or len(text) > _LONGEST_LINE:
        return None, 0
    if len(text) < _FIRST_WORDS and (whole := _WHOLE.get(fold(text).rstrip(" :."))):
        return whole, len(text)
    for label in kinds:
        if end := _heading_end(text, label):
            return label, end
    return None, 0


def is_apart(text: str) -> bool:
    """Whether a short line says that what stands below is not among the OKRs: "Watched weekly, not part of our OKRs"."""
    if len(text) >= _LONGEST_HEADING:
        return False
    low = text.lower()
    return any(hint in low for hint in _APART_HINTS) and bool(_APART.search(text)) and not any(map(str.isdigit, text))


def _without_article(words: Sequence[str]) -> Sequence[str]:
    """``words`` without those that only lead to a heading's own: "nos", "our", "supporting"."""
    while len(words) > 1 and words[0] in _BEFORE and words[:2] != ["key", "result"]:
        words = words[1:]
    return words


def _heading_end(text: str, label: Label) -> int:
    """Where the heading of one kind at the start of ``text`` ends; 0 when there is none."""
    if label is Label.OBJECTIVES and "(" not in text and any(sign in text.rstrip(" :–—-") for sign in ":,–—"):
        return 0  # only a whole line heads several objectives
    words = _HEADINGS[label].match(text)
    found = _REST.match(text, words.end()) if words else None
    if not found:
        return 0
    ended = found.end() == len(text)
    if label is Label.OBJECTIVES:
        return found.end() if ended else 0
    return found.end() if ended or label is Label.NOTES or found["end"].strip(" \t-–—") else 0
