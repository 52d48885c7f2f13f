"""A sheet that lists the remarks, added to a workbook; every text on it stays text."""

from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import Any, NamedTuple

from assistant.handback.model import Remark
from assistant.handback.package import OFFICE, Package
from assistant.handback.words import CELL, FINDINGS, LINE, REMARK, RULE, SEVERITY, SHEET, TEAM, Speech, is_live, shown

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_COLUMNS = ((TEAM, 24), (SHEET, 18), (CELL, 9), (LINE, 50), (RULE, 20), (SEVERITY, 12), (REMARK, 80))
_LONGEST = 32_767  # characters of a cell
_LINE_HEIGHT, _HIGHEST = 15, 405  # points of a row: not every program finds out itself how high it must be


class _Styles(NamedTuple):
    """The formats of the sheet, by their number: of its head, of a text, of a text that looks like a formula."""

    head: int = 0
    text: int = 0
    live: int = 0


def add_findings(package: Package, book: str, remarks: Sequence[Remark], said: Speech) -> None:
    """Add the sheet to the workbook whose main part is ``book``, behind the author's own."""
    root, part = package.xml(book), package.free("xl/worksheets/sheet{}.xml")
    package.write(part, _sheet(root, remarks, _styles(package, book), said))
    package.declare(part, _SHEET)
    sheets = root.find(f"{{{_MAIN}}}sheets")
    attributes = {
        "name": _name(said.say(FINDINGS), [sheet.get("name", "") for sheet in sheets]),
        "sheetId": str(1 + max((int(sheet.get("sheetId")) for sheet in sheets), default=0)),
        f"{{{OFFICE}}}id": package.relate(book, "worksheet", part),
    }
    sheets.append(sheets.makeelement(f"{{{_MAIN}}}sheet", attributes))
    package.write(book, root)


def _name(wanted: str, taken: Iterable[str]) -> str:
    """``wanted``, numbered where another sheet is called so."""
    known = {name.lower() for name in taken}
    names = (wanted, *(f"{wanted} {number}" for number in range(2, len(known) + 3)))
    return next(name for name in names if name.lower() not in known)


def _styles(package: Package, book: str) -> _Styles:
    """Add the sheet's formats to those of the workbook; the plain one for all where a workbook has none."""
    part = next((each.part for each in package.relations(book) if each.kind == "styles"), None)
    if part is None:
        return _Styles()
    root = package.xml(part)
    fonts, forms = root.find(f"{{{_MAIN}}}fonts"), root.find(f"{{{_MAIN}}}cellXfs")
    if fonts is None or forms is None or not len(fonts):
        return _Styles()
    bold = deepcopy(fonts[0])
    for known in bold.findall(f"{{{_MAIN}}}b"):
        bold.remove(known)
    bold.insert(0, bold.makeelement(f"{{{_MAIN}}}b"))
    styles = _Styles(
        head=_added(forms, _form(forms, font=_added(fonts, bold))),
        text=_added(forms, _form(forms)),
        live=_added(forms, _form(forms, quotePrefix="1")),
    )
    package.write(part, root)
    return styles


def _added(parent: Any, child: Any) -> int:
    """Append ``child``; its number."""
    parent.append(child)
    parent.set("count", str(len(parent)))
    return len(parent) - 1


def _form(forms: Any, *, font: int = 0, **more: str) -> Any:
    """A format of wrapped text at the top of its cell."""
    given = {
        "numFmtId": "0",
        "fontId": str(font),
        "fillId": "0",
        "borderId": "0",
        "xfId": "0",
        "applyFont": "1",
        "applyAlignment": "1",
        **more,
    }
    if forms.getparent().find(f"{{{_MAIN}}}cellStyleXfs") is None:
        del given["xfId"]
    form = forms.makeelement(f"{{{_MAIN}}}xf", given)
    form.append(forms.makeelement(f"{{{_MAIN}}}alignment", {"vertical": "top", "wrapText": "1"}))
    return form


def _sheet(near: Any, remarks: Sequence[Remark], styles: _Styles, said: Speech) -> Any:
    root = near.makeelement(f"{{{_MAIN}}}worksheet", nsmap={None: _MAIN})
    view = _child(_child(root, "sheetViews"), "sheetView", workbookViewId="0")
    _child(view, "pane", ySplit="1", topLeftCell="A2", activePane="bottomLeft", state="frozen")
    columns = _child(root, "cols")
    for number, (_, width) in enumerate(_COLUMNS, 1):
        _child(columns, "col", min=str(number), max=str(number), width=str(width), customWidth="1")
    data = _child(root, "sheetData")
    _row(data, 1, [said.say(head) for head, _ in _COLUMNS], _Styles(styles.head, styles.head, styles.head))
    for number, remark in enumerate(remarks, 2):
        _row(data, number, _texts(remark, said), styles)
    return root


def _texts(remark: Remark, said: Speech) -> list[str]:
    sheet, cell = (remark.spot.sheet, remark.spot.cell) if remark.spot else (None, None)
    given = (remark.team, sheet or "", cell or "", remark.line, remark.rule)
    return [*map(shown, given), said.severity(remark), said.message(remark)]


def _row(data: Any, number: int, texts: Sequence[str], styles: _Styles) -> None:
    from openpyxl.utils import get_column_letter

    lines = max(1 + len(text) // width for text, (_, width) in zip(texts, _COLUMNS, strict=True))
    row = _child(data, "row", r=str(number), ht=str(min(_HIGHEST, lines * _LINE_HEIGHT)), customHeight="1")
    for at, text in enumerate(texts, 1):
        style = styles.live if is_live(text) else styles.text
        cell = _child(row, "c", r=f"{get_column_letter(at)}{number}", s=str(style), t="inlineStr")
        held = _child(_child(cell, "is"), "t")
        held.text = text[:_LONGEST]
        held.set(_XML_SPACE, "preserve")


def _child(parent: Any, name: str, **attributes: str) -> Any:
    child = parent.makeelement(f"{{{_MAIN}}}{name}", attributes)
    parent.append(child)
    return child
