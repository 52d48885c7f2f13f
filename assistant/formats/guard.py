"""Before an archive is opened: nothing encrypted, nothing that swells, no XML that defines entities, no path that leads out."""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import PurePosixPath
from typing import NamedTuple

from assistant.errors import DraftError
from assistant.rule import Both

_MOST_MEMBERS = 20_000
_LARGEST_PART = 40_000_000  # bytes of one part of text, unpacked
_LARGEST_ALL = 400_000_000  # bytes of all parts, unpacked
_MOST_TAGS, _MOST_TAGS_ALL = 1_500_000, 8_000_000  # of one part, of all: more take readers minutes, and no document is that long
_MOST_TAGS_ASIDE = 300_000  # of a part that holds no text: styles, names
_BODIES = ("/sheet", "/sharedstrings", "/document", "/slide")
_BLOCK = 1 << 20
_TEXT_PARTS = (".xml", ".rels", ".vml")
_PICTURES_AND_PAGES = (".svg", ".htm", ".html", ".mht")  # embedded as they are: no reader of ours opens them
_PRINTER = "/printersettings"  # which macOS writes as XML of its own
_MARKS = b"\x00\t\n\r \xef\xbb\xbf\xfe\xff"  # before the first sign of a text: byte order marks, and the other half of UTF-16
_TYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
_LONGEST_TYPE = max(map(len, _TYPES))
_ENCODED = re.compile(r"\s*<\?xml[^>]*?\bencoding\s*=\s*[\"']([^\"']*)", re.ASCII)
_PLAIN = re.compile(r"utf-?8|utf-?16(?:[bl]e)?|us-ascii|ascii|iso-8859-\d+|windows-125\d", re.IGNORECASE)  # those in which _TYPES are found

BROKEN = Both(
    fr="Ce fichier est abîmé ou incomplet : enregistrez-le de nouveau depuis le logiciel d'origine.",
    en="This file is damaged or incomplete: save it again from the program it came from.",
)
LOCKED = Both(
    fr="Ce fichier est protégé par un mot de passe : enregistrez-le sans mot de passe.",
    en="This file is protected by a password: save it without one.",
)
_SWELLS = Both(
    fr="Une fois décompressé, ce fichier dépasse {limit} Mo : il n'est pas ouvert.",
    en="Unpacked, this file would exceed {limit} MB: it is not opened.",
)
_CROWDED = Both(
    fr="Cette archive contient plus de {limit} fichiers : elle n'est pas ouverte.",
    en="This archive holds more than {limit} files: it is not opened.",
)
_TEEMS = Both(
    fr="Ce fichier contient trop de cellules ou de paragraphes, la plupart vides sans doute : copiez ce qui sert dans un fichier neuf.",
    en="This file holds too many cells or paragraphs, most of them probably empty: copy what is needed into a new file.",
)
_DEFINES = Both(
    fr="Ce fichier contient des définitions XML qu'un document de bureau n'a jamais : il n'est pas ouvert.",
    en="This file holds XML definitions that no office document has: it is not opened.",
)


_BROKEN_MEMBER = Both(fr="Ce fichier de l'archive ne peut pas être lu.", en="This file of the archive cannot be read.")
_TWICE = Both(
    fr="L'archive contient plusieurs fichiers de ce nom : seul le dernier est lu.",
    en="The archive holds several files of this name: only the last is read.",
)


class Member(NamedTuple):
    """A file in an archive: the name it is told by, and its bytes."""

    name: str
    data: bytes


class Unread(NamedTuple):
    """A file in an archive that is not read, and why."""

    name: str
    why: Both


def opened(data: bytes, language: str) -> zipfile.ZipFile:
    """The archive in ``data``; raises ``DraftError`` where it is broken, locked or would swell beyond measure."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise DraftError(BROKEN.said(language)) from None
    members = archive.infolist()
    if any(member.flag_bits & 1 for member in members):
        raise DraftError(LOCKED.said(language))
    if len(members) > _MOST_MEMBERS:
        raise DraftError(_CROWDED.said(language).format(limit=_MOST_MEMBERS))
    if sum(member.file_size for member in members) > _LARGEST_ALL:
        raise DraftError(_SWELLS.said(language).format(limit=_LARGEST_ALL // 1_000_000))
    return archive


def checked_office(data: bytes, language: str) -> zipfile.ZipFile:
    """The archive of an office document, safe to hand to a reader of such documents."""
    archive = opened(data, language)
    if len(set(archive.namelist())) < len(archive.namelist()):  # which of two is read hangs on the reader
        raise DraftError(BROKEN.said(language))
    tags = 0
    for member in archive.infolist():
        tags += _checked_part(archive, member, language)
        if tags > _MOST_TAGS_ALL:
            raise DraftError(_TEEMS.said(language))
    return archive


def _checked_part(archive: zipfile.ZipFile, member: zipfile.ZipInfo, language: str) -> int:
    """How many tags a part has, 0 for one that is no XML; raises ``DraftError`` where it is not to be opened."""
    try:
        with archive.open(member) as part:
            start = part.read(_BLOCK)
            if not _is_xml(start):
                if start and member.filename.lower().endswith(_TEXT_PARTS):
                    raise zipfile.BadZipFile
                return 0
            return _tags(start, iter(lambda: part.read(_BLOCK), b""), member, language)
    except (DraftError, MemoryError):
        raise
    except Exception as error:  # whatever a damaged stream does to its decompressor
        raise DraftError((LOCKED if type(error) is RuntimeError else BROKEN).said(language)) from None


def _is_xml(start: bytes) -> bool:
    """Whether a part is XML, whatever it calls itself."""
    return start[:256].lstrip(_MARKS)[:1] == b"<"


def _tags(start: bytes, blocks: Iterable[bytes], member: zipfile.ZipInfo, language: str) -> int:
    if _is_strange(start):
        raise DraftError(_DEFINES.said(language))
    name = "/" + member.filename.lower()
    most = _MOST_TAGS if any(body in name for body in _BODIES) else _MOST_TAGS_ASIDE
    defines = not name.endswith(_PICTURES_AND_PAGES) and _PRINTER not in name
    tags, size, before = 0, 0, b""
    for block in chain((start,), blocks):  # the size a header states is not to be trusted
        tags, size = tags + block.count(b"<"), size + len(block)
        if size > _LARGEST_PART:
            raise DraftError(_SWELLS.said(language).format(limit=_LARGEST_PART // 1_000_000))
        if tags > most:
            raise DraftError(_TEEMS.said(language))
        if defines and any(kind in before + block for kind in _TYPES):
            raise DraftError(_DEFINES.said(language))
        before = block[-_LONGEST_TYPE:]
    return tags


def _is_strange(start: bytes) -> bool:
    """Whether a part is in an encoding no office document has, in which a document type might hide."""
    if b"\x00\x00" in start[:4]:
        return True  # UTF-32
    code = "utf-16-le" if start[1:2] == b"\x00" or start[:2] == b"\xff\xfe" else "utf-16-be" if start[:1] in (b"\x00", b"\xfe") else "utf-8"
    found = _ENCODED.match(start[:1024].decode(code, errors="ignore").lstrip("\ufeff"))
    return bool(found and not _PLAIN.fullmatch(found[1]))


def members(archive: zipfile.ZipFile, largest: int) -> Iterator[Member | Unread]:
    """The files of an archive in the order of their names, none larger than ``largest``; of each that is not read, why.

    Nothing is ever unpacked to disk. Names that lead out of the archive, hidden files and what macOS adds are passed over.
    """
    found = {_readable(info): info for info in archive.infolist()}
    often = Counter(map(_readable, archive.infolist()))
    for name, info in sorted(found.items()):
        path = PurePosixPath(name.replace("\\", "/"))
        if info.is_dir() or ".." in path.parts or path.is_absolute() or any(part.startswith((".", "__MACOSX")) for part in path.parts):
            continue
        if often[name] > 1:
            yield Unread(name, _TWICE)
        if info.file_size > largest:
            yield Unread(name, _BROKEN_MEMBER)
            continue
        try:
            with archive.open(info) as part:
                data = part.read(largest + 1)
        except Exception:  # a broken member is one line of the report, whatever broke it
            yield Unread(name, _BROKEN_MEMBER)
            continue
        yield Member(name, data) if len(data) <= largest else Unread(name, _BROKEN_MEMBER)


def _readable(info: zipfile.ZipInfo) -> str:
    """The name of a member; names without the UTF-8 mark are often UTF-8 all the same."""
    if info.flag_bits & 0x800:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename
