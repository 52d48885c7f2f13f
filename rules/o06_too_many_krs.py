"""too-many-krs: a long list hides which results matter most."""

from assistant.judge import Around
from assistant.reading import ObjectiveReading
from assistant.rule import Both, Case, Examples, Hit, Rule

RULE = Rule(
    code="O06",
    name="too-many-krs",
    scope="objective",
    severity="warning",
    arguable=False,
    title=Both(fr="Trop de résultats clés", en="Too many key results"),
    holds=Both(
        fr="L'objectif a plus de résultats clés que votre organisation n'en admet.",
        en="The objective has more key results than your organisation allows.",
    ),
    why=Both(
        fr=(
            "Au-delà de cinq, plus personne ne sait lesquels comptent, et le point d'avancement devient "
            "une lecture de tableau. Souvent, une partie de la liste est faite d'actions ou d'indicateurs "
            "de suivi. Gardez les résultats sans lesquels l'objectif ne serait pas atteint, descendez les "
            "actions parmi les initiatives, et suivez le reste à part ; deux objectifs se cachent parfois "
            "sous un seul."
        ),
        en=(
            "Past five, nobody knows which of them matter, and the check-in turns into reading out a "
            "table. Part of the list is often work to do, or indicators to watch. Keep the results without "
            "which the objective would not be reached, move the work to the initiatives, and watch the "
            "rest elsewhere. Sometimes two objectives are hiding under one."
        ),
    ),
    sides=Both(
        fr=(
            "L'usage courant va de trois à cinq résultats clés par objectif, et beaucoup s'arrêtent à "
            "trois ou quatre pour garder l'attention. D'autres en acceptent davantage quand un objectif "
            "couvre plusieurs métiers, ou quand chaque chiffre qui pousse a son garde-fou. La limite ne "
            "vaut pas par elle-même : elle oblige à choisir. Elle se règle dans la configuration de votre "
            "maison."
        ),
        en=(
            "Common practice is three to five key results an objective, and many stop at three or four to "
            "keep attention. Others accept more where an objective spans several trades, or where each "
            "pushing figure comes with its guard-rail. The limit has no value of its own: it makes you "
            "choose. It can be set in your house configuration."
        ),
    ),
    source=(
        "Doerr, Measure What Matters, 2018 (three to five key results); Grove, High Output Management, 1983 (focus needs few objectives)"
    ),
    messages={
        "default": Both(
            fr=(
                "Résultats clés sous cet objectif : {count}, pour {maximum} au plus. Gardez ceux sans "
                "lesquels l'objectif serait manqué ; le reste peut devenir initiative ou indicateur suivi."
            ),
            en=(
                "Key results under this objective: {count}; at most {maximum} expected. Keep those without "
                "which it would be missed; the rest can become initiatives or indicators you watch."
            ),
        ),
    },
    bad=Examples(
        fr=(
            Case(
                objective="Une rentrée sans accroc",
                key_results=(
                    "Emplois du temps remis le 1er jour",
                    "Classes sans professeur : 9 → 0",
                    "Repeindre le préau",
                    "Absences",
                    "Réunion par niveau",
                    "Manuels distribués",
                ),
            ),
            Case(
                objective="Vendre mieux nos légumes",
                key_results=(
                    "Paniers par semaine : 60 → 110",
                    "Invendus de 15 % à 5 %",
                    "Prix moyen du kilo +10 %",
                    "Signer 4 restaurants",
                    "Trouver un deuxième marché",
                    "Page internet refaite",
                ),
            ),
            Case(
                objective="Des clients bien assurés",
                key_results=(
                    "Délai d'indemnisation de 21 à 10 jours",
                    "Réclamations -30 %",
                    "Résiliations de 9 % à 6 %",
                    "NPS de 12 à 30",
                    "Appels perdus sous 5 %",
                    "Dossiers complets du premier coup : 55 → 75 %",
                    "Former 40 conseillers",
                ),
            ),
            Case(
                objective="Un site que l'on trouve",
                key_results=(
                    "Demandes de devis : 20 → 45",
                    "Temps de chargement sous 2 s",
                    "Publier 15 articles",
                    "Refaire les photos",
                    "Pages vues par visite",
                    "Avis clients ≥ 4,5",
                ),
            ),
            Case(
                objective="Une ligne 2 fiable",
                key_results=(
                    "TRS de 58 à 70 %",
                    "Pannes par mois : 14 → 5",
                    "Rebuts 6 → 3 %",
                    "Changement d'outil en 20 min",
                    "Stock de pièces",
                    "Former 6 techniciens",
                    "Audit mensuel",
                    "Accidents : 0",
                ),
            ),
            Case(
                objective="Des bénévoles qui restent",
                key_results=(
                    "Départs en première année de 40 à 25 %",
                    "Parrainer chaque nouveau",
                    "Soirée de remerciement",
                    "Heures données",
                    "Missions non pourvues : 30 → 10",
                    "Livret d'accueil",
                ),
            ),
            Case(
                objective="Un budget tenu sans privation",
                key_results=(
                    "Écart au budget sous 2 %",
                    "Énergie -12 %",
                    "Achats groupés",
                    "Renégocier 5 contrats",
                    "Heures supplémentaires -20 %",
                    "Clore les comptes en 6 jours",
                ),
            ),
        ),
        en=(
            Case(
                objective="Guests leave happy",
                key_results=(
                    "Review score 8.2 to 8.9",
                    "Complaints 30 to 12",
                    "Repeat stays 15% to 25%",
                    "Check-in under 5 min",
                    "Breakfast rating",
                    "Refurbish 12 rooms",
                ),
            ),
            Case(
                objective="A safer depot",
                key_results=(
                    "Lost-time injuries: zero",
                    "Near misses reported 10 to 40",
                    "Forklift training",
                    "Weekly walk",
                    "Speed limit signs",
                    "PPE checks at 100%",
                    "New lighting",
                ),
            ),
            Case(
                objective="More people finish the course",
                key_results=(
                    "Completion 54% to 75%",
                    "Drop-outs in week one 20% to 8%",
                    "Tutor reply within a day",
                    "Record 30 videos",
                    "Forum posts",
                    "Exam pass rate 70% to 85%",
                ),
            ),
            Case(
                objective="Tenants trust us with repairs",
                key_results=(
                    "Right first time 61% to 80%",
                    "Repeat calls halved",
                    "Wait from 19 days to 7",
                    "Satisfaction 3.1 to 4.2",
                    "Hire 4 plumbers",
                    "Van stock audit",
                ),
            ),
            Case(
                objective="Sell more to existing clients",
                key_results=(
                    "Second product uptake 12% to 20%",
                    "Revenue per client £4k to £6k",
                    "40 account reviews",
                    "Cross-sell deck",
                    "Pipeline",
                    "NPS 20 to 40",
                    "Lapsed clients won back: 15",
                ),
            ),
            Case(
                objective="Faster, calmer releases",
                key_results=(
                    "Rollbacks 6 to 1",
                    "Lead time 12 days to 4",
                    "Flaky tests 40 to 5",
                    "On-call pages a week 18 to 6",
                    "Release notes automated",
                    "Weekend work: none",
                ),
            ),
            Case(
                objective="The orchard pays its way",
                key_results=(
                    "Yield per hectare 22 t to 28 t",
                    "Class I fruit 60% to 75%",
                    "Pickers retained 50% to 70%",
                    "Direct sales £30k to £55k",
                    "New cold store",
                    "Open day",
                    "Spray cost -10%",
                    "Juice line",
                ),
            ),
        ),
    ),
    good=Examples(
        fr=(
            Case(
                objective="Une rentrée sans accroc",
                key_results=(
                    "Emplois du temps remis le 1er jour",
                    "Classes sans professeur : 9 → 0",
                    "Absences de 8 % à 5 %",
                ),
            ),
            Case(
                objective="Vendre mieux nos légumes",
                key_results=(
                    "Paniers par semaine : 60 → 110",
                    "Invendus de 15 % à 5 %",
                    "Prix moyen du kilo +10 %",
                    "Signer 4 restaurants",
                    "Trouver un deuxième marché",
                ),
            ),
            Case(
                objective="Des clients bien assurés",
                key_results=(
                    "Délai d'indemnisation de 21 à 10 jours",
                    "Réclamations -30 %",
                    "Résiliations de 9 % à 6 %",
                    "NPS de 12 à 30",
                ),
            ),
            Case(
                objective="Une ligne 2 fiable",
                key_results=(
                    "TRS de 58 à 70 %",
                    "Pannes par mois : 14 → 5",
                    "Rebuts de 6 à 3 %",
                    "Changement d'outil de 45 à 20 min",
                    "Zéro accident sur 6 mois",
                ),
            ),
            Case(objective="Un site que l'on trouve", key_results=("Demandes de devis : 20 → 45",)),
            Case(
                objective="Des bénévoles qui restent",
                key_results=("Départs en première année de 40 à 25 %", "Missions non pourvues : 30 → 10"),
            ),
            Case(
                objective="Un budget tenu sans privation",
                key_results=(
                    "Écart au budget sous 2 %",
                    "Énergie, eau et papier : -12 %",
                    "Achats des 6 services regroupés dans 5 contrats",
                    "Comptes clos en 6 jours",
                    "Heures supplémentaires -20 %",
                ),
            ),
        ),
        en=(
            Case(
                objective="Guests leave happy",
                key_results=("Review score 8.2 to 8.9", "Complaints 30 to 12", "Repeat stays 15% to 25%"),
            ),
            Case(
                objective="A safer depot",
                key_results=(
                    "Lost-time injuries: zero",
                    "Near misses reported 10 to 40",
                    "Forklift training",
                    "Weekly walk",
                    "PPE checks at 100%",
                ),
            ),
            Case(
                objective="More people finish the course",
                key_results=(
                    "Completion 54% to 75%",
                    "Drop-outs in week one 20% to 8%",
                    "Exam pass rate 70% to 85%",
                    "Tutor reply within a day",
                ),
            ),
            Case(
                objective="Tenants trust us with repairs",
                key_results=("Right first time 61% to 80%", "Wait from 19 days to 7"),
            ),
            Case(
                objective="Sell more to existing clients",
                key_results=(
                    "Second product uptake 12% to 20%",
                    "Revenue per client £4k to £6k",
                    "Client NPS 20 to 40",
                    "Lapsed clients won back: 15",
                    "Renewals 6 weeks before expiry: 30% to 55%",
                ),
            ),
            Case(objective="Faster, calmer releases", key_results=("Rollbacks 6 to 1",)),
            Case(
                objective="The orchard pays its way",
                key_results=(
                    "Yield 22 t to 28 t, pears 9 t to 12 t",
                    "Class I fruit 60% to 75%",
                    "Direct sales £30k to £55k",
                    "Pickers retained 50% to 70%",
                    "Juice sold to 7 shops",
                ),
            ),
        ),
    ),
)


def check(reading: ObjectiveReading, around: Around) -> Hit | None:
    """More key results than the house allows."""
    count, maximum = len(reading.key_results), around.house.max_krs
    return Hit(0, len(reading.line.text), fields={"count": count, "maximum": maximum}) if count > maximum else None
