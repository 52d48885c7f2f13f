"""A sheet that lists the remarks, added to a workbook; every text on it stays text."""

from collections.abc import Iterable, Sequence
from copy import deepcopy
from html import escape
from typing import Any, NamedTuple

from assistant.handback.model import Remark
from assistant.handback.package import OFFICE, Package
from assistant.handback.words import CELL, FINDINGS, LINE, REMARK, RULE, SEVERITY, SHEET, TEAM, Speech, is_live, shown

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_COLUMNS = ((TEAM, 24), (SHEET, 18), (CELL, 9), (LINE, 50), (RULE, 20), (SEVERITY, 12), (REMARK, 80))
_LETTERS = "ABCDEFG"  # of these columns
_LONGEST = 32_767  # characters of a cell
_LINE_HEIGHT, _HIGHEST = 15, 405  # points of a row: not every program finds out itself how high it must be
_PAGE = (  # as text: a tree of the many rows of a large workbook takes most of the time and memory
    "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
    '<worksheet xmlns="{space}"><sheetViews><sheetView workbookViewId="0">'
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    "<cols>{columns}</cols><sheetData>{rows}</sheetData></worksheet>"
)


class _Styles(NamedTuple):
    """The formats of the sheet, by their number: of its head, of a text, of a text that looks like a formula."""

    head: int = 0
    text: int = 0
    live: int = 0


def add_findings(package: Package, book: str, remarks: Sequence[Remark], said: Speech) -> None:
    """Add the sheet to the workbook whose main part is ``book``, behind the author's own."""
    root, part = package.xml(book), package.free("xl/worksheets/sheet{}.xml")
    package.write(part, _sheet(remarks, _styles(package, book), said))
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


def _sheet(remarks: Sequence[Remark], styles: _Styles, said: Speech) -> bytes:
    columns = "".join(
        f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>' for number, (_, width) in enumerate(_COLUMNS, 1)
    )
    head = _row(1, [said.say(head) for head, _ in _COLUMNS], _Styles(styles.head, styles.head, styles.head))
    rows = (_row(number, _texts(remark, said), styles) for number, remark in enumerate(remarks, 2))
    return _PAGE.format(space=_MAIN, columns=columns, rows="".join((head, *rows))).encode()


def _texts(remark: Remark, said: Speech) -> list[str]:
    sheet, cell = (remark.spot.sheet, remark.spot.cell) if remark.spot else (None, None)
    given = (remark.team, sheet or "", cell or "", remark.line, remark.rule)
    return [*map(shown, given), said.severity(remark), said.message(remark)]


def _row(number: int, texts: Sequence[str], styles: _Styles) -> str:
    lines = max(1 + len(text) // width for text, (_, width) in zip(texts, _COLUMNS, strict=True))
    cells = (
        f'<c r="{letter}{number}" s="{styles.live if is_live(text) else styles.text}" t="inlineStr">'
        f'<is><t xml:space="preserve">{escape(text[:_LONGEST], quote=False)}</t></is></c>'
        for letter, text in zip(_LETTERS, texts, strict=True)
    )
    return f'<row r="{number}" ht="{min(_HIGHEST, lines * _LINE_HEIGHT)}" customHeight="1">{"".join(cells)}</row>'
