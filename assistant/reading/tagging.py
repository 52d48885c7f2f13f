"""A line with the classes of its words: what every later question about it is asked of."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from assistant.language import Language
from assistant.language.inflect import finite_bases, participle_bases
from assistant.language.lexicon import VERBS, Lexicon, lexicon
from assistant.language.pattern import pattern
from assistant.language.text import Word, fold, singular, words

_PARENTHESIS = pattern(r"\([^()]*\)|\[[^\[\]]*\]")
_BEFORE_NOUNS = frozenset(("de", "du", "d", "un", "le", "au", "des"))  # "comité de suivi": a noun, no participle


class Tag(NamedTuple):
    """One entry of the lexicon found in a line: its first and last word, its classes."""

    first: int
    last: int
    bits: int


@dataclass(frozen=True)
class Line:
    """A line to be read: the text, folded, its words outside brackets (``forms``: singular, "0" for figures), their classes."""

    text: str
    language: Language
    folded: str
    core: str
    words: tuple[Word, ...]
    forms: tuple[str, ...]
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
        for tag in self.tags:
            if tag.first <= index <= tag.last:
                return tag.bits
        return 0

    @cached_property
    def participles(self) -> dict[int, int]:
        """Words that are past participles of classed verbs: place to the classes of the verb."""
        found: dict[int, int] = {}
        french, entries = self.french, self.book.entries
        for index, word in enumerate(self.words):
            if french and index and self.words[index - 1].form in _BEFORE_NOUNS:
                continue
            for base in participle_bases(word.form, self.text[word.start : word.end], french=french):
                again = base[2:] if base.startswith("re") else base  # "replanted", "recâblé"
                if bits := (entries.get(singular(base), 0) or entries.get(singular(again), 0)) & VERBS:
                    found[index] = bits
                    break
        return found

    def verb_at(self, index: int) -> int:
        """Verb classes of the word at ``index`` in base, finite or -ing form; 0 when it is none."""
        if not 0 <= index < len(self.words):
            return 0
        for tag in self.tags:
            if tag.first == index and (direct := tag.bits & VERBS):
                return direct
        form, entries = self.words[index].form, self.book.entries
        if alone := entries.get(singular(form), 0) & VERBS:
            return alone  # hidden in a longer entry ("improve quality")
        for base in finite_bases(form, french=self.french):
            if bits := entries.get(singular(base), 0) & VERBS:
                return bits
        return 0

    def has(self, names: int) -> bool:
        """Whether any entry has one of the classes in ``names``."""
        return any(tag.bits & names for tag in self.tags)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Code points of the words ``first`` to ``last``."""
        return self.words[first].start, self.words[last].end


def tag_line(text: str, language: Language, *, folded: str | None = None) -> Line:
    """Tag one line of ``language``; ``folded`` may be passed if it is known."""
    folded = fold(text) if folded is None else folded
    core = _PARENTHESIS.sub(lambda found: " " * len(found[0]), folded) if "(" in folded or "[" in folded else folded
    if not core.strip(" .:;,-"):
        core = folded
    found = words(core)
    singulars = [singular(word.form) for word in found]
    book = lexicon(language)
    tags: list[Tag] = []
    at = 0
    while at < len(singulars):
        bits, length = book.bits(singulars, at)
        if bits:
            tags.append(Tag(at, at + length - 1, bits))
        at += max(1, length)
    forms = tuple("0" if form[0].isdigit() else form for form in singulars)
    return Line(text, language, folded, core, tuple(found), forms, tuple(tags))
