"""What a pasted draft is once it has been read: plain frozen data, no behaviour.

Every piece keeps where it stood in the source: ``line`` and ``column`` count from 1, in code points,
and point at the first character of ``text``.
"""

from typing import NamedTuple


class Passage(NamedTuple):
    """A piece of the source kept apart: an initiative, a KPI, a note, a line nobody understood."""

    text: str
    line: int
    column: int = 1


class KeyResult(NamedTuple):
    """One key result: the author's words without bullet, number or label, and what its columns say."""

    id: str
    text: str
    line: int
    column: int
    owner: str | None = None
    due: str | None = None
    baseline: str | None = None
    target: str | None = None
    state: str | None = None  # what the last cycle said of it: OK, KO, WIP


class Objective(NamedTuple):
    """One objective with its key results, and the actions listed under it."""

    id: str
    text: str
    line: int
    column: int
    key_results: tuple[KeyResult, ...] = ()
    initiatives: tuple[Passage, ...] = ()
    state: str | None = None


class Draft(NamedTuple):
    """A whole draft. ``prose`` is all its text, for what only the surroundings say (a cycle, a commitment)."""

    objectives: tuple[Objective, ...]
    prose: str
    title: str | None = None
    kpis: tuple[Passage, ...] = ()
    notes: tuple[Passage, ...] = ()
    unread: tuple[Passage, ...] = ()
    warnings: tuple[str, ...] = ()
