"""compound-kr: two or more separate results in one line, so one can be met and not the other."""

from assistant.judge import Around
from assistant.reading import Reading
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="K06",
    name="compound-kr",
    scope="key_result",
    severity="warning",
    arguable=True,
    title=Both(fr="Plusieurs résultats en une ligne", en="Several results in one line"),
    holds=Both(
        fr="La ligne réunit deux résultats distincts ou plus. Départ et cible, un résultat et son garde-fou, un total et son détail n'en font qu'un.",
        en="The line joins two or more separate results. Baseline and target, a result with its guard-rail, a total with its breakdown are one.",
    ),
    why=Both(
        fr="Quand une ligne réunit deux résultats, l'un peut être atteint et pas l'autre : la ligne n'est alors ni"
        " réussie ni manquée, et l'on débat au lieu d'apprendre. Écrivez une ligne par résultat, et ne gardez que"
        " ceux qui comptent. Un point de départ avec sa cible, ou un résultat avec le garde-fou qui l'accompagne,"
        " restent une seule ligne.",
        en="When a line holds two results, one can be met and the other not: the line is then neither a success"
        " nor a miss, and you argue instead of learning. Write one line per result, and keep only those that"
        " matter. A baseline with its target, or a result with the guard-rail that goes with it, is still one"
        " line.",
    ),
    sides=None,
    source="Doran, There's a S.M.A.R.T. Way to Write Management's Goals and Objectives, 1981; Sudman & Bradburn,"
    " Asking Questions, 1982 (double-barrelled questions)",
    messages={
        "default": Both(
            fr="« {quote} » : cette ligne réunit plusieurs résultats, et l'un peut être atteint sans l'autre."
            " Donnez à chacun sa ligne ; ce qui est un travail à mener ira parmi les initiatives.",
            en="“{quote}”: this line holds more than one result, and one can be met without the other. Give each"
            " its own line; whatever is work to be done goes among the initiatives.",
        ),
    },
    bad=Examples(
        fr=(
            "NPS à 45 et churn sous 2 %",
            "Réduire les délais de 20 % et les coûts de 10 %",
            "Ouvrir le deuxième fournil et signer 10 restaurants",
            "Rédiger le règlement intérieur et former 40 éducateurs",
            "Refondre le menu et gagner 15 % de couverts le midi",
            "Absentéisme et turnover en baisse",
            "Publication de 6 études et organisation de 2 colloques",
            "Chiffre d'affaires de 1,2 à 1,5 M€ ; marge de 30 à 34 %",
            "15 nouveaux adhérents ainsi que 95 % de renouvellements",
            "Mettre en place une hotline et une base de connaissances",
        ),
        en=(
            "CSAT at 90% and average handling time under 5 minutes",
            "Cut costs by 10% and lead times by 20%",
            "Open the Cork store and sign 20 trade accounts",
            "Write the safeguarding policy and train 40 coaches",
            "Rebuild the booking page and lift bookings by 15%",
            "Staff turnover and sickness both below 6%",
            "Revenue of $2M; gross margin of 40%",
            "20 new members as well as 95% renewals",
            "Launch the app, reach 5,000 weekly users and win an award",
            "Set up a helpdesk and a knowledge base",
        ),
    ),
    good=Examples(
        fr=(
            "Panier moyen de 42 à 50 €",
            "Recruter 4 cuisiniers (3 au chaud et 1 en pâtisserie)",
            "Délai de réparation de 12 à 6 jours sans baisse de la note client",
            "Taux de conversion de 2 % à 3 % à marge constante",
            "Fréquentation entre 12 h et 14 h : de 80 à 120 couverts par jour",
            "Écart entre stock réel et stock théorique ramené à 2 %",
            "Produits d'hygiène et d'entretien : 12 % de part de marché",
            "Kit pédagogique imprimé et remis à 30 écoles",
            "Journée portes ouvertes organisée, avec au moins 150 visiteurs",
            "Signer 8 communes ou intercommunalités",
            "Impayés : moins de 3 %, contre 7 % l'an dernier",
        ),
        en=(
            "Average stay from 2.1 to 2.8 nights",
            "Time between order and delivery from 9 to 5 days",
            "Hire 5 teachers (3 maths and 2 physics)",
            "Refunds handled in 3 days with no more than 2% reopened",
            "Cost per mile down 8% without any drop in on-time arrivals",
            "Bed and breakfast bookings up 20%",
            "Terms and conditions accepted online by 70% of tenants",
            "90% of pupils and parents would recommend the school",
            "Leaflet translated and posted to 3,000 homes",
            "Open day held, with at least 200 visitors",
            "Waiting list below 40 families, against 95 in spring",
        ),
    ),
)


def check(reading: Reading, around: Around) -> Hit | None:
    """Two results, or work and its result, joined in one line."""
    place = reading.joint
    return Hit(*place) if place else None
