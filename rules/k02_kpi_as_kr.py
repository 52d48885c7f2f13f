"""kpi-as-kr: an indicator to watch, report or hold, with no change sought this cycle."""

from assistant.judge import Around
from assistant.reading import Reading
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="K02",
    name="kpi-as-kr",
    scope="key_result",
    severity="error",
    arguable=True,
    title=Both(fr="Un KPI à la place d'un résultat clé", en="A KPI posing as a key result"),
    holds=Both(
        fr="La ligne nomme un indicateur courant à suivre, à publier ou à tenir, sans changement voulu : une mesure nue, « suivre X », « maintenir X à Y ». Une mesure avec une cible à atteindre n'en est pas un.",
        en="The line names a running indicator to watch, report or hold, with no change sought: a bare metric, “monitor X”, “maintain X at Y”. A metric with a target to reach is none.",
    ),
    why=Both(
        fr="Un KPI dit en continu si tout va bien ; un résultat clé dit ce qui doit avoir bougé à la fin du cycle."
        " Nommer un indicateur, ou promettre de le suivre, ne dit à personne où il faut arriver. Si le chiffre"
        " doit changer, écrivez d'où il part et jusqu'où il doit aller ; sinon, gardez-le parmi vos KPI et"
        " regardez-le chaque semaine.",
        en="A KPI tells you all the time whether things are healthy; a key result says what must have moved by the"
        " end of the cycle. Naming an indicator, or promising to watch it, tells nobody where it should end up. If"
        " the figure should change, write where it starts and how far it must go; if not, keep it with your KPIs"
        " and look at it often.",
    ),
    sides=Both(
        fr="Faut-il accepter « maintenir X à Y » ? Pour les uns, non : un résultat clé est un changement voulu, et"
        " une valeur à tenir est un KPI, avec un seuil d'alerte. Pour d'autres, tenir un niveau est un vrai"
        " résultat quand quelque chose le menace : une fusion, une forte croissance, une hausse des prix. Les deux"
        " camps se retrouvent sur le garde-fou : poussez un chiffre, et attachez-lui la valeur qui ne doit pas se"
        " dégrader pendant ce temps. Si votre maison accepte les valeurs à tenir, réglez cette règle dans"
        " okr.toml.",
        en='Is "keep X at Y" a key result? Some say no: a key result is a change you want, and a value to hold'
        " is a KPI with an alarm level. Others say that holding a level is a real achievement when something"
        " threatens it: a merger, fast growth, a price rise. Both sides meet on the guard-rail: push one figure,"
        " and tie to it the value that must not slip in the meantime. If your house accepts values to hold, adjust"
        " this rule in okr.toml.",
    ),
    source="Wodtke, Radical Focus, 2016 (health metrics); Grove, High Output Management, 1983 (paired indicators)",
    messages={
        "default": Both(
            fr="« {quote} » nomme un indicateur sans dire où il doit arriver. S'il doit bouger pendant ce cycle,"
            " écrivez « de [départ] à [cible] » ; sinon, rangez-le parmi vos KPI.",
            en="“{quote}” names an indicator without saying where it should end up. If it should move this cycle,"
            " write “from [baseline] to [target]”; if not, list it with your KPIs.",
        ),
        "watch": Both(
            fr="« {quote} » promet de regarder, pas de faire changer. Gardez cet indicateur parmi vos KPI ou, s'il"
            " doit bouger, écrivez d'où il part et jusqu'où il doit aller.",
            en="“{quote}” promises to watch, not to change anything. Keep the indicator with your KPIs or, if it"
            " should move, write where it starts and how far it must go.",
        ),
        "hold": Both(
            fr="« {quote} » garde une valeur là où elle est. Suivez-la comme KPI, ou faites-en le garde-fou d'un"
            " autre résultat clé : ce qui ne doit pas se dégrader pendant que l'autre chiffre progresse.",
            en="“{quote}” keeps a value where it is. Follow it as a KPI, or make it the guard-rail of another key"
            " result: what must not slip while the other figure improves.",
        ),
    },
    bad=Examples(
        fr=(
            "Taux d'absentéisme",
            "MRR",
            "Nombre de dossiers en attente",
            "Adoption du portail famille",
            "Délai moyen de paiement de nos fournisseurs",
            "Suivre la fréquentation des piscines",
            "Surveiller la consommation d'eau des serres",
            "Suivi mensuel de la masse salariale",
            "Maintenir le taux de remplissage à 92 %",
            "Rester sous 2 % d'erreurs de préparation",
            "Garder une note supérieure à 4,5 sur les avis clients",
            "Budget travaux de 400 k€ respecté",
            "Pas de hausse des impayés par rapport à l'an dernier",
        ),
        en=(
            "Gross margin",
            "Time to hire",
            "Number of open maintenance tickets",
            "Net revenue retention",
            "Average basket value",
            "Monitor dropout rates across the three campuses",
            "Track carbon emissions per tonne shipped",
            "Keep an eye on overtime",
            "Keep bed occupancy at 88%",
            "Uptime to stay above 99.5%",
            "Hold food cost at 29% of sales",
            "Maintain our five-star hygiene rating",
            "No rise in overdue rents",
        ),
    ),
    good=Examples(
        fr=(
            "Taux d'absentéisme de 9 % à 6 %",
            "Atteindre 92 % de remplissage en basse saison",
            "Stock dormant < 3 % de la valeur totale",
            "Zéro chute grave pendant le semestre",
            "Part des devis transformés : 35 %",
            "Ramener le délai d'instruction à 45 jours",
            "Taux de conversion de 22 % à 30 % avec un panier moyen d'au moins 54 €",
            "90 % des adhérents renouvellent leur carte",
            "Répondre à chaque famille sous 24 h",
            "Installer un tableau de suivi des stocks",
            "Augmenter la fréquentation de la piscine",
            "Accessibilité des bâtiments",
            "Chiffre d'affaires traiteur doublé",
        ),
        en=(
            "Gross margin up from 31% to 36%",
            "Reach 88% bed occupancy by March",
            "Course dropout below 8%",
            "Time to hire: 35 days",
            "Zero reportable injuries this season",
            "Lead times cut from 6 weeks to 4 while returns stay under 2%",
            "80% of members renew",
            "Get open maintenance tickets under 50",
            "Answer every planning query within five days",
            "Build a tracker for carbon emissions",
            "Increase repeat visits",
            "Data quality",
            "Overtime hours halved",
        ),
    ),
)


def check(reading: Reading, around: Around) -> Hit | None:
    """A watch, a level to hold, or an indicator's bare name."""
    if not reading.is_watched:
        return None
    if reading.watching and not reading.measure:
        return Hit(*reading.watching, "watch")
    if reading.holding or reading.measure:
        return Hit(*(reading.holding or reading.weighed.place("kpi")), "hold")
    return Hit(0, len(reading.line.text))
