"""Lines with their roles, put together as a ``Draft``."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.draft import Draft, KeyResult, Objective, Passage
from assistant.parse import role as roles
from assistant.parse.affixes import Affixes, head_tags
from assistant.parse.marks import Cells, Mark, place_of
from assistant.parse.sections import Label
from assistant.parse.tails import cut_score, cut_tail, has_long_tag

_Lines = Sequence[tuple[Mark, str]]
_NO_CELLS = Cells()


@dataclass(slots=True)
class _Builder:
    """The draft under construction."""

    keep_tags: bool
    affixes: Affixes
    head_ends: dict[str, int]  # the words of an objective -> how many of them stand before "[Team]"
    objectives: list[Objective] = field(default_factory=list)
    head: Objective | None = None  # the objective whose key results are being gathered
    results: list[KeyResult] = field(default_factory=list)
    initiatives: list[Passage] = field(default_factory=list)
    apart: dict[str, list[Passage]] = field(default_factory=lambda: {roles.KPI: [], roles.NOTE: [], roles.UNREAD: []})

    def add(self, found: Mark, role: str) -> None:
        """Put one line where its role says; a line of pictures only is a note."""
        if not found.text and role in (roles.OBJECTIVE, roles.KEY_RESULT):
            role = roles.NOTHING if found.label else roles.NOTE
        if role == roles.OBJECTIVE:
            self.close()
            self._open(found)
        elif role == roles.KEY_RESULT and self.head:
            self.results.append(self._key_result(found, self.head.id))
        elif role == roles.INITIATIVE and self.head:
            self.initiatives += _parts(found)
        elif role != roles.NOTHING:
            self.apart.get(role, self.apart[roles.UNREAD]).append(Passage(found.text or found.raw, found.line, found.column))

    def close(self) -> None:
        """Hand what was gathered to the objective it belongs to."""
        if head := self.head:
            results, initiatives = tuple(self.results), tuple(self.initiatives)
            self.objectives.append(Objective(head.id, head.text, head.line, head.column, results, initiatives, head.state))
        self.results.clear()
        self.initiatives.clear()

    def _open(self, found: Mark) -> None:
        end = self.head_ends.get(found.text, len(found.text))
        if tag := found.text[end:].strip():
            self.apart[roles.NOTE].append(Passage(tag, found.line, found.column + found.text.rfind(tag)))
        tagged = self.affixes.cut_head(found.text[:end])
        tail = cut_score(tagged.text)
        words, start = _unquoted(tail.text.rstrip(" :\u00a0") or tail.text)
        identifier = f"O{len(self.objectives) + 1}"
        self.head = Objective(identifier, words, found.line, found.column + start, state=tail.state or tagged.state)

    def _key_result(self, found: Mark, objective: str) -> KeyResult:
        tagged, cells = self.affixes.cut(found.text), found.cells or _NO_CELLS
        tail = cut_tail(tagged.text, keep_tags=self.keep_tags)
        identifier = f"{objective}.KR{len(self.results) + 1}"
        owner, due = cells.owner or tail.owner or tagged.owner, cells.due or tail.due
        state = cells.state or tail.state or tagged.state
        line, column = place_of(found, tagged.start)
        return KeyResult(identifier, tail.text, line, column, owner, due, cells.baseline, cells.target, state)


def _unquoted(text: str) -> tuple[str, int]:
    """``text`` without the quotation marks around all of it, and how far that moved its start."""
    pair = text[:1] + text[-1:]
    inner = text[1:-1]
    if pair not in ('""', "“”", "«»", "„“", "``") or not inner.strip() or any(mark in inner for mark in pair):
        return text, 0
    return inner.strip(), len(text) - 1 - len(inner.lstrip())


def assemble(lines: _Lines, text: str) -> Draft:
    """The draft that ``lines``, each with its role, make up; ``text`` is kept as its prose."""
    results = [m.text for m, role in lines if role == roles.KEY_RESULT]
    heads = [m.text for m, role in lines if role == roles.OBJECTIVE]
    keep_tags = any(map(has_long_tag, results))
    builder = _Builder(keep_tags, Affixes(results, heads), dict(zip(heads, head_tags(heads), strict=True)))
    for found, role in lines:
        builder.add(found, role)
    builder.close()
    apart = {name: tuple(passages) for name, passages in builder.apart.items()}
    return Draft(tuple(builder.objectives), text, None, apart[roles.KPI], apart[roles.NOTE], apart[roles.UNREAD])


def _parts(found: Mark) -> list[Passage]:
    """The initiatives on one line: "Projects: a, b, c" is three."""
    pieces = [found.text]
    if found.label is Label.INITIATIVES and not found.is_item:
        pieces = [part.strip() for part in re.split(r"[;,]\s+", found.text) if part.strip()]
    passages, start = [], 0
    for piece in pieces:
        at = max(start, found.text.find(piece, start))
        passages.append(Passage(piece, found.line, found.column + at))
        start = at + len(piece)
    return passages
