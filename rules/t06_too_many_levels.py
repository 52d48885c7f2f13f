"""too-many-levels: OKRs at more levels than a company can keep in step."""

from collections.abc import Iterator

from assistant.rule import Both, Examples, Rule, TeamHit
from assistant.teams.reading import CompanyReading

_MOST = 3  # company, department, team is enough
_NAMES = {
    "company": Both(fr="l'entreprise", en="company"),
    "group": Both(fr="les pôles", en="groups"),
    "team": Both(fr="les équipes", en="teams"),
    "person": Both(fr="les personnes", en="persons"),
}

RULE = Rule(
    code="T06",
    name="too-many-levels",
    scope="company",
    severity="warning",
    arguable=True,
    title=Both(fr="Des OKR à trop de niveaux", en="OKRs at too many levels"),
    holds=Both(
        fr="Des OKR sont écrits à plus de trois niveaux parmi l'entreprise, les pôles, les équipes et les personnes.",
        en="OKRs are written at more than three of the levels company, groups, teams, persons.",
    ),
    why=Both(
        fr=(
            "Chaque niveau de plus ajoute une cascade à écrire, à revoir et à tenir à jour, et des semaines avant que le travail commence. "
            "L'entreprise, le pôle et l'équipe suffisent ; les souhaits d'une personne ont leur place dans l'entretien."
        ),
        en=(
            "Each level more adds a cascade to write, review and keep up to date, and weeks before the work starts. Company, department and team are "
            "enough; what one person wishes for belongs in the one-to-one."
        ),
    ),
    source="Castro, The Beginner's Guide to OKR, 2015 (against deep cascades); Cagan & Jones, Empowered, 2020",
    messages={
        "default": Both(
            fr="Des OKR existent à {count} niveaux : {levels}. Trois suffisent ; lequel peut disparaître ?",
            en="OKRs exist at {count} levels: {levels}. Three are enough; which one can go?",
        ),
    },
    bad=Examples(
        fr=(
            "# Entreprise\n## Objectif : Des clients qui reviennent\n- Réachat de 20 % à 30 %\n"
            "# Commerce\nPôle : Commerce\n## Objectif : Vendre mieux\n- Marge de 20 % à 24 %\n"
            "# Ventes Nord\nPôle : Commerce\n## Objectif : Gagner le Nord\n- 12 clients signés au lieu de 5\n"
            "# Objectifs individuels – Karim\n## Objectif : Progresser en négociation\n- 3 affaires signées seul",
        ),
        en=(
            "# Company\n## Objective: Customers come back\n- Repeat purchase 20% to 30%\n"
            "# Sales\nDivision: Sales\n## Objective: Sell better\n- Margin 20% to 24%\n"
            "# Northern sales\nDivision: Sales\n## Objective: Win the north\n- 12 customers signed, up from 5\n"
            "# Personal objectives – Dan\n## Objective: Negotiate better\n- 3 deals signed alone",
        ),
    ),
    good=Examples(
        fr=(
            "# Entreprise\n## Objectif : Des clients qui reviennent\n- Réachat de 20 % à 30 %\n"
            "# Ventes Nord\nPôle : Commerce\n## Objectif : Gagner le Nord\n- 12 clients signés au lieu de 5\n"
            "# Ventes Sud\nPôle : Commerce\n## Objectif : Garder le Sud\n- Résiliations de 4 % à 2 %",
        ),
        en=(
            "# Company\n## Objective: Customers come back\n- Repeat purchase 20% to 30%\n"
            "# Northern sales\nDivision: Sales\n## Objective: Win the north\n- 12 customers signed, up from 5\n"
            "# Southern sales\nDivision: Sales\n## Objective: Keep the south\n- Cancellations 4% to 2%",
        ),
    ),
)


def check(reading: CompanyReading) -> Iterator[TeamHit]:
    """More levels than three."""
    levels = reading.levels
    if len(levels) > _MOST:
        named = ", ".join(_NAMES[level].said(reading.company.language) for level in levels)
        yield TeamHit((), (), fields={"count": len(levels), "levels": named})
