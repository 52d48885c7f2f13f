"""The words of lines as weights and vectors: what is rare in this company counts more than what every line says.

The features are those of the example search (concepts of a bilingual glossary, stems), here weighted by inverse document
frequency within the run (Sparck Jones 1972), and summed to vectors of the same latent space.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from assistant.examples.embedding import features, glossary, learnt

if TYPE_CHECKING:
    import numpy as np

_FIGURES = re.compile(r"\d[\d.,\u202f\u00a0]*")


class Terms:
    """What the words of one run's lines weigh."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._known = learnt()
        counted: Counter[str] = Counter()
        for text in texts:
            counted.update(self.features(text).keys())
        self._count = len(texts)
        self._seen = counted

    def features(self, text: str) -> dict[str, float]:
        """The features of a text, figures left out."""
        return features(_FIGURES.sub(" ", text), glossary(), self._known.forms)

    def rarity(self, feature: str) -> float:
        """How rare a feature is among the lines: its inverse document frequency."""
        return math.log((self._count + 1) / (self._seen.get(feature, 0) + 0.5))

    def weights(self, text: str) -> dict[str, float]:
        """The features of a text by weight."""
        return {feature: weight * self.rarity(feature) for feature, weight in self.features(text).items()}

    def vector(self, *texts: str) -> np.ndarray:
        """The vector of one or several texts together, of length 1."""
        import numpy as np

        total = np.zeros(self._known.vectors.shape[1], dtype=np.float32)
        for text in texts:
            for feature, weight in self.weights(text).items():
                if (row := self._known.rows.get(feature)) is not None:
                    total += weight * self._known.scales[row] * self._known.vectors[row]
        length = float(np.linalg.norm(total))
        return total / length if length else total


def likeness(one: dict[str, float], other: dict[str, float]) -> float:
    """The cosine of two weighted sets of features, 0 to 1."""
    shared = sum(weight * other[feature] for feature, weight in one.items() if feature in other)
    if not shared:
        return 0.0
    return shared / math.sqrt(sum(w * w for w in one.values()) * sum(w * w for w in other.values()))
