"""What stands before the words of a line: heading, bullet, number, box, label; and the bare words after it."""

import re
import unicodedata
from typing import NamedTuple

from assistant.language.pattern import pattern
from assistant.parse.labels import read_label
from assistant.parse.markup import SPACES, unwrapped, words_of
from assistant.parse.sections import Label
from assistant.parse.source import SourceLine


class Cells(NamedTuple):
    """What the other columns of a table row, or a tag at the end of a line, say of a key result."""

    owner: str | None = None
    due: str | None = None
    baseline: str | None = None
    target: str | None = None
    state: str | None = None


class Mark(NamedTuple):
    """A line taken apart.

    ``style`` names the bullet or number ("-", "1 .", "1.1", "a )", "i", "A"; "" for none), ``heading`` the Markdown
    level (0 none), ``strong`` a line wholly bold or in capitals; ``text`` is what remains, ``column`` where it starts.
    """

    line: int
    column: int
    indent: int
    heading: int
    style: str
    strong: bool
    label: Label | None
    text: str
    raw: str
    tight: bool = False  # follows the line before it without a blank line
    cells: Cells | None = None
    quoted: int = 0  # how many ">" of its own it stands behind
    origin: int = 1  # the column ``raw`` starts at
    joins: tuple[tuple[int, int, int], ...] = ()  # where ``raw`` goes on with another line: from which place, its number, its column

    @property
    def is_item(self) -> bool:
        """Whether a bullet, number or box stands before the words of a line that is no heading."""
        return bool(self.style) and not self.heading

    @property
    def is_head(self) -> bool:
        """Whether the line is set as a heading: ``#``, bold or capitals."""
        return self.heading > 0 or self.strong


_NUMBER = pattern(
    r"(?P<dotted>\d{1,2}(?:[.-]\d{1,2})+)[.):](?=\s+\S)|"
    r"(?P<digit>\d{1,2})(?:[.)°]|\s?[-–—>›»▸►](?=\s)|[-–](?=[A-ZÉÈÀ][^\W\d]))\)?(?=\s|"
    r"(?<=[-–])\S|(?<=[.)])[A-ZÉÈÀ])"
)
_SIGNED_NUMBER = pattern(r"(?P<digit>(?:\(\d{1,2}\)|\[\d{1,2}\])\s|(?:#|n\s?[°º]\s?)\d{1,2}\s*[:.)–—/-]\s)")
_LETTER = pattern(r"\(?(?:(?P<roman>[ivx]{1,4})[).]|(?P<lower>[a-z])[).]|(?P<upper>[IVX]{1,4}|[A-Z])[)./])(?=\s)")
_CIRCLED = frozenset("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓")
_NUMBER_SIGNS = frozenset(".)°-–—>›»▸►")
_LETTER_SIGNS = frozenset(").:/")
_STYLES = {"digit": "1", "roman": "i", "lower": "a", "upper": "A"}
_BULLET = pattern(
    r"[^\w\s\"“”„'‘’«()\[\]{}<€$£¥%‰&@#…!?,;:≥≤±×÷≈]{1,3}(?=\s)|[o_](?=\s)|[•◦▪■●○►▶▸‣⁃→➔➜➤➢☐☑☒✓✔·](?=\S)|[-=]+>\s|[–—-](?=[^\W\d_])"
)
_BOX = pattern(r"\[[ xX✓✔]?\]\s+|\([ xX]?\)\s+")
_HEADING = pattern(r"(#{1,6})\s*(?=[^\s#\d])|(#{1,6})\s+(?=\S)")
_QUOTE = pattern(r"(?:>\s?)+(?=\S)")
_KEYCAP = pattern(r"(?P<d>\d)\ufe0f?\u20e3\s*")
_BOX_SIGNS = frozenset("[(`Pp")
_NO_BULLETS = frozenset("\"“”„'‘’«()[]{}<€$£¥%‰&@#…!?,;:")
_PLAIN_BULLETS = frozenset("-*•·–→>+")
_NUMBER_KINDS = frozenset("1Aai")
_PRIORITY = pattern(r"(?:[\[(`][pP][0-4X][\])`]|[pP][0-4]\s?(?=[-–—:]\s|,\s*@))\s*(?:[-–—:,]\s+)?")
_SPACE_SIGNS = frozenset(SPACES)
_FRAMES = _SPACE_SIGNS | {">", "#"}


def mark(source: SourceLine, *, tight: bool) -> Mark:
    """Take one non-blank line apart."""
    text = source.text.rstrip()
    at, heading, quoted = _frame(text) if text[:1] in _FRAMES else (0, 0, 0)
    at, style = _markers(text, at)
    body = text[at:]
    bare, shift, strong = unwrapped(body)
    listed = bool(style) and style[0] not in "1aAi" and not heading
    label, skip = read_label(bare, strong=strong or heading > 0, listed=listed)
    if label is None and bare != body:
        # a number or bullet may hide inside the bold or after another one: "**1. Grow**"
        inner, hidden = _markers(bare, 0)
        if inner:
            bare, shift, style = bare[inner:], shift + inner, style or hidden
            label, skip = read_label(bare, strong=strong or heading > 0, listed=listed)
    elif label in (Label.OBJECTIVE, Label.KEY_RESULT):
        skip = _decoration_end(bare, skip)
    words = words_of(bare[skip:])
    raw = text.lstrip()
    lead = len(text) - len(raw)
    column = source.column + _where(text, words, at + shift + skip)
    strong = strong or _is_capitals(words)
    return Mark(
        source.number, max(1, column), source.indent, heading, style, strong, label, words, raw, tight, None, quoted, source.column + lead
    )


def cut(found: Mark, length: int, *, style: str = "", label: Label | None = None) -> Mark:
    """``found`` without the first ``length`` characters of its text; what a label says after them is read anew."""
    rest, skip = found.text[length:].lstrip(SPACES), 0
    label = label or found.label
    if label is None:
        label, skip = read_label(rest, strong=found.is_head)
    if label in (Label.OBJECTIVE, Label.KEY_RESULT):
        skip = _decoration_end(rest, skip)
    words = words_of(rest[skip:])
    at = _where(found.raw, words, max(0, found.column - found.origin + length))
    line, column = _place(found, at)
    return found._replace(text=words, line=line, column=max(1, column), style=style or found.style, label=label)


def place_of(found: Mark, at: int) -> tuple[int, int]:
    """The line and the column of the source where the character ``at`` of a mark's text stands."""
    return _place(found, found.column - found.origin + at) if found.joins and at else (found.line, found.column + at)


def _place(found: Mark, at: int) -> tuple[int, int]:
    """Line and column of the character ``at`` of ``raw``."""
    joined = ((line, origin + at - start) for start, line, origin in reversed(found.joins) if at >= start)
    return next(joined, (found.line, found.origin + at))


def _decoration_end(text: str, at: int) -> int:
    """The end of the arrow or picture that stands between a label and its words."""
    start = _skip_space(text, at)
    if text[start : start + 1].isalnum() and text[start] != "o":
        return at
    if found := _BULLET.match(text, start):
        return found.end() if text[start] not in "o.-–" else at
    return _picture_end(text, start) or at


def _frame(text: str) -> tuple[int, int, int]:
    """Where the line starts after indentation, quote signs and heading signs; the heading level; the depth of quoting."""
    at, depth = _skip_space(text, 0), 0
    if text.startswith(">", at) and (quote := _QUOTE.match(text, at)):
        at, depth = _skip_space(text, quote.end()), quote[0].count(">")
    if text.startswith("#", at) and (heading := _HEADING.match(text, at)):
        return heading.end(), len(heading[1] or heading[2]), depth
    return at, 0, depth


def _where(text: str, words: str, start: int) -> int:
    """Offset of ``words`` in ``text`` at or after ``start``, by their first word when markup stands between."""
    if (found := text.find(words, start)) >= 0:
        return found
    for wanted in (*words.split(maxsplit=1)[:1], words[:1]):
        found = text.find(wanted, start)
        if found >= 0:
            return found
    return min(start, max(0, len(text) - 1))


def _markers(text: str, at: int) -> tuple[int, str]:
    """Skip bullets, boxes, numbers and leading pictures from ``at``; the last number or first bullet names the style."""
    style = ""
    for _ in range(5):
        if text[at : at + 1] in _SPACE_SIGNS:
            at = _skip_space(text, at)
        end, found = _marker(text, at)
        if end == at:
            break
        if found[:1] in _NUMBER_KINDS:  # "- 1." stands below "1."
            found += style if " " in found and style[:1] not in _NUMBER_KINDS else ""
            style = found
        at, style = end, style or found
    else:
        at = _skip_space(text, at)
    return at, style


def _marker(text: str, at: int) -> tuple[int, str]:
    """The end and the style of the bullet, box, number or picture at ``at``; ``at`` itself where there is none."""
    first, second = text[at : at + 1], text[at + 1 : at + 2]
    if first in _PLAIN_BULLETS and second == " ":
        return at + 1, first
    if (
        first.isalpha()
        and first not in "onNP"
        and not (first == "p" and second.isdigit())
        and _LETTER_SIGNS.isdisjoint(text[at + 1 : at + 5])
    ):
        return at, ""  # a word: no bullet or number can start here
    if first in _BOX_SIGNS and (box := _box(text, at, first, second)):
        return box
    if first not in _PLAIN_BULLETS and (found := _number(text, at, first)):
        return found
    if first in _NO_BULLETS or (first.isalnum() and (first != "o" or not second.isspace())):
        return at, ""
    if bullet := _BULLET.match(text, at):
        return bullet.end(), bullet[0][0]
    return (end, first) if (end := _picture_end(text, at)) else (at, "")


def _box(text: str, at: int, first: str, second: str) -> tuple[int, str] | None:
    """The end of a box to tick, or of a priority such as "[P1]", and the style it gives."""
    if first in "[(" and (found := _BOX.match(text, at)):
        return found.end(), "☐"
    if (second.isdigit() if first in "Pp" else second in "pP") and (found := _PRIORITY.match(text, at)):
        return found.end(), ""
    return None


def _number(text: str, at: int, first: str) -> tuple[int, str] | None:
    """The end and the style of the number or letter that counts a line."""
    if first in _CIRCLED:
        return at + 1, "1 "
    found = None
    if first.isdigit():
        if "\u20e3" in text[at + 1 : at + 3] and (keycap := _KEYCAP.match(text, at)):
            return keycap.end(), "1"
        found = None if _NUMBER_SIGNS.isdisjoint(text[at + 1 : at + 4]) else _NUMBER.match(text, at)
    elif first in "([#n":
        found = _SIGNED_NUMBER.match(text, at)
    if found is None and (first == "(" or first.isalpha()) and not _LETTER_SIGNS.isdisjoint(text[at + 1 : at + 6]):
        found = _LETTER.match(text, at)
    return (found.end(), _number_style(found)) if found else None


def _number_style(found: re.Match[str]) -> str:
    """The kind of number and the signs around it: "1 .", "1.1", "a )"."""
    signs = " " + "".join(char for char in found[0] if not char.isalnum() and not char.isspace())
    if found.lastgroup == "dotted":
        return "1" + ".1" * (found["dotted"].count(".") + found["dotted"].count("-"))
    return _STYLES[found.lastgroup or ""] + signs


def _picture_end(text: str, at: int) -> int:
    """End of the run of pictures (emoji, dingbats) at ``at``; 0 when there is none."""
    if text[at : at + 1] < "\u200d":
        return 0
    end = at
    while end < len(text) and (
        text[end] > "\u20ff" and unicodedata.category(text[end]) in ("So", "Sk", "Mn", "Cf") or text[end] in "\ufe0f\u200d"
    ):
        end += 1
    return end if end > at else 0


def _skip_space(text: str, at: int) -> int:
    while text[at : at + 1] in _SPACE_SIGNS:
        at += 1
    return at


def _is_capitals(text: str) -> bool:
    if (
        " " not in text
        or (text[1:4].isalpha() and text[1:4].islower())
        or sum(map(str.islower, text[:12])) > 2
        or text.upper() != text
        and sum(map(str.islower, text)) > 2
    ):
        return False
    letters = [char for char in text if char.isalpha()]
    return len(letters) > 7 and sum(map(str.isupper, letters)) > 0.9 * len(letters)
