"""From the reviews of a run to what the board is shown: counts, findings across teams, and what to discuss first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from urllib.parse import quote

from assistant.batch.plan import Plan
from assistant.board.model import Across as Shown
from assistant.board.model import Board, Covered, Need, Quote, TeamRow
from assistant.judge import all_rules
from assistant.report.many import brief
from assistant.report.model import Review
from assistant.roster.entry import Aside
from assistant.rule import Both
from assistant.teams.across import PERSON, Across, TeamFinding
from assistant.teams.company import Company

_DISCUSSED = 10
_FIRST = (  # what a company should settle before the cycle starts, the costliest to discover late first
    "contradiction-across-teams",
    "unowned-dependency",
    "uncovered-company-objective",
    "duplicate-across-teams",
    "too-many-objectives",
    "too-many-levels",
    "unaligned-objective",
)
_REASONS = {
    "hidden": Both(fr="masquée", en="hidden"),
    "past": Both(fr="d'un autre cycle", en="of another cycle"),
    "no_okr": Both(fr="sans OKR reconnu", en="no OKRs recognised"),
    "columns": Both(fr="colonne d'états du cycle passé", en="column of last cycle's states"),
    "company": Both(fr="OKR de l'entreprise, remplacés par ceux de --company", en="the company's OKRs, replaced by those of --company"),
}


def board(plan: Plan, company: Company, seen: Across, pages: dict[str, str]) -> Board:
    """The board of a run; ``pages`` are the addresses of the teams' own pages by team."""
    language = plan.language
    rows = tuple(_row(review, name, pages.get(name)) for name, review in zip(company.names, company.teams, strict=True))
    names = {name for row in rows for name in row.faults}
    titles = {rule.name: rule.title.said(language) for rule, _ in all_rules() if rule.name in names}
    shown = [_shown(found, language) for found in seen.findings if found.rule.name != PERSON]  # the board is about teams only
    return Board(
        language=language,
        cycle=plan.cycle,
        teams=rows,
        across=tuple(shown),
        needs=tuple(_needs(seen, company)),
        covered=tuple(_covered(seen, company)),
        unaligned=tuple(Quote(each.team, each.objective) for each in seen.serves if each.company_objective is None),
        discuss=tuple(_discuss(shown)),
        titles=titles,
        persons=len(company.persons),
        unread=tuple((failure.name, failure.sentence) for failure in plan.failures) + plan.warnings,
        aside=tuple((_place(aside), _REASONS[aside.reason].said(language)) for aside in plan.asides),
    )


def _row(review: Review, name: str, page: str | None) -> TeamRow:
    levels: Counter[str] = Counter()
    faults: Counter[str] = Counter(found.name for found in review.findings if found.severity != "advice")
    for objective in review.objectives:
        faults.update(found.name for found in objective.findings if found.severity != "advice")
        for result in objective.key_results:
            levels[result.level] += 1
            faults.update(found.name for found in result.findings if found.severity != "advice")
    counted = (levels["input"], levels["output"], levels["outcome"])
    return TeamRow(name, review.group, len(review.objectives), review.key_results, review.sound_key_results, counted, dict(faults), page)


def _shown(found: TeamFinding, language: str) -> Shown:
    teams = found.hit.teams
    quotes = tuple(Quote(teams[min(at, len(teams) - 1)] if teams else None, text) for at, text in enumerate(found.hit.quotes))
    return Shown(
        found.rule.name, found.rule.title.said(language), found.severity, quotes, brief(found.why, teams, language), found.hit.needs_team
    )


def _needs(seen: Across, company: Company) -> list[Need]:
    known = [need for need in seen.reading.needs if need.needs is not None]
    return [Need(need.line.team, company.names[need.needs or 0], need.line.text, need.delivered_by is not None) for need in known]


def _covered(seen: Across, company: Company) -> list[Covered]:
    found = []
    for objective in company.own.objectives if company.own else ():
        teams = dict.fromkeys(each.team for each in seen.serves if each.company_objective == objective.text)
        found.append(Covered(objective.text, tuple(teams)))
    return found


def _discuss(shown: Sequence[Shown]) -> list[Shown]:
    """The lines to discuss first: kinds in the order of ``_FIRST``, in turn, so that no kind crowds out the others."""
    by_kind = [[each for each in shown if each.name == name] for name in _FIRST]
    found: list[Shown] = []
    for depth in range(_DISCUSSED):
        for kind in by_kind:
            if depth < len(kind) and len(found) < _DISCUSSED:
                found.append(kind[depth])
    return sorted(found, key=lambda each: _FIRST.index(each.name))


def _place(aside: Aside) -> str:
    return aside.page if aside.page in aside.source else f"{aside.source} – {aside.page}"


def addresses(names: Sequence[str]) -> dict[str, str]:
    """For each team, the name of its page: plain letters, unique."""
    found: dict[str, str] = {}
    used: set[str] = set()
    for name in names:
        stem = re.sub(r"[^\w-]+", "-", name.casefold()).strip("-")[:60] or "page"
        plain, number = stem, 2
        while plain in used:
            plain, number = f"{stem}-{number}", number + 1
        used.add(plain)
        found.setdefault(name, f"teams/{quote(plain)}.html")
    return found
