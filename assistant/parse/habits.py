"""Habits that only the whole draft shows: what counts the lines, what their first words say, who is quoted."""

from collections.abc import Sequence

from assistant.parse.blocks import joined
from assistant.parse.depths import is_picture
from assistant.parse.inline import with_inline
from assistant.parse.leads import with_leads
from assistant.parse.letters import is_title
from assistant.parse.marks import Mark, cut
from assistant.parse.sections import Label
from assistant.parse.series import with_series

_DASHES = frozenset("-–")


def with_habits(marks: Sequence[Mark]) -> list[Mark]:
    """``marks`` read again in the light of what the whole draft does."""
    marks = _dashed(_unquoted(_untitled(list(marks))))
    return with_inline(with_leads(joined(with_series(marks))))


def _unquoted(marks: list[Mark]) -> list[Mark]:
    """A draft forwarded behind ">" is a draft; "> line" under a bare objective is its list; else a quote is a note."""
    quoted = [m for m in marks if m.quoted]
    if not quoted:
        return marks
    depths = {m.quoted for m in quoted}
    if _quotes_lead(marks):
        return [m._replace(quoted=0, style=m.style or ">" * m.quoted) if m.quoted else m for m in marks]
    if len(depths) > 1 and 2 * len(quoted) > len(marks):
        return [m._replace(quoted=0, style=m.style or ">", indent=m.indent + 2 * m.quoted) if m.quoted else m for m in marks]
    if _quotes_list(marks):
        return [m._replace(quoted=0, style=m.style or ">") if m.quoted else m for m in marks]
    if len(quoted) == len(marks) or any(m.label is Label.OBJECTIVE or m.heading for m in quoted):
        return [m._replace(quoted=0) for m in marks]
    if any(m.is_item or m.label is Label.KEY_RESULT for m in marks if not m.quoted):
        return marks
    return [m._replace(quoted=0, style=m.style or ">") if m.quoted else m for m in marks]


def _quotes_lead(marks: list[Mark]) -> bool:
    """Whether ">" stands before the lines over each list, from the first on, and before no others."""
    at = [i for i, m in enumerate(marks) if m.quoted]
    listed = [i for i, m in enumerate(marks) if not m.quoted and (m.is_item or m.label is Label.KEY_RESULT)]
    alone = all(b - a > 1 for a, b in zip(at, at[1:], strict=False))
    return len(at) > 1 and alone and bool(listed) and at[0] < listed[0] and at[-1] < listed[-1]


def _quotes_list(marks: list[Mark]) -> bool:
    """Whether the lines behind ">" come in runs, each under a line of its own, with hardly another list around."""
    runs = sum(bool(m.quoted) and not marks[i - 1].quoted for i, m in enumerate(marks) if i)
    items = sum(m.is_item and not m.quoted for m in marks)
    return runs > 1 and not marks[0].quoted and sum(map(bool, (m.quoted for m in marks))) >= 2 * runs and items <= 2 * runs


def _untitled(marks: list[Mark]) -> list[Mark]:
    """A picture before the title of the draft, and before no other line, makes it no list item."""
    if not marks or not is_picture(marks[0].style) or not is_title(marks[0].raw):
        return marks
    alone = sum(m.style == marks[0].style for m in marks) == 1
    return [marks[0]._replace(style=""), *marks[1:]] if alone else marks


def _dashed(marks: list[Mark]) -> list[Mark]:
    """A line "-30 % of late files" is a bullet, no minus, where other lines set their dash against the first letter."""
    dashed = [m.raw for m in marks if m.raw[:1] in _DASHES]
    if len(dashed) < 2 or sum(raw[1:2].isalpha() for raw in dashed) < 2:
        return marks
    return [cut(m, 1, style="-") if not m.style and m.text[:1] in "-–" and m.text[1:2].isdigit() else m for m in marks]
