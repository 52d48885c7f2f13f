"""vague-kr: two fair readers could disagree at the end on whether it was met."""

from assistant.judge import Around
from assistant.reading import Reading
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="K03",
    name="vague-kr",
    scope="key_result",
    severity="error",
    arguable=True,
    title=Both(fr="Un résultat que chacun lira à sa façon", en="A result everyone will read their own way"),
    holds=Both(
        fr="Deux lecteurs de bonne foi pourraient ne pas s'accorder, à la fin, sur le fait que c'est atteint : des mots flous, sans chiffre ni état vérifiable. Une tâche qu'on peut cocher n'est pas floue ; un thème sans indicateur l'est.",
        en="Two fair readers could disagree at the end on whether it was met: woolly words, with no figure and no state to check. A task that can be ticked off is not vague; a theme that names no indicator is.",
    ),
    why=Both(
        fr="À la fin du cycle, deux personnes de bonne foi doivent pouvoir dire la même chose : atteint, ou pas."
        " Des mots comme « mieux », « davantage » ou « renforcer » ne le permettent pas, et chacun travaille alors"
        " pour son idée à lui. Demandez-vous ce que vous verriez de différent si c'était réussi, et écrivez cela :"
        " un chiffre, ou un état que n'importe qui peut vérifier.",
        en="At the end of the cycle, two fair people should give the same answer: met, or not. Words such as"
        " “better”, “more” or “strengthen” do not allow that, and meanwhile everyone works towards their own"
        " idea of it. Ask what you would see if it had worked, and write that down: a figure, or a state anyone"
        " can check.",
    ),
    sides=None,
    source="Doran, There's a S.M.A.R.T. Way to Write Management's Goals and Objectives, 1981; Locke & Latham, A"
    " Theory of Goal Setting and Task Performance, 1990",
    messages={
        "default": Both(
            fr="« {quote} » : à la fin du cycle, deux personnes de bonne foi pourraient ne pas être d'accord."
            " Dites à quoi l'on verra la différence, et avec quel chiffre : de [départ] à [cible].",
            en="“{quote}”: at the end of the cycle, two fair people could disagree on whether this was met. Say"
            " what would show the difference, and by which figure: from [baseline] to [target].",
        ),
        "theme": Both(
            fr="« {quote} » est un thème, pas encore un résultat. Que verra-t-on de différent à la fin du cycle,"
            " et quel indicateur le montrera ?",
            en="“{quote}” is a theme, not yet a result. What will people see that is different at the end of the"
            " cycle, and which indicator would show it?",
        ),
        "open": Both(
            fr="« {quote} » n'a pas de fin : on ne pourra jamais dire que c'est atteint. Écrivez ce que ce travail"
            " doit avoir changé à la fin du cycle, avec le chiffre qui le montrera.",
            en="“{quote}” has no end: nobody will ever be able to say it is met. Write what this work should have"
            " changed by the end of the cycle, with the figure that would show it.",
        ),
    },
    bad=Examples(
        fr=(
            "Améliorer sensiblement l'accueil au guichet",
            "Être plus réactifs avec nos fournisseurs",
            "Gagner en visibilité auprès des lycéens",
            "Réduire les délais de livraison",
            "Moins de gaspillage en cuisine",
            "Taux d'erreur de saisie en baisse",
            "Un code plus propre et plus simple à maintenir",
            "De meilleures relations avec les associations du quartier",
            "Faire monter l'équipe en compétences",
            "Culture sécurité",
            "Qualité de vie au travail",
            "Poursuivre les échanges avec les riverains",
            "Travailler sur la cohésion d'équipe",
            "Réfléchir à de nouvelles sources de financement",
        ),
        en=(
            "A noticeably smoother check-in for guests",
            "Be more responsive to residents",
            "Raise our profile with young farmers",
            "Cut waiting times",
            "Fewer mistakes on the packing line",
            "Invoice errors trending down",
            "Cleaner, easier to maintain code",
            "Deliver an excellent dining experience",
            "Strengthen ties with local schools",
            "Teamwork",
            "Digital accessibility",
            "Continue conversations with local landlords",
            "Explore new packaging suppliers",
            "Support the sales team",
        ),
    ),
    good=Examples(
        fr=(
            "Taux de casse",
            "Adoption du carnet de suivi en ligne",
            "Lancer la boutique en ligne",
            "Guide du bénévole publié",
            "Embaucher un maître-nageur",
            "Suivre le taux d'occupation des chambres",
            "Maintenir la marge à 30 %",
            "Améliorer la note d'accueil de 3,8 à 4,4 sur 5",
            "Réduire de moitié les délais de livraison",
            "Tous les arrêts de bus accessibles en fauteuil",
            "Plus aucun dossier papier au service achats",
            "Gagner le prix de l'innovation de la filière",
            "Zéro commande perdue entre l'atelier et le quai",
        ),
        en=(
            "Cost per hire",
            "Adoption of the parent portal",
            "Open the second clinic in September",
            "Tenants' guide translated into Polish",
            "Hire a head chef",
            "Monitor agency spend",
            "Hold scrap at 3%",
            "Improve on-time departures from 71% to 85%",
            "Cut waiting times by a third",
            "Every pupil has a reading mentor",
            "All 12 kitchens rated five for hygiene",
            "Be shortlisted for the regional book prize",
            "No parcel left on the dock overnight",
        ),
    ),
)


_SURELY = 1.5  # "all teachers feel valued" is vague though "all" is a threshold


def check(reading: Reading, around: Around) -> Hit | None:
    """No figure, threshold or finished state would settle whether it was met."""
    if not reading.is_vague or reading.measure or reading.blank:
        return None
    if reading.threshold and reading.weighed.scores["vague"] < _SURELY:
        return None
    message = "open" if reading.is_work else "theme" if reading.is_theme else "default"
    return Hit(*reading.weighed.place("vague"), message)
