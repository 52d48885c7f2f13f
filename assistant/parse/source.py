"""The pasted text as clean lines, each knowing where it stood."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from assistant.language.pattern import pattern

# Terminal escapes go whole; other control and direction characters one by one. Tabs and line ends stay.
_ESCAPES = pattern(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])?|\x9b[0-?]*[ -/]*[@-~]")
_CONTROLS = pattern(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]")
_LINE_ENDS = pattern(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_BLOCK_TAG = pattern(r"<(?:li|p|td|th|tr|div|h[1-6]|ul|ol|table)\b[^<>]{0,2000}>", re.IGNORECASE)
_ENTITY = pattern(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")
_LEADING_ENTITIES = pattern(r"(?:\s|&(?:nbsp|ensp|emsp|bull|middot|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});)+")
_REMARK = pattern(r"(?:[ \t>]*[>-] \*\*\[[a-z]+(?:-[a-z]+)+\]\*\*|    > \[[a-z]+(?:-[a-z]+)+\])[ ,:\u00a0].*")  # "> **[no-target]** Add…"
_REMARK_END = pattern(r"[ \t>]*>[ \t]*")
_TAB_STOP = 4


class SourceLine(NamedTuple):
    """One line of the source: its number from 1, its text without line end, the column its text starts at."""

    number: int
    text: str
    column: int = 1

    @property
    def indent(self) -> int:
        """Width of the leading white space, a tab counting four."""
        if not self.text[:1].isspace():
            return 0
        width = 0
        for char in self.text:
            if char == "\t":
                width += _TAB_STOP
            elif char in " \u00a0\u2002\u2003\u3000":
                width += 1
            else:
                break
        return width


def clean(text: str) -> str:
    """``text`` composed (NFC), without escapes, control or direction characters; line ends are ``\\n``."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if text.replace("\n", "").replace("\t", "").replace("\u00a0", "").replace("\u202f", "").isprintable():
        return text  # as most are, so that no expression need be compiled
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", _ESCAPES.sub("", text)))


def lines_of(text: str) -> list[SourceLine]:
    """Clean ``text`` as lines, blank ones included; a page of HTML as the lines a reader would see."""
    if looks_like_html(text):
        from assistant.parse.page import page_lines  # the parser of HTML loads only for HTML

        return page_lines(text)
    read, lines = _plain_line if "&" in text else SourceLine, text.split("\n")
    ours = remarks_among(lines)
    return [read(n, line) for n, line in enumerate(lines, 1) if n - 1 not in ours]


def remarks_among(lines: Sequence[str]) -> set[int]:
    """Which of ``lines`` (from 0) are remarks of a review, written into the file when it was handed back: no words of the author's."""
    found: set[int] = set()
    for at, line in enumerate(lines):
        is_end = at - 1 in found and _REMARK_END.fullmatch(line)
        if is_end or ("[" in line and _REMARK.fullmatch(line)):
            found.add(at)
    return found


def _plain_line(number: int, line: str) -> SourceLine:
    """One line with its entities as characters; what they shorten in front is kept in the column."""
    if "&" not in line or not _ENTITY.search(line):
        return SourceLine(number, line)
    from html import unescape

    lead = _LEADING_ENTITIES.match(line)
    moved = len(lead[0]) - len(unescape(lead[0])) if lead else 0
    return SourceLine(number, _CONTROLS.sub("", re.sub(r"[\r\n]", " ", unescape(line))), 1 + moved)


def looks_like_html(text: str) -> bool:
    """Whether block tags carry the text; a stray tag in a Markdown page does not make it HTML."""
    if "<" not in text:
        return False
    if text.lstrip()[:1] == "<" and _BLOCK_TAG.search(text):
        return True
    return len(_BLOCK_TAG.findall(text)) >= 4
