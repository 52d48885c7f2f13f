"""Text, Markdown and HTML files: one page, its lines as they stand."""

import re
from itertools import islice

from assistant.errors import DraftError
from assistant.formats.decode import decode
from assistant.formats.document import Anchor, Document, Line, Page
from assistant.language.pattern import pattern
from assistant.parse import clean
from assistant.parse.source import lines_of, looks_like_html, remarks_among
from assistant.rule import Both

LARGEST = 4_000_000  # bytes; a text of the length reviewed at once fits in any encoding
MOST_LINES = 50_000  # of a text or a document

NOT_TEXT = Both(
    fr="Ce n'est pas du texte : enregistrez le brouillon en .txt, .md ou .html.",
    en="This is not text: save the draft as .txt, .md or .html.",
)
TOO_LARGE = Both(
    fr="Ce fichier dépasse les {limit} Mo que l'on relit en une fois : donnez une équipe à la fois.",
    en="This file is larger than the {limit} MB reviewed at once: give one team at a time.",
)
CUT = Both(fr="Seules les {limit} premières lignes sont lues.", en="Only the first {limit} lines are read.")
_HEADING = pattern(r"\s{0,3}(#{1,6})\s+\S")
_LINK_ONLY = pattern(r"\s*(?:[-*]\s+)?!?\[[^\]]*\]\([^)]*\)\s*")


def text_of(data: bytes, language: str) -> str:
    """``data`` as text; raises ``DraftError`` where it is none, or too much."""
    if len(data) > LARGEST:
        raise DraftError(TOO_LARGE.said(language).format(limit=LARGEST // 1_000_000))
    text = decode(data)
    if text is None:
        raise DraftError(NOT_TEXT.said(language))
    return text


def read(name: str, data: bytes, language: str) -> Document:
    """The lines of a text; links that stand alone, as on the first page of an export, are left out."""
    text = clean(text_of(data, language))
    if looks_like_html(text):
        found = [(line.number, line.column, line.text) for line in islice(lines_of(text), MOST_LINES + 1)]
    else:
        written = text.split("\n", MOST_LINES)
        ours = remarks_among(written)
        found = [(number, 1, line) for number, line in enumerate(written, 1) if number - 1 not in ours]
    warnings = (CUT.said(language).format(limit=MOST_LINES),) if len(found) > MOST_LINES else ()
    lines = tuple(_line(number, column, "" if _LINK_ONLY.fullmatch(words) else words) for number, column, words in found[:MOST_LINES])
    return Document(name, "text", (Page("", lines),), warnings)


def _line(number: int, column: int, text: str) -> Line:
    heading = _HEADING.match(text)
    return Line(text, (Anchor(1, number, column),), len(heading[1]) if heading else 0)


def file_title(name: str) -> str:
    """What a file is called, without its folder, its ending and the identifier some exports add."""
    stem = re.split(r"[/\\]", name)[-1]
    stem = re.sub(r"\.[A-Za-z]{2,8}$", "", stem)
    return re.sub(r"[ _-][0-9a-f]{32}$", "", stem).replace("_", " ").strip()
