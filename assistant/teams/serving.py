"""Which objective of the company a team's objective serves, if any."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from assistant.report.model import ObjectiveReport, Review
from assistant.teams.company import Company, whole
from assistant.teams.measures import sought
from assistant.teams.terms import Terms
from assistant.teams.themes import shared_themes

if TYPE_CHECKING:
    import numpy as np

CLUES = (
    "objective",
    "whole",
    "closest results",
    "results",
    "objective to results",
    "results to objective",
    "team",
    "themes",
    "own themes",
    "benefits",
)
_WEIGHTS = Path(__file__).parent / "serving.json"
_ENOUGH = 4  # company objectives among which one can stand out
_APART = -0.75  # standard deviations below the others, over three clues, on sample companies
_FOREIGN = 0.3  # share of known words at which an objective among few is served by nobody
_CLOSEST = 3  # team objectives closest to it


class Served(NamedTuple):
    """One team objective and the number of the company objective it serves; None for none."""

    team: int
    objective: int
    serves: int | None
    weight: float


class Weights(NamedTuple):
    """Fitted weights of the clues, each beside its mean over the company's objectives; below ``least`` an objective serves none."""

    weights: list[float]
    least: float


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The shipped weights."""
    return Weights(**json.loads(_WEIGHTS.read_text(encoding="utf-8")))


class Alignment(NamedTuple):
    """What each objective of each team serves, and the numbers of the company objectives that none serves."""

    served: tuple[Served, ...]
    uncovered: frozenset[int]


def serving(company: Company, terms: Terms) -> Alignment:
    """What serves what; nothing where the company's own set is not known."""
    if company.own is None or not company.own.objectives or not company.teams:
        return Alignment((), frozenset())
    reader, places, scores = Serving(company.own, terms), [], []
    for number, review in enumerate(company.teams):
        for place, objective in enumerate(review.objectives):
            places.append((number, place))
            scores.append(reader.scores(objective, company.names[number]))
    bare = _uncovered(reader, scores, [line.text for line in company.lines])
    served, least = [], weights().least
    for (number, place), row in zip(places, scores, strict=True):
        fair = [goal for goal in range(len(row)) if goal not in bare]
        best = max(fair, key=row.__getitem__, default=None)
        served.append(
            Served(number, place, best if best is not None and row[best] >= least else None, row[best] if best is not None else 0.0)
        )
    none = frozenset(range(len(company.own.objectives))) - {each.serves for each in served}
    return Alignment(tuple(served), none)


def _uncovered(reader: Serving, scores: Sequence[Sequence[float]], lines: Sequence[str]) -> frozenset[int]:
    """The company objectives that stand out as served by nobody: their words stand in no team's lines, and no objective comes near."""
    import numpy as np

    table, goals = np.array(scores), reader.own.objectives
    known = {feature for line in lines for feature in reader.terms.weights(line)}
    heads = np.array([reader.known_share(goal.text, known) for goal in goals])
    if len(goals) < _ENOUGH:
        return frozenset(int(goal) for goal in np.flatnonzero(heads <= _FOREIGN))
    near = np.sort(table, axis=0)
    clues = np.stack([heads, near[-1], near[-_CLOSEST:].mean(axis=0)])
    apart = ((clues - clues.mean(axis=1, keepdims=True)) / (clues.std(axis=1, keepdims=True) + 1e-9)).mean(axis=0)
    return frozenset(int(goal) for goal in np.flatnonzero(apart <= _APART))


class Serving:
    """The company's objectives made ready for comparing."""

    def __init__(self, own: Review, terms: Terms) -> None:
        self.own, self.terms = own, terms
        self.heads = _stacked([terms.vector(objective.text) for objective in own.objectives])
        self.wholes = _stacked([terms.vector(*whole(objective)) for objective in own.objectives])
        self.sought = [sought(whole(objective)) for objective in own.objectives]
        self.results = [
            _stacked([terms.vector(result.text) for result in objective.key_results] or [terms.vector(objective.text)])
            for objective in own.objectives
        ]

    def scores(self, objective: ObjectiveReport, name: str) -> list[float]:
        """How much each company objective is served by one objective of the team called ``name``."""
        fitted = weights().weights
        return [sum(w * clue for w, clue in zip(fitted, row, strict=True)) for row in self.clues(objective, name)]

    def known_share(self, text: str, known: set[str]) -> float:
        """The share of the features of a text, by weight, that stand in ``known``."""
        found = self.terms.features(text)
        return sum(weight for feature, weight in found.items() if feature in known) / max(sum(found.values()), 1e-9)

    def clues(self, objective: ObjectiveReport, name: str) -> list[list[float]]:
        """For each company objective, the clues to whether it is served, then each clue less its mean over them all."""
        import numpy as np

        head, all_of = self.terms.vector(objective.text), self.terms.vector(*whole(objective))
        results = _stacked([self.terms.vector(result.text) for result in objective.key_results] or [head])
        team, seeks = self.terms.vector(name), sought(whole(objective))
        rows = []
        for number, goal in enumerate(self.own.objectives):
            near = results @ self.results[number].T
            rows.append(
                [
                    float(head @ self.heads[number]),
                    float(all_of @ self.wholes[number]),
                    float(near.max()),
                    float(near.max(axis=1).mean()),
                    float((self.results[number] @ head).max()),
                    float((results @ self.heads[number]).max()),
                    float(team @ self.wholes[number]),
                    *shared_themes(whole(objective), whole(goal)),
                    len(seeks & self.sought[number]) / math.sqrt((len(seeks) + 1) * (len(self.sought[number]) + 1)),
                ]
            )
        plain = np.array(rows)
        return np.hstack([plain, plain - plain.mean(axis=0, keepdims=True)]).tolist()  # type: ignore[no-any-return]


def _stacked(vectors: Sequence[np.ndarray]) -> np.ndarray:
    import numpy as np

    return np.array(vectors, dtype=np.float32)
