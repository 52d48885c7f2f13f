"""The words of drills and their feedback, in both languages."""

from assistant.rule import Both

WHAT = Both(fr="Qu'est-ce que c'est ?", en="What is this?")
KINDS = {
    "key result": Both(fr="Un résultat clé", en="A key result"),
    "action": Both(fr="Une action", en="An action"),
    "kpi": Both(fr="Un KPI à suivre", en="A KPI to watch"),
    "objective": Both(fr="Un objectif", en="An objective"),
}
WHY_KINDS = {
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
ORDER = Both(
    fr="Remettez l'échelle dans l'ordre, du travail (input) au bénéfice (outcome).",
    en="Put the ladder in order, from the work (input) to the benefit (outcome).",
)
MEND = Both(
    fr="Réécrivez cette ligne en un résultat clé qui serve l'objectif. Choisissez la mesure et les chiffres.",
    en="Rewrite this line as a key result that serves the objective. The measure and the figures are yours to choose.",
)
RIGHT = Both(fr="C'est juste.", en="That is right.")
NOT_YET = Both(fr="Pas encore.", en="Not yet.")
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
