"""The pasted text as clean lines, each knowing where it stood; HTML becomes lines of the same kind."""

import re
import unicodedata
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser

from assistant.language.pattern import pattern

# Terminal escapes go whole; other control and direction characters one by one. Tabs and line ends stay.
_ESCAPES = pattern(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])?|\x9b[0-?]*[ -/]*[@-~]")
_CONTROLS = pattern(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]")
_LINE_ENDS = pattern(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_BLOCK_TAG = pattern(r"<(?:li|p|td|th|tr|div|h[1-6]|ul|ol|table)\b[^<>]{0,2000}>", re.IGNORECASE)
_ENTITY = pattern(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")
_LEADING_ENTITIES = pattern(r"(?:\s|&(?:nbsp|ensp|emsp|bull|middot|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});)+")
_CONDITION = pattern(r"<!\[[^>]{0,200}>")  # Word's "<![if !supportLists]>", which HTMLParser refuses
_STRAY = pattern(r"<(?![a-zA-Z/!?][^<>]{0,4000}>)")
_LETTERS = pattern(r"[^\n]")
_LONGEST_SPAN = 500
_TAG = pattern(r"<[^<>]{0,2000}>")
_TAB_STOP = 4


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of the source: its number from 1, its text without line end, the column its text starts at."""

    number: int
    text: str
    column: int = 1

    @property
    def indent(self) -> int:
        """Width of the leading white space, a tab counting four."""
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
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", _ESCAPES.sub("", text)))


def lines_of(text: str) -> list[SourceLine]:
    """Clean ``text`` as lines, blank ones included; a page of HTML as the lines a reader would see."""
    if looks_like_html(text):
        return _HtmlLines.read(text)
    return [_plain_line(n, line) for n, line in enumerate(text.split("\n"), 1)]


def _plain_line(number: int, line: str) -> SourceLine:
    """One line with its entities as characters; what they shorten in front is kept in the column."""
    if "&" not in line or not _ENTITY.search(line):
        return SourceLine(number, line)
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


class _HtmlLines(HTMLParser):
    """Headings become ``#`` lines, list items ``-`` lines, table rows tab-separated lines."""

    _SKIPPED = frozenset({"script", "style", "head", "title", "template"})
    _BREAKS = frozenset({"p", "div", "br", "ul", "ol", "table", "tbody", "section", "article", "blockquote"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[SourceLine] = []
        self._parts: list[str] = []
        self._start: tuple[int, int] | None = None
        self._skip = self._lists = 0
        self._in_row = False
        self._column = 0
        self._spans: dict[int, int] = {}  # column -> rows that a merged cell above still covers
        self._light = 0  # open <b> tags that are not bold, as Google Docs wraps its clipboard in

    @classmethod
    def read(cls, html: str) -> list[SourceLine]:
        """The visible lines of ``html``; what the parser cannot close is closed at the end."""
        reader = cls()
        try:
            reader.feed(_tame(html))
            reader.close()
        except AssertionError:  # the standard parser's answer to declarations it does not know
            return [SourceLine(n, _TAG.sub(" ", line)) for n, line in enumerate(html.split("\n"), 1)]
        reader._end_line()
        return reader.lines

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._SKIPPED:
            self._skip += 1
        elif tag == "tr":
            self._end_line()
            self._in_row, self._column = True, 0
        elif tag in ("td", "th"):
            self._open_cell(dict(attrs))
        elif self._in_row:
            self._parts.append(" ")
        elif tag in ("b", "strong"):
            self._open_bold(dict(attrs))
        else:
            self._open_block(tag)

    def _open_block(self, tag: str) -> None:
        if tag == "li":
            self._end_line()
            self._parts.append("  " * max(0, self._lists - 1) + "- ")
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self._end_line(blank=True)
            self._parts.append("#" * int(tag[1]) + " ")
        elif tag in ("ul", "ol"):
            self._end_line()
            self._lists += 1
        elif tag in self._BREAKS and not self._bare_item():
            self._end_line()

    def _open_cell(self, attrs: dict[str, str | None]) -> None:
        """Keep the place of the cell: a tab before all but the first, empty cells where one above reaches down."""
        while self._spans.get(self._column, 0) > 0:
            self._spans[self._column] -= 1
            self._next_column(1)
        rows, columns = _count(attrs.get("rowspan")), _count(attrs.get("colspan"))
        if rows > 1:
            self._spans[self._column] = rows - 1
        self._parts.append("\t" if self._column else "")
        self._column += 1
        for _ in range(columns - 1):
            self._next_column(1)

    def _next_column(self, count: int) -> None:
        if self._column:
            self._parts.append("\t")
        else:
            self._parts.append("")
        self._column += count

    def _open_bold(self, attrs: dict[str, str | None]) -> None:
        if "normal" in (attrs.get("style") or ""):
            self._light += 1
        else:
            self._parts.append("**")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._SKIPPED:
            self._skip = max(0, self._skip - 1)
        elif tag == "tr":
            self._in_row = False
            self._end_line()
        elif self._in_row:
            return
        elif tag in ("ul", "ol"):
            self._end_line(blank=True)
            self._lists = max(0, self._lists - 1)
        elif tag in ("b", "strong"):
            if self._light and not self._parts.count("**") % 2:
                self._light -= 1
            else:
                self._parts.append("**")
        elif tag in ("p", "div", "table") or re.fullmatch(r"h[1-6]", tag):
            self._end_line(blank=tag == "p")
        elif tag == "li":
            self._end_line()

    def handle_data(self, data: str) -> None:
        if self._skip:
            return
        words = re.sub(r"\s+", " ", data)
        if not words.strip() and not self._parts:
            return
        if self._start is None and words.strip():
            line, offset = self.getpos()
            self._start = (line, offset + 1 + len(data) - len(data.lstrip()))
        self._parts.append(words)

    def _bare_item(self) -> bool:
        return bool(self._parts) and not "".join(self._parts).strip(" -#*")

    def _end_line(self, *, blank: bool = False) -> None:
        text = unescape("".join(self._parts)).replace("****", "").rstrip(" ")
        self._parts.clear()
        if text.strip(" -#*\t"):
            number, column = self._start or (self.getpos()[0], 1)
            lead = len(text) - len(text.lstrip(" -#*\t"))
            self.lines.append(SourceLine(number, text, column - lead))
        if blank and self.lines and self.lines[-1].text:
            self.lines.append(SourceLine(self.getpos()[0], ""))
        self._start = None


def _count(value: str | None) -> int:
    """A rowspan or colspan as a sane number."""
    return min(int(value), _LONGEST_SPAN) if value and value.isascii() and value.isdigit() and len(value) < 6 else 1


def _tame(html: str) -> str:
    """``html`` of the same length without what the standard parser refuses, or would rescan to the end again and again."""
    pieces, at = [], 0
    while (start := html.find("<!--", at)) >= 0 and (end := html.find("-->", start)) >= 0:
        pieces += [html[at:start], _LETTERS.sub(" ", html[start : end + 3])]
        at = end + 3
    pieces.append(html[at:])
    return _STRAY.sub(" ", _CONDITION.sub(_blanked, "".join(pieces)))


def _blanked(found: re.Match[str]) -> str:
    """As many characters without the tag, so that places stay."""
    return _LETTERS.sub(" ", found[0])
