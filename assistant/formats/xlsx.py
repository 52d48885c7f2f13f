"""Workbooks: a page a sheet. Cells are read as a person sees them: 0.18 shown as 18 %, a date as a date."""

import io
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from assistant.errors import DraftError
from assistant.formats.cells import GridCell
from assistant.formats.document import Document, Page
from assistant.formats.grid import read_grid
from assistant.formats.guard import BROKEN, checked_office
from assistant.language.figure import number_text
from assistant.rule import Both

_MOST_SHEETS = 500
_MOST_ROWS, _MOST_ROWS_ALL = 20_000, 300_000  # of a sheet, of the workbook
_MOST_COLUMNS = 100
_CUT = Both(
    fr="Feuille « {sheet} » : seules les {limit} premières lignes sont lues.",
    en="Sheet “{sheet}”: only the first {limit} rows are read.",
)
_CUT_SHEETS = Both(
    fr="Seules les {limit} premières feuilles sont lues.",
    en="Only the first {limit} sheets are read.",
)


def read(name: str, data: bytes, language: str) -> Document:
    """The sheets of a workbook; raises ``DraftError`` where it cannot be opened."""
    import openpyxl  # only for workbooks

    checked_office(data, language)
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        warnings: list[str] = []
        pages = tuple(_pages(book.worksheets, warnings, language))
        book.close()
    except MemoryError:
        raise
    except Exception:  # whatever a broken file does to the library
        raise DraftError(BROKEN.said(language)) from None
    if not pages:
        raise DraftError(BROKEN.said(language))
    return Document(name, "xlsx", pages, tuple(warnings))


def _pages(sheets: Sequence[Any], warnings: list[str], language: str) -> Iterator[Page]:
    left = _MOST_ROWS_ALL
    for sheet in sheets[:_MOST_SHEETS]:
        limit = min(_MOST_ROWS, left)
        rows: list[list[GridCell]] = []
        number = 0
        for number, cells in enumerate(_raw_rows(sheet, limit + 1), 1):
            if number > limit:
                warnings.append(_CUT.said(language).format(sheet=sheet.title, limit=limit))
                break
            if row := _row(cells, number, language):
                rows.append(row)
            elif rows and rows[-1]:
                rows.append([])
        left = max(0, left - number)
        yield _page(sheet, rows)
    if len(sheets) > _MOST_SHEETS:
        warnings.append(_CUT_SHEETS.said(language).format(limit=_MOST_SHEETS))


def _raw_rows(sheet: Any, limit: int) -> Iterator[tuple[Any, ...]]:
    sheet.reset_dimensions()  # what a file says of its own size is not always so
    rows: Iterator[tuple[Any, ...]] = sheet.iter_rows(max_row=limit, max_col=_MOST_COLUMNS)
    return rows


def _page(sheet: Any, rows: Sequence[Sequence[GridCell]]) -> Page:
    grid = read_grid(rows)
    return Page(sheet.title, grid.lines, is_hidden=sheet.sheet_state != "visible", is_sheet=True, left_aside=grid.left_aside)


def _row(cells: Sequence[Any], number: int, language: str) -> list[GridCell]:
    """The cells of a row up to the last that holds something; none where all are blank."""
    from openpyxl.utils import get_column_letter

    filled = [index for index, cell in enumerate(cells) if cell.value is not None]
    if not filled:
        return []
    strong = filled[0] if [index for index in filled if _is_bold(cells[index])] == filled[:1] else None
    found = []
    for index, cell in enumerate(cells[: filled[-1] + 1], 1):
        text = "" if cell.value is None else shown(cell.value, cell.number_format, language)
        found.append(GridCell(text, number, index, f"{get_column_letter(index)}{number}", index - 1 == strong))
    return found


def _is_bold(cell: Any) -> bool:
    return bool(cell.font and cell.font.bold)


def shown(value: Any, number_format: str | None, language: str) -> str:
    """The value of a cell as a person reads it on the sheet."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return ("oui" if value else "non") if language == "fr" else ("yes" if value else "no")
    if isinstance(value, datetime | date):
        return value.strftime("%d/%m/%Y" if language == "fr" else "%Y-%m-%d")
    if isinstance(value, int | float):
        return _number(float(value), number_format or "", language)
    if isinstance(value, time | timedelta):
        return str(value)
    return str(value).strip()


def _number(value: float, number_format: str, language: str) -> str:
    if "%" in number_format:
        return number_text(round(value * 100, 6), language) + (" %" if language == "fr" else "%")
    sign = next((sign for sign in "€$£" if sign in number_format), "")
    text = number_text(round(value, 6), language)
    return text + " €" if sign == "€" and language == "fr" else sign + text
