"""Rows of a Markdown table or of cells pasted from a sheet, as objectives and key results with their columns."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from assistant.language.pattern import pattern
from assistant.parse.cells import Cell, split_row
from assistant.parse.groups import grouped_rows
from assistant.parse.headings import columns_of
from assistant.parse.marks import Cells, Mark, mark
from assistant.parse.markup import tidy
from assistant.parse.sections import Label
from assistant.parse.source import SourceLine

_TELLING = (
    *("obj", "goal", "kr", "key", "sultat", "type", "rc", "nature", "niveau", "level", "indic", "metric", "trique"),
    *("mesure", "measure", "kpi", "intitul", "description", "libell"),
)
_LONGEST_HEADING = 60  # characters, with what surrounds its words
_RULE = pattern(r"[\s|:+=-]+")
_OBJECTIVE_TYPE = pattern(r"o(?:bj\w*)?\.?\s?\d*$", re.IGNORECASE)
_PLAIN_SEPARATORS = (";", "|", ",")
_EMPTY_CELL = frozenset({"", "-", "–", "—", "n/a", "na", "/", "?", "."})


def read_rows(lines: Sequence[SourceLine], index: int) -> tuple[list[Mark], int] | None:
    """The marks of the run of rows that starts at ``index``, and the line after it; None when none does."""
    separator = _separator(lines[index].text)
    if separator is None:
        return None
    end = index + 1
    while end < len(lines) and _separator(lines[end].text, expected=separator) == separator:
        end += 1
    return list(_row_marks(lines[index:end], separator)), end


def _separator(text: str, expected: str = "") -> str | None:
    """What stands between the cells of a row: bars, a tab, or ";" , "," and "|" under a line of known headings."""
    if expected == "\t" or expected in _PLAIN_SEPARATORS:
        return expected if expected in text else None
    if "|" in text and (bare := text.strip(" ")).startswith("|") and bare.count("|") >= 2:
        return "||"
    if "\t" in text and ((bare := text.strip(" ")).startswith("\t\t") or "\t" in bare.strip()):
        return "\t"
    if not expected and ("," in text or ";" in text or "|" in text) and len(text) < 300:
        for separator in _PLAIN_SEPARATORS:
            if separator in text and _heads_rows(text, separator):
                return separator
    return None


def _heads_rows(text: str, separator: str) -> bool:
    """Whether a line names the columns of the rows under it."""
    if max(map(len, text.split(separator))) > _LONGEST_HEADING and '"' not in text:
        return False
    return _tells(text) and bool(_header(split_row(SourceLine(1, text), separator), known=False))


def _tells(text: str) -> bool:
    """Whether a row may name columns, an objective or a key result among them."""
    low = text.lower()
    return any(word in low for word in _TELLING)


def _row_marks(rows: Sequence[SourceLine], separator: str) -> Iterator[Mark]:
    """The marks of a run of adjacent rows; a run whose columns cannot be told is read as plain lines."""
    columns: dict[int, str] = {}
    objective = ""
    all_cells = [split_row(row, separator) for row in rows]
    guess = _guess(all_cells)
    if not guess and (grouped := _grouped(rows, all_cells)):
        yield from grouped
        return
    for row, cells in zip(rows, all_cells, strict=True):
        if not any(cell.text for cell in cells) or _RULE.fullmatch(row.text):
            continue
        if _tells(row.text) and (found := _header(cells, known=bool(columns))):
            columns = found
            continue
        columns = columns or guess
        if not columns:
            yield _plain(row, cells)
            continue
        found_marks = list(_read_row(row, cells, columns))
        if not found_marks:
            yield _plain(row, cells)._replace(label=Label.NOTES, style="", heading=0)
        for found_mark in found_marks:
            if found_mark.label is Label.OBJECTIVE and len(found_marks) > 1 and found_mark.text.casefold() == objective:
                continue
            if found_mark.label is Label.OBJECTIVE:
                objective = found_mark.text.casefold()
            yield found_mark


def _grouped(rows: Sequence[SourceLine], all_cells: list[list[Cell]]) -> list[Mark]:
    """The marks of a table in which rows of one cell head the rows below them; nothing for any other."""
    heads, below = grouped_rows([[cell.text for cell in cells] for cells in all_cells])
    if not heads or any(_tells(row.text) and _header(cells, known=False) for row, cells in zip(rows, all_cells, strict=True)):
        return []
    known = (
        {i: name for i, name in columns_of([cell.text for cell in all_cells[0]]).items() if i and name in Cells._fields}
        if 0 not in heads
        else {}
    )
    found: list[Mark] = []
    for index, (row, cells) in enumerate(zip(rows, all_cells, strict=True)):
        if index in heads:
            found.append(_labelled(row, cells[0], Label.OBJECTIVE, Cells())._replace(cells=None))
        elif index in below:
            found += _read_row(row, cells, known | {0: "key_result"})
        elif any(cell.text for cell in cells) and not _RULE.fullmatch(row.text):
            found.append(_plain(row, cells)._replace(label=Label.NOTES, style="", heading=0))
    return found


def _plain(row: SourceLine, cells: Sequence[Cell]) -> Mark:
    """A row as a plain line: the words of its cells, each knowing where it stands in the source."""
    filled = [cell for cell in cells if cell.text]
    starts = accumulate((len(cell.text) + 1 for cell in filled), initial=0)
    joins = tuple((start, row.number, cell.column) for start, cell in zip(starts, filled, strict=False))
    return mark(SourceLine(row.number, "\t".join(cell.text for cell in filled), filled[0].column), tight=True)._replace(joins=joins[1:])


def _header(cells: list[Cell], *, known: bool) -> dict[int, str]:
    """Column index to its meaning when most named cells are known headings, among them an objective or key result."""
    if sum(1 for cell in cells if cell.text) < 2 or len(cells) > 40:
        return {}
    found = columns_of([cell.text for cell in cells])
    values = set(found.values())
    named = sum(1 for cell in cells if cell.text)
    if "key_result" not in values and "metric" in values:
        found[next(i for i, name in found.items() if name == "metric")] = "key_result"
        values.add("key_result")
    enough = len(found) >= 2 and (2 * len(found) > named or {"objective", "key_result"} <= values)
    telling = values & {"key_result", "objective", "type"}
    if not enough or not telling or (known and "key_result" not in values):
        return {}
    if "key_result" not in values:
        spare = [i for i in range(len(cells)) if i not in found]
        if spare:
            found[spare[0]] = "key_result"
    return found


def _guess(rows: list[list[Cell]]) -> dict[int, str]:
    """Columns of a table without headings: objective (repeated or blank), key result, then its figures."""
    rows = [row for row in rows if len(row) >= 2]
    if len(rows) < 2:
        return {}
    first = [row[0].text for row in rows]
    if all(re.fullmatch(r"(?:O|KR|RC|Obj|Objecti(?:f|ve))\W?\s?[\d.]*\W?", text, re.IGNORECASE) for text in first):
        return {0: "type", 1: "key_result"}
    repeated = len(set(first)) < len(first) or "" in first
    if not repeated or not all(row[1].text for row in rows):
        return {}
    columns = {0: "objective", 1: "key_result"}
    width = max(map(len, rows))
    figures = [i for i in range(2, width) if any(len(row) > i and re.search(r"\d", row[i].text) for row in rows)]
    for index, name in zip(figures[:2], ("baseline", "target") if len(figures) > 1 else ("target",), strict=False):
        columns[index] = name
    return columns


def _read_row(row: SourceLine, cells: list[Cell], columns: dict[int, str]) -> Iterator[Mark]:
    by_name: dict[str, Cell] = {}
    for index, name in columns.items():
        if index < len(cells) and cells[index].text and name not in by_name:
            by_name[name] = cells[index]
    objective, result = by_name.get("objective"), by_name.get("key_result")
    kind = by_name.get("type")
    if kind and result and _OBJECTIVE_TYPE.match(kind.text.strip()):
        objective, result = result, None
    if objective and objective.text not in _EMPTY_CELL:
        yield _labelled(row, objective, Label.OBJECTIVE, Cells())
    if result and result.text not in _EMPTY_CELL:
        values = {name: by_name[name].text for name in ("owner", "due", "baseline", "target", "state") if name in by_name}
        kept = {name: text for name, text in values.items() if text.casefold() not in _EMPTY_CELL}
        yield _labelled(row, result, Label.KEY_RESULT, Cells(**kept))
    if (action := by_name.get("initiative")) and action.text not in _EMPTY_CELL:
        yield _labelled(row, action, Label.INITIATIVES, Cells())._replace(style="-")


def _labelled(row: SourceLine, cell: Cell, label: Label, cells: Cells) -> Mark:
    found = mark(SourceLine(row.number, cell.text, cell.column), tight=True)
    if found.label not in (None, Label.OBJECTIVE, Label.KEY_RESULT):  # a key result may well be called "Notes"
        found = found._replace(text=tidy(cell.text), column=cell.column)
    return found._replace(label=label, indent=0, heading=0, cells=cells)
