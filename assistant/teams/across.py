"""The findings across teams: every rule of scope "company" over one company, and what each objective serves."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from assistant.judge import company_rules, find_rule, is_selected
from assistant.rule import Rule, Severity, TeamHit
from assistant.settings import DEFAULT, House
from assistant.teams.company import Company
from assistant.teams.reading import CompanyReading

By = Literal["rules", "model", "both"]
PERSON, OBJECTIVES = "individual-okr", "too-many-objectives"  # rules on one draft that a strategy team wants to see side by side


class TeamFinding(NamedTuple):
    """One finding across teams, and ``by`` whom: rules, model, both."""

    rule: Rule
    severity: Severity
    hit: TeamHit
    why: str
    by: By = "rules"

    def as_data(self, language: str) -> dict[str, Any]:
        """The finding as ``teams.json`` holds it."""
        return {
            "name": self.rule.name,
            "code": self.rule.code,
            "severity": self.severity,
            "title": self.rule.title.said(language),
            "teams": list(self.hit.teams),
            "quotes": list(self.hit.quotes),
            "needs_team": self.hit.needs_team,
            "why": self.why,
            "by": self.by,
        }


class Serves(NamedTuple):
    """Which company objective (its text, None for none) an objective of a team serves."""

    team: str
    objective: str
    company_objective: str | None


class Across(NamedTuple):
    """All that only shows across teams."""

    reading: CompanyReading
    findings: tuple[TeamFinding, ...]
    serves: tuple[Serves, ...]


def across(company: Company, house: House = DEFAULT) -> Across:
    """Read ``company`` across its teams, by the rules the house selects; the order of the rules, within each the gravest first."""
    reading = CompanyReading(company)
    found: list[TeamFinding] = []
    for rule, check in company_rules():
        if is_selected(rule, house):
            hits = sorted(check(reading), key=lambda hit: -hit.weight)
            found += [finding(rule, hit, company.language, house) for hit in hits]
    found += _of_drafts(company, house)
    return Across(reading, tuple(found), serves_of(reading))


def finding(rule: Rule, hit: TeamHit, language: str, house: House, by: By = "rules") -> TeamFinding:
    """A hit with its severity in this house and its words."""
    severity = house.severity.get(rule.name) or house.severity.get(rule.code) or rule.severity
    text = rule.messages.get(hit.message) or rule.messages["default"]
    return TeamFinding(rule, severity, hit, text.said(language).format(**{"quote": hit.quotes[0] if hit.quotes else "", **hit.fields}), by)


def serves_of(reading: CompanyReading) -> tuple[Serves, ...]:
    """What each objective serves, in words."""
    company = reading.company
    goals = company.own.objectives if company.own else []
    return tuple(
        Serves(
            company.names[served.team],
            company.teams[served.team].objectives[served.objective].text,
            goals[served.serves].text if served.serves is not None else None,
        )
        for served in reading.serving
    )


def _of_drafts(company: Company, house: House) -> list[TeamFinding]:
    """What rules on one draft found, where a strategy team wants it beside the rest: too many objectives, one person's goals."""
    found = []
    for team, review in zip(company.names, company.teams, strict=True):
        for each in review.findings:
            if each.name == OBJECTIVES and (rule := find_rule(OBJECTIVES)):
                quotes = tuple(objective.text for objective in review.objectives)
                found.append(TeamFinding(rule, each.severity, TeamHit((team,), quotes, weight=len(quotes)), each.message))
    rule = find_rule(PERSON)
    if rule and is_selected(rule, house):
        found += [
            finding(rule, TeamHit((review.team,) if review.team else (), (review.person or review.source or "?",)), company.language, house)
            for review in company.persons
        ]
    return found
