"""Long lists, told by their first items and how many more there are."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from assistant.language.figure import number_text
from assistant.report.words import typeset
from assistant.rule import Both

MOST = 12  # items of a list in a sentence, or of quotes side by side
_MORE = Both(fr="… et {count} autres", en="… and {count} more")

Each = TypeVar("Each")


def first(items: Sequence[Each], most: int = MOST) -> tuple[Sequence[Each], int]:
    """The items to tell, and how many are left; a single one is never left, as telling so takes its room."""
    return (items, 0) if len(items) <= most + 1 else (items[:most], len(items) - most)


def more(count: int, language: str) -> str:
    """How many more there are."""
    return typeset(_MORE.said(language).format(count=number_text(count, language)), language)


def listed(items: Sequence[str], language: str, most: int = MOST) -> str:
    """The items with commas, the last of many as a number."""
    told, left = first(items, most)
    return ", ".join(told) + (f" {more(left, language)}" if left else "")


def brief(sentence: str, names: Iterable[str | None], language: str) -> str:
    """A sentence that lists ``names``, with not too many of them."""
    every = [name for name in names if name]
    return sentence.replace(", ".join(every), listed(every, language)) if len(every) > MOST else sentence
