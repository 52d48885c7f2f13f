"""The rules as the API and the pages tell them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel

from assistant.judge import all_rules, company_rules, find_rule
from assistant.report.words import typeset
from assistant.rule import Case, Rule, Scope, Severity

from .language import Spoken


class RuleExample(BaseModel):
    """An example of a rule: a line (or an objective with its key results), and what stands around it."""

    line: str
    objective: str | None = None
    others: list[str] = []
    key_results: list[str] = []


class RuleSummary(BaseModel):
    """A rule in short."""

    code: str
    name: str
    scope: Scope
    severity: Severity
    arguable: bool
    title: str


class RuleReport(RuleSummary):
    """A rule explained: when it holds, why, where it comes from, what it flags and what it lets be, both sides where experts disagree."""

    holds: str
    why: str
    source: str
    sides: str | None = None
    bad: list[RuleExample]
    good: list[RuleExample]


def known(language: Spoken) -> list[RuleSummary]:
    """All rules."""
    return [RuleSummary(**_short(rule, language)) for rule in _rules()]


def named(name: str, language: Spoken) -> RuleReport | None:
    """One rule by its name or code."""
    rule = find_rule(name)
    if rule is None:
        return None
    bad, good = (rule.bad.fr, rule.good.fr) if language == "fr" else (rule.bad.en, rule.good.en)
    return RuleReport(
        **_short(rule, language),
        holds=typeset(rule.holds.said(language), language),
        why=typeset(rule.why.said(language), language),
        source=rule.source,
        sides=typeset(rule.sides.said(language), language) if rule.sides else None,
        bad=list(map(_example, bad)),
        good=list(map(_example, good)),
    )


def _rules() -> Iterable[Rule]:
    yield from (checked.rule for checked in all_rules())
    yield from (checked.rule for checked in company_rules())


def _short(rule: Rule, language: Spoken) -> dict[str, Any]:
    short = {name: getattr(rule, name) for name in ("code", "name", "scope", "severity", "arguable")}
    return short | {"title": typeset(rule.title.said(language), language)}


def _example(example: str | Case) -> RuleExample:
    if isinstance(example, str):
        return RuleExample(line=example)
    line = example.line or example.objective
    return RuleExample(
        line=line,
        objective=example.objective if example.line and example.objective else None,
        others=list(example.others),
        key_results=list(example.key_results),
    )
