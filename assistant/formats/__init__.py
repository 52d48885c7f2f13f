"""Files and pipes in: bytes to text, and one clear sentence where there is no text to read."""

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from assistant.errors import DraftError
from assistant.formats.decode import decode
from assistant.rule import Both

LARGEST = 4_000_000  # bytes; a text of the length reviewed at once fits in any encoding
TEXT_SUFFIXES = frozenset({".md", ".markdown", ".txt", ".html", ".htm"})
_LATER = frozenset({".xlsx", ".xlsm", ".docx", ".pptx", ".csv", ".zip"})
_ZIP = b"PK\x03\x04"

_MISSING = Both(fr="Ce fichier n'existe pas.", en="There is no such file.")
_CLOSED = Both(fr="Ce fichier ne peut pas être ouvert : {why}.", en="This file cannot be opened: {why}.")
_NO_TEXT_FILE = Both(
    fr="Ce dossier ne contient aucun fichier .md, .txt ou .html.",
    en="This folder holds no .md, .txt or .html file.",
)
_NOT_YET = Both(
    fr="Les fichiers {suffix} ne se lisent pas encore : copiez le texte ou les cellules dans un .txt, ou enregistrez en .md ou .html.",
    en="{suffix} files cannot be read yet: copy the text or the cells into a .txt file, or save as .md or .html.",
)
_TOO_LARGE = Both(
    fr="Ce fichier dépasse les {limit} Mo que l'on relit en une fois : donnez une équipe à la fois.",
    en="This file is larger than the {limit} MB reviewed at once: give one team at a time.",
)
_NOT_TEXT = Both(
    fr="Ce n'est pas du texte : enregistrez le brouillon en .txt, .md ou .html.",
    en="This is not text: save the draft as .txt, .md or .html.",
)


def drafts_at(path: Path, language: str) -> list[Path]:
    """``path`` itself, or the text files of a folder in the order of their names; raises ``DraftError`` where there is none."""
    try:
        if not path.is_dir():
            return [path]
        found = sorted(file for file in path.iterdir() if _is_draft(file))
    except (OSError, ValueError) as error:
        raise DraftError(_closed(error, language)) from None
    if not found:
        raise DraftError(_NO_TEXT_FILE.said(language))
    return found


def read_file(path: Path, language: str) -> str:
    """The text of ``path``; raises ``DraftError`` with a sentence in ``language``."""
    try:
        with path.open("rb") as stream:
            if path.suffix.lower() in _LATER:
                raise DraftError(_NOT_YET.said(language).format(suffix=path.suffix.lower()))
            return read_stream(stream, language)
    except FileNotFoundError:
        raise DraftError(_MISSING.said(language)) from None
    except (OSError, ValueError) as error:
        raise DraftError(_closed(error, language)) from None


def read_stream(stream: BinaryIO, language: str) -> str:
    """The text of ``stream``, of which no more than the limit is ever read."""
    data = _joined(iter(lambda: stream.read(1 << 20), b""))
    if len(data) > LARGEST:
        raise DraftError(_TOO_LARGE.said(language).format(limit=LARGEST // 1_000_000))
    if data.startswith(_ZIP):
        raise DraftError(_NOT_YET.said(language).format(suffix=".xlsx, .docx, .pptx, .zip"))
    text = decode(data)
    if text is None:
        raise DraftError(_NOT_TEXT.said(language))
    return text


def _closed(error: OSError | ValueError, language: str) -> str:
    return _CLOSED.said(language).format(why=getattr(error, "strerror", None) or error)


def _joined(blocks: Iterable[bytes]) -> bytes:
    data = bytearray()
    for block in blocks:
        data += block
        if len(data) > LARGEST:
            break
    return bytes(data)


def _is_draft(file: Path) -> bool:
    return file.suffix.lower() in TEXT_SUFFIXES and not file.name.startswith(".") and file.is_file()
