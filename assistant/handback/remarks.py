"""What is written into a file handed back: the findings of a review, and those across teams, as remarks at the places of their lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from assistant.handback.model import Remark
from assistant.report.many import brief, first, more
from assistant.report.model import KeyResultReport, ObjectiveReport, Review
from assistant.report.words import words
from assistant.roster.place import spot_of
from assistant.rule import TeamHit
from assistant.teams.across import TeamFinding


def by_line(findings: Iterable[TeamFinding], language: str) -> dict[tuple[str, str], list[TeamFinding]]:
    """Findings across teams by the team and line they quote, not too long for a remark."""
    found: dict[tuple[str, str], list[TeamFinding]] = defaultdict(list)
    for each in findings:
        short = each._replace(why=brief(each.why, each.hit.teams, language))
        for team, quote in zip(each.hit.teams, each.hit.quotes, strict=False):
            if each.rule.scope == "company" and team:
                found[team, quote].append(short)
    return found


def remarks_on(review: Review, across_lines: Mapping[tuple[str, str], list[TeamFinding]], language: str) -> Iterator[Remark]:
    """The remarks on one draft, and on its lines those across teams (``across_lines``, by team and line)."""
    team = review.person or review.team or ""
    for found in review.findings:
        yield Remark(team, "", 0, 0, found.name, found.severity, found.message)
    for objective in review.objectives:
        parts: list[ObjectiveReport | KeyResultReport] = [objective, *objective.key_results]
        for part in parts:
            spot = spot_of(part.line, part.column, part.place)
            for found in part.findings:
                yield Remark(team, part.text, found.start, found.end, found.name, found.severity, found.message, spot)
            for shared in across_lines.get((review.team or "", part.text), ()) if review.kind == "team" else ():
                message = _told_across(shared.why, shared.hit, part.text, language)
                yield Remark(team, part.text, 0, 0, shared.rule.name, shared.severity, message, spot)


def _told_across(why: str, hit: TeamHit, text: str, language: str) -> str:
    """What a finding across teams says to the author of ``text``, with the lines of the others."""
    before, after = words(language).quotes
    told, left = first(range(len(hit.quotes) - hit.quotes.count(text)))
    others = ((team, quote) for team, quote in zip(hit.teams, hit.quotes, strict=False) if quote != text)
    quotes = [f"{team}{words(language).colon} {before}{quote}{after}" for team, quote in islice(others, len(told))]
    return " ".join([why, *quotes, *([more(left, language)] if left else [])])
