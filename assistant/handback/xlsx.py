"""Workbooks with the remarks as cell comments and on a sheet of their own; the author's sheets are not written anew.

The file's parts are edited in place rather than saved by a library: text boxes, drop-down lists, computed values and whatever else
a workbook holds stay as they are.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from assistant.handback.cells import annotate
from assistant.handback.findings import add_findings
from assistant.handback.model import Remark
from assistant.handback.package import OFFICE, Package
from assistant.handback.words import AUTHOR, Speech

BOOK = "xl/workbook.xml"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def handed_back(data: bytes, remarks: Sequence[Remark], language: str) -> bytes:
    """The workbook in ``data`` with a comment on each cell that has remarks, and a sheet that lists them all."""
    package, said = Package(data), Speech(language)
    by_sheet: dict[str | None, list[Remark]] = defaultdict(list)
    for remark in remarks:
        if remark.spot and remark.spot.cell:
            by_sheet[remark.spot.sheet].append(remark)
    for name, part in _sheets(package).items():
        if own := by_sheet.get(name):
            annotate(package, part, _by_cell(package.xml(part), own, said), said.say(AUTHOR))
    add_findings(package, BOOK, remarks, said)
    return package.data()


def _sheets(package: Package) -> dict[str, str]:
    """The part of each sheet of cells, by the sheet's name."""
    parts = {each.identifier: each.part for each in package.relations(BOOK) if each.kind == "worksheet"}
    named = {each.get("name"): each.get(f"{{{OFFICE}}}id") for each in package.xml(BOOK).iterfind(f"{MAIN}sheets/{MAIN}sheet")}
    return {name: parts[identifier] for name, identifier in named.items() if identifier in parts}


def _by_cell(sheet: Any, remarks: Sequence[Remark], said: Speech) -> dict[str, list[str]]:
    """The remarks on each cell of a sheet; those on a merged cell go to its first."""
    found: dict[str, list[str]] = {}
    cells = [(remark.spot.cell if remark.spot else None) or "A1" for remark in remarks]
    merged = _merged(sheet, set(cells))
    for remark, cell in zip(remarks, cells, strict=True):
        found.setdefault(merged.get(cell, cell), []).append(said.told(remark, quoting=True))
    return found


def _merged(sheet: Any, cells: Iterable[str]) -> dict[str, str]:
    """The first cell of the merged cell that each of ``cells`` is part of; without those that are part of none."""
    from openpyxl.utils.cell import coordinate_to_tuple, range_boundaries

    found: dict[str, str] = {}
    places = sorted((*coordinate_to_tuple(cell), cell) for cell in cells)
    for merged in sheet.iterfind(f"{MAIN}mergeCells/{MAIN}mergeCell"):
        left, top, right, bottom = range_boundaries(merged.get("ref"))
        for _, column, cell in places[bisect_left(places, (top,)) : bisect_left(places, (bottom + 1,))]:
            if left <= column <= right:
                found.setdefault(cell, str(merged.get("ref")).partition(":")[0].replace("$", ""))
    return found
