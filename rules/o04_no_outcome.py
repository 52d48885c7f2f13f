"""no-outcome: none of its key results would tell whether the benefit sought has happened."""

from assistant.judge import Around
from assistant.reading import ObjectiveReading
from assistant.rule import Both, Case, Examples, Hit, Rule

RULE = Rule(
    code="O04",
    name="no-outcome",
    scope="objective",
    severity="error",
    arguable=True,
    title=Both(fr="Rien ne dira si le bénéfice est là", en="Nothing will tell whether the benefit came"),
    holds=Both(
        fr="Aucun des résultats clés ne dirait si le bénéfice que cherche l'objectif est arrivé ; l'adoption ou la consultation s'arrêtent avant le bénéfice. Vaut aussi pour un objectif sans résultat clé.",
        en="None of the key results would tell whether the benefit the objective seeks has happened; adoption or consultation stops short of the benefit. Holds too for an objective without key results.",
    ),
    why=Both(
        fr=(
            "Faites le test : si tous ces résultats clés sont atteints, l'objectif l'est-il forcément ? "
            "Quand il n'y a dessous que du travail accompli, des formations suivies ou un outil adopté, la "
            "réponse est non : tout peut être fait sans que rien ne change. Gardez ce qui vous est utile "
            "et ajoutez au moins un résultat clé qui mesure le bénéfice lui-même, chez ceux à qui il est "
            "destiné."
        ),
        en=(
            "Try the test: if every one of these key results is met, is the objective bound to be reached? "
            "When all that stands below it is work done, training attended or a tool adopted, the answer "
            "is no: everything can be finished and nothing be different. Keep what helps you and add at "
            "least one key result that measures the benefit itself, where the people it is meant for would "
            "feel it."
        ),
    ),
    sides=None,
    source="Google's OKR playbook, in Doerr, Measure What Matters, 2018; Seiden, Outcomes Over Output, 2019",
    messages={
        "default": Both(
            fr=(
                "Tous ces résultats clés pourraient être atteints sans que l'objectif le soit. Ajoutez-en "
                "un qui mesure le bénéfice recherché, chez ceux qui doivent le ressentir."
            ),
            en=(
                "All of these key results could be met and the objective still be missed. Add one that "
                "measures the benefit you seek, where people would feel it."
            ),
        ),
        "no_key_results": Both(
            fr=("Cet objectif n'a pas encore de résultat clé. À quoi verrez-vous, à la fin du cycle, qu'il est atteint ?"),
            en=("This objective has no key result yet. What would show you, at the end of the cycle, that it has been reached?"),
        ),
    },
    bad=Examples(
        fr=(
            Case(
                objective="Des habitants mieux informés des travaux",
                key_results=(
                    "Créer une page travaux sur le site",
                    "Publier 10 bulletins de quartier",
                    "Tenir 4 réunions publiques",
                ),
            ),
            Case(
                objective="Que les jeunes médecins choisissent notre hôpital",
                key_results=(
                    "Participer à 5 forums étudiants",
                    "Refonte de la page recrutement",
                    "20 000 vues sur la vidéo de l'internat",
                ),
            ),
            Case(
                objective="Jeter moins en cuisine",
                key_results=("Former 18 cuisiniers", "Plan antigaspi validé", "Achat de deux balances"),
            ),
            Case(
                objective="Des chantiers plus sûrs",
                key_results=("Animer 40 causeries", "Mise à jour du document unique"),
            ),
            Case(
                objective="Retrouver la confiance des locataires",
                key_results=(
                    "Enquête de satisfaction lancée",
                    "Repeindre 6 halls d'immeuble",
                    "Livret d'accueil distribué",
                ),
            ),
            Case(
                objective="Décider plus vite grâce aux chiffres",
                key_results=(
                    "Nouvel outil de tableaux de bord en ligne",
                    "70 % des chefs de service connectés à l'outil",
                ),
            ),
            Case(objective="Que nos clients nous recommandent", key_results=()),
            Case(objective="Redonner vie au centre-bourg", key_results=()),
        ),
        en=(
            Case(
                objective="Carers feel supported at home",
                key_results=("Publish a carers' handbook", "Hold 6 coffee mornings", "Train 20 volunteers"),
            ),
            Case(
                objective="Young farmers join the co-operative",
                key_results=(
                    "Run a stand at 9 agricultural shows",
                    "New leaflet printed",
                    "3,000 followers on social media",
                ),
            ),
            Case(
                objective="Stop losing parcels",
                key_results=("Scanners installed in 4 depots", "Run a root cause workshop"),
            ),
            Case(
                objective="Managers handle difficult conversations well",
                key_results=("Conflict guide published", "90% of managers through the course"),
            ),
            Case(
                objective="Cleaner rivers downstream of our plant",
                key_results=("Environmental policy signed off", "Meet the river trust 4 times"),
            ),
            Case(
                objective="Decisions rest on facts, not hunches",
                key_results=("Reporting tool live", "60% of department heads log in each week"),
            ),
            Case(objective="Our alumni come back to help", key_results=()),
            Case(objective="Regulars bring their friends", key_results=()),
        ),
    ),
    good=Examples(
        fr=(
            Case(
                objective="Des habitants mieux informés des travaux",
                key_results=(
                    "Publier 10 bulletins de quartier",
                    "Habitants qui se disent bien informés : de 34 % à 60 %",
                ),
            ),
            Case(
                objective="Jeter moins en cuisine",
                key_results=("Former 18 cuisiniers", "Restes jetés par repas : de 140 g à 80 g"),
            ),
            Case(
                objective="Encaisser plus tôt",
                key_results=("Relancer les clients chaque lundi", "Retard moyen de paiement de 41 à 25 jours"),
            ),
            Case(
                objective="Des chantiers plus sûrs",
                key_results=("Animer 40 causeries", "Aucun accident avec arrêt"),
            ),
            Case(
                objective="Pourvoir l'équipe de nuit",
                key_results=("Diffuser 12 annonces", "6 infirmiers de nuit embauchés"),
            ),
            Case(
                objective="Que les parents viennent aux rencontres de l'école",
                key_results=("Envoyer 3 invitations", "Familles présentes : de 30 % à 55 %"),
            ),
            Case(
                objective="Moins de loyers impayés",
                key_results=("Appeler chaque locataire en retard", "Impayés de plus de 60 jours : de 85 k€ à 50 k€"),
            ),
            Case(
                objective="Que les abonnés restent",
                key_results=(
                    "Carte de fidélité en place",
                    "Résiliations mensuelles de 4 % à 2,5 %",
                    "8 000 vues sur la vidéo de rentrée",
                ),
            ),
        ),
        en=(
            Case(
                objective="Carers feel supported at home",
                key_results=("Hold 6 coffee mornings", "Carers who say they cope well: 41% to 60%"),
            ),
            Case(
                objective="Stop losing parcels",
                key_results=("Scanners installed in 4 depots", "Parcels lost per 10,000 from 14 to 5"),
            ),
            Case(objective="Fill the night shift", key_results=("Visit 8 nursing schools", "12 night nurses hired")),
            Case(objective="Guests sleep better", key_results=("Replace 60 mattresses", "Noise complaints")),
            Case(
                objective="Nobody gets hurt in the yard",
                key_results=("Weekly safety walk", "Zero lost-time injuries"),
            ),
            Case(
                objective="Young farmers join the co-operative",
                key_results=("Run a stand at 9 agricultural shows", "25 members under 35 join"),
            ),
            Case(
                objective="Collect what we are owed",
                key_results=("Send reminders every Friday", "Overdue invoices from £210k to £90k"),
            ),
            Case(
                objective="Visitors come back with their children",
                key_results=(
                    "Family trail designed",
                    "Return visits by families: 11% to 20%",
                    "40 school groups contacted",
                ),
            ),
        ),
    ),
)


def check(reading: ObjectiveReading, around: Around) -> Hit | None:
    """None of its key results would tell whether the benefit has come."""
    if not reading.key_results:
        return Hit(0, len(reading.line.text), "no_key_results")
    return Hit(0, len(reading.line.text)) if reading.shows_no_benefit else None
