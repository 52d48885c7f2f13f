"""What stands for a figure without being one: "all" and "every", a blank left to fill, "to be defined"."""

import re

from assistant.language.pattern import pattern

Place = tuple[int, int]

# "All", "every", "whole" are thresholds; "every week" is only a rhythm.
_THRESHOLD = pattern(
    r"\b(?:tou(?:s|tes?)\b(?! (?:les |l')?(?:\d+ |deux |trois )?(?:jours?|matins?|soirs?|semaines?|mois|trimestres?|semestres?|ans?|annees?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|quinze|quinzaines?|temps|publics)\b)(?! (?:en|publics?|types?)\b)|"
    r"chaque (?!jour|matin|soir|semaine|mois|trimestre|semestre|annee|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin|debut|vague|sprint|fois|saison|cycle|passage|visite|reunion)|chacune?\b|partout|l'integralite|la totalite|"
    r"all(?! (?:the time|day|year|week|along|kinds|sorts|hands|staff meetings?|in all|-hands))\b(?!-)|"
    r"(?:every|each)(?! (?:day|week|month|quarter|year|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|other|two|three|sprint|fortnight|term|season|cycle|time|visit|meeting|\d))\b|everyone|everybody|everywhere|whole|entire|fully|"
    r"both of|(?:les|toutes les|tous les) deux|twice (?:a|per|every|each) \w+|\w+ times (?:a|per) \w+|(?:deux|trois|quatre) fois par \w+|top \d+ [a-z]+s|without (?!notice)|sans (?!frontieres?|doute)(?=\w)|no (?!later|more|less|fewer|longer|\d)(?=\w)|never|jamais|nobody|personne ne|nulle part|none|anybody|anyone|une? (?:\w+ ){0,4}par (?:\w+)|one (?:\w+ ){0,3}(?:per|a|every) \w+|one for each|dans les (?:temps|delais)|on time)"
)
_BLANK = pattern(  # a place left open for a figure: it stands for one
    r"\[(?:cible|target|n|depart|baseline|x+|\?+|a definir|tbd|tbc|valeur|value|nombre|number|chiffre|figure|date|montant|amount|unite|a completer|a mesurer|(?:valeur|niveau|chiffre) actuel(?:le)?|current(?: (?:figure|level|value))?|to be (?:defined|confirmed|measured|set)|\.{2,}|_+)\]|"
    r"(?<![a-z0-9])(?:x{1,3}|y|n)\s?(?:%|€|\$|£|k€|k\b|m€|jours\b|days\b|h\b|clients\b|customers\b|pts?\b|points?\b)|\b(?:from|by|par|to) x{1,3}\b(?!['’-])|\bde x{1,3} a \d|(?:€|\$|£)\s?x{1,3}\b|\bx{2,3}\b|\?{2,}|\?\s?(?:%|€|\$)|_{2,}|\.{3,}\s?(?:%|€|\$)|"
    r"<(?:n|x|target|cible|nombre|number)>"
)
_BRACKETED = pattern(r"\[(cible|target|n|depart|baseline)\]")
_STAND_IN = {"depart": "10", "baseline": "10", "n": "7"}
_OPEN_TARGET = pattern(  # words that only say a figure is still to come
    r"(?:€|\$|£)?\b(?:tbd|tbc|tba|n/d)\b|\b(?:cible|objectif|valeur|chiffre|seuil|indicateur|montant|nombre|date|a) ?(?:reste )?:? ?(?:a |encore a )?(?:definir|preciser|confirmer|fixer|chiffrer|completer|determiner)\b|"
    r"\ba (?:definir|preciser|confirmer|fixer|chiffrer|completer)\b|\bto be (?:defined|confirmed|determined|decided|set|agreed|announced)\b|\b(?:target|figure|number|baseline) (?:to come|pending|unknown|missing)\b"
)


# What each kind cannot do without: quicker to look for than the whole expression.
_BLANK_SIGNS = ("[", "?", "_", "...", "<", "€x", "€ x", "$x", "$ x", "£x", "£ x")
_BLANK_WORDS = frozenset(
    letter + unit for letter in ("x", "xx", "xxx", "y", "n") for unit in ("", "%", "€", "$", "£", "k€", "k", "m€", "h")
)
_PENDING_SIGNS = (
    *("tb", "n/d", "finir", "defin", "precis", "confirm", "fixer", "chiffrer", "complet", "determin", "be set", "decided"),
    *("agreed", "announced", "to come", "pending", "unknown", "missing"),
)


def threshold(folded: str) -> Place | None:
    """Where a word such as "all" stands for a figure in a folded text."""
    return _place(_THRESHOLD, folded)


def blank(folded: str) -> Place | None:
    """Where a place is left open for a figure."""
    likely = any(map(folded.__contains__, _BLANK_SIGNS)) or not _BLANK_WORDS.isdisjoint(folded.replace(",", " ").split())
    return _place(_BLANK, folded) if likely else None


def filled(folded: str) -> str:
    """``folded`` with figures standing in its bracketed blanks, of the same length: "from [baseline] to [target]" is read as a move."""
    if "[" not in folded:
        return folded
    return _BRACKETED.sub(lambda found: _STAND_IN.get(found[1], "20").center(len(found[0])), folded)


def pending(folded: str) -> Place | None:
    """Where words only say that a figure is still to come."""
    return _place(_OPEN_TARGET, folded) if any(map(folded.__contains__, _PENDING_SIGNS)) else None


def _place(sought: re.Pattern[str], folded: str) -> Place | None:
    found = sought.search(folded)
    return found.span() if found else None
