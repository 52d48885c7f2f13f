"""metric-objective: a figure in the objective takes the place of the state to reach."""

from assistant.judge import Around
from assistant.reading import ObjectiveReading
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="O01",
    name="metric-objective",
    scope="objective",
    severity="warning",
    arguable=True,
    title=Both(fr="Un chiffre dans l'objectif", en="A figure in the objective"),
    holds=Both(
        fr="L'objectif porte un chiffre ou une cible : c'est un résultat clé.",
        en="The objective carries a figure or a target: it is really a key result.",
    ),
    why=Both(
        fr=(
            "L'objectif dit où vous voulez être ; les résultats clés disent à quoi on le verra. Quand le "
            "chiffre est déjà dans l'objectif, l'équipe sait combien mais plus pourquoi, et les résultats "
            "clés n'ont plus rien à prouver. Gardez votre chiffre, descendez-le dans un résultat clé, et "
            "écrivez au-dessus l'état dont il serait la preuve."
        ),
        en=(
            "The objective says where you want to be; the key results say how you will know. Once the "
            "figure sits in the objective, people know how much but no longer why, and the key results "
            "have nothing left to prove. Keep your figure, move it down into a key result, and write above "
            "it the state it would be evidence of."
        ),
    ),
    sides=Both(
        fr=(
            "Pour la plupart des praticiens, un objectif est qualitatif : il donne envie, le chiffre vient "
            "en dessous. D'autres, surtout au niveau de l'entreprise, gardent un chiffre connu de tous, "
            "parce qu'un but précis et difficile mobilise mieux qu'un but général (Locke et Latham). Le "
            "risque est qu'un tel objectif devienne un résultat clé de plus, sans raison d'être. Si votre "
            "maison admet les chiffres dans les objectifs, désactivez la règle et veillez à ce que la "
            "phrase dise aussi pourquoi."
        ),
        en=(
            "Most practitioners want an objective in words: it gives the reason, and the figures come "
            "below it. Others keep one figure that everybody knows, above all at company level, because a "
            "specific and difficult goal moves people more than a general one (Locke and Latham). The risk "
            "is that such an objective becomes one more key result with no purpose over it. If your house "
            "allows figures in objectives, switch the rule off and make sure the sentence also says why."
        ),
    ),
    source="Wodtke, Radical Focus, 2016 (an objective is qualitative); Doerr, Measure What Matters, 2018",
    messages={
        "default": Both(
            fr=("« {quote} » est déjà une mesure. Descendez ce chiffre dans un résultat clé et dites ici ce qu'il changera, et pour qui."),
            en=("“{quote}” is already a measure. Move it down into a key result and say here what it would change, and for whom."),
        ),
    },
    bad=Examples(
        fr=(
            "Atteindre 3 millions d'euros de ventes en ligne",
            "Réduire de 20 % la facture d'énergie des écoles",
            "Zéro rupture de stock à la pharmacie",
            "Passer de 120 à 200 adhérents",
            "Diviser par deux les délais d'instruction des permis",
            "Un hôtel rempli à 85 % hors saison",
            "Doublement des dons réguliers",
            "95 % de réussite au CAP cuisine",
        ),
        en=(
            "Hit £4m in annual recurring revenue",
            "Cut energy use across our sites by a fifth",
            "Zero missed bin collections",
            "95% on-time departures",
            "Grow choir membership from 40 to 65",
            "Twice as many repeat donors",
            "Answer every caller in under two minutes",
            "Win 30 new dental practices",
        ),
    ),
    good=Examples(
        fr=(
            "Que les familles trouvent une place en crèche sans s'épuiser",
            "Redevenir le garage où l'on revient les yeux fermés",
            "Donner aux 11-15 ans une raison de pousser la porte de la bibliothèque",
            "Une ligne 4 dont les riverains seront fiers",
            "Aborder 2028 avec une trésorerie qui laisse dormir",
            "Une offre B2B que les artisans comprennent sans nous appeler",
            "Faire de l'entrée en 6e une rentrée sans boule au ventre",
            "Un premier rendez-vous qui donne envie de revenir",
        ),
        en=(
            "Patients on Ward 12 sleep through the night",
            "New parents trust us from day one",
            "Make Terminal 2 the calm way to fly",
            "Our 2027 graduates feel ready for their first job",
            "Become the bakery the neighbourhood cannot do without",
            "Under-25s see farming as a career worth choosing",
            "Nobody dreads the month-end any more",
            "The B2B team stops firefighting",
        ),
    ),
)


def check(reading: ObjectiveReading, around: Around) -> Hit | None:
    """A figure or an indicator's bare name stands where a direction belongs."""
    if not reading.weighed.holds("metric"):
        return None
    measure = reading.measure
    return Hit(measure.start, measure.end) if measure and measure.end > measure.start else Hit(0, len(reading.line.text))
