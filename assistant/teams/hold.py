"""What a model says across teams, held against the lines before it counts.

An id must stand in the question; lines must be of different teams; a reason is in the language of the run and holds no figure of its own, else
the rule's words stand in its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from assistant.language.detect import detect
from assistant.report.plain import plain
from assistant.rewrite.bench import figures_of
from assistant.teams.answer import AcrossAnswer
from assistant.teams.ask import Ids, Sheet
from assistant.teams.reading import CompanyReading

_LONGEST = 300  # characters of a reason


class Told(NamedTuple):
    """One thing the model says holds: same, clash or waits; the lines by number; for what waits, the team and the line that delivers."""

    kind: str
    lines: tuple[int, ...]
    why: str
    needs: int | None = None
    delivered_by: int | None = None


class Heard(NamedTuple):
    """What counts of the model's answers: what it tells, what it denies (lines and reason), what it says each objective serves."""

    told: tuple[Told, ...]
    denied: dict[tuple[str, tuple[int, ...]], str]
    serves: dict[tuple[int, int], int | None]
    dropped: tuple[dict[str, str], ...]


def hold(answer: AcrossAnswer, sheet: Sheet, reading: CompanyReading, ids: Ids) -> Heard:
    """What of one answer counts."""
    return _Holder(sheet, reading, ids).hold(answer)


class _Holder:
    def __init__(self, sheet: Sheet, reading: CompanyReading, ids: Ids) -> None:
        self.sheet, self.reading, self.ids = sheet, reading, ids
        self.dropped: list[dict[str, str]] = []
        self.prose = "\n".join(line.text for line in reading.lines)

    def hold(self, answer: AcrossAnswer) -> Heard:
        told = [each for pair in answer.same if (each := self._pair("same", pair.lines, pair.why))]
        told += [each for pair in answer.clashes if (each := self._pair("clash", pair.lines, pair.why))]
        told += [each for waits in answer.waits if (each := self._waits(waits.line, waits.needs_team, waits.delivered_by, waits.why))]
        known = {(each.kind, frozenset(each.lines)) for each in told}
        denied: dict[tuple[str, tuple[int, ...]], str] = {}
        suspected = {f"S{number}": each for number, each in enumerate(self.sheet.suspicions, 1)}
        for judged in answer.suspects:
            meant = suspected.get(judged.id)
            if meant is None:
                self._drop(judged.id, "id")
            elif not judged.holds and (meant.kind, frozenset(meant.lines)) not in known:
                denied[meant.kind, meant.lines] = self._reason(judged.why, meant.lines)
            elif judged.holds and meant.kind != "waits" and (meant.kind, frozenset(meant.lines)) not in known:
                told.append(Told(meant.kind, meant.lines, self._reason(judged.why, meant.lines)))
        return Heard(tuple(told), denied, self._serves(answer), tuple(self.dropped))

    def _pair(self, kind: str, names: Sequence[str], why: str) -> Told | None:
        lines = tuple(dict.fromkeys(self.ids.lines[name] for name in names if name in self.ids.lines))
        teams = {self.reading.lines[number].owner for number in lines}
        if len(lines) < 2 or len(teams) != len(lines):
            self._drop(", ".join(names), "lines")
            return None
        return Told(kind, tuple(sorted(lines)), self._reason(why, lines))

    def _waits(self, name: str, needs: str | None, delivered: str | None, why: str) -> Told | None:
        number = self.ids.lines.get(name)
        if number is None or self.reading.lines[number].is_objective:
            self._drop(name, "lines")
            return None
        own = self.reading.lines[number].owner
        team, by = self.ids.teams.get(needs or ""), self.ids.lines.get(delivered or "")
        if by is not None and (self.reading.lines[by].owner == own):
            self._drop(name, "own")
            return None
        if team == own:
            self._drop(name, "own")
            return None
        return Told("waits", (number,), self._reason(why, (number,)), team, by)

    def _serves(self, answer: AcrossAnswer) -> dict[tuple[int, int], int | None]:
        found: dict[tuple[int, int], int | None] = {}
        for each in answer.serves:
            place = self.ids.objectives.get(each.objective)
            if place is None or (each.serves is not None and each.serves not in self.ids.goals):
                self._drop(f"{each.objective} → {each.serves}", "id")
            else:
                found[place] = self.ids.goals[each.serves] if each.serves is not None else None
        return found

    def _reason(self, why: str, lines: Iterable[int]) -> str:
        """The reason where it may be shown: plain, in the language of the run, no figure but those of its lines; else nothing."""
        said = " ".join(plain(why).split())
        quoted = " ".join(self.reading.lines[number].text for number in lines)
        language = self.reading.company.language
        fair = said and len(said) <= _LONGEST and figures_of(said) <= figures_of(self.prose) and detect(said) in (language, None)
        if not fair and said:
            self._drop(quoted[:80], "reason")
        return said if fair else ""

    def _drop(self, what: str, why: str) -> None:
        self.dropped.append({"what": plain(what)[:120], "why": why})


def joined(heard: Sequence[Heard]) -> Heard:
    """What counts of several answers, the first word on each thing."""
    told: dict[tuple[str, frozenset[int]], Told] = {}
    denied: dict[tuple[str, tuple[int, ...]], str] = {}
    serves: dict[tuple[int, int], int | None] = {}
    for each in heard:
        for one in each.told:
            told.setdefault((one.kind, frozenset(one.lines)), one)
        denied |= each.denied
        for place, goal in each.serves.items():
            serves.setdefault(place, goal)
    return Heard(tuple(told.values()), denied, serves, tuple(item for each in heard for item in each.dropped))
