"""What drills are made from: the library's entries, case studies, and situations that each show one fault; the house's own after ours."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Annotated, NamedTuple, TypeVar

from pydantic import AfterValidator, TypeAdapter, ValidationError

from assistant.errors import SettingsError
from assistant.examples.entry import RUNGS, Entry
from assistant.judge import find_rule
from assistant.rule import Both

GRAVE = frozenset(
    {"action-as-kr", "kpi-as-kr", "vague-kr", "no-target", "vanity-metric", "compound-kr"}
)  # what a weak line of the library breaks
_HERE = Path(__file__).parent
_Form = TypeVar("_Form", bound=NamedTuple)
_NO_CASE = Both(
    fr="{name}:{line} : ce n'est pas un cas d'étude (id, function, title, situation, ask, sample, traps, hints).",
    en="{name}:{line}: this is no case study (id, function, title, situation, ask, sample, traps, hints).",
)
_NO_SITUATION = Both(
    fr="{name}:{line} : ce n'est pas une situation (id, rule, text et, si une ligne la corrige, better ; rule est le nom d'une règle).",
    en="{name}:{line}: this is no situation (id, rule, text and, where one line mends it, better; rule is the name of a rule).",
)


def _rule(name: str) -> str:
    if find_rule(name) is None:
        raise ValueError
    return name


class CaseStudy(NamedTuple):
    """A team and what goes wrong for those it serves: ``sample`` is one good answer, ``traps`` the rules a hasty one breaks, ``hints`` questions that help."""

    id: str
    function: str
    title: str
    situation: str
    ask: str
    sample: str
    traps: tuple[str, ...]
    hints: tuple[str, ...]


class Situation(NamedTuple):
    """A draft in Markdown that shows the one fault its ``rule`` names: a line, a set, or several teams; ``better`` is the faulty line as it should be."""

    id: str
    rule: Annotated[str, AfterValidator(_rule)]
    text: str
    better: str = ""


class Material(NamedTuple):
    """All that drills are made from, in one language."""

    language: str
    entries: tuple[Entry, ...]
    cases: tuple[CaseStudy, ...]
    situations: tuple[Situation, ...] = ()

    def flagged(self, rule: str | None) -> Sequence[Entry]:
        """Entries with a weak line and a whole ladder; of one rule, where it has some."""
        whole = [entry for entry in self.entries if GRAVE.intersection(entry.flags) and len(entry.ladder) == len(RUNGS)]
        return [entry for entry in whole if rule in entry.flags] or whole

    def showing(self, rules: Sequence[str]) -> Sequence[Situation]:
        """Situations that show the fault of one of the ``rules``."""
        return [one for one in self.situations if one.rule in rules]


def cases(language: str, house: Path | None = None) -> tuple[CaseStudy, ...]:
    """All case studies, the ``house``'s own (a folder) after ours; raises ``SettingsError`` naming file and line."""
    return _read("cases", language, house, CaseStudy, _NO_CASE)


def situations(language: str, house: Path | None = None) -> tuple[Situation, ...]:
    """All situations, the ``house``'s own (a folder) after ours; raises ``SettingsError`` naming file and line."""
    return _read("situations", language, house, Situation, _NO_SITUATION)


def _read(kind: str, language: str, house: Path | None, form: type[_Form], wrong: Both) -> tuple[_Form, ...]:
    return (*_shipped(kind, language, form, wrong), *(_in_file(house / kind / f"{language}.jsonl", language, form, wrong) if house else ()))


@lru_cache
def _shipped(kind: str, language: str, form: type[_Form], wrong: Both) -> tuple[_Form, ...]:
    """What comes with the package, read once."""
    return _in_file(_HERE / kind / f"{language}.jsonl", language, form, wrong)


def _in_file(path: Path, language: str, form: type[_Form], wrong: Both) -> tuple[_Form, ...]:
    taken = TypeAdapter(form)
    found: list[_Form] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n") if path.is_file() else [], 1):
        if not line.strip():
            continue
        try:
            found.append(taken.validate_json(line))
        except ValidationError:
            raise SettingsError(wrong.said(language).format(name=path.name, line=number)) from None
    return tuple(found)
