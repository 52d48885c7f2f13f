"""What is measured and how far it shall go: the plain data that the readers of a measure fill in."""

from typing import Literal, NamedTuple

from assistant.language.figures import Figure

Direction = Literal["up", "down", "hold"]
Bound = Literal["at least", "at most"]


class Measure(NamedTuple):
    """What is measured and how far it shall go.

    ``baseline`` and ``target`` are levels in ``unit`` (None for counts); ``change`` stands where no target level
    is given, in per cent or points; ``start`` and ``end`` are the place of the deciding figure in the line, if there.
    """

    baseline: float | None = None
    target: float | None = None
    change: float | None = None
    unit: str | None = None
    bound: Bound | None = None
    direction: Direction | None = None
    start: int = 0
    end: int = 0


def signed(figure: Figure) -> float:
    """The value of a figure with its minus sign."""
    return -figure.value if figure.sign == "-" else figure.value
