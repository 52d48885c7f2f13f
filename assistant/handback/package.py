"""An office file as its parts: those that are not touched are written back byte for byte."""

import io
import posixpath
import re
import zipfile
from importlib import import_module
from typing import Any, NamedTuple

_TYPES = "[Content_Types].xml"
_TYPES_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS_SPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NO_RELATIONS = f'<Relationships xmlns="{_RELATIONS_SPACE}"/>'.encode()
_DATE = (2000, 1, 1, 0, 0, 0)  # the same remarks always give the same bytes


class Relation(NamedTuple):
    """What a part refers to: by which identifier, as what ("comments"), and the name of that part."""

    identifier: str
    kind: str
    part: str


class Package:
    """The parts of an office file, to read, change and add to."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self._parts = {info.filename: archive.read(info) for info in archive.infolist()}
        self._taken = {name.lower() for name in self._parts}
        self._numbers: dict[str, int] = {}  # of each pattern of names, the last that was given
        self._types: Any = None  # what declares the parts, read once: a workbook of many sheets adds to it all the time

    def has(self, part: str) -> bool:
        """Whether there is a part of this name."""
        return part in self._parts

    def read(self, part: str) -> bytes:
        """The bytes of a part."""
        return self._parts[part]

    def xml(self, part: str) -> Any:
        """The root element of a part."""
        etree = import_module("lxml.etree")
        return etree.fromstring(self._parts[part], etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))

    def write(self, part: str, content: Any) -> None:
        """Set a part to bytes or to an element."""
        etree = import_module("lxml.etree")
        self._taken.add(part.lower())
        self._parts[part] = (
            content if isinstance(content, bytes) else etree.tostring(content, xml_declaration=True, encoding="UTF-8", standalone=True)
        )

    def relations(self, part: str) -> list[Relation]:
        """What a part refers to within the file."""
        if not self.has(_relations_part(part)):
            return []
        found = [each for each in self.xml(_relations_part(part)) if each.get("Target") and each.get("TargetMode") != "External"]
        return [Relation(each.get("Id"), each.get("Type", "").rpartition("/")[2], _joined(part, each.get("Target"))) for each in found]

    def relate(self, part: str, kind: str, target: str) -> str:
        """Let a part refer to another; the identifier it does so by."""
        name = _relations_part(part)
        if not self.has(name):
            self.write(name, _NO_RELATIONS)
        root = self.xml(name)
        taken = {each.get("Id") for each in root}
        identifier = next(f"rId{number}" for number in range(1, len(taken) + 2) if f"rId{number}" not in taken)
        attributes = {"Id": identifier, "Type": f"{OFFICE}/{kind}", "Target": f"/{target}"}
        root.append(root.makeelement(f"{{{_RELATIONS_SPACE}}}Relationship", attributes))
        self.write(name, root)
        return identifier

    def free(self, pattern: str) -> str:
        """The first name of a ``pattern`` such as "xl/comments{}.xml" that no part has."""
        number = self._numbers.get(pattern, 0) + 1
        while (name := pattern.format(number)).lower() in self._taken:
            number += 1
        self._numbers[pattern] = number
        return name

    def declare(self, part: str, content_type: str) -> None:
        """Say what a new part holds."""
        self._declare("Override", "PartName", f"/{part}", content_type)

    def declare_ending(self, ending: str, content_type: str) -> None:
        """Say what the parts whose name ends so hold, where nothing says it yet."""
        root = self._declared()
        if not any((each.get("Extension") or "").lower() == ending for each in root):
            self._declare("Default", "Extension", ending, content_type)

    def data(self) -> bytes:
        """The file."""
        if self._types is not None:
            self.write(_TYPES, self._types)
        saved = io.BytesIO()
        with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in self._parts.items():
                archive.writestr(zipfile.ZipInfo(name, _DATE), content, zipfile.ZIP_DEFLATED)
        return saved.getvalue()

    def _declare(self, element: str, key: str, value: str, content_type: str) -> None:
        root = self._declared()
        child = root.makeelement(f"{{{_TYPES_SPACE}}}{element}", {key: value, "ContentType": content_type})
        if element == "Default":
            root.insert(0, child)
        else:
            root.append(child)

    def _declared(self) -> Any:
        if self._types is None:
            self._types = self.xml(_TYPES)
        return self._types


def _relations_part(part: str) -> str:
    folder, _, name = part.rpartition("/")
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _joined(part: str, target: str) -> str:
    """The name of the part that ``target``, said by ``part``, means."""
    name = target if target.startswith("/") else posixpath.join(posixpath.dirname(part), target)
    return re.sub(r"^/+", "", posixpath.normpath(name))
