"""Input, output or outcome: how far a key result stands from the benefit its own objective seeks."""

import re
from dataclasses import dataclass
from typing import Literal

from assistant.reading.measure import Measure
from assistant.reading.sense import DONE, Sense
from assistant.reading.tagging import Line

Rung = Literal["input", "output", "outcome"]


@dataclass(frozen=True, slots=True)
class Level:
    """The rung, and the words that decided it (place in the key result; equal numbers: none in particular)."""

    rung: Rung
    start: int
    end: int


def read_level(line: Line, sense: Sense, measure: Measure | None, objective: Line, concepts: dict[str, str]) -> Level:
    if sense.kind in ("task", "deliverable"):
        return Level("input", sense.start, sense.end)
    if sense.kind == "hire":
        return Level("output", sense.start, sense.end)
    return Level("outcome", 0, 0)
