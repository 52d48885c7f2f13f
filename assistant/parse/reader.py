"""From clean lines to marks: tables and "I will" sentences expanded, wrapped lines joined, rules dropped."""

import re
from dataclasses import replace

from assistant.parse.marks import Mark, mark
from assistant.parse.sections import Label
from assistant.parse.sentence import sentence_marks, starts_sentence
from assistant.parse.source import SourceLine
from assistant.parse.tables import read_rows

LONGEST_LINE = 2000  # a longer line is no objective and no key result; it is listed as unread
_LONGEST_SENTENCE = 8  # lines
_WRAPPED = 60  # a line this long may have been wrapped by a mail program
_UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,})\s*$")


def marks_of(lines: list[SourceLine]) -> list[Mark]:
    """The marks of all non-blank lines, in order."""
    found: list[Mark] = []
    index, gap, open_line = 0, True, False
    while index < len(lines):
        if not lines[index].text.strip():
            index, gap, open_line = index + 1, True, False
        elif block := _block(lines, index):
            marks, index = block
            found += marks
            gap = open_line = False
        else:
            open_line = _add(found, lines[index], gap=gap, open_line=open_line)
            index, gap = index + 1, False
    return found


def _block(lines: list[SourceLine], index: int) -> tuple[list[Mark], int] | None:
    """The marks of a table or sentence starting here, and the line after it."""
    if len(lines[index].text) > LONGEST_LINE:
        return None
    return read_rows(lines, index) or _sentence(lines, index)


def _add(found: list[Mark], line: SourceLine, *, gap: bool, open_line: bool) -> bool:
    """Add one line to ``found``; whether the next may carry it on."""
    if len(line.text) > LONGEST_LINE:
        found.append(_unreadable(line))
        return False
    current = mark(line, tight=not gap)
    if current.label is Label.KEY_RESULTS and ";" in current.text:
        found += _listed(current)
        return False
    above = found[-1] if open_line else None
    if _is_rule(current):
        if above and not above.style and not above.label and _UNDERLINE.match(line.text):
            found[-1] = replace(above, heading=1)
        return False
    if above and _continues(above, current):
        found[-1] = replace(above, text=f"{above.text} {current.text}", raw=f"{above.raw} {current.raw}")
    else:
        found.append(current)
    return len(found[-1].raw) < LONGEST_LINE


def _listed(found: Mark) -> list[Mark]:
    """ "Key results: a; b; c" as a heading and three lines."""
    marks, start = [replace(found, text="")], 0
    for part in found.text.split(";"):
        lead = len(part) - len(part.lstrip())
        if part.strip():
            column = found.column + start + lead
            marks.append(replace(found, label=Label.KEY_RESULT, text=part.strip(), column=column, tight=True))
        start += len(part) + 1
    return marks


def _unreadable(line: SourceLine) -> Mark:
    bare = line.text.strip()
    column = line.column + len(line.text) - len(line.text.lstrip())
    return Mark(line.number, column, 0, 0, "", strong=False, label=None, text=bare, raw=bare)


def _sentence(lines: list[SourceLine], index: int) -> tuple[list[Mark], int] | None:
    """The marks of an "as measured by" sentence starting here, and the line after it."""
    text = lines[index].text
    if not starts_sentence(text) and "measured by" not in text and "mesuré" not in text:
        return None
    end = index + 1
    while end < min(len(lines), index + _LONGEST_SENTENCE) and _carries_on(lines[end]):
        end += 1
    marks = sentence_marks(lines[index:end])
    return (marks, end) if marks else None


def _carries_on(line: SourceLine) -> bool:
    if not line.text.strip() or len(line.text) > LONGEST_LINE or starts_sentence(line.text):
        return False
    found = mark(line, tight=True)
    return not found.is_item and not found.heading and found.label is None


def _continues(above: Mark, below: Mark) -> bool:
    """Whether a line carries on the list item above it: unmarked, in lower case, deeper or cut off by a mail program."""
    plain = not below.style and below.label is None and not below.heading and not below.strong and not below.quoted
    if not plain or not above.is_item or not above.text or not below.text[:1].islower():
        return False
    return below.indent > above.indent or (len(above.raw) >= _WRAPPED and above.text[-1] not in ".:;!?")


def _is_rule(found: Mark) -> bool:
    """A line of dashes or equal signs: marks without words."""
    return found.label is None and not any(char.isalnum() for char in found.raw)
