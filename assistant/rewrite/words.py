"""The questions a rewrite asks, in both languages; each names the line it is about."""

from assistant.rule import Both

CHANGES = Both(
    fr="Si « {line} » porte ses fruits, qu'est-ce qui aura changé pour {people}, et quel chiffre le montrera ?",
    en="If “{line}” bears fruit, what will have changed for {people}, and which figure will show it?",
)
LEVELS = Both(
    fr="« {measure} » : où en êtes-vous aujourd'hui, et jusqu'où voulez-vous aller ce cycle ?",
    en="“{measure}”: where does it stand today, and how far should it go this cycle?",
)
MOVES = Both(
    fr="Faut-il faire bouger « {measure} » ce cycle, et de combien ? S'il s'agit seulement de tenir, sa place est parmi vos KPI.",
    en="Should “{measure}” move this cycle, and by how much? If it only has to hold, it belongs with your KPIs.",
)
SEEN = Both(
    fr="En fin de cycle, à quoi deux personnes reconnaîtraient-elles que « {line} » est atteint ?",
    en="At the end of the cycle, how would two people agree that “{line}” has been met?",
)
STARTS = Both(
    fr="« {measure} » : d'où partez-vous aujourd'hui ?",
    en="“{measure}”: where do you start from today?",
)
SERVES = Both(
    fr="« {line} » est un moyen : fait-il avancer « {sibling} », et de combien ? Rangez-le alors sous ce résultat clé.",
    en="“{line}” is a means: does it move “{sibling}”, and by how much? Then list it under that key result.",
)
HIRE = Both(
    fr="« {line} » : que pourra faire l'équipe une fois ce renfort en place, qu'elle ne peut pas faire aujourd'hui, et quel chiffre le montrera ?",
    en="“{line}”: once that is done, what will the team manage that it cannot today, and which figure will show it?",
)
GUARD = Both(
    fr="Qu'est-ce qui ne doit pas se dégrader pendant que vous poussez « {line} » ? Par exemple : {guard}.",
    en="What must not suffer while you push “{line}”? For instance: {guard}.",
)
WORTH = Both(
    fr="Parmi ceux que compte « {line} », lesquels font ensuite ce que vous recherchez, et combien en visez-vous ?",
    en="Of those that “{line}” counts, who goes on to do what you are after, and how many do you want?",
)
WHOM = Both(
    fr="« {line} » : qui doit vivre quelque chose de différent à la fin du cycle, et quoi ?",
    en="“{line}”: for whom should something be different at the end of the cycle, and what?",
)
WHAT_FOR = Both(
    fr="Supposons « {line} » derrière vous : qu'est-ce que cela permet, et à qui ? C'est cela, l'objectif.",
    en="Suppose “{line}” is behind you: what does it make possible, and for whom? That is the objective.",
)
SHOWS = Both(
    fr="Quel chiffre vous dirait, du côté {of_people}, que « {line} » n'est plus seulement un souhait ?",
    en="Which figure would tell you, as far as {people} are concerned, that “{line}” is more than a wish?",
)
DEFAULT_PEOPLE = Both(fr="ceux que vous servez", en="those you serve")

MERGE = Both(
    fr="{ids} visent le même bénéfice : réunissez-les en un objectif et gardez les résultats clés qui le prouvent le mieux.",
    en="{ids} are after the same benefit: merge them into one objective and keep the key results that prove it best.",
)
DEMOTE = Both(
    fr="{id} ne contient que du travail à faire : rangez-le parmi les initiatives d'un autre objectif.",
    en="{id} holds only work to be done: list it among the initiatives of another objective.",
)
EMPTY = Both(
    fr="{id} n'a pas encore de résultat clé qui se mesure : gardez-le pour un prochain cycle, ou dites ce qui doit changer.",
    en="{id} has no key result that can be measured yet: keep it for a later cycle, or say what should change.",
)
CHOOSE = Both(
    fr="Parmi {ids}, lesquels tiendraient encore si vous n'en gardiez que {maximum} ? Les autres attendront le cycle suivant.",
    en="Of {ids}, which would still stand if you kept only {maximum}? The others can wait for the next cycle.",
)
AND = Both(fr=" et ", en=" and ")
INITIATIVES = Both(fr="Initiatives :", en="Initiatives:")
INITIATIVE = Both(fr="Initiative :", en="Initiative:")
OBJECTIVE = Both(fr="Objectif :", en="Objective:")
BASELINE = Both(fr="[départ]", en="[baseline]")
TARGET = Both(fr="[cible]", en="[target]")
TODAY = Both(fr="aujourd'hui :", en="today:")
LAST_CYCLE = Both(fr="cycle précédent :", en="last cycle:")
KPIS = Both(fr="KPI :", en="KPIs:")
NOTES = Both(fr="Notes :", en="Notes:")
