"""How alike two lines of different teams are: words, meaning, topics, figures, each a clue, weighed by weights fitted to labelled companies.

Logistic regression over pairs (``python -m evals.across --fit``). Only likely pairs are weighed: near in meaning, of a topic few lines
share, or with the same figures.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from assistant.teams.company import Line
from assistant.teams.figures import Figures, agree, figures_of
from assistant.teams.terms import BEHIND, Terms
from assistant.teams.topics import Topics, topics_of

CLUES = (
    *("words", "meaning", "goals", "start", "goal", "both", "twin", "numbers", "kinds apart", "figures apart", "one bare"),
    *("aspect", "aspects apart", "subject", "subjects apart", "aspect and subject", "level apart", "both objectives"),
    *("words and figures", "meaning and figures", "topic and figures", "figures alone", "stems"),
    *("one is work", "opposite ways", "twin and words", "all figures and topic", "figures elsewhere", "topic without figures"),
)
_NEAREST = 8  # lines nearest in meaning that are weighed with each line
_MOST_SHARED = 25  # lines that share a figure or topic; what more lines share tells nothing
_PLAIN_WORDS, _PLAIN_MEANING = 0.58, 0.75  # from here on, with the same figures, a pair is too plain to weigh
_BLOCK = 512  # lines compared at once
_WEIGHTS = Path(__file__).parent / "weights.json"


class Pair(NamedTuple):
    """Two lines by their numbers, the lower first, and the clues to whether they seek the same."""

    one: int
    other: int
    clues: tuple[float, ...]


class Weights(NamedTuple):
    """Fitted weights: a pair seeks the same where the weighed sum of its scaled clues passes ``least``."""

    means: list[float]
    scales: list[float]
    weights: list[float]
    bias: float
    least: float

    def score(self, clues: Sequence[float]) -> float:
        """The log-odds of clues."""
        return self.bias + sum(w * (c - m) / s for w, c, m, s in zip(self.weights, clues, self.means, self.scales, strict=True))

    def scores(self, pairs: Sequence[Pair]) -> list[float]:
        """The log-odds of many pairs at once."""
        import numpy as np

        if not pairs:
            return []
        clues = np.array([pair.clues for pair in pairs])
        scores = (clues - self.means) / np.array(self.scales) @ np.array(self.weights) + self.bias
        named = dict(zip(CLUES, clues.T, strict=True))
        plain = (named["words"] >= _PLAIN_WORDS) & (named["meaning"] >= _PLAIN_MEANING) & (named["both"] > 0)
        opposite = (named["opposite ways"] > 0) & (named["twin"] == 0)  # the same thing, once to rise and once to fall
        scores = np.where(plain, np.maximum(scores, self.least + 1), scores)
        found: list[float] = np.where(opposite, np.minimum(scores, self.least - 1), scores).tolist()
        return found


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The shipped weights."""
    return Weights(**json.loads(_WEIGHTS.read_text(encoding="utf-8")))


class Comparing:
    """The lines of a run made ready for comparing."""

    def __init__(self, lines: Sequence[Line], goals: Sequence[str], terms: Terms) -> None:
        import numpy as np

        self.lines, self.terms = lines, terms
        self.words = [terms.weights(line.text) for line in lines]
        self._sizes = [sum(weight * weight for weight in each.values()) for each in self.words]
        self.vectors = np.array([terms.vector(line.text) for line in lines], dtype=np.float32)
        self.goals = np.array([terms.vector(goal) for goal in goals], dtype=np.float32)
        self.topics: list[Topics] = [topics_of(line.text) for line in lines]
        self.figures: list[Figures] = [figures_of(line.text, line.measure) for line in lines]
        self._ways = [line.measure.direction if line.measure else None for line in lines]
        self._rare = self._rarity()

    def _rarity(self) -> dict[str, float]:
        counted: dict[str, int] = defaultdict(int)
        for topics in self.topics:
            for name in (*topics.aspects, *topics.subjects):
                counted[name] += 1
        return {name: math.log((len(self.lines) + BEHIND + 1) / (count + 0.5)) for name, count in counted.items()}

    @cached_property
    def pairs(self) -> list[Pair]:
        """The likely pairs of lines of different teams, each once, with their clues."""
        return [Pair(one, other, self.clues(one, other)) for one, other in sorted(self._likely())]

    def _likely(self) -> set[tuple[int, int]]:
        owners = [line.owner for line in self.lines]
        found = set(self._near())
        for group in self._shared():
            found.update(pair for pair in combinations(group, 2) if owners[pair[0]] != owners[pair[1]])
        return found

    def _shared(self) -> Iterator[list[int]]:
        """Lines that share a number or an aspect, where not too many do."""
        groups: dict[object, list[int]] = defaultdict(list)
        for number, (figures, topics) in enumerate(zip(self.figures, self.topics, strict=True)):
            for bare in figures.numbers:
                groups["number", bare].append(number)
            for aspect in topics.aspects:
                groups["aspect", aspect].append(number)
        return (group for group in groups.values() if 1 < len(group) <= _MOST_SHARED)

    def _near(self) -> Iterator[tuple[int, int]]:
        import numpy as np

        count = len(self.lines)
        if count < 2:
            return
        owners = np.array([line.owner for line in self.lines])
        wanted = min(_NEAREST, count - 1)
        for start in range(0, count, _BLOCK):
            block = self.vectors[start : start + _BLOCK] @ self.vectors.T
            block[owners[start : start + _BLOCK, None] == owners[None, :]] = -1
            nearest = np.argpartition(-block, wanted, axis=1)[:, :wanted]
            rows, places = np.nonzero(np.take_along_axis(block, nearest, axis=1) > 0)
            ones, others = start + rows, nearest[rows, places]
            yield from zip(np.minimum(ones, others).tolist(), np.maximum(ones, others).tolist(), strict=True)

    def shared(self, one: int, other: int) -> list[str]:
        """The features that the words of two lines share."""
        theirs = self.words[other]
        return [feature for feature in self.words[one] if feature in theirs]

    def alike(self, one: int, other: int, shared: Sequence[str]) -> float:
        """How alike the words of two lines are that share these features: the cosine of what they weigh, 0 to 1."""
        mine, theirs = self.words[one], self.words[other]
        weight = sum([mine[feature] * theirs[feature] for feature in shared])
        return weight / math.sqrt(self._sizes[one] * self._sizes[other]) if weight else 0.0

    def clues(self, one: int, other: int) -> tuple[float, ...]:
        """The clues of a pair, in the order of ``CLUES``."""
        a, b, fa, fb = self.lines[one], self.lines[other], self.figures[one], self.figures[other]
        shared = self.shared(one, other)
        words, meaning = self.alike(one, other, shared), float(self.vectors[one].dot(self.vectors[other]))
        start, goal, twin = agree(fa, fb)
        numbers = min(3, len(fa.numbers & fb.numbers))
        figures = min(2.0, start + goal + 0.7 * twin + 0.4 * numbers)
        ta, tb = self.topics[one], self.topics[other]
        aspects, subjects = ta.aspects & tb.aspects, ta.subjects & tb.subjects
        aspect = max(map(self._rare.__getitem__, aspects), default=0.0)
        subject = max(map(self._rare.__getitem__, subjects), default=0.0)
        stems = max([self.terms.rarity(feature) for feature in shared if feature.startswith("s:")], default=0.0)
        measured = fa.kind is not None and fb.kind is not None
        return (
            words,
            meaning,
            float(self.goals[one].dot(self.goals[other])),
            float(start),
            float(goal),
            float(start and goal),
            float(twin),
            float(numbers),
            float(measured and fa.kind != fb.kind and not twin),
            float(measured and not figures),
            float(measured != (fa.kind is not None or fb.kind is not None)),
            aspect,
            float(bool(ta.aspects and tb.aspects) and not aspects),
            subject,
            float(bool(ta.subjects and tb.subjects) and not subjects),
            float(aspect > 0 and subject > 0),
            float(a.is_objective != b.is_objective),
            float(a.is_objective and b.is_objective),
            words * figures,
            meaning * figures,
            float(aspect > 0) * figures,
            figures * float(words < 0.08 and not aspect),
            stems,
            float(a.is_work != b.is_work and not (a.is_objective or b.is_objective)),
            float({self._ways[one], self._ways[other]} == {"up", "down"}),
            float(twin and words > 0.05),
            float((start and goal) or (goal and numbers > 1)) * float(aspect > 0 or words > 0.12),
            float(measured and numbers == 0 and not twin and not start and not goal),
            float(aspect > 0 and subject > 0 and not measured),
        )
