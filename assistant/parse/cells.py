"""One row of a table taken apart: its cells, each with the column it starts at."""

from typing import NamedTuple

from assistant.parse.source import SourceLine

_SPACES = " \u00a0"


class Cell(NamedTuple):
    """The words of a cell, and the column of the source they start at."""

    text: str
    column: int


def split_row(row: SourceLine, separator: str) -> list[Cell]:
    """The cells of a row; a separator inside quotes or behind a backslash belongs to the cell."""
    text = row.text
    if separator == "||":
        inner = _pieces(text.replace("\\|", "\0\0"), "|")[1:]
        if inner and not inner[-1][1].strip():
            inner.pop()
    else:
        inner = _pieces(text, separator)
    cells = []
    for start, part in inner:
        bare = part.strip(_SPACES)
        lead = len(part) - len(part.lstrip(_SPACES))
        if len(bare) > 1 and bare[0] == bare[-1] == '"':
            bare, lead = bare[1:-1].replace('""', '"'), lead + 1
        cells.append(Cell(bare.replace("\0\0", "|"), row.column + start + lead))
    return cells


def _pieces(text: str, separator: str) -> list[tuple[int, str]]:
    """Each part between separators, with where it starts; quoted parts of a CSV line stay whole."""
    pieces: list[tuple[int, str]] = []
    if '"' not in text:
        start = 0
        for part in text.split(separator):
            pieces.append((start, part))
            start += len(part) + 1
        return pieces
    start, quoted = 0, separator in ";," and text.count('"') % 2 == 0
    inside = False
    for at, char in enumerate(text):
        if quoted and char == '"':
            inside = not inside
        elif char == separator and not inside:
            pieces.append((start, text[start:at]))
            start = at + 1
    return [*pieces, (start, text[start:])]
