"""action-as-kr: met by having done work, so it cannot say whether the work helped."""

from assistant.judge import Around
from assistant.reading import Reading
from assistant.rule import Both, Case, Examples, Hit, Rule

RULE = Rule(
    code="K01",
    name="action-as-kr",
    scope="key_result",
    severity="error",
    arguable=True,
    title=Both(fr="Une action à la place d'un résultat", en="An action posing as a key result"),
    holds=Both(
        fr="Le résultat clé est atteint dès que l'équipe a fait un travail : tâche, projet, livrable, événement, jalon, recrutement, compté ou non, même dit au nom (« Mise en place de… ») ou au participe (« Intranet en ligne »). Vaut aussi pour la moitié « tâche » d'une ligne double. Ni un niveau de service, ni un thème, ni une surveillance.",
        en="The key result is met once the team has done work: a task, project, deliverable, event, milestone or hire, counted or not, also as a noun (“Launch of…”) or a participle (“Intranet live”). Holds for the task half of a double line too. Not a service level, a theme, or watching something.",
    ),
    why=Both(
        fr="Un travail peut être terminé à l'heure sans que rien ne s'améliore pour personne : le cocher ne dit"
        " pas s'il a servi. Un résultat clé dit ce qui aura changé, pour qui, et de combien. Gardez l'action :"
        " rangez-la parmi les initiatives, sous le résultat qu'elle doit produire, et remplacez-la sans regret si"
        " elle ne le produit pas.",
        en="Work can be finished on time and leave nobody better off: ticking it off does not tell you whether it"
        " helped. A key result says what will have changed, for whom, and by how much. Keep the action, but list"
        " it among the initiatives, under the result it should bring about; you can then swap it for a better one"
        " if it does not.",
    ),
    sides=Both(
        fr="Certains acceptent un résultat binaire ou un jalon : quand une étape ne se découpe pas et que toute la"
        " suite en dépend, « fait ou pas fait » se vérifie sans discussion. D'autres répondent qu'un jalon peut"
        " être franchi sans que personne ne s'en porte mieux, et que sa place est parmi les initiatives. De même,"
        " un manager en prise de poste ou une stratégie encore à prouver peuvent justifier, pour un cycle, de"
        " s'engager sur le travail ou sur son effet direct : c'est ce que l'équipe maîtrise, et elle apprend en le"
        " faisant. Dans ce cas, inscrivez l'équipe sous `allow_input` dans okr.toml : la relecture le signalera au"
        " lieu de s'y opposer.",
        en="Some coaches accept a yes-or-no result or a milestone: when a step cannot be split and everything"
        ' after it hangs on it, "done or not done" can be checked without argument. Others answer that a'
        " milestone can be passed without anyone being better off, so it belongs among the initiatives. In the"
        " same way, a manager new to the job, or a strategy still to be proven, can be a fair reason to commit for"
        " a cycle to the work itself or to its direct effect: that is what the team controls and can learn from."
        " If so, name the team under `allow_input` in okr.toml, and the review will say so rather than object.",
    ),
    source="Doerr, Measure What Matters, 2018; Seiden, Outcomes Over Output, 2019",
    messages={
        "default": Both(
            fr="« {quote} » dit ce qui sera fait, pas ce que cela changera. Gardez-le comme initiative et"
            " demandez-vous : qu'est-ce qui changera, pour qui, et quel chiffre le montrera ?",
            en="“{quote}” says what will be done, not what it will change. Keep it as an initiative and ask: what"
            " should be different afterwards, for whom, and which figure would show it?",
        ),
        "counted": Both(
            fr="« {quote} » compte le travail accompli : on saura combien, pas ce que cela a changé. Écrivez"
            " l'effet attendu chez ceux à qui ce travail s'adresse, et gardez le décompte pour l'initiative.",
            en="“{quote}” counts the work done: you will know how many, not what it changed. Write down the effect"
            " you expect on the people it is for, and leave the count with the initiative.",
        ),
        "routine": Both(
            fr="« {quote} » est une routine : on peut la tenir sans faute sans que rien ne change. Gardez-la parmi"
            " les initiatives, et écrivez ce qui ira mieux grâce à elle, avec le chiffre qui le montrera.",
            en="“{quote}” is a routine: it can be kept up faultlessly and change nothing. Keep it among the"
            " initiatives, and write what should get better because of it, with the figure that would show it.",
        ),
        "hire": Both(
            fr="« {quote} » est ici un moyen : un recrutement ne dit pas encore ce qu'il permettra. Écrivez ce que"
            " ce renfort doit changer pour votre objectif, et rangez le recrutement parmi les initiatives.",
            en="“{quote}” is a means here: hiring does not yet say what it will make possible. Write what the"
            " extra help should change for your objective, and list the hiring among the initiatives.",
        ),
    },
    bad=Examples(
        fr=(
            "Déployer le nouveau logiciel de caisse dans 14 magasins",
            "Refonte du livret d'accueil des résidents avant juin",
            "Charte graphique validée en comité",
            "Ferme pédagogique ouverte à la rentrée",
            "8 visites de classes organisées au musée",
            "Catalogue de formation 2027",
            "Point hebdomadaire entre l'atelier et les méthodes",
            "Former 40 aides-soignants aux gestes de manutention",
            "Appeler 30 anciens donateurs par semaine",
            "Dépôt du dossier de subvention auprès de la région",
            "Réaliser l'audit énergétique des 6 gymnases",
            "MVP en production fin février",
            "Travailler sur la signalétique du parc",
            "Passer la facturation sur le nouvel ERP et réduire les relances de 30 %",
            Case(line="Recruter un contrôleur de gestion", objective="Décider chaque mois sur des chiffres fiables"),
        ),
        en=(
            "Roll out the new rota app to all 9 care homes",
            "Redesign of the pupil report card",
            "Supplier code of conduct signed off by legal",
            "New visitor car park open by Easter",
            "Run 6 farm open days",
            "Donor handbook",
            "Weekly stand-up with the warehouse",
            "Train 120 drivers on the new tachographs",
            "35 lapsed members phoned each week",
            "Submission of the planning application for the new depot",
            "Carry out a fire-door survey of 18 blocks",
            "Tenant portal in beta by mid-May",
            "Work on the volunteer newsletter",
            "Move payroll to the cloud and cut corrections by half",
            Case(line="Hire two data engineers", objective="Every department trusts the same sales figures"),
        ),
    ),
    good=Examples(
        fr=(
            "Signer 6 contrats de maintenance avant fin mars",
            "Répondre à toutes les réclamations en moins de 48 h",
            "Suivre le taux d'absentéisme des ateliers",
            "Maintenir le taux de service au-dessus de 95 %",
            "Accessibilité du site",
            "Augmenter la confiance des locataires",
            "Collecter 80 k€ de dons auprès de particuliers",
            "Délai de délivrance d'un permis de construire de 90 à 60 jours",
            "60 % des familles règlent la cantine en ligne",
            "Casse de vaisselle divisée par deux",
            "Aucune rupture de réactif au laboratoire pendant le semestre",
            "4 appels d'offres gagnés d'ici l'été",
            Case(line="9 postes d'infirmière pourvus", objective="Retrouver des équipes de nuit au complet"),
            Case(line="Recruter 5 soudeurs", objective="Un atelier de soudure où tous les postes sont occupés"),
        ),
        en=(
            "Win 4 school catering contracts",
            "Sign 5 dealers in the north of the country",
            "Answer every repair request within two working days",
            "Monitor energy use across our greenhouses",
            "Keep stock accuracy above 98%",
            "Staff wellbeing",
            "Increase tenant satisfaction",
            "Raise £90k from new regular givers",
            "Renew 18 of the 20 leases that end this year",
            "Cost per delivery from £4.10 to £3.30",
            "60% of tenants report repairs through the app",
            "Noise complaints cut by half",
            Case(line="12 nursing vacancies filled", objective="Every ward is fully staffed before winter"),
            Case(line="Hire 4 bus mechanics", objective="Build a full workshop crew"),
        ),
    ),
)


def check(reading: Reading, around: Around) -> Hit | None:
    """It is met by having done work: a task, a deliverable, an event, a hire as a means."""
    if not reading.is_work:
        return None
    counted = reading.is_counted
    message = "hire" if reading.is_hire else "counted" if counted else "routine" if reading.is_routine else "default"
    return Hit(*reading.deed, message, "warning" if counted else None)
