"""A review as a file: Word with comments on the very words, a page, Markdown, or the improved draft."""

from __future__ import annotations

import io
from typing import Literal, NamedTuple

from assistant.errors import DraftError
from assistant.parse import clean
from assistant.report.model import Review
from assistant.review import Options, review
from assistant.rule import Both

FileKind = Literal["docx", "html", "markdown", "draft"]
KINDS: dict[str, str] = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html; charset=utf-8",
    "markdown": "text/markdown; charset=utf-8",
    "draft": "text/plain; charset=utf-8",
}
_ENDINGS = {"docx": "docx", "html": "html", "markdown": "md", "draft": "txt"}
_NOTHING_TO_IMPROVE = Both(fr="Il n'y a pas d'autre version à proposer.", en="There is no other version to propose.")


class Made(NamedTuple):
    """A file: its name, its kind (a media type), its bytes."""

    name: str
    kind: str
    data: bytes


def file_of(text: str, kind: FileKind, options: Options) -> Made:
    """The review of ``text`` as a file; raises ``DraftError``."""
    name = f"okr.{_ENDINGS[kind]}"
    if kind == "docx":
        return Made(name, KINDS[kind], _document(text, options))
    return Made(name, KINDS[kind], _text(review(text, **(options | {"rewrite": True})), kind).encode())


def _text(found: Review, kind: FileKind) -> str:
    if kind == "html":
        from assistant.report.page import page

        return page([found])
    if kind == "markdown":
        from assistant.report.markdown import markdown

        return markdown([found])
    if found.improved is None:
        raise DraftError(_NOTHING_TO_IMPROVE.said(found.language))
    return found.improved


def _document(text: str, options: Options) -> bytes:
    """A Word document of the draft, a paragraph a line, with the remarks as comments."""
    from docx import Document

    from assistant.handback import handed_back
    from assistant.handback.remarks import remarks_on

    found = review(text, **options)
    objectives = {objective.line for objective in found.objectives}
    document = Document()
    for number, line in enumerate(clean(text).split("\n"), 1):
        document.add_paragraph(line, style="Heading 2" if number in objectives else None)
    written = io.BytesIO()
    document.save(written)
    return handed_back("okr.docx", "docx", written.getvalue(), list(remarks_on(found, {}, found.language)), found.language)[1]
