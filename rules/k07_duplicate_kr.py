"""duplicate-kr: the same result counted twice says nothing new about the objective."""

from assistant.judge import Around
from assistant.reading import Reading
from assistant.rule import Both, Case, Examples, Hit, Rule

RULE = Rule(
    code="K07",
    name="duplicate-kr",
    scope="key_result",
    severity="warning",
    arguable=True,
    title=Both(fr="Le même résultat deux fois", en="The same result twice"),
    holds=Both(
        fr="Deux résultats clés mesurent la même chose.",
        en="Two key results measure the same thing.",
    ),
    why=Both(
        fr=(
            "Deux lignes qui mesurent la même chose dans le même sens montent et descendent ensemble : "
            "l'objectif paraît mieux couvert qu'il ne l'est, et un succès compte double. Gardez la plus "
            "claire des deux. La place libérée peut servir à regarder l'objectif autrement, par exemple la "
            "qualité à côté du volume."
        ),
        en=(
            "Two lines that measure the same thing in the same direction rise and fall together: the "
            "objective looks better covered than it is, and one success counts double. Keep the clearer of "
            "the two. The freed place can look at the objective from another side, such as quality beside "
            "volume."
        ),
    ),
    sides=None,
    source=("Wodtke, Radical Focus, 2016 (key results that balance each other); Grove, High Output Management, 1983 (paired indicators)"),
    messages={
        "default": Both(
            fr=("Cette ligne mesure la même chose que « {other} ». Gardez la plus claire des deux, ou changez d'angle."),
            en=("This line measures the same thing as “{other}”. Keep the clearer of the two, or look from another side."),
        ),
    },
    bad=Examples(
        fr=(
            Case(
                line="Taux de réclamation de 4 % à 2 %",
                objective="Des livraisons sans souci",
                others=("Réduire le taux de réclamation à 2 %",),
            ),
            Case(
                line="Gagner 40 nouveaux adhérents",
                objective="Un club qui grandit",
                others=("40 adhérents de plus", "Présence aux cours : 55 % → 70 %"),
            ),
            Case(
                line="Délai moyen de réponse de 5 à 2 jours",
                objective="Des usagers vite renseignés",
                others=("Répondre en 2 jours en moyenne au lieu de 5",),
            ),
            Case(
                line="Zéro accident avec arrêt",
                objective="Un chantier sûr",
                others=("Aucun arrêt de travail dû à un accident",),
            ),
            Case(
                line="Part des dossiers complets au premier envoi : 55 % → 80 %",
                objective="Des demandes traitées sans aller-retour",
                others=("Dossiers complets au premier envoi de 55 % à 80 %", "Délai moyen de 21 à 12 jours"),
            ),
            Case(
                line="Absentéisme ramené de 9 % à 6 %",
                objective="Une équipe de nuit qui tient",
                others=("Taux d'absentéisme de 9 % à 6 %",),
            ),
        ),
        en=(
            Case(
                line="Late deliveries from 14% to 5%",
                objective="Parcels arrive when promised",
                others=("Late deliveries down to 5%, from 14%",),
            ),
            Case(
                line="Bed occupancy of 92%",
                objective="Fuller wards in summer",
                others=("Occupancy rate of beds at 92%", "Cancelled operations from 40 to 12"),
            ),
            Case(
                line="Grow monthly donors from 300 to 450",
                objective="Giving that we can count on",
                others=("Monthly donors: 300 to 450",),
            ),
            Case(
                line="Churn down from 5% to 3%",
                objective="Members stay",
                others=("Only 3% of members leave each month, against 5% now",),
            ),
            Case(
                line="Average wait of 8 minutes",
                objective="Nobody queues for long",
                others=("Cut mean waiting time to 8 minutes", "Walk-outs from 14% to 6%"),
            ),
            Case(
                line="Win 12 new schools",
                objective="Schools choose our books",
                others=("Sign a dozen new school customers",),
            ),
        ),
    ),
    good=Examples(
        fr=(
            Case(
                line="Taux de réclamation de 4 % à 2 %",
                objective="Des livraisons sans souci",
                others=("Colis livrés à l'heure de 82 % à 93 %",),
            ),
            Case(
                line="Rétention des nouveaux clients de 60 % à 75 %",
                objective="Des clients qui restent",
                others=("Rétention des clients pro de 70 % à 80 %",),
            ),
            Case(
                line="Taux d'ouverture de 22 % à 35 %",
                objective="Une lettre que l'on lit",
                others=("Taux de clic de 2 % à 5 %",),
            ),
            Case(
                line="Délai moyen de réponse de 5 à 2 jours",
                objective="Des usagers vite renseignés",
                others=("Réponses à reprendre : de 12 % à 5 %",),
            ),
            Case(
                line="Gagner 40 nouveaux adhérents",
                objective="Un club qui grandit",
                others=("90 % des adhérents renouvellent",),
            ),
            Case(
                line="Ruptures en magasin de 9 % à 4 %",
                objective="Des rayons pleins",
                others=("Ruptures en ligne de 15 % à 6 %",),
            ),
            Case(
                line="Délai de devis de 10 à 3 jours",
                objective="Ne plus faire attendre",
                others=("Délai de livraison de 30 à 18 jours",),
            ),
            Case(
                line="NPS des parents de 20 à 40",
                objective="Une école appréciée",
                others=("NPS des enseignants de 5 à 25",),
            ),
        ),
        en=(
            Case(line="Churn down from 5% to 3%", objective="Members stay", others=("Win back 60 lapsed members",)),
            Case(
                line="Average wait of 8 minutes",
                objective="Nobody queues for long",
                others=("Longest wait under 25 minutes", "Walk-outs from 14% to 6%"),
            ),
            Case(line="Revenue of £600k", objective="A shop that pays its way", others=("Gross margin 38% to 44%",)),
            Case(
                line="Win 12 new schools",
                objective="Schools choose our books",
                others=("Existing schools reorder: 50% to 70%",),
            ),
            Case(
                line="Accidents on site: zero",
                objective="A safe yard",
                others=("Near misses reported from 5 to 30 a month",),
            ),
            Case(
                line="Time to hire nurses from 60 days to 35",
                objective="Fill posts quickly",
                others=("Time to hire doctors from 110 days to 80",),
            ),
            Case(
                line="Calls per customer from 3 to 1.5",
                objective="Solve it the first time",
                others=("Calls handled per agent per day from 22 to 30",),
            ),
            Case(
                line="Satisfaction of tenants 61% to 75%",
                objective="A landlord people like",
                others=("Satisfaction of leaseholders 48% to 65%",),
            ),
        ),
    ),
)


def check(reading: Reading, around: Around) -> Hit | None:
    """The same thing measured the same way as in a key result above it."""
    for objective in around.draft.objectives:
        for other in objective.key_results:
            if other is reading:
                return None
            if _same(reading, other):
                return Hit(0, len(reading.line.text), fields={"other": other.line.text})
    return None


def _same(one: Reading, two: Reading) -> bool:
    if one.line.folded == two.line.folded:
        return True
    if one.measure is None or two.measure is None or {one.measure.direction, two.measure.direction} == {"up", "down"}:
        return False
    figures = [(m.baseline, m.target, m.change, m.unit) for m in (one.measure, two.measure)]
    if figures[0] == figures[1] and one.measure.baseline is not None:
        return True
    same_goal = (
        one.measure.target is not None
        and figures[0][1] == figures[1][1]
        and figures[0][3] == figures[1][3]
        and None in (one.measure.baseline, two.measure.baseline)
    )
    if same_goal and one.families & two.families and not one.is_work:
        return True
    names = one.stems, two.stems
    shared, all_stems = names[0] & names[1], names[0] | names[1]
    return bool(shared) and len(shared) >= 0.75 * len(all_stems) and one.is_work == two.is_work and figures[0][3] == figures[1][3]
