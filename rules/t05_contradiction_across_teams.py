"""contradiction-across-teams: what one team raises another lowers."""

from collections.abc import Iterator

from assistant.rule import Both, Examples, Rule, TeamHit
from assistant.teams.reading import CompanyReading

RULE = Rule(
    code="T05",
    name="contradiction-across-teams",
    scope="company",
    severity="warning",
    arguable=True,
    title=Both(fr="Deux équipes qui tirent en sens contraire", en="Two teams that pull against each other"),
    holds=Both(
        fr="Atteindre la ligne d'une équipe fait manquer celle d'une autre : l'une augmente ce que l'autre réduit, ajoute ce que l'autre retire.",
        en="Reaching one team's line makes another miss its own: one raises what the other lowers, adds what the other takes away.",
    ),
    why=Both(
        fr=(
            "Deux équipes de bonne foi peuvent défaire chacune ce que l'autre fait, et la mieux placée gagne sans que personne l'ait décidé. "
            "L'arbitrage est plus simple avant le début du cycle : laquelle des deux lignes l'entreprise veut-elle vraiment, ou quel garde-fou les rend compatibles ?"
        ),
        en=(
            "Two teams in good faith can each undo what the other does, and the better placed one wins without anybody having decided it. "
            "The choice is easier before the cycle starts: which of the two does the company really want, or what guard-rail makes them fit?"
        ),
    ),
    source="Grove, High Output Management, 1983 (paired indicators); Doerr, Measure What Matters, 2018",
    messages={
        "default": Both(
            fr="Ces lignes de {first} et de {second} semblent tirer en sens contraire. Laquelle l'emporte, ou quel garde-fou les rend compatibles ?",
            en="These lines of {first} and {second} seem to pull against each other. Which one wins, or what guard-rail makes them fit?",
        ),
    },
    bad=Examples(
        fr=(
            "# Ventes\n## Objectif : Signer plus\n- Remise moyenne accordée portée de 6 % à 10 %\n- Affaires gagnées de 19 % à 28 %\n"
            "# Finance\n## Objectif : Protéger la marge\n- Remise moyenne ramenée de 6 % à 3 %\n- Clôture en J+6",
        ),
        en=(
            "# Sales\n## Objective: Close more\n- Average discount raised from 6% to 10%\n- Win rate 19% to 28%\n"
            "# Finance\n## Objective: Protect the margin\n- Average discount cut from 6% to 3%\n- Books closed by day 6",
        ),
    ),
    good=Examples(
        fr=(
            "# Ventes\n## Objectif : Signer plus\n- Remise moyenne ramenée de 10 % à 8 %\n- Affaires gagnées de 19 % à 28 %\n"
            "# Support\n## Objectif : Répondre vite\n- Première réponse de 7 h à 2 h\n- Note de 3,9 à 4,5",
        ),
        en=(
            "# Sales\n## Objective: Close more\n- Average discount cut from 10% to 8%\n- Win rate 19% to 28%\n"
            "# Support\n## Objective: Answer fast\n- First reply from 7h to 2h\n- Rating 3.9 to 4.5",
        ),
    ),
)


def check(reading: CompanyReading) -> Iterator[TeamHit]:
    """Lines of different teams that pull against each other."""
    for conflict in reading.conflicts:
        one, other = reading.lines[conflict.one], reading.lines[conflict.other]
        fields = {"first": one.team, "second": other.team}
        yield TeamHit((one.team, other.team), (one.text, other.text), weight=conflict.weight, fields=fields)
