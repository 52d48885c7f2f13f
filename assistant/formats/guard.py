"""Before an archive is opened: nothing encrypted, nothing that swells, no XML that defines entities, no path that leads out."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import NamedTuple

from assistant.errors import DraftError
from assistant.rule import Both

_MOST_MEMBERS = 20_000
_LARGEST_PART = 40_000_000  # bytes of one part of text, unpacked
_LARGEST_ALL = 400_000_000  # bytes of all parts, unpacked
_PROLOGUE = 65_536  # bytes in which a document type would stand
_TEXT_PARTS = (".xml", ".rels", ".vml")
_TYPES = tuple("<!doctype".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))

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
_DEFINES = Both(
    fr="Ce fichier contient des définitions XML qu'un document de bureau n'a jamais : il n'est pas ouvert.",
    en="This file holds XML definitions that no office document has: it is not opened.",
)


class Member(NamedTuple):
    """A file in an archive: the name it is told by, and its bytes."""

    name: str
    data: bytes


def opened(data: bytes, language: str) -> zipfile.ZipFile:
    """The archive in ``data``; raises ``DraftError`` where it is broken, locked or would swell beyond measure."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise DraftError(BROKEN.said(language)) from None
    members = archive.infolist()
    if any(member.flag_bits & 1 for member in members):
        raise DraftError(LOCKED.said(language))
    if len(members) > _MOST_MEMBERS or sum(member.file_size for member in members) > _LARGEST_ALL:
        raise DraftError(_SWELLS.said(language).format(limit=_LARGEST_ALL // 1_000_000))
    return archive


def checked_office(data: bytes, language: str) -> zipfile.ZipFile:
    """The archive of an office document, safe to hand to a reader of such documents."""
    archive = opened(data, language)
    for member in archive.infolist():
        if member.filename.lower().endswith(_TEXT_PARTS):
            _check_part(archive, member, language)
    return archive


def _check_part(archive: zipfile.ZipFile, member: zipfile.ZipInfo, language: str) -> None:
    if member.file_size > _LARGEST_PART:
        raise DraftError(_SWELLS.said(language).format(limit=_LARGEST_PART // 1_000_000))
    try:
        with archive.open(member) as part:
            start = part.read(_PROLOGUE).lower()
            size = len(start)
            while block := part.read(1 << 20):  # the size a header states is not to be trusted
                size += len(block)
                if size > _LARGEST_PART:
                    raise DraftError(_SWELLS.said(language).format(limit=_LARGEST_PART // 1_000_000))
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        raise DraftError((LOCKED if isinstance(error, RuntimeError) else BROKEN).said(language)) from None
    except Exception as error:
        if type(error).__module__ in ("zlib", "lzma"):
            raise DraftError(BROKEN.said(language)) from None
        raise
    if any(kind in start for kind in _TYPES):
        raise DraftError(_DEFINES.said(language))


def members(archive: zipfile.ZipFile, largest: int) -> Iterator[Member | str]:
    """The files of an archive in the order of their names, none larger than ``largest``; the name of each that cannot be read.

    Nothing is ever unpacked to disk. Names that lead out of the archive, hidden files and what macOS adds are passed over.
    """
    for info in sorted(archive.infolist(), key=lambda info: info.filename):
        path = PurePosixPath(info.filename.replace("\\", "/"))
        if info.is_dir() or ".." in path.parts or path.is_absolute() or any(part.startswith((".", "__MACOSX")) for part in path.parts):
            continue
        name = _readable(info)
        if info.file_size > largest:
            yield name
            continue
        try:
            with archive.open(info) as part:
                data = part.read(largest + 1)
        except Exception:  # a broken member is one line of the report, whatever broke it
            yield name
            continue
        yield Member(name, data) if len(data) <= largest else name


def _readable(info: zipfile.ZipInfo) -> str:
    """The name of a member; names without the UTF-8 mark are often UTF-8 all the same."""
    if info.flag_bits & 0x800:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename
