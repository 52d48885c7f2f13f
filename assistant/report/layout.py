"""Lines of a terminal: wrapped by the cells they take, with marks that stay under their words."""

from collections.abc import Iterator
from itertools import accumulate, pairwise

from assistant.language.pattern import pattern
from assistant.report.marks import Piece

Row = list[tuple[str, str]]  # pieces of a line, each with the name of its style

SIGNS = {"error": "^", "warning": "~", "advice": "-"}
_WORD = pattern(r"[^ ]+ *| +")
_ONE_CELL = pattern(r"[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2190-\u22ff\u2500-\u25a0\u2713\ufffd]*\Z")


def cells(text: str) -> int:
    """How many columns of a terminal ``text`` takes."""
    if _ONE_CELL.match(text):
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def wrap(text: str, width: int) -> list[tuple[int, int]]:
    """Where each line of ``text`` starts and ends, broken at spaces so that none is wider than ``width``."""
    found, start, used, end = [], 0, 0, 0
    for word in _chunks(text, width):
        size = cells(word.rstrip(" "))
        if used and used + size > width:
            found.append((start, end))
            start, used = end, 0
        used += cells(word)
        end += len(word)
    if end > start:
        found.append((start, end))
    return found


def _chunks(text: str, width: int) -> Iterator[str]:
    """The words of ``text`` with the spaces after them; a word wider than a line in several parts."""
    for match in _WORD.finditer(text):
        if cells(match[0].rstrip(" ")) <= width:
            yield match[0]
        else:
            from rich.cells import chop_cells

            parts = chop_cells(match[0], width)
            yield from parts
            if rest := match[0][sum(map(len, parts)) :]:
                yield rest


def paragraph(text: str, style: str, width: int, *, lead: Row) -> Iterator[Row]:
    """``text`` behind ``lead``, its further lines starting under its first word."""
    indent = sum(cells(part) for part, _ in lead)
    head = lead
    for start, end in wrap(text, max(12, width - indent)):
        yield [*head, (text[start:end].rstrip(" "), style)]
        head = [(" " * indent, "")]


def marked_lines(pieces: list[Piece], width: int, *, lead: Row, tag: Row) -> Iterator[Row]:
    """An author's line behind ``lead``, ``tag`` at the right edge of the first row, signs under the marked words."""
    indent, edge = sum(cells(part) for part, _ in lead), sum(cells(part) for part, _ in tag)
    text = "".join(piece for piece, _ in pieces)
    room = max(12, width - indent - (edge + 2 if edge else 0))
    head = lead
    for start, end in wrap(text, room) or [(0, 0)]:
        row = list(_between(pieces, start, end))
        gap = width - indent - edge - cells(text[start:end])
        yield _tidy([*head, *((part, severity or "") for part, severity in row), *([(" " * max(2, gap), ""), *tag] if tag else [])])
        if any(severity for _, severity in row):
            yield _tidy([(" " * indent, ""), *((_signs(part, severity), severity or "") for part, severity in row)])
        head, tag = [(" " * indent, "")], []


def _between(pieces: list[Piece], start: int, end: int) -> Iterator[Piece]:
    edges = pairwise(accumulate((len(piece) for piece, _ in pieces), initial=0))
    for (piece, severity), (first, last) in zip(pieces, edges, strict=True):
        if first < end and start < last:
            yield piece[max(0, start - first) : end - first], severity


def _signs(part: str, severity: str | None) -> str:
    sign = SIGNS[severity] if severity else " "
    bare = part.rstrip(" ")
    return sign * cells(bare) + " " * (cells(part) - cells(bare))


def _tidy(row: Row) -> Row:
    """``row`` without the spaces at its end."""
    while row and not row[-1][0].rstrip(" "):
        row.pop()
    return [*row[:-1], (row[-1][0].rstrip(" "), row[-1][1])] if row else row
