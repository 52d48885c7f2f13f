"""What the board is shown: plain frozen data, counted once, for the page and the workbook alike. Teams are told of, never people."""

from typing import NamedTuple

from assistant.rule import Severity


class TeamRow(NamedTuple):
    """One team. ``levels``: how many key results are input, output, outcome; ``faults``: errors and warnings by rule name.

    ``page`` is the address of its own page, relative to the board's.
    """

    team: str
    group: str | None
    objectives: int
    key_results: int
    sound: int
    levels: tuple[int, int, int]
    faults: dict[str, int]
    page: str | None = None


class Quote(NamedTuple):
    """The words of one team; ``team`` is None for the company's own."""

    team: str | None
    text: str


class Across(NamedTuple):
    """One finding across teams: the rule's name and title, both quotes, why; the team that is needed, where one is."""

    name: str
    title: str
    severity: Severity
    quotes: tuple[Quote, ...]
    why: str
    needs_team: str | None = None


class Need(NamedTuple):
    """One edge of the dependency map: ``team`` needs ``needs``; ``is_owned`` where a line of that team delivers it."""

    team: str
    needs: str
    text: str
    is_owned: bool


class Covered(NamedTuple):
    """A company objective, and the teams whose objectives serve it."""

    objective: str
    teams: tuple[str, ...]


class Board(NamedTuple):
    """All of it. ``discuss``: the ten lines to discuss first; ``unread``: files that could not be read and why; ``aside``: what was not reviewed and why."""

    language: str
    cycle: str | None
    teams: tuple[TeamRow, ...]
    across: tuple[Across, ...]
    needs: tuple[Need, ...]
    covered: tuple[Covered, ...]
    unaligned: tuple[Quote, ...]
    discuss: tuple[Across, ...]
    titles: dict[str, str]  # the title of each rule that stands in ``faults``, in the language of the board
    persons: int = 0
    unread: tuple[tuple[str, str], ...] = ()
    aside: tuple[tuple[str, str], ...] = ()
