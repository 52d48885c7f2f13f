"""uncovered-company-objective: no team's objective serves an objective of the company."""

from collections.abc import Iterator

from assistant.rule import Both, Examples, Rule, TeamHit
from assistant.teams.reading import CompanyReading

RULE = Rule(
    code="T04",
    name="uncovered-company-objective",
    scope="company",
    severity="warning",
    arguable=True,
    title=Both(fr="Un objectif de l'entreprise que personne ne porte", en="A company objective nobody carries"),
    holds=Both(
        fr="Aucun objectif d'aucune équipe ne fait avancer cet objectif de l'entreprise.",
        en="No objective of any team moves this objective of the company.",
    ),
    why=Both(
        fr=(
            "Un objectif affiché que personne ne porte ne se fera pas, et chacun croira qu'un autre s'en occupe. Demandez qui le prend, même en partie ; "
            "si personne ne le peut ce cycle, retirez-le : mieux vaut un cap de moins qu'un cap pour la forme."
        ),
        en=(
            "An objective on the wall that nobody carries will not happen, and everyone will think somebody else sees to it. Ask who takes it, be it in "
            "part; if nobody can this cycle, take it down: one direction less is better than one for show."
        ),
    ),
    source="Doerr, Measure What Matters, 2018 (cascading); Wodtke, Radical Focus, 2nd ed. 2021",
    messages={
        "default": Both(
            fr="Aucune équipe ne porte « {quote} ». Qui le prend ce cycle, ou faut-il le retirer ?",
            en="No team carries “{quote}”. Who takes it this cycle, or should it be taken down?",
        ),
    },
    bad=Examples(
        fr=(
            "# Entreprise\n## Objectif : Des clients qui reviennent\n- Réachat de 20 % à 30 %\n- Résiliations de 4 % à 2 %\n## Objectif : Ouvrir l'Italie\n- 30 magasins italiens partenaires\n- 200 k€ de ventes à Milan et Turin\n"
            "# Service client\n## Objectif : Des clients fidèles\n- Clients qui reviennent de 20 % à 30 %\n- Résiliations de 4 % à 3 %\n"
            "# Boutique\n## Objectif : Des clients qui repassent en boutique\n- Deuxième achat sous 60 jours de 18 % à 26 %\n- Cartes de fidélité utilisées de 30 % à 45 %",
        ),
        en=(
            "# Company\n## Objective: Customers come back\n- Repeat purchase 20% to 30%\n- Cancellations 4% to 2%\n## Objective: Open Italy\n- 30 Italian partner stores\n- €200k sold in Milan and Turin\n"
            "# Customer care\n## Objective: Loyal customers\n- Customers who buy again 20% to 30%\n- Cancellations 4% to 3%\n"
            "# Stores\n## Objective: Shoppers return\n- Second purchase within 60 days 18% to 26%\n- Loyalty cards used 30% to 45%",
        ),
    ),
    good=Examples(
        fr=(
            "# Entreprise\n## Objectif : Des clients qui reviennent\n- Réachat de 20 % à 30 %\n- Résiliations de 4 % à 2 %\n## Objectif : Ouvrir l'Italie\n- 30 magasins italiens partenaires\n- 200 k€ de ventes à Milan et Turin\n"
            "# Service client\n## Objectif : Des clients fidèles\n- Clients qui reviennent de 20 % à 30 %\n- Résiliations de 4 % à 3 %\n"
            "# Export\n## Objectif : Réussir l'Italie\n- 30 magasins partenaires à Milan et Turin\n- Ventes italiennes de 20 à 200 k€",
        ),
        en=(
            "# Company\n## Objective: Customers come back\n- Repeat purchase 20% to 30%\n- Cancellations 4% to 2%\n## Objective: Open Italy\n- 30 Italian partner stores\n- €200k sold in Milan and Turin\n"
            "# Customer care\n## Objective: Loyal customers\n- Customers who buy again 20% to 30%\n- Cancellations 4% to 3%\n"
            "# Export\n## Objective: Make Italy work\n- 30 partner stores in Milan and Turin\n- Italian sales €20k to €200k",
        ),
    ),
)


def check(reading: CompanyReading) -> Iterator[TeamHit]:
    """Company objectives that no team objective serves."""
    own = reading.company.own
    for number in sorted(reading.uncovered):
        if own:
            yield TeamHit((), (own.objectives[number].text,))
