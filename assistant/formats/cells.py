"""The cells of a grid, and the several lines that one of them may hold."""

from typing import NamedTuple

from assistant.language.pattern import pattern

MOST_CELLS = 60  # in a row; more are no draft
_BULLET = pattern(r"\s*(?:[-–—•*▪◦·]|\(?\d{1,2}[.)]|[a-z][.)]|(?:KR|RC)\s?\d[\d.]*\s?[:.)–-]?)\s+(?=\S)")


class GridCell(NamedTuple):
    """The words of a cell, and where it stands."""

    text: str
    row: int
    at: int
    cell: str | None = None
    strong: bool = False  # the first of its row, and alone in being bold
    rows: tuple[int, ...] = ()  # of each of its lines, where they stand in several


def pieces(cell: GridCell) -> list[GridCell | None]:
    """The key results of one cell: one a line, where its lines are no single wrapped sentence."""
    lines = [line.strip() for line in cell.text.splitlines() if line.strip()]
    if len(lines) < 2:
        return [cell]
    rows = cell.rows if len(cell.rows) == len(lines) else (cell.row,) * len(lines)
    new = [bool(_BULLET.match(line)) or not line[0].islower() for line in lines]
    if len(lines) == 2 and not new[1]:
        return [cell]
    if not any(map(_BULLET.match, lines)):
        new = [True] * len(lines)
    found: list[GridCell] = []
    for line, row, starts in zip(lines, rows, new, strict=True):
        if starts or not found:
            found.append(cell._replace(text=line, row=row))
        else:
            found[-1] = found[-1]._replace(text=f"{found[-1].text} {line}")
    return list(found)


def shared(cell: GridCell, count: int) -> list[GridCell]:
    """A column beside several key results of one cell: a line for each where it has as many lines, else the same for all."""
    lines = [line.strip() for line in cell.text.splitlines() if line.strip()]
    return [cell._replace(text=line) for line in lines] if len(lines) == count else [cell] * count


def flat(text: str) -> str:
    """Words on one line."""
    return " ".join(text.split())
