"""Clues weighed: how much the labelled drafts say each clue speaks for a verdict, added up; and the words that weighed most.

``weights_fr.json`` and ``weights_en.json`` are written by ``python -m evals.fit`` (logistic regression, one column a verdict,
fitted to both languages together; each file holds the clues seen in its language) and not edited by hand. The weights are
whole numbers, ``scale`` to one unit of log-odds.
"""

import json
import math
from array import array
from base64 import b64decode
from collections.abc import Container, Iterable
from functools import lru_cache
from itertools import repeat
from pathlib import Path
from typing import NamedTuple

from assistant.language import Language
from assistant.reading.clues import Clues
from assistant.reading.tagging import Line

Place = tuple[int, int]
Row = tuple[int, ...]
_SHORT = 2  # words up to this length, and figures, say nothing a reader would look for


class Table(NamedTuple):
    """Weights of one kind of clue: a row a clue, a column a verdict."""

    verdicts: tuple[str, ...]
    bias: tuple[float, ...]
    scale: int
    rows: dict[str, Row]

    def found(self, clues: Iterable[str]) -> list[Row]:
        """The rows of ``clues``, an empty one where a clue weighs nothing."""
        return list(map(self.rows.get, clues, repeat(())))

    def add_up(self, found: Iterable[Row]) -> tuple[float, ...]:
        """The log-odds of each verdict, in the order of ``verdicts``."""
        sums = [sum(column) for column in zip(*filter(None, found), strict=True)]
        scale = self.scale
        return tuple([bias + total / scale for bias, total in zip(self.bias, sums, strict=True)]) if sums else self.bias

    def scores(self, clues: Iterable[str]) -> tuple[float, ...]:
        """The log-odds of each verdict for these clues."""
        return self.add_up(self.found(clues))


@lru_cache(maxsize=2)
def tables(language: Language) -> dict[str, Table]:
    """All tables of one language by name: ``line``, ``setting``, ``objective``, ``benefit``."""
    return {name: _table(data) for name, data in json.loads(weights_path(language).read_text(encoding="utf-8")).items()}


def weights_path(language: Language) -> Path:
    """Where the weights of one language stand."""
    return Path(__file__).with_name(f"weights_{language}.json")


def _table(data: dict) -> Table:  # type: ignore[type-arg]
    values = iter(array("b", b64decode(data["weights"])))
    rows = zip(*[values] * len(data["verdicts"]), strict=True)  # one value a verdict, clue by clue
    return Table(tuple(data["verdicts"]), tuple(data["bias"]), data["scale"], dict(zip(data["clues"].split("\n"), rows, strict=True)))


class Weighed(NamedTuple):
    """One line with its clues weighed: a row a clue; ``scores`` are log-odds, so a verdict above 0 is likelier than not."""

    line: Line
    clues: Clues
    table: Table
    rows: list[Row]
    scores: dict[str, float]

    def holds(self, verdict: str) -> bool:
        """Whether ``verdict`` is likelier than not."""
        return self.scores[verdict] > 0

    def place(self, verdict: str, *, among: Container[int] | None = None) -> Place:
        """The words that spoke most for ``verdict`` (``among`` some), as code points; the whole line when none stands out."""
        column, by_word = self.table.verdicts.index(verdict), [0] * len(self.line.words)
        forms = self.line.forms
        for at, row in zip(self.clues.values(), self.rows, strict=True):
            if row and at >= 0 and (at in among if among is not None else len(forms[at]) > _SHORT):
                by_word[at] += row[column]
        heaviest = max(by_word, default=0)
        if heaviest <= 0:
            return 0, len(self.line.text)
        best = by_word.index(heaviest)
        tag = next((tag for tag in self.line.tags if tag.first <= best <= tag.last), None)
        return self.line.span(tag.first, tag.last) if tag else self.line.span(best, best)


def weigh(line: Line, clues: Clues, table: Table) -> Weighed:
    """Weigh the clues of one line."""
    rows = table.found(clues)
    return Weighed(line, clues, table, rows, dict(zip(table.verdicts, table.add_up(rows), strict=True)))


def shares(scores: Iterable[float]) -> tuple[float, ...]:
    """Log-odds of verdicts that exclude each other, as shares of one (softmax)."""
    powers = [math.exp(min(score, 50.0)) for score in scores]
    return tuple(power / sum(powers) for power in powers)
