"""no-target: no figure and no threshold, so nothing says how far is far enough."""

from assistant.judge import Around
from assistant.language.figures import has_date
from assistant.reading import Reading
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="K04",
    name="no-target",
    scope="key_result",
    severity="error",
    arguable=False,
    title=Both(fr="Pas de chiffre à atteindre", en="No figure to reach"),
    holds=Both(
        fr="La ligne ne porte ni chiffre ni seuil. Une date, un trimestre, une version ou un nom à chiffres n'en sont pas ; « tous », « chaque », « sans interruption », « diviser par deux » en sont.",
        en="The line has no figure and no threshold. A date, a quarter, a version or a name with digits is none; “all”, “every”, “without downtime”, “halve” are.",
    ),
    why=Both(
        fr="Sans chiffre ni seuil, personne ne sait quand c'est assez, ni en cours de cycle si l'on est en avance"
        " ou en retard. Une date dit quand, pas jusqu'où. Donnez un nombre, un pourcentage ou un seuil net comme «"
        " tous » ou « zéro » ; si vous ne connaissez pas encore le point de départ, mesurez-le d'abord.",
        en="Without a figure or a threshold, nobody knows when it is enough, nor halfway through whether you are"
        " ahead or behind. A date says when, not how far. Give a number, a percentage or a plain threshold such as"
        " “all” or “none”; if you do not know where you start from yet, measure that first.",
    ),
    sides=None,
    source="Doerr, Measure What Matters, 2018; Locke & Latham, A Theory of Goal Setting and Task Performance, 1990",
    messages={
        "default": Both(
            fr="« {quote} » ne porte ni chiffre ni seuil. Quelle mesure le montrerait, et jusqu'où doit-elle aller"
            " : de [départ] à [cible] ?",
            en="“{quote}” carries no figure and no threshold. Which measure would show it, and how far should it"
            " go: from [baseline] to [target]?",
        ),
        "date_only": Both(
            fr="« {quote} » dit quand, mais pas jusqu'où. Gardez cette échéance ou ce rythme, et ajoutez le chiffre à atteindre : [cible].",
            en="“{quote}” says when, but not how far. Keep the date or the rhythm, and add the figure to reach: [target].",
        ),
    },
    bad=Examples(
        fr=(
            "Améliorer le confort des voyageurs",
            "Taux de réachat",
            "Refonte du site de réservation",
            "Embaucher un apprenti",
            "Former les équipes au tri sélectif",
            "Suivre les dépenses de carburant",
            "Sécurité des chantiers",
            "Programme d'intégration en 5 étapes",
            "Dossier de subvention de 60 000 € déposé",
            "Accréditation ISO 15189 du laboratoire obtenue",
            "Inaugurer la nouvelle halle avant le 15 octobre",
            "Migration vers la version 11 de la paie au T3",
            "Version 4.2 de l'appli livrée en mars",
            "Comité de lecture mensuel",
            "Point hebdomadaire avec les transporteurs",
        ),
        en=(
            "Increase parents' trust in the school",
            "Footfall",
            "New induction programme",
            "Recruit a site engineer",
            "Team morale",
            "Monitor fuel use",
            "Three-day induction camp for apprentices",
            "Four-step complaints procedure written",
            "£50k grant application submitted",
            "Move to version 12 of the accounting package",
            "Launch the winter menu by 1 November",
            "Open the coastal depot in Q3",
            "Monthly safety walk",
            "Quarterly newsletter to alumni",
        ),
    ),
    good=Examples(
        fr=(
            "NPS de 24 à 40",
            "Toutes les écoles raccordées à la fibre",
            "Relire tous les contrats de location",
            "Chaque bénévole accueilli par un parrain",
            "Entretien trimestriel avec chaque apprenti",
            "Tri des déchets en place partout",
            "Un référent sécurité par atelier",
            "Diviser par deux les heures de nuit",
            "Deux fois plus de réservations en direct",
            "La moitié des menus sans viande",
            "Zéro retard de livraison en décembre",
            "Passer à la nouvelle caisse sans interruption de service",
            "Publier 12 fiches techniques",
            "Signer trois mécènes",
            "Maintenir le taux d'erreur sous 1 %",
        ),
        en=(
            "Average basket from $38 to $46",
            "Every ward has a named pharmacist",
            "All suppliers paid within 30 days",
            "Quarterly review with each tenant",
            "One safety rep per shift",
            "Half of bookings made online",
            "Twice as many repeat orders as last spring",
            "No missed collections in December",
            "Migrate the booking system without downtime",
            "Calls about late parcels down by a third",
            "Write 8 case studies",
            "Hire two dispatchers",
            "Keep returns under 4%",
            "Learner drop-out below 2%",
        ),
    ),
)


def check(reading: Reading, around: Around) -> Hit | None:
    """Neither a figure, nor a threshold such as "all", nor a blank left for one."""
    if reading.has_target:
        return None
    dated = has_date(reading.line.folded) or reading.is_routine
    return Hit(0, len(reading.line.text), "date_only" if dated else "default")
