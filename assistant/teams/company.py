"""All sets of OKRs of a run, laid out for comparing: every line of every team, with what was read of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from assistant.language import Language
from assistant.report.model import MeasureReport, ObjectiveReport, Review

WORK = frozenset({"action-as-kr"})


class Line(NamedTuple):
    """An objective or key result of a team. ``owner`` is the number of its team in the company, ``objective`` that of its objective there."""

    owner: int
    team: str
    objective: int
    text: str
    is_objective: bool
    measure: MeasureReport | None = None
    level: str | None = None
    is_work: bool = False


@dataclass(frozen=True)
class Company:
    """The reviews of one run: ``teams`` in order, the company's ``own`` set, ``persons``' sets apart."""

    language: Language
    teams: tuple[Review, ...]
    own: Review | None = None
    persons: tuple[Review, ...] = ()

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of the teams."""
        return tuple(review.team or review.source or str(number) for number, review in enumerate(self.teams, 1))

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every line of every team, in order."""
        return tuple(line for number, review in enumerate(self.teams) for line in lines_of(review, number, self.names[number]))


def company_of(reviews: Iterable[Review]) -> Company:
    """The company that ``reviews`` make up; the language is that of most of them."""
    kept = list(reviews)
    teams = tuple(review for review in kept if review.kind not in ("company", "person"))
    own = next((review for review in kept if review.kind == "company"), None)
    french = sum(review.language == "fr" for review in kept)
    return Company("fr" if 2 * french > len(kept) else "en", teams, own, tuple(r for r in kept if r.kind == "person"))


def lines_of(review: Review, owner: int = 0, team: str = "") -> list[Line]:
    """The lines of one review."""
    found: list[Line] = []
    for number, objective in enumerate(review.objectives):
        found.append(Line(owner, team, number, objective.text, is_objective=True))
        found += [
            Line(
                owner,
                team,
                number,
                result.text,
                is_objective=False,
                measure=result.measure,
                level=result.level,
                is_work=not WORK.isdisjoint(result.flags),
            )
            for result in objective.key_results
        ]
    return found


def whole(objective: ObjectiveReport) -> Sequence[str]:
    """An objective and its key results, as texts."""
    return [objective.text, *(result.text for result in objective.key_results)]
