"""Word classes of both languages, looked up by folded, singular forms; loaded once per language, on first use."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module

from assistant.language.text import Word, fold

CLASSES = ["TASK_VERBS", "OPEN_VERBS", "GAIN_VERBS", "HIRE_VERBS", "UP_VERBS", "DOWN_VERBS", "CHANGE_VERBS", "REACH_VERBS", "WATCH_VERBS", "HOLD_VERBS", "TASK_NOUNS", "UP_NOUNS", "DOWN_NOUNS", "WATCH_NOUNS", "HOLD_NOUNS", "DELIVERABLES", "EVENTS", "DONE", "ROUTINE_WORDS", "VANITY", "WOOLLY", "THEMES", "ABSTRACT_GOALS", "PROJECT_NOUNS", "METRIC_HEADS", "PEOPLE_SERVED", "PEOPLE_STAFF", "RESULT_VERBS", "METRIC"]
BIT = {name: 1 << index for index, name in enumerate(CLASSES)}
VERBS = sum(BIT[name] for name in CLASSES if name.endswith("_VERBS"))
FAMILIES = ["REVENUE", "MARGIN", "COST", "CASH", "CUSTOMERS", "LEADS", "CONVERSION", "RETENTION", "SATISFACTION", "COMPLAINTS", "AWARENESS", "TRAFFIC", "USAGE", "SPEED", "QUALITY", "RELIABILITY", "PRODUCTIVITY", "SAFETY", "STAFF_STAY", "ENGAGEMENT", "HIRING", "SKILLS", "COMPLIANCE", "STOCK", "ENVIRONMENT", "ATTENDANCE", "HEALTH", "EDUCATION", "SOCIAL", "SECURITY", "DATA", "BACKLOG", "COVERAGE", "PARTNERS", "PRESS", "WORKLOAD"]
_EMPTY = ("", "of", "de", "de la", "d", "des", "du", "le", "la", "the", "a", "in", "on", "to", "up", "s", "en", "l", "by", "as")  # what is left of "% of"
_JUNK = re.compile(r"[^a-z0-9,]+")
# The same as ``singular``; the endings stand first so that the search can leap from one to the next.
_AUX, _IES = re.compile(r"aux\b(?<=\w{5})"), re.compile(r"ies\b(?<=\w{5})")
_PLURAL = re.compile(r"[sx]\b(?<=\w{4})(?<=[a-rt-z0-9][sx])")
_WHOLE_WORD = 4  # concept stems up to this length match whole words only


@dataclass(slots=True)
class Lexicon:
    """The classes of one language: ``entries`` by their singular words joined by blanks; ``families`` of the metrics."""

    entries: dict[str, int] = field(default_factory=dict)
    lengths: dict[str, int] = field(default_factory=dict)
    families: dict[str, list[str]] = field(default_factory=dict)
    stems: dict[str, list[str]] = field(default_factory=dict)
    stem_phrases: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    def bits(self, forms: list[str], at: int) -> tuple[int, int]:
        """Classes of the longest entry that starts at ``at``, and how many words it has; (0, 0) for none."""
        first = forms[at]
        longest = self.lengths.get(first, 1)
        for length in range(min(longest, len(forms) - at), 0, -1):
            found = self.entries.get(first if length == 1 else " ".join(forms[at : at + length]))
            if found:
                return found, length
        return 0, 0

    def concepts(self, words: list[Word]) -> dict[str, str]:
        """The concepts that the words evoke, each with the word that did."""
        found: dict[str, str] = {}
        for index, word in enumerate(words):
            form = word.form
            for concept in self.stems.get(form, ()):
                found.setdefault(concept, form)
            for length in range(_WHOLE_WORD + 1, len(form)):
                for concept in self.stems.get(form[:length] + "*", ()):
                    found.setdefault(concept, form)
            if form in self.stem_phrases:
                rest = " ".join(w.form for w in words[index + 1 : index + 6])
                for tail, concept in self.stem_phrases[form]:
                    if rest.startswith(tail):
                        found.setdefault(concept, f"{form} {tail}")
        return found


@lru_cache(maxsize=2)
def lexicon(language: str) -> Lexicon:
    """The lexicon of ``fr`` or ``en``."""
    module = import_module(f"assistant.language.lexicon.{'french' if language == 'fr' else 'english'}")
    book = Lexicon()
    for name, text in vars(module).items():
        if name == "CONCEPTS":
            _add_concepts(book, text)
        elif name.isupper():
            _add(book, name, text)
    return book


def _entries(text: str) -> list[str]:
    """The entries of one constant, folded and singular: the same as ``singular`` word by word, at the speed of one pass."""
    plain = _JUNK.sub(" ", fold(text))
    plain = _PLURAL.sub("", _IES.sub("y", _AUX.sub("al", plain)))
    return [entry.strip() for entry in plain.split(",")]


def _add(book: Lexicon, name: str, text: str) -> None:
    family = name.removeprefix("METRIC_") if name.startswith("METRIC_") and name != "METRIC_HEADS" else ""
    bit = BIT["METRIC" if family else name]
    entries, lengths = book.entries, book.lengths
    for key in _entries(text):
        entries[key] = entries.get(key, 0) | bit
        if " " in key:
            first, _, rest = key.partition(" ")
            lengths[first] = max(lengths.get(first, 0), rest.count(" ") + 2)
        if family:
            book.families.setdefault(key, []).append(family)
    for empty in _EMPTY:
        entries.pop(empty, None)


def _add_concepts(book: Lexicon, concepts: dict[str, str]) -> None:
    for concept, text in concepts.items():
        for entry in _JUNK.sub(" ", fold(text)).split(","):
            first, _, rest = entry.strip().partition(" ")
            if rest:
                book.stem_phrases.setdefault(first, []).append((rest, concept))
            elif first:
                book.stems.setdefault(first, []).append(concept)
                if len(first) > _WHOLE_WORD:
                    book.stems.setdefault(first + "*", []).append(concept)
