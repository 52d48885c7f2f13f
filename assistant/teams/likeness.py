"""How alike two lines of different teams are: words, meaning, topics, benefits, figures, each a clue, weighed by weights fitted to labelled companies.

Logistic regression over pairs (``python -m evals.across --fit``). Only likely pairs are weighed: near in meaning, of a topic few lines
share, or with the same figures.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from assistant.teams.company import Line
from assistant.teams.figures import Figures, agree, figures_of
from assistant.teams.leftovers import Sums, latent, topical
from assistant.teams.measures import benefits_of, classes_of
from assistant.teams.terms import BEHIND, Terms
from assistant.teams.topics import Topics, topics_of

if TYPE_CHECKING:
    import numpy as np

CLUES = (
    *("words", "meaning", "left of meaning", "left of topics", "start", "goal", "both", "twin", "numbers"),
    *("kinds apart", "figures apart", "aspect", "subject", "benefit"),
    *("level apart", "stems", "one is work", "opposite ways"),
)
_NEAREST = 8  # lines nearest in meaning that are weighed with each line
_MOST_SHARED = 25  # lines that share a figure or topic; what more lines share tells nothing
_PLAIN_WORDS, _PLAIN_MEANING = 0.58, 0.75  # from here on, with the same figures, a pair is too plain to weigh
_NAMED = "="  # before the name of a benefit, which may be that of an aspect
_SUMMED = CLUES[1:4]
_SHARE = 0.03  # likeness of words from which what is left without them is looked at
_BLOCK = 512  # lines compared at once
_WEIGHTS = Path(__file__).parent / "weights.json"


@dataclass(frozen=True)
class Pairs:
    """Pairs of lines by their numbers, the lower first, and the clues to whether they seek the same, a row a pair."""

    ones: np.ndarray
    others: np.ndarray
    clues: np.ndarray

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self.ones.tolist(), self.others.tolist(), strict=True)


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

    def scores(self, pairs: Pairs) -> list[float]:
        """The log-odds of many pairs at once."""
        import numpy as np

        scores = (pairs.clues - self.means) / np.array(self.scales) @ np.array(self.weights) + self.bias
        named = dict(zip(CLUES, pairs.clues.T, strict=True))
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
        self.lines, self.terms = lines, terms
        self.words = [terms.weights(line.text) for line in lines]
        self._sizes = [sum(weight * weight for weight in each.values()) for each in self.words]
        self._meaning, self._topical = Sums(latent(), self.words), Sums(topical(), self.words)
        self.topics: list[Topics] = [topics_of(line.text) for line in lines]
        self.benefits = [benefits_of(classes_of(line.text) | classes_of(goal)) for line, goal in zip(lines, goals, strict=True)]
        self.figures: list[Figures] = [figures_of(line.text, line.measure) for line in lines]
        self._ways = [line.measure.direction if line.measure else None for line in lines]
        self._rare = self._rarity()

    def _rarity(self) -> dict[str, float]:
        counted: dict[str, int] = defaultdict(int)
        for topics, benefits in zip(self.topics, self.benefits, strict=True):
            for name in (*topics.aspects, *topics.subjects, *map(_NAMED.__add__, benefits)):
                counted[name] += 1
        return {name: math.log((len(self.lines) + BEHIND + 1) / (count + 0.5)) for name, count in counted.items()}

    @cached_property
    def pairs(self) -> Pairs:
        """The likely pairs of lines of different teams, each once, with their clues."""
        import numpy as np

        numbers = self._likely()
        ones, others = numbers[:, 0], numbers[:, 1]
        shared = [self.shared(one, other) for one, other in numbers.tolist()]
        told = [self._told(one, other, features) for (one, other), features in zip(numbers.tolist(), shared, strict=True)]
        columns = np.array(told, dtype=np.float64).reshape(len(told), len(CLUES) - len(_SUMMED)).T
        telling = [features if clues[0] >= _SHARE else () for features, clues in zip(shared, told, strict=True)]
        summed = (*self._meaning.compared(ones, others, telling), self._topical.compared(ones, others, telling)[1])
        return Pairs(ones, others, np.stack([columns[0], *summed, *columns[1:]], axis=1))

    def _likely(self) -> np.ndarray:
        """The likely pairs, in order, a row each."""
        import numpy as np

        owners = [line.owner for line in self.lines]
        told = [
            one * len(owners) + other for group in self._shared() for one, other in combinations(group, 2) if owners[one] != owners[other]
        ]
        found = np.unique(np.concatenate([np.array(told, dtype=np.int64), *self._near()]))
        return np.stack(np.divmod(found, max(1, len(owners))), axis=1)

    def _shared(self) -> Iterator[list[int]]:
        """Lines that share a number or an aspect, where not too many do."""
        groups: dict[object, list[int]] = defaultdict(list)
        for number, (figures, topics) in enumerate(zip(self.figures, self.topics, strict=True)):
            for bare in figures.numbers:
                groups["number", bare].append(number)
            for aspect in topics.aspects:
                groups["aspect", aspect].append(number)
        return (group for group in groups.values() if 1 < len(group) <= _MOST_SHARED)

    def _near(self) -> Iterator[np.ndarray]:
        """Each line with those nearest in meaning: the number of the lower times the count of lines, and the higher."""
        import numpy as np

        count = len(self.lines)
        if count < 2:
            return
        owners, vectors = np.array([line.owner for line in self.lines]), self._meaning.directions
        wanted = min(_NEAREST, count - 1)
        for start in range(0, count, _BLOCK):
            block = vectors[start : start + _BLOCK] @ vectors.T
            block[owners[start : start + _BLOCK, None] == owners[None, :]] = -1
            nearest = np.argpartition(-block, wanted, axis=1)[:, :wanted]
            rows, places = np.nonzero(np.take_along_axis(block, nearest, axis=1) > 0)
            ones, others = start + rows, nearest[rows, places]
            yield np.minimum(ones, others) * count + np.maximum(ones, others)

    def shared(self, one: int, other: int) -> list[str]:
        """The features that the words of two lines share."""
        theirs = self.words[other]
        return [feature for feature in self.words[one] if feature in theirs]

    def alike(self, one: int, other: int, shared: Sequence[str]) -> float:
        """How alike the words of two lines are that share these features: the cosine of what they weigh, 0 to 1."""
        mine, theirs = self.words[one], self.words[other]
        weight = sum([mine[feature] * theirs[feature] for feature in shared])
        return weight / math.sqrt(self._sizes[one] * self._sizes[other]) if weight else 0.0

    def _told(self, one: int, other: int, shared: Sequence[str]) -> tuple[float, ...]:
        """The clues of a pair but for those worked out for many at once, in the order of ``CLUES``."""
        a, b, fa, fb = self.lines[one], self.lines[other], self.figures[one], self.figures[other]
        start, goal, twin = agree(fa, fb)
        numbers = len(fa.numbers & fb.numbers)
        ta, tb = self.topics[one], self.topics[other]
        measured = fa.kind is not None and fb.kind is not None
        return (
            self.alike(one, other, shared),
            start,
            goal,
            start and goal,
            twin,
            min(3, numbers),
            measured and fa.kind != fb.kind and not twin,
            measured and not (start or goal or twin or numbers),
            max(map(self._rare.__getitem__, ta.aspects & tb.aspects), default=0.0),
            max(map(self._rare.__getitem__, ta.subjects & tb.subjects), default=0.0),
            max([self._rare[_NAMED + name] for name in self.benefits[one] if name in self.benefits[other]], default=0.0),
            a.is_objective != b.is_objective,
            max([self.terms.rarity(feature) for feature in shared if feature.startswith("s:")], default=0.0),
            a.is_work != b.is_work and not (a.is_objective or b.is_objective),
            self._opposite(one, other),
        )

    def _opposite(self, one: int, other: int) -> bool:
        """Whether one line is to rise and the other to fall, though not as two ends of one benefit: churn falls where renewals rise."""
        if {self._ways[one], self._ways[other]} != {"up", "down"}:
            return False
        mine, theirs = self.benefits[one], self.benefits[other]
        return not any(pole != theirs.get(name, pole) for name, pole in mine.items())
