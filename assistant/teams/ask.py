"""What is asked of a model about all teams: their lines, what the rules suspect; in one question, or several where the teams are many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from assistant.teams.company import Company, Line
from assistant.teams.likeness import weights
from assistant.teams.reading import CompanyReading

MOST_LINES = 420  # of teams put into one question
_LOOSER = 2.0  # log-odds below the rules' own threshold at which a pair is still worth a question
_MOST_SUSPECTED = 4  # suspected pairs a team, all in all
_TOKENS = {"goal": 45, "line": 14, "suspect": 45}  # of the answer


class Suspicion(NamedTuple):
    """What the rules suspect: same, waits or clash; the lines by number; whether the rules would tell it themselves."""

    kind: str
    lines: tuple[int, ...]
    is_told: bool


class Sheet(NamedTuple):
    """One question: the numbers of the teams it shows, and what is suspected among them."""

    teams: tuple[int, ...]
    suspicions: tuple[Suspicion, ...]


def suspicions(reading: CompanyReading) -> list[Suspicion]:
    """All that is worth a question, what the rules would tell themselves first."""
    numbers = {line: number for number, line in enumerate(reading.lines)}
    told = [Suspicion("same", tuple(numbers[line] for line in group), is_told=True) for group in reading.duplicates]
    told += [Suspicion("clash", (each.one, each.other), is_told=True) for each in reading.conflicts]
    told += [Suspicion("waits", (numbers[need.line],), is_told=True) for need in reading.needs]
    fitted, known = weights(), {each.lines for each in told if each.kind == "same"}
    pairs = reading.comparing.pairs
    scored = sorted(((score, one, other) for score, (one, other) in zip(fitted.scores(pairs), pairs, strict=True)), reverse=True)
    loose = [
        Suspicion("same", (one, other), is_told=False)
        for score, one, other in scored[: _MOST_SUSPECTED * len(reading.company.teams)]
        if score >= fitted.least - _LOOSER and (one, other) not in known
    ]
    return [*told, *loose]


def sheets(reading: CompanyReading) -> list[Sheet]:
    """The questions: teams in order, as many as fit; what is suspected between teams of different sheets on sheets of its own."""
    left = suspicions(reading)
    found = []
    for teams in _parted(reading.company, range(len(reading.company.teams))):
        inside = [each for each in left if _teams(each, reading.lines) <= set(teams)]
        left = [each for each in left if each not in inside]
        found.append(Sheet(teams, tuple(inside)))
    while left:
        teams_: set[int] = set()
        taken: list[Suspicion] = []
        for each in left:
            wanted = teams_ | _teams(each, reading.lines)
            if taken and _lines(reading.company, wanted) > MOST_LINES:
                continue
            teams_, taken = wanted, [*taken, each]
        left = [each for each in left if each not in taken]
        found.append(Sheet(tuple(sorted(teams_)), tuple(taken)))
    return found


def _parted(company: Company, teams: Iterable[int]) -> list[tuple[int, ...]]:
    parts: list[list[int]] = [[]]
    for team in teams:
        if parts[-1] and _lines(company, [*parts[-1], team]) > MOST_LINES:
            parts.append([])
        parts[-1].append(team)
    return [tuple(part) for part in parts if part]


def _lines(company: Company, teams: Iterable[int]) -> int:
    return sum(len(company.teams[team].objectives) + company.teams[team].key_results for team in teams)


def _teams(suspicion: Suspicion, lines: Sequence[Line]) -> set[int]:
    return {lines[number].owner for number in suspicion.lines}


class Ids:
    """The ids of lines, objectives and teams in one question."""

    def __init__(self, company: Company) -> None:
        self.lines: dict[str, int] = {}
        self.objectives: dict[str, tuple[int, int]] = {}
        self.teams = {f"T{team + 1}": team for team in range(len(company.teams))}
        self.goals = {f"C{number}": number - 1 for number in range(1, len(company.own.objectives) + 1)} if company.own else {}
        number = 0
        for team, review in enumerate(company.teams):
            for place, objective in enumerate(review.objectives):
                head = f"T{team + 1}.O{place + 1}"
                self.objectives[head] = (team, place)
                for name in (head, *(f"{head}.{at}" for at in range(1, len(objective.key_results) + 1))):
                    self.lines[name] = number
                    number += 1
        self.of_line = {number: name for name, number in self.lines.items()}


def data_of(company: Company, sheet: Sheet, ids: Ids) -> dict[str, Any]:
    """The data of one question."""
    own = company.own.objectives if company.own else []
    return {
        "company": [{"id": f"C{n}", "text": o.text, "key_results": [r.text for r in o.key_results]} for n, o in enumerate(own, 1)],
        "teams": [_team(company, team) for team in sheet.teams],
        "suspected": [
            {"id": f"S{n}", "kind": each.kind, "lines": [ids.of_line[number] for number in each.lines]}
            for n, each in enumerate(sheet.suspicions, 1)
        ],
    }


def _team(company: Company, team: int) -> dict[str, Any]:
    review, head = company.teams[team], f"T{team + 1}"
    group = {"group": review.group} if review.group else {}
    objectives = [
        {
            "id": f"{head}.O{place}",
            "text": objective.text,
            "key_results": [
                {"id": f"{head}.O{place}.{at}", "text": result.text, **_figures(result.text, result.measure)}
                for at, result in enumerate(objective.key_results, 1)
            ],
        }
        for place, objective in enumerate(review.objectives, 1)
    ]
    return {"id": head, "team": company.names[team], **group, "objectives": objectives}


def _figures(text: str, measure: Any) -> dict[str, str]:
    """The figures that the words of a line do not hold themselves."""
    if measure is None:
        return {}
    given = [value for value in (measure.baseline, measure.target) if value is not None and f"{value:g}" not in text.replace(",", ".")]
    return {"figures": " → ".join(f"{value:g}" for value in given) + (f" {measure.unit}" if measure.unit else "")} if given else {}


def expected(company: Company, sheet: Sheet) -> int:
    """About how many tokens the answer to a question takes."""
    goals = sum(len(company.teams[team].objectives) for team in sheet.teams)
    return 200 + _TOKENS["goal"] * goals + _TOKENS["line"] * _lines(company, sheet.teams) + _TOKENS["suspect"] * len(sheet.suspicions)
