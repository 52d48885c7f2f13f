"""What a file holds once it is open: pages of lines, each knowing where in the file it stands. Plain frozen data."""

from typing import NamedTuple


class Anchor(NamedTuple):
    """Where a piece of a line stands: from which column of the line (from 1), on which row, column and cell of the file.

    ``row``: line of a text, row of a sheet, paragraph of a document or slide, all from 1; ``at``: the column there, from 1;
    ``cell``: "B4" on a sheet, else None.
    """

    start: int
    row: int
    at: int = 1
    cell: str | None = None


class Line(NamedTuple):
    """One line as the parser is to read it. ``team`` and ``group`` are what columns of their own say; ``heading`` its level, 0 for none."""

    text: str
    anchors: tuple[Anchor, ...] = ()
    heading: int = 0
    team: str | None = None
    group: str | None = None


class Page(NamedTuple):
    """A sheet, a slide, or a whole document. ``number`` counts slides, from 1; ``is_hidden`` as its author hid it."""

    name: str
    lines: tuple[Line, ...]
    number: int | None = None
    is_hidden: bool = False
    is_sheet: bool = False
    left_aside: tuple[str, ...] = ()  # headings of columns that are not reviewed: last cycle's states


class Document(NamedTuple):
    """An open file. ``name`` as it is told to people (with the archive it came from), ``kind``: xlsx, pptx, docx, csv or text."""

    name: str
    kind: str
    pages: tuple[Page, ...]
    warnings: tuple[str, ...] = ()
