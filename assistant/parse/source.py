"""The pasted text as clean lines, each knowing where it stood; HTML becomes lines of the same kind."""

import re
import unicodedata
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser

# Terminal escapes go whole; other control and direction characters one by one. Tabs and line ends stay.
_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])?|\x9b[0-?]*[ -/]*[@-~]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]")
_LINE_ENDS = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_BLOCK_TAG = re.compile(r"<(?:li|p|td|th|tr|div|h[1-6]|ul|ol|table)\b[^<>]{0,2000}>", re.IGNORECASE)
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
    return [SourceLine(n, line) for n, line in enumerate(text.split("\n"), 1)]


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

    @classmethod
    def read(cls, html: str) -> list[SourceLine]:
        """The visible lines of ``html``; what the parser cannot close is closed at the end."""
        reader = cls()
        reader.feed(html)
        reader.close()
        reader._end_line()
        return reader.lines

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._SKIPPED:
            self._skip += 1
        elif tag == "tr":
            self._end_line()
            self._in_row = True
        elif tag in ("td", "th"):
            if self._parts:
                self._parts.append("\t")
            elif not self._first_cell(tag):
                self._parts.append("\t")
        elif self._in_row:
            self._parts.append(" ")
        elif tag == "li":
            self._end_line()
            self._parts.append("  " * max(0, self._lists - 1) + "- ")
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self._end_line(blank=True)
            self._parts.append("#" * int(tag[1]) + " ")
        elif tag in ("ul", "ol"):
            self._end_line()
            self._lists += 1
        elif tag in ("b", "strong"):
            self._parts.append("**")
        elif tag in self._BREAKS and not self._bare_item():
            self._end_line()

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

    def _first_cell(self, tag: str) -> bool:
        """The first cell of a row needs no tab before it; an empty one still keeps its place."""
        self._parts.append("")
        return tag in ("td", "th")

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
