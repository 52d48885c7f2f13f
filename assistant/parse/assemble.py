"""Lines with their roles, put together as a ``Draft``."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from assistant.draft import Draft, KeyResult, Objective, Passage
from assistant.parse import role as roles
from assistant.parse.marks import Cells, Mark
from assistant.parse.sections import Label
from assistant.parse.tails import cut_report, cut_score, cut_tail, has_long_tag

_Lines = Sequence[tuple[Mark, str]]


@dataclass(slots=True)
class _Builder:
    """The draft under construction."""

    keep_tags: bool
    reports: bool
    objectives: list[Objective] = field(default_factory=list)
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
        elif role == roles.KEY_RESULT and self.objectives:
            self.results.append(self._key_result(found))
        elif role == roles.INITIATIVE and self.objectives:
            self.initiatives += _parts(found)
        elif role != roles.NOTHING:
            self.apart.get(role, self.apart[roles.UNREAD]).append(Passage(found.text or found.raw, found.line, found.column))

    def close(self) -> None:
        """Hand what was gathered to the objective it belongs to."""
        if self.objectives:
            key_results, initiatives = tuple(self.results), tuple(self.initiatives)
            self.objectives[-1] = replace(self.objectives[-1], key_results=key_results, initiatives=initiatives)
        self.results.clear()
        self.initiatives.clear()

    def _open(self, found: Mark) -> None:
        text, report = cut_report(found.text) if self.reports else (found.text, None)
        tail = cut_score(text)
        identifier = f"O{len(self.objectives) + 1}"
        words = tail.text.rstrip(" :\u00a0") or tail.text
        self.objectives.append(Objective(identifier, words, found.line, found.column, state=tail.state or report))

    def _key_result(self, found: Mark) -> KeyResult:
        text, report = cut_report(found.text) if self.reports else (found.text, None)
        tail, cells = cut_tail(text, keep_tags=self.keep_tags), found.cells or Cells()
        identifier = f"{self.objectives[-1].id}.KR{len(self.results) + 1}"
        owner, due = cells.owner or tail.owner, cells.due or tail.due
        return KeyResult(
            identifier, tail.text, found.line, found.column, owner, due, cells.baseline, cells.target, cells.state or tail.state or report
        )


def assemble(lines: _Lines, text: str) -> Draft:
    """The draft that ``lines``, each with its role, make up; ``text`` is kept as its prose."""
    results = [m.text for m, role in lines if role == roles.KEY_RESULT]
    builder = _Builder(keep_tags=any(map(has_long_tag, results)), reports=_tells_reports(results))
    for found, role in lines:
        builder.add(found, role)
    builder.close()
    apart = {name: tuple(passages) for name, passages in builder.apart.items()}
    return Draft(tuple(builder.objectives), text, None, apart[roles.KPI], apart[roles.NOTE], apart[roles.UNREAD])


def _tells_reports(results: Sequence[str]) -> bool:
    """Whether key results habitually end in "=> how it went"."""
    return sum("=>" in text and cut_report(text)[1] is not None for text in results) >= 2


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
