"""Better wordings for objectives, the outcome key result that is missing, and what to merge or drop when there are too many."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.catalogue.match import works_of
from assistant.judge import Judgement
from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.rewrite import mend, words
from assistant.rewrite.aim import Aim
from assistant.rewrite.bench import Bench
from assistant.rewrite.lines import quoted
from assistant.rewrite.wording import Fillers, after, capital, fill, measured, with_article

_FAULTS = frozenset({"metric-objective", "task-objective", "vague-objective"})
_PROPOSED = 2  # outcome key results put forward where none is there
_MOST_TRIED = 14
_FOR = pattern(
    r"(?:\s|,)\s*(?:(?:pour|afin de|afin d')\s*(?=[a-z']+(?:er|ir|re|oir)\b)|(?:in order to|so as to)\s+)(?P<what>(?!\d)\S.{8,})$"
)


class ObjectiveProposal(NamedTuple):
    """What one objective gets: another wording, its figure as a key result, outcomes that are missing, questions to its author.

    ``is_task`` says that the objective itself is work, and goes on as an initiative where it is reworded.
    """

    wording: str | None = None
    figure: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    is_task: bool = False

    @property
    def key_results(self) -> tuple[str, ...]:
        """All key results put forward."""
        return self.figure + self.missing


def propose(aim: Aim, flags: frozenset[str], bench: Bench) -> ObjectiveProposal:
    """What an objective with these ``flags`` gets."""
    return _Goal(aim, flags, bench).proposal()


class _Goal:
    """One faulty objective at work on the bench."""

    def __init__(self, aim: Aim, flags: frozenset[str], bench: Bench) -> None:
        self.aim, self.flags, self.bench, self.language = aim, flags, bench, bench.language

    def proposal(self) -> ObjectiveProposal:
        figure = tuple(self._figure())
        keeps = "metric-objective" not in self.flags or figure or self._is_carried()  # no figure of the author's goes lost
        wording = self._wording() if keeps and self.flags & _FAULTS else None
        return ObjectiveProposal(wording, figure, tuple(self._missing(wording)), tuple(self._questions()), "task-objective" in self.flags)

    def _wording(self) -> str | None:
        """The objective as a state to reach: what its own words say it is for, else what such work or such a figure is for."""
        if "vague-objective" in self.flags:
            return None  # questions first: only its author knows what is meant
        for text in self._wordings():
            flags = self.bench.judge_objective(text)
            if not flags.keys() & _FAULTS and self.bench.is_faithful(text) and not self.bench.was_shown(text):
                return self.bench.keep(text)
        return None

    def _wordings(self) -> Iterator[str]:
        text = self.aim.text.strip().rstrip(" .;!")
        if found := _FOR.search(fold(text)):
            yield capital(text[found.start("what") :])
        if "task-objective" in self.flags:
            for work in works_of(text, self.language)[:2]:
                yield work.purpose
        for benefit in self.aim.benefits[:2]:
            yield benefit.aim

    def _figure(self) -> Iterator[str]:
        """The figure in the objective, as the key result it is."""
        if "metric-objective" not in self.flags or self._is_carried():
            return
        text = self.aim.text.strip().rstrip(" .;!")
        for line in self._figure_lines(text):
            judged = self.bench.judge(line, self.aim.text)
            if judged.passes and self.bench.is_faithful(line) and not self.bench.was_shown(line):
                yield self.bench.keep(line)
                return

    def _is_carried(self) -> bool:
        """Whether a key result already carries the figure of the objective."""
        own = self.aim.reading.measure
        return own is not None and any(
            result.measure is not None and (result.measure.target, result.measure.change) == (own.target, own.change)
            for result in self.aim.reading.key_results
        )

    def _figure_lines(self, text: str) -> Iterator[str]:
        found = _FOR.search(fold(text))
        bare = text[: found.start()] if found else text
        measure = self.aim.reading.measure
        if measure and measure.baseline is None and measure.target is not None:
            yield mend.with_baseline(bare, self.language) or bare
        yield bare

    def _missing(self, wording: str | None) -> Iterator[str]:
        """Outcome key results for an objective that has none."""
        if "no-outcome" not in self.flags:
            return
        kept = 0
        for tried, text in enumerate(self._outcomes()):
            if kept >= _PROPOSED or tried >= _MOST_TRIED:
                return
            place = self.aim.reading.objective.id
            if text and self.bench.accepts(text, wording or self.aim.text, "outcome", beside=place):
                kept += 1
                yield self.bench.keep(text, beside=place)

    def _outcomes(self) -> Iterator[str | None]:
        for measure in self.aim.measures:
            yield measured(measure, Fillers(None, ""), self.language)
        for benefit in self.aim.benefits[:3]:
            for template in benefit.measures[:4]:
                yield measured(template, Fillers(None, self.aim.people or benefit.people), self.language)
        if "task-objective" in self.flags:
            for work in works_of(self.aim.text, self.language)[:1]:
                for template in work.outcomes:
                    yield measured(template, Fillers(None, self.aim.people or work.people), self.language)

    def _questions(self) -> Iterator[str]:
        language, line, people = self.language, quoted(self.aim.text), self._people()
        asked = []
        if "vague-objective" in self.flags:
            asked.append(words.WHOM.said(language).format(line=line))
            asked += [self._ask(ask) for benefit in self.aim.benefits[:1] for ask in benefit.asks[:1]]
        elif self.flags & _FAULTS:
            asked.append(words.WHAT_FOR.said(language).format(line=line))
        if "no-outcome" in self.flags:
            asked.append(words.SHOWS.said(language).format(line=line, people=people, of_people=after("de", people)))
        for question in asked:
            if not self.bench.was_shown(question):
                yield self.bench.keep(question)

    def _ask(self, ask: str) -> str:
        return fill(ask, Fillers(None, self.aim.people or self.aim.benefits[0].people), self.language) or ask

    def _people(self) -> str:
        people = self.aim.people or (self.aim.benefits[0].people if self.aim.benefits else None)
        if not people or not self.bench.is_faithful(people):
            return words.DEFAULT_PEOPLE.said(self.language)
        return with_article(people) if self.language == "fr" else people


def fewer(aims: Sequence[Aim], judgement: Judgement, bench: Bench, maximum: int) -> tuple[str, ...]:
    """What to merge, move or drop when a draft has more objectives than ``maximum``, and why; sentences that name objectives by id."""
    language = bench.language
    ids = [aim.reading.objective.id for aim in aims]
    merged = _alike(aims)
    said = [words.MERGE.said(language).format(ids=_listed(group, language)) for group in merged]
    spoken = {id_ for group in merged for id_ in group}
    for aim, results in zip(aims, judgement.key_results, strict=True):
        id_ = aim.reading.objective.id
        if id_ in spoken:
            continue
        if not results:
            said.append(words.EMPTY.said(language).format(id=id_))
        elif all(any(found.rule.name == "action-as-kr" for found in remarks) for remarks in results):
            said.append(words.DEMOTE.said(language).format(id=id_))
        else:
            continue
        spoken.add(id_)
    rest = [id_ for id_ in ids if id_ not in spoken]
    if len(rest) > maximum or not said:
        said.append(words.CHOOSE.said(language).format(ids=_listed(rest or ids, language), maximum=maximum))
    return tuple(said)


def _alike(aims: Sequence[Aim]) -> list[list[str]]:
    """Objectives that name the same benefit first, in groups."""
    groups: dict[str, list[str]] = {}
    for aim in aims:
        if aim.benefits:
            groups.setdefault(aim.benefits[0].name, []).append(aim.reading.objective.id)
    return [group for group in groups.values() if len(group) > 1]


def _listed(ids: Sequence[str], language: str) -> str:
    head, last = ids[:-1], ids[-1]
    return f"{', '.join(head)}{words.AND.said(language)}{last}" if head else last
