"""HTML, as pasted from a document or a sheet, as the lines a reader would see."""

import re
from html import unescape
from html.parser import HTMLParser

from assistant.language.pattern import pattern
from assistant.parse.source import SourceLine

_CONDITION = pattern(r"<!\[[^>]{0,200}>")  # Word's "<![if !supportLists]>", which HTMLParser refuses
_STRAY = pattern(r"<(?![a-zA-Z/!?][^<>]{0,4000}>)")
_LETTERS = pattern(r"[^\n]")
_LONGEST_SPAN = 500
_TAG = pattern(r"<[^<>]{0,2000}>")


def page_lines(html: str) -> list[SourceLine]:
    """The visible lines of ``html``; what the parser cannot close is closed at the end."""
    reader = _Lines()
    try:
        reader.feed(_tame(html))
        return reader.finish()
    except AssertionError:  # the standard parser's answer to declarations it does not know
        return [SourceLine(n, _TAG.sub(" ", line)) for n, line in enumerate(html.split("\n"), 1)]


class _Lines(HTMLParser):
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

    def finish(self) -> list[SourceLine]:
        """The lines read, the last one ended."""
        self.close()
        self._end_line()
        return self.lines

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
