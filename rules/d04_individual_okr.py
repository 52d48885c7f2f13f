"""individual-okr: OKRs for one person turn a shared direction into an appraisal."""

import re

from assistant.judge import Around, DraftReading
from assistant.language.pattern import pattern
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="D04",
    name="individual-okr",
    scope="draft",
    severity="advice",
    arguable=True,
    title=Both(fr="Des OKR pour une seule personne", en="OKRs for one person"),
    holds=Both(
        fr="Les OKR sont ceux d'une personne d'une équipe, et non de l'équipe ; jamais pour un indépendant ou un fondateur seul.",
        en="The OKRs are those of one person in a team rather than of the team; never said of a freelancer or a sole founder.",
    ),
    why=Both(
        fr=(
            "Des OKR servent à une équipe pour choisir ensemble où elle va. Déclinés à une seule personne, "
            "ils deviennent vite une liste de tâches ou une évaluation, et chacun vise bas pour se "
            "protéger. Rattachez ces lignes aux OKR de l'équipe et notez qui porte chaque résultat clé ; "
            "les souhaits de progression ont leur place dans l'entretien."
        ),
        en=(
            "OKRs help a team choose together where it is going. Taken down to one person they soon become "
            "a task list or an appraisal, and people aim low to stay safe. Attach these lines to the "
            "team's OKRs and note who carries each key result. Wishes for personal development belong in "
            "the one-to-one."
        ),
    ),
    sides=Both(
        fr=(
            "Beaucoup d'équipes s'arrêtent au niveau de l'équipe : les OKR d'une personne coûtent du "
            "temps, ressemblent à une évaluation et multiplient les niveaux à tenir à jour. D'autres y "
            "tiennent, comme les premières entreprises à les avoir pratiqués et que décrit Doerr : chacun "
            "voit sa contribution et choisit une part de ses buts. L'accord se fait sur un point : ne pas "
            "y lier la prime ni la note. Un indépendant ou une fondatrice qui écrit pour son activité "
            "n'est pas concerné."
        ),
        en=(
            "Many stop at the team: OKRs for each person cost time, look like an appraisal and add a level "
            "to keep up to date. Others hold to them, as did the early users Doerr describes: people see "
            "what they contribute and choose some of their own goals. Most agree on one point: do not tie "
            "them to pay or ratings. A freelancer or a founder writing for their own business is another "
            "matter."
        ),
    ),
    source=("Cagan & Jones, Empowered, 2020 (objectives are given to teams); Doerr, Measure What Matters, 2018 (for the other side)"),
    messages={
        "default": Both(
            fr=(
                "« {quote} » : ces OKR semblent porter sur une seule personne. Rattachez-les plutôt aux "
                "OKR de l'équipe, en notant qui porte quoi."
            ),
            en=("“{quote}”: this looks like a set for one person. Consider attaching it to the team's OKRs and noting who carries what."),
        ),
    },
    bad=Examples(
        fr=(
            (
                "OKR de Julie - T2\n"
                "Objectif : Devenir autonome sur la paie\n"
                "- Traiter 120 bulletins sans relecture\n"
                "- Erreurs de 6 à 1 par mois"
            ),
            (
                "Mes OKR individuels, chargé de recrutement, S1\n"
                "Objectif : Trouver plus vite de bons candidats\n"
                "- Délai de présentation de 20 à 10 jours\n"
                "- 8 embauches confirmées"
            ),
            (
                "# Objectifs individuels : Karim, conducteur de ligne\n"
                "## Objectif : Une ligne qui tourne\n"
                "- Arrêts par équipe : 9 → 4\n"
                "- Rebuts de 5 % à 3 %"
            ),
            (
                "OKR personnels de Mathilde (assistante de direction)\n"
                "Objectif : Des réunions mieux préparées\n"
                "- Dossiers envoyés la veille : 50 % → 95 %\n"
                "- Réunions annulées : 10 → 3"
            ),
            (
                "Salarié : Thomas R.\n"
                "Poste : commercial secteur Ouest\n"
                "Cycle : T3\n"
                "Objectif : Reconquérir les clients perdus\n"
                "- 12 clients réactivés\n"
                "- CA du secteur de 300 à 380 k€"
            ),
            (
                "Mes objectifs personnels en tant que technicienne support, T4\n"
                "O : Résoudre plus de demandes seule\n"
                "KR1 : Résolution au premier contact de 45 % à 65 %\n"
                "KR2 : Note des utilisateurs ≥ 4,5"
            ),
            (
                "OKR individuels T1 - Inès, data analyst\n"
                "Objectif : Des chiffres que le métier comprend\n"
                "- 3 directions utilisent ses rapports chaque semaine\n"
                "- Questions de relance : 30 → 12"
            ),
        ),
        en=(
            ("Priya's OKRs, Q2\nObjective: Own the month-end on my own\n- Close my ledgers in 4 days, from 9\n- Corrections from 15 to 4"),
            ("My personal OKRs as an account manager\nObjective: Grow my portfolio\n- 6 upsells signed\n- Renewal rate 82% to 92%"),
            (
                "# Individual OKRs: Dan, warehouse operative\n"
                "## Objective: Pick without mistakes\n"
                "- Errors per 1,000 lines 9 to 3\n"
                "- Returns caused 12 to 4"
            ),
            (
                "Employee: Fatima K.\n"
                "Role: HR adviser\n"
                "Cycle: Q3\n"
                "Objective: Managers get quick answers\n"
                "- Reply time 3 days to 1\n"
                "- Satisfaction 3.6 to 4.4"
            ),
            (
                "OKRs for Liam (junior developer), Q1\n"
                "Objective: Ship code that stays shipped\n"
                "- Rollbacks caused from 5 to 1\n"
                "- Review rounds per change 4 to 2"
            ),
            (
                "My individual OKRs - staff nurse, Ward 4\n"
                "O: Safer medicine rounds\n"
                "KR1: Missed doses on my shifts 8 to 2\n"
                "KR2: Rounds finished on time 60% to 85%"
            ),
            (
                "Personal objectives for Grace, events assistant, H1\n"
                "Objective: Sponsors feel looked after\n"
                "- Sponsor rating 3.9 to 4.6\n"
                "- Rebooked sponsors 5 to 9"
            ),
        ),
    ),
    good=Examples(
        fr=(
            (
                "OKR de l'équipe de Julie - T2\n"
                "Objectif : Une paie sans erreur\n"
                "- Bulletins corrigés : 40 → 10 par mois\n"
                "- Questions de salariés : 90 → 40"
            ),
            (
                "OKR Recrutement, S1\n"
                "Objectif : Trouver plus vite de bons candidats\n"
                "- Délai de présentation de 20 à 10 jours (resp. : Karim)\n"
                "- 8 embauches confirmées (resp. : Léa)"
            ),
            (
                "Mes OKR de photographe indépendante, T3\n"
                "Objectif : Vivre de mes reportages\n"
                "- 2 400 € de revenu net par mois (1 500 € aujourd'hui)\n"
                "- 4 clients qui recommandent une séance"
            ),
            ("Je vais faire de notre accueil un modèle, mesuré par une attente de 15 à 6 min et une note de 4,6 (4,0 aujourd'hui)."),
            (
                "Mes objectifs de gérante pour la librairie, d'ici Noël\n"
                "Objectif : Que le quartier prenne l'habitude d'entrer\n"
                "- Panier moyen de 18 à 22 €\n"
                "- Clients fidèles : 140 → 220"
            ),
            ("OKR Salon Chez Mathilde, T1\nObjectif : Remplir les mardis\n- Rendez-vous du mardi : 6 → 14\n- Annulations de 20 % à 8 %"),
            (
                "Rédigé par Thomas pour le pôle Commercial, T3\n"
                "Objectif : Reconquérir les clients perdus\n"
                "- 40 clients réactivés\n"
                "- CA réactivé : 300 k€"
            ),
            (
                "OKR du pôle Prêts personnels, T4\n"
                "Objectif : Une réponse le jour même\n"
                "- Dossiers décidés sous 24h : 35 % → 70 %\n"
                "- Réclamations : 60 → 25"
            ),
        ),
        en=(
            ("Priya's team, Q2 OKRs\nObjective: A month-end nobody dreads\n- Close in 4 days, from 9\n- Corrections from 60 to 15"),
            (
                "Account management OKRs\n"
                "Objective: Clients grow with us\n"
                "- 25 upsells signed (owner: Dan)\n"
                "- Renewal rate 82% to 92% (owner: Grace)"
            ),
            (
                "My OKRs as a freelance translator, Q1\n"
                "Objective: Work with publishers I admire\n"
                "- 3 new publishers commission a book\n"
                "- Average rate per page £14 to £18"
            ),
            (
                "I will make our ward the calmest in the building, as measured by call bells answered in 2 "
                "min (5 now) and complaints down from 12 to 4."
            ),
            (
                "Founder's goals for my pottery studio, H1\n"
                "Objective: Classes pay the rent\n"
                "- Seats sold 55% to 85%\n"
                "- Returning students 20 to 45"
            ),
            (
                "Draft by Liam for the platform squad\n"
                "Objective: Ship code that stays shipped\n"
                "- Rollbacks 14 to 3\n"
                "- Failed deployments 9% to 3%"
            ),
            (
                "Personal Loans department, Q3\n"
                "Objective: Borrowers get an answer the same day\n"
                "- Decided within 24h: 35% to 70%\n"
                "- Complaints 60 to 25"
            ),
            (
                "What my team and I want by June\n"
                "Objective: Sponsors feel looked after\n"
                "- Sponsor rating 3.9 to 4.6\n"
                "- Rebooked sponsors 15 to 24"
            ),
        ),
    ),
)


_OWN = pattern(
    r"\b(?:freelance\w*|ind[ée]pendante?|micro-?entreprise|auto-?entrepren\w+|fondat(?:eur|rice)|founder|solo|self-employed|sole trader|my (?:own )?(?:business|studio|shop|practice|company)|mon (?:atelier|entreprise|activit[ée]|cabinet|studio))\b",
    re.IGNORECASE,
)
_ROLE = (
    r"(?:account (?:manager|executive)|team member|analyst|developer|engineer|designer|recruiter|accountant|product manager|project manager|sales rep\w*|assistant|nurse|teacher|consultant|charg[ée]e? d[e'’]\s?\w+|"
    r"commerciale?|comptable|d[ée]veloppeu(?:r|se)|chef(?:fe)? de (?:projet|produit)|recruteu(?:r|se)|assistante?|infirmi(?:er|[èe]re)|collaborat(?:eur|rice)|salari[ée]e?|ing[ée]nieure?|technicien(?:ne)?|responsable \w+|buyer|acheteu(?:r|se)|coordinator|controller|contr[ôo]leu(?:r|se) de gestion)"
)
_PERSONAL = pattern(
    r"\b(?:(?:okrs?|objectifs?|objectives?|goals?) (?:personnels?|individuels?|indiv\.?)|(?:personal|individual) (?:okrs?|objectives?|goals?)|my (?:personal |own )?(?:okrs?|objectives|goals) (?:as|for my)|"
    rf"mes (?:okrs?|objectifs) (?:personnels?|individuels?|en tant que|de {_ROLE})|(?:en tant que|as an?) {_ROLE})\b",
    re.IGNORECASE,
)
_SPEAKS_OF_ONE = pattern(r"\b(?:person|indiv|my|mes|en tant|as an?\b)", re.IGNORECASE)
_SHEET = pattern(
    r"^\s*(?:salari[ée]e?|employ[ée]e?|collaborat(?:eur|rice)|employee|nom|name|prénom)\s*[::]\s*\S.*$", re.IGNORECASE | re.MULTILINE
)
_NAMED = pattern(
    r"(?:\bOKRs?\s*(?:[T|Q|S|H]\d\s*)?(?:[-–—:]\s*|de |d['’]|of |for )(?P<fr>[A-ZÉÈ][a-zéèêëïîôç]+(?:[- ][A-ZÉ][\w.éèêëïîôç-]+)?)|\b(?P<en>[A-Z][a-z]+(?: [A-Z][a-z]+)?)['’]s (?:OKRs?|objectives|goals))(?=\s*(?:[,(–—:\n-]|[TQSH]\d|20\d\d|$))"
)
_TEAMS = pattern(
    r"(?:[ée]quipe|team|direction|service|p[ôo]le|squad|tribe|d[ée]partement|department|atelier|salon|company|group|sales|marketing|finance|tech|product|produit|support|ops|operations|data|legal|hr|rh|it|dsi|it|design|growth|people|usine|magasin|region|unit|dept|ventes|achats|logistique|qualit[ée]|s[ée]curit[ée]|urgences|communication|care|customer|engineering|q[1-4]|t[1-4]|s[1-2]|draft|brouillon|plan|maison|boulangerie|cabinet)",
    re.IGNORECASE,
)


def check(reading: DraftReading, around: Around) -> Hit | None:
    """A set for one employee; never a freelancer's or founder's own."""
    prose = reading.draft.prose[:600]
    found = (_PERSONAL.search(prose) if _SPEAKS_OF_ONE.search(prose) else None) or _SHEET.search(prose) or _named(prose)
    return Hit(fields={"quote": found[0].strip()}) if found and not _OWN.search(prose) else None


def _named(prose: str) -> re.Match[str] | None:
    """ "OKR T2 – Camille", "Priya's OKRs": one person's name where a team's would stand."""
    found = _NAMED.search(prose)
    return found if found and not _TEAMS.match(found["fr"] or found["en"]) else None
