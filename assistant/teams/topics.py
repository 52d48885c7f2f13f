"""Which aspects and subjects a line speaks of, by a lexicon in both languages: "money back in a week" and "délai de remboursement" meet.

The lexicon (``aspects.txt``, ``subjects.txt``): a topic a line, its French phrases, its English phrases; ``~`` stands for up to three
other words. Words are compared by their stems (Snowball), without the small words between them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from assistant.examples.embedding import stem_keys
from assistant.language.text import fold, words

_HERE = Path(__file__).parent
FILES = ("aspects", "subjects")
_GAP = "~"
_WIDEST_GAP = 3
SMALL = frozenset(
    "le la les l un une des du de d a au aux en et ou par pour sur dans avec sans ce ces cette son sa ses leur leurs nos notre vos votre the a an of to in on at for by with and or "
    "our their its is are be was qui que qu".split()
)


class Topics(NamedTuple):
    """The topics of a line: aspects (what is measured) and subjects (of whom or what)."""

    aspects: frozenset[str]
    subjects: frozenset[str]


@lru_cache(maxsize=20_000)
def topics_of(text: str) -> Topics:
    """The topics that ``text`` speaks of."""
    stems = [stem_keys(word.form) for word in words(fold(text)) if word.form not in SMALL]
    found: dict[str, set[str]] = {"aspects": set(), "subjects": set()}
    for at in range(len(stems)):
        for side in (0, 1):
            for kind, name, rest in _index().get((side, stems[at][side]), ()):
                if name not in found[kind] and _follows(stems, at + 1, rest, side):
                    found[kind].add(name)
    return Topics(frozenset(found["aspects"]), frozenset(found["subjects"]))


def _follows(stems: Sequence[tuple[str, ...]], at: int, rest: Sequence[str], side: int) -> bool:
    """Whether the rest of a phrase stands at a place, gaps allowed where it has them."""
    for position, wanted in enumerate(rest):
        if wanted == _GAP:
            following = rest[position + 1 :]
            return any(_follows(stems, start, following, side) for start in range(at, min(len(stems), at + _WIDEST_GAP + 1)))
        if at >= len(stems) or stems[at][side] != wanted:
            return False
        at += 1
    return True


@lru_cache(maxsize=1)
def _index() -> dict[tuple[int, str], list[tuple[str, str, tuple[str, ...]]]]:
    """Phrases by the language and stem of their first word."""
    index: dict[tuple[int, str], list[tuple[str, str, tuple[str, ...]]]] = {}
    for kind in FILES:
        for name, french, english in entries(kind):
            for side, phrases in enumerate((french, english)):
                for phrase in phrases:
                    tokens = list(_tokens(phrase, side))
                    if tokens:
                        index.setdefault((side, tokens[0]), []).append((kind, name, tuple(tokens[1:])))
    return index


def stems() -> Iterator[tuple[str, set[str]]]:
    """The topics and the stems of each of their phrases."""
    for (_, first), found in _index().items():
        for kind, name, rest in found:
            yield f"{kind}: {name}", {first, *rest} - {_GAP}


def _tokens(phrase: str, side: int) -> Iterator[str]:
    for number, part in enumerate(phrase.split(_GAP)):
        if number:
            yield _GAP
        for word in words(fold(part)):
            if word.form not in SMALL:
                yield stem_keys(word.form)[side]


def entries(kind: str) -> Iterator[tuple[str, list[str], list[str]]]:
    """The entries of one lexicon file: name, French phrases, English phrases."""
    for line in (_HERE / f"{kind}.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, french, english = (part.strip() for part in line.split("|"))
        yield name, [p.strip() for p in french.split(",") if p.strip()], [p.strip() for p in english.split(",") if p.strip()]
