"""CSV files with the remarks in one more column; every byte of theirs stays, cells are added at the end of rows."""

import csv
import io
from collections.abc import Sequence
from typing import NamedTuple

from assistant.formats.delimited import delimiter_of
from assistant.handback.encoding import Added, encoded
from assistant.handback.model import Remark
from assistant.handback.words import REMARKS, Speech, is_live, shown
from assistant.language.text import fold
from assistant.parse.headings import columns_of


class _Record(NamedTuple):
    """A row: its cells, its first line from 1, its characters and how it ends. ``is_open`` where its last quote is never closed."""

    cells: list[str]
    line: int
    text: str
    end: str
    is_open: bool = False


def handed_back(data: bytes, remarks: Sequence[Remark], language: str) -> bytes | None:
    """The rows in ``data``, those with remarks a cell longer; None where the file could not be written back as it was."""
    text = encoded(data)
    if text is None:
        return None
    delimiter, said = delimiter_of(text.body), Speech(language)
    records = _records(text.body, delimiter)
    if not records:
        return None
    cells = _cells(records, remarks, said)
    width = max(len(record.cells) for record in records)
    parts: list[str] = []
    for at, record in enumerate(records):
        added = _added(record, cells[at], delimiter, width) if at in cells else ""
        parts += [record.text, Added(added), record.end]
    return text.written(parts)


def _records(text: str, delimiter: str) -> list[_Record]:
    lines = list(io.StringIO(text, newline=""))
    reader = csv.reader(iter(lines), delimiter=delimiter)
    records: list[_Record] = []
    before = 0
    while before < len(lines):
        try:
            cells = next(reader)
        except (csv.Error, StopIteration):  # beyond what is read of a file
            break
        records.append(_record(cells, before, "".join(lines[before : reader.line_num]), delimiter))
        before = reader.line_num
    if rest := "".join(lines[before:]):
        records.append(_Record([], before + 1, "", rest))
    return records


def _record(cells: list[str], before: int, text: str, delimiter: str) -> _Record:
    bare = text.rstrip("\r\n")
    whole = _Record(cells, before + 1, bare, text[len(bare) :])
    again = list(csv.reader(io.StringIO(bare + delimiter, newline=""), delimiter=delimiter))
    return whole if again == [[*(cells or [""]), ""]] else _Record(cells, before + 1, text, "", is_open=True)


def _cells(records: Sequence[_Record], remarks: Sequence[Remark], said: Speech) -> dict[int, str]:
    """What is written behind which row: its remarks, and the title behind the row of headings."""
    found: dict[int, list[str]] = {}
    by_line = {record.line: at for at, record in enumerate(records)}
    homes = _homes(records, remarks, by_line)
    last = max((at for at, record in enumerate(records) if any(map(str.strip, record.cells))), default=0)
    for remark in remarks:
        at = by_line.get(remark.spot.row) if remark.spot else None
        home = homes.get(fold(shown(remark.team)), last)
        found.setdefault(home if at is None else at, []).append(said.told(remark, quoting=True))
    cells = {at: " · ".join(told) for at, told in found.items()}
    heading = _heading(records[: min(found, default=0)])
    return cells if heading is None else cells | {heading: said.say(REMARKS)}


def _homes(records: Sequence[_Record], remarks: Sequence[Remark], by_line: dict[int, int]) -> dict[str, int]:
    """The row for the remarks on each team's whole draft: the first that names it, else the first with a remark on it."""
    teams = {fold(shown(remark.team)) for remark in remarks} - {""}
    found: dict[str, int] = {}
    for at, record in enumerate(records):
        for cell in record.cells:
            if (name := fold(cell.strip())) in teams:
                found.setdefault(name, at)
    for remark in remarks:
        if remark.spot and remark.spot.row in by_line:
            found.setdefault(fold(shown(remark.team)), by_line[remark.spot.row])
    return found


def _heading(records: Sequence[_Record]) -> int | None:
    """The row of headings among those above the first remark: the first whose columns are known, else the fullest."""
    filled = [sum(bool(cell.strip()) for cell in record.cells) for record in records]
    rows = [at for at, count in enumerate(filled) if count > 1]
    known = (at for at in rows if len(columns_of([" ".join(cell.split()) for cell in records[at].cells])) > 1)
    return next(known, max(rows, key=filled.__getitem__, default=None))


def _added(record: _Record, text: str, delimiter: str, width: int) -> str:
    """The characters that put ``text`` in the column after the widest row's last."""
    safe = ("'" + text if is_live(text) else text).replace('"', '""')
    missing = width - max(1, len(record.cells))
    return '"' * record.is_open + delimiter * (missing + 1) + f'"{safe}"'
