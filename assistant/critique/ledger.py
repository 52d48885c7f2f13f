"""The ledger of one answer: which of its sentences may be shown, and what was dropped and why."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from assistant.critique.addressed import addressed
from assistant.critique.brief import Work
from assistant.critique.locate import locate
from assistant.critique.texts import Texts
from assistant.report.plain import plain
from assistant.report.words import typeset
from assistant.rewrite.bench import Bench
from assistant.rule import Both

_FEW_WORDS = 2  # in so few, a passage says nothing to anybody
_LONGEST_DROPPED = 300

_WHY = {
    "line": Both("aucune ligne ne porte cet identifiant", "no line has this id"),
    "rule": Both("cette règle n'existe pas, ou ne parle pas de ce genre de ligne", "there is no such rule, or it does not speak of this kind of line"),
    "counted": Both("cela se compte ou se constate, et ne se discute pas", "this is counted or seen, and cannot be argued away"),
    "misquote": Both("les mots cités ne sont pas dans la ligne", "the words quoted are not in the line"),
    "unfounded": Both("les règles n'ont rien dit de tel de cette ligne", "the rules said no such thing of this line"),
    "sure": Both("les règles sont sûres de leur lecture de cette ligne", "the rules are sure of how they read this line"),
    "contradiction": Both("cela contredit les niveaux retenus", "this contradicts the levels kept"),
    "speaks": Both("le brouillon s'adresse à son relecteur : aucun avis ne peut l'adoucir", "the draft speaks to its reviewer: no opinion can soften it"),
    "lenient": Both("l'avis conteste presque tout ce que disent les règles", "the opinion disputes nearly all that the rules say"),
    "long": Both("trop long", "too long"),
    "marks": Both("contient un lien, du code ou des signes que l'on n'affiche pas", "holds a link, code or signs that are not shown"),
    "leak": Both("répète les consignes ou un passage qui s'adresse au lecteur", "repeats the instructions or a passage that speaks to the reader"),
    "question": Both("ce n'est pas une question", "this is no question"),
    "language": Both("n'est pas dans la langue du brouillon", "is not in the draft's language"),
    "invented": Both("contient un chiffre, une date ou un nom que le brouillon ne dit pas", "holds a figure, a date or a name that the draft does not say"),
    "twice": Both("se trouve déjà dans le brouillon ou a déjà été proposé", "stands in the draft or was proposed already"),
    "repeats": Both("répète un autre résultat clé de l'objectif", "repeats another key result of the objective"),
    "work": Both("dit un travail à faire, pas ce qui change", "says work to be done, not what changes"),
    "faults": Both("les règles y trouvent encore à redire : {rules}", "the rules still find fault with it: {rules}"),
    "no work": Both("n'est pas un travail de l'équipe", "is not the team's own work"),
    "uncounted": Both("dit un travail sans le compter", "says work without counting it"),
    "needless": Both("la ligne n'en a pas besoin", "the line does not need it"),
}  # fmt: skip


class Dropped(NamedTuple):
    """Something of an answer that does not count: on which line, what it was, its text, why."""

    id: str
    what: str
    text: str
    why: str


class Ledger:
    """Judges the sentences of one answer about one draft, and keeps account of what does not count.

    ``sent`` is what the model was given besides the draft, which no answer may repeat; ``passages`` are those of the draft that
    speak to its reviewer.
    """

    def __init__(self, work: Work, bench: Bench, sent: Sequence[str], context: str) -> None:
        self.work, self.bench, self.context = work, bench, context
        goals = work.reading.objectives
        self._lines = {goal.objective.id: goal.objective.text for goal in goals}
        self._lines |= {one.key_result.id: one.key_result.text for goal in goals for one in goal.key_results}
        self._sent = sent
        self.passages = list(addressed(work.draft, context))
        self.texts = self._judge_of_texts()
        self.dropped: list[Dropped] = []

    def heed(self, passages: Iterable[str]) -> None:
        """Take note of passages that the model says speak to it, where they stand in the draft."""
        told = [passage for passage in passages if len(passage.split()) > _FEW_WORDS]
        more = [text for text in self._lines.values() if text not in self.passages and any(locate(passage, text) for passage in told)]
        if more:
            self.passages += more
            self.texts = self._judge_of_texts()

    def knows(self, id_: str) -> bool:
        """Whether a line has this id."""
        return id_ in self._lines

    def text_of(self, id_: str) -> str:
        """The author's line of this id."""
        return self._lines.get(id_, "")

    def shown(self, id_: str, what: str, text: str, kind: str) -> str | None:
        """``text`` where it may be shown as a reason or a question; else it is dropped."""
        said = " ".join(text.split())
        if said and (wrong := self.texts.wrong(said, kind)):
            self.drop(id_, what, said, wrong)
            return None
        return said or None

    def drop(self, id_: str, what: str, text: str, why: str, **fields: str) -> None:
        """Write down what does not count, and by which of the reasons."""
        self.note(id_, what, text, self.why(why, **fields))

    def note(self, id_: str, what: str, text: str, why: str) -> None:
        """The same with the reason already said."""
        self.dropped.append(Dropped(id_ if id_ in self._lines else "", what, self.withheld(text), why))

    def withheld(self, text: str) -> str:
        """``text`` as the ledger may hold it: nothing of the instructions, no more than is needed to know it again."""
        return "" if self.texts.leaks(text) else plain(text)[:_LONGEST_DROPPED]

    def why(self, name: str, **fields: str) -> str:
        """A reason in the draft's language."""
        return typeset(_WHY[name].said(self.work.language).format(**fields), self.work.language)

    def _judge_of_texts(self) -> Texts:
        return Texts(self.work, self.bench, self._sent, context=self.context, addressed=self.passages)
