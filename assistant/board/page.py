"""The board's report as one HTML page that carries all it needs: no script, no link to elsewhere, every word of the teams escaped."""

import re
from base64 import b64encode
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from assistant.board import words
from assistant.board.model import Across, Board, TeamRow
from assistant.board.pictures import MOST_DRAWN, dependencies, levels
from assistant.board.words import Speech, shown
from assistant.report.many import first, more
from assistant.rule import Both

if TYPE_CHECKING:
    from jinja2 import Template

_HERE = Path(__file__).parent
MOST_CHARTED = 120  # teams; the table has them all
_ROWS = 30  # teams in one levels chart: what a printed page holds
_SHADES = (0, 1, 2, 3, 5)  # faults up to which a cell keeps to its shade
_ADDRESS = re.compile(r"(?![/\s])[^\x00-\x1f\x7f:\\]+")
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


class Group(NamedTuple):
    """Teams under one name, in the order given; ``name`` is "" where no team has a group."""

    name: str
    teams: list[TeamRow]


class Kind(NamedTuple):
    """The findings across teams of one rule."""

    title: str
    found: list[Across]


def rules(board: Board) -> dict[str, str]:
    """The rules that some team breaks, each with its title, in the order of the board's titles."""
    occurring = {name for row in board.teams for name, count in row.faults.items() if count}
    given = {name: title for name, title in board.titles.items() if name in occurring}
    return given | {name: name for name in sorted(occurring - given.keys())}


def groups(board: Board) -> list[Group]:
    """The teams by group, groups in the order in which they first come; teams without one come last."""
    found: dict[str, list[TeamRow]] = {}
    for row in board.teams:
        found.setdefault(row.group or "", []).append(row)
    rest = found.pop("", [])
    other = Speech(board.language).say(words.OTHER_TEAMS) if found else ""
    return [Group(shown(name), rows) for name, rows in found.items()] + ([Group(other, rest)] if rest else [])


def kinds(found: Iterable[Across]) -> list[Kind]:
    """The findings by rule, in the order in which the rules first come."""
    by_name: dict[str, Kind] = {}
    for finding in found:
        by_name.setdefault(finding.name, Kind(finding.title, [])).found.append(finding)
    return list(by_name.values())


class _View(NamedTuple):
    """What the template asks of the board."""

    board: Board
    speech: Speech
    pages: dict[str, str]

    def address(self, team: str | None) -> str:
        """Where the team's own page is; "" without one, and for what would lead elsewhere."""
        page = self.pages.get(team or "", "")
        return page if _ADDRESS.fullmatch(page) else ""

    def shade(self, count: int) -> int:
        return sum(count > bound for bound in _SHADES)

    def share(self, row: TeamRow) -> str:
        return self.speech.say(words.SHARE, sound=row.sound, total=row.key_results)

    def total(self, rule: str) -> int:
        return sum(row.faults.get(rule, 0) for row in self.board.teams)

    @property
    def heading(self) -> str:
        title = self.speech.say(words.TITLE)
        return f"{title} · {shown(self.board.cycle)}" if self.board.cycle else title

    @property
    def counts(self) -> list[str]:
        """What was read, in sentences; what there is none of is left out."""
        board, said = self.board, self.speech
        sentences = [self._totals(), said.number(words.FINDINGS, len(board.across))] if board.teams else [said.say(words.NO_TEAM)]
        more = (said.number(words.UNREAD, len(board.unread)), said.number(words.PERSONS, board.persons))
        return [*sentences, *filter(None, more)]

    def _totals(self) -> str:
        said, rows = self.speech, self.board.teams
        total = sum(row.key_results for row in rows)
        told = said.say(
            words.COUNTS,
            teams=said.number(words.TEAMS, len(rows)),
            objectives=said.number(words.OBJECTIVES, sum(row.objectives for row in rows)),
            key_results=said.number(words.KEY_RESULTS, total),
            sound=said.number(words.SOUND_OF_THEM, sum(row.sound for row in rows)) if total else "",
        )
        return told[:1].upper() + told[1:]

    @property
    def parts(self) -> dict[str, str]:
        """The sections that have something to show, each with its title."""
        board = self.board
        every = (
            ("discuss", words.DISCUSS, board.discuss),
            ("heat", words.HEAT, board.teams),
            ("sound", words.SOUND, board.teams),
            ("levels", words.LEVELS, any(sum(row.levels) for row in board.teams)),
            ("map", words.MAP, board.needs),
            ("across", words.ACROSS, board.across),
            ("coverage", words.COVERAGE, board.covered),
            ("unaligned", words.UNALIGNED, board.unaligned),
            ("left", words.LEFT_OUT, board.unread or board.aside),
        )
        return {name: self.speech.say(title) for name, title, held in every if held}

    @property
    def levels(self) -> list[str]:
        """The levels charts, each of as many teams as one printed page holds."""
        rows = [row for group in groups(self.board) for row in group.teams][:MOST_CHARTED]
        starts = range(0, len(rows), _ROWS)
        return [levels(rows[at : at + _ROWS], self.board.language, number) for number, at in enumerate(starts, 1)]

    @property
    def is_part_charted(self) -> bool:
        return len(self.board.teams) > MOST_CHARTED

    @property
    def is_part_drawn(self) -> bool:
        return len(self.board.teams) > MOST_DRAWN


def page(board: Board) -> str:
    """The whole of ``board`` as one page, in its language."""
    source, base = _source(), (_HERE.parent / "report" / "page.css").read_text(encoding="utf-8")
    said = Speech(board.language)
    return _template().render(
        board=board,
        said=said,
        say=said.say,
        words={name: both for name, both in vars(words).items() if isinstance(both, Both)},
        view=_View(board, said, {row.team: row.page for row in board.teams if row.page}),
        rules=rules(board),
        groups=groups(board),
        kinds=kinds(board.across),
        picture=dependencies(board),
        first=first,
        more=more,
        most_serving=words.MOST_SERVING,
        base=base,
        hashes=[_hash(base), *map(_hash, _STYLE.findall(source)[1:])],
    )


def _hash(style: str) -> str:
    return f"'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'"


def _source() -> str:
    return (_HERE / "board.html").read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def _template() -> "Template":
    from jinja2 import Environment, StrictUndefined

    env = Environment(autoescape=True, undefined=StrictUndefined)
    env.filters["shown"] = shown
    return env.from_string(_source())
