"""Numbered or bulleted heads with plain lines set under each: blocks, not list items that a mail program wrapped."""

from collections.abc import Sequence

from assistant.parse.marks import Mark

_WRAPPED = 60  # a line this long may have been wrapped by a mail program
_SHARE = 2 / 3  # of the heads have lines under them


def is_plain(found: Mark) -> bool:
    """Whether nothing is set before or around the words of a line."""
    return not found.style and found.label is None and not found.heading and not found.strong and not found.quoted


def below_heads(marks: Sequence[Mark]) -> dict[int, list[int]]:
    """The plain lines under each list item when they make up blocks; nothing where they only carry the items on."""
    under = {index: _below(marks, index) for index, found in enumerate(marks) if found.is_item and found.label is None}
    filled = [lines for lines in under.values() if lines]
    lines = [index for group in filled for index in group]
    if len(filled) < 2 or len(filled) < _SHARE * len(under) or len(lines) < 1.5 * len(filled):
        return {}
    return {} if _carry_on(marks, under, lines) else under


def _below(marks: Sequence[Mark], index: int) -> list[int]:
    end = index + 1
    while end < len(marks) and is_plain(marks[end]) and (marks[end].tight or end == index + 1 or marks[end].indent > marks[index].indent):
        end += 1
    return list(range(index + 1, end))


def _carry_on(marks: Sequence[Mark], under: dict[int, list[int]], lines: Sequence[int]) -> bool:
    """Whether the plain lines are the rest of long list items: in lower case, below lines as long as a mail program sets."""
    small = sum(marks[i].text[:1].islower() for i in lines)
    long = sum(len(marks[i].raw) >= _WRAPPED for i in under)
    return 5 * small >= 3 * len(lines) and 2 * long >= len(under)


def joined(marks: Sequence[Mark]) -> list[Mark]:
    """``marks`` with the list items that run over several lines made whole."""
    if not any(m.tight and m.text[:1].islower() and is_plain(m) for m in marks) or below_heads(marks):
        return list(marks)
    found: list[Mark] = []
    for mark in marks:
        if found and mark.tight and _continues(found[-1], mark):
            above = found[-1]
            joins = (*above.joins, (len(above.raw) + 1, mark.line, mark.origin))
            found[-1] = above._replace(text=f"{above.text} {mark.text}", raw=f"{above.raw} {mark.raw}", joins=joins)
        else:
            found.append(mark)
    return found


def _continues(above: Mark, below: Mark) -> bool:
    """Whether a line carries on the list item above it: unmarked, in lower case, deeper or cut off by a mail program."""
    if not is_plain(below) or not above.is_item or not above.text or above.cells or not below.text[:1].islower():
        return False
    if below.cells or len(above.raw) + len(below.raw) > 2000:
        return False
    return below.indent > above.indent or (len(above.raw) >= _WRAPPED and above.text[-1] not in ".:;!?")
