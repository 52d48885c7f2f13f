"""too-few-krs: one figure alone is easily reached by chance or at the expense of the rest."""

from assistant.judge import Around
from assistant.reading import ObjectiveReading
from assistant.rule import Both, Case, Examples, Hit, Rule

RULE = Rule(
    code="O05",
    name="too-few-krs",
    scope="objective",
    severity="warning",
    arguable=False,
    title=Both(fr="Trop peu de résultats clés", en="Too few key results"),
    holds=Both(
        fr="L'objectif a moins de résultats clés que votre organisation n'en demande.",
        en="The objective has fewer key results than your organisation asks for.",
    ),
    why=Both(
        fr=(
            "Un seul chiffre peut être atteint par hasard, ou au détriment du reste ; deux laissent "
            "souvent un angle mort. Trois résultats clés qui regardent l'objectif sous des angles "
            "différents (l'effet, la qualité, la durée) suffisent en général à convaincre quelqu'un "
            "d'extérieur. S'il est difficile d'en trouver d'autres, l'objectif est peut-être lui-même un "
            "résultat clé."
        ),
        en=(
            "A single figure can be reached by luck, or at the expense of everything else; two often leave "
            "a blind spot. Three key results that look at the objective from different sides (the effect, "
            "its quality, whether it lasts) are usually enough to convince an outsider. If more are hard "
            "to find, the objective may itself be a key result."
        ),
    ),
    sides=Both(
        fr=(
            "Le manuel de Doerr conseille de trois à cinq résultats clés, Wodtke environ trois : moins, et "
            "l'objectif se joue sur un seul chiffre. D'autres préfèrent un ou deux résultats très choisis, "
            "que toute l'équipe retient sans fiche, quitte à surveiller le reste comme indicateurs. Une "
            "très petite équipe, ou un premier cycle, s'en accommode bien. Les limites se règlent ; ce qui "
            "compte est que l'ensemble suffise à dire oui ou non à la fin."
        ),
        en=(
            "Doerr's handbook advises three to five key results and Wodtke about three: with fewer, the "
            "objective hangs on a single figure. Others prefer one or two carefully chosen results that "
            "the whole team knows by heart, and watch the rest as indicators. A very small team, or a "
            "first cycle, can live well with that. The limits can be set; what matters is that together "
            "they settle the question at the end."
        ),
    ),
    source="Doerr, Measure What Matters, 2018 (three to five key results); Wodtke, Radical Focus, 2016 (about three)",
    messages={
        "default": Both(
            fr=(
                "Résultats clés sous cet objectif : {count}, pour {minimum} au moins. Qu'est-ce qui "
                "montrerait encore, sous un autre angle, que l'objectif est atteint ?"
            ),
            en=(
                "Key results under this objective: {count}; at least {minimum} expected. What else, seen "
                "from another side, would show that it has been reached?"
            ),
        ),
        "advice": Both(
            fr=(
                "Résultats clés sous cet objectif : {count} ; {recommended} est plus sûr. Un angle manque "
                "peut-être : la qualité, la durée, ceux qui en bénéficient."
            ),
            en=(
                "Key results under this objective: {count}; {recommended} is safer. One side may be "
                "missing: quality, whether it lasts, those who benefit."
            ),
        ),
    },
    bad=Examples(
        fr=(
            Case(objective="Des urgences où l'on attend moins", key_results=()),
            Case(objective="Une équipe qui ne s'épuise plus", key_results=()),
            Case(
                objective="Que les commerçants nous choisissent",
                key_results=("Signer 15 commerçants du centre-ville",),
            ),
            Case(objective="Des pièces bonnes du premier coup", key_results=("Taux de rebut de 5 % à 2 %",)),
            Case(
                objective="Un standard que l'on joint facilement",
                key_results=("Appels perdus : de 22 % à 8 %", "Note des appelants de 3,1 à 4,2 sur 5"),
            ),
            Case(
                objective="Que les élèves lisent pour le plaisir",
                key_results=("Emprunts par élève : 2 → 6 par trimestre", "Créer un coin lecture par classe"),
            ),
            Case(
                objective="Livrer sans polluer le centre",
                key_results=("60 % des tournées à vélo (18 % aujourd'hui)", "Former 9 livreurs"),
            ),
        ),
        en=(
            Case(objective="Guests feel at home from check-in", key_results=()),
            Case(objective="The charity stands on its own feet", key_results=()),
            Case(objective="Trainees pass first time", key_results=("First-attempt pass rate from 62% to 80%",)),
            Case(objective="Less food in the bin", key_results=("Publish a leftovers menu",)),
            Case(
                objective="Clients renew without being chased",
                key_results=("Renewal rate 81% to 90%", "Renewals signed before expiry: 35% to 60%"),
            ),
            Case(
                objective="A lab where results arrive on time",
                key_results=("Median turnaround 9 days to 4", "Install the second analyser"),
            ),
            Case(
                objective="Buses that turn up",
                key_results=("Cancelled departures: 140 a month to 50", "Passenger rating from 3.2 to 4"),
            ),
        ),
    ),
    good=Examples(
        fr=(
            Case(
                objective="Des urgences où l'on attend moins",
                key_results=(
                    "Attente médiane de 95 à 60 min",
                    "Départs sans soins : 9 % → 4 %",
                    "Plaintes divisées par deux",
                ),
            ),
            Case(
                objective="Une équipe qui ne s'épuise plus",
                key_results=("Arrêts courts", "Heures supplémentaires", "Démissions : 5 → 1"),
            ),
            Case(
                objective="Des pièces bonnes du premier coup",
                key_results=("Taux de rebut de 5 % à 2 %", "Retours clients : 30 à 12", "Former 14 régleurs"),
            ),
            Case(
                objective="Que les commerçants nous choisissent",
                key_results=(
                    "Signer 15 commerçants",
                    "Panier moyen de 90 à 130 €",
                    "Visiter 60 boutiques",
                    "Refaire la plaquette",
                ),
            ),
            Case(
                objective="Livrer sans polluer le centre",
                key_results=(
                    "60 % des tournées à vélo",
                    "Colis à l'heure : 88 % → 95 %",
                    "Émissions par colis -30 %",
                    "Former 9 livreurs",
                    "Ouvrir un dépôt de quartier",
                ),
            ),
            Case(
                objective="Un standard que l'on joint facilement",
                key_results=(
                    "Appels perdus : de 22 % à 8 %",
                    "Attente moyenne sous 1 min",
                    "Note des appelants ≥ 4,2",
                ),
            ),
            Case(
                objective="Que les élèves lisent pour le plaisir",
                key_results=(
                    "Emprunts par élève : 2 → 6",
                    "Élèves inscrits en médiathèque : 80 → 150",
                    "Parents qui lisent le soir : de 25 % à 40 %",
                ),
            ),
        ),
        en=(
            Case(
                objective="Guests feel at home from check-in",
                key_results=(
                    "Check-in queue from 12 min to 4",
                    "Review score 8.1 to 8.8",
                    "Repeat bookings 14% to 22%",
                ),
            ),
            Case(
                objective="The charity stands on its own feet",
                key_results=(
                    "Regular donors 300 to 700",
                    "Grants under 50% of income",
                    "Reserves at 4 months of costs",
                ),
            ),
            Case(
                objective="Less food in the bin",
                key_results=(
                    "Waste per cover 180 g to 90 g",
                    "Publish a leftovers menu",
                    "Train the kitchen porters",
                ),
            ),
            Case(
                objective="Trainees pass first time",
                key_results=(
                    "Pass rate 62% to 80%",
                    "Drop-outs 12 to 4",
                    "Mock exam average 58 to 70",
                    "Tutor hours",
                ),
            ),
            Case(
                objective="Buses that turn up",
                key_results=(
                    "Cancelled departures: 140 to 50",
                    "Passenger rating 3.2 to 4",
                    "Complaints halved",
                    "Hire 10 drivers",
                    "Spare vehicles from 3 to 6",
                ),
            ),
            Case(
                objective="A lab where results arrive on time",
                key_results=(
                    "Median turnaround 9 days to 4",
                    "Repeat samples 6% to 2%",
                    "Calls chasing results: 40 to 10",
                ),
            ),
            Case(
                objective="Clients renew without being chased",
                key_results=("Renewal rate", "Early renewals", "Price objections"),
            ),
        ),
    ),
)


def check(reading: ObjectiveReading, around: Around) -> Hit | None:
    """Fewer key results than the house asks for; below what it recommends it is only advice."""
    count, house = len(reading.key_results), around.house
    if count < house.min_krs:
        return Hit(0, len(reading.line.text), fields={"count": count, "minimum": house.min_krs})
    if count < house.recommended_krs:
        return Hit(0, len(reading.line.text), "advice", "advice", {"count": count, "recommended": house.recommended_krs})
    return None
