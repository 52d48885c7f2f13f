"""no-guard-rail: what is pushed hard is often gained at the expense of what nobody counts."""

from assistant.judge import Around
from assistant.reading import Reading
from assistant.rule import Both, Case, Examples, Hit, Rule

RULE = Rule(
    code="K11",
    name="no-guard-rail",
    scope="key_result",
    severity="advice",
    arguable=True,
    title=Both(fr="Rien ne retient la qualité", en="Nothing holds quality"),
    holds=Both(
        fr="La ligne pousse la vitesse, le volume ou le coût, et rien ne protège la qualité.",
        en="The line pushes speed, volume or cost, and nothing protects quality.",
    ),
    why=Both(
        fr=(
            "Quand on pousse la vitesse, le volume ou l'économie, le chiffre peut monter aux dépens de ce "
            "qui n'est pas compté : le travail bâclé, les clients déçus, l'équipe épuisée. Associez à ce "
            "résultat un second chiffre qui doit tenir pendant que le premier avance : erreurs, reprises, "
            "satisfaction. Une réserve dans la même ligne convient aussi."
        ),
        en=(
            "Push speed, volume or savings, and the figure may improve at the expense of what nobody "
            "counts: rushed work, let-down customers, a worn-out team. Pair this result with a second "
            "figure that must hold while the first one moves: errors, rework, satisfaction. A proviso in "
            "the same line will do as well."
        ),
    ),
    sides=None,
    source="Grove, High Output Management, 1983 (paired indicators); Goodhart, Problems of Monetary Management, 1975",
    messages={
        "default": Both(
            fr=("« {quote} » pousse fort, et rien à côté ne retient la qualité. Qu'est-ce qui ne doit pas se dégrader pendant ce temps ?"),
            en=("“{quote}” pushes hard, and nothing beside it holds quality. What must not get worse in the meantime?"),
        ),
    },
    bad=Examples(
        fr=(
            Case(
                line="Dossiers traités par jour et par agent : 14 → 22",
                objective="Résorber le retard",
                others=("Stock de dossiers de 900 à 300",),
            ),
            Case(
                line="Durée moyenne d'appel de 9 à 5 min",
                objective="Un standard fluide",
                others=("Former 12 conseillers",),
            ),
            Case(
                line="Coût d'un repas de 4,20 € à 3,60 €",
                objective="Une cantine qui tient son budget",
                others=("Renégocier 3 marchés",),
            ),
            Case(
                line="Pièces par équipe : de 420 à 560",
                objective="Une ligne qui suit la demande",
                others=("Temps de réglage de 40 à 20 min",),
            ),
            Case(
                line="Visites par infirmière et par jour de 9 à 12",
                objective="Servir plus de patients à domicile",
                others=("Kilomètres par visite : 11 → 8",),
            ),
            Case(
                line="6 M€ d'économies sur les achats",
                objective="Rendre de l'air au budget",
                others=("Fournisseurs actifs de 900 à 500",),
            ),
            Case(
                line="Délai de recrutement de 70 à 35 jours",
                objective="Pourvoir les postes plus vite",
                others=("Étapes d'entretien : 5 → 3",),
            ),
        ),
        en=(
            Case(
                line="Parcels sorted per hour from 800 to 1,100",
                objective="Clear the evening peak",
                others=("Vans gone by 9pm: 40% to 75%",),
            ),
            Case(
                line="Average handling time 8 min to 5",
                objective="Answer more callers",
                others=("Calls taken per day 400 to 600",),
            ),
            Case(
                line="Cost per claim from £48 to £36",
                objective="Leaner claims handling",
                others=("Outsource the scanning",),
            ),
            Case(
                line="Features shipped per month from 3 to 6",
                objective="Move faster than last year",
                others=("Cycle time 20 days to 10",),
            ),
            Case(
                line="Cleaning time per room from 35 to 25 min",
                objective="Turn rooms around faster",
                others=("Rooms ready by 2pm: 60% to 90%",),
            ),
            Case(
                line="Time to hire from 64 days to 30",
                objective="Fill shifts sooner",
                others=("Interview rounds from 4 to 2",),
            ),
            Case(
                line="Procurement savings of $3M",
                objective="Spend less on suppliers",
                others=("Contracts consolidated: 140 to 60",),
            ),
        ),
    ),
    good=Examples(
        fr=(
            Case(
                line="Dossiers traités par jour et par agent : 14 → 22",
                objective="Résorber le retard",
                others=("Dossiers à reprendre : 6 % au plus",),
            ),
            Case(
                line="Durée moyenne d'appel de 9 à 5 min",
                objective="Un standard fluide",
                others=("Satisfaction des appelants ≥ 4,3 sur 5",),
            ),
            Case(
                line="Coût d'un repas de 4,20 € à 3,60 €, avec une note des enfants d'au moins 4",
                objective="Une cantine qui tient son budget",
                others=("Renégocier 3 marchés",),
            ),
            Case(
                line="Pièces par équipe : de 420 à 560 sans dépasser 2 % de rebuts",
                objective="Une ligne qui suit la demande",
                others=("Temps de réglage de 40 à 20 min",),
            ),
            Case(
                line="Erreurs de paie de 30 à 8 par mois",
                objective="Une paie juste",
                others=("Former 4 gestionnaires",),
            ),
            Case(
                line="Satisfaction des locataires de 55 % à 70 %",
                objective="Un bailleur à l'écoute",
                others=("Visites d'immeuble chaque mois",),
            ),
            Case(
                line="Délai de recrutement de 70 à 35 jours",
                objective="Pourvoir les postes plus vite",
                others=("Recrues confirmées après l'essai : 90 %",),
            ),
        ),
        en=(
            Case(
                line="Parcels sorted per hour from 800 to 1,100",
                objective="Clear the evening peak",
                others=("Missorts below 3 per 1,000",),
            ),
            Case(
                line="Average handling time 8 min to 5",
                objective="Answer more callers",
                others=("Repeat calls no higher than 12%",),
            ),
            Case(
                line="Cost per claim from £48 to £36 with complaints still under 2%",
                objective="Leaner claims handling",
                others=("Outsource the scanning",),
            ),
            Case(
                line="Features shipped per month from 3 to 6",
                objective="Move faster than last year",
                others=("Bugs reported by users: no more than 10 a month",),
            ),
            Case(
                line="Cleaning time per room from 35 to 25 min at a constant guest rating (4.5)",
                objective="Turn rooms around faster",
                others=("Rooms ready by 2pm: 60% to 90%",),
            ),
            Case(
                line="Wrong-site deliveries from 25 to 6",
                objective="Deliver to the right door",
                others=("New route maps",),
            ),
            Case(
                line="Resident satisfaction 64% to 80%",
                objective="A care home people recommend",
                others=("Family evening every month",),
            ),
        ),
    ),
)


_PUSHED = frozenset({"SPEED", "COST", "PRODUCTIVITY"})
_HOLDING = frozenset({"QUALITY", "SATISFACTION", "COMPLAINTS", "SAFETY", "RELIABILITY", "RETENTION", "ENGAGEMENT", "STAFF_STAY", "HEALTH"})


def check(reading: Reading, around: Around) -> Hit | None:
    """Speed, volume or cost is pushed, and no key result beside it holds quality."""
    families = reading.families
    if (
        reading.measure is None
        or reading.is_work
        or reading.is_watched
        or not (families & _PUSHED or reading.pushes)
        or families & _HOLDING
    ):
        return None
    saves = "economies" in reading.line.folded or "saving" in reading.line.folded
    if (reading.measure.direction not in ("up", "down") and not saves) or reading.keeps_a_guard:
        return None
    if any(
        other is not reading and (other.families & _HOLDING or other.keeps_a_guard or other.is_watched)
        for other in around.objective.key_results
    ):
        return None
    return Hit(reading.measure.start, reading.measure.end, fields={"quote": reading.metric or reading.line.text})
