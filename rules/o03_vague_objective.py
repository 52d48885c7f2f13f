"""vague-objective: a sentence any team could have written gives this one no direction."""

from assistant.judge import Around
from assistant.reading import ObjectiveReading
from assistant.rule import Both, Examples, Hit, Rule

RULE = Rule(
    code="O03",
    name="vague-objective",
    scope="objective",
    severity="warning",
    arguable=True,
    title=Both(fr="Un objectif que toute équipe pourrait signer", en="An objective any team could sign"),
    holds=Both(
        fr="L'objectif est si général que n'importe quelle équipe aurait pu l'écrire : un mot seul, la mission entière de l'équipe, un mot à la mode. Pas celui qui nomme une propriété, une direction ou un état (« Améliorer l'activation »).",
        en="The objective is so general that any team could have written it: one word, a team's whole mission, a buzzword. Not one that names a property, a direction or a state (“Improve activation”).",
    ),
    why=Both(
        fr=(
            "Un bon objectif aide à dire non. Si la phrase convient aussi bien à une banque qu'à une "
            "boulangerie, elle n'écarte rien et chacun y met ce qu'il veut. Nommez ce qui doit changer, "
            "pour qui, et en quoi vous verrez la différence à la fin du cycle ; une seule phrase suffit, "
            "même modeste."
        ),
        en=(
            "A good objective helps you say no. If the sentence would suit a bank as well as a bakery, it "
            "rules nothing out and everyone reads into it what they like. Name what should change, for "
            "whom, and what will feel different at the end of the cycle. One plain sentence is enough, "
            "however modest."
        ),
    ),
    sides=None,
    source=("Rumelt, Good Strategy/Bad Strategy, 2011 (fluff); Locke & Latham, A Theory of Goal Setting and Task Performance, 1990"),
    messages={
        "default": Both(
            fr=(
                "« {quote} » pourrait être l'objectif de n'importe quelle équipe. Précisez ce qui doit changer pour la vôtre, et pour qui."
            ),
            en="“{quote}” could be any team's objective. Say what should change in your case, and for whom.",
        ),
        "theme": Both(
            fr=("« {quote} » est un thème, pas encore un objectif. Faites-en une phrase : quel état voulez-vous atteindre, et pour qui ?"),
            en=("“{quote}” is a theme, not yet an objective. Make it a sentence: what state do you want to reach, and for whom?"),
        ),
    },
    bad=Examples(
        fr=(
            "Mieux communiquer",
            "Viser l'excellence opérationnelle",
            "Développer l'innovation",
            "Être les meilleurs dans notre métier",
            "Satisfaire pleinement nos clients",
            "Un management performant",
            "Croissance",
            "Ressources humaines",
            "Transformation digitale",
        ),
        en=(
            "Commercial excellence",
            "Improve communication",
            "Be more efficient",
            "Drive innovation across the business",
            "Deliver a high-quality service to all our stakeholders",
            "World-class customer experience",
            "Marketing",
            "Sustainability",
            "People and culture",
        ),
    ),
    good=Examples(
        fr=(
            "Raccourcir l'attente au guichet",
            "Améliorer la ponctualité des livraisons",
            "Être en conformité avec la loi handicap",
            "Moins de casse au chargement",
            "Que les stagiaires aient envie de rester",
            "Des visiteurs malvoyants accueillis comme les autres",
            "Garder nos soudeurs",
            "Faire revenir les donateurs de Noël",
        ),
        en=(
            "Improve punctuality on the rural routes",
            "Shorten the wait for a first appointment",
            "Keep our trainee chefs",
            "Fewer nasty surprises on site",
            "Be audit-ready all year round",
            "Tenants feel heard",
            "Win back lapsed members",
            "Balance the books",
        ),
    ),
)


def check(reading: ObjectiveReading, around: Around) -> Hit | None:
    """Any team could have written it: a theme, a mission, a buzzword."""
    if not reading.weighed.holds("vague"):
        return None
    return Hit(0, len(reading.line.text), "theme" if len(reading.line.words) <= 3 else "default")
