"""Rows of cells, from a sheet, a table or a CSV file, to lines the parser reads without doubt.

Sheets come in many layouts: objective and key results in columns, merged or repeated; an outline numbered O1, KR1.1; a key
result a column; labels in the first column; several key results in one cell. Each row becomes one line of tab-separated
cells under one canonical heading; what stands around the table stays plain text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from assistant.formats.cells import MOST_CELLS, GridCell, flat, pieces, shared
from assistant.formats.columns import heading_columns
from assistant.formats.document import Anchor, Line
from assistant.language.pattern import pattern
from assistant.parse.marks import mark
from assistant.parse.sections import Label, is_apart, opening, section
from assistant.parse.source import SourceLine
from assistant.roster.names import person_of

_CANONICAL = ("objective", "key_result", "owner", "due", "baseline", "target", "initiative")
HEADING = "Objective\tKey result\tOwner\tDue\tBaseline\tTarget\tInitiative"
_BLANK = "-"
NOTE = "Note: "  # before what stands around a table, so that the parser takes it for nothing else
_LONGEST_TITLE = 80  # characters
_SAYS_OBJECTIVE = pattern(r"(?:o|obj\w*|goal)\W{0,2}\s?(?:n?°|#)?\s?\d*\W?", re.IGNORECASE)
_SAYS_RESULT = pattern(r"(?:k\.?r|rc|key results?|r[ée]sultats? cl[ée]s?)s?\W{0,2}\s?(?:n?°|#)?\s?[\d.]*\W?", re.IGNORECASE)
_FOOTNOTE = pattern(r"\s*(?:\*+ |\(\*|sources?\s*:|n\.?b\.?\s*:|notes?\s*:|l[ée]gende\s*:|key\s*:|ps\b)", re.IGNORECASE)
_FIGURE = pattern(r"\W{0,2}\d.{0,20}$")


class Grid(NamedTuple):
    """What a grid says: its lines, and the headings of the columns left aside."""

    lines: tuple[Line, ...]
    left_aside: tuple[str, ...]


def read_grid(rows: Sequence[Sequence[GridCell]]) -> Grid:
    """The lines of ``rows``; cells of one row in order, empty ones included."""
    reader = _Reader()
    for row in rows:
        reader.take(row[:MOST_CELLS])
    reader.end()
    if not any(line.text == HEADING for line in reader.lines):  # no table at all: a page of text in cells
        reader.lines = [line._replace(text=line.text.removeprefix(NOTE)) for line in reader.lines]
    return Grid(tuple(reader.lines), tuple(dict.fromkeys(reader.aside)))


@dataclass(slots=True)
class _Reader:
    lines: list[Line] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    columns: dict[str, list[int]] = field(default_factory=dict)
    objective: GridCell | None = None
    team: str | None = None
    group: str | None = None
    is_open: bool = False  # whether the last line is a row under the canonical heading
    apart: bool = False  # whether a heading of another section (indicators, one person's goals) stands above
    gap: bool = False  # whether a blank row stands above
    seen_strong: bool = False
    waiting: GridCell | None = None  # a lone cell: an objective if key results follow, else a note

    def take(self, row: Sequence[GridCell]) -> None:
        """Read one row."""
        filled = [cell for cell in row if cell.text]
        if not filled:
            self.gap = True
            return
        self.seen_strong = self.seen_strong or any(cell.strong for cell in filled)
        if columns := heading_columns([cell.text for cell in row]):
            self._settle()
            self.columns, self.apart, self.objective = columns, False, None
            self.aside += [row[i].text for i in columns.get("state", ())]
            self.team = self.group = None
        elif self.columns:
            self._under_heading(row, filled)
        else:
            self._without_heading(row, filled)
        self.gap = False

    def end(self) -> None:
        """Nothing follows."""
        self._settle()

    def _cell(self, row: Sequence[GridCell], name: str) -> GridCell | None:
        return next((row[i] for i in self.columns.get(name, ()) if i < len(row) and row[i].text), None)

    def _named(self, row: Sequence[GridCell]) -> list[GridCell]:
        """The filled cells of a row in columns that a heading names: no remarks beside the table."""
        return [row[i] for columns in self.columns.values() for i in columns if i < len(row) and row[i].text]

    def _under_heading(self, row: Sequence[GridCell], filled: list[GridCell]) -> None:
        team, group = self._cell(row, "team"), self._cell(row, "group")
        if team and team.text != self.team:
            self._settle()
            self.team, self.objective, self.apart = team.text, None, False
            self.is_open = False  # each team's rows stand under a heading of their own
            self.group = group.text if group else None
        elif group:
            self.group = group.text
        results = [row[i] for i in self.columns.get("key_result", ()) if i < len(row) and row[i].text]
        objective = self._cell(row, "objective")
        if tagged := self._tagged(row):
            objective, results = tagged
        elif banner := self._cell(row, "banner"):
            alone = len(self._named(row)) == 1
            objective, results = (banner, []) if self._heads(banner, alone=alone) else (None, [banner])
        if objective and _is_section(objective.text):
            self._open_section(objective)
            objective = None
            if not results:
                return
        if len(filled) == 1 and results and (_FOOTNOTE.match(filled[0].text) or (self.gap and filled[0].text.rstrip().endswith("."))):
            self._note(filled)
            return
        if len(filled) == 1 and not results:
            self._lone(filled[0], is_objective=objective is not None)
            return
        if self.apart and objective and results and all(_FIGURE.match(cell.text) for cell in results):
            self._indicator(objective, [cell.text for cell in results])
            return
        if objective and results:
            self.apart = False
        if objective and objective.text != (self.objective.text if self.objective else None) and not results:
            self._settle()
            self.waiting = objective
            return
        if results:
            for index, result in enumerate(results):
                self._row(row, objective or self.waiting, result, index)
            self.waiting = None
        elif self._cell(row, "initiative"):
            self._row(row, objective or self.waiting, None, 0)
            self.waiting = None
        else:
            self._note(filled)

    def _tagged(self, row: Sequence[GridCell]) -> tuple[GridCell | None, list[GridCell]] | None:
        """The objective or key result of a row that a column of tags, such as O1 and KR1.1, says to be one."""
        tag = self._cell(row, "outline") or self._cell(row, "unnamed")
        wording = self._cell(row, "wording") or self._cell(row, "banner")
        if not tag or not wording:
            return None
        if _SAYS_OBJECTIVE.fullmatch(tag.text) or re.fullmatch(r"\d+\W?", tag.text):
            return wording, []
        if _SAYS_RESULT.fullmatch(tag.text) or re.fullmatch(r"\d+(?:[.-]\d+)+\W?", tag.text):
            return None, [wording]
        return None

    def _heads(self, cell: GridCell, *, alone: bool) -> bool:
        """Whether a cell of a column that holds objectives and key results alike is an objective: it says so, is bold, or opens a block."""
        label = mark(SourceLine(1, cell.text), tight=False).label
        if label in (Label.OBJECTIVE, Label.KEY_RESULT):
            return label is Label.OBJECTIVE
        return alone and (cell.strong or self.objective is None or (self.gap and not self.seen_strong))

    def _without_heading(self, row: Sequence[GridCell], filled: list[GridCell]) -> None:
        first, rest = filled[0], filled[1:]
        if rest and _SAYS_OBJECTIVE.fullmatch(first.text):
            self._settle()
            self.waiting, self.apart = rest[0], False
        elif rest and self.apart:
            self._indicator(first, [cell.text for cell in rest])
        elif rest and _SAYS_RESULT.fullmatch(first.text):
            figures = rest[1:3]
            named = dict(zip(("baseline", "target") if len(figures) > 1 else ("target",), figures, strict=False))
            self._emit(self.waiting or self.objective, [rest[0]], named)
            self.waiting = None
        elif len(filled) == 1:
            self._lone(first, is_objective=False)
        else:
            self._note(filled)

    def _lone(self, cell: GridCell, *, is_objective: bool) -> None:
        """A row of one cell: a heading of another section, an objective whose key results follow, or a note."""
        self._settle()
        if _FOOTNOTE.match(cell.text):
            self.apart = False
            self._note([cell])
        elif _is_section(cell.text):
            self._open_section(cell)
        elif (
            self.apart
            and not (self.gap and cell.text.rstrip()[-1:] in ".!?")
            and section(cell.text, opening(cell.text))[0] is not Label.NOTES
        ):
            self._indicator(cell, [])
        elif not self.columns or cell.text.rstrip()[-1:] in ".!?" or self.columns.get("outline"):
            self.apart = False
            self._note([cell])
        elif is_objective or not self.columns.get("objective"):
            self.waiting, self.objective = cell, None if "banner" not in self.columns else cell
        else:
            self._note([cell])

    def _open_section(self, cell: GridCell) -> None:
        """A heading over indicators, initiatives, notes; or over one person's own goals, which are OKRs like any."""
        self._settle()
        self._plain(cell.text, [cell], heading=2)
        self.apart, self.objective = person_of(cell.text) is None, None

    def _indicator(self, cell: GridCell, values: Sequence[str]) -> None:
        self._plain(f"- {flat(cell.text)}{' : ' + ' → '.join(values) if values else ''}", [cell], shift=2)

    def _row(self, row: Sequence[GridCell], objective: GridCell | None, result: GridCell | None, index: int) -> None:
        several = result is not None and len(self.columns.get("key_result", ())) > 1
        named = {
            name: cell for name in _CANONICAL[2:] if (cell := self._cell(row, name)) and not (several and name in ("baseline", "target"))
        }
        if self.apart and result:
            self._indicator(result, [named[name].text for name in ("baseline", "target") if name in named])
            return
        self._emit(objective or self.objective, pieces(result) if result else [None], named)

    def _emit(self, objective: GridCell | None, results: Sequence[GridCell | None], named: dict[str, GridCell]) -> None:
        self.objective = objective or self.objective
        shares = {name: shared(cell, len(results)) for name, cell in named.items()}
        for index, result in enumerate(results):
            cells = {"objective": self.objective, "key_result": result} | {name: cells[index] for name, cells in shares.items()}
            self._canonical([cells.get(name) for name in _CANONICAL])

    def _canonical(self, cells: Sequence[GridCell | None]) -> None:
        if not self.is_open:
            self._blank()
            self.lines.append(Line(HEADING, team=self.team, group=self.group))
            self.is_open = True
        text, anchors = "", []
        for cell in cells:
            if cell:
                anchors.append(Anchor(len(text) + 1, cell.row, cell.at, cell.cell))
            text += (flat(cell.text) if cell else _BLANK) + "\t"
        self.lines.append(Line(text[:-1], tuple(anchors), team=self.team, group=self.group))

    def _settle(self) -> None:
        """The lone cell that waited for key results got none: an objective without, or a note at the end."""
        if (cell := self.waiting) is None:
            return
        self.waiting = None
        if not self.columns or not {"objective", "outline", "banner"}.isdisjoint(self.columns):
            self._canonical([cell, *[None] * (len(_CANONICAL) - 1)])
            self.objective = cell
        else:
            self._note([cell])

    def _note(self, cells: Sequence[GridCell]) -> None:
        self._plain(NOTE + " ".join(flat(cell.text) for cell in cells), cells, shift=len(NOTE))

    def _plain(self, text: str, cells: Sequence[GridCell], *, heading: int = 0, shift: int = 0) -> None:
        if self.is_open or self.gap or heading:
            self._blank()
        self.is_open = False
        text = "#" * heading + " " * bool(heading) + flat(text)
        start = shift + 1 + (heading + 1 if heading else 0)
        anchor = Anchor(start, cells[0].row, cells[0].at, cells[0].cell)
        self.lines.append(Line(text, (anchor,), heading, self.team, self.group))

    def _blank(self) -> None:
        if self.lines and self.lines[-1].text:
            self.lines.append(Line("", team=self.team, group=self.group))


def _is_section(text: str) -> bool:
    """Whether a cell heads something else than the team's objectives."""
    if is_apart(text):
        return True
    label, end = section(text, opening(text))
    apart = label in (Label.KPIS, Label.INITIATIVES, Label.NOTES, Label.PAST) and end >= len(text.rstrip()) and len(text) < _LONGEST_TITLE
    return apart or (len(text) < _LONGEST_TITLE and person_of(text) is not None)
