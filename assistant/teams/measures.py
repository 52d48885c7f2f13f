"""Which benefits a line's measure shows, by a lexicon of the trades: churn and accounts that renew are one benefit, seen from its two ends.

The lexicon (``measures.txt``) has classes of words (whose, what), and benefits, named by classes that stand together or by a phrase.
A word is looked up once, by its beginnings; classes need not stand side by side, and may stand in the objective.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from assistant.errors import CatalogueError
from assistant.language.text import fold, words

FILE = Path(__file__).parent / "measures.txt"
_GAP = "~"
_WIDEST_GAP = 3
_NAMES = "="  # before the benefit that a phrase names by itself
_SMALL = frozenset(
    "le la les l un une des du de d ce ces cette son sa ses leur leurs nos notre vos votre the an of our their its qui que qu".split()
)
_PARTS = ("[who]", "[words]", "[benefits]")


class Entry(NamedTuple):
    """A line of the lexicon: a class or a benefit, the alternatives that name a benefit, its French and its English phrases."""

    part: str
    name: str
    alternatives: list[str]
    french: list[str]
    english: list[str]


class _Lexicon(NamedTuple):
    """Phrases by their first word, or by its beginning; and each benefit with the classes that name it, less being better or not."""

    exact: dict[str, list[tuple[str, tuple[str, ...]]]]
    begun: dict[str, list[tuple[str, tuple[str, ...]]]]
    named: dict[str, list[tuple[str, frozenset[str], int]]]  # by one of its classes


@lru_cache(maxsize=20_000)
def classes_of(text: str) -> frozenset[str]:
    """The classes of words that stand in ``text``, and the benefits that a phrase of it names."""
    forms = tuple(word.form for word in words(fold(text)) if word.form not in _SMALL)
    return frozenset(name for at, form in enumerate(forms) for name, rest in _begun(form) if not rest or _follows(forms, at + 1, rest))


def benefits_of(classes: frozenset[str]) -> dict[str, int]:
    """The benefits that classes show together: 1 where more of what is measured is better, -1 where less is."""
    named = _lexicon().named
    found: dict[str, int] = {}
    for each in sorted(classes):
        for name, wanted, pole in named.get(each, ()):
            if name not in found and wanted <= classes:
                found[name] = pole
    return found


def sought(texts: Sequence[str]) -> frozenset[str]:
    """The benefits that an objective and its key results seek, the objective first."""
    goal = classes_of(texts[0])
    return frozenset(name for text in texts for name in benefits_of(goal | classes_of(text)))


def entries() -> Iterator[Entry]:
    """The lines of the lexicon."""
    part = ""
    for line in FILE.read_text(encoding="utf-8").splitlines():
        part = line if line in _PARTS else part
        if "|" not in line or line.startswith("#"):
            continue
        name, *fields = (field.strip() for field in line.split("|"))
        if len(fields) != 2 + (part == _PARTS[2]):
            raise CatalogueError(f"{FILE.name}: {name}: {len(fields)} fields")
        *alternatives, french, english = ([each.strip() for each in field.split(",") if each.strip()] for field in fields)
        yield Entry(part, name, alternatives[0] if alternatives else [], french, english)


@lru_cache(maxsize=20_000)
def _begun(form: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What begins with a word: a class or benefit, and what must follow."""
    lexicon = _lexicon()
    found = [*lexicon.exact.get(form, ())]
    if form[-1] in "sx":
        found += lexicon.exact.get(form[:-1], ())
    for length in range(1, len(form) + 1):
        found += lexicon.begun.get(form[:length], ())
    return tuple(dict.fromkeys(found))


def _follows(forms: Sequence[str], at: int, rest: Sequence[str]) -> bool:
    """Whether the rest of a phrase stands at a place, gaps allowed where it has them."""
    for position, wanted in enumerate(rest):
        if wanted == _GAP:
            following = rest[position + 1 :]
            return any(_follows(forms, start, following) for start in range(at, min(len(forms), at + _WIDEST_GAP + 1)))
        if at >= len(forms) or not _is(forms[at], wanted):
            return False
        at += 1
    return True


def _is(form: str, wanted: str) -> bool:
    return form.startswith(wanted[:-1]) if wanted[-1] == "*" else wanted in (form, form.rstrip("sx"))


@lru_cache(maxsize=1)
def _lexicon() -> _Lexicon:
    lexicon = _Lexicon(defaultdict(list), defaultdict(list), defaultdict(list))
    poles: dict[str, int] = {}
    for entry in entries():
        if entry.part == _PARTS[2]:
            _enter_benefit(lexicon, entry, poles)
            continue
        name = entry.name.rstrip("-")
        poles[name] = -1 if entry.name.endswith("-") else 1
        for phrase in (*entry.french, *entry.english):
            _enter(lexicon, name, phrase)
    return lexicon


def _enter_benefit(lexicon: _Lexicon, entry: Entry, poles: dict[str, int]) -> None:
    for alternative in entry.alternatives:
        wanted = alternative.split("+")
        if unknown := [each for each in wanted if each not in poles]:
            raise CatalogueError(f"{FILE.name}: {entry.name}: no class {', '.join(unknown)}")
        lexicon.named[wanted[0]].append((entry.name, frozenset(wanted), min(poles[each] for each in wanted)))
    for sign, pole in (("", 1), ("-", -1)):
        key = f"{_NAMES}{sign}{entry.name}"
        lexicon.named[key].append((entry.name, frozenset({key}), pole))
    for phrase in (*entry.french, *entry.english):
        _enter(lexicon, f"{_NAMES}{'-' * phrase.startswith('-')}{entry.name}", phrase.lstrip("-"))


def _enter(lexicon: _Lexicon, name: str, phrase: str) -> None:
    if forms := list(_forms(phrase)):
        table, key = (lexicon.begun, forms[0][:-1]) if forms[0].endswith("*") else (lexicon.exact, forms[0])
        table[key].append((name, tuple(forms[1:])))


def _forms(phrase: str) -> Iterator[str]:
    for token in phrase.split():
        found = [word.form for word in words(fold(token)) if word.form not in _SMALL]
        if found:
            found[-1] += "*" * token.endswith("*")
        yield from [_GAP] if token == _GAP else found
