"""lagging-only: when every result comes in late, nobody can correct course on the way."""

from assistant.judge import Around
from assistant.reading import ObjectiveReading
from assistant.rule import Both, Case, Examples, Hit, Rule

RULE = Rule(
    code="O07",
    name="lagging-only",
    scope="objective",
    severity="advice",
    arguable=True,
    title=Both(fr="Rien ne bouge avant la fin", en="Nothing moves before the end"),
    holds=Both(
        fr="Aucun résultat clé ne bouge avant la fin du cycle.",
        en="No key result moves before the cycle ends.",
    ),
    why=Both(
        fr=(
            "Si tous les chiffres n'arrivent qu'une fois le cycle terminé, vous apprendrez trop tard que "
            "le pari était mauvais. Gardez le résultat final, c'est lui qui compte, et ajoutez-en un qui "
            "bouge dès les premières semaines et l'annonce : un comportement, un premier effet, une mesure "
            "plus fréquente. C'est lui qui nourrira vos points d'avancement."
        ),
        en=(
            "If every figure only comes in once the cycle is over, you will learn too late that the bet "
            "was wrong. Keep the final result, since it is the one that counts, and add one that moves "
            "within weeks and announces it: a behaviour, a first effect, a more frequent reading. That is "
            "the one your check-ins will live on."
        ),
    ),
    sides=None,
    source=(
        "McChesney, Covey & Huling, The 4 Disciplines of Execution, 2012 (lag and lead measures); Kaplan & "
        "Norton, The Balanced Scorecard, 1996"
    ),
    messages={
        "default": Both(
            fr=("Tous ces résultats ne se liront qu'à la fin du cycle, ou après. Ajoutez-en un qui bouge en chemin et qui les annonce."),
            en=(
                "All of these results can only be read at the end of the cycle, or later. Add one that moves on the way and announces them."
            ),
        ),
    },
    bad=Examples(
        fr=(
            Case(
                objective="Une maison d'édition rentable",
                key_results=(
                    "Résultat net de l'exercice de -40 k€ à +20 k€",
                    "Chiffre d'affaires annuel de 1,1 à 1,4 M€",
                ),
            ),
            Case(
                objective="Des agents fiers de leur service",
                key_results=("Fierté au baromètre annuel : de 48 % à 65 %", "Turnover annuel de 14 % à 9 %"),
            ),
            Case(
                objective="Des apprentis qui restent dans le métier",
                key_results=("Encore en poste à 12 mois : 55 % → 75 %", "Réussite à l'examen final : 82 % → 92 %"),
            ),
            Case(
                objective="Une forêt mieux gérée",
                key_results=(
                    "Surface certifiée au bilan annuel : 300 → 500 ha",
                    "Mortalité des plants à 2 ans de 30 % à 15 %",
                ),
            ),
            Case(
                objective="Des assurés fidèles",
                key_results=(
                    "Taux de renouvellement annuel de 84 % à 90 %",
                    "Satisfaction à l'enquête de fin d'année ≥ 8/10",
                ),
            ),
            Case(
                objective="Une agence qui pèse dans sa région",
                key_results=("Notoriété à l'étude annuelle : 12 % → 20 %", "CA annuel 2028 : 6 M€"),
            ),
            Case(
                objective="Un lycée qui mène plus loin",
                key_results=("Réussite au bac de 88 % à 94 %", "Élèves encore étudiants un an après : 70 % → 80 %"),
            ),
        ),
        en=(
            Case(
                objective="A hospice with secure funding",
                key_results=(
                    "Audited annual income from £2.1m to £2.5m",
                    "Year-end reserves of 6 months, up from 3",
                ),
            ),
            Case(
                objective="Staff are proud to work here",
                key_results=("Annual engagement survey from 61 to 72", "Yearly staff turnover 19% to 12%"),
            ),
            Case(
                objective="Subscribers stay for good",
                key_results=("12-month retention of new subscribers 44% to 60%", "Annual renewal rate 78% to 86%"),
            ),
            Case(
                objective="Graduates build careers",
                key_results=("In work 18 months after graduation: 64% to 75%", "Final exam pass rate 80% to 90%"),
            ),
            Case(
                objective="A town known for clean air",
                key_results=(
                    "Annual mean NO2 from 38 to 30 micrograms",
                    "Residents' yearly survey: 40% to 60% satisfied",
                ),
            ),
            Case(
                objective="The brand people think of first",
                key_results=("Awareness in the annual tracker 15% to 25%", "Full-year market share 7% to 9%"),
            ),
            Case(
                objective="A farm that makes money again",
                key_results=("Annual net margin -2% to 4%", "Harvest yield at year end 6 t/ha to 7 t/ha"),
            ),
        ),
    ),
    good=Examples(
        fr=(
            Case(
                objective="Une maison d'édition rentable",
                key_results=("Chiffre d'affaires annuel de 1,1 à 1,4 M€", "Précommandes par semaine : 80 → 200"),
            ),
            Case(
                objective="Des agents fiers de leur service",
                key_results=("Fierté au baromètre annuel : de 48 % à 65 %", "Arrêts courts par mois : 30 → 15"),
            ),
            Case(
                objective="Des apprentis qui restent dans le métier",
                key_results=("Encore en poste à 12 mois : 55 % → 75 %", "Ruptures de contrat par mois : 6 → 2"),
            ),
            Case(
                objective="Un standard joignable",
                key_results=(
                    "Appels perdus chaque jour : 40 → 10, contre 55 l'an dernier",
                    "Attente moyenne de 6 à 2 min",
                ),
            ),
            Case(
                objective="Des assurés fidèles",
                key_results=(
                    "Taux de renouvellement annuel de 84 % à 90 %",
                    "Demandes de résiliation par semaine : 50 → 30",
                ),
            ),
            Case(
                objective="Une cantine qui plaît",
                key_results=("Assiettes finies : de 60 % à 80 % chaque midi", "Note hebdomadaire des élèves ≥ 4/5"),
            ),
            Case(
                objective="Des commandes sans erreur",
                key_results=(
                    "Erreurs de préparation sur l'année : 1 200 au lieu de 2 000",
                    "Retours de la semaine de 4 % à 2 %",
                ),
            ),
        ),
        en=(
            Case(
                objective="A hospice with secure funding",
                key_results=(
                    "Audited annual income from £2.1m to £2.5m",
                    "Regular givers signed up each month: 20 to 45",
                ),
            ),
            Case(
                objective="Staff are proud to work here",
                key_results=("Annual engagement survey from 61 to 72", "Monthly pulse score 6.1 to 7.5"),
            ),
            Case(
                objective="Subscribers stay for good",
                key_results=("12-month retention 44% to 60%", "New subscribers active in week two: 50% to 70%"),
            ),
            Case(
                objective="A shop floor that flows",
                key_results=(
                    "Weekly output 900 to 1,200 units",
                    "Stoppages a day from 11 to 4, against 13 last year",
                ),
            ),
            Case(
                objective="Graduates build careers",
                key_results=(
                    "In work 18 months after graduation: 64% to 75%",
                    "Students with a placement by March: 30% to 60%",
                ),
            ),
            Case(
                objective="Callers get an answer",
                key_results=("Calls abandoned each day 18% to 7%", "Answered within 1 min: 45% to 75%"),
            ),
            Case(
                objective="Patients keep their appointments",
                key_results=("No-shows per week from 60 to 25", "Bookings confirmed by text: 30% to 80%"),
            ),
        ),
    ),
)


def check(reading: ObjectiveReading, around: Around) -> Hit | None:
    """Every key result moves only late: a year's figures, a yearly survey, what is known months after."""
    results = reading.key_results
    if len(results) < 2 or not all(result.comes_late for result in results):
        return None
    return Hit(0, len(reading.line.text))
