"""Comments on the cells of a sheet: those its author wrote are kept, ours come after."""

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from assistant.handback.package import OFFICE, Package
from assistant.language.pattern import pattern

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_NONE = f'<comments xmlns="{_MAIN}"><authors/><commentList/></comments>'.encode()
_LATER = (
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
    "extLst",
    "AlternateContent",
)
_LONGEST = 30_000  # characters of a comment
_PER_LINE, _LINE_HEIGHT, _WIDTH = 50, 15, 320  # of a comment's box: characters, pixels, pixels
_LOWEST, _HIGHEST, _ROW_HEIGHT = 60, 480, 20  # pixels

_SPACES = ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"'
_EMPTY = f'<xml{_SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>'
_KIND = (
    '<v:shapetype{spaces} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_BOX = (
    '<v:shape{spaces} id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;'
    'width:{width}px;height:{height}px;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">'
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>'
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill>'
    "<x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
)
_SHAPE = pattern(r"<(?:\w+:)?shape\b.*?</(?:\w+:)?shape>", re.DOTALL)
_NUMBER = pattern(r'id="_x0000_s(\d+)"')
_BOX_ROW, _BOX_COLUMN = pattern(r"Row>\s*(\d+)\s*<"), pattern(r"Column>\s*(\d+)\s*<")
_ANCHOR = pattern(r"(Anchor>\s*(?:\d+\s*,\s*){6})(\d+)")
_HEIGHT = pattern(r"(height:)([\d.]+)(p[tx])")


def annotate(package: Package, sheet: str, told: Mapping[str, Sequence[str]], author: str) -> None:
    """Add ``told``, remarks by cell, to the comments of the part ``sheet``."""
    part = _comments_part(package, sheet)
    root = package.xml(part)
    known = {each.get("ref"): each for each in reversed(root.findall(f"{{{_MAIN}}}commentList/{{{_MAIN}}}comment"))}
    lengthened = {}
    new = {}
    for cell, lines in told.items():
        if cell in known:
            lengthened[cell] = _lengthen(known[cell], lines)
        else:
            new[cell] = _add(root, cell, lines, author)
    package.write(part, root)
    _draw(package, _drawing_part(package, sheet), new, lengthened)


def _comments_part(package: Package, sheet: str) -> str:
    known = next((each.part for each in package.relations(sheet) if each.kind == "comments"), None)
    if known is not None:
        return known
    part = package.free("xl/comments{}.xml")
    package.write(part, _NONE)
    package.declare(part, _COMMENTS)
    package.relate(sheet, "comments", part)
    return part


def _add(root: Any, cell: str, lines: Sequence[str], author: str) -> int:
    """Put a new comment on a cell; how many lines it takes."""
    comment = root.makeelement(f"{{{_MAIN}}}comment", {"ref": cell, "authorId": str(_author(root, author))})
    comment.append(root.makeelement(f"{{{_MAIN}}}text"))
    root.find(f"{{{_MAIN}}}commentList").append(comment)
    return _write(comment[0], "\n".join(lines), 0)


def _author(root: Any, name: str) -> int:
    authors = root.find(f"{{{_MAIN}}}authors")
    known = [author.text or "" for author in authors]
    if name in known:
        return known.index(name)
    author = authors.makeelement(f"{{{_MAIN}}}author")
    author.text = name
    authors.append(author)
    return len(known)


def _lengthen(comment: Any, lines: Sequence[str]) -> int:
    """Put more under what a comment says; how many lines that takes."""
    text = comment.find(f"{{{_MAIN}}}text")
    said = [each for each in text if each.tag in (f"{{{_MAIN}}}t", f"{{{_MAIN}}}r")]
    return _write(text, "\n\n" + "\n".join(lines), text.index(said[-1]) + 1 if said else 0)


def _write(text: Any, words: str, at: int) -> int:
    run, held = text.makeelement(f"{{{_MAIN}}}r"), text.makeelement(f"{{{_MAIN}}}t", {_XML_SPACE: "preserve"})
    held.text = words[:_LONGEST]
    run.append(held)
    text.insert(at, run)
    return sum(1 + len(line) // _PER_LINE for line in words.split("\n"))


def _drawing_part(package: Package, sheet: str) -> str:
    """The part that holds the boxes of a sheet's comments."""
    root = package.xml(sheet)
    drawing = root.find(f"{{{_MAIN}}}legacyDrawing")
    identifier = drawing.get(f"{{{OFFICE}}}id") if drawing is not None else None
    known = next((each.part for each in package.relations(sheet) if each.identifier == identifier), None)
    if known is not None:
        return known
    part = package.free("xl/drawings/vmlDrawing{}.vml")
    package.write(part, _EMPTY.encode())
    package.declare_ending("vml", _DRAWING)
    element = root.makeelement(f"{{{_MAIN}}}legacyDrawing", {f"{{{OFFICE}}}id": package.relate(sheet, "vmlDrawing", part)})
    later = next((child for child in root if isinstance(child.tag, str) and child.tag.rpartition("}")[2] in _LATER), None)
    if later is None:
        root.append(element)
    else:
        later.addprevious(element)
    package.write(sheet, root)
    return part


def _draw(package: Package, part: str, new: Mapping[str, int], lengthened: Mapping[str, int]) -> None:
    """Draw the boxes of new comments and make those of lengthened ones higher; ``part`` is often no well-formed XML, so it is text here."""
    from openpyxl.utils.cell import coordinate_to_tuple

    text = package.read(part).decode("latin-1")
    if lengthened:
        text = _SHAPE.sub(partial(_heightened, lines={coordinate_to_tuple(cell): lines for cell, lines in lengthened.items()}), text)
    text = text if "</xml>" in text else _EMPTY
    spaces = "" if all(space in text for space in _SPACES.split()) else _SPACES
    number = max((int(found) for found in _NUMBER.findall(text)), default=1024)
    added = "" if 'id="_x0000_t202"' in text else _KIND.format(spaces=spaces)
    for count, (cell, lines) in enumerate(new.items(), 1):
        row, column = coordinate_to_tuple(cell)
        height = min(_HIGHEST, max(_LOWEST, 14 + lines * _LINE_HEIGHT))
        added += _BOX.format(spaces=spaces, number=number + count, width=_WIDTH, height=height, row=row - 1, column=column - 1)
    start, end, rest = text.rpartition("</xml>")
    package.write(part, (start + added + end + rest).encode("latin-1"))


def _heightened(found: re.Match[str], lines: Mapping[tuple[int, int], int]) -> str:
    """The box of a comment, with room for as many more ``lines`` as its cell is told to have."""
    shape = found[0]
    row, column = _BOX_ROW.search(shape), _BOX_COLUMN.search(shape)
    at = (int(row[1]) + 1, int(column[1]) + 1) if row and column else (0, 0)
    if at not in lines:
        return shape
    more = min(_HIGHEST, lines[at] * _LINE_HEIGHT)
    higher = _ANCHOR.sub(lambda anchor: anchor[1] + str(int(anchor[2]) + 1 + more // _ROW_HEIGHT), shape)
    return _HEIGHT.sub(lambda height: f"{height[1]}{float(height[2]) + more:g}{height[3]}", higher, count=1)
