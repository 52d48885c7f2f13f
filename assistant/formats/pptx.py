"""Decks: a page a slide; its title, text boxes from left to right, tables, paragraphs with their levels. Notes stay notes."""

import io
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from assistant.errors import DraftError
from assistant.formats.cells import MOST_CELLS, GridCell
from assistant.formats.document import Anchor, Document, Line, Page
from assistant.formats.grid import read_grid
from assistant.formats.guard import BROKEN, checked_office
from assistant.rule import Both

_MOST_NESTED = 5  # groups of shapes within groups
_MOST_SLIDES = 1_000
_MOST_SHAPES = 1_000  # of a slide
_MOST_ROWS = 500  # of a table
_MOST_PARAGRAPHS = 5_000  # of a box
_CUT = Both(
    fr="Seules les {limit} premières diapositives sont lues.",
    en="Only the first {limit} slides are read.",
)
_COLUMN = 1_800_000  # EMU: boxes whose left edges are closer stand in one column


def read(name: str, data: bytes, language: str) -> Document:
    """The slides of a deck; raises ``DraftError`` where it cannot be opened."""
    import pptx  # only for decks

    checked_office(data, language)
    try:
        deck = pptx.Presentation(io.BytesIO(data))
        pages = tuple(_page(slide, number) for number, slide in enumerate(islice(deck.slides, _MOST_SLIDES), 1))
        warnings = (_CUT.said(language).format(limit=_MOST_SLIDES),) if len(deck.slides) > _MOST_SLIDES else ()
    except MemoryError:
        raise
    except Exception:  # whatever a broken file does to the library
        raise DraftError(BROKEN.said(language)) from None
    return Document(name, "pptx", pages, warnings)


def _page(slide: Any, number: int) -> Page:
    title = slide.shapes.title
    name = " ".join(title.text_frame.text.split()) if title is not None and title.has_text_frame else ""
    shapes = [shape for shape in islice(_shapes(slide.shapes), _MOST_SHAPES) if title is None or shape.shape_id != title.shape_id]
    shapes.sort(key=_place)
    lines: list[Line] = []
    counted = 0
    for shape in shapes:
        if getattr(shape, "has_table", False) and shape.has_table:
            rows, counted = _rows(shape.table, counted)
            lines += [Line(""), *read_grid(rows).lines, Line("")]
        elif shape.has_text_frame:
            found, counted = _text_lines(shape.text_frame.paragraphs[:_MOST_PARAGRAPHS], counted)
            lines += [Line(""), *found]
    if not name and lines:
        name = _untitled(lines)
    return Page(name, tuple(lines), number, is_hidden=slide._element.get("show") == "0")


def _untitled(lines: list[Line]) -> str:
    """The first line of a slide without a title, where it stands alone above the rest: it is taken for the title."""
    first = next((i for i, line in enumerate(lines) if line.text), None)
    if first is None or lines[first].text.startswith(" ") or (first + 1 < len(lines) and lines[first + 1].text):
        return ""
    name = lines[first].text.lstrip("-# ")
    del lines[first]
    return name


def _shapes(shapes: Any, depth: int = 0) -> Iterator[Any]:
    for shape in shapes:
        if hasattr(shape, "shapes"):
            if depth < _MOST_NESTED:
                yield from _shapes(shape.shapes, depth + 1)
        elif shape.has_text_frame or getattr(shape, "has_table", False):
            yield shape


def _place(shape: Any) -> tuple[int, int, int]:
    """Where a box stands for a reader: wide ones by height, narrow ones column by column."""
    left, top = shape.left or 0, shape.top or 0
    return (left // _COLUMN if not getattr(shape, "is_placeholder", False) else 0, top, left)


def _rows(table: Any, counted: int) -> tuple[list[list[GridCell]], int]:
    rows = []
    for row in islice(table.rows, _MOST_ROWS):
        cells = []
        for at, cell in enumerate(islice(row.cells, MOST_CELLS), 1):
            counted += 1
            cells.append(GridCell("" if cell.is_spanned else cell.text.replace("\v", "\n").strip(), counted, at))
        rows.append(cells)
    return rows, counted


def _text_lines(paragraphs: Sequence[Any], counted: int) -> tuple[list[Line], int]:
    """Paragraphs of one box: the uppermost level heads, where there are two or more."""
    levels = [paragraph.level for paragraph in paragraphs if paragraph.text.strip()]
    top, nested = min(levels, default=0), len(set(levels)) > 1
    lines: list[Line] = []
    for paragraph in paragraphs:
        counted += 1
        for part in paragraph.text.replace("\v", "\n").split("\n"):
            bare = part.strip()
            if not bare:
                continue
            deep = paragraph.level - top
            heads = nested and deep == 0
            lead = "## " if heads else ("  " * (deep - nested) + "- " if len(levels) > 1 else "")
            if heads and lines:
                lines.append(Line(""))
            lines.append(Line(lead + bare.replace("\t", " "), (Anchor(len(lead) + 1, counted, 1),), 2 if heads else 0))
    return lines, counted
