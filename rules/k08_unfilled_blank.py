"""unfilled-blank: a target still to be named promises nothing yet."""

from assistant.judge import Around
from assistant.reading import Reading
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="K08",
    name="unfilled-blank",
    scope="key_result",
    severity="warning",
    arguable=False,
    title=Both(fr="Un blanc reste à remplir", en="A blank still to fill"),
    holds=Both(
        fr="Une cible reste à nommer : « [cible] », « X % », « à définir ».",
        en="A target is still to be named: “[target]”, “X %”, “tbd”.",
    ),
    why=Both(
        fr=(
            "Une ligne avec un « X % » ou un « à définir » a l'air d'un résultat clé, mais personne ne "
            "peut encore viser ni vérifier quoi que ce soit. Si le chiffre manque parce que le point de "
            "départ est inconnu, mesurez-le d'abord : une semaine de relevés suffit souvent. À défaut, "
            "écrivez votre meilleure estimation et corrigez-la ensuite."
        ),
        en=(
            "A line with “X%” or “tbd” looks like a key result, but nobody can aim at it or check it yet. "
            "If the figure is missing because the starting point is unknown, measure that first; a week of "
            "readings is often enough. Failing that, write your best guess and correct it later."
        ),
    ),
    sides=None,
    source="Doerr, Measure What Matters, 2018 (no key result without a number)",
    messages={
        "default": Both(
            fr="« {quote} » reste à remplir. Quel chiffre vous ferait dire, à la fin du cycle, que c'est réussi ?",
            en=("“{quote}” is still to be filled in. What figure would make you say, at the end of the cycle, that it worked?"),
        ),
    },
    bad=Examples(
        fr=(
            "Taux de transformation de [départ] à [cible]",
            "Réduire les retards de X %",
            "Signer xx nouveaux adhérents",
            "Délai de traitement : à définir",
            "Satisfaction des locataires à __ %",
            "[n] communes équipées d'une borne",
            "Budget formation tenu à XX k€ près",
            "Part de bio à la cantine : cible à confirmer",
            "Absentéisme sous tbd",
        ),
        en=(
            "Renewal rate from [baseline] to [target]",
            "Cut complaints by X%",
            "Sign [n] new dealers",
            "Average wait: tbd",
            "Staff survey score up to __ %",
            "Win xx new accounts in the north",
            "Scrap below XX% on both lines",
            "Target to be confirmed for repeat visits",
            "Cost per meal: £TBC",
        ),
    ),
    good=Examples(
        fr=(
            "Adhérents au Plan X : de 300 à 500",
            "Tests validés sur 5 sites x 2",
            "Clients suivis par Xavier satisfaits à 90 %",
            "Attente en rayons X de 12 à 4 jours",
            "Ventes de tailles XL et XXL +15 %",
            "Visites de la page [tarifs](https://exemple.org/tarifs) : 2 000 par mois",
            "Définir 4 parcours de soins avec les patients",
            "80 % des rendez-vous confirmés la veille",
            "Champ code_client renseigné dans 95 % des fiches",
        ),
        en=(
            "Plan X members from 300 to 500",
            "Two shifts x 4 lines running at full rate",
            "X-ray wait from 12 days to 4",
            "Accounts looked after by Xander renew at 90%",
            "Gen X readers from 8% to 15%",
            "Visits to [the pricing page](https://example.org/pricing) up to 2,000 a month",
            "Bookings confirmed by text from 40% to 80%",
            "Field customer_id filled in for 95% of records",
            "[North team] Win 8 new farms",
        ),
    ),
)


def check(reading: Reading, around: Around) -> Hit | None:
    """A blank, an "X %" or a "to be defined" where a figure belongs."""
    place = reading.blank or reading.pending
    return Hit(*place) if place else None
