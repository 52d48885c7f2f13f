"""unowned-dependency: a key result waits for another team's work, and no line of any team delivers it."""

from collections.abc import Iterator

from assistant.rule import Both, Examples, Rule, TeamHit
from assistant.teams.reading import CompanyReading

RULE = Rule(
    code="T02",
    name="unowned-dependency",
    scope="company",
    severity="warning",
    arguable=True,
    title=Both(fr="Une dépendance que personne ne porte", en="A dependency nobody owns"),
    holds=Both(
        fr="Un résultat clé ne peut être atteint sans un travail d'une autre équipe (une sortie, une embauche, un contrat, des données), et aucune ligne d'aucune équipe ne le prévoit.",
        en="A key result cannot be reached without work of another team (a launch, a hire, a contract, data), and no line of any team provides for it.",
    ),
    why=Both(
        fr=(
            "Ce qui dépend d'une autre équipe et n'est écrit nulle part chez elle n'arrivera pas à temps : elle a ses propres priorités, et ne sait "
            "parfois même pas qu'on l'attend. Parlez-en avant le début du cycle : elle l'inscrit chez elle, ou vous changez votre résultat clé."
        ),
        en=(
            "What depends on another team and is written nowhere in its OKRs will not come in time: that team has priorities of its own, and may "
            "not even know that you wait for it. Talk before the cycle starts: either it takes the work in, or you change your key result."
        ),
    ),
    source="Doerr, Measure What Matters, 2018 (dependencies across teams); Castro, The Beginner's Guide to OKR, 2015",
    messages={
        "default": Both(
            fr="{team} dépend de {needs}, qui ne prévoit rien pour cela. Qui s'en charge, et pour quand ?",
            en="{team} depends on {needs}, which provides nothing for it. Who takes it on, and by when?",
        ),
        "nobody": Both(
            fr="{team} a besoin d'un travail qu'aucune équipe n'a inscrit. Qui s'en charge, et pour quand ?",
            en="{team} needs work that no team has taken on. Who does it, and by when?",
        ),
    },
    bad=Examples(
        fr=(
            "# Marketing\n## Objectif : De nouveaux abonnés\n- 900 inscriptions par parrainage, dès que Produit aura livré le module\n- Coût par inscription de 14 € à 9 €\n"
            "# Produit\n## Objectif : Une recherche qui trouve\n- Recherches sans résultat de 18 % à 8 %\n- Refaire les filtres",
            "# Ventes\n## Objectif : Gagner les mairies\n- 12 mairies signées grâce au nouveau portail agents\n- Taux de succès de 20 % à 30 %\n"
            "# Plateforme\n## Objectif : Un site qui tient\n- Incidents majeurs de 9 à 2\n- Temps de chargement de 4 s à 2 s",
        ),
        en=(
            "# Marketing\n## Objective: New subscribers\n- 900 sign-ups by referral, once Product has delivered the module\n- Cost per sign-up £14 to £9\n"
            "# Product\n## Objective: Search finds things\n- Empty searches from 18% to 8%\n- Rebuild the filters",
            "# Sales\n## Objective: Win the councils\n- 12 councils signed thanks to the new staff portal\n- Win rate 20% to 30%\n"
            "# Platform\n## Objective: A site that holds\n- Major incidents from 9 to 2\n- Load time 4s to 2s",
        ),
    ),
    good=Examples(
        fr=(
            "# Marketing\n## Objectif : De nouveaux abonnés\n- 900 inscriptions par parrainage, dès que Produit aura livré le module\n- Coût par inscription de 14 € à 9 €\n"
            "# Produit\n## Objectif : Une recherche qui trouve\n- Recherches sans résultat de 18 % à 8 %\n- Module de parrainage livré le 15 février",
            "# Caisse\n## Objectif : Moins d'attente\n- Attente en caisse de 7 à 3 min\n- Encaissements par heure de 22 à 30\n"
            "# Rayons\n## Objectif : Des rayons pleins\n- Ruptures en rayon de 12 % à 6 %",
        ),
        en=(
            "# Marketing\n## Objective: New subscribers\n- 900 sign-ups by referral, once Product has delivered the module\n- Cost per sign-up £14 to £9\n"
            "# Product\n## Objective: Search finds things\n- Empty searches from 18% to 8%\n- Referral module live by 15 February",
            "# Tills\n## Objective: Shorter queues\n- Wait at the till from 7 to 3 min\n- Baskets per hour 22 to 30\n"
            "# Shelves\n## Objective: Full shelves\n- Empty facings from 12% to 6%",
        ),
    ),
)


def check(reading: CompanyReading) -> Iterator[TeamHit]:
    """Needs that no line of another team meets."""
    for need in reading.needs:
        if need.delivered_by is not None:
            continue
        needs = reading.company.names[need.needs] if need.needs is not None else None
        fields = {"team": need.line.team, "needs": needs or ""}
        yield TeamHit((need.line.team,), (need.line.text,), needs, "default" if needs else "nobody", need.weight, fields)
