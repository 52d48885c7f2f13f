"""The workbook: a sheet per team among sheets that are none."""

import re
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from evals.companies.firm import DAY, Firm, Goal, Hand, Line, Part, Person, chosen_fields, deal
from evals.companies.grids import IN_TABLE, LAYOUTS, Grid, merged_cells, repeated, sparse, tagged, typed
from evals.companies.words import (
    ARCHIVE,
    ARCHIVE_NAME,
    ARCHIVE_TITLE,
    COMMENT,
    FOOTNOTE,
    LISTS_NAME,
    NOTE,
    PERSON,
    README,
    README_NAME,
    STATUS,
    STATUS_HEAD,
    TEAM_HEAD,
    TITLE,
)


class _Pen:
    """Writes on a sheet from a corner downwards."""

    def __init__(self, sheet: Any, hand: Hand) -> None:
        self.sheet, self.hand = sheet, hand
        self.row, self.left = 1, hand.pick((1, 1, 1, 2, 3))

    def skip(self, rows: int = 1) -> None:
        self.row += rows

    def text(self, *values: str, bold: bool = False, shift: int = 0) -> None:
        for column, value in enumerate(values, self.left + shift):
            self._cell(self.row, column, value, "General", bold)
        self.row += 1

    def title(self, value: str) -> None:
        if self.hand.chance(0.4):
            self.sheet.merge_cells(start_row=self.row, end_row=self.row, start_column=self.left, end_column=self.left + 5)
        self.text(value, bold=True)

    def grid(self, grid: Grid) -> None:
        for number, row in enumerate(grid.rows):
            for column, text in enumerate(row):
                value, kind = typed(text, self.hand) if column > 1 else (tagged(text, self.hand.lang), "General")
                self._cell(self.row + number, self.left + column, value, kind, number in grid.bold)
        for top, first, bottom, last in grid.merged:
            corners = {"start_row": self.row + top, "end_row": self.row + bottom}
            self.sheet.merge_cells(**corners, start_column=self.left + first, end_column=self.left + last)
        self.row += len(grid.rows)

    def _cell(self, row: int, column: int, value: Any, kind: str, bold: bool) -> None:  # noqa: FBT001
        if value == "":
            return
        styles = import_module("openpyxl.styles")
        cell = self.sheet.cell(row=row, column=column, value=value)
        cell.number_format = kind
        cell.font = styles.Font(bold=bold)
        cell.alignment = styles.Alignment(wrap_text=isinstance(value, str) and "\n" in value, vertical="top")


def xlsx(firm: Firm, path: Path) -> dict[str, Any]:
    """The workbook, a sheet per team; gives what the gold says of its sheets."""
    book = import_module("openpyxl").Workbook()
    book.remove(book.active)
    hand, parts = firm.hand("xlsx"), firm.parts("xlsx")
    shown = firm.shown("xlsx", ("prefix", "line", "no"))
    layouts = deal(hand, list(LAYOUTS), len(parts))
    titles = _titles(firm, parts, shown, hand)
    not_okr = [_readme(book, hand)] if hand.chance(0.85) else []
    individual = []
    order = list(zip(parts, titles, layouts, strict=True))
    if hand.chance(0.2):
        order = order[1:] + order[:1]
    for part, title, layout in order:
        _team_sheet(book.create_sheet(title), part, firm, layout, shown)
        for person in filter(lambda one: one.sheet, part.people):
            individual.append(sheet_name(person.sheet))
            _person_sheet(book.create_sheet(individual[-1]), person, firm, hand.pick(list(LAYOUTS)))
    archive = [_archive(book, firm)] if hand.chance(0.8) else []
    hidden = [_lists(book, hand, parts)] if hand.chance(0.8) else []
    book.properties.creator, book.properties.created = firm.name, DAY
    book.save(path)
    return {
        "company": titles[0],
        "not_okr": not_okr + archive,
        "archive": archive,
        "hidden": hidden,
        "individual": individual,
        "layouts": {part.name: layout for part, layout in zip(parts[1:], layouts[1:], strict=True)} | {firm.word: layouts[0]},
        "of_team": {part.name: title for part, title in zip(parts[1:], titles[1:], strict=True)},
        "group": {"label": firm.label(), "shown": shown} if firm.grouped else None,
    }


def sheet_name(text: str) -> str:
    """A title as a workbook takes it for a sheet."""
    return re.sub(r"[\[\]:*?/\\]", "-", text)[:31].strip()


def _titles(firm: Firm, parts: Sequence[Part], shown: str, hand: Hand) -> list[str]:
    """The sheets' names: with the group before the team, or the quarter or “OKR” about it, where they fit."""
    joint, form = hand.pick((" – ", " - ", " | ")), hand.pick(("{team}", "{team}", "OKR {team}", "{team} {quarter}"))
    quarter = firm.cycle.split()[0]
    titles = []
    for number, part in enumerate(parts):
        wanted = form.format(team=part.name, quarter=quarter) if shown != "prefix" and number else part.name
        wanted = part.group + joint + part.name if shown == "prefix" and part.group else wanted
        titles.append(sheet_name(wanted if len(wanted) <= 31 else part.name))
    return titles


def _team_sheet(sheet: Any, part: Part, firm: Firm, layout: str, shown: str) -> None:
    hand = firm.hand("xlsx", part.name)
    pen = _Pen(sheet, hand)
    if len(part.name) > 31 or hand.chance(0.75):
        pen.title(hand.say(TITLE, team=firm.spoken(part)))
        pen.skip(hand.pick((0, 1, 1, 2)))
    if part.group and (shown == "line" or (shown == "prefix" and part.group not in sheet.title)):
        pen.text(firm.group_line(part))
    if hand.chance(0.25):
        pen.text(hand.say(NOTE))
        pen.skip()
    _tables(pen, part, layout)
    if hand.chance(0.3):
        pen.skip(hand.pick((1, 2)))
        pen.text(hand.say(FOOTNOTE), shift=hand.pick((0, 0, 1)))
    _widths(sheet, pen)


def _tables(pen: _Pen, part: Part, layout: str) -> None:
    """The objectives, then the KPIs as further rows or as a block of their own, then those of a person."""
    hand = pen.hand
    fields = chosen_fields(part.goals, hand)
    in_table = layout in IN_TABLE and hand.chance(0.5)
    top = pen.row
    pen.grid(LAYOUTS[layout]([*part.goals, *(part.kpis if in_table else [])], hand, fields))
    if hand.chance(0.2):  # a remark in no column, as people leave them
        pen.sheet.cell(row=pen.hand.rng.randrange(top + 1, pen.row), column=pen.left + 8, value=hand.say(COMMENT))
    for block in [] if in_table else part.kpis:
        pen.skip(hand.pick((1, 2)))
        pen.text(block.text, bold=True)
        pen.grid(Grid([[line.text, line.baseline] for line in block.results]))
    for person in part.people:
        if not person.sheet:
            pen.skip(hand.pick((1, 2)))
            pen.text(hand.say(PERSON, person=person.name), bold=True)
            pen.grid(LAYOUTS[layout](person.goals, hand, fields))


def _widths(sheet: Any, pen: _Pen) -> None:
    columns = import_module("openpyxl.utils")
    for column, width in enumerate((38, 60, 18, 16, 14, 14, 26), pen.left):
        sheet.column_dimensions[columns.get_column_letter(column)].width = width


def _person_sheet(sheet: Any, person: Person, firm: Firm, layout: str) -> None:
    hand = firm.hand("xlsx", person.sheet)
    pen = _Pen(sheet, hand)
    if hand.chance(0.6):
        pen.title(person.sheet)
        pen.skip()
    pen.grid(LAYOUTS[layout](person.goals, hand, chosen_fields(person.goals, hand)))
    _widths(sheet, pen)


def _readme(book: Any, hand: Hand) -> str:
    sheet = book.create_sheet(hand.say(README_NAME))
    for number, text in enumerate(hand.whole(README), 1):
        sheet.cell(row=number, column=1, value=text or None)
    return str(sheet.title)


def _archive(book: Any, firm: Firm) -> str:
    """Last cycle's OKRs, in plain sight, with how they ended."""
    hand = firm.hand("xlsx", "archive")
    sheet = book.create_sheet(sheet_name(hand.say(ARCHIVE_NAME)))
    pen = _Pen(sheet, hand)
    pen.title(hand.say(ARCHIVE_TITLE))
    pen.skip()
    stories = [line.split("|") for line in hand.whole(ARCHIVE)]
    pen.grid(
        hand.pick((sparse, merged_cells, repeated))(
            [Goal(text, [Line(one) for one in rest]) for text, *rest in stories], hand, ["status", "comment"]
        )
    )
    return str(sheet.title)


def _lists(book: Any, hand: Hand, parts: Sequence[Part]) -> str:
    sheet = book.create_sheet(hand.say(LISTS_NAME))
    sheet.sheet_state = "hidden"
    for column, values in enumerate(
        ([hand.say(TEAM_HEAD), *(part.name for part in parts[1:])], [hand.say(STATUS_HEAD), *hand.whole(STATUS)]), 1
    ):
        for row, value in enumerate(values, 1):
            sheet.cell(row=row, column=column, value=value)
    return str(sheet.title)
