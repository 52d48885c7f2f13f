"""duplicate-across-teams: two teams go after the same result without knowing, or without having said who carries it."""

from collections.abc import Iterator

from assistant.rule import Both, Examples, Rule, TeamHit
from assistant.teams.reading import CompanyReading

RULE = Rule(
    code="T01",
    name="duplicate-across-teams",
    scope="company",
    severity="warning",
    arguable=True,
    title=Both(fr="Le même but dans deux équipes", en="The same goal in two teams"),
    holds=Both(
        fr="Deux équipes visent le même résultat, même en d'autres mots ou d'autres chiffres ; pas la même mesure sur des publics ou des objets différents.",
        en="Two teams go after the same result, be it in other words or figures; not the same measure of other people or things.",
    ),
    why=Both(
        fr=(
            "Quand deux équipes portent le même résultat chacune de son côté, le travail se fait deux fois, les chiffres divergent, et à la fin "
            "personne n'en répond. Désignez celle qui le porte ; l'autre dit ce qu'elle y apporte, ou retire sa ligne. S'il s'agit d'un résultat "
            "vraiment partagé, écrivez-le une fois, au niveau qui couvre les deux."
        ),
        en=(
            "When two teams each carry the same result, work is done twice, the figures drift apart, and in the end nobody answers for it. "
            "Name the one that carries it; the other says what it contributes, or drops its line. If it is truly shared, write it once, at the "
            "level that covers both."
        ),
    ),
    source="Doerr, Measure What Matters, 2018 (alignment across teams); Wodtke, Radical Focus, 2nd ed. 2021",
    messages={
        "default": Both(
            fr="{first} et {second} visent le même résultat. Qui le porte, et qu'y apporte l'autre ?",
            en="{first} and {second} go after the same result. Who carries it, and what does the other contribute?",
        ),
        "several": Both(
            fr="{count} équipes visent le même résultat : {teams}. Qui le porte, et qu'y apportent les autres ?",
            en="{count} teams go after the same result: {teams}. Who carries it, and what do the others contribute?",
        ),
    },
    bad=Examples(
        fr=(
            "# Support\n## Objectif : Des réponses rapides\n- Délai moyen de résolution de 31 h à 12 h\n- Note de fin d'échange de 3,9 à 4,5\n"
            "# Relation client\n## Objectif : Des clients qui restent\n- Délai moyen de résolution des demandes ramené à 12 h (31 h aujourd'hui)\n- Résiliations de 4 % à 2 %",
            "# Atelier\n## Objectif : Moins de gâchis\n- Taux de rebut à la découpe de 9 % à 5 %\n- Retouches par lot de 14 à 6\n"
            "# Qualité\n## Objectif : Bien du premier coup\n- Taux de rebut de la découpe de 9 % à 5 %\n- Audits sans écart majeur : 2 sur 2",
        ),
        en=(
            "# Support\n## Objective: Help comes fast\n- Median time to resolution from 31h to 12h\n- Rating after a chat 3.9 to 4.5\n"
            "# Customer success\n## Objective: Customers stay\n- Median resolution time down to 12h, from 31h\n- Cancellations from 4% to 2%",
            "# Workshop\n## Objective: Less waste\n- Scrap rate in cutting from 9% to 5%\n- Rework per batch 14 to 6\n"
            "# Quality\n## Objective: Right first time\n- Scrap rate of the cutting room from 9% to 5%\n- Audits without a major finding: 2 of 2",
        ),
    ),
    good=Examples(
        fr=(
            "# Support\n## Objectif : Des réponses rapides\n- Délai de première réponse de 7 h à 2 h\n"
            "# Commerce\n## Objectif : Des offres qui partent à temps\n- Délai de réponse aux appels d'offres de 12 à 5 jours",
            "# Recrutement\n## Objectif : Des postes pourvus\n- Délai d'embauche de 71 à 45 jours\n- 12 postes pourvus\n"
            "# Ventes\n## Objectif : Signer plus vite\n- Cycle de vente de 71 à 45 jours\n- Affaires gagnées de 14 % à 25 %",
        ),
        en=(
            "# Support\n## Objective: Help comes fast\n- First reply from 7h to 2h\n"
            "# Sales\n## Objective: Bids leave on time\n- Time to answer a tender from 12 to 5 days",
            "# Recruiting\n## Objective: Posts are filled\n- Time to hire from 71 to 45 days\n- 12 posts filled\n"
            "# Sales\n## Objective: Close sooner\n- Sales cycle from 71 to 45 days\n- Win rate 14% to 25%",
        ),
    ),
)


def check(reading: CompanyReading) -> Iterator[TeamHit]:
    """Lines of different teams that seek the same."""
    for rank, lines in enumerate(reading.duplicates):
        teams, quotes = tuple(line.team for line in lines), tuple(line.text for line in lines)
        weight = 1.0 / (1 + rank) + len(lines)
        if len(lines) == 2:
            yield TeamHit(teams, quotes, weight=weight, fields={"first": teams[0], "second": teams[1]})
        else:
            yield TeamHit(teams, quotes, message="several", weight=weight, fields={"count": len(teams), "teams": ", ".join(teams)})
