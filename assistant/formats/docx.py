"""Word documents: one page; headings, numbered lists and tables as lines, tracked insertions in and deletions out."""

import io
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from assistant.errors import DraftError
from assistant.formats.cells import MOST_CELLS, GridCell
from assistant.formats.document import Anchor, Document, Line, Page
from assistant.formats.grid import read_grid
from assistant.formats.guard import BROKEN, checked_office
from assistant.formats.plain import CUT, MOST_LINES

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"(?:heading|titre|überschrift)\s*(\d)", re.IGNORECASE)
_LISTED = re.compile(r"list\s*(bullet|number|paragraph|continue)?\s*(\d)?|liste?\s*(?:à puces|numérotée)?\s*(\d)?", re.IGNORECASE)
_GONE = frozenset({f"{W}del", f"{W}moveFrom"})
_MOST_DEEP = 8
_MOST_ROWS = 5_000  # of a table


class Paragraph(NamedTuple):
    """A paragraph of the document: its number from 1, in the order of the text, tables included; its element; its words."""

    number: int
    element: Any
    text: str


def read(name: str, data: bytes, language: str) -> Document:
    """The text of a Word document; raises ``DraftError`` where it cannot be opened."""
    import docx  # only for Word documents

    checked_office(data, language)
    try:
        opened = docx.Document(io.BytesIO(data))
        styles = {style.style_id: style.name or "" for style in opened.styles}
        numbers = {paragraph.element: paragraph for paragraph in islice(paragraphs(opened.element.body), MOST_LINES)}
        lines = tuple(islice(_lines(opened.element.body, numbers, styles), MOST_LINES + 1))
    except MemoryError:
        raise
    except Exception:  # whatever a broken file does to the library
        raise DraftError(BROKEN.said(language)) from None
    warnings = (CUT.said(language).format(limit=MOST_LINES),) if len(lines) > MOST_LINES or len(numbers) >= MOST_LINES else ()
    return Document(name, "docx", (Page("", lines[:MOST_LINES]),), warnings)


def paragraphs(body: Any) -> Iterator[Paragraph]:
    """Every paragraph of a document, in the order a reader meets them; those of text boxes are left out."""
    found = (
        element for element in body.iter(f"{W}p") if not any(parent.tag.endswith("}txbxContent") for parent in element.iterancestors())
    )
    for number, element in enumerate(found, 1):
        yield Paragraph(number, element, text_of(element))


def text_of(paragraph: Any) -> str:
    """The words of a paragraph as they stand once all tracked changes are accepted."""
    return "".join(words for _, words in pieces(paragraph))


def pieces(paragraph: Any) -> Iterator[tuple[Any, str]]:
    """Each run of a paragraph that is read, with its words."""
    for run in paragraph.iter(f"{W}r"):
        if _is_read(run, paragraph):
            yield run, "".join(_words(child) for child in run)


def _is_read(run: Any, paragraph: Any) -> bool:
    for parent in run.iterancestors():
        if parent is paragraph:
            return True
        if parent.tag in _GONE or parent.tag == f"{W}p":
            return False
    return False


def _words(child: Any) -> str:
    if child.tag == f"{W}t":
        return child.text or ""
    return {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}.get(child.tag, "")


def _lines(body: Any, numbers: dict[Any, Paragraph], styles: dict[str, str]) -> Iterator[Line]:
    for element in body:
        if element.tag == f"{W}sdt":
            content = element.find(f"{W}sdtContent")
            if content is not None:
                yield from _lines(content, numbers, styles)
        elif element.tag == f"{W}p":
            if element not in numbers:  # more than are read
                return
            yield from _paragraph_lines(numbers[element], styles)
        elif element.tag == f"{W}tbl":
            yield Line("")
            yield from _table_lines(element, numbers)
            yield Line("")


def _table_lines(table: Any, numbers: dict[Any, Paragraph]) -> Iterator[Line]:
    rows = []
    for row in islice(table.iterchildren(f"{W}tr"), _MOST_ROWS):
        cells: list[GridCell] = []
        for at, cell in enumerate(islice(row.iterchildren(f"{W}tc"), MOST_CELLS), 1):
            held = [numbers[p] for p in cell.iter(f"{W}p") if p in numbers]
            merged = cell.find(f"{W}tcPr/{W}vMerge")
            is_more = merged is not None and merged.get(f"{W}val") != "restart"
            said = [] if is_more else [(p.number, line.strip()) for p in held for line in p.text.split("\n") if line.strip()]
            first = said[0][0] if said else held[0].number if held else 1
            cells.append(GridCell("\n".join(line for _, line in said), first, at, rows=tuple(number for number, _ in said)))
            span = cell.find(f"{W}tcPr/{W}gridSpan")
            wide = int(span.get(f"{W}val") or 1) if span is not None and (span.get(f"{W}val") or "").isdigit() else 1
            cells += [GridCell("", first, at)] * (min(wide, 50) - 1)
        rows.append(cells)
    yield from read_grid(rows).lines


def _paragraph_lines(paragraph: Paragraph, styles: dict[str, str]) -> Iterator[Line]:
    """One paragraph as a line, or as several where its author broke it by hand."""
    properties = paragraph.element.find(f"{W}pPr")
    level, depth = _heading(properties, styles), _depth(properties, styles)
    start = 0
    for part in paragraph.text.split("\n"):
        bare = part.strip()
        lead = "#" * level + " " if level else ("  " * depth + "- " if depth is not None else "")
        if bare:
            at = start + len(part) - len(part.lstrip()) + 1
            if level:
                yield Line("")
            yield Line(lead + bare.replace("\t", " "), (Anchor(len(lead) + 1, paragraph.number, at),), level)
        start += len(part) + 1


def _style(properties: Any, styles: dict[str, str]) -> str:
    style = properties.find(f"{W}pStyle") if properties is not None else None
    return styles.get(style.get(f"{W}val") or "", "") if style is not None else ""


def _heading(properties: Any, styles: dict[str, str]) -> int:
    name = _style(properties, styles)
    if found := _HEADING.match(name):
        return min(6, int(found[1]))
    return 0


def _depth(properties: Any, styles: dict[str, str]) -> int | None:
    """How deep in lists a paragraph stands, from 0; None for one of no list."""
    if properties is None:
        return None
    numbering = properties.find(f"{W}numPr")
    if numbering is not None:
        level = numbering.find(f"{W}ilvl")
        kept = numbering.find(f"{W}numId")
        if kept is not None and kept.get(f"{W}val") == "0":
            return None
        value = level.get(f"{W}val") if level is not None else None
        return min(_MOST_DEEP, int(value)) if value and value.isdigit() else _style_depth(properties, styles) or 0
    return _style_depth(properties, styles)


def _style_depth(properties: Any, styles: dict[str, str]) -> int | None:
    found = _LISTED.match(_style(properties, styles))
    if not found:
        return None
    deep = next((int(digit) for digit in (found[2], found[3]) if digit), 1)
    return min(_MOST_DEEP, deep - 1)
