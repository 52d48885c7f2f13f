"""Word classes of both languages, looked up by folded, singular forms; loaded once per language, on first use.

The words are written in ``french.py`` and ``english.py``, as people write them; what is loaded are the folded forms made
from them (``python -m assistant.language.lexicon.compile --write``), which a test holds against the words.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from assistant.language import Language
from assistant.language.text import Word

CLASSES = ["TASK_VERBS", "OPEN_VERBS", "GAIN_VERBS", "HIRE_VERBS", "UP_VERBS", "DOWN_VERBS", "CHANGE_VERBS", "REACH_VERBS", "WATCH_VERBS", "HOLD_VERBS", "TASK_NOUNS", "UP_NOUNS", "DOWN_NOUNS", "WATCH_NOUNS", "HOLD_NOUNS", "DELIVERABLES", "EVENTS", "DONE", "ROUTINE_WORDS", "VANITY", "WOOLLY", "THEMES", "ABSTRACT_GOALS", "PROJECT_NOUNS", "METRIC_HEADS", "PEOPLE_SERVED", "PEOPLE_STAFF", "RESULT_VERBS", "METRIC"]
BIT = {name: 1 << index for index, name in enumerate(CLASSES)}
VERBS = sum(BIT[name] for name in CLASSES if name.endswith("_VERBS"))
_REMEMBERED = 20_000  # words whose concepts are kept at hand
WHOLE_WORD = 4  # concept stems up to this length match whole words only


@dataclass(slots=True)
class Lexicon:
    """The classes of one language: ``entries`` by their singular words joined by blanks; ``families`` of the metrics."""

    entries: dict[str, int] = field(default_factory=dict)
    lengths: dict[str, int] = field(default_factory=dict)
    families: dict[str, tuple[str, ...]] = field(default_factory=dict)
    stems: dict[str, list[str]] = field(default_factory=dict)
    stem_phrases: dict[str, list[list[str]]] = field(default_factory=dict)
    evoked: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def bits(self, forms: list[str], at: int) -> tuple[int, int]:
        """Classes of the longest entry that starts at ``at``, and how many words it has; (0, 0) for none."""
        first = forms[at]
        longest = self.lengths.get(first, 1)
        for length in range(min(longest, len(forms) - at), 0, -1):
            found = self.entries.get(first if length == 1 else " ".join(forms[at : at + length]))
            if found:
                return found, length
        return 0, 0

    def concepts(self, words: Sequence[Word]) -> dict[str, str]:
        """The concepts that the words evoke, each with the word that did."""
        found: dict[str, str] = {}
        for index, word in enumerate(words):
            form = word.form
            for concept in self._evoked(form):
                found.setdefault(concept, form)
            if form in self.stem_phrases:
                rest = " ".join(w.form for w in words[index + 1 : index + 6])
                for tail, concept in self.stem_phrases[form]:
                    if rest.startswith(tail):
                        found.setdefault(concept, f"{form} {tail}")
        return found

    def _evoked(self, form: str) -> tuple[str, ...]:
        """The concepts of one word, by itself or by one of its beginnings."""
        known = self.evoked.get(form)
        if known is None:
            beginnings = (form[:length] + "*" for length in range(WHOLE_WORD + 1, len(form)))
            known = tuple(concept for stem in (form, *beginnings) for concept in self.stems.get(stem, ()))
            if len(self.evoked) < _REMEMBERED:
                self.evoked[form] = known
        return known


@lru_cache(maxsize=2)
def lexicon(language: Language) -> Lexicon:
    """The lexicon of one language."""
    made = json.loads(compiled_path(language).read_text(encoding="utf-8"))
    book = Lexicon(lengths=made["lengths"], stems=made["stems"], stem_phrases=made["stem_phrases"])
    for bits, keys in made["entries"].items():
        book.entries.update(dict.fromkeys(keys.split("\n"), int(bits)))
    for families, keys in made["families"].items():
        book.families.update(dict.fromkeys(keys.split("\n"), tuple(families.split())))
    return book


def compiled_path(language: Language) -> Path:
    """Where the folded forms of one language stand."""
    return Path(__file__).with_name(f"{language}.json")
