"""too-many-objectives: a team that pursues everything at once finishes little of it."""

from assistant.judge import Around, DraftReading
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="D01",
    name="too-many-objectives",
    scope="draft",
    severity="error",
    arguable=False,
    title=Both(fr="Trop d'objectifs pour une équipe", en="Too many objectives for one team"),
    holds=Both(
        fr="Le brouillon compte plus d'objectifs que la limite de la maison.",
        en="The draft has more objectives than the house allows.",
    ),
    why=Both(
        fr=(
            "Des OKR servent à choisir. Au-delà de cinq objectifs, l'attention se disperse, chacun tire "
            "vers le sien et la liste finit par décrire tout le travail de l'équipe. Gardez ceux qui "
            "changeraient le plus de choses ce cycle ; les autres ne sont pas perdus, ils attendent le "
            "suivant ou se suivent comme des indicateurs."
        ),
        en=(
            "OKRs are there to help you choose. Past five objectives attention scatters, everyone pulls "
            "towards their own, and the list ends up describing all the work there is. Keep those that "
            "would change the most this cycle. The others are not lost: they wait for the next one, or are "
            "watched as indicators."
        ),
    ),
    sides=None,
    source="Grove, High Output Management, 1983 (focus needs few objectives); Doerr, Measure What Matters, 2018",
    messages={
        "default": Both(
            fr=(
                "Ce document compte {count} objectifs, pour {maximum} au plus. Lesquels garderiez-vous "
                "s'il fallait choisir ? Les autres peuvent attendre le cycle suivant."
            ),
            en=(
                "This draft has {count} objectives; at most {maximum} expected. Which would you keep if "
                "you had to choose? The others can wait for the next cycle."
            ),
        ),
    },
    bad=Examples(
        fr=(
            (
                "OKR Boutique T2\n"
                "Objectif 1 : Des vitrines qui font entrer\n"
                "- Passants qui entrent : de 3 % à 5 %\n"
                "Objectif 2 : Moins d'attente en caisse\n"
                "- Attente moyenne de 7 à 3 min\n"
                "Objectif 3 : Une réserve où tout se trouve\n"
                "- Ruptures en rayon : 12 % → 6 %\n"
                "Objectif 4 : Des vendeurs qui restent\n"
                "- Moins de 2 départs\n"
                "Objectif 5 : Un service retouches fiable\n"
                "- Retouches à refaire : 9 % → 3 %\n"
                "Objectif 6 : Des clientes qui reviennent\n"
                "- Deuxième achat sous 60 jours : de 18 % à 26 %"
            ),
            (
                "# OKR Mairie, S1 2027\n"
                "## O1 - Des rues propres\n"
                "- Signalements : 300 → 180\n"
                "## O2 - Un état civil sans attente\n"
                "- Délai d'un acte de 9 à 3 jours\n"
                "## O3 - Des écoles mieux chauffées\n"
                "- Salles sous 18 °C : 22 → 4\n"
                "## O4 - Des associations soutenues\n"
                "- Dossiers payés sous 30 jours : 45 % → 85 %\n"
                "## O5 - Un marché vivant\n"
                "- Étals occupés : 31 → 44\n"
                "## O6 - Des agents en bonne santé\n"
                "- Absences de 9 % à 7 %\n"
                "## O7 - Des aînés moins seuls\n"
                "- 60 visites régulières (25 aujourd'hui)"
            ),
            (
                "Nos priorités du trimestre\n"
                "1. Garder nos infirmières\n"
                "   1.1 Départs : 8 → 3\n"
                "2. Accueillir sans faire attendre\n"
                "   2.1 Attente médiane de 50 à 30 min\n"
                "3. Des repas qui plaisent\n"
                "   3.1 Plateaux non touchés : 20 % → 10 %\n"
                "4. Des chutes évitées\n"
                "   4.1 Chutes par mois : 11 → 5\n"
                "5. Des familles informées\n"
                "   5.1 Familles satisfaites : 55 % → 75 %\n"
                "6. Des sorties mieux préparées\n"
                "   6.1 Réadmissions de 12 % à 9 %"
            ),
            (
                "Objectif\tRésultat clé\n"
                "Tenir les délais\tChantiers livrés à l'heure : 60 % → 80 %\n"
                "Vendre plus haut de gamme\tPanier moyen de 9 à 12 k€\n"
                "Rassurer les clients\tNote de fin de chantier ≥ 4,5\n"
                "Protéger les équipes\tZéro accident\n"
                "Former la relève\t3 apprentis diplômés\n"
                "Réduire les chutes de bois\tPertes de 14 % à 8 %"
            ),
            (
                "Laboratoire d'analyses - OKR 2027\n"
                "O1. Des résultats le jour même\n"
                "KR : 80 % rendus avant 17h (52 %)\n"
                "O2. Moins de prélèvements à refaire\n"
                "KR : de 4 % à 1,5 %\n"
                "O3. Des médecins qui nous font confiance\n"
                "KR : NPS prescripteurs de 20 à 45\n"
                "O4. Une équipe au complet\n"
                "KR : 4 techniciens recrutés\n"
                "O5. Des stocks de réactifs sans rupture\n"
                "KR : 0 analyse reportée\n"
                "O6. Une facture d'énergie maîtrisée\n"
                "KR : -15 %\n"
                "O7. Des audits sans surprise\n"
                "KR : 2 écarts au plus\n"
                "O8. Un accueil plus doux pour les enfants\n"
                "KR : 9 parents sur 10 satisfaits"
            ),
            (
                "**Objectif : Remplir la salle en semaine**\n"
                "- Taux de remplissage de 45 % à 65 %\n"
                "**Objectif : Attirer les moins de 26 ans**\n"
                "- Billets jeunes : 900 → 1 600\n"
                "**Objectif : Équilibrer le bar**\n"
                "- Marge de -3 k€ à +5 k€\n"
                "**Objectif : Des artistes qui veulent revenir**\n"
                "- 8 sur 10 acceptent une deuxième date\n"
                "**Objectif : Un public qui trie ses déchets**\n"
                "- 70 % de déchets triés\n"
                "**Objectif : Des mécènes fidèles**\n"
                "- 12 mécènes renouvelés"
            ),
            (
                "Objectif 1 - Encaisser plus vite\n"
                "Retards > 30 jours : 18 % → 8 %\n"
                "Objectif 2 - Clôturer sans nuit blanche\n"
                "Clôture de J+15 à J+6\n"
                "Objectif 3 - Des prévisions crédibles\n"
                "Écart au réel sous 4 %\n"
                "Objectif 4 - Des fournisseurs payés à l'heure\n"
                "Factures en retard : 25 % → 5 %\n"
                "Objectif 5 - Des notes de frais simples\n"
                "Remboursées sous 5 jours : 40 % → 90 %\n"
                "Objectif 6 - Une équipe polyvalente\n"
                "2 personnes capables de tenir chaque poste"
            ),
        ),
        en=(
            (
                "Leisure centre OKRs, Q2\n"
                "Objective 1: Swimmers come back\n"
                "- Repeat visits within 30 days 22% to 35%\n"
                "Objective 2: Classes run full\n"
                "- Average fill from 58% to 80%\n"
                "Objective 3: Clean changing rooms\n"
                "- Complaints a month 40 to 10\n"
                "Objective 4: Coaches stay\n"
                "- Fewer than 2 leavers\n"
                "Objective 5: Teenagers use the gym\n"
                "- Under-18 members 120 to 260\n"
                "Objective 6: Lower bills\n"
                "- Gas use down 15%"
            ),
            (
                "# Parish council goals for the year\n"
                "## O1 Safer crossings\n"
                "- Near misses reported: 30 to 12\n"
                "## O2 A village hall people book\n"
                "- Bookings 14 a month to 30\n"
                "## O3 Less litter\n"
                "- Bags collected per walk 9 to 4\n"
                "## O4 Allotments in use\n"
                "- Empty plots from 11 to 2\n"
                "## O5 Neighbours who know each other\n"
                "- 40 street hosts, up from 12\n"
                "## O6 A warmer welcome for newcomers\n"
                "- New households visited: 20% to 80%\n"
                "## O7 A bus that stays\n"
                "- Passengers per trip 6 to 11"
            ),
            (
                "Support team, Q4 draft\n"
                "1. Customers get answers fast\n"
                " - First reply 9h to 2h\n"
                "2. Fewer repeat contacts\n"
                " - Repeat rate 31% to 18%\n"
                "3. Help pages people trust\n"
                " - Solved by article 20% to 45%\n"
                "4. Agents who want to stay\n"
                " - Attrition 28% to 15%\n"
                "5. Weekends covered\n"
                " - Weekend backlog 140 to 30\n"
                "6. Product hears the customer\n"
                " - 8 of the top 10 irritants fixed"
            ),
            (
                "Objective\tKey result\n"
                "Beans arrive fresh\tRoast-to-shelf 12 days to 5\n"
                "Cafes reorder\tReorder rate 48% to 70%\n"
                "Less waste\tGreen coffee loss 3% to 1%\n"
                "Farmers paid fairly\t85% of volume above the floor price\n"
                "A crew that can run any machine\t6 people certified on all roasters\n"
                "Online buyers subscribe\tSubscribers 400 to 900"
            ),
            (
                "O1: Trials recruit on time\n"
                "KR: sites on target 5 of 14 to 11 of 14\n"
                "O2: Clean data, first time\n"
                "KR: queries per patient 3.1 to 1.2\n"
                "O3: Nurses love working with us\n"
                "KR: site satisfaction 6.8 to 8.5\n"
                "O4: No surprises at inspection\n"
                "KR: zero critical findings\n"
                "O5: Patients stay in the study\n"
                "KR: drop-out 19% to 10%\n"
                "O6: Faster contracts\n"
                "KR: signature in 40 days, from 95\n"
                "O7: Budgets that hold\n"
                "KR: overrun under 3%\n"
                "O8: A team that shares the load\n"
                "KR: nobody above 45h a week"
            ),
            (
                "**Objective: Trains leave on time**\n"
                "- Punctuality 84% to 92%\n"
                "**Objective: Stations feel safe at night**\n"
                "- Night rating 2.9 to 3.8\n"
                "**Objective: Step-free for everyone**\n"
                "- Lift availability 91% to 98%\n"
                "**Objective: Fewer fare disputes**\n"
                "- Disputes a week 70 to 25\n"
                "**Objective: Drivers rest properly**\n"
                "- Short turnarounds 60 to 10\n"
                "**Objective: Freight customers renew**\n"
                "- Renewal 7 in 10 to 9 in 10"
            ),
            (
                "Objective 1 - Donors give again\n"
                "Second gift 21% to 33%\n"
                "Objective 2 - Volunteers are never idle\n"
                "Unfilled shifts 80 to 20\n"
                "Objective 3 - Animals leave healthy\n"
                "Returns within a month 9% to 4%\n"
                "Objective 4 - Homes found quickly\n"
                "Median stay 41 days to 25\n"
                "Objective 5 - Vets trust our notes\n"
                "Missing records 30% to 5%\n"
                "Objective 6 - Shops that pay their way\n"
                "Average takings £310 to £450 a day"
            ),
        ),
    ),
    good=Examples(
        fr=(
            (
                "OKR Boutique T2\n"
                "Objectif 1 : Des vitrines qui font entrer\n"
                "- Passants qui entrent : de 3 % à 5 %\n"
                "Objectif 2 : Moins d'attente en caisse\n"
                "- Attente moyenne de 7 à 3 min"
            ),
            (
                "# OKR Mairie, S1 2027\n"
                "## O1 - Des rues propres\n"
                "- Signalements : 300 → 180\n"
                "## O2 - Un état civil sans attente\n"
                "- Délai d'un acte de 9 à 3 jours\n"
                "## O3 - Des écoles mieux chauffées\n"
                "- Salles sous 18 °C : 22 → 4\n"
                "## O4 - Des associations soutenues\n"
                "- Dossiers payés sous 30 jours : 45 % → 85 %\n"
                "## O5 - Un marché vivant\n"
                "- Étals occupés : 31 → 44"
            ),
            (
                "Objectif : Des résultats le jour même\n"
                "- 80 % rendus avant 17h (52 %)\n"
                "- Appels de médecins par jour : 60 → 25\n"
                "- Prélèvements à refaire : de 4 % à 1,5 %\n"
                "Initiatives\n"
                "- Deuxième tournée de ramassage\n"
                "- Nouvel automate\n"
                "- Former l'équipe du soir\n"
                "- Revoir les étiquettes\n"
                "- Affichage des délais\n"
                "- Point quotidien à 9h"
            ),
            (
                "Objectif 1 : Garder nos infirmières\n"
                "- Départs : 8 → 3\n"
                "- Plannings connus un mois avant : 40 % → 90 %\n"
                "Objectif 2 : Des chutes évitées\n"
                "- Chutes par mois : 11 → 5\n"
                "KPI suivis\n"
                "- Lits occupés\n"
                "- Absences\n"
                "- Dépenses de pharmacie\n"
                "- Plaintes\n"
                "- Heures d'intérim"
            ),
            (
                "Objectif\tRésultat clé\n"
                "Tenir les délais\tChantiers livrés à l'heure : 60 % → 80 %\n"
                "Tenir les délais\tReprises après livraison : 14 → 5\n"
                "Tenir les délais\tRetards fournisseurs : 30 % → 10 %\n"
                "Rassurer les clients\tNote de fin de chantier ≥ 4,5\n"
                "Rassurer les clients\tRéclamations : 22 → 8\n"
                "Rassurer les clients\tDevis expliqués en rendez-vous : 9 sur 10"
            ),
            (
                "**Objectif : Remplir la salle en semaine**\n"
                "- Taux de remplissage de 45 % à 65 %\n"
                "**Objectif : Attirer les moins de 26 ans**\n"
                "- Billets jeunes : 900 → 1 600\n"
                "**Objectif : Des mécènes fidèles**\n"
                "- 12 mécènes renouvelés\n"
                "Notes : le bar, le tri et la billetterie sont reportés au cycle suivant."
            ),
            ("Je vais encaisser plus vite, mesuré par des retards ramenés de 18 % à 8 % et un délai moyen de 55 à 40 jours."),
        ),
        en=(
            (
                "Leisure centre OKRs, Q2\n"
                "Objective 1: Swimmers come back\n"
                "- Repeat visits within 30 days 22% to 35%\n"
                "Objective 2: Classes run full\n"
                "- Average fill from 58% to 80%\n"
                "Objective 3: Coaches stay\n"
                "- Fewer than 2 leavers"
            ),
            (
                "# Parish council goals for the year\n"
                "## O1 Safer crossings\n"
                "- Near misses reported: 30 to 12\n"
                "## O2 A village hall people book\n"
                "- Bookings 14 a month to 30\n"
                "## O3 Less litter\n"
                "- Bags collected per walk 9 to 4\n"
                "## O4 Allotments in use\n"
                "- Empty plots from 11 to 2\n"
                "## O5 A bus that stays\n"
                "- Passengers per trip 6 to 11"
            ),
            (
                "Objective: Customers get answers fast\n"
                "1. First reply 9h to 2h\n"
                "2. Repeat contacts 31% to 18%\n"
                "3. Weekend backlog 140 to 30\n"
                "4. Solved by article 20% to 45%\n"
                "5. Rating after contact 3.9 to 4.5\n"
                "6. Escalations a week 50 to 20"
            ),
            (
                "Objective: Cafes reorder\n"
                "- Reorder rate 48% to 70%\n"
                "- Roast-to-shelf 12 days to 5\n"
                "- Complaints about stale beans 25 to 5\n"
                "Initiatives\n"
                "- Smaller batches\n"
                "- Second van\n"
                "- Tasting visits\n"
                "- New labels\n"
                "- Order app\n"
                "- Monthly call to each cafe"
            ),
            (
                "Objective\tKey result\n"
                "Trials recruit on time\tSites on target 5 of 14 to 11 of 14\n"
                "Trials recruit on time\tSignature in 40 days, from 95\n"
                "Trials recruit on time\tDrop-out 19% to 10%\n"
                "Clean data, first time\tQueries per patient 3.1 to 1.2\n"
                "Clean data, first time\tMissing visits 8% to 2%\n"
                "Clean data, first time\tZero critical findings"
            ),
            (
                "**Objective: Trains leave on time**\n"
                "- Punctuality 84% to 92%\n"
                "**Objective: Stations feel safe at night**\n"
                "- Night rating 2.9 to 3.8\n"
                "Parked for next cycle: lifts, fare disputes, freight, rest rules."
            ),
            (
                "I will get animals into good homes faster, as measured by median stay from 41 to 25 days "
                "and returns within a month from 9% to 4%."
            ),
        ),
    ),
)


def check(reading: DraftReading, around: Around) -> Hit | None:
    """More objectives than one team can carry."""
    count, maximum = len(reading.objectives), around.house.max_objectives
    return Hit(fields={"count": count, "maximum": maximum}) if count > maximum else None
