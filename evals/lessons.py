"""What the weights are learnt from: the lines of labelled drafts and the rules' own examples, with their clues and labels."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from assistant.draft import KeyResult
from assistant.judge import all_rules
from assistant.language import Language
from assistant.language.detect import line_language
from assistant.language.text import fold
from assistant.parse import clean, parse
from assistant.reading import facets, targets
from assistant.reading.clues import Clues, line_clues
from assistant.reading.measure import Measure, read_measure
from assistant.reading.setting import setting_clues, subject
from assistant.reading.tagging import Line, tag_line
from evals.corpus import KEY_RESULT_FLAGS, LABELLED, OBJECTIVE_FLAGS, SETTLED, Row, line_key, rows

LANGUAGES: tuple[Language, ...] = ("fr", "en")
# What is weighed; whether a target stands in the line is read by code, whether an outcome is missing told by the key results.
VERDICTS = {name: flag for name, flag in KEY_RESULT_FLAGS.items() if name != "notarget"}
ABOUT = {name: flag for name, flag in OBJECTIVE_FLAGS.items() if name != "nooutcome"}
_COUNTS = {LABELLED: 3.0, SETTLED: 10.0}  # how often a draft counts whose labels set the standard
_EXAMPLE = 5.0  # and an example of a rule


@dataclass
class Sample:
    """One line to learn from: its clues, what people say of it, how much it counts."""

    draft: str
    clues: dict[str, int]
    labels: dict[str, bool | str]
    weight: float = 1.0
    line: Line | None = None
    measure: Measure | None = None
    beside: dict[str, int] = field(default_factory=dict)
    reference: bool = False


class Group(NamedTuple):
    """One objective with its key results (``members``, by their place among the samples): whether none tells of its benefit."""

    members: list[int]
    lacks: bool
    draft: str
    weight: float
    vague: bool


@dataclass
class Lessons:
    """All there is to learn from: key results, objectives, and objectives with their key results."""

    results: list[Sample] = field(default_factory=list)
    objectives: list[Sample] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)


def gather(paths: Sequence[Path]) -> Lessons:
    """The samples of labelled drafts and of the rules' own examples."""
    lessons = Lessons()
    for path in paths:
        for row in rows(path):
            _add_draft(lessons, row, weight=_COUNTS.get(path, 1.0), reference=path == LABELLED)
    _add_examples(lessons)
    return lessons


def _add_draft(lessons: Lessons, row: Row, *, weight: float, reference: bool) -> None:
    language: Language = row["lang"]
    cells = {line_key(r.text): r for o in parse(clean(row["text"])).objectives for r in o.key_results}
    for gold in row["objectives"]:
        objective = _line(gold["text"], language)
        flags = {name: flag in gold["flags"] for name, flag in ABOUT.items()}
        clues = _clues(objective, _measure(objective))
        lessons.objectives.append(Sample(row["id"], clues, dict(flags), weight, objective, reference=reference))
        samples = [_result(row["id"], result, cells.get(line_key(result["text"])), language, weight) for result in gold["key_results"]]
        for sample, beside in zip(samples, setting_clues([subject(s.line) for s in samples if s.line], subject(objective)), strict=True):
            sample.beside, sample.reference = beside, reference
        members = list(range(len(lessons.results), len(lessons.results) + len(samples)))
        lessons.results += samples
        lessons.groups.append(Group(members, not samples or "no-outcome" in gold["flags"], row["id"], weight, flags["vague"]))


def _result(draft: str, gold: Row, cell: KeyResult | None, language: Language, weight: float) -> Sample:
    line = _line(gold["text"], language)
    measure = _measure(line, cell)
    labels: dict[str, bool | str] = {name: flag in gold["flags"] for name, flag in VERDICTS.items()}
    if facets.hires(line) and gold["level"] == "outcome":
        del labels["action"]  # a hire is no work where staffing is the objective: the line alone cannot tell
    return Sample(draft, _clues(line, measure), labels | {"level": gold["level"]}, weight, line, measure)


def _add_examples(lessons: Lessons) -> None:
    """The examples of a rule tell of that rule alone."""
    for checked in all_rules():
        rule = checked.rule
        known = {flag: name for name, flag in (VERDICTS if rule.scope == "key_result" else ABOUT).items()}
        name = known.get(rule.name)
        if name is None:
            continue
        for language in LANGUAGES:
            for kind, holds in (("bad", True), ("good", False)):
                for case in getattr(getattr(rule, kind), language):
                    text = case if isinstance(case, str) else case.line or case.objective
                    line = _line(text, language)
                    sample = Sample(text, _clues(line, _measure(line)), {name: holds}, _EXAMPLE, line)
                    (lessons.results if rule.scope == "key_result" else lessons.objectives).append(sample)


def _line(text: str, language: Language) -> Line:
    return tag_line(text, line_language(fold(text), language))


def _measure(line: Line, cell: KeyResult | None = None) -> Measure | None:
    columns = {"baseline": cell.baseline, "target": cell.target} if cell else {}
    return read_measure(line.folded, line=line.text, french=line.french, **columns)


def _clues(line: Line, measure: Measure | None) -> Clues:
    return line_clues(line, measure, threshold=targets.threshold(line.core) is not None)
