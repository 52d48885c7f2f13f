"""A line with the classes of its words: what every later question about it is asked of."""

import re
from dataclasses import dataclass
from functools import cached_property

from assistant.language.inflect import finite_bases, nominal_bases, participle_bases
from assistant.language.lexicon import BIT, VERBS, Lexicon, lexicon
from assistant.language.text import Word, fold, singular, words

_PARENTHESIS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


@dataclass(frozen=True, slots=True)
class Tag:
    """One entry of the lexicon found in a line: its first and last word, its classes."""

    first: int
    last: int
    bits: int


@dataclass(frozen=True)
class Line:
    """A line to be read: the text, folded, its words outside brackets, and their classes."""

    text: str
    language: str
    folded: str
    core: str
    words: tuple[Word, ...]
    tags: tuple[Tag, ...]

    @property
    def french(self) -> bool:
        """Whether the line is read as French."""
        return self.language == "fr"

    @property
    def book(self) -> Lexicon:
        """The lexicon of the line's language."""
        return lexicon(self.language)

    def bits_at(self, index: int) -> int:
        """All classes of the entry that covers the word ``index``."""
        return self._bits[index] if 0 <= index < len(self.words) else 0

    @cached_property
    def _bits(self) -> list[int]:
        bits = [0] * len(self.words)
        for tag in self.tags:
            for index in range(tag.first, tag.last + 1):
                bits[index] |= tag.bits
        return bits

    @cached_property
    def participles(self) -> dict[int, int]:
        """Words that are past participles of classed verbs: place to the classes of the verb."""
        found: dict[int, int] = {}
        entries = self.book.entries
        for index, word in enumerate(self.words):
            if self.french and index and self.words[index - 1].form in ("de", "du", "d", "un", "le", "au", "des"):
                continue  # "comité de suivi": a noun
            for base in participle_bases(word.form, self.text[word.start : word.end], french=self.french):
                again = base[2:] if base.startswith("re") else base  # "replanted", "recâblé"
                if bits := (entries.get(singular(base), 0) or entries.get(singular(again), 0)) & VERBS:
                    found[index] = bits
                    break
        return found

    def verb_at(self, index: int) -> int:
        """Verb classes of the word at ``index`` in base, finite or -ing form; 0 when it is none."""
        if not 0 <= index < len(self.words):
            return 0
        direct = next((tag.bits & VERBS for tag in self.tags if tag.first == index), 0)
        if direct:
            return direct
        entries = self.book.entries
        if alone := entries.get(singular(self.words[index].form), 0) & VERBS:
            return alone  # hidden in a longer entry ("improve quality")
        for base in finite_bases(self.words[index].form, french=self.french):
            if bits := entries.get(singular(base), 0) & VERBS:
                return bits
        return 0

    def is_deed_noun(self, index: int) -> bool:
        """Whether the word is a noun made from a verb of work ("replacement", "paramétrage")."""
        entries = self.book.entries
        return any(entries.get(singular(base), 0) & BIT["TASK_VERBS"] for base in nominal_bases(self.words[index].form, french=self.french))

    def has(self, names: int) -> bool:
        """Whether any entry has one of the classes in ``names``."""
        return any(tag.bits & names for tag in self.tags)

    def first_with(self, names: int, start: int = 0) -> Tag | None:
        """The first entry from word ``start`` on that has one of the classes in ``names``."""
        return next((tag for tag in self.tags if tag.first >= start and tag.bits & names), None)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Code points of the words ``first`` to ``last``."""
        return self.words[first].start, self.words[last].end


def tag_line(text: str, language: str) -> Line:
    """Tag one line of ``language`` ("fr" or "en")."""
    folded = fold(text)
    core = _PARENTHESIS.sub(lambda found: " " * len(found[0]), folded) if "(" in folded or "[" in folded else folded
    if not core.strip(" .:;,-"):
        core = folded
    found = words(core)
    forms = [singular(word.form) for word in found]
    book = lexicon(language)
    tags: list[Tag] = []
    at = 0
    while at < len(forms):
        bits, length = book.bits(forms, at)
        if bits:
            tags.append(Tag(at, at + length - 1, bits))
        at += max(1, length)
    return Line(text, language, folded, core, tuple(found), tuple(tags))
