"""Numbers and letters that count the lines: cut where the lines of one shape form a series, left to the words elsewhere.

"1 Text", "A –", "I.a", "2b →", "ONE", "#1.1" and "KR 3 …" count when their values follow one another and start again under
each objective; in "KR 30 operators certified" and "2.5 km of creek fenced" the number belongs to the line.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from assistant.language.pattern import pattern
from assistant.parse.labels import NUMBER_WORDS
from assistant.parse.marks import Mark, cut
from assistant.parse.sections import Label

_TOKEN = pattern(
    r"[(\[]?(?P<sign>#|n\s?[°º]\s?)?(?P<core>\d{1,2}(?:[.-]?[A-Za-z]\b|(?:[.-]\d{1,2}){1,3})?|[A-Za-z](?:(?:[.-]?\d{1,2}){1,2}|[.-][a-z])?|"
    rf"[IVXivx]{{1,4}}(?:[.-](?:[a-z]|\d{{1,2}}))?|(?i:{NUMBER_WORDS}))(?P<again>\s(?:bis|ter))?(?![\w%€°'’])"
    r"(?P<sep>[)\]]?\s*[.:;,_)/|•·→>›»▸►–—=*-]{0,2})[^\S\t]+(?=[^\s%€$]|[€$]\d)"
)
_PARTS = pattern(r"\d+|[^\W\d_]+")
_WORDS = {word: n % 6 + 1 for n, word in enumerate("one two three four five six un deux trois quatre cinq".split())}
_OPENINGS = frozenset((*(word[:2] for word in _WORDS), "ii", "iv", "vi", "ix", "xi", "xv", "xx"))  # of the words that may count
_COUNT_SIGNS = frozenset("([#")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_CYCLES = frozenset("QTSHP")  # "Q1 revenue" names a quarter, "P1" how urgent it is
_COVERAGE = 0.75  # of the lines of one kind, for a bare number or letter to count them


class _Token(NamedTuple):
    """What may count a line: its shape, its value as letters or numbers and as Roman numerals, its length."""

    shape: tuple[str, ...]
    value: tuple[int, ...]
    roman: tuple[int, ...]
    length: int

    @property
    def is_bare(self) -> bool:
        """Whether one number, letter or word stands alone, with no punctuation after it."""
        return len(self.value) == 1 and not self.shape[-1] and not self.shape[-2]

    @property
    def style(self) -> str:
        """The kind of number and the signs around it, as ``Mark`` has it."""
        kind = "1" if self.shape[0] in "wW" else self.shape[0]
        return "1.1" if len(self.value) > 1 else f"{kind} {self.shape[-2]}{self.shape[-1]}"


def with_series(marks: Sequence[Mark]) -> list[Mark]:
    """``marks`` without the numbers and letters that count them."""
    groups: dict[tuple[object, ...], dict[int, _Token]] = {}
    candidates = [i for i, m in enumerate(marks) if _may_be_counted(m)]
    if len(candidates) == 1 and not marks[candidates[0]].label:
        return list(marks)
    for index in candidates:
        found = marks[index]
        if token := _token(found.text):
            groups.setdefault((token.is_bare, found.label, found.style, found.indent, token.shape), {})[index] = token
    result = list(marks)
    for (is_bare, *_), group in sorted(groups.items(), key=lambda item: bool(item[0][0])):
        for index in _counted(result if is_bare else marks, group):
            style = "" if marks[index].label else group[index].style
            result[index] = cut(marks[index], group[index].length, style=style)
    return result


def _may_be_counted(found: Mark) -> bool:
    if found.label not in (None, Label.OBJECTIVE, Label.KEY_RESULT) or found.cells is not None:
        return False
    start = found.text[:2]
    if start.isalpha():
        return len(start) == 1 or start.casefold() in _OPENINGS
    return start[:1].isalnum() or start[:1] in _COUNT_SIGNS


def _token(text: str) -> _Token | None:
    match = _TOKEN.match(text)
    if not match:
        return None
    parts = _PARTS.findall(match["core"])
    if parts[-1] == "0":  # "1.0" above "1.1"
        parts.pop()
    if not parts or (len(parts) > 1 and parts[0] in _CYCLES):
        return None
    separator = match["sep"].strip()
    shape = (*(_kind(part) for part in parts), match["sign"] or "", separator)
    values = tuple(map(_value, parts))
    return _Token(shape, values, tuple(map(_roman, parts)), match.end()) if all(values) else None


def _kind(part: str) -> str:
    if part.isdigit():
        return "1"
    if part.casefold() in _WORDS:
        return "W" if part.isupper() else "w"
    return "A" if part.isupper() else "a"


def _value(part: str) -> int:
    if part.isdigit():
        return int(part)
    if len(part) == 1:
        return ord(part.casefold()) - ord("a") + 1
    return _WORDS.get(part.casefold()) or _roman(part)


def _roman(part: str) -> int:
    if part.isdigit():
        return int(part)
    return _ROMAN.index(part.upper()) + 1 if part.upper() in _ROMAN else ord(part[0].casefold()) - ord("a") + 1


def _counted(marks: Sequence[Mark], group: dict[int, _Token]) -> list[int]:
    """The lines of ``group`` that its numbers count."""
    readings = [{i: token.value for i, token in group.items()}, {i: token.roman for i, token in group.items()}]
    values = max(readings, key=lambda reading: len(_chain(reading)))
    chain = _chain(values)
    if not chain:
        return []
    token = group[chain[0]]
    if len(chain) == 1:
        labelled = marks[chain[0]].label is not None
        return chain if labelled and token.shape[0] == "1" and len(group) == 1 and _all_alike(marks, chain) else []
    if len({values[index] for index in chain}) == 1:
        return []
    if not token.is_bare:
        return chain if len(chain) * 2 > len(group) else []
    return chain if _all_alike(marks, chain) else _heads(marks, values)


def _chain(values: Mapping[int, tuple[int, ...]]) -> list[int]:
    """The lines whose value is the first, follows the one before or repeats it."""
    chain: list[int] = []
    last: tuple[int, ...] = ()
    for index, value in values.items():
        if value[-1] == 1 or (last and value[-1] - last[-1] in (0, 1)):
            chain.append(index)
            last = value
    return chain


def _all_alike(marks: Sequence[Mark], chain: Sequence[int]) -> bool:
    """Whether the numbered lines are nearly all lines of their kind; around plain ones, other paragraphs do not count."""
    first, start, end = marks[chain[0]], 0, len(marks)
    if not (first.label or first.style or first.indent):
        start, end = chain[0], chain[-1] + 1
        while end < len(marks) and marks[end].tight:
            end += 1
    kind = (first.label, first.style, first.indent, first.heading)
    alike = sum((m.label, m.style, m.indent, m.heading) == kind and bool(m.text) for m in marks[start:end])
    return len(chain) >= _COVERAGE * alike


def _heads(marks: Sequence[Mark], values: Mapping[int, tuple[int, ...]]) -> list[int]:
    """The numbered lines that each begin a paragraph and count 1, 2, 3 without starting again."""
    leading = [i for i in values if not marks[i].tight]
    kept = [i for n, i in enumerate(leading, 1) if values[i] == (n,)]
    return kept if len(kept) > 1 and len(kept) == len(leading) else []
