"""From clean lines to marks: tables and "I will" sentences expanded, wrapped lines joined, rules dropped."""

from assistant.language.pattern import pattern
from assistant.parse.marks import Mark, mark
from assistant.parse.sections import Label
from assistant.parse.sentence import sentence_marks, starts_sentence
from assistant.parse.source import SourceLine
from assistant.parse.tables import read_rows

LONGEST_LINE = 2000  # a longer line is no objective and no key result; it is listed as unread
_LONGEST_SENTENCE = 8  # lines
_UNDERLINE = pattern(r"\s*(?:={3,}|-{3,})\s*$")


def marks_of(lines: list[SourceLine]) -> list[Mark]:
    """The marks of all non-blank lines, in order."""
    found: list[Mark] = []
    index, gap = 0, True
    while index < len(lines):
        text = lines[index].text
        if not text or text.isspace():
            index, gap = index + 1, True
        elif block := len(text) <= LONGEST_LINE and (read_rows(lines, index) or _sentence(lines, index)):
            marks, index = block
            found += marks
            gap = False
        else:
            gap = _add(found, lines[index], gap=gap)
            index += 1
    return found


def _add(found: list[Mark], line: SourceLine, *, gap: bool) -> bool:
    """Add one line to ``found``; whether it sets the next apart as a blank line does."""
    if len(line.text) > LONGEST_LINE:
        found.append(_unreadable(line))
        return False
    current = mark(line, tight=not gap)
    if current.label is Label.KEY_RESULTS and ";" in current.text:
        found += _listed(current)
    elif not _is_rule(current):
        found.append(current)
    else:
        above = found[-1] if found and not gap else None
        if above and not above.style and not above.label and _UNDERLINE.match(line.text):
            found[-1] = above._replace(heading=1)
        return True
    return False


def _listed(found: Mark) -> list[Mark]:
    """ "Key results: a; b; c" as a heading and three lines."""
    marks, start = [found._replace(text="")], 0
    for part in found.text.split(";"):
        lead = len(part) - len(part.lstrip())
        if part.strip():
            column = found.column + start + lead
            marks.append(found._replace(label=Label.KEY_RESULT, text=part.strip(), column=column, tight=True))
        start += len(part) + 1
    return marks


def _unreadable(line: SourceLine) -> Mark:
    bare = line.text.strip()
    column = line.column + len(line.text) - len(line.text.lstrip())
    return Mark(line.number, column, 0, 0, "", strong=False, label=None, text=bare, raw=bare, origin=column)


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


def _is_rule(found: Mark) -> bool:
    """A line of dashes or equal signs: marks without words."""
    return found.label is None and not found.text[:1].isalnum() and not any(map(str.isalnum, found.raw))
