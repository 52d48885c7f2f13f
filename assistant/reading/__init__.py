"""What one line says: its figure, what it is taken for, its level beside its objective, and the words that decided each."""

from typing import NamedTuple

from assistant.draft import KeyResult, Objective
from assistant.language import Language
from assistant.language.detect import line_language
from assistant.language.text import fold
from assistant.reading import facets, targets
from assistant.reading.benefit import Judged, benefit_clues
from assistant.reading.classes import DEED_V, GAIN_V, HIRE_V, HOLD_N, HOLD_V, ROUTINE, TASK_N, THEME, WATCH_N, WATCH_V, WOOLLY
from assistant.reading.clues import line_clues, objective_clues
from assistant.reading.level import Level, read_levels, says_work
from assistant.reading.measure import Measure, metric_name, read_measure
from assistant.reading.setting import Subject, subject
from assistant.reading.tagging import Line, tag_line
from assistant.reading.weigh import Place, Weighed, tables, weigh

__all__ = ["Level", "Line", "Measure", "ObjectiveReading", "Reading", "read_objective"]


class Reading(NamedTuple):
    """One key result, read.

    ``threshold`` is the place of a word such as "all" that stands for a figure, if any; ``open_measure`` the figure as it
    would be were the blanks ("[target]") filled: it says that something is measured, never how far.
    """

    key_result: KeyResult
    line: Line
    measure: Measure | None
    weighed: Weighed
    subject: Subject
    level: Level
    threshold: Place | None
    blank: Place | None
    pending: Place | None
    open_measure: Measure | None = None

    @property
    def metric(self) -> str | None:
        """What is measured, in the author's words: the line up to its figure, else after it."""
        return metric_name(self.line.text, self.line.folded, self.measure)

    @property
    def has_target(self) -> bool:
        """Whether a figure, a threshold word or a blank to fill says how far."""
        return self.measure is not None or self.threshold is not None or self.blank is not None

    @property
    def is_counted(self) -> bool:
        """Whether a level to reach is given, or a blank holds its place."""
        measure = self.measure or self.open_measure
        return measure is not None and measure.target is not None

    @property
    def is_work(self) -> bool:
        """Whether it is met by having done work; a hire is a result where staffing is what the objective seeks."""
        return says_work(self.weighed) and not (self.is_hire and self.level.rung == "outcome")

    @property
    def is_watched(self) -> bool:
        """Whether it names a running indicator to watch, report or hold; one that is to move from here to there is none."""
        return self.weighed.holds("kpi") and not self._moves

    @property
    def is_result(self) -> bool:
        """Whether it says something that is to come about: neither work nor an indicator to watch nor attention nor vague."""
        return not (self.is_work or self.is_watched or self.is_vague or self.attention)

    @property
    def _moves(self) -> bool:
        measure = self.measure or self.open_measure
        return measure is not None and None not in (measure.baseline, measure.target) and measure.baseline != measure.target

    @property
    def deed(self) -> Place:
        """The words that say the work: the hiring, the verb in front, a noun or participle of work; else the whole line."""
        wanted = HIRE_V if self.is_hire else DEED_V
        return self._opening(wanted) or self._first(wanted | TASK_N) or (0, len(self.line.text))

    @property
    def holding(self) -> Place | None:
        """The words that say a level is to be kept."""
        return self._first(HOLD_V | HOLD_N)

    @property
    def watching(self) -> Place | None:
        """The words that say somebody is to watch or report."""
        return self._first(WATCH_V | WATCH_N)

    def _opening(self, names: int) -> Place | None:
        """The first word or entry, where it is a verb of one of these classes."""
        if not self.line.verb_at(0) & names:
            return None
        tag = next((tag for tag in self.line.tags if tag.first == 0 and tag.bits & names), None)
        return self.line.span(0, tag.last if tag else 0)

    def _first(self, names: int) -> Place | None:
        found = next((tag for tag in self.line.tags if tag.bits & names), None)
        if found:
            return self.line.span(found.first, found.last)
        done = next((at for at, bits in self.line.participles.items() if bits & names), None)
        return self.line.span(done, done) if done is not None else None

    @property
    def judged(self) -> Judged:
        """What bears on whether it tells of its objective's benefit."""
        held = {verdict for verdict in ("vague", "vanity") if self.weighed.holds(verdict)}
        held |= {verdict for verdict, holds in (("kpi", self.is_watched), ("action", self.is_work)) if holds}
        return Judged(self.level, self.measure is not None, frozenset(held))

    @property
    def is_vague(self) -> bool:
        """Whether two fair readers could disagree on whether it was met."""
        return self.weighed.holds("vague")

    @property
    def is_hire(self) -> bool:
        """Whether the work is hiring."""
        return facets.hires(self.line)

    @property
    def wins(self) -> bool:
        """Whether it is to be won from others: signed, sold, obtained."""
        return bool(self.line.verb_at(0) & GAIN_V)

    @property
    def is_theme(self) -> bool:
        """Whether it opens with a theme."""
        return bool(self.line.tags) and bool(self.line.tags[0].bits & THEME and not self.line.tags[0].bits & WOOLLY)

    @property
    def is_routine(self) -> bool:
        """Whether it states a mere rhythm ("every week")."""
        return self.measure is None and self.line.has(ROUTINE)

    @property
    def attention(self) -> Place | None:
        """Where raw attention is counted."""
        return self.weighed.place("vanity") if self.weighed.holds("vanity") else None

    @property
    def joint(self) -> Place | None:
        """Where two results are joined: the joint that spoke most for it, the whole line where none stands."""
        if not self.weighed.holds("compound"):
            return None
        joints = {at for name, at in self.weighed.clues.items() if name.startswith("Joint")}
        return self.weighed.place("compound", among=joints)

    @property
    def families(self) -> frozenset[str]:
        """The families of its indicators."""
        return self.subject.families

    @property
    def stems(self) -> frozenset[str]:
        """Its content words, cut to stems."""
        return self.subject.stems

    @property
    def names_indicator(self) -> bool:
        """Whether it names an indicator."""
        return facets.names_indicator(self.line)

    @property
    def keeps_a_guard(self) -> bool:
        """Whether the line itself holds quality."""
        return facets.guards(self.line)

    @property
    def pushes(self) -> bool:
        """Whether speed, volume per head or cost is what it moves."""
        return facets.pushes(self.line)

    @property
    def comes_late(self) -> bool:
        """Whether its figure is only known late."""
        return facets.comes_late(self.line)


class ObjectiveReading(NamedTuple):
    """One objective with its key results, read."""

    objective: Objective
    line: Line
    measure: Measure | None
    weighed: Weighed
    key_results: tuple[Reading, ...] = ()

    @property
    def shows_no_benefit(self) -> bool:
        """Whether none of its key results would tell that the benefit has come."""
        return not self.key_results or self.lack_of_benefit > 0

    @property
    def lack_of_benefit(self) -> float:
        """The log-odds that none of its key results would tell that the benefit has come."""
        clues = benefit_clues([result.judged for result in self.key_results], vague=self.weighed.holds("vague"))
        return tables(self.line.language)["benefit"].scores(clues)[0]


def read_objective(objective: Objective, language: Language, *, own_language: Language | None = None) -> ObjectiveReading:
    """Read an objective (in ``own_language`` where it differs from the draft's) and its key results."""
    line = tag_line(objective.text, own_language or language)
    measure = read_measure(line.folded, line=line.text, french=line.french)
    clues, known = line_clues(line, measure, threshold=targets.threshold(line.core) is not None), tables(line.language)
    clues |= objective_clues(line, weigh(line, clues, known["line"]).scores)
    alone = [_alone(result, language) for result in objective.key_results]
    subjects = [subject(one.weighed.line) for one in alone]
    levels = read_levels([one.weighed for one in alone], subjects, subject(line))
    results = tuple(
        Reading(result, one.weighed.line, one.measure, one.weighed, about, level, one.threshold, *_blanks(result), one.open_measure)
        for result, one, about, level in zip(objective.key_results, alone, subjects, levels, strict=True)
    )
    return ObjectiveReading(objective, line, measure, weigh(line, clues, known["objective"]), results)


class _Alone(NamedTuple):
    """What one key result says by itself."""

    weighed: Weighed
    measure: Measure | None
    threshold: Place | None
    open_measure: Measure | None


def _alone(result: KeyResult, language: Language) -> _Alone:
    folded = fold(result.text)
    standing = targets.filled(folded)
    line = tag_line(result.text, line_language(folded, language), folded=standing)
    measure = read_measure(folded, baseline=result.baseline, target=result.target, line=line.text, french=line.french)
    cells = tuple(targets.filled(fold(cell)) if cell else None for cell in (result.baseline, result.target))
    is_open = standing != folded or any(cell and targets.blank(fold(cell)) for cell in (result.baseline, result.target))
    open_measure = read_measure(standing, baseline=cells[0], target=cells[1], french=line.french) if is_open else None
    threshold = targets.threshold(line.core)
    clues = line_clues(line, open_measure or measure, threshold=threshold is not None)
    return _Alone(weigh(line, clues, tables(line.language)["line"]), measure, threshold, open_measure)


def _blanks(result: KeyResult) -> tuple[Place | None, Place | None]:
    """Where a blank stands, and where words say that a figure is still to come; the whole line for those of its columns."""
    folded, cell, whole = fold(result.text), fold(result.target or ""), (0, len(result.text))
    blank = targets.blank(folded) or (whole if targets.blank(cell) else None)
    return blank, targets.pending(folded) or (whole if targets.pending(cell) else None)
