"""What stands before the words of a line: heading, bullet, number, box, label; and the bare words after it."""

import re
import unicodedata
from typing import NamedTuple

from assistant.language.pattern import pattern
from assistant.parse.labels import read_label
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
    r"(?<=[-–])\S|(?<=[.)])[A-ZÉÈÀ])|"
    r"(?P<pdigit>(?:\(\d{1,2}\)|\[\d{1,2}\])\s|(?:#|n\s?[°º]\s?)\d{1,2}\s*[:.)–—/-]\s)|"
    r"\(?(?P<roman>[ivx]{1,4})[).](?=\s)|\(?(?P<lower>[a-z])[).](?=\s)|\(?(?P<upper>[IVX]{1,4}|[A-Z])[)./](?=\s)|"
    r"(?P<circled>[①-⑳❶-❿➀-➓])",
)
_BULLET = pattern(
    r"[^\w\s\"“”„'‘’«()\[\]{}<€$£¥%‰&@#…!?,;:≥≤±×÷≈]{1,3}(?=\s)|[o_](?=\s)|[•◦▪■●○►▶▸‣⁃→➔➜➤➢☐☑☒✓✔·](?=\S)|[-=]+>\s|[–—-](?=[^\W\d_])"
)
_BOX = pattern(r"\[[ xX✓✔]?\]\s+|\([ xX]?\)\s+")
_HEADING = pattern(r"(#{1,6})\s*(?=[^\s#\d])|(#{1,6})\s+(?=\S)")
_QUOTE = pattern(r"(?:>\s?)+(?=\S)")
_WRAPS = ("**", "__", "*", "_", "`", "~~")
_KEYCAP = pattern(r"(?P<d>\d)\ufe0f?\u20e3\s*")
_BOX_SIGNS = frozenset("[(`P")
_PLAIN_BULLETS = frozenset("-*•·–→>+")
_NUMBER_KINDS = frozenset("1Aai")
_ENDS_NUMBER = pattern(r"[).:/]")
_PRIORITY = pattern(r"(?:[\[(`][pP][0-4][\])`]|P[0-4]\s(?=[-–—:]))\s*(?:[-–—:]\s+)?")
_TRAILING = pattern(r"(?:(?<!\s)|(?<=\s)(?<!\s\s))\s?(?:\{#[\w-]+\}|\[[pP][0-4]\]|⭐️?)\s*$")
_TAG = pattern(r"</?[a-zA-Z][^<>]{0,300}>")
_IMAGE = pattern(r"!\[[^\[\]]{0,300}\]\([^()\s]{0,2000}\)")
_EMPHASIS = pattern(r"(\*\*|__)(?=\S)([^\n]*?\S)\1")
_LINK = pattern(r"\[([^\[\]]{1,1000})\](?:\([^()\s]{0,2000}(?:\s\"[^\"]{0,200}\")?\)|\[[^\[\]]{0,200}\])")
_SPACES = " \t\u00a0\u2002\u2003\u2009\u202f\u3000"


def mark(source: SourceLine, *, tight: bool) -> Mark:
    """Take one non-blank line apart."""
    text = source.text.rstrip()
    at, heading, quoted = _frame(text)
    at, style = _markers(text, at)
    bare, shift, strong = _bare(text[at:])
    listed = bool(style) and style[0] not in "1aAi" and not heading
    label, skip = read_label(bare, strong=strong or heading > 0, listed=listed)
    if label is None:
        # a number or bullet may hide inside the bold or after another one: "**1. Grow**"
        inner, hidden = _markers(bare, 0)
        if inner:
            bare, shift, style = bare[inner:], shift + inner, style or hidden
            label, skip = read_label(bare, strong=strong or heading > 0, listed=listed)
    elif label in (Label.OBJECTIVE, Label.KEY_RESULT):
        skip = _decoration_end(bare, skip)
    words = tidy(unwrap(bare[skip:].strip(_SPACES))[0])
    raw, lead = text.strip(), len(text) - len(text.lstrip())
    column = source.column + _where(text, words, at + shift + skip)
    strong = strong or _is_capitals(words)
    return Mark(
        source.number, max(1, column), source.indent, heading, style, strong, label, words, raw, tight, None, quoted, source.column + lead
    )


def cut(found: Mark, length: int, *, style: str = "", label: Label | None = None) -> Mark:
    """``found`` without the first ``length`` characters of its text; what a label says after them is read anew."""
    rest, skip = found.text[length:].lstrip(_SPACES), 0
    label = label or found.label
    if label is None:
        label, skip = read_label(rest, strong=found.is_head)
    if label in (Label.OBJECTIVE, Label.KEY_RESULT):
        skip = _decoration_end(rest, skip)
    words = tidy(unwrap(rest[skip:].strip(_SPACES))[0])
    column = found.origin + _where(found.raw, words, max(0, found.column - found.origin + length))
    return found._replace(text=words, column=max(1, column), style=style or found.style, label=label)


def _decoration_end(text: str, at: int) -> int:
    """The end of the arrow or picture that stands between a label and its words."""
    start = _skip_space(text, at)
    if found := _BULLET.match(text, start):
        return found.end() if text[start] not in "o.-–" else at
    return _picture_end(text, start) or at


def _frame(text: str) -> tuple[int, int, int]:
    """Where the line starts after indentation, quote signs and heading signs; the heading level; the depth of quoting."""
    at = _skip_space(text, 0)
    quote = _QUOTE.match(text, at)
    depth = quote[0].count(">") if quote else 0
    if quote:
        at = _skip_space(text, quote.end())
    heading = _HEADING.match(text, at)
    if heading:
        return heading.end(), len(heading[1] or heading[2]), depth
    return at, 0, depth


def _bare(body: str) -> tuple[str, int, bool]:
    """``body`` without leading tags and links, unwrapped; how far that moved it; whether it is bold."""
    if body[:1] in "<[!" or "](" in body[:400]:
        body = _without_markup(body)
    bare, shift = unwrap(body)
    return bare, shift, shift > 0 and body.startswith(("**", "__"))


def _where(text: str, words: str, start: int) -> int:
    """Offset of ``words`` in ``text`` at or after ``start``, by their first word when markup stands between."""
    first = words.split(maxsplit=1)[:1]
    for wanted in (words, *first, words[:1]):
        found = text.find(wanted, start)
        if found >= 0:
            return found
    return min(start, max(0, len(text) - 1))


def _markers(text: str, at: int) -> tuple[int, str]:
    """Skip bullets, boxes, numbers and leading pictures from ``at``; the last number or first bullet names the style."""
    style = ""
    for _ in range(5):
        at = _skip_space(text, at)
        end, found = _marker(text, at)
        if end == at:
            break
        if found[:1] in _NUMBER_KINDS:  # "- 1." stands below "1."
            found += style if " " in found and style[:1] not in _NUMBER_KINDS else ""
            style = found
        at, style = end, style or found
    return _skip_space(text, at), style


def _marker(text: str, at: int) -> tuple[int, str]:
    """The end and the style of the bullet, box, number or picture at ``at``; ``at`` itself where there is none."""
    first = text[at : at + 1]
    if first.isalpha() and first not in "onNP" and not _ENDS_NUMBER.search(text, at + 1, at + 5):
        return at, ""  # a word: no bullet or number can start here
    if first in _BOX_SIGNS:
        if found := _BOX.match(text, at):
            return found.end(), "☐"
        if found := _PRIORITY.match(text, at):
            return found.end(), ""
    if first.isdigit() and (found := _KEYCAP.match(text, at)):
        return found.end(), "1"
    if first not in _PLAIN_BULLETS and (found := _NUMBER.match(text, at)):
        return found.end(), _number_style(found)
    if not first.isdigit() and (found := _BULLET.match(text, at)):
        return found.end(), found[0][0]
    return (end, first) if (end := _picture_end(text, at)) else (at, "")


def _number_style(found: re.Match[str]) -> str:
    """The kind of number and the signs around it: "1 .", "1.1", "a )"."""
    signs = " " + "".join(char for char in found[0] if not char.isalnum() and not char.isspace())
    if found["dotted"]:
        return "1" + ".1" * (found["dotted"].count(".") + found["dotted"].count("-"))
    if found["digit"] or found["pdigit"] or found["circled"]:
        return "1" + signs
    if found["roman"]:
        return "i" + signs
    return ("A" if found["upper"] else "a") + signs


def _picture_end(text: str, at: int) -> int:
    """End of the run of pictures (emoji, dingbats) at ``at``; 0 when there is none."""
    end = at
    while end < len(text) and (
        text[end] > "\u20ff" and unicodedata.category(text[end]) in ("So", "Sk", "Mn", "Cf") or text[end] in "\ufe0f\u200d"
    ):
        end += 1
    return end if end > at else 0


def _skip_space(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACES:
        at += 1
    return at


def unwrap(text: str) -> tuple[str, int]:
    """``text`` without the emphasis marks around all of it or around its start, and how many were cut in front."""
    if text[:1] not in ("*", "_", "`", "~"):
        return text, 0
    for wrap in _WRAPS:
        if not text.startswith(wrap):
            continue
        end = text.find(wrap, len(wrap))
        if end <= len(wrap):
            continue
        inner, rest = text[len(wrap) : end], text[end + len(wrap) :]
        labelled = inner.endswith(":") or rest.lstrip().startswith(":")
        tagged = len(inner) < 8 and inner[-1].isdigit() and rest[:1] == " "
        if rest.strip(" :.") == "" or wrap in ("**", "__") or tagged or (labelled and len(inner) < 40):
            return inner + rest, len(wrap)
    return text, 0


def _without_markup(text: str) -> str:
    if "[" in text:
        text = _LINK.sub(r"\1", _IMAGE.sub("", text))
    return _TAG.sub("", text).lstrip() if "<" in text else text.lstrip()


def tidy(text: str) -> str:
    """The words as a reader sees them: links by their text, no tags, emphasis or trailing marks."""
    if "[" in text or "<" in text:
        text = _without_markup(text)
    if text[-1:] in "}]⭐\ufe0f":
        text = _TRAILING.sub("", text)
    if "**" in text or "__" in text:
        text = _EMPHASIS.sub(r"\2", text).replace("**", "")
    if "_" in text:
        text = re.sub(r"(?<![\w])_([^_]+)_(?![\w])", r"\1", text)
    return text.strip(_SPACES)


def _is_capitals(text: str) -> bool:
    if " " not in text or sum(map(str.islower, text[:12])) > 2 or text.upper() != text and sum(map(str.islower, text)) > 2:
        return False
    letters = [char for char in text if char.isalpha()]
    return len(letters) > 7 and sum(map(str.isupper, letters)) > 0.9 * len(letters)
