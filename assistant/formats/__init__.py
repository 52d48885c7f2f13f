"""Files in: one module a format, each giving the pages and lines of a file and where every line stands."""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path, PurePath
from typing import BinaryIO, NamedTuple

from assistant.errors import DraftError
from assistant.formats.document import Document
from assistant.formats.plain import LARGEST as LARGEST_TEXT
from assistant.formats.plain import TOO_LARGE, text_of
from assistant.rule import Both

LARGEST = 60_000_000  # bytes of any file
_MOST_FILES = 5_000  # of one folder or archive
_DEEPEST = 6  # folders within folders
_NESTED = 2  # archives within archives
_MOST_LINES = 500_000  # of one folder or archive
TEXT_SUFFIXES = frozenset({".md", ".markdown", ".txt", ".html", ".htm"})
OFFICE_SUFFIXES = frozenset({".xlsx", ".xlsm", ".docx", ".pptx", ".csv", ".tsv", ".zip"})
STORE = "reviews.sqlite"  # beside it are the results of a run
_RESULTS = frozenset({"files", "teams", "board.html", "board.xlsx"})
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_PACKAGES = {"xlsx": "openpyxl", "docx": "python-docx", "pptx": "python-pptx"}

_MISSING = Both(fr="Ce fichier n'existe pas.", en="There is no such file.")
_CLOSED = Both(fr="Ce fichier ne peut pas être ouvert : {why}.", en="This file cannot be opened: {why}.")
_NO_FILE = Both(
    fr="Il n'y a là aucun fichier lisible (.xlsx, .pptx, .docx, .csv, .md, .txt, .html, .zip).",
    en="There is no file in it that can be read (.xlsx, .pptx, .docx, .csv, .md, .txt, .html, .zip).",
)
_TOO_MANY = Both(
    fr="Plus de {limit} fichiers : seuls les {limit} premiers sont lus.",
    en="More than {limit} files: only the first {limit} are read.",
)
_TOO_LONG = Both(
    fr="Plus de {limit} lignes en tout : la suite n'est pas lue.",
    en="More than {limit} lines altogether: what follows is not read.",
)
_LOCKED_OR_OLD = Both(
    fr="Ce fichier est protégé par un mot de passe ou d'un ancien format (.xls, .doc, .ppt) : enregistrez-le sans mot de passe en .xlsx, .docx ou .pptx.",
    en="This file is protected by a password or of an old format (.xls, .doc, .ppt): save it without a password as .xlsx, .docx or .pptx.",
)
_TOO_MUCH = Both(
    fr="Ce fichier demande plus de mémoire qu'il n'y en a : donnez une équipe à la fois.",
    en="This file takes more memory than there is: give one team at a time.",
)
_DEEP = Both(fr="Trop d'archives emboîtées : décompressez-les d'abord.", en="Too many archives within archives: unpack them first.")
_NO_PACKAGE = Both(
    fr="La lecture des fichiers .{kind} demande le paquet {package} : pip install 'okr-assistant[office]'.",
    en="Reading .{kind} files needs the package {package}: pip install 'okr-assistant[office]'.",
)


class Failure(NamedTuple):
    """A file that could not be read: the name it is told by, and the sentence that says why."""

    name: str
    sentence: str


def documents(path: Path, language: str) -> Iterator[Document | Failure]:
    """The documents of a file, an archive or a folder, in the order of their names; a ``Failure`` for each that cannot be read."""
    name = written(path.name)
    try:
        if path.is_dir():
            yield from _within(_of_folder(path, language), name, language)
            return
        with path.open("rb") as stream:
            data = _taken(stream, LARGEST, language)
    except FileNotFoundError:
        yield Failure(name, _MISSING.said(language))
    except DraftError as error:
        yield Failure(name, str(error))
    except (OSError, ValueError) as error:
        yield Failure(name, _closed(error, language))
    else:
        yield from _within(of_bytes(name, data, language), name, language)


def of_bytes(name: str, data: bytes, language: str, *, depth: int = 0) -> Iterator[Document | Failure]:
    """The documents in ``data``, whose kind its content tells rather than its name."""
    try:
        kind = kind_of(name, data, language)
        if kind == "zip":
            yield from _of_archive(name, data, language, depth)
            return
        yield _reader(kind, language)(name, data, language)
    except DraftError as error:
        yield Failure(name, str(error))
    except MemoryError:
        yield Failure(name, _TOO_MUCH.said(language))


def _within(found: Iterable[Document | Failure], name: str, language: str) -> Iterator[Document | Failure]:
    """What is found, up to as many lines as fit in memory."""
    lines = 0
    for item in found:
        yield item
        lines += sum(len(page.lines) for page in item.pages) if isinstance(item, Document) else 0
        if lines > _MOST_LINES:
            yield Failure(name, _TOO_LONG.said(language).format(limit=_MOST_LINES))
            return


def read_file(path: Path, language: str) -> str:
    """The text of a text file; raises ``DraftError`` with a sentence in ``language``."""
    try:
        with path.open("rb") as stream:
            return read_stream(stream, language)
    except FileNotFoundError:
        raise DraftError(_MISSING.said(language)) from None
    except (OSError, ValueError) as error:
        raise DraftError(_closed(error, language)) from None


def read_stream(stream: BinaryIO, language: str) -> str:
    """The text of ``stream``, of which no more than the limit is ever read."""
    return text_of(_taken(stream, LARGEST_TEXT, language), language)


def drafts_at(path: Path, language: str) -> list[Path]:
    """``path`` itself, or the files of a folder that can be read, in the order of their names; raises ``DraftError`` where there is none."""
    try:
        found = list(_files(path, 0)) if path.is_dir() else [path]
    except (OSError, ValueError) as error:
        raise DraftError(_closed(error, language)) from None
    if not found:
        raise DraftError(_NO_FILE.said(language))
    return found


def is_office(path: Path) -> bool:
    """Whether a file may hold several drafts, by its name: a workbook, a deck, a document, an export."""
    return path.suffix.lower() in OFFICE_SUFFIXES


def is_read(path: Path) -> bool:
    """Whether a file of a folder is read, by its name."""
    return path.suffix.lower() in TEXT_SUFFIXES | OFFICE_SUFFIXES and not path.name.startswith((".", "~$"))


def written(name: str) -> str:
    """A file's name as text that can be written anywhere: bytes that are no UTF-8 are marked as such."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _of_folder(folder: Path, language: str) -> Iterator[Document | Failure]:
    try:
        found = drafts_at(folder, language)
    except DraftError as error:
        yield Failure(written(folder.name), str(error))
        return
    for path in found[:_MOST_FILES]:
        for item in documents(path, language):
            within = written(str(path.relative_to(folder).parent))
            yield item._replace(name=str(PurePath(within, item.name)))
    if len(found) > _MOST_FILES:
        yield Failure(written(folder.name), _TOO_MANY.said(language).format(limit=_MOST_FILES))


def _files(folder: Path, depth: int) -> Iterator[Path]:
    """The files to read in a folder; not what an earlier run wrote there."""
    results = _RESULTS if (folder / STORE).is_file() else frozenset()
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.name in results or path.is_symlink():
            continue
        if path.is_dir():
            if depth < _DEEPEST:
                yield from _files(path, depth + 1)
        elif is_read(path) and path.is_file():
            yield path


def _of_archive(name: str, data: bytes, language: str, depth: int) -> Iterator[Document | Failure]:
    from assistant.formats.guard import Unread, members, opened

    if depth >= _NESTED:
        raise DraftError(_DEEP.said(language))
    count = 0
    for member in members(opened(data, language), LARGEST):
        if isinstance(member, Unread):
            yield Failure(f"{name}/{member.name}", member.why.said(language))
        elif is_read(Path(member.name)):
            count += 1
            if count > _MOST_FILES:
                yield Failure(name, _TOO_MANY.said(language).format(limit=_MOST_FILES))
                return
            yield from of_bytes(f"{name}/{member.name}", member.data, language, depth=depth + 1)
    if not count and not depth:
        yield Failure(name, _NO_FILE.said(language))


def kind_of(name: str, data: bytes, language: str) -> str:
    """What a file is: by how it begins and what it holds, and by its name only where that tells nothing."""
    if data.startswith(_OLD_OFFICE):
        raise DraftError(_LOCKED_OR_OLD.said(language))
    if data.startswith(_ZIP):
        from assistant.formats.guard import opened

        names = set(opened(data, language).namelist())
        for part, kind in (("xl/workbook.xml", "xlsx"), ("word/document.xml", "docx"), ("ppt/presentation.xml", "pptx")):
            if part in names:
                return kind
        suffix = Path(name).suffix.lower()
        if suffix in OFFICE_SUFFIXES - {".zip", ".csv", ".tsv"}:
            from assistant.formats.guard import BROKEN

            raise DraftError(BROKEN.said(language))
        return "zip"
    suffix = Path(name).suffix.lower()
    if suffix in (".csv", ".tsv"):
        return "csv"
    if suffix in OFFICE_SUFFIXES:
        from assistant.formats.guard import BROKEN

        if b"\x00" in data[:4096] or not data:
            raise DraftError(BROKEN.said(language))
        return "csv" if suffix in (".xlsx", ".xlsm") else "text"  # an export that calls itself a workbook
    return "text"


def _reader(kind: str, language: str) -> Callable[[str, bytes, str], Document]:
    """The module that reads a kind of file; raises ``DraftError`` where the library it stands on is not installed."""
    module = {"csv": "delimited", "text": "plain"}.get(kind, kind)
    if package := _PACKAGES.get(kind):
        try:
            import_module({"python-docx": "docx", "python-pptx": "pptx"}.get(package, package))
        except ImportError:
            raise DraftError(_NO_PACKAGE.said(language).format(kind=kind, package=package)) from None
    read: Callable[[str, bytes, str], Document] = import_module(f"assistant.formats.{module}").read
    return read


def _taken(stream: BinaryIO, limit: int, language: str) -> bytes:
    data = _joined(iter(lambda: stream.read(1 << 20), b""), limit)
    if len(data) > limit:
        raise DraftError(TOO_LARGE.said(language).format(limit=limit // 1_000_000))
    return data


def _joined(blocks: Iterable[bytes], limit: int) -> bytes:
    data = bytearray()
    for block in blocks:
        data += block
        if len(data) > limit:
            break
    return bytes(data)


def _closed(error: OSError | ValueError, language: str) -> str:
    return _CLOSED.said(language).format(why=getattr(error, "strerror", None) or error)
