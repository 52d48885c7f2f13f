"""What two lines say beside the words they share: in "occupancy of rooms" and "occupancy of beds" rooms and beds are left, and those differ.

Lines are sums of the rows of their words, in the latent space of the examples, or in the space of the topics: how much each word
speaks for each aspect and benefit of the lexicons (explicit semantic analysis, Gabrilovich and Markovitch 2007). The rows of the
words shared are taken from both sums.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from assistant.examples.embedding import learnt, stem_keys
from assistant.language.text import fold, words
from assistant.teams import measures, topics

if TYPE_CHECKING:
    import numpy as np

_BLOCK = 2048  # pairs compared at once
_NOTHING = 1e-4  # share of the lengths of two lines under which nothing is left of one


class Space(NamedTuple):
    """Features by their rows, and the rows, each to be scaled."""

    rows: dict[str, int]
    vectors: np.ndarray
    scales: np.ndarray


class Sums:
    """Lines as sums of the rows of their features in one space; lines that differ in their figures alone are summed once."""

    def __init__(self, space: Space, lines: Sequence[dict[str, float]]) -> None:
        import numpy as np

        places: dict[tuple[tuple[str, float], ...], int] = {}
        self.places = np.array([places.setdefault(tuple(line.items()), len(places)) for line in lines], dtype=np.int64)
        self.space, self.lines = space, [lines[at] for at in np.unique(self.places, return_index=True)[1].tolist()]
        self.totals = np.array([self._total(line) for line in self.lines], dtype=np.float32).reshape(len(places), space.vectors.shape[1])
        self.lengths = np.maximum(np.linalg.norm(self.totals, axis=1), 1e-9)

    def _total(self, line: dict[str, float]) -> np.ndarray:
        import numpy as np

        known = self.space.rows
        told = [(known[feature], weight) for feature, weight in line.items() if feature in known]
        rows, weights = [row for row, _ in told], np.array([weight for _, weight in told], dtype=np.float32)
        found: np.ndarray = ((weights * self.space.scales[rows])[:, None] * self.space.vectors[rows]).sum(axis=0)
        return found

    @property
    def directions(self) -> np.ndarray:
        """The lines as vectors of length 1, or none."""
        found: np.ndarray = (self.totals / self.lengths[:, None])[self.places]
        return found

    def compared(self, ones: np.ndarray, others: np.ndarray, shared: Sequence[Sequence[str]]) -> tuple[np.ndarray, np.ndarray]:
        """How close the lines of many pairs are, and how close what is left of them is without the features that ``shared`` gives."""
        import numpy as np

        codes = self.places[ones] * len(self.lines) + self.places[others]
        _, first, back = np.unique(codes, return_index=True, return_inverse=True)
        mine, theirs = self.places[ones[first]], self.places[others[first]]
        told = [shared[at] for at in first.tolist()]
        blocks = [slice(at, at + _BLOCK) for at in range(0, len(first), _BLOCK)]
        found = [self._compared(mine[block], theirs[block], told[block]) for block in blocks] or [(np.zeros(0), np.zeros(0))]
        return np.concatenate([whole for whole, _ in found])[back], np.concatenate([left for _, left in found])[back]

    def _compared(self, ones: np.ndarray, others: np.ndarray, shared: Sequence[Sequence[str]]) -> tuple[np.ndarray, np.ndarray]:
        import numpy as np

        mine, theirs, known = self.totals[ones], self.totals[others], self.space.rows
        lengths = self.lengths[ones] * self.lengths[others]
        whole: np.ndarray = np.einsum("ij,ij->i", mine, theirs) / lengths
        flat = [(pair, feature) for pair, features in enumerate(shared) for feature in features if feature in known]
        if not flat:
            return whole, whole
        told, starts = np.unique([pair for pair, _ in flat], return_index=True)
        rows = [known[feature] for _, feature in flat]
        vectors = self.space.vectors[rows] * self.space.scales[rows, None]

        def rest(lines: list[int], sums: np.ndarray) -> np.ndarray:
            weights = np.array([self.lines[lines[pair]][feature] for pair, feature in flat], dtype=np.float32)
            taken: np.ndarray = np.add.reduceat(vectors * weights[:, None], starts)
            left: np.ndarray = sums[told] - taken
            return left

        found = whole.copy()
        found[told] = _cosines(rest(ones.tolist(), mine), rest(others.tolist(), theirs), lengths[told])
        return whole, found


def _cosines(mine: np.ndarray, theirs: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    """How close what is left is; 1 where nothing is left of one line: it says nothing else than the other."""
    import numpy as np

    rest = np.linalg.norm(mine, axis=1) * np.linalg.norm(theirs, axis=1)
    found: np.ndarray = np.where(rest > _NOTHING * lengths, np.einsum("ij,ij->i", mine, theirs) / np.maximum(rest, 1e-9), 1.0)
    return found


@lru_cache(maxsize=1)
def latent() -> Space:
    """The latent space of the examples."""
    known = learnt()
    return Space(known.rows, known.vectors, known.scales)


@lru_cache(maxsize=1)
def topical() -> Space:
    """The space of the topics: a column a line of the lexicons, a row a stem of their phrases, rare stems weighing more."""
    import numpy as np

    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for name, stems in chain(topics.stems(), _measures()):
        counts[name].update(stems)
    counted = list(counts.values())
    spread = Counter(stem for each in counted for stem in each)
    rows = {f"s:{stem}": row for row, stem in enumerate(sorted(spread))}
    vectors = np.zeros((len(rows), len(counted)), dtype=np.float32)
    for column, each in enumerate(counted):
        for stem, count in each.items():
            vectors[rows[f"s:{stem}"], column] = (1 + math.log(count)) * math.log(len(counted) / spread[stem] + 0.5)
    vectors /= np.sqrt(np.maximum(np.linalg.norm(vectors, axis=0), 1e-9))
    return Space(rows, vectors, np.ones(len(rows), dtype=np.float32))


def _measures() -> Iterator[tuple[str, set[str]]]:
    for entry in measures.entries():
        for side, phrases in enumerate((entry.french, entry.english)):
            for phrase in phrases:
                found = (word.form for word in words(fold(phrase.replace("*", ""))) if word.form not in topics.SMALL)
                yield f"{entry.part} {entry.name}", {stem_keys(form)[side] for form in found if not form[0].isdigit()}
