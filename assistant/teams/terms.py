"""The words of lines as weights and vectors: what is rare in this company counts more than what every line says.

The features are those of the example search (concepts of a bilingual glossary, stems), here weighted by inverse document
frequency within the run (Sparck Jones 1972), and summed to vectors of the same latent space.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from assistant import examples
from assistant.examples.embedding import features, glossary, learnt
from assistant.examples.entry import entries_in
from assistant.language import Language

if TYPE_CHECKING:
    import numpy as np

_LIBRARY = Path(examples.__file__).parent / "library"
BEHIND = 120  # lines of a company that the library counts as
_FIGURES = re.compile(r"\d[\d.,\u202f\u00a0]*")


class Terms:
    """What the words of one run's lines weigh; the lines of the example library stand behind them, as a small company shows few words."""

    def __init__(self, texts: Sequence[str], language: Language) -> None:
        self._known = learnt()
        found = {text: self.features(text) for text in texts}
        counted = Counter(feature for text in texts for feature in found[text])
        behind, lines = _background(language)
        self._share = BEHIND / max(1, lines)
        self._count, self._seen, self._behind = len(texts) + BEHIND, counted, behind
        self._rarities: dict[str, float] = {}
        self._weights = {text: self._weighed(features) for text, features in found.items()}

    def features(self, text: str) -> dict[str, float]:
        """The features of a text, figures left out."""
        return features(_FIGURES.sub(" ", text), glossary(), self._known.forms)

    def rarity(self, feature: str) -> float:
        """How rare a feature is among the lines: its inverse document frequency."""
        if (found := self._rarities.get(feature)) is None:
            held = self._seen.get(feature, 0) + self._share * self._behind.get(feature, 0)
            found = self._rarities[feature] = math.log((self._count + 1) / (held + 0.5))
        return found

    def weights(self, text: str) -> dict[str, float]:
        """The features of a text by weight."""
        if (found := self._weights.get(text)) is None:
            found = self._weights[text] = self._weighed(self.features(text))
        return found

    def _weighed(self, found: dict[str, float]) -> dict[str, float]:
        return {feature: weight * self.rarity(feature) for feature, weight in found.items()}

    def vector(self, *texts: str) -> np.ndarray:
        """The vector of one or several texts together, of length 1."""
        import numpy as np

        known = self._known
        told = [
            (row, weight)
            for text in texts
            for feature, weight in self.weights(text).items()
            if (row := known.rows.get(feature)) is not None
        ]
        rows, weights = [row for row, _ in told], np.array([weight for _, weight in told], dtype=np.float32)
        total: np.ndarray = ((weights * known.scales[rows])[:, None] * known.vectors[rows]).sum(axis=0)
        length = float(np.linalg.norm(total))
        return total / length if length else total


class Index:
    """Weighted sets of features by their features, so that the sets like another are found without looking at them all."""

    def __init__(self, sets: Sequence[dict[str, float]]) -> None:
        import numpy as np

        self._lengths = np.array([_length(each) for each in sets])
        holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, each in enumerate(sets):
            for feature, weight in each.items():
                holders[feature].append((number, weight))
        self._holders = {feature: (np.array([n for n, _ in held]), np.array([w for _, w in held])) for feature, held in holders.items()}

    def likeness(self, one: dict[str, float]) -> np.ndarray:
        """The cosine of each set with ``one``, 0 where they share no feature."""
        import numpy as np

        shared = np.zeros(len(self._lengths))
        for feature, weight in one.items():
            if feature in self._holders:
                numbers, weights = self._holders[feature]
                shared[numbers] += weight * weights
        found: np.ndarray = shared / (self._lengths * _length(one))
        return found


def _length(one: dict[str, float]) -> float:
    """The length of a weighted set of features; 1 for an empty one, which is like nothing."""
    return math.sqrt(sum(weight * weight for weight in one.values())) or 1.0


@lru_cache(maxsize=2)
def _background(language: Language) -> tuple[Counter[str], int]:
    """How many lines of the shipped examples hold each feature, and how many lines there are."""
    counted: Counter[str] = Counter()
    lines = 0
    for entry in entries_in(_LIBRARY / f"{language}.jsonl"):
        for text in filter(None, (entry.objective, entry.faulty, *entry.ladder.values())):
            counted.update(features(_FIGURES.sub(" ", text), glossary(), learnt().forms).keys())
            lines += 1
    return counted, lines
