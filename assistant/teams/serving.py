"""Which objective of the company a team's objective serves, if any."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from assistant.report.model import ObjectiveReport, Review
from assistant.teams.company import Company, whole
from assistant.teams.terms import Terms
from assistant.teams.themes import shared_themes

if TYPE_CHECKING:
    import numpy as np

CLUES = ("objective", "whole", "closest results", "results", "objective to results", "results to objective", "team", "themes", "own themes")
_WEIGHTS = Path(__file__).parent / "serving.json"


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


def serving(company: Company, terms: Terms) -> list[Served]:
    """What each objective of each team serves; nothing where the company's own set is not known."""
    if company.own is None or not company.own.objectives:
        return []
    reader = Serving(company.own, terms)
    return [
        reader.served(number, place, objective, company.names[number])
        for number, review in enumerate(company.teams)
        for place, objective in enumerate(review.objectives)
    ]


class Serving:
    """The company's objectives made ready for comparing."""

    def __init__(self, own: Review, terms: Terms) -> None:
        self.own, self.terms = own, terms
        self.heads = _stacked([terms.vector(objective.text) for objective in own.objectives])
        self.wholes = _stacked([terms.vector(*whole(objective)) for objective in own.objectives])
        self.results = [
            _stacked([terms.vector(result.text) for result in objective.key_results] or [terms.vector(objective.text)])
            for objective in own.objectives
        ]

    def served(self, team: int, place: int, objective: ObjectiveReport, name: str) -> Served:
        """What one objective serves."""
        fitted = weights()
        scores = [sum(w * clue for w, clue in zip(fitted.weights, row, strict=True)) for row in self.clues(objective, name)]
        best = max(range(len(scores)), key=scores.__getitem__)
        return Served(team, place, best if scores[best] >= fitted.least else None, scores[best])

    def clues(self, objective: ObjectiveReport, name: str) -> list[list[float]]:
        """For each company objective, the clues to whether it is served, then each clue less its mean over them all."""
        import numpy as np

        head, all_of = self.terms.vector(objective.text), self.terms.vector(*whole(objective))
        results = _stacked([self.terms.vector(result.text) for result in objective.key_results] or [head])
        team = self.terms.vector(name)
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
                ]
            )
        plain = np.array(rows)
        return np.hstack([plain, plain - plain.mean(axis=0, keepdims=True)]).tolist()  # type: ignore[no-any-return]


def _stacked(vectors: Sequence[np.ndarray]) -> np.ndarray:
    import numpy as np

    return np.array(vectors, dtype=np.float32)
