"""Pasted text to ``Draft``, whatever its shape: clean lines, then marks, then roles, then the outline."""

from assistant.draft import Draft
from assistant.parse.assemble import assemble
from assistant.parse.chat import without_stamps
from assistant.parse.habits import with_habits
from assistant.parse.outline import roles
from assistant.parse.reader import LONGEST_LINE, marks_of
from assistant.parse.role import UNREAD
from assistant.parse.source import clean, lines_of

__all__ = ["clean", "parse"]


def parse(text: str) -> Draft:
    """Read ``text`` (as pasted, any shape) into a ``Draft``; objectives may be missing, no line is lost."""
    marks = list(marks_of(without_stamps(lines_of(text))))
    short = with_habits([m for m in marks if len(m.raw) <= LONGEST_LINE])
    lines = [(m, role) for m, role in zip(short, roles(short), strict=True)]
    lines += [(m, UNREAD) for m in marks if len(m.raw) > LONGEST_LINE]
    return assemble(lines, text)
