"""Lines that only gather others: titles over key results in a list, rows over the rows of a table."""

from collections.abc import Sequence

from assistant.parse.marks import Mark

_LONGEST_TITLE = 3  # words
_FEWEST = 2


def group_titles(marks: Sequence[Mark]) -> set[int]:
    """The list items that only sort those below them: each of a few words, each over a list of its own."""
    found: set[int] = set()
    start = 0
    for index in range(1, len(marks) + 1):
        if index == len(marks) or not _is_listed(marks[index]):
            found |= _titles(marks, start, index)
            start = index + 1
    return found


def _titles(marks: Sequence[Mark], start: int, end: int) -> set[int]:
    """The titles in one run of list items; nothing where an upper item is long, holds a figure or has no list below."""
    run = [i for i in range(start, end) if _is_listed(marks[i])]
    if len(run) < 3 * _FEWEST:
        return set()
    top = min(marks[i].indent for i in run)
    titles = {i for i in run if marks[i].indent == top}
    if len(titles) < _FEWEST or any(i + 1 == end or marks[i + 1].indent <= top or not _is_title(marks[i].text) for i in titles):
        return set()
    below = [i for i in run if i not in titles]
    longer = sum(not _is_title(marks[i].text) for i in below)
    return titles if 2 * longer > len(below) else set()


def _is_listed(found: Mark) -> bool:
    return found.is_item and found.label is None


def _is_title(text: str) -> bool:
    return len(text.split()) <= _LONGEST_TITLE and not any(map(str.isdigit, text))


def grouped_rows(rows: Sequence[Sequence[str]]) -> tuple[set[int], set[int]]:
    """The rows of a table that head the others, and those; rows of one cell head rows of several, the bold ones if any are."""
    lone = [i for i, cells in enumerate(rows) if _is_words(cells[:1]) and not any(cells[1:])]
    bold = [i for i in lone if rows[i][0].startswith("**")]
    heads = set(bold or lone)
    if len(heads) < _FEWEST:
        return set(), set()
    below = {i for i in range(min(heads) + 1, len(rows)) if i not in heads and _is_words(rows[i][:1])}
    filled = sum(any(rows[i][1:]) for i in below)
    return (heads, below) if len(below) >= 2 * len(heads) and 3 * filled >= 2 * len(below) else (set(), set())


def _is_words(cells: Sequence[str]) -> bool:
    return any(char.isalpha() for cell in cells for char in cell)
