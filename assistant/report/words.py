"""Every word of the reports, written for itself in French and in English; French spacing is set on the way out."""

from typing import NamedTuple

from assistant.language.pattern import pattern
from assistant.report.model import Rung
from assistant.rule import Severity, Verdict

_BEFORE = pattern(r" (?=[:;!?»%€](?:\W|$))")


def typeset(text: str, language: str) -> str:
    """``text`` with the no-break spaces French wants around its signs; other languages as they are."""
    if language != "fr":
        return text
    return _BEFORE.sub("\u00a0", text).replace("« ", "«\u00a0")


class Words(NamedTuple):
    """The fixed words of a report in one language."""

    language: str
    colon: str
    quotes: tuple[str, str]
    report: str
    verdicts: dict[Verdict, str]
    severities: dict[Severity, str]
    rungs: dict[Rung, str]
    no_key_result: str
    none_sound: str
    all_sound: str
    one_sound: str
    some_sound: str
    the_only: str
    the_only_not: str
    more_ids: str
    sound: str
    first: str
    nothing_first: str
    whole: str
    advice: str
    figures: str
    owner: str
    due: str
    initiatives: str
    kpis: str
    notes: str
    unread: str
    warnings: str
    line: str
    why: str
    levels: str
    more_text: str
    ask_rule: str
    split: str
    reworded: str
    to_add: str
    question: str
    example: str
    suggestions: str
    improved: str
    ask_improved: str
    since: str
    changes: str
    sound_before: str
    mended: str
    new: str
    still: str
    gone: str
    second: str
    opinion: str
    disputes: str
    not_enough: str
    by_model: str
    remarks: dict[str, str]
    asked: str
    cost: str
    kept: str
    dropped_one: str
    dropped_more: str
    not_whole: str
    no_opinion: str
    first_steps: dict[str, str]

    @property
    def offers(self) -> tuple[str, ...]:
        """What offers are called."""
        return self.split, self.reworded, self.to_add, self.question, self.example, self.opinion, self.disputes

    def say(self, text: str, /, **fields: object) -> str:
        """``text`` with its fields, spaced as the language wants."""
        return typeset(text.format(**fields) if fields else text, self.language)

    def price(self, cost: float) -> str:
        """A small sum, to the hundredth of a cent."""
        text = f"{cost:.4f}"
        return text.replace(".", ",") if self.language == "fr" else text

    def soundness(self, sound: int, total: int) -> str:
        """How many key results are sound, as a sentence without its full stop."""
        if total == 0:
            return self.no_key_result
        if total == 1:
            return self.the_only if sound else self.the_only_not
        if sound in (0, 1, total):
            return {0: self.none_sound, 1: self.one_sound, total: self.all_sound}[sound].format(total=total)
        return self.some_sound.format(sound=sound, total=total)


FR = Words(
    language="fr",
    colon=" :",
    quotes=("« ", " »"),
    report="Relecture d'OKR",
    verdicts={"ready": "Prêt à partager", "revise": "À retoucher", "rethink": "À repenser"},
    severities={"error": "erreur", "warning": "à revoir", "advice": "conseil"},
    rungs={
        "input": "le travail de l'équipe",
        "output": "l'effet direct de ce travail",
        "outcome": "le bénéfice recherché",
    },
    no_key_result="aucun résultat clé n'accompagne les objectifs",
    none_sound="aucun des {total} résultats clés n'est solide",
    all_sound="les {total} résultats clés sont solides",
    one_sound="1 résultat clé sur {total} est solide",
    some_sound="{sound} résultats clés sur {total} sont solides",
    the_only="le seul résultat clé est solide",
    the_only_not="le seul résultat clé n'est pas solide",
    more_ids="{ids} et {more} autres",
    sound="solide",
    first="À faire d'abord",
    nothing_first="Rien à corriger.",
    whole="Sur l'ensemble",
    advice="Pour aller plus loin",
    figures="Chiffres",
    owner="Responsable",
    due="Échéance",
    initiatives="Initiatives",
    kpis="Indicateurs suivis (KPI), gardés à part",
    notes="Notes, gardées à part",
    unread="Lignes non comprises",
    warnings="À savoir",
    line="ligne {line}",
    why="Pourquoi ces remarques",
    levels="Niveaux",
    more_text=" … (encore {count} signes)",
    ask_rule="Pour en savoir plus sur une remarque : okr rule {name}",
    split="à séparer",
    reworded="plutôt",
    to_add="à ajouter",
    question="question",
    example="exemple",
    suggestions="Pour réduire le nombre d'objectifs",
    improved="Le brouillon réécrit",
    ask_improved="Le brouillon réécrit, prêt à copier : okr review … --rewrite --format draft",
    since="Depuis la version précédente",
    changes="Remarques corrigées : {mended} · nouvelles : {new} · toujours là : {still} · lignes retirées : {gone}",
    sound_before="résultats clés solides : {before} sur {total_before} avant, {now} sur {total} maintenant",
    mended="corrigé",
    new="nouveau",
    still="toujours là",
    gone="ligne retirée",
    second="Second avis, par un modèle",
    opinion="avis",
    disputes="conteste",
    not_enough="Tous atteints, ses résultats clés ne suffiraient pas à convaincre.",
    by_model="modèle",
    remarks={
        "cut": "pourrait partir",
        "unambitious": "demande trop peu",
        "committed": "demande peu, même pour un engagement ferme",
        "aspirational": "demande trop peu pour une ambition",
        "unaligned": "ne sert aucun objectif de l'entreprise",
    },
    asked="{model} · {tokens} jetons",
    cost="coût {cost}",
    kept="{model} · avis gardé d'une demande précédente, rien n'a été payé",
    dropped_one="un point de sa réponse écarté à la vérification",
    dropped_more="{count} points de sa réponse écartés à la vérification",
    not_whole="Avis incomplet : {reason}",
    no_opinion="Pas d'avis : {reason}",
    first_steps={
        "too-many-objectives": "Gardez les objectifs qui comptent le plus ce cycle et mettez les autres de côté",
        "action-as-kr": "Dites ce que le travail changera, pour qui et de combien, plutôt que le travail lui-même",
        "kpi-as-kr": "Donnez à l'indicateur un changement à atteindre ce cycle, ou suivez-le à part",
        "vague-kr": "Remplacez les mots flous par un chiffre ou un état que l'on peut vérifier",
        "no-target": "Ajoutez le chiffre à atteindre",
        "no-outcome": "Ajoutez un résultat clé qui montrera le bénéfice que l'objectif recherche",
        "task-objective": "Formulez l'objectif comme une situation à atteindre, pas comme un projet",
        "unfilled-blank": "Complétez ce qui est resté en blanc",
        "vanity-metric": "Remplacez le compteur d'attention par une mesure de ce qui a de la valeur",
        "compound-kr": "Donnez à chaque résultat sa propre ligne",
        "metric-objective": "Sortez le chiffre de l'objectif et faites-en un résultat clé",
        "vague-objective": "Précisez ce qui doit changer, et pour qui",
        "too-many-krs": "Gardez les trois à cinq résultats clés qui prouvent le mieux l'objectif",
        "too-few-krs": "Ajoutez un résultat clé qui regarde l'objectif sous un autre angle",
        "duplicate-kr": "Ne gardez qu'un des résultats clés qui disent la même chose",
        "no-baseline": "Ajoutez le point de départ à côté de la cible",
        "no-deadline": "Nommez le cycle, ou une date",
        "low-ambition": "Vérifiez que le progrès visé est assez grand pour se remarquer",
        "commitment-unsaid": "Dites si l'objectif est un engagement ferme ou une ambition",
        "no-guard-rail": "Ajoutez un garde-fou qui protège la qualité",
        "lagging-only": "Ajoutez une mesure qui bouge avant la fin du cycle",
        "no-owner": "Nommez une personne qui en répond",
        "too-long": "Raccourcissez",
        "individual-okr": "Rattachez ces OKR à l'équipe plutôt qu'à une personne",
    },
)

EN = Words(
    language="en",
    colon=":",
    quotes=("“", "”"),
    report="OKR review",
    verdicts={"ready": "Ready to share", "revise": "Needs a revision", "rethink": "Needs a rethink"},
    severities={"error": "error", "warning": "warning", "advice": "advice"},
    rungs={
        "input": "the team's own work",
        "output": "the direct effect of that work",
        "outcome": "the benefit the objective seeks",
    },
    no_key_result="the objectives have no key result yet",
    none_sound="none of the {total} key results is sound",
    all_sound="all {total} key results are sound",
    one_sound="1 of {total} key results is sound",
    some_sound="{sound} of {total} key results are sound",
    the_only="the one key result is sound",
    the_only_not="the one key result is not sound",
    more_ids="{ids} and {more} more",
    sound="sound",
    first="Do this first",
    nothing_first="Nothing to correct.",
    whole="The draft as a whole",
    advice="To go further",
    figures="Figures",
    owner="Owner",
    due="Due",
    initiatives="Initiatives",
    kpis="KPIs, kept apart",
    notes="Notes, kept apart",
    unread="Lines not understood",
    warnings="Good to know",
    line="line {line}",
    why="Why these remarks",
    levels="Levels",
    more_text=" … ({count} more characters)",
    ask_rule="To read more about a remark: okr rule {name}",
    split="split",
    reworded="rather",
    to_add="add",
    question="question",
    example="example",
    suggestions="To get down to fewer objectives",
    improved="The draft reworded",
    ask_improved="The draft reworded, ready to copy: okr review … --rewrite --format draft",
    since="Since the older draft",
    changes="Remarks mended: {mended} · new: {new} · still there: {still} · lines taken out: {gone}",
    sound_before="sound key results: {before} of {total_before} before, {now} of {total} now",
    mended="mended",
    new="new",
    still="still there",
    gone="line taken out",
    second="Second opinion, by a model",
    opinion="opinion",
    disputes="disputes",
    not_enough="Even all reached, its key results would not convince.",
    by_model="model",
    remarks={
        "cut": "could go",
        "unambitious": "asks too little",
        "committed": "asks little, even for a commitment",
        "aspirational": "asks too little for an aspiration",
        "unaligned": "serves none of the company's objectives",
    },
    asked="{model} · {tokens} tokens",
    cost="cost {cost}",
    kept="{model} · opinion kept from an earlier request, nothing was paid",
    dropped_one="one point of its answer dropped when checked",
    dropped_more="{count} points of its answer dropped when checked",
    not_whole="Opinion incomplete: {reason}",
    no_opinion="No opinion: {reason}",
    first_steps={
        "too-many-objectives": "Keep the objectives that matter most this cycle and set the others aside",
        "action-as-kr": "Say what the work will change, for whom and by how much, instead of the work itself",
        "kpi-as-kr": "Give the indicator a change to reach this cycle, or watch it elsewhere",
        "vague-kr": "Put a figure, or a state anyone can check, in place of the woolly words",
        "no-target": "Add the figure to reach",
        "no-outcome": "Add a key result that would show the benefit the objective is after",
        "task-objective": "Word the objective as a state to reach rather than a project",
        "unfilled-blank": "Fill in what was left blank",
        "vanity-metric": "Swap the attention count for a measure of something of value",
        "compound-kr": "Give each result a line of its own",
        "metric-objective": "Take the figure out of the objective and make it a key result",
        "vague-objective": "Spell out what should change, and for whom",
        "too-many-krs": "Keep the three to five key results that best prove the objective",
        "too-few-krs": "Add a key result that looks at the objective from another side",
        "duplicate-kr": "Keep only one of the key results that say the same thing",
        "no-baseline": "Add the starting point beside the target",
        "no-deadline": "Name the cycle, or a date",
        "low-ambition": "Check that the move is large enough for anyone to notice",
        "commitment-unsaid": "Say whether the objective is a firm commitment or an aspiration",
        "no-guard-rail": "Add a guard-rail that protects quality",
        "lagging-only": "Add a measure that moves before the cycle ends",
        "no-owner": "Name one person who answers for it",
        "too-long": "Shorten the line",
        "individual-okr": "Tie these OKRs to the team rather than to one person",
    },
)


def words(language: str) -> Words:
    """The words of ``language``; English for any language but French."""
    return FR if language == "fr" else EN
