"""Headings that say what follows is something else than objectives: key results, initiatives, KPIs, notes, last cycle.

One table per kind, French and English together: a French draft may well carry English labels.
"""

import re
from enum import Enum

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
        r"(?:nos |les |our |key |grandes? |planned |supporting |main )?(?:initiatives?|actions?(?! en)|plans? d['’]actions?|"
        r"action plans?|projets?|projects?|t[âa]ches|tasks?|to[ -]?dos?|"
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
    r"linked|envisag[ée]e?s|en cours|"
    r"(?:that )?we (?:watch|track|monitor|follow)(?: anyway| too)?|to watch|de sant[ée]|[àa] (?:suivre|surveiller|"
    r"c[ôo]t[ée])|q[1-4]|[ts][1-4]|h[12]|20\d\d|"
    r"(?:du|de la|de l['’]|of the|for the|pour le|pour l['’]|this|ce)\s*\w+(?:\s\w+)?|et actions|and actions|/ ?\w+|& \w+|\w+s(?=\s?:$)))*"
)
_LEAD = r"(?:\W{0,4})"
# The words each kind may open with, folded and singular: a line that opens otherwise is not tried, and most drafts need few kinds.
_OPENINGS = {
    Label.KEY_RESULTS: "resultat key kr rc as measured mesure indicateur success critere how comment on",
    Label.OBJECTIVES: "objectif objective okr",
    Label.INITIATIVES: (
        "initiative action plan projet project tache task to todo chantier livrable deliverable activite activity moyen idee idea "
        "next prochaine roadmap feuille how comment work workstream ce what thing a faire levier"
    ),
    Label.KPIS: ("kpi indicateur metric metrique health indicator garde guard guardrail tableau dashboard chiffre number what ce run"),
    Label.NOTES: (
        "note n nb p ps contexte context background comment commentaire remarque remark risque risk dependance dependency hypothese "
        "assumption resp responsable owner proprietaire porteur pilote sponsor dri lead equipe team service department departement "
        "direction perimetre scope periode period cycle date echeance deadline due timeline revue review status statut mission vision "
        "version auteur author budget priorite priority confiance confidence question open point pour fyi rappel reminder to a source "
        "tracked active kr tracking scoring rationale raison pourquoi why"
    ),
    Label.PAST: "bilan retrospective retro last previous cycle trimestre semestre dernier result resultat etat what ce acqui acquis",
}
_BEFORE = frozenset("no nos le les our the me mes my main key grand grande planned supporting autre other".split())
_SECTIONS = tuple(
    (
        label,
        frozenset(_OPENINGS[label].split()),
        pattern(
            rf"{_LEAD}{words}{_TAIL}(?:\s*\([^()]{{0,80}}\))?(?P<end>\s*(?:[:：►▸▶»]|->|→|[-–—](?=\s))\s*|[\s:：.!…_*-]*$)",
            re.IGNORECASE,
        ),
    )
    for label, words in _WORDS.items()
)
_OPENING = pattern(r"[^\W\d_]+")


def section(text: str) -> tuple[Label | None, int]:
    """The kind of section heading ``text`` opens with, and the length of the heading; (None, 0) for an ordinary line."""
    if len(text) > 4000:
        return None, 0
    words = [singular(word) for word in _OPENING.findall(fold(text[:60]))[:3]]
    while len(words) > 1 and words[0] in _BEFORE and words[:2] != ["key", "result"]:
        del words[0]
    for label, openings, heading in _SECTIONS:
        found = heading.match(text) if words and words[0] in openings else None
        if found and (found["end"].strip(" \t-–—") or found.end() == len(text) or label is Label.NOTES):
            if label is Label.OBJECTIVES and found.end() < len(text):
                continue
            return label, found.end()
    return None, 0
