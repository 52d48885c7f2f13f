"""commitment-unsaid: whether seventy per cent is good news depends on what was promised."""

from assistant.judge import Around, DraftReading
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="D03",
    name="commitment-unsaid",
    scope="draft",
    severity="advice",
    arguable=False,
    title=Both(fr="Engagé ou ambitieux : ce n'est pas dit", en="Committed or aspirational: not said"),
    holds=Both(
        fr="Le brouillon ne dit pas si ses objectifs sont des engagements fermes ou des ambitions.",
        en="The draft does not say whether its objectives are firm commitments or aspirations.",
    ),
    why=Both(
        fr=(
            "Arriver à 60-70 % est une bonne nouvelle pour un objectif ambitieux, une mauvaise pour un "
            "engagement sur lequel d'autres comptent. Si le document ne le dit pas, chacun jugera la fin "
            "du cycle à sa façon, et les plus prudents viseront bas. Écrivez à côté de chaque objectif « "
            "engagé » ou « ambitieux », ou une phrase en tête s'ils sont tous du même genre."
        ),
        en=(
            "Reaching 60-70% is good news for an aspirational goal, bad news for a commitment that others "
            "rely on. When the draft does not say which, everyone will judge the end of the cycle their "
            "own way, and the cautious will aim low. Write “committed” or “aspirational” beside each "
            "objective, or one sentence at the top if they are all alike."
        ),
    ),
    sides=None,
    source="Doerr, Measure What Matters, 2018 (committed and aspirational goals)",
    messages={
        "default": Both(
            fr=(
                "Ces objectifs sont-ils des engagements, à tenir en entier, ou des ambitions, réussies à "
                "60-70 % ? Dites-le en un mot à côté de chacun."
            ),
            en=("Are these goals commitments, to be met in full, or aspirations, where 60-70% is a success? One word beside each will do."),
        ),
    },
    bad=Examples(
        fr=(
            (
                "OKR Entrepôt T1\n"
                "Objectif : Des commandes qui partent le jour même\n"
                "- Expédiées avant 18h : 62 % → 85 %\n"
                "- Erreurs de préparation : 3 % → 1 %"
            ),
            ("Objectif : Redonner confiance aux équipes de nuit\n- Taux d'engagement au sondage de 41 % à 60 %\n- Départs : 9 → 4"),
            (
                "# OKR Crèche, S2\n"
                "## Objectif : Des parents tranquilles\n"
                "- Parents très satisfaits : 58 % → 75 %\n"
                "- Fermetures imprévues : 6 → 1\n"
                "## Objectif : Une équipe au complet\n"
                "- 3 auxiliaires recrutées"
            ),
            (
                "Objectif\tRésultat clé\tÉchéance\n"
                "Vendre en Belgique\tSigner 12 revendeurs\t30/06\n"
                "Vendre en Belgique\tCommandes mensuelles de 8 à 40 k€\t30/06"
            ),
            (
                "Je vais rendre nos visites inoubliables, mesuré par une note de 4,1 à 4,7 et 20 % de "
                "visiteurs qui reviennent (11 % aujourd'hui), d'ici septembre."
            ),
            (
                "OKR du service Juridique - T4\n"
                "1. Des contrats relus à temps\n"
                " 1.1 Délai médian de 8 à 3 jours\n"
                " 1.2 Engagements contractuels non suivis : 25 → 5\n"
                " 1.3 Litiges nouveaux : moins de 3"
            ),
            (
                "Objectifs du semestre\n"
                "O1 Moins de déchets au bloc\n"
                "- Poids par intervention de 6 à 4 kg\n"
                "O2 Des blocs qui démarrent à l'heure\n"
                "- Démarrages à l'heure : 48 % → 75 %"
            ),
        ),
        en=(
            ("Depot OKRs Q1\nObjective: Orders leave the same day\n- Shipped by 6pm: 60% to 85%\n- Picking errors 3% to 1%"),
            ("Objective: Night staff feel part of the company\n- Affective commitment score 3.1 to 3.8\n- Leavers from 9 to 4"),
            (
                "# Nursery, autumn term\n"
                "## Objective: Parents leave without worrying\n"
                "- Very satisfied parents 58% to 75%\n"
                "- Unplanned closures 6 to 1\n"
                "## Objective: A full team\n"
                "- 3 practitioners hired"
            ),
            (
                "Objective\tKey result\tDue\n"
                "Sell in Ireland\tSign 12 stockists\t30 June\n"
                "Sell in Ireland\tMonthly orders €8k to €40k\t30 June"
            ),
            (
                "I will make our tours unforgettable, as measured by a rating of 4.7 (4.1 today) and one "
                "visitor in five coming back, by September."
            ),
            (
                "Legal team, Q4\n"
                "1. Contracts come back in time\n"
                " 1.1 Median review from 8 days to 3\n"
                " 1.2 Renewal dates missed: 14 to 2\n"
                " 1.3 Fewer than 3 new disputes"
            ),
            (
                "Goals for the half\n"
                "O1 Theatres start on time\n"
                "- On-time starts 48% to 75%\n"
                "O2 Less waste in surgery\n"
                "- Waste per operation 6 kg to 4 kg"
            ),
        ),
    ),
    good=Examples(
        fr=(
            (
                "OKR Entrepôt T1\n"
                "Objectif (engagé) : Des commandes qui partent le jour même\n"
                "- Expédiées avant 18h : 62 % → 85 %\n"
                "- Erreurs de préparation : 3 % → 1 %"
            ),
            (
                "Objectif (ambitieux) : Redonner confiance aux équipes de nuit\n"
                "- Taux d'engagement au sondage de 41 % à 60 %\n"
                "- Départs : 9 → 4"
            ),
            (
                "# OKR Crèche, S2\n"
                "Tous nos objectifs sont aspirationnels.\n"
                "## Objectif : Des parents tranquilles\n"
                "- Parents très satisfaits : 58 % → 75 %\n"
                "- Fermetures imprévues : 6 → 1"
            ),
            (
                "Objectif\tType\tRésultat clé\n"
                "Vendre en Belgique\tambitieux\tSigner 12 revendeurs\n"
                "Vendre en Belgique\tambitieux\tCommandes mensuelles de 8 à 40 k€\n"
                "Payer les fournisseurs à l'heure\tengagé\tRetards de 20 % à 3 %"
            ),
            (
                "OKR du service Juridique - T4\n"
                "[Engagé] Des contrats relus à temps\n"
                "- Délai médian de 8 à 3 jours\n"
                "[Aspirationnel] Des opérationnels autonomes\n"
                "- Contrats signés sans nous : 20 % → 50 %"
            ),
            (
                "Objectifs du semestre (OKR ambitieux : 70 % atteints, c'est réussi)\n"
                "O1 Moins de déchets au bloc\n"
                "- Poids par intervention de 6 à 4 kg\n"
                "O2 Des blocs qui démarrent à l'heure\n"
                "- Démarrages à l'heure : 48 % → 75 %"
            ),
            (
                "OKR Billetterie T2\n"
                "Note : objectif engagé, à tenir à 100 %.\n"
                "Objectif : Ne plus perdre d'acheteurs au paiement\n"
                "- Paniers abandonnés : 40 % → 25 %\n"
                "- Appels à la billetterie : 90 → 40 par jour"
            ),
        ),
        en=(
            ("Depot OKRs Q1\nObjective (committed): Orders leave the same day\n- Shipped by 6pm: 60% to 85%\n- Picking errors 3% to 1%"),
            (
                "Objective (aspirational): Night staff feel part of the company\n"
                "- Affective commitment score 3.1 to 3.8\n"
                "- Leavers from 9 to 4"
            ),
            (
                "# Nursery, autumn term\n"
                "All objectives below are aspirational.\n"
                "## Objective: Parents leave without worrying\n"
                "- Very satisfied parents 58% to 75%\n"
                "- Unplanned closures 6 to 1"
            ),
            (
                "Objective\tType\tKey result\n"
                "Sell in Ireland\tstretch\tSign 12 stockists\n"
                "Sell in Ireland\tstretch\tMonthly orders €8k to €40k\n"
                "Pay growers on time\tcommitted\tLate payments 20% to 3%"
            ),
            (
                "Legal team, Q4\n"
                "[Committed] Contracts come back in time\n"
                "- Median review from 8 days to 3\n"
                "[Aspirational] Sales sign simple deals without us\n"
                "- Deals signed on the template: 20% to 50%"
            ),
            (
                "Goals for the half (stretch goals: 70% is a success)\n"
                "O1 Theatres start on time\n"
                "- On-time starts 48% to 75%\n"
                "O2 Less waste in surgery\n"
                "- Waste per operation 6 kg to 4 kg"
            ),
            (
                "Box office, Q2\n"
                "Note: this one is a committed OKR, to be met in full.\n"
                "Objective: Buyers no longer give up at the till\n"
                "- Abandoned baskets 40% to 25%\n"
                "- Calls a day 90 to 40"
            ),
        ),
    ),
)


def check(reading: DraftReading, around: Around) -> Hit | None:
    """Nothing says whether the goals are committed or aspirational."""
    return None if reading.says_commitment else Hit()
