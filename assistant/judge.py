"""Runs every rule over a read draft, and gives the verdict."""

import pkgutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import import_module
from typing import Any, NamedTuple

from assistant.draft import Draft
from assistant.errors import RuleError
from assistant.language import Language
from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.reading import ObjectiveReading, Reading
from assistant.rule import Both, CheckedRule, CompanyRule, Examples, Hit, Rule, Severity, Verdict
from assistant.settings import DEFAULT, House


@dataclass(frozen=True)
class DraftReading:
    """A whole draft, read; ``known_language`` is False when only checks without words make sense."""

    draft: Draft
    language: Language
    objectives: tuple[ObjectiveReading, ...]
    known_language: bool = True

    @cached_property
    def says_commitment(self) -> bool:
        """Whether the draft says which goals are committed and which aspirational."""
        return bool(_COMMITMENT.search(fold(self.draft.prose)))

    @cached_property
    def says_committed(self) -> bool:
        """Whether the draft says its goals are committed."""
        return bool(_COMMITTED.search(fold(self.draft.prose)))

    @cached_property
    def names_owners(self) -> bool:
        """Whether some key result names who carries it."""
        return any(result.owner for objective in self.draft.objectives for result in objective.key_results)


_COMMITTED = pattern(
    r"\b(?:committed|commitment okrs?|engageants?|engagements? fermes?|fermes?|engage[es]?s?(?= ?[):\]])|a tenir(?: a 100 ?%)?|must[- ]hit|non[- ]negociables?|roofshots?)\b"
)
_COMMITMENT = pattern(
    _COMMITTED.pattern
    + r"|\b(?:aspirational|aspirationnels?|aspiration|stretch|ambitieu\w*|ambitious|moonshots?|(?:60|70)(?: ?%)?(?: ?(?:-|a|to) ?70)? ?%? (?:atteints?|reached|is (?:a )?success|c'est reussi|suffi\w+|= ?succes))\b"
)


class Around(NamedTuple):
    """What a rule may look at besides its own line."""

    draft: DraftReading
    objective: ObjectiveReading
    house: House


class Found(NamedTuple):
    """A rule that held, where: ``hit`` in the line of the key result, the objective or the draft."""

    rule: Rule
    hit: Hit
    severity: Severity


class Judgement(NamedTuple):
    """All that was found: on the draft, per objective, per key result, in the order of the draft."""

    draft: tuple[Found, ...]
    objectives: tuple[tuple[Found, ...], ...]
    key_results: tuple[tuple[tuple[Found, ...], ...], ...]


_ACROSS = "t"  # the first letter of the files of rules across teams


@lru_cache(maxsize=1)
def all_rules() -> tuple[CheckedRule, ...]:
    """Every rule for one draft in the order of the files of ``rules/``; a broken file is a loud ``RuleError``."""
    return tuple(CheckedRule(*found) for found in _loaded(across=False))


@lru_cache(maxsize=1)
def company_rules() -> tuple[CompanyRule, ...]:
    """Every rule across teams, likewise; they load only for those who compare teams."""
    return tuple(CompanyRule(*found) for found in _loaded(across=True))


def _loaded(*, across: bool) -> Iterator[tuple[Rule, Any]]:
    package = import_module("assistant.rules")
    codes: set[str] = set()
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda info: info.name):
        if info.name.startswith(_ACROSS) is not across:
            continue
        module = import_module(f"{package.__name__}.{info.name}")
        try:
            rule, check = module.RULE, module.check
        except AttributeError as error:
            raise RuleError(f"rules/{info.name}.py: {error}; a rule file needs RULE and check.") from None
        if rule.code in codes:
            raise RuleError(f"rules/{info.name}.py: the code {rule.code} is used twice.")
        codes.add(rule.code)
        yield rule, check


def rules_of(house: House) -> list[Rule]:
    """The rules for one draft that ``house`` selects, in the order of their files."""
    return [checked.rule for checked in all_rules() if is_selected(checked.rule, house)]


def find_rule(name: str) -> Rule | None:
    """The rule of that name or code, in any case."""
    wanted = name.casefold()
    known = (checked.rule for rules in (all_rules, company_rules) for checked in rules())
    return next((rule for rule in known if wanted in (rule.name, rule.code.casefold())), None)


def judge(reading: DraftReading, house: House = DEFAULT, *, team: str | None = None) -> Judgement:
    """Run the rules the house selects; ``team`` is whose draft it is, for ``allow_input``."""
    chooses = house.select or house.ignore or not reading.known_language
    by_scope = _by_scope(_selected(reading, house)) if chooses else _all_by_scope()
    lenient = house.allows_input(team)
    objectives, key_results = [], []
    for objective in reading.objectives:
        around = Around(reading, objective, house)
        objectives.append(tuple(_found(by_scope["objective"], objective, around, lenient=lenient)))
        key_results.append(
            tuple(tuple(_found(by_scope["key_result"], result, around, lenient=lenient)) for result in objective.key_results)
        )
    nowhere = reading.objectives[0] if reading.objectives else None
    around_draft = Around(reading, nowhere, house) if nowhere else None
    whole = tuple(_found(by_scope["draft"], reading, around_draft, lenient=lenient)) if around_draft else ()
    return Judgement(whole, tuple(objectives), tuple(key_results))


def verdict(above: Iterable[tuple[str, Severity]], sound: int, total: int, *, known_language: bool = True) -> Verdict:
    """``ready``: all sound and nothing above them; ``rethink``: under half sound, or too many objectives; else ``revise``.

    ``above``: names and severities of what was found on the draft and its objectives. A draft in a language that is not read is
    never ``ready``: most checks were not made.
    """
    named = list(above)
    if any(name == "too-many-objectives" for name, _ in named) or 2 * sound < total or total == 0:
        return "rethink"
    blocked = any(severity != "advice" for _, severity in named)
    return "revise" if blocked or sound < total or not known_language else "ready"


def _phrases(text: str, house: House) -> Iterator[Found]:
    """The house's own phrase rules that match a line."""
    for number, phrase in enumerate(house.phrases, 1):
        if found := phrase.pattern.search(text):
            message = phrase.message.replace("{", "{{").replace("}", "}}")
            said = Both(message, message)
            rule = Rule(
                code=f"H{number:02}",
                name="house-phrase",
                scope="key_result",
                severity=phrase.severity,
                arguable=True,
                title=Both("Règle de la maison", "House rule"),
                holds=said,
                why=said,
                source="okr.toml",
                messages={"default": said},
                bad=Examples((), ()),
                good=Examples((), ()),
            )
            yield Found(rule, Hit(found.start(), found.end()), phrase.severity)


def _by_scope(rules: Iterable[CheckedRule]) -> dict[str, list[CheckedRule]]:
    found: dict[str, list[CheckedRule]] = {"draft": [], "objective": [], "key_result": []}
    for checked in rules:
        found[checked.rule.scope].append(checked)
    return found


@lru_cache(maxsize=1)
def _all_by_scope() -> dict[str, list[CheckedRule]]:
    return _by_scope(all_rules())


def _selected(reading: DraftReading, house: House) -> Iterator[CheckedRule]:
    for checked in all_rules():
        if is_selected(checked.rule, house) and (reading.known_language or checked.rule.wordless):
            yield checked


def is_selected(rule: Rule, house: House) -> bool:
    """Whether the house wants a rule."""
    names = {rule.name, rule.code}
    return (not house.select or not names.isdisjoint(house.select)) and names.isdisjoint(house.ignore)


# What a team on probation may state: the report still says so, as advice.
FAIR_INPUT = frozenset({"action-as-kr", "no-outcome"})


def _found(rules: list[CheckedRule], it: DraftReading | ObjectiveReading | Reading, around: Around, *, lenient: bool) -> Iterator[Found]:
    for checked in rules:
        hit = checked.check(it, around)
        if hit is None:
            continue
        rule = checked.rule
        own = around.house.severity
        severity = (own.get(rule.name) or own.get(rule.code) if own else None) or hit.severity or rule.severity
        if lenient and rule.name in FAIR_INPUT:
            severity = "advice"
        yield Found(rule, hit, severity)
    if around.house.phrases and not isinstance(it, DraftReading):
        yield from _phrases(it.line.text, around.house)
