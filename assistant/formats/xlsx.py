"""Workbooks: a page a sheet. Cells are read as a person sees them: 0.18 shown as 18 %, a date as a date."""

import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from assistant.errors import DraftError
from assistant.formats.document import Document, Page
from assistant.formats.grid import GridCell, read_grid
from assistant.formats.guard import BROKEN, checked_office
from assistant.language.figure import number_text
from assistant.rule import Both

_MOST_ROWS = 20_000  # of a sheet
_MOST_COLUMNS = 100
_CUT = Both(
    fr="Feuille « {sheet} » : seules les {limit} premières lignes sont lues.",
    en="Sheet “{sheet}”: only the first {limit} rows are read.",
)


def read(name: str, data: bytes, language: str) -> Document:
    """The sheets of a workbook; raises ``DraftError`` where it cannot be opened."""
    import openpyxl  # only for workbooks

    checked_office(data, language)
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        warnings: list[str] = []
        pages = tuple(_page(sheet, warnings, language) for sheet in book.worksheets)
        book.close()
    except Exception:  # whatever a broken file does to the library
        raise DraftError(BROKEN.said(language)) from None
    return Document(name, "xlsx", pages, tuple(warnings))


def _page(sheet: Any, warnings: list[str], language: str) -> Page:
    sheet.reset_dimensions()  # what a file says of its own size is not always so
    rows: list[list[GridCell]] = []
    for number, cells in enumerate(sheet.iter_rows(max_row=_MOST_ROWS + 1, max_col=_MOST_COLUMNS), 1):
        if number > _MOST_ROWS:
            warnings.append(_CUT.said(language).format(sheet=sheet.title, limit=_MOST_ROWS))
            break
        if filled := [cell for cell in cells if cell.value is not None]:
            strong = len(filled) == 1 and bool(filled[0].font and filled[0].font.bold)
            rows.append(list(_cells(cells, number, language, strong=strong)))
        elif rows and rows[-1]:
            rows.append([])
    grid = read_grid(rows)
    return Page(sheet.title, grid.lines, is_hidden=sheet.sheet_state != "visible", is_sheet=True, left_aside=grid.left_aside)


def _cells(cells: tuple[Any, ...], number: int, language: str, *, strong: bool) -> Iterator[GridCell]:
    from openpyxl.utils import get_column_letter

    for index, cell in enumerate(cells, 1):
        text = "" if cell.value is None else shown(cell.value, cell.number_format, language)
        yield GridCell(text, number, index, f"{get_column_letter(index)}{number}", strong and bool(text))


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
