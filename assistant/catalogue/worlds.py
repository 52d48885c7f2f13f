"""The worlds a draft speaks of: a town hall is not told to sell more, a factory not to enrol pupils.

A wording that belongs to a world (its words below) fits a draft only where the draft speaks of that world too. Trade is
everybody's where a draft names no world that lives from something else.
"""

from assistant.language.pattern import pattern
from assistant.language.text import fold

_WORLDS = {
    "trade": r"chiffre d'affaires|commandes?|paniers?|achat\w*|achet\w*|acheteu\w+|vente?s?|vend\w*|ventes?|devis|clientele|clients?|clientes?|prospects?|contrats?|contracts?|comptes|accounts|labos|enseignes|guests|hosts|cafes?|restaurants?|marques?|brand|marge|boutiques?|magasins?|abonnements?|facturee?s?|revenue|orders?|baskets?|"
    r"purchas\w*|buy\w*|buyers?|sales|sell\w*|sold|quotes?|customers?|prospects?|deals?|margin|shops?|stores?|shoppers?|subscri\w+|paying|paid plan|demos?|leads?|upsell|mrr|arr|churn|saas|b2b|startup",
    "b2b": r"devis|prospects?|commerciaux|commerciale?s?|contrats?|appels? d'offres|b2b|saas|arr|mrr|pipe\w*|leads?|comptes|deals?|enterprise|annonceurs|industriels?|labos?|clients? pros?|consult\w+|agences?|freelances?|missions?|quotes?|prospects?|accounts?|tenders?|bids?|contracts?|sales|demos?|partners?|partenaires?|distributeurs?|dealers?|enseignes|cabinets?",
    "shop": r"magasins?|boutiques?|rayons?|caisses?|shops?|stores?|retail|shelf|shelves|outlet|concept[- ]store|supermarche|epicerie|market",
    "care": r"patient\w*|soign\w*|soins?|hopital|hospital\w*|clinique|clinic\w*|infirmi\w+|nurs\w+|medec\w+|doctors?|medical\w*|care home|ehpad|residents? (?:du|de l')|readmi\w+|ward|wards|aidants?|urgences|chirurg\w+|therap\w+",
    "school": r"eleves?|etudiant\w*|pupils?|students?|ecoles?|schools?|classes?|college|lycee|universit\w+|enseignant\w*|teachers?|apprenant\w*|learners?|familles? d'eleves|bac|diplom\w+|graduat\w+|campus|cours|faculty|enrol\w*",
    "charity": r"dons?|donateu\w+|donors?|donations?|benevol\w+|volunteers?|beneficiaires?|beneficiar\w+|association|charit\w+|ong|ngo|givers?|legacy|legs|adherents?|mecen\w+|fundrais\w+|supporters?|collecte",
    "public": r"habitants?|citoyen\w*|usagers?|administres?|mairie|communes?|collectivites?|agglomeration|departementa\w+|region|elus?|council\w*|citizens?|residents?|municipal\w*|guichets?|allocataires?|contribuables?|public service|service public|ministere|prefecture|town hall|boroughs?|households|foyers|riverains|mediatheque|bibliotheque|library|libraries",
    "plant": r"usines?|ateliers?|lignes? de production|rebuts?|machines?|arrets? de ligne|postes? de travail|production|operateurs?|pieces?|plants?|factor(?:y|ies)|shop floor|scrap|lines?|operators?|shifts?|changeover|manufactur\w+|maintenance|trs|oee",
    "software": r"developpeu\w+|developers?|devs?|deploie\w*|deploiements?|deploy\w*|code|incidents?|production|releases?|bugs?|logiciel\w*|software|api|apis|pull requests?|applicati\w+|apps?|utilisateurs?|users?|serveurs?|servers?|latency|latence|sprints?|tech|data|saas|plateforme|platform|site|it|informatique|systemes?",
    "people": r"candidat\w*|recrut\w*|embauch\w*|salarie\w*|collaborat\w+|manager\w*|equipes?|employees?|staff|hir\w+|recruit\w*|candidates?|teams?|leavers?|turnover|rh|hr|departs?|new hires|people",
}
_NEEDED = {  # what a wording says that only fits its own world
    "trade": r"chiffre d'affaires|affaires (?:signees|conclues|gagnees|presentees)|taux de signature|contrats?|commandes?|paniers?|achat\w*|achet\w*|vente\w*|vend\w+|devis|contracts?|clientele|clients?|prospects?|boutiques?|magasins?|abonnements?|revenue|orders?|baskets?|purchas\w*|buy\w*|buyers?|sales|sell\w*|sold|quotes?|customers?|prospects?|deals?|shops?|stores?|shoppers?|subscriptions?|paying|demos?|pipeline",
    "b2b": r"devis|prospects?|affaires (?:signees|conclues|gagnees|en cours|presentees)|appels? d'offres|taux de (?:signature|transformation)|rendez-vous (?:pris|obtenus|decroches)|quotes?|prospects?|tenders?|bids?|win rate|meetings (?:booked|with)|demos?|demonstrations?|deals?",
    "shop": r"rayons?|metre carre|magasins?|shelf|shelves|in-store|square met(?:re|er)|footfall|till",
    "care": r"patient\w*|soignant\w*|readmi\w+|hospital\w*|nurses?|clinic\w*|rehospitali\w*",
    "school": r"eleves?|etudiant\w*|pupils?|students?|enseignant\w*|teachers?|classes?|devoirs|homework|en cours d'annee|mid-year|drop(?:ped)? out",
    "charity": r"dons?|donateu\w+|donors?|donations?|benevol\w+|volunteers?|gifts?|mecen\w+|givers?",
    "public": r"habitants?|citoyen\w*|usagers?|residents?|citizens?|riverains|council",
    "plant": r"rebuts?|arrets? de ligne|atelier|machines?|scrap|shop floor|line stops?|stoppages|usines?|plants?",
    "software": r"developpeurs?|developers?|deploie\w*|deploiements?|deploy\w*|mises? en production|releases?|pull requests?",
}
_LIVE_OTHERWISE = frozenset({"care", "school", "charity", "public"})
_SEEN = {world: pattern(rf"\b(?:{words})\b") for world, words in _WORLDS.items()}
_WANTED = {world: pattern(rf"\b(?:{words})\b") for world, words in _NEEDED.items()}


def worlds_of(text: str) -> frozenset[str]:
    """The worlds a draft speaks of; trade where it names none that lives from something else."""
    low = fold(text)
    found = {world for world, words in _SEEN.items() if words.search(low)}
    return frozenset(found if found & _LIVE_OTHERWISE else found | {"trade"})


def fits(text: str, worlds: frozenset[str]) -> bool:
    """Whether a wording speaks only of the draft's ``worlds``."""
    low = fold(text)
    return all(world in worlds or not words.search(low) for world, words in _WANTED.items())
