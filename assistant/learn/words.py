"""The words of drills and their feedback, in both languages."""

from assistant.judge import find_rule
from assistant.report.words import typeset
from assistant.rule import Both

WHAT = Both(fr="Qu'est-ce que c'est ?", en="What is this?")
KINDS = {
    "key result": Both(fr="Un résultat clé", en="A key result"),
    "action": Both(fr="Une action", en="An action"),
    "kpi": Both(fr="Un KPI à suivre", en="A KPI to watch"),
    "objective": Both(fr="Un objectif", en="An objective"),
}
FIRST_KINDS = {
    "objective": KINDS["objective"],
    "key result": KINDS["key result"],
    "initiative": Both(fr="Une initiative, quelque chose à faire", en="An initiative, something to do"),
}
WHY_KINDS = {
    "initiative": Both(
        fr="C'est ce que l'équipe fera pour que les chiffres bougent : cela se range sous les résultats clés.",
        en="It is what the team will do so that the figures move: it lives underneath the key results.",
    ),
    "key result": Both(
        fr="On saura à la fin du cycle, chiffre en main, si c'est atteint, et ce n'est pas le travail lui-même qui est compté.",
        en="At the end of the cycle a figure will tell whether it was reached, and it is not the work itself that is counted.",
    ),
    "objective": Both(
        fr="Cela dit où l'on veut être, sans chiffre ; les résultats clés diront comment on saura qu'on y est.",
        en="It says where you want to be, without a figure; the key results will say how you will know that you are there.",
    ),
}
RUNG = Both(fr="À quel niveau est ce résultat clé ?", en="On which level is this key result?")
RUNGS = {
    "input": Both(fr="input : le travail de l'équipe", en="input: the team's own work"),
    "output": Both(fr="output : l'effet direct de ce travail", en="output: the direct effect of that work"),
    "outcome": Both(fr="outcome : le bénéfice que l'objectif recherche", en="outcome: the benefit the objective seeks"),
}
WHY_RUNGS = {
    "input": Both(
        fr="Il ne dépend que de l'équipe : on peut l'atteindre sans que rien n'ait changé pour ceux qu'elle sert.",
        en="It depends on nobody but the team: it can be reached while nothing has changed for those it serves.",
    ),
    "output": Both(
        fr="C'est ce que le travail provoque en premier, un pas avant le bénéfice que nomme l'objectif.",
        en="It is what the work brings about first, one step before the benefit that the objective names.",
    ),
    "outcome": Both(
        fr="S'il est atteint, ce que l'objectif promet à ceux qu'il sert est arrivé.",
        en="If it is reached, what the objective promises to those it serves has happened.",
    ),
}
RUNG_TOLD = Both(fr="{rung} : « {line} ». {why}", en="{rung}: “{line}”. {why}")
WRONG = Both(fr="Qu'est-ce qui cloche dans cette ligne ?", en="What is wrong with this line?")
WRONG_OBJECTIVE = Both(
    fr="Quelqu'un propose cette phrase comme objectif. Qu'en dites-vous ?",
    en="Somebody proposes this sentence as an objective. What do you say?",
)
WRONG_SET = Both(fr="Qu'est-ce qui cloche dans cet ensemble ?", en="What is wrong with this set?")
WRONG_TEAMS = Both(
    fr="Que faut-il régler entre ces équipes avant que le cycle commence ?",
    en="What is there to settle between these teams before the cycle starts?",
)
SOUND_OBJECTIVE = Both(fr="Rien : c'est un bon objectif", en="Nothing: it is a good objective")
SOUND_LINE = Both(fr="Rien : c'est un bon résultat clé", en="Nothing: it is a good key result")
SOUND_SET = Both(fr="Rien : c'est un bon ensemble", en="Nothing: it is a good set")
HOLDS = Both(
    fr="« {title} » ? La règle dit : « {holds} » Regardez encore.",
    en="“{title}”? The rule says: “{holds}” Look again.",
)
NOT_SOUND = Both(
    fr="Il y a pourtant quelque chose qui cloche. Regardez encore.",
    en="Something is wrong with it all the same. Look again.",
)
HINTS = {
    "first": Both(
        fr="Est-ce l'endroit où l'on veut être, dit en mots ? Une mesure, avec le niveau à atteindre ? Ou quelque chose que l'équipe va faire ?",
        en="Is it where you want to be, in words? A measure, with the level to reach? Or something the team is going to do?",
    ),
    "what": Both(
        fr="Est-ce un travail à faire, un chiffre que l'on surveille, l'endroit où l'on veut être, ou un changement avec le niveau à atteindre ?",
        en="Is it work to be done, a figure to keep an eye on, where you want to be, or a change with the level to reach?",
    ),
    "rung": Both(
        fr="De qui cela dépend-il : de l'équipe seule, de ceux que son travail touche en premier, ou est-ce déjà ce que promet l'objectif ?",
        en="Whom does it depend on: the team alone, those its work reaches first, or is it what the objective promises already?",
    ),
    "order": Both(
        fr="Cherchez d'abord la ligne qui ne dépend que de l'équipe, puis celle qui tient la promesse de l'objectif.",
        en="Look first for the line that depends on the team alone, then for the one that keeps the objective's promise.",
    ),
}
ORDER = Both(
    fr="Remettez l'échelle dans l'ordre, du travail (input) au bénéfice (outcome).",
    en="Put the ladder in order, from the work (input) to the benefit (outcome).",
)
MEND = Both(
    fr="Réécrivez cette ligne en un résultat clé qui serve l'objectif. Choisissez la mesure et les chiffres.",
    en="Rewrite this line as a key result that serves the objective. The measure and the figures are yours to choose.",
)
MEND_OBJECTIVE = Both(
    fr="Cette phrase a été proposée comme objectif. Réécrivez-la : où l'équipe veut-elle être, et pour qui ?",
    en="This sentence was proposed as an objective. Write it anew: where does the team want to be, and for whom?",
)
MEND_GUARD = Both(
    fr="On pourrait gagner ce chiffre en desservant les gens. Complétez la ligne : qu'est-ce qui ne doit pas en souffrir ?",
    en="This figure could be won while serving people worse. Complete the line: what must not suffer from it?",
)
RIGHT = Both(fr="C'est juste.", en="That is right.")
NOT_YET = Both(fr="Pas encore.", en="Not yet.")
NOT_THAT = Both(fr="Ce n'est pas cela.", en="Not that.")
NOTED = Both(
    fr="C'est noté pour l'équipe stratégie ; la réponse compte comme juste.", en="Noted for the strategy team; the answer counts as right."
)
GIVEN = Both(fr="Voici ce qu'il fallait voir.", en="Here is what there was to see.")
EXPECTED = Both(fr="La réponse : {answer}.", en="The answer: {answer}.")
ONE_WAY = Both(fr="Une façon de faire, parmi d'autres : {text}", en="One way among others: {text}")
ONLY_WORK = Both(
    fr="Cela ne dépend que de l'équipe. Que verra-t-on changer, chez qui, si ce travail réussit ?",
    en="This depends on nobody but the team. What will be seen to change, and for whom, if the work succeeds?",
)
NO_SET = Both(
    fr="Écrivez un objectif sur sa ligne, puis ses résultats clés en dessous, avec des tirets.",
    en="Write one objective on its line, then its key results below, with dashes.",
)
TOO_FEW = Both(
    fr="Il faut au moins {count} résultats clés sous l'objectif.", en="There should be at least {count} key results under the objective."
)
NO_BENEFIT = Both(
    fr="Aucun résultat clé ne montre encore le bénéfice que l'objectif recherche.",
    en="No key result shows the benefit that the objective seeks yet.",
)
ONLY_COUNTED = Both(
    fr="Cela compte un travail accompli : on saura combien, pas ce qu'il a changé. Qu'en verra-t-on chez ceux à qui il s'adresse ?",
    en="This counts work that was done: it tells how much, not what it changed. What will be seen among those it was for?",
)
NO_LEVEL = Both(
    fr="On ne sait pas encore jusqu'où aller : quelle mesure le montrerait, de combien à combien ?",
    en="It does not say yet how far to go: which measure would show it, from how much to how much?",
)
ELSEWHERE = Both(
    fr="On ne voit pas encore ce que cette ligne dit de l'objectif. S'il était atteint, que compterait-on ?",
    en="It is not clear yet what this line says about the objective. If it were reached, what would you count?",
)
TWO_FIGURES = Both(
    fr="Deux chiffres à atteindre dans une seule ligne : l'un peut l'être sans l'autre. Gardez-en un.",
    en="Two figures to reach in one line: one can be reached without the other. Keep one of them.",
)
STILL = Both(fr="Cette phrase n'est pas encore un objectif.", en="This sentence is not an objective yet.")


def why_of(rule: str, language: str) -> str:
    """Why a rule matters, in its own words."""
    found = find_rule(rule)
    return typeset(found.why.said(language), language) if found else ""


def title_of(rule: str, language: str) -> str:
    """The title of a rule."""
    found = find_rule(rule)
    return typeset(found.title.said(language), language) if found else rule


def gist_of(rule: str, language: str) -> str:
    """When a rule holds, in its own words: the first sentence; the others are for those who write rules. Nothing where it is no rule."""
    found = find_rule(rule)
    return f"{typeset(found.holds.said(language), language).split('. ')[0].rstrip('.')}." if found else ""
