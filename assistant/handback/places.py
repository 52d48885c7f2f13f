"""Where an author's words stand in a text that spaces or composes them otherwise."""

import unicodedata
from typing import NamedTuple

from assistant.handback.model import Remark


class Place(NamedTuple):
    """From ``start`` to ``end`` of a text, in code points."""

    start: int
    end: int


class _Letters(NamedTuple):
    """A text without what nobody sees, letters apart from their accents; and where in the text each sign stood."""

    signs: str
    places: list[int]


def place_of(remark: Remark, text: str) -> Place | None:
    """Where the words of ``remark`` stand in ``text``: within its line, else wherever they stand as whole words; None where nowhere."""
    whole, line = _letters(text), _letters(remark.line).signs
    before, words = _letters(remark.line[: remark.start]).signs, _letters(remark.line[remark.start : remark.end]).signs
    if not words:
        before, words = "", line
    if not words:
        return None
    at = _sought(whole, line, text)
    if at < 0:
        at = whole.signs.find(line)
    first = at + len(before) if at >= 0 else _sought(whole, words, text)
    return _place(whole, first, len(words)) if first >= 0 else None


def _letters(text: str) -> _Letters:
    kept = [(sign, at) for at, char in enumerate(text) for sign in unicodedata.normalize("NFD", char) if not _is_unseen(sign)]
    return _Letters("".join(sign for sign, _ in kept), [at for _, at in kept])


def _is_unseen(sign: str) -> bool:
    return sign.isspace() or unicodedata.category(sign) in ("Cc", "Cf")


def _place(whole: _Letters, first: int, length: int) -> Place:
    return Place(whole.places[first], whole.places[first + length - 1] + 1)


def _sought(whole: _Letters, words: str, text: str) -> int:
    """The first of ``words`` among the letters where no word is cut in two; -1 where there is none."""
    at = whole.signs.find(words)
    while at >= 0 and not _stands_alone(_place(whole, at, len(words)), text):
        at = whole.signs.find(words, at + 1)
    return at


def _stands_alone(place: Place, text: str) -> bool:
    before, first = text[place.start - 1 : place.start], text[place.start]
    last, after = text[place.end - 1], text[place.end : place.end + 1]
    return not (before.isalnum() and first.isalnum()) and not (last.isalnum() and after.isalnum())
