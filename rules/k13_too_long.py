"""too-long: a line nobody can say from memory will not steer anyone's week."""

from assistant.judge import Around
from assistant.reading import Reading
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="K13",
    name="too-long",
    scope="key_result",
    severity="advice",
    arguable=False,
    title=Both(fr="Une ligne trop longue", en="A line too long"),
    holds=Both(
        fr="La ligne est trop longue pour une diapositive.",
        en="The line is too long for a slide.",
    ),
    why=Both(
        fr=(
            "Un résultat clé doit tenir sur une ligne et se dire de mémoire en réunion. Quand la phrase "
            "s'allonge, elle contient d'ordinaire le comment, le contexte ou un second résultat. Gardez la "
            "mesure, le départ et la cible ; le reste va dans les initiatives ou dans une note."
        ),
        en=(
            "A key result should fit on one line and be said from memory in a meeting. When the sentence "
            "grows, it usually carries the how, the background or a second result. Keep the measure, the "
            "starting point and the target; the rest goes to the initiatives or a note."
        ),
    ),
    sides=None,
    source="Gowers, The Complete Plain Words, 1954 (be simple, be short)",
    messages={
        "default": Both(
            fr=(
                "Cette ligne compte {words} mots, pour {limit} au plus. Gardez la mesure, le départ et la "
                "cible ; déplacez le reste dans une note."
            ),
            en=(
                "This line has {words} words; the limit is {limit}. Keep the measure, the starting point "
                "and the target, and move the rest to a note."
            ),
        ),
    },
    bad=Examples(
        fr=(
            (
                "Faire passer le délai moyen entre la première demande d'un locataire et la fin des "
                "travaux de 45 à 20 jours, en tenant compte des périodes de congés, des commandes de "
                "pièces et des rendez-vous reportés par les artisans de chaque secteur"
            ),
            (
                "Après la réorganisation des équipes de jour et de nuit décidée avec les cadres du pôle et "
                "les représentants du personnel, réduire le nombre de chutes de patients âgés de 11 à 5 "
                "par mois dans les trois unités"
            ),
            (
                "Mettre en place avec les quatre agences un parcours commun pour accueillir les nouveaux "
                "conseillers, depuis la signature du contrat jusqu'à la fin de la période d'essai, afin "
                "que chacun puisse recevoir seul un client après six semaines"
            ),
            (
                "Part des repas préparés avec des produits achetés à moins de cent kilomètres portée de 22 "
                "% à 40 % dans toutes les écoles de la commune, hors goûters, hors pique-niques des "
                "sorties scolaires et hors repas de fête de fin de trimestre"
            ),
            (
                "Permettre aux clients professionnels qui passent commande par téléphone faute de "
                "retrouver leurs tarifs sur notre site de commander seuls, pour que la part de commandes "
                "saisies par nos assistantes passe de 60 % à 30 %"
            ),
            (
                "Obtenir que les bénévoles qui nous rejoignent pendant la campagne d'hiver continuent de "
                "venir au moins une fois par mois au printemps, ce que seulement un sur cinq a fait "
                "jusqu'ici, pour arriver à un sur deux"
            ),
            (
                "Dans le but de mieux comprendre pourquoi les visiteurs étrangers ne restent pas plus "
                "longtemps dans la ville, mener avec les hôteliers et les restaurateurs une enquête auprès "
                "de 400 personnes puis en présenter les enseignements aux élus"
            ),
        ),
        en=(
            (
                "Reduce the average time between a tenant first reporting a damp problem through any of "
                "our channels and the final inspection of the finished repair from 45 days to 20, "
                "excluding cases where access to the home was refused"
            ),
            (
                "Following the merger of the day and night teams agreed with the ward managers and the "
                "staff side, bring the number of falls among older patients down from 11 to 5 a month "
                "across all three units"
            ),
            (
                "Work with the four regional offices to design, test and roll out a shared induction for "
                "new advisers, from signing the contract to the end of probation, so that each of them can "
                "see clients alone after six weeks"
            ),
            (
                "Share of school meals cooked with ingredients bought from farms within fifty miles of the "
                "county town raised from 22% to 40% in every primary school, not counting breakfast clubs, "
                "packed lunches for trips or end of term parties"
            ),
            (
                "Make sure trade customers who still ring us because they cannot find their own prices on "
                "the website are able to order by themselves, so that orders typed in by our staff fall "
                "from 60% to 30%"
            ),
            (
                "Volunteers who join us during the winter appeal carry on helping at least once a month in "
                "spring, which only one in five has done so far, with the aim of reaching one in two by the end"
            ),
            (
                "In order to understand why overseas visitors do not stay longer in the city, carry out a "
                "survey of 400 people together with hotels and restaurants and present what we have learnt "
                "to the council and its partners"
            ),
        ),
    ),
    good=Examples(
        fr=(
            "Délai de fin de travaux de 45 à 20 jours",
            "Chutes de patients âgés : 11 → 5 par mois dans les trois unités",
            ("Commandes saisies par nos assistantes de 60 % à 30 %, car les clients pro trouvent enfin leurs tarifs sur le site"),
            ("Part des repas préparés avec des produits achetés à moins de cent kilomètres portée de 22 % à 40 % dans les écoles"),
            ("Un bénévole de la campagne d'hiver sur deux revient chaque mois au printemps, contre un sur cinq jusqu'ici"),
            "Churn",
            ("Conseillers capables de recevoir seuls un client six semaines après leur arrivée : de 40 % à 80 % dans les quatre agences"),
            (
                "Part des familles reçues dans la semaine qui suit leur premier appel, portée de 35 % à 70 "
                "% dans les trois antennes du département, urgences comprises"
            ),
            "Signer 5 hôtels",
        ),
        en=(
            "Damp repairs finished in 20 days, down from 45",
            "Falls among older patients from 11 to 5 a month across all three units",
            ("Orders typed in by our own staff fall from 60% to 30% because trade customers find their prices on the website"),
            ("Half of the volunteers who join during the winter appeal still help at least once a month in spring, up from one in five"),
            ("New advisers seeing clients alone six weeks after they start: from 40% to 80% in all four regional offices of the company"),
            "NPS",
            "School meals cooked with ingredients from farms within fifty miles: 22% to 40%",
            ("Survey 400 overseas visitors together with hotels and restaurants and present what we have learnt to the council"),
            (
                "Share of families seen within a week of their first call to any of our three offices, "
                "emergency cases included, up from 35% last winter to 70% by June"
            ),
        ),
    ),
)


def check(reading: Reading, around: Around) -> Hit | None:
    """More words than fit on a slide."""
    count, limit = len(reading.line.text.split()), around.house.max_words
    return Hit(0, len(reading.line.text), fields={"words": count, "limit": limit}) if count > limit else None
