"""Words of a line, folded for look-up: lower case, no accents, one character for one, so that places stay true."""

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from assistant.language.pattern import pattern

_WORD = pattern(r"[a-z0-9]+(?:[.][a-z0-9]+(?![a-z0-9.]*\s*%))*")


def _folding() -> dict[int, str]:
    table = {
        ord(a): b
        for a, b in (
            ("’", "'"),
            ("‘", "'"),
            ("ʼ", "'"),
            ("−", "-"),
            ("–", "-"),
            ("—", "-"),
            ("\u00a0", " "),
            ("\u202f", " "),
            ("\u2009", " "),
            ("\t", " "),
        )
    }
    for code in range(0xC0, 0x250):
        base = unicodedata.normalize("NFD", chr(code))[0]
        table[code] = base.lower() if base.isascii() else chr(code).lower()[0]
    return table | {ord("œ"): "o", ord("Œ"): "o", ord("æ"): "a", ord("ß"): "s", ord("ø"): "o", ord("Ø"): "o"}


_TABLE = _folding()


def fold(text: str) -> str:
    """``text`` in lower case without accents, typographic signs made plain, of the same length."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return low if low.isascii() else low.translate(_TABLE)


class Word(NamedTuple):
    """One word: folded form, and where it stands in its line (code points)."""

    form: str
    start: int
    end: int


def words(folded: str) -> list[Word]:
    """The words of a folded line; apostrophes and hyphens part words ("l'equipe" is two)."""
    return [Word(found[0], found.start(), found.end()) for found in _WORD.finditer(folded)]


@lru_cache(maxsize=16384)
def singular(word: str) -> str:
    """A crude singular that serves both languages: plural signs off, -aux to -al, -ies to -y."""
    if len(word) > 4 and word.endswith("aux"):
        return word[:-3] + "al"
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word[-1] in "sx" and word[-2] != "s":
        return word[:-1]
    return word
