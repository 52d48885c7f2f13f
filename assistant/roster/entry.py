"""Whose draft is whose: one entry for each set of OKRs, with where each of its lines stands."""

from typing import Literal, NamedTuple

from assistant.formats.document import Line

Kind = Literal["company", "team", "person"]
Reason = Literal["hidden", "past", "no_okr", "columns", "company"]


class Placed(NamedTuple):
    """A line, and the sheet or slide it stands on."""

    line: Line
    sheet: str | None = None
    slide: int | None = None


class Spot(NamedTuple):
    """A place in a file, for people and for handing it back: row and column from 1, the cell where there is one."""

    row: int
    column: int
    sheet: str | None = None
    cell: str | None = None
    slide: int | None = None


class Entry(NamedTuple):
    """One set of OKRs: the company's, a team's or a person's. ``source`` is the file, ``page`` the sheet or heading it stands under."""

    kind: Kind
    source: str
    page: str
    lines: tuple[Placed, ...]
    team: str | None = None
    group: str | None = None
    person: str | None = None
    warnings: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The draft as the parser reads it."""
        return "\n".join(placed.line.text for placed in self.lines)

    def spot(self, line: int, column: int) -> Spot:
        """Where ``line`` and ``column`` (from 1) of ``text`` stand in the file."""
        placed = self.lines[min(line, len(self.lines)) - 1]
        anchors = placed.line.anchors
        anchor = next((a for a in reversed(anchors) if a.start <= column), anchors[0] if anchors else None)
        if anchor is None:
            return Spot(line, column, placed.sheet, None, placed.slide)
        shift = 0 if anchor.cell or len(anchors) > 1 else max(0, column - anchor.start)
        return Spot(anchor.row, anchor.at + shift, placed.sheet, anchor.cell, placed.slide)


class Aside(NamedTuple):
    """What is not reviewed, and why."""

    source: str
    page: str
    reason: Reason


class Roster(NamedTuple):
    """All sets of OKRs found, and what was left aside."""

    entries: tuple[Entry, ...]
    asides: tuple[Aside, ...]
    cycle: str | None
