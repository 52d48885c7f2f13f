"""How a Markdown or plain text is laid out, as far as lines may be added to it: rows, tables, fenced code, lists."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from assistant.language.pattern import pattern

_ROW = pattern("([^\n\r\v\f\x85\u2028\u2029]*)(\r\n|[\n\r\v\f\x85\u2028\u2029]|\\Z)")
_LEAD = pattern(r"[ \t>]*")
_ITEM = pattern(r"[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)")
_STARTS = pattern(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])(?:\s|$)|#{1,6}(?:\s|$)|`{3}|~{3})")  # what no paragraph above takes in
_FENCE = pattern(r"[ \t>]*(?:[-*+][ \t]+)?(`{3,}(?=[^`]*$)|~{3,})")
_RULED = pattern(r"[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*")
_PIPED = pattern(r"[ \t>]*\|.*\S.*")
_UNDERLINE = pattern(r" {0,3}(?:=+|-{2,})[ \t]*")
_SETTING = pattern(r"(?:[\w-]+[ \t]*:.*|[ \t].*|- .*|#.*|)")
_LONGEST_WRAP = 12  # rows of one sentence
_LONGEST_FRONT = 60  # rows of settings at the top of a file


class Row(NamedTuple):
    """A line of a text, and how it ends."""

    text: str
    end: str


class Block(NamedTuple):
    """Rows that nothing may come between, by their index."""

    first: int
    last: int


def rows_of(text: str) -> list[Row]:
    """The lines of ``text``, counted as the parser counts them."""
    rows: list[Row] = []
    for found in _ROW.finditer(text):
        rows.append(Row(found[1], found[2]))
        if not found[2]:
            break
    return rows


def blocks(rows: Sequence[Row]) -> dict[int, Block]:
    """The table, fenced code or settings that each row within one belongs to."""
    found: dict[int, Block] = {}
    at = 0
    while at < len(rows):
        last = max(_front(rows) if at == 0 else at, _fence(rows, at), _table(rows, at))
        if last > at:
            found |= dict.fromkeys(range(at, last + 1), Block(at, last))
        at = last + 1
    return found


def last_row(rows: Sequence[Row], at: int, line: str) -> int:
    """The row on which ``line``, begun on row ``at``, ends: a later one where its sentence is wrapped, or is a heading underlined."""
    sought, seen, last = _bare(line), "", at
    for below in range(at, min(at + _LONGEST_WRAP, len(rows))):
        if not rows[below].text.strip():
            break
        seen += _bare(rows[below].text)
        if sought in seen:
            last = below
            break
    return last + 1 if _is_underlined(rows[last : last + 2]) else last


def lead(text: str, *, is_list: bool) -> str:
    """What a line put under ``text`` starts with to stay in the same list item and quote."""
    margin = _LEAD.match(text)
    before = margin[0] if margin else ""
    item = _ITEM.match(text) if is_list else None
    if item is None:
        return before
    if not text[item.end() :].strip():
        return before + "  "
    return before + " " * (len(item[0].expandtabs(4)) - len(before.expandtabs(4)))


def needs_end(following: Sequence[Row]) -> bool:
    """Whether the next row would be read as more of a quote above it."""
    return any(row.text.strip() and not _STARTS.match(row.text) for row in following)


def _bare(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def _is_underlined(rows: Sequence[Row]) -> bool:
    return len(rows) > 1 and needs_end(rows[:1]) and _UNDERLINE.fullmatch(rows[1].text) is not None


def _front(rows: Sequence[Row]) -> int:
    """The last row of the settings at the top of a file, between two rules; 0 where there are none."""
    if rows[0].text.rstrip() != "---":
        return 0
    for at, row in enumerate(rows[1:_LONGEST_FRONT], 1):
        if row.text.rstrip() in ("---", "..."):
            return at
        if not _SETTING.fullmatch(row.text):
            break
    return 0


def _fence(rows: Sequence[Row], at: int) -> int:
    """The last row of the code that opens on row ``at``; ``at`` where none does."""
    opened = _FENCE.match(rows[at].text)
    if not opened:
        return at
    closes = re.compile(rf"[ \t>]*{re.escape(opened[1][0])}{{{len(opened[1])},}}[ \t]*")
    close = next((below for below in range(at + 1, len(rows)) if closes.fullmatch(rows[below].text)), None)
    return close if close is not None else max(at, len(rows) - 1 - (not rows[-1].text))


def _table(rows: Sequence[Row], at: int) -> int:
    """The last row of the table that starts on row ``at``; ``at`` where none does."""
    is_ruled = "|" in rows[at].text and at + 1 < len(rows) and _RULED.fullmatch(rows[at + 1].text) is not None
    last = at + 1 if is_ruled else at
    while last + 1 < len(rows) and _goes_on(rows[last + 1].text, rows[at].text, is_ruled=is_ruled):
        last += 1
    return last


def _goes_on(text: str, first: str, *, is_ruled: bool) -> bool:
    """Whether a table has ``text`` for its next row."""
    if is_ruled:
        return bool(text.strip(" \t>")) and not _STARTS.match(text)
    return bool(_PIPED.fullmatch(text) and _PIPED.fullmatch(first))
