"""The board's report as a workbook to sort and filter: every text stays text, and the same board always gives the same bytes."""

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from assistant.board import words
from assistant.board.model import Across, Board, TeamRow
from assistant.board.page import rules
from assistant.board.words import Speech, shown
from assistant.report.many import first, listed, more

_LIVE = tuple("=+-@")  # what a spreadsheet may take for the start of a formula
_LONGEST = 32_767  # signs in a cell
_DATE = datetime(2000, 1, 1)
_STAMP = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_COLOURS = ("B9BCC6", "7FB2E5", "1F5F9F")  # input, output, outcome, as on the page
_HEAD = "E6EDF7"

Value = str | int | float | None


class _Column(NamedTuple):
    head: str
    width: float
    form: str = "General"
    is_upright: bool = False


def workbook(board: Board) -> bytes:
    """``board`` as the bytes of an .xlsx file, its words in the language of the board."""
    from openpyxl import Workbook

    said, book = Speech(board.language), Workbook()
    book.remove(book.active)
    book.properties.title = shown(said.say(words.TITLE) + (f" · {board.cycle}" if board.cycle else ""))
    book.properties.creator, book.properties.created = "", _DATE
    _teams(book, board, said)
    _across(book, said.say(words.SHEET_ACROSS), board.across, said)
    _coverage(book, board, said)
    _needs(book, board, said)
    _across(book, said.say(words.SHEET_DISCUSS), board.discuss, said)
    _unread(book, board, said)
    return _bytes(book)


def _teams(book: Any, board: Board, said: Speech) -> None:
    broken = rules(board)
    columns = [
        _Column(said.say(words.TEAM), 34),
        _Column(said.say(words.GROUP), 22),
        _Column(said.say(words.OBJECTIVES_HEAD), 11),
        _Column(said.say(words.KEY_RESULTS_HEAD), 11),
        _Column(said.say(words.SOUND_HEAD), 9),
        _Column(said.say(words.SHARE_HEAD), 11, "0%"),
        *(_Column(level, 9) for level, _ in said.levels),
        *(_Column(said.told(title), 5.5, "0;;", is_upright=True) for title in broken.values()),
    ]
    sheet = _sheet(book, said.say(words.SHEET_TEAMS), columns, (_team(row, broken) for row in board.teams))
    if board.teams:
        last = len(board.teams) + 1
        if broken:
            _scale(sheet, 10, 9 + len(broken), last, ("FFFFFF", "F5BD7C", "CF6A34"))
        _scale(sheet, 6, 6, last, ("F8E3D0", "FFFFFF", "CFE3F7"))
        _chart(sheet, board, said, last)


def _team(row: TeamRow, broken: Iterable[str]) -> list[Value]:
    share = row.sound / row.key_results if row.key_results else None
    counts = [row.objectives, row.key_results, row.sound, share, *row.levels]
    return [row.team, row.group, *counts, *(row.faults.get(name, 0) for name in broken)]


def _across(book: Any, title: str, found: Sequence[Across], said: Speech) -> None:
    most = max((len(quotes) + bool(left) for quotes, left in (first(finding.quotes) for finding in found)), default=2)
    numbers = [""] if most == 1 else [f" {number}" for number in range(1, most + 1)]
    sides = [_Column(said.say(both) + number, width) for number in numbers for both, width in ((words.TEAM, 24), (words.QUOTE, 48))]
    columns = [
        _Column(said.say(words.FINDING), 30),
        _Column(said.say(words.SEVERITY), 12),
        *sides,
        _Column(said.say(words.WHY), 56),
        _Column(said.say(words.NEEDED_TEAM), 24),
        _Column(said.say(words.RULE), 24),
    ]
    _sheet(book, title, columns, (_finding(finding, len(sides), said) for finding in found))


def _finding(finding: Across, width: int, said: Speech) -> list[Value]:
    company, (quotes, left) = said.say(words.COMPANY), first(finding.quotes)
    sides: list[Value] = [text for quote in quotes for text in (company if quote.team is None else quote.team, quote.text)]
    sides += [more(left, said.language)] if left else []
    sides += [None] * (width - len(sides))
    return [said.told(finding.title), said.severity(finding.severity), *sides, said.told(finding.why), finding.needs_team, finding.name]


def _coverage(book: Any, board: Board, said: Speech) -> None:
    columns = [
        _Column(said.say(words.OBJECTIVE), 60),
        _Column(said.say(words.SERVED_COUNT), 12),
        _Column(said.say(words.SERVED_BY), 60),
        _Column(said.say(words.STATE), 40),
    ]
    rows: list[list[Value]] = []
    for covered in board.covered:
        state = None if covered.teams else said.say(words.UNCOVERED)
        rows.append([covered.objective, len(covered.teams), listed(covered.teams, said.language, words.MOST_SERVING), state])
    company, stray = said.say(words.COMPANY), said.say(words.UNALIGNED_STATE)
    rows += [[quote.text, None, company if quote.team is None else quote.team, stray] for quote in board.unaligned]
    _sheet(book, said.say(words.SHEET_COVERAGE), columns, rows)


def _needs(book: Any, board: Board, said: Speech) -> None:
    columns = [
        _Column(said.say(words.TEAM), 30),
        _Column(said.say(words.NEED), 60),
        _Column(said.say(words.NEEDED_TEAM), 30),
        _Column(said.say(words.OWNED_HEAD), 16),
    ]
    rows = ([need.team, need.text, need.needs, said.say(words.OWNED if need.is_owned else words.UNOWNED)] for need in board.needs)
    _sheet(book, said.say(words.SHEET_NEEDS), columns, rows)


def _unread(book: Any, board: Board, said: Speech) -> None:
    columns = [_Column(said.say(words.FILE), 44), _Column(said.say(words.STATE), 18), _Column(said.say(words.REASON), 80)]
    kinds = ((words.WAS_UNREAD, board.unread), (words.WAS_ASIDE, board.aside))
    rows = ([name, said.say(state), said.told(reason)] for state, told in kinds for name, reason in told)
    _sheet(book, said.say(words.SHEET_UNREAD), columns, rows)


def _sheet(book: Any, title: str, columns: Sequence[_Column], rows: Iterable[Sequence[Value]]) -> Any:
    """A sheet with its header row frozen, its filter set, and one page wide when printed."""
    sheet = book.create_sheet(title)
    _head(sheet, columns)
    for number, row in enumerate(rows, 2):
        for at, (column, value) in enumerate(zip(columns, row, strict=True), 1):
            if value is not None:  # most findings have fewer quotes than the longest
                _write(sheet.cell(number, at), value, column)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0
    return sheet


def _head(sheet: Any, columns: Sequence[_Column]) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    for at, column in enumerate(columns, 1):
        cell = sheet.cell(1, at)
        _write(cell, column.head, column)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor=_HEAD)
        cell.alignment = Alignment(wrap_text=True, vertical="bottom", text_rotation=90 if column.is_upright else 0)
        sheet.column_dimensions[get_column_letter(at)].width = column.width
    if any(column.is_upright for column in columns):
        sheet.row_dimensions[1].height = 170


def _write(cell: Any, value: str | int | float, column: _Column) -> None:
    """A number as a number; a text as text, whatever it starts with."""
    is_text = isinstance(value, str)
    if isinstance(value, str):
        text = shown(value)[:_LONGEST]
        cell.value, cell.data_type = text, "s"  # in this order: the library takes "=" for a formula
        live = text.lstrip().startswith(_LIVE)
    else:
        cell.value, live = value, False
    known, kind = _styles(cell.parent.parent), (is_text, column.is_upright, None if is_text else column.form, live)
    if kind not in known:
        known[kind] = _styled(cell, column, is_text=is_text, live=live)
    cell._style = known[kind]  # setting styles one by one is most of the time a large workbook takes


def _styled(cell: Any, column: _Column, *, is_text: bool, live: bool) -> Any:
    from openpyxl.styles import Alignment

    cell.alignment = Alignment(wrap_text=is_text, vertical="top", horizontal="center" if column.is_upright else None)
    if is_text:
        cell.quotePrefix = live
    else:
        cell.number_format = column.form
    return cell._style


def _styles(book: Any) -> dict[tuple[object, ...], Any]:
    """The styles that a workbook has already."""
    found: dict[tuple[object, ...], Any] = book.__dict__.setdefault("_okr_styles", {})
    return found


def _scale(sheet: Any, first: int, last: int, bottom: int, colours: tuple[str, str, str]) -> None:
    from openpyxl.formatting.rule import ColorScaleRule
    from openpyxl.utils import get_column_letter

    low, middle, high = colours
    rule = ColorScaleRule("min", None, low, "percentile", 50, middle, "max", None, high)
    if first != last:
        rule = ColorScaleRule("num", 0, low, "num", 2, middle, "num", 6, high)
    sheet.conditional_formatting.add(f"{get_column_letter(first)}2:{get_column_letter(last)}{bottom}", rule)


def _chart(sheet: Any, board: Board, said: Speech, last: int) -> None:
    """The share of each level by team, as a chart of the workbook's own, under the table."""
    from openpyxl.chart import BarChart, Reference

    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "bar", "percentStacked", 100, 40
    chart.title, chart.legend.position = said.say(words.LEVELS), "b"
    chart.title.overlay = chart.legend.overlay = False
    chart.add_data(Reference(sheet, min_col=7, max_col=9, min_row=1, max_row=last), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=last))
    for series, colour in zip(chart.series, _COLOURS, strict=True):
        series.graphicalProperties.solidFill = colour
    chart.x_axis.scaling.orientation = "maxMin"  # the first team on top, as in the table
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.number_format, chart.y_axis.majorGridlines = "0%", None
    chart.width, chart.height = 26, 5 + 0.55 * len(board.teams)
    sheet.add_chart(chart, f"A{last + 3}")


def _bytes(book: Any) -> bytes:
    """The file, put together again without the hour it was made at."""
    made, kept = io.BytesIO(), io.BytesIO()
    book.save(made)
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "docProps/core.xml":
                data = _STAMP.sub(rb"\g<1>2000-01-01T00:00:00Z", data)
            target.writestr(zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return kept.getvalue()
