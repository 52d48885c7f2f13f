"""Which language a text is in, told from its small words and accents: French, English, or one that is not read here."""

import re

from assistant.language import Language
from assistant.language.pattern import pattern
from assistant.language.text import fold

_FR = frozenset(
    (
        "le la les des du de et un une pour dans sur au aux avec par nos notre nous vos vous est sont en ce cette ces qui que plus "
        "moins sans chaque tous toutes d l qu objectif objectifs resultat resultats cle cles taux nombre delai jours mois semaine "
        "semaines trimestre equipe equipes atteindre augmenter reduire mettre place ameliorer passer par mesure client clients contre "
        "soit etre avoir faire bonjour merci an ans vers chez leur leurs ou moyenne moyen apres avant fin debut"
    ).split()
)
_EN = frozenset(
    (
        "the of and to in for with on by our we from is are be at per up down all each every that this have has it its into without "
        "within less more than who an a objective objectives key result results rate number time days weeks months month quarter team "
        "teams increase reduce improve launch measured will my their new customer customers average or out as hello thanks dear last "
        "year week between after before end over under"
    ).split()
)
_OTHERS = {
    "es": frozenset(
        (
            "el los las del y para con una que por en objetivo objetivos resultado resultados clave nuestros nuestro nuestra clientes cada "
            "mejorar aumentar reducir meses semanas lograr hasta es son mas equipo"
        ).split()
    ),
    "de": frozenset(
        (
            "der die das und fur mit von den dem ein eine zu auf ist sind im wir unsere unser ziel ziele ergebnisse schlusselergebnisse "
            "kunden prozent pro jede erhohen verbessern bis zum zur nicht uber monate tage"
        ).split()
    ),
    "it": frozenset(
        (
            "il gli della delle dei e per con una che di obiettivo obiettivi risultati chiave risultato clienti ogni nostro nostra "
            "aumentare ridurre migliorare mesi giorni entro del al alla sono piu"
        ).split()
    ),
    "pt": frozenset(
        (
            "o os da das dos e para com uma que por em objetivo objetivos resultados chave resultado clientes cada nosso nossa aumentar "
            "reduzir melhorar meses ate do no na mais sao"
        ).split()
    ),
    "nl": frozenset(
        (
            "de het een van en voor met op naar onze wij doel doelen resultaten resultaat klanten per elke verhogen verbeteren verlagen "
            "maanden dagen weken is zijn niet meer minder te"
        ).split()
    ),
}
_TOKEN = pattern(r"[a-z]+")
_FEW = 3  # fewer different small words than this say nothing of a language
_PLAIN = 0.3  # a text with this share of small words of one language is in that language
_LAST_LATIN = "\u036f"


def detect(text: str) -> Language | None:
    """``fr`` or ``en``; None when the text is in neither."""
    sample = text[:20000]
    if max(sample, default="") > _LAST_LATIN:
        foreign = sum(char > _LAST_LATIN and char.isalpha() for char in sample)
        if foreign > 0.3 * max(1, sum(map(str.isalpha, sample))):
            return None
    tokens = _TOKEN.findall(fold(sample))
    french, english = _count(tokens, _FR), _count(tokens, _EN)
    if max(french, english) < _PLAIN * len(tokens):
        met = set(tokens)
        best = max((_count(tokens, known) for known in _OTHERS.values() if len(known & met) >= _FEW), default=0)
        if best > 1.3 * max(french, english) + 2:
            return None
    if french == english:
        return "fr" if re.search(r"[éèêàçùôîœ]", sample) else "en"
    return "fr" if french > english else "en"


def line_language(folded: str, draft: Language) -> Language:
    """The language of one line: the draft's, unless its small words are plainly the other's."""
    tokens = _TOKEN.findall(folded)
    other, own = (_EN, _FR) if draft == "fr" else (_FR, _EN)
    if _count(tokens, other) < 2 or not own.isdisjoint(tokens):
        return draft
    return "en" if draft == "fr" else "fr"


def _count(tokens: list[str], known: frozenset[str]) -> int:
    return sum(map(known.__contains__, tokens))
