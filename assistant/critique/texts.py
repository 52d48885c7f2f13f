"""Whether a sentence of the model's may be shown: the draft's language, no figure or name of its own, nothing of the instructions."""

from collections.abc import Iterable
from functools import lru_cache

from assistant.critique.brief import Work
from assistant.language.figure import NUMERALS
from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.language.text import words as words_of
from assistant.report.plain import plain
from assistant.rewrite.bench import Bench, figures_of

LONGEST = {"reason": 500, "question": 300, "wording": 260}
_RUN = 7  # so many words in a row are no chance
_LONG_WORD = 36
_LONG_NUMBER = 9  # digits
_FEWEST = 4  # words of a question
_ID = pattern(r"\b(?:[OC]\d+(?:[.-]?KR\d+)?|KR\d+(?:\.\d+)?)\b")
_NAME = pattern(r"(?:(?<=[\w,’'] )|(?<=[(«“/\"] )|(?<=[(“/\"’'\u00a0-]))[A-ZÀ-Þ][a-zà-ÿ]\w+")
_WORD = pattern(r"\w+")
_LIVE = pattern(r"(?i)\S*(?:https?:|www\.|\w@\w|</?[a-z]|\]\(|```|⟦|⟧|javascript:)\S*")
_END_MARKS = " .,;:!?()«»“”\"'"
_OF_THE_TRADE = frozenset(
    "objectif objectifs objective objectives resultat resultats result results cle cles key okr okrs kpi kpis csat nps roi sla ca kr krs rh hr it qa ux".split()
)
_SHOUTED = pattern(r"\b[A-ZÀ-Þ]{2,}\b")
_SHARES = frozenset("moitie tiers quart half third quarter twice double triple".split())  # a manner of speaking of the draft's own figures
_SHOP_TALK = pattern(
    r"\bsystem prompt|\b(?:my|these|the|your) (?:instructions|prompt)\b|\b(?:mes|vos|ces|les) consignes\b|\bjson\b|\bprompt\b|\bas an ai\b|\ben tant qu'(?:ia|assistant)\b"
    r"|\b(?:outcome_id|language model|modele de langage)\b"
)


class Texts:
    """Judges the sentences of one answer about one draft."""

    def __init__(self, work: Work, bench: Bench, sent: Iterable[str], *, context: str = "", addressed: Iterable[str] = ()) -> None:
        self._bench = bench
        self._prose = fold(work.draft.prose)
        known = f"{work.draft.prose}\n{context}"
        self._words = frozenset(word.form for word in words_of(fold(known) if context else self._prose)) | _OF_THE_TRADE
        self._beside = Bench(work.draft._replace(prose=known), work.language, work.house, work.team) if context else bench
        self._sent = _all_runs(tuple(sent))
        self._passages = _all_runs(tuple(addressed))
        self._spoken: dict[str, bool] = {}
        told = {int(found) for found in figures_of(known) if len(found) < _LONG_NUMBER}
        lines = sum(1 + len(one.key_results) for one in work.draft.objectives)
        self._counts = frozenset(form for form, number in NUMERALS.items() if number in told or number <= lines)

    def wrong(self, text: str, kind: str) -> str | None:
        """What is wrong with ``text`` as a reason, a question or a wording; None where it may be shown."""
        folded = fold(text)
        if len(text) > LONGEST[kind]:
            return "long"
        if text != plain(text) or any(fold(found[0]).strip(_END_MARKS) not in self._prose for found in _LIVE.finditer(text)):
            return "marks"
        if self.leaks(text):
            return "leak"
        if kind == "question" and ("?" not in text or len(folded.split()) < _FEWEST):
            return "question"
        if not self._speaks(text):
            return "language"
        if any(len(word) > _LONG_WORD and word not in self._prose for word in folded.split()):
            return "marks"
        if any(fold(word) not in self._words for word in _SHOUTED.findall(text)):
            return "invented"
        numerals = {word.form for word in words_of(folded) if NUMERALS.get(word.form, 0) > 1}
        if numerals - self._words - self._counts:
            return "invented"
        if {fold(name) for name in _NAME.findall(_ID.sub(" ", text))} - self._words:
            return "invented"
        if kind == "wording":
            return "invented" if self._bench.invented(text) else None
        bare = _ID.sub(" ", text)
        return "invented" if self._beside.invented(bare, names=False) - _SHARES - self._counts else None

    def leaks(self, text: str) -> bool:
        """Whether ``text`` repeats what was sent besides the draft, or speaks of it."""
        shop = _SHOP_TALK.search(fold(text))
        said = runs(text)
        return bool((shop and shop[0] not in self._prose) or not said.isdisjoint(self._sent) or not said.isdisjoint(self._passages))

    def foreign(self, texts: Iterable[str]) -> bool:
        """Whether ``texts``, together or most of them, are in another language than the draft."""
        said = [text for text in texts if text.strip()]
        return not self._bench.speaks(" ".join(said)) or sum(not self._speaks(text) for text in said) > 0.5 * len(said)

    def _speaks(self, text: str) -> bool:
        if text not in self._spoken:
            self._spoken[text] = self._bench.speaks(text)
        return self._spoken[text]


@lru_cache(maxsize=256)
def runs(text: str) -> frozenset[tuple[str, ...]]:
    """All runs of so many words in a row."""
    said = _WORD.findall(fold(text))
    return frozenset(zip(*(said[at:] for at in range(_RUN)), strict=False))


@lru_cache(maxsize=64)
def _all_runs(texts: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset().union(*map(runs, texts))
