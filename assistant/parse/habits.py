"""Habits that only the whole draft shows: "CEO KR:" before each line, A1 / A2 numbers, quotes, "=> how it went"."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from assistant.parse.marks import Mark
from assistant.parse.sections import Label

_OWNED_RESULT = re.compile(
    r"(?P<owner>[^\W\d_][\w&/()., -]{0,60}?)[ -]+(?:KR|RC|key result|r[ée]sultat cl[ée])\s?[\d.]{0,4}\s*[:–—-]\s*(?=\S)", re.IGNORECASE
)
_LETTERED = re.compile(r"(?P<letter>[A-Z])[-.]?(?P<digit>\d{1,2})[.:)]?\s+(?:[–—:-]\s+)?(?=\S)")

_BARE_NUMBER = re.compile(r"(\d{1,2})\s+(?=[^\W\d])")


def with_habits(marks: Sequence[Mark]) -> list[Mark]:
    """``marks`` read again in the light of what the whole draft does."""
    return _numbered(_lettered(_owned(_dashed(_unquoted(list(marks))))))


def _cut(mark: Mark, length: int, **changes: object) -> Mark:
    """``mark`` without the first ``length`` characters of its text."""
    text = mark.text[length:]
    lead = len(text) - len(text.lstrip())
    return replace(mark, text=text.strip(), column=mark.column + length + lead, **changes)  # type: ignore[arg-type]


def _unquoted(marks: list[Mark]) -> list[Mark]:
    """A draft forwarded behind ">" is a draft; "> line" under a bare objective is its list; else a quote is a note."""
    quoted = [m for m in marks if m.quoted]
    if not quoted:
        return marks
    if len(quoted) == len(marks) or any(m.label is Label.OBJECTIVE or m.heading for m in quoted):
        return [replace(m, quoted=False) for m in marks]
    if any(m.is_item or m.label is Label.KEY_RESULT for m in marks if not m.quoted):
        return marks
    return [replace(m, quoted=False, style=m.style or ">") if m.quoted else m for m in marks]


def _dashed(marks: list[Mark]) -> list[Mark]:
    """A line "-30 % of late files" is a bullet, no minus, where other lines set their dash against the first letter."""
    if sum(m.raw[:1] in "-–" and m.raw[1:2].isalpha() for m in marks) < 2:
        return marks
    return [_cut(m, 1, style="-") if not m.style and m.text[:1] in "-–" and m.text[1:2].isdigit() else m for m in marks]


def _owned(marks: list[Mark]) -> list[Mark]:
    """A line "CEO KR: text" is a key result, and then "CEO: text" an objective."""
    found = {i: hit for i, m in enumerate(marks) if m.label is None and (hit := _OWNED_RESULT.match(m.text))}
    if not found:
        return marks
    owners = {hit["owner"].casefold() for hit in found.values()}
    result = list(marks)
    for index, mark in enumerate(marks):
        if hit := found.get(index):
            result[index] = _cut(mark, hit.end(), label=Label.KEY_RESULT)
            continue
        owner, colon, _ = mark.text[:80].partition(":")
        if colon and owner.casefold() in owners and mark.label is None:
            result[index] = _cut(mark, len(owner) + 1, label=Label.OBJECTIVE)
    return result


def _lettered(marks: list[Mark]) -> list[Mark]:
    """Lines "A1 text", "A2 text" are numbered lines when the numbers follow one another."""
    hits = {i: hit for i, m in enumerate(marks) if m.label is None and not m.style and (hit := _LETTERED.match(m.text))}
    if len(hits) < 2:
        return marks
    series = Counter(hit["letter"] for hit in hits.values())
    numbers = {(hit["letter"], int(hit["digit"])) for hit in hits.values()}
    if max(series.values()) < 2:
        return marks
    kept = {i for i, hit in hits.items() if (hit["letter"], 1) in numbers}
    return [_cut(m, hits[i].end(), style="1.1") if i in kept else m for i, m in enumerate(marks)]


def _numbered(marks: list[Mark]) -> list[Mark]:
    """Lines "1 Text" above "1.1 text" carry a number, though no point follows it."""
    if not any(m.style.startswith("1.1") for m in marks):
        return marks
    hits = {i: hit for i, m in enumerate(marks) if m.label is None and not m.style and (hit := _BARE_NUMBER.match(m.text))}
    if [int(hit[1]) for hit in hits.values()] != list(range(1, len(hits) + 1)):
        return marks
    return [_cut(m, hits[i].end(), style="1") if i in hits else m for i, m in enumerate(marks)]
