"""The broad themes of a company objective (growth, money, people, reliability...), by the words and topics of its lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.language.pattern import pattern
from assistant.language.text import fold

# Stems of folded words, French and English; a theme stands where one begins a word.
_WORDS = {
    "money": (
        "marge margin profit rentab cash tresor argent money burn cout cost depens spend economi saving budget factur invoice prix price remise discount cac payback gaspill waste pay paie rebut "
        "tarif monetis monetiz commission equilibre break-even fonds stock charge penn productiv efficien refund rembours fee frais licence retour"
    ),
    "growth": (
        "croiss grow gmv arr chiffre ca nouveau new acheteur lead pipeline client customer acqui conquer win vend sell sale vente signe sign deal compte account part market marche reflexe commande order "
        "souscri subscri inscri enrol adherent member visit trafic traffic conversion panier basket upsell expansion revenu revenue prospect"
    ),
    "loyalty": "fidel loyal churn retent renew renouvel quit stay reste resili leave retain attrition revien back recommand nps recommend satisf csat avis review confian trust",
    "people": (
        "equipe team salari employ staff collabor people personnel manager manage depart attrition turnover recrut hire hiring embauch talent enps bien-etre wellbeing formation training competen skill "
        "ancienn absen soignant metier carriere career onboard astreinte on-call burn-out engag travail work boite worker"
    ),
    "reliability": (
        "incident panne outage uptime dispon crash stable stabil securit secur faille vulnerab bug erreur error defaut defect qualit quality litige dispute reclam complaint livr deliver ponctu on-time retard late "
        "fiab reliab trust confian conform complian audit soc iso rgpd gdpr risk risque fraud temps time rapid fast vite charge load marche work"
    ),
    "service": "client customer sociétaire member patient service support aide help reponse response delai wait attend attente simple ease facile easy effort appel call ticket premier first parcours experience",
    "product": "produit product plateforme platform app appli site web outil tool fonction feature module usage use adopt utilis digital numeri online ligne api data donnee innov offre range gamme",
    "place": "pays country international espagn spain german allemagne europe region ville city ouvert open magasin store agence boutique franchise canada export foreign etrang partner partenaire reseau network resell",
    "planet": "carbon climat energie energy emission durable sustain dechet waste repar repair recycl sobre eau water environnement green vert planet seconde resale",
    "care": "patient soin care sante health clinic medec doctor infection douleur pain secur safe apprenant learner eleve student exam reussite",
}


@lru_cache(maxsize=4096)
def themes_of(text: str) -> frozenset[str]:
    """The themes of one text."""
    low = fold(text)
    return frozenset(theme for theme, expression in _expressions().items() if expression.search(low))


@lru_cache(maxsize=1)
def _expressions() -> dict[str, re.Pattern[str]]:
    return {
        theme: pattern(r"\b(?:" + "|".join(sorted(set(map(fold, stems.split())), key=len, reverse=True)) + ")")
        for theme, stems in _WORDS.items()
    }


def shared_themes(one: Sequence[str], other: Sequence[str]) -> tuple[float, float]:
    """How far the themes of two objectives with their key results meet (cosine of their counts), and those of the objectives alone."""
    return _cosine(_counted(one), _counted(other)), _cosine(_counted(one[:1]), _counted(other))


def _counted(texts: Sequence[str]) -> dict[str, float]:
    found: dict[str, float] = {}
    for number, text in enumerate(texts):
        for theme in themes_of(text):
            found[theme] = found.get(theme, 0.0) + (2.0 if number == 0 else 1.0)
    return found


def _cosine(one: dict[str, float], other: dict[str, float]) -> float:
    shared = sum(value * other.get(theme, 0.0) for theme, value in one.items())
    size = (sum(v * v for v in one.values()) * sum(v * v for v in other.values())) ** 0.5
    return float(shared / size) if size else 0.0
