"""CSV files: one page, a grid; delimiter and encoding are found out."""

import csv
import io

from assistant.errors import DraftError
from assistant.formats.cells import MOST_CELLS, GridCell
from assistant.formats.decode import decode
from assistant.formats.document import Document, Page
from assistant.formats.grid import read_grid
from assistant.formats.guard import BROKEN
from assistant.rule import Both

_DELIMITERS = ";,\t|"
_MOST_ROWS = 50_000
_LARGEST_CELL = 100_000
_SAMPLE, _LONGEST_SAMPLE = 40, 200_000  # lines, characters
_CUT = Both(fr="Seules les {limit} premières lignes sont lues.", en="Only the first {limit} rows are read.")


def read(name: str, data: bytes, language: str) -> Document:
    """The rows of a CSV file; raises ``DraftError`` where it is no text."""
    text = decode(data)
    if text is None:
        raise DraftError(BROKEN.said(language))
    delimiter = delimiter_of(text)
    rows: list[list[GridCell]] = []
    csv.field_size_limit(_LARGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    warnings: tuple[str, ...] = ()
    try:
        before = 0
        for cells in reader:
            rows.append([GridCell(cell.strip(), before + 1, at) for at, cell in enumerate(cells[:MOST_CELLS], 1)])
            before = reader.line_num
            if len(rows) >= _MOST_ROWS:
                warnings = (_CUT.said(language).format(limit=_MOST_ROWS),)
                break
    except csv.Error:
        raise DraftError(BROKEN.said(language)) from None
    grid = read_grid(rows)
    return Document(name, "csv", (Page("", grid.lines, is_sheet=True, left_aside=grid.left_aside),), warnings)


def delimiter_of(text: str) -> str:
    """The delimiter that cuts the first lines into most equal rows."""
    lines = [line for line in text[:_LONGEST_SAMPLE].splitlines()[:_SAMPLE] if line.strip()]

    def worth(delimiter: str) -> tuple[int, int]:
        try:
            widths = [len(row) for row in csv.reader(lines, delimiter=delimiter)]
        except csv.Error:
            return 0, 0
        common = max(set(widths), key=widths.count) if widths else 1
        return (widths.count(common) if common > 1 else 0), common

    return max(_DELIMITERS, key=worth)
