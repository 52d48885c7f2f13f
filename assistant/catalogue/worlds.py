"""The worlds a draft speaks of: a town hall is not told to sell more, a factory not to enrol pupils.

A wording that belongs to a world (its words below) fits a draft only where the draft speaks of that world too. Trade is
everybody's where a draft names no world that lives from something else.
"""

from collections.abc import Mapping
from typing import NamedTuple

from assistant.language.text import fold, singular, words

# Without accents, in the singular as a rule; a star stands for any ending, a blank for what parts two words.
_WORLDS = {
    "trade": """
        chiffre d affaire, commande, panier, achat*, achet*, acheteu*, vente, vend*, devis, clientele, client, cliente, prospect,
        contrat, contract, compte, account, labo, enseigne, guest, host, cafe, restaurant, marque, brand, marge, boutique, magasin,
        abonnement, facturee, facture, revenue, order, basket, purchas*, buy*, buyer, sales, sell*, sold, quote, customer, deal, margin,
        shop, store, shopper, subscri*, paying, paid plan, demo, lead, upsell, mrr, arr, churn, saas, b2b, startup
    """,
    "b2b": """
        devis, prospect, commercial, commerciale, contrat, appel d offre, b2b, saas, arr, mrr, pipe*, lead, compte, deal, enterprise,
        annonceur, industriel, labo, client pro, consult*, agence, freelance, mission, quote, account, tender, bid, contract, sales, demo,
        partner, partenaire, distributeur, dealer, enseigne, cabinet
    """,
    "shop": """
        magasin, boutique, rayon, caisse, shop, store, retail, shelf, shelve, outlet, concept store, supermarche, epicerie, market
    """,
    "care": """
        patient*, soign*, soin, hopital, hospital*, clinique, clinic*, infirmi*, nurs*, medec*, doctor, medical*, care home, ehpad,
        resident du, resident de l, readmi*, ward, aidant, urgence, chirurg*, therap*
    """,
    "school": """
        eleve, etudiant*, pupil, student, ecole, school, classe, college, lycee, universit*, enseignant*, teacher, apprenant*, learner,
        famille d eleve, bac, diplom*, graduat*, campu, cours, faculty, enrol*
    """,
    "charity": """
        don, donateu*, donor, donation, benevol*, volunteer, beneficiaire, beneficiar*, association, charit*, ong, ngo, giver, legacy,
        legs, adherent, mecen*, fundrais*, supporter, collecte
    """,
    "public": """
        habitant, citoyen*, usager, administre, mairie, commune, collectivite, agglomeration, departementa*, region, elu, council*,
        citizen, resident, municipal*, guichet, allocataire, contribuable, public service, service public, ministere, prefecture, town
        hall, borough, household, foyer, riverain, mediatheque, bibliotheque, library
    """,
    "plant": """
        usine, atelier, ligne de production, rebut, machine, arret de ligne, poste de travail, production, operateur, piece, plant,
        factory, shop floor, scrap, line, operator, shift, changeover, manufactur*, maintenance, trs, oee
    """,
    "software": """
        developpeu*, developer, dev, deploie*, deploiement, deploy*, code, incident, production, release, bug, logiciel*, software, api,
        pull request, applicati*, app, utilisateur, user, serveur, server, latency, latence, sprint, tech, data, saas, plateforme,
        platform, site, it, informatique, systeme
    """,
    "people": """
        candidat*, recrut*, embauch*, salarie*, collaborat*, manager*, equipe, employee, staff, hir*, recruit*, candidate, team, leaver,
        turnover, rh, hr, depart, new hire, people
    """,
}
_NEEDED = {  # what a wording says that only fits its own world
    "trade": """
        chiffre d affaire, affaire signee, affaire conclue, affaire gagnee, affaire presentee, taux de signature, contrat, commande,
        panier, achat*, achet*, vente*, vend*, devis, contract, clientele, client, prospect, boutique, magasin, abonnement, revenue, order,
        basket, purchas*, buy*, buyer, sales, sell*, sold, quote, customer, deal, shop, store, shopper, subscription, paying, demo,
        pipeline
    """,
    "b2b": """
        devis, prospect, affaire signee, affaire conclue, affaire gagnee, affaire en cours, affaire presentee, appel d offre, taux de
        signature, taux de transformation, rendez vous pris, rendez vous obtenu, rendez vous decroche, quote, tender, bid, win rate, meeting
        booked, meeting with, demo, demonstration, deal
    """,
    "shop": """
        rayon, metre carre, magasin, shelf, shelve, in store, square metre, square meter, footfall, till
    """,
    "care": """
        patient*, soignant*, readmi*, hospital*, nurse, clinic*, rehospitali*
    """,
    "school": """
        eleve, etudiant*, pupil, student, enseignant*, teacher, classe, devoir, homework, en cours d annee, mid year, dropped out, drop out
    """,
    "charity": """
        don, donateu*, donor, donation, benevol*, volunteer, gift, mecen*, giver
    """,
    "public": """
        habitant, citoyen*, usager, resident, citizen, riverain, council
    """,
    "plant": """
        rebut, arret de ligne, atelier, machine, scrap, shop floor, line stop, stoppage, usine, plant
    """,
    "software": """
        developpeur, developer, deploie*, deploiement, deploy*, mise en production, release, pull request
    """,
}
_LIVE_OTHERWISE = frozenset({"care", "school", "charity", "public"})


class _Words(NamedTuple):
    """Words of a world: whole ones, beginnings, and phrases."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    phrases: tuple[str, ...]

    def stand_in(self, forms: list[str]) -> bool:
        """Whether one of them stands among the singular forms of a text."""
        if not self.whole.isdisjoint(forms):
            return True
        if self.beginnings and any(form.startswith(self.beginnings) for form in forms):
            return True
        joined = f" {' '.join(forms)} "
        return any(phrase in joined for phrase in self.phrases)


def _read(lists: Mapping[str, str]) -> dict[str, _Words]:
    found = {}
    for world, text in lists.items():
        entries = [" ".join(part if part.endswith("*") else singular(part) for part in entry.split()) for entry in text.split(",")]
        single = [entry for entry in entries if " " not in entry]
        found[world] = _Words(
            frozenset(entry for entry in single if not entry.endswith("*")),
            tuple(entry[:-1] for entry in single if entry.endswith("*")),
            tuple(f" {entry} " if not entry.endswith("*") else f" {entry[:-1]}" for entry in entries if " " in entry),
        )
    return found


_SEEN, _WANTED = _read(_WORLDS), _read(_NEEDED)


def worlds_of(text: str) -> frozenset[str]:
    """The worlds a draft speaks of; trade where it names none that lives from something else."""
    forms = _forms(text)
    found = {world for world, told in _SEEN.items() if told.stand_in(forms)}
    return frozenset(found if found & _LIVE_OTHERWISE else found | {"trade"})


def fits(text: str, worlds: frozenset[str]) -> bool:
    """Whether a wording speaks only of the draft's ``worlds``."""
    forms = _forms(text)
    return all(world in worlds or not told.stand_in(forms) for world, told in _WANTED.items())


def _forms(text: str) -> list[str]:
    return [singular(word.form) for word in words(fold(text))]
