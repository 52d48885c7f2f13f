"""Better wordings for one weak key result: the author's own words first, then what such work usually moves."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from assistant.catalogue import Benefit, Work
from assistant.catalogue.match import akin, benefits_of, works_of
from assistant.catalogue.worlds import fits
from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.reading import Reading
from assistant.reading.classes import DEED_V, HEAD, MOVE_V, TASK_N
from assistant.rewrite import mend, words
from assistant.rewrite.aim import Aim
from assistant.rewrite.bench import Bench, figures_of, stems_of
from assistant.rewrite.goals import people_of
from assistant.rewrite.phrase import Task, task_of
from assistant.rewrite.split import halves, purpose
from assistant.rewrite.wording import Fillers, fill, measured, with_article

PUSH = "no-guard-rail"
WEAK = ("action-as-kr", "vanity-metric", "vague-kr", "kpi-as-kr", "no-target", "compound-kr", "no-baseline")
_OF_ATTENTION = frozenset({"followers_count", "signups_count"})
_MOST_TRIED = 14  # wordings put on the bench for one rung
_QUESTIONS = 2


class LineProposal(NamedTuple):
    """What one key result gets: wordings on the three rungs, its parts where it joined two, questions to its author.

    ``best`` is the wording to put in its place, ``is_task`` whether the line itself moves to the initiatives,
    ``is_attention`` whether it counts attention, to be watched at most; ``serves`` is the id of the key result a task moves under where nothing
    better can be said of it.
    """

    input: str | None = None
    output: str | None = None
    outcome: str | None = None
    split: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    best: str | None = None
    is_task: bool = False
    is_attention: bool = False
    serves: str | None = None


class Line:
    """One weak key result at work on the bench."""

    def __init__(self, reading: Reading, flags: frozenset[str], aim: Aim, bench: Bench) -> None:
        self.reading, self.flags, self.aim, self.bench = reading, flags, aim, bench
        self.language, self.place = bench.language, aim.reading.objective.id
        self.text = reading.line.text.strip()
        self.task: Task = task_of(reading)
        self.works = self._works()
        sought = [benefit.name for benefit in aim.benefits[:3]]
        self.fitting = [work for work in self.works[:3] if not sought or akin(sought, work.benefits)][:2]
        self.around = aim.stems | stems_of(self.text)
        self.sought = aim.concepts
        around = f"{self.text} {aim.text}"
        self.inward = bool(_INWARD.search(fold(around))) and fits(around, _NO_TRADE)
        self.sibling = self._sibling()
        self.people = people_of(reading.line) if not self.task.about_people else None

    def _sibling(self) -> Reading | None:
        """The key result of the objective that the line most likely serves: measured, no work, and nearest to what it speaks of."""
        others = [one for one in self.aim.siblings if one is not self.reading]
        return max(others, key=lambda one: (one.subject.answers(self.reading.subject), one.level.rung == "outcome"), default=None)

    def _works(self) -> list[Work]:
        """The kinds of work the line speaks of; for a count of attention, only what turns attention into value."""
        found = works_of(self.text, self.language)
        if "vanity-metric" in self.flags:
            return [work for work in found if work.name in _OF_ATTENTION]
        return found

    def proposal(self) -> LineProposal:
        """What the line gets."""
        if not self.flags.intersection(WEAK):
            return LineProposal(questions=tuple(self._guards()))
        if self.reading.line.language != self.language:  # a wording would be half in one language, half in the other
            return LineProposal(questions=tuple(self._questions(None, None)), is_task="action-as-kr" in self.flags)
        split = self._split()
        own = self._own()
        placed = dict.fromkeys(("input", "output", "outcome"), None) | ({own[1]: own[0]} if own else {})
        watched = "kpi-as-kr" in self.flags and not (own and own[1] == "input")  # a metric is not replaced by another
        needs_ladder = bool(self.flags - {"no-baseline", "compound-kr"}) and not watched
        if needs_ladder and not placed["outcome"]:
            tried = (self._outcomes(), self._sought(), () if self.reading.is_hire else self._of_works(linked=False))
            placed["outcome"] = next(filter(None, (self._first(wordings, "outcome") for wordings in tried)), None)
        if self.flags & {"action-as-kr", "vanity-metric"} and not placed["output"]:
            wordings = list(self._outputs())
            placed["output"] = self._first(wordings, "output") or self._first(wordings, "outcome")
        if "action-as-kr" in self.flags and not placed["input"]:
            placed["input"] = self._input()
        part = split[0] if len(split) == 1 and "action-as-kr" in self.flags else None
        best = part or (own[0] if own and own[1] != "input" else None) or placed["outcome"] or placed["output"]
        if best and not self.flags & {"action-as-kr", "vanity-metric"} and not figures_of(self.text) <= figures_of(best):
            best = None  # a wording is offered, but no figure of the author's gives way to a blank unasked
        return LineProposal(
            **placed,
            split=split,
            questions=tuple(self._questions(placed["outcome"] or placed["output"], own)),
            best=best,
            is_task="action-as-kr" in self.flags,
            is_attention="vanity-metric" in self.flags and "action-as-kr" not in self.flags,
            serves=self.sibling.key_result.id if self.sibling and not best and "action-as-kr" in self.flags else None,
        )

    def _guards(self) -> Iterator[str]:
        """What should hold beside a push on speed, volume or cost; one question."""
        known: list[Work | Benefit] = [*self.works[:1], *benefits_of(self.text, self.language)[:1], *self.aim.benefits[:1]]
        for entry in known:
            for template in entry.guards:
                guard = measured(template, self._fillers(entry.people), self.language)
                if guard and self.bench.is_faithful(guard) and not self.bench.was_shown(guard):
                    self.bench.keep(guard)
                    yield words.GUARD.said(self.language).format(line=quoted(self.text), guard=guard)
                    return

    def _first(self, wordings: Iterable[str | None], level: str) -> str | None:
        """The first wording the bench accepts at ``level``."""
        for tried, text in enumerate(wordings):
            if tried >= _MOST_TRIED:
                break
            if (
                text
                and (not self.inward or fits(text, _NO_TRADE))
                and self.bench.accepts(text, self.aim.text, level, beside=self.place, instead=self.text)
            ):
                return self.bench.keep(text, beside=self.place)
        return None

    def _fillers(self, default: str) -> Fillers:
        of_people = self.reading.is_hire or _OF_PEOPLE.match(fold(self.text))
        task = self.task if "action-as-kr" in self.flags and not of_people else None
        people = self.aim.people or (default if self.bench.knows(default) else None)
        return Fillers(task.object if task and not task.about_people else None, people)

    def _split(self) -> tuple[str, ...]:
        """The parts of a line that joined two results: those that pass as they are, or with blanks."""
        if "compound-kr" not in self.flags:
            return ()
        parts = []
        for part in halves(self.reading):
            found = next((text for text in self._part_wordings(part) if self.bench.accepts(text, self.aim.text, None)), None)
            if found:
                parts.append(self.bench.keep(found))
        return tuple(parts)

    def _part_wordings(self, part: str) -> Iterator[str]:
        """A part as it is; where it is no work and has no figure, with blanks for it."""
        yield part
        if "action-as-kr" not in self.bench.judge(part, self.aim.text).flags:
            yield mend.with_move(part, self.language)
            yield mend.as_measure(part, self.language)

    def _own(self) -> tuple[str, str] | None:
        """The author's own line with the smallest edit that makes it measurable, and the level that gives it."""
        for text in self._edits():
            if text and self.bench.accepts(text, self.aim.text, None):
                return self.bench.keep(text), self.bench.judge(text, self.aim.text).level
        return None

    def _edits(self) -> Iterator[str | None]:
        language, flags = self.language, self.flags
        if "action-as-kr" in flags and self._opens_with_indicator() and not self._opens_with_work():
            moves = self.reading.line.verb_at(0) & MOVE_V
            yield (mend.with_move if moves else mend.as_measure)(self.text, language)
        if flags & {"action-as-kr", "vanity-metric", "compound-kr"}:
            return
        if "kpi-as-kr" in flags:
            yield mend.held_level(self.reading, language)
            indicator = mend.indicator_of(self.reading)
            yield mend.as_measure(indicator, language) if indicator else None
        elif flags & {"vague-kr", "no-target"}:
            yield mend.with_count(self.text, language)
            if self._can_move():
                yield mend.with_move(self.text, language)
        elif "no-baseline" in flags:
            yield mend.with_baseline(self.text, language)

    def _opens_with_indicator(self) -> bool:
        """Whether the line opens with a head word of indicators ("taux de", "share of")."""
        return any(tag.first == 0 and tag.bits & HEAD for tag in self.reading.line.tags) or bool(self.reading.line.verb_at(0) & MOVE_V)

    def _opens_with_work(self) -> bool:
        """Whether the first words of the line say work, rather than what is measured."""
        line = self.reading.line
        return bool(line.verb_at(0) & DEED_V or any(tag.first == 0 and tag.bits & TASK_N for tag in line.tags))

    def _can_move(self) -> bool:
        """Whether what the line wants moved is named: an indicator, or a thing its verb makes more or less of."""
        reading = self.reading
        if reading.wins:
            return False
        return reading.names_indicator or bool(reading.line.verb_at(0) & MOVE_V and "vague-kr" not in self.flags)

    def _outcomes(self) -> Iterator[str | None]:
        """Outcome wordings, the closest to the author's words first."""
        language = self.language
        stated = purpose(self.reading)
        if stated:
            yield stated
            yield mend.with_move(stated, language)
        if self.reading.line.verb_at(0) & MOVE_V and not self.reading.has_target and not halves(self.reading):
            yield mend.with_move(self.text, language)
        if "compound-kr" in self.flags and "action-as-kr" in self.flags:
            yield from halves(self.reading)
        means = self.reading.is_hire  # what one hires for counts, not how one hires
        if "vague-kr" in self.flags and not self.works:
            yield from self._of_benefits(benefits_of(self.text, language)[:2])
        yield from () if means else self._of_works(linked=True)

    def _of_works(self, *, linked: bool) -> Iterator[str]:
        """What the kinds of work in the line are for: what speaks of the line's own subject (``linked``), or the rest."""
        own = stems_of(self.task.object or "")
        for text in (text for work in self.fitting for text in self._of_work(work)):
            if not text or (self.sibling and self.bench.is_measured(text, self.aim.text, self.place)):
                continue
            speaks = bool((stems_of(text) - own) & self.around or self.bench.judge(text, self.aim.text).concepts & self.sought)
            if speaks == linked:
                yield text

    def _sought(self) -> Iterator[str | None]:
        """What the objective seeks, where no key result beside the line measures that yet."""
        aim = self.aim
        if not (self.sibling and self.sibling.level.rung == "outcome"):
            for measure in aim.measures:
                yield measured(measure, Fillers(None, ""), self.language)
        if self.reading.is_hire:
            return
        for text in self._of_benefits(self._serving(aim.benefits)):
            if not text or self.bench.is_measured(text, aim.text, self.place):
                continue
            if stems_of(text) & self.around or self.bench.judge(text, aim.text).concepts & self.sought:
                yield text

    def _serving(self, benefits: tuple[Benefit, ...]) -> list[Benefit]:
        """The benefits of the objective, those this kind of work serves first."""
        served = {name for work in self.works[:2] for name in work.benefits}  # told by the work, not by its kin
        return sorted(benefits[:3], key=lambda benefit: benefit.name not in served)

    def _of_work(self, work: Work) -> Iterator[str | None]:
        fillers = self._fillers(work.people)
        with_object = [template for template in work.outcomes if self._takes_object(template, fillers)]
        others = [template for template in work.outcomes if not _names_object(template)]
        for template in (*with_object[:1], *others, *with_object[1:]):
            yield measured(template, fillers, self.language)

    def _of_benefits(self, benefits: Iterable[Benefit]) -> Iterator[str | None]:
        for benefit in benefits:
            for template in benefit.measures:
                yield measured(template, self._fillers(benefit.people), self.language)

    def _outputs(self) -> Iterator[str | None]:
        if self.reading.is_hire:
            return
        for work in self.fitting:
            fillers = self._fillers(work.people)
            with_object = [template for template in work.outputs if self._takes_object(template, fillers)]
            others = [template for template in work.outputs if not _names_object(template)]
            for template in (*with_object, *others):
                yield measured(template, fillers, self.language)

    def _takes_object(self, template: str, fillers: Fillers) -> bool:
        """Whether a template names the object, and does not say its head word once more ("contrôles des contrôles")."""
        if not _names_object(template) or not fillers.object:
            return False
        return not stems_of(_SLOT.sub(" ", template)) & stems_of(fillers.object)

    def _input(self) -> str | None:
        """The work itself, counted: the author's line where it counts, else what such work is counted by."""
        judged = self.bench.judge(self.text, self.aim.text)
        if judged.level == "input" and judged.is_counted_work:
            return self.text
        wordings = (fill(template, self._fillers(work.people), self.language) for work in self.fitting[:1] for template in work.inputs)
        return self._first(wordings, "input")

    def _questions(self, measure: str | None, own: tuple[str, str] | None) -> Iterator[str]:
        asked = 0
        for question in self._asks(measure, own):
            if question and asked < _QUESTIONS and not self.bench.was_shown(question):
                asked += 1
                yield self.bench.keep(question)

    def _asks(self, measure: str | None, own: tuple[str, str] | None) -> Iterator[str | None]:
        language, line = self.language, quoted(self.text)
        people = self._people()
        if "action-as-kr" in self.flags:
            if self.sibling and not measure:
                yield words.SERVES.said(language).format(line=line, sibling=quoted(self.sibling.line.text))
            if self.reading.is_hire:
                yield words.HIRE.said(language).format(line=line)
                return
            asks = [self._filled(ask) for work in self.fitting[:1] for ask in work.asks if _names_object(ask) and not self.reading.is_hire]
            yield next(filter(None, asks), words.CHANGES.said(language).format(line=line, people=people))
        elif "vanity-metric" in self.flags:
            yield words.WORTH.said(language).format(line=line)
        elif "kpi-as-kr" in self.flags:
            yield words.MOVES.said(language).format(measure=quoted(mend.indicator_of(self.reading) or self.text))
        elif "vague-kr" in self.flags:
            yield words.SEEN.said(language).format(line=line)
        elif "no-baseline" in self.flags and self.flags <= {"no-baseline"}:
            yield words.STARTS.said(language).format(measure=line)
            return
        shown = own[0] if own else measure
        if shown and "[" in shown and "kpi-as-kr" not in self.flags and "[" not in _name(shown):
            yield words.LEVELS.said(language).format(measure=_name(shown))

    def _filled(self, ask: str) -> str | None:
        return fill(ask, self._fillers(self.fitting[0].people), self.language)

    def _people(self) -> str:
        people = self.aim.people or self.people or (self.fitting[0].people if self.fitting else None)
        if not people or not self.bench.is_faithful(people):
            return words.DEFAULT_PEOPLE.said(self.language)
        return with_article(people) if self.language == "fr" else people


# Work turned inwards: it is not there to sell.
_INWARD = pattern(
    r"\b(?:intranet|internes?|internal|internally|collabs?|collaborateurs?|salarie\w*|employees?|staff|managers?|comex|codir|dg|all[- ]hands|rh|hr|absenteism\w*|qvt|onboarding des)\b"
)
_NO_TRADE = frozenset({"care", "school", "charity", "public", "plant", "software", "people", "shop"})
# Work done on people: what the verb takes is who is trained, not what is made.
_OF_PEOPLE = pattern(
    r"(?:former|sensibiliser|accompagner|coacher|initier|formation des|sensibilisation des|train|coach|mentor|upskill|brief)\b"
)
_SLOT = pattern(r"\{[^{}]+\}")
_OBJECT = pattern(r"\{[^{}]*obje[ct]+\}")
_BLANK_END = pattern(r"\s*:?\s*(?:de \[|from \[|au plus \[|at most \[|au moins \[|at least \[|sous \[|\[).*$")
_LONGEST_QUOTE = 80
_INNER = {ord("«"): "“", ord("»"): "”"}


def _names_object(template: str) -> bool:
    return bool(_OBJECT.search(template))


def quoted(text: str) -> str:
    """``text`` short enough to stand in a question."""
    text = text.strip().rstrip(" .;:,").translate(_INNER)
    return text if len(text) <= _LONGEST_QUOTE else text[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + "…"


def _name(measure: str) -> str:
    """A measure without its blanks."""
    found = _BLANK_END.search(fold(measure))
    return measure[: found.start()].rstrip(" :") if found and found.start() else measure
