"""The test bench of every wording: nothing is shown that the rules would fault or that says more than the draft does.

A wording is read as the key result it would be, beside the objective it would serve, by the same reading and rules as a
user's line. It must be in the draft's language, and may name no figure, date, currency or name the draft does not.
"""

from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from assistant.catalogue.worlds import fits, worlds_of
from assistant.draft import Draft, KeyResult, Objective
from assistant.judge import DraftReading, judge
from assistant.language import Language
from assistant.language.detect import detect
from assistant.language.pattern import pattern
from assistant.language.text import fold, singular, words
from assistant.reading import read_objective
from assistant.reading.classes import SERVED, STAFF
from assistant.settings import House

_FIGURE = pattern(r"(?<![a-z\d])\d+(?:[ .,'\u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?")
_DIGITS = pattern(r"\d+")
_CURRENCY = pattern(r"[€$£¥₹]|\b(?:euros?|dollars?|pounds?|francs?)\b")
_TELLING = frozenset(  # months, quarters and numbers in words: they may not be said where the draft does not
    "janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre january february march april june july august september october november "
    "december t1 t2 t3 t4 q1 q2 q3 q4 s1 s2 h1 h2 deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille moitie tiers quart two three "
    "four five seven eight nine ten eleven twelve twenty thirty hundred thousand half third quarter twice double triple".split()
)
_PERIOD = pattern(r"\b(?:a|per|each|every|this|the|next) quarter\b(?! of\b)")  # of a year
_NAME = pattern(r"(?<=[\w,;:»”)] )(?:[A-ZÀ-Þ][a-zà-ÿ]\w+)")
_BLANKS = pattern(r"\[[^\]]*\]")
_ENOUGH_WORDS = 8  # in fewer words no language can be told
_FEWEST_SHARED = 2  # words, where those of the objective do not count
_SAME = 0.6  # shared words that make two lines the same in other words
_PLAIN = frozenset(
    "part share taux rate nombre number dans avec pour from with their leur leurs that chaque each plus jour jours mois semaine annee trimestre day days week weeks month "
    "year quarter heure heures hours temps time moyen moyenne average median client clients customer customers nous notre nos qui who sans without leur first premier "
    "premiere faire make have been tous toutes entre avant apres dont encore".split()
)
_EVERYBODY = frozenset(
    "client cliente customer user utilisateur utilisatrice collaborateur employee equipe team salarie staff people personne person participant reader lecteur abonne subscriber "
    "manager responsable colleague collegue public partenaire partner demandeur mois member membre visiteur visitor".split()
)
_SAID_OF_BLANKS = frozenset({"unfilled-blank"})


class Judged(NamedTuple):
    """What the rules say of a wording: its level, and its flags with their severity."""

    level: str
    flags: Mapping[str, str]
    families: frozenset[str] = frozenset()
    concepts: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()

    @property
    def passes(self) -> bool:
        """Whether nothing but advice and blanks to fill is left."""
        return all(severity == "advice" or name in _SAID_OF_BLANKS for name, severity in self.flags.items())

    @property
    def is_counted_work(self) -> bool:
        """Whether its only fault is to be work, counted: what the lowest rung of the ladder is made of."""
        rest = {name: severity for name, severity in self.flags.items() if name != "action-as-kr"}
        return self.flags.get("action-as-kr") in ("warning", "advice") and Judged(self.level, rest).passes


class Bench:
    """Judges wordings for one draft; remembers what has been shown, so that no two lines get the same sentence."""

    def __init__(
        self, draft: Draft, language: Language, house: House, team: str | None, families: Mapping[str, frozenset[str]] | None = None
    ) -> None:
        self.language, self.house, self.team = language, house, team
        self._known = _quantities(draft.prose) | _names(draft.prose)
        self._prose = draft.prose
        self._digits = figures_of(draft.prose)
        self._families = families
        self._stems: dict[str, list[frozenset[str]]] = {one.id: [] for one in draft.objectives}
        self._places: dict[str, dict[str, list[int]]] = {one.id: {} for one in draft.objectives}
        for one in draft.objectives:
            for result in one.key_results:
                self._note(one.id, result.text)
        self._shown = {_key(result.text) for objective in draft.objectives for result in objective.key_results}
        self._judged: dict[tuple[str, str], Judged] = {}

    @cached_property
    def _words(self) -> set[str]:
        return {singular(word.form)[:6] for word in words(fold(self._prose))}

    @cached_property
    def _said(self) -> frozenset[str]:
        """The words of the draft: a name may stand there without its capital, or first in a line, where a capital tells nothing."""
        return frozenset(word.form for word in words(fold(self._prose)))

    @cached_property
    def _worlds(self) -> frozenset[str]:
        return worlds_of(self._prose)

    def is_measured(self, text: str, objective: str, place: str) -> bool:
        """Whether a key result of the objective ``place`` already measures the same kind of thing."""
        return bool(self.judge(text, objective).families & (self._families or {}).get(place, frozenset()))

    def judge(self, text: str, objective: str) -> Judged:
        """What the rules say of ``text`` as the only key result of ``objective``."""
        found = self._judged.get((text, objective))
        if found is None:
            found = self._judged[text, objective] = self._read(text, objective)
        return found

    def judge_objective(self, text: str) -> dict[str, str]:
        """The flags of ``text`` as an objective, with their severity."""
        whole = _objective(text, ())
        reading = read_objective(whole, self.language)
        found = judge(DraftReading(Draft((whole,), text), self.language, (reading,)), self.house, team=self.team)
        return {remark.rule.name: remark.severity for remark in found.objectives[0]}

    def accepts(self, text: str | None, objective: str, level: str | None, *, beside: str | None = None, instead: str = "") -> bool:
        """Whether ``text`` may be shown as a key result of ``objective`` at ``level`` (any for None).

        ``beside``: the id of an objective whose key results it must not repeat in other words, but for the one it stands ``instead`` of.
        """
        if text and beside and self.repeats(text, beside, instead):
            return False
        if not text or self.was_shown(text) or not self.is_faithful(text):
            return False
        judged = self.judge(text, objective)
        if any(not self.knows(people) for people in judged.people):
            return False
        if level == "input":
            return judged.level == "input" and (judged.passes or judged.is_counted_work)
        return judged.passes and (level is None or judged.level == level)

    def knows(self, people: str) -> bool:
        """Whether the draft speaks of these people, or they are everybody's (customers, users, colleagues)."""
        last = singular(fold(people).split()[-1])
        return last in _EVERYBODY or last[:6] in self._words

    def was_shown(self, text: str) -> bool:
        """Whether the same sentence stands in the draft or was proposed for another line."""
        return _key(text) in self._shown

    def keep(self, text: str, *, beside: str | None = None) -> str:
        """``text``, remembered as shown, among the key results of the objective ``beside``."""
        self._shown.add(_key(text))
        if beside:
            self._note(beside, text)
        return text

    def _note(self, place: str, text: str) -> None:
        """Remember what a key result of the objective ``place`` speaks of."""
        for stem in stems_of(text):
            self._places[place].setdefault(stem, []).append(len(self._stems[place]))
        self._stems[place].append(stems_of(text))

    def repeats(self, text: str, beside: str, instead: str, *, about: frozenset[str] = frozenset()) -> bool:
        """Whether another key result of the objective, or a wording proposed for it, says nearly the same; what all of them speak
        ``about`` does not count.
        """
        own, replaced = stems_of(text) - about, stems_of(instead)
        near = {number for stem in own for number in self._places[beside].get(stem, ())}
        others = (other for other in (self._stems[beside][number] for number in near) if other != replaced)
        fewest = _FEWEST_SHARED if about else 0
        return any(len(own & other) >= max(fewest, _SAME * min(len(own), len(other - about))) for other in others if other - about)

    def is_faithful(self, text: str) -> bool:
        """Whether ``text`` is in the draft's language and holds no figure, date, currency, name or world but the draft's."""
        bare = _BLANKS.sub(" ", text)
        return self.speaks(bare) and not self.invented(bare) and fits(bare, self._worlds)

    def speaks(self, text: str) -> bool:
        """Whether ``text`` is in the draft's language, as far as so few words tell."""
        bare = _BLANKS.sub(" ", text)
        return len(words(fold(bare))) < _ENOUGH_WORDS or detect(bare) == self.language

    def invented(self, text: str, *, names: bool = True) -> frozenset[str]:
        """The figures, dates, currencies and (on request) names of ``text`` that the draft does not say; blanks are none."""
        bare = _BLANKS.sub(" ", text)
        content = _quantities(bare) | (_names(bare) - self._said if names else frozenset())
        return (figures_of(bare) - self._digits) | (content - self._known)

    def _read(self, text: str, objective: str) -> Judged:
        whole = _objective(objective, (text,))
        reading = read_objective(whole, self.language)
        found = judge(DraftReading(Draft((whole,), f"{objective}\n{text}"), self.language, (reading,)), self.house, team=self.team)
        result = reading.key_results[0]
        flags = {remark.rule.name: remark.severity for remark in found.key_results[0][0]}
        people = frozenset(result.line.words[tag.last].form for tag in result.line.tags if tag.bits & (SERVED | STAFF))
        return Judged(result.level.rung, flags, result.families, frozenset(result.subject.concepts), people)


def _objective(text: str, key_results: tuple[str, ...]) -> Objective:
    return Objective("O1", text, 1, 1, tuple(KeyResult(f"O1.KR{n}", line, n + 1, 1) for n, line in enumerate(key_results, 1)))


def _quantities(text: str) -> frozenset[str]:
    """The figures, dates and currencies of a text."""
    low = _PERIOD.sub(" ", fold(text))
    figures = {"".join(char for char in found if char.isdigit()) for found in _FIGURE.findall(low)}
    signs = {found.rstrip("s") for found in _CURRENCY.findall(low)}
    said = _TELLING.intersection(word.form for word in words(low))
    return frozenset(figures | signs | said)


def _names(text: str) -> frozenset[str]:
    """The names of a text: what has a capital within a sentence."""
    return frozenset(fold(found) for found in _NAME.findall(text))


def figures_of(text: str) -> frozenset[str]:
    """The runs of digits in a text."""
    return frozenset(_DIGITS.findall(text))


@lru_cache(maxsize=4096)
def stems_of(text: str) -> frozenset[str]:
    """What a line is about: its longer words and its acronyms, but those that stand everywhere, cut to their beginnings."""
    bare = _BLANKS.sub(" ", text)
    found = (word for word in words(fold(bare)) if word.form not in _PLAIN)
    telling = (word.form for word in found if len(word.form) > 3 or (len(word.form) > 1 and bare[word.start : word.end].isupper()))
    return frozenset(singular(form)[:5] for form in telling)


def _key(text: str) -> str:
    return " ".join(fold(text).split()).strip(" .;,:")
