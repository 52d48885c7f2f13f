"""Files handed back to their authors with the remarks in them: one module a format; nothing of theirs is changed."""

from collections.abc import Sequence
from importlib import import_module
from pathlib import PurePosixPath

from assistant.errors import DraftError
from assistant.handback import delimited, markdown
from assistant.handback.model import Remark
from assistant.rule import Both

_MARKDOWN = (".md", ".markdown")
_UNWRITTEN = Both(
    fr="Les remarques n'ont pas pu être écrites dans ce fichier : lisez-les dans le rapport.",
    en="The remarks could not be written into this file: read them in the report.",
)


def handed_back(name: str, kind: str, data: bytes, remarks: Sequence[Remark], language: str) -> tuple[str, bytes]:
    """The name and bytes of the file to give back: ``data``, a file of ``kind``, with ``remarks``; HTML gets a file of remarks beside it.

    Raises ``DraftError`` where an office file does not let itself be written to.
    """
    if not remarks:
        return name, data
    if kind == "text":
        return _text(name, data, remarks, language)
    if kind == "csv":
        written = delimited.handed_back(data, remarks, language)
        return (name, written) if written is not None else (f"{name}.md", markdown.apart(name, remarks, language))
    return name, _office(kind, data, remarks, language)


def _text(name: str, data: bytes, remarks: Sequence[Remark], language: str) -> tuple[str, bytes]:
    is_markdown = PurePosixPath(name).suffix.lower() in _MARKDOWN
    written = markdown.handed_back(data, remarks, language, is_markdown=is_markdown)
    return (name, written) if written is not None else (f"{name}.md", markdown.apart(name, remarks, language))


def _office(kind: str, data: bytes, remarks: Sequence[Remark], language: str) -> bytes:
    from assistant.formats.guard import checked_office

    checked_office(data, language)
    try:
        written: bytes = import_module(f"assistant.handback.{kind}").handed_back(data, remarks, language)
    except Exception:  # whatever an odd file does to a library
        raise DraftError(_UNWRITTEN.said(language)) from None
    return written
