"""unaligned-objective: a team's objective serves none of the company's."""

from collections.abc import Iterator

from assistant.rule import Both, Examples, Rule, TeamHit
from assistant.teams.reading import CompanyReading

RULE = Rule(
    code="T03",
    name="unaligned-objective",
    scope="company",
    severity="warning",
    arguable=True,
    title=Both(fr="Un objectif qui ne sert aucun objectif de l'entreprise", en="An objective that serves none of the company's"),
    holds=Both(
        fr="L'objectif d'une équipe ne fait avancer aucun des objectifs de l'entreprise : entretien courant, sujet d'à côté, projet en soi.",
        en="A team's objective moves none of the company's objectives: upkeep, a side matter, a project for its own sake.",
    ),
    why=Both(
        fr=(
            "Un objectif d'équipe qui ne sert pas le cap commun prend du temps à ceux qui le servent. Il peut être juste (une obligation, un entretien "
            "nécessaire) : il a alors sa place hors des OKR, dans le travail courant. Sinon, dites lequel des objectifs de l'entreprise il fait avancer, "
            "ou laissez-le pour un autre cycle. Une équipe peut aussi proposer un objectif que l'entreprise n'a pas vu."
        ),
        en=(
            "A team objective that does not serve the common direction takes time from those that do. It may be fair (a duty, needed upkeep): then it "
            "belongs beside the OKRs, in the running work. Otherwise say which of the company's objectives it moves, or leave it for another cycle. "
            "A team may also propose an objective the company has not seen."
        ),
    ),
    source="Doerr, Measure What Matters, 2018 (alignment, and objectives proposed from below); Castro, The Beginner's Guide to OKR, 2015",
    messages={
        "default": Both(
            fr="Cet objectif de {team} ne semble servir aucun objectif de l'entreprise. Lequel fait-il avancer ? S'il s'agit d'entretien, sortez-le des OKR.",
            en="This objective of {team} seems to serve none of the company's. Which does it move? If it is upkeep, take it out of the OKRs.",
        ),
    },
    bad=Examples(
        fr=(
            "# Entreprise\n## Objectif : Des clients qui reviennent\n- Réachat de 20 % à 30 %\n- Résiliations de 4 % à 2 %\n"
            "# Services généraux\n## Objectif : Moderniser le parc d'imprimantes\n- 40 imprimantes remplacées\n- Contrat de maintenance signé\n"
            "# Service client\n## Objectif : Des clients fidèles\n- Clients qui reviennent de 20 % à 30 %\n- Résiliations de 4 % à 3 %",
        ),
        en=(
            "# Company\n## Objective: Customers come back\n- Repeat purchase 20% to 30%\n- Cancellations 4% to 2%\n"
            "# Facilities\n## Objective: Modernise the printers\n- 40 printers replaced\n- Maintenance contract signed\n"
            "# Customer care\n## Objective: Loyal customers\n- Customers who buy again 20% to 30%\n- Cancellations 4% to 3%",
        ),
    ),
    good=Examples(
        fr=(
            "# Entreprise\n## Objectif : Des clients qui reviennent\n- Réachat de 20 % à 30 %\n- Résiliations de 4 % à 2 %\n"
            "# Service client\n## Objectif : Des clients fidèles\n- Clients qui reviennent de 20 % à 30 %\n- Résiliations de 4 % à 3 %",
        ),
        en=(
            "# Company\n## Objective: Customers come back\n- Repeat purchase 20% to 30%\n- Cancellations 4% to 2%\n"
            "# Customer care\n## Objective: Loyal customers\n- Customers who buy again 20% to 30%\n- Cancellations 4% to 3%",
        ),
    ),
)


def check(reading: CompanyReading) -> Iterator[TeamHit]:
    """Objectives that serve none of the company's."""
    company = reading.company
    for served in reading.serving:
        if served.serves is None:
            team = company.names[served.team]
            objective = company.teams[served.team].objectives[served.objective]
            yield TeamHit((team,), (objective.text,), weight=-served.weight, fields={"team": team})
