"""no-baseline: without a starting point nobody can tell whether a target is bold or already met."""

from assistant.judge import Around
from assistant.language.figures import TIME_UNITS
from assistant.reading import Reading
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="K09",
    name="no-baseline",
    scope="key_result",
    severity="advice",
    arguable=False,
    title=Both(fr="Une cible sans point de départ", en="A target with no starting point"),
    holds=Both(
        fr="La ligne dit jusqu'où aller, pas d'où l'on part.",
        en="The line says how far to go, not where things stand.",
    ),
    why=Both(
        fr=(
            "Viser 80 % ne veut pas dire la même chose en partant de 40 % ou de 78 %. Avec le point de "
            "départ, chacun voit le chemin à faire, et l'on sait à mi-parcours si l'on avance. Ajoutez le "
            "dernier chiffre connu, même approximatif ; s'il n'existe pas, le relever est la première "
            "chose à faire."
        ),
        en=(
            "Aiming for 80% means one thing starting from 40% and another starting from 78%. With the "
            "starting point, everyone sees how far there is to go, and halfway through you can tell "
            "whether you are moving. Add the latest figure you have, even a rough one; if there is none, "
            "taking that reading is the first thing to do."
        ),
    ),
    sides=None,
    source="McChesney, Covey & Huling, The 4 Disciplines of Execution, 2012 (from X to Y by when)",
    messages={
        "default": Both(
            fr=("« {quote} » : où en êtes-vous aujourd'hui ? Ajoutez le point de départ, pour que l'on voie le chemin à faire."),
            en=("“{quote}”: where does it stand today? Add the starting point, so that people can see how far there is to go."),
        ),
    },
    bad=Examples(
        fr=(
            "Taux de remplissage des cours à 80 %",
            "Atteindre une note de 4,5 sur 5 sur les avis en ligne",
            "Délai d'instruction d'un permis inférieur à 45 jours",
            "Panier moyen de 60 €",
            "NPS des familles supérieur à 50",
            "Taux de rebut < 2 %",
            "75 % de dossiers complets dès le premier envoi",
            "Chiffre d'affaires mensuel de 90 k€ au comptoir",
        ),
        en=(
            "Customer rating of 4.6 out of 5",
            "First-time pass rate above 85%",
            "Average repair time under 3 days",
            "Gross margin reaches 42%",
            "Net promoter score of 45",
            "Monthly sales of £80k in the farm shop",
            "Employee survey score at 7.5 or more",
            "70% of invoices paid on time",
        ),
    ),
    good=Examples(
        fr=(
            "Taux de remplissage des cours de 61 % à 80 %",
            "Note des avis : 4,5 sur 5 (3,9 aujourd'hui)",
            "Délai d'instruction d'un permis : 45 jours au lieu de 70",
            "Taux de rebut < 2 %, contre 5 % l'an passé",
            "Signer 5 contrats avec des hôtels",
            "Zéro accident avec arrêt",
            "Fidéliser davantage les clients du marché",
            "12 familles nouvelles accueillies",
            "Recruter 3 aides-soignantes",
        ),
        en=(
            "Customer rating 4.1 to 4.6",
            "First-time pass rate above 85% (currently 68%)",
            "Average repair time under 3 days, down from 7",
            "Gross margin from 35% to 42%",
            "Sign 6 new distributors",
            "No injuries on site",
            "Hire 4 midwives",
            "More walkers on the coastal path",
            "Invoices paid on time: 70%, against 44% last year",
        ),
    ),
)


_LEVELS = frozenset({"%", "€", "$", "£", "/5", "/10", "/20", "/100", "/4", "/7"}) | TIME_UNITS


def check(reading: Reading, around: Around) -> Hit | None:
    """A level to reach (a rate, a score, a duration, an amount) with nothing to start from."""
    measure = reading.measure
    if measure is None or measure.baseline is not None or measure.target in (None, 0) or reading.is_work:
        return None
    if reading.open_measure and reading.open_measure.baseline is not None:
        return None  # a blank holds its place
    if reading.is_watched or reading.wins or reading.is_hire or (measure.unit == "%" and measure.target == 100):
        return None
    if measure.unit not in _LEVELS and not reading.names_indicator:
        return None
    return Hit(measure.start, measure.end, fields={"quote": reading.line.text})
