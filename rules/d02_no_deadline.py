"""no-deadline: without a cycle or a date nobody knows when to look."""

from assistant.judge import Around, DraftReading
from assistant.language.figures import has_date
from assistant.language.text import fold
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="D02",
    name="no-deadline",
    scope="draft",
    severity="advice",
    arguable=False,
    title=Both(fr="Aucune échéance", en="No deadline"),
    holds=Both(
        fr="Ni le brouillon ni la ligne ne nomme un cycle ou une date.",
        en="Neither the draft nor the line names a cycle or a date.",
    ),
    why=Both(
        fr=(
            "Un chiffre sans date peut toujours être atteint plus tard. Indiquez le cycle une fois, en "
            "tête du document (un trimestre, un semestre, une année) : toutes les lignes en héritent. "
            "N'ajoutez une date à une ligne que si elle doit être atteinte avant la fin du cycle."
        ),
        en=(
            "A figure with no date can always be met later. Name the cycle once, at the top of the draft "
            "(a quarter, a half, a year), and every line inherits it. Add a date to a line only if it is "
            "due before the cycle ends."
        ),
    ),
    sides=None,
    source=("Doran, There's a S.M.A.R.T. Way to Write Management's Goals and Objectives, 1981 (time-related); Wodtke, Radical Focus, 2016"),
    messages={
        "default": Both(
            fr=("Rien ici ne dit pour quand. Indiquez le cycle en tête du document : toutes les lignes en profiteront."),
            en="Nothing here says by when. Name the cycle at the top of the draft and every line will inherit it.",
        ),
    },
    bad=Examples(
        fr=(
            (
                "OKR Atelier\n"
                "Objectif : Des pièces bonnes du premier coup\n"
                "- Rebuts de 6 % à 3 %\n"
                "- Retours clients : 30 → 12\n"
                "- Pannes de la presse divisées par deux"
            ),
            (
                "Objectif : Un accueil où l'on n'attend plus\n"
                "- Attente moyenne de 18 à 8 min\n"
                "- Appels perdus par jour : 40 → 12\n"
                "- Dossiers complets au premier passage : 55 % → 80 %"
            ),
            (
                "# Équipe Collecte\n"
                "## Objectif : Des donateurs qui restent\n"
                "- Dons mensuels : de 210 à 400 donateurs\n"
                "- Arrêts de prélèvement par mois : 22 → 10\n"
                "- Signer 3 mécènes"
            ),
            (
                "Objectif 1 : Des élèves qui lisent\n"
                "- Emprunts par élève et par mois : 1 → 3\n"
                "- Parents lecteurs : 12 → 40\n"
                "Objectif 2 : Une cour sans bagarre\n"
                "- Incidents par semaine : 9 → 3"
            ),
            (
                "Objectif\tRésultat clé\tQui\n"
                "Livrer à l'heure\tColis livrés sous 48h : 71 % → 90 %\tNadia\n"
                "Livrer à l'heure\tRéclamations pour 1 000 colis : 14 → 6\tPaul\n"
                "Livrer à l'heure\tOuvrir un dépôt de quartier\tNadia"
            ),
            (
                "Je vais rendre la facturation simple, mesuré par un délai d'émission de 9 à 2 jours, des "
                "avoirs ramenés de 60 à 20 par mois et moins de 5 appels par jour."
            ),
            (
                "OKR Restaurant\n"
                "O : Remplir le midi\n"
                "KR1 : 45 couverts par service (28 aujourd'hui)\n"
                "KR2 : Addition moyenne de 16 à 19 €\n"
                "KR3 : Service en moins de 40 min"
            ),
        ),
        en=(
            (
                "Workshop OKRs\n"
                "Objective: Repairs done right first time\n"
                "- Comebacks from 12% to 5%\n"
                "- Customer rating 3.8 to 4.5\n"
                "- Parts ordered twice: 20 to 5"
            ),
            (
                "Objective: Callers get through\n"
                "- Abandoned calls 22% to 8%\n"
                "- Average wait 6 min to 90 seconds\n"
                "- Repeat callers per day 60 to 25"
            ),
            (
                "# Fundraising\n"
                "## Objective: Donors give again\n"
                "- Second gift rate 19% to 30%\n"
                "- Monthly givers 340 to 600\n"
                "- Win 3 corporate partners"
            ),
            (
                "Objective 1: Pupils read for pleasure\n"
                "- Loans per pupil per month 1 to 3\n"
                "- Reading volunteers 8 to 25\n"
                "Objective 2: Calm corridors\n"
                "- Incidents per week 14 to 5"
            ),
            (
                "Objective\tKey result\tOwner\n"
                "Deliver on time\tParcels within 48h: 70% to 92%\tAsha\n"
                "Deliver on time\tComplaints per 1,000: 15 to 6\tTom\n"
                "Deliver on time\tFailed first attempts 11% to 6%\tAsha"
            ),
            (
                "I will make payroll boring, as measured by pay queries per 100 staff down from 9 to 3 and "
                "late corrections down from 40 to 10 a month."
            ),
            (
                "Kitchen goals\n"
                "O: Fill the lunch service\n"
                "KR1: 50 covers a sitting, now 31\n"
                "KR2: Average bill £14 to £17\n"
                "KR3: Food on the table in under 12 minutes"
            ),
        ),
    ),
    good=Examples(
        fr=(
            (
                "OKR Atelier - T3\n"
                "Objectif : Des pièces bonnes du premier coup\n"
                "- Rebuts de 6 % à 3 %\n"
                "- Retours clients : 30 → 12\n"
                "- Pannes de la presse divisées par deux"
            ),
            (
                "Objectif : Un accueil où l'on n'attend plus\n"
                "- Attente moyenne de 18 à 8 min d'ici fin juin\n"
                "- Appels perdus par jour : 40 → 12"
            ),
            (
                "# Équipe Collecte, premier semestre\n"
                "## Objectif : Des donateurs qui restent\n"
                "- Dons mensuels : de 210 à 400 donateurs\n"
                "- Arrêts de prélèvement par mois : 22 → 10"
            ),
            (
                "Objectif 1 : Des élèves qui lisent\n"
                "- Emprunts par élève et par mois : 1 → 3\n"
                "- Parents lecteurs : 12 → 40 avant les vacances de printemps"
            ),
            (
                "Objectif\tRésultat clé\tÉchéance\n"
                "Livrer à l'heure\tColis livrés sous 48h : 71 % → 90 %\t31/03\n"
                "Livrer à l'heure\tRéclamations pour 1 000 colis : 14 → 6\t31/03"
            ),
            (
                "Je vais rendre la facturation simple ce trimestre, mesuré par un délai d'émission de 9 à "
                "2 jours et des avoirs ramenés de 60 à 20 par mois."
            ),
            (
                "OKR 2027 du restaurant\n"
                "O : Remplir le midi\n"
                "KR1 : 45 couverts par service (28 aujourd'hui)\n"
                "KR2 : Addition moyenne de 16 à 19 €"
            ),
        ),
        en=(
            ("Workshop OKRs, Q3\nObjective: Repairs done right first time\n- Comebacks from 12% to 5%\n- Customer rating 3.8 to 4.5"),
            (
                "Objective: Callers get through\n"
                "- Abandoned calls 22% to 8%\n"
                "- Average wait 6 min to 90 seconds by 30 June\n"
                "- Repeat callers per day 60 to 25"
            ),
            ("# Fundraising FY27\n## Objective: Donors give again\n- Second gift rate 19% to 30%\n- Monthly givers 340 to 600"),
            ("Objective 1: Pupils read for pleasure\n- Loans per pupil per month 1 to 3\n- Reading volunteers 8 to 25 before the summer"),
            (
                "Objective\tKey result\tDue\n"
                "Deliver on time\tParcels within 48h: 70% to 92%\tend of March\n"
                "Deliver on time\tComplaints per 1,000: 15 to 6\tend of March"
            ),
            (
                "I will make payroll boring this quarter, as measured by pay queries per 100 staff down "
                "from 9 to 3 and late corrections down from 40 to 10 a month."
            ),
            (
                "Kitchen goals for the second half of the year\n"
                "O: Fill the lunch service\n"
                "KR1: 50 covers a sitting, now 31\n"
                "KR2: Average bill £14 to £17"
            ),
        ),
    ),
)


def check(reading: DraftReading, around: Around) -> Hit | None:
    """No cycle, month, season or date anywhere, and none set by the house."""
    if around.house.cycle or has_date(fold(reading.draft.prose)):
        return None
    if any(result.due for objective in reading.draft.objectives for result in objective.key_results):
        return None
    return Hit()
