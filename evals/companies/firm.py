"""The company to render, and how one of its teams writes its lines down."""

import zipfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from random import Random
from typing import Any, NamedTuple, TypeVar

from assistant.rule import Both
from evals.companies.words import COMMENT, COMPANY, FIELDS, GROUP_LABEL, HEADINGS, STATUS, STATUS_HEAD

FORMATS = ("xlsx", "pptx", "docx", "csv", "zip")
DAY = datetime(2026, 1, 5, 9)  # any fixed day: the files must not tell when they were made
_T = TypeVar("_T")


class Line(NamedTuple):
    """A key result and what stands beside it."""

    text: str
    owner: str = ""
    due: str = ""
    baseline: str = ""
    target: str = ""


class Goal(NamedTuple):
    """An objective with its key results; also the heading of a KPI block with its lines."""

    text: str
    results: list[Line]


class Person(NamedTuple):
    """The goals of one person; ``sheet`` is empty where they stand in the team's own sheet."""

    name: str
    sheet: str
    goals: list[Goal]


class Part(NamedTuple):
    """One set of OKRs: the company's, a team's or a person's."""

    name: str
    group: str
    goals: list[Goal]
    kpis: list[Goal]
    people: list[Person]

    @property
    def owner(self) -> str:
        """Whoever owns most of its key results."""
        owners = [line.owner for goal in self.goals for line in goal.results if line.owner]
        return max(owners, key=owners.count, default="")


class Hand:
    """How one set is written down in one file: its language, its words and its habits, all from one stream of chance."""

    def __init__(self, firm: "Firm", *place: str) -> None:
        self.rng = Random("/".join((str(firm.seed), firm.name, *place)))
        self.lang, self.arrow = firm.lang, firm.arrow
        quarter, year = firm.cycle.split()
        last = f"{quarter[0]}{(int(quarter[1:]) - 2) % 4 + 1}"
        last_cycle = f"{last} {int(year) - (quarter[1:] == '1')}"
        self._fields = {"cycle": firm.cycle, "quarter": quarter, "last": last, "last_cycle": last_cycle, "name": firm.name}
        self.heads = dict(zip(FIELDS, self.split(HEADINGS), strict=True))
        self.heads["status"] = self.say(STATUS_HEAD)

    def chance(self, share: float) -> bool:
        """Heads or tails, heads for a ``share`` of the throws."""
        return self.rng.random() < share

    def pick(self, choices: Sequence[_T]) -> _T:
        """Any one of ``choices``."""
        return self.rng.choice(choices)

    def pattern(self, words: Both) -> str:
        """One of the ways to say it, its blanks left blank."""
        return self.pick(words.said(self.lang).split("\n"))

    def say(self, words: Both, **fields: str) -> str:
        """One of the ways to say it."""
        return self.pattern(words).format(**self._fields, **fields)

    def split(self, words: Both, **fields: str) -> list[str]:
        """One of the ways to say it, in its parts."""
        return self.say(words, **fields).split("|")

    def whole(self, words: Both, **fields: str) -> list[str]:
        """All the lines of a longer text."""
        return words.said(self.lang).format(**self._fields, **fields).split("\n")

    def inline(self, line: Line) -> str:
        """The key result with baseline and target behind it, where they stand in columns."""
        values = [value for value in (line.baseline, line.target) if value]
        colon = " : " if self.lang == "fr" else ": "
        return line.text + (colon + f" {self.arrow} ".join(values) if values else "")


class Firm(NamedTuple):
    """The company to write down, and the seed all chance comes from."""

    gold: dict[str, Any]
    seed: int

    @property
    def lang(self) -> str:
        """``fr`` or ``en``."""
        return str(self.gold["lang"])

    @property
    def name(self) -> str:
        """The company's name."""
        return str(self.gold["name"])

    @property
    def cycle(self) -> str:
        """The cycle as written, “Q1 2027”."""
        return str(self.gold["cycle"])

    @property
    def arrow(self) -> str:
        """What this company writes between baseline and target."""
        return Random(f"{self.seed}/{self.name}/arrow").choice(("->", "→"))

    @property
    def word(self) -> str:
        """What the completed gold calls the company's own set."""
        return "Entreprise" if self.lang == "fr" else "Company"

    @property
    def grouped(self) -> bool:
        """Whether teams belong to groups."""
        return any(team.get("group") for team in self.gold["teams"])

    def hand(self, *place: str) -> Hand:
        """The hand of whoever wrote ``place``, a format and a set."""
        return Hand(self, *place)

    def alias(self, place: str) -> str:
        """What the file of one format calls the company's own set."""
        return self.hand(place, "company").say(COMPANY)

    def label(self) -> str:
        """What this company calls its groups of teams."""
        return self.hand("group").say(GROUP_LABEL)

    def shown(self, place: str, ways: Sequence[str]) -> str:
        """How the file of one format shows the groups, ``no`` among the ways."""
        return self.hand(place, "groups").pick(ways) if self.grouped else "no"

    def spoken(self, part: Part) -> str:
        """What a title calls a set: a company set whose name says “OKR” or the cycle already is “Company” in it."""
        teams = [team["team"] for team in self.gold["teams"]]
        return part.name if part.name in (*teams, self.name) else self.word

    def group_line(self, part: Part) -> str:
        """The line that says which group a team belongs to."""
        colon = " : " if self.lang == "fr" else ": "
        return f"{self.label()}{colon}{part.group}"

    def parts(self, place: str) -> list[Part]:
        """The company's own set under its alias, then all teams."""
        company = Part(self.alias(place), "", _goals(self.gold["company"]["objectives"]), [], [])
        return [company, *(self._team(team) for team in self.gold["teams"])]

    def _team(self, team: dict[str, Any]) -> Part:
        name = team["team"]
        kpis = [
            Goal(block["heading"], [Line(text, baseline=value) for text, value in zip(block["lines"], block["values"], strict=True)])
            for block in self.gold["kpi_lines"]
            if block["team"] == name
        ]
        people = [
            Person(one["person"], one["sheet"] if one["place"] == "own sheet" else "", _goals(one["objectives"]))
            for one in self.gold["individual"]
            if one["team"] == name
        ]
        return Part(name, team.get("group") or "", _goals(team["objectives"]), kpis, people)


def _goals(objectives: Sequence[Mapping[str, Any]]) -> list[Goal]:
    return [Goal(one["text"], _lines(one)) for one in objectives]


def _lines(objective: Mapping[str, Any]) -> list[Line]:
    beside = objective.get("columns") or [{}] * len(objective["key_results"])
    return [Line(text, **columns) for text, columns in zip(objective["key_results"], beside, strict=True)]


def outline(goals: Sequence[Goal], hand: Hand, prefixes: str = "|") -> Iterator[tuple[int, str]]:
    """Objectives at level 0 and key results at level 1, numbered by a pattern of ``PREFIXES``."""
    before_goal, before_result = prefixes.split("|")
    for o, goal in enumerate(goals, 1):
        yield 0, before_goal.format(o=o) + goal.text
        for k, line in enumerate(goal.results, 1):
            yield 1, before_result.format(o=o, k=k) + hand.inline(line)


def records(goals: Sequence[Goal], hand: Hand, fields: Sequence[str], fill: str) -> list[list[str]]:
    """A row for each key result: objective (blank after the first, or ``repeat``), wording, the fields beside it."""
    return [
        [goal.text if fill == "repeat" or number == 0 else "", *row_of(line, hand, fields)]
        for goal in goals
        for number, line in enumerate(goal.results)
    ]


def row_of(line: Line, hand: Hand, fields: Sequence[str]) -> list[str]:
    """The wording of a key result, then the fields beside it."""
    wording = line.text if "target" in fields else hand.inline(line)
    return [wording, *(_beside(line, hand, field) for field in fields)]


def _beside(line: Line, hand: Hand, field: str) -> str:
    if field == "comment":
        return hand.say(COMMENT) if hand.chance(0.25) else ""
    if field == "status":
        progress = f"{hand.rng.randrange(5, 100, 5)}{' ' * (hand.lang == 'fr')}%"
        return progress if "%" in hand.heads[field] else hand.pick([hand.say(STATUS), ""])
    return str(getattr(line, field))


def chosen_fields(goals: Sequence[Goal], hand: Hand) -> list[str]:
    """Which columns stand beside the key results; baseline and target rather where they have something to say."""
    lines = [line for goal in goals for line in goal.results]
    wanted = [
        *(["status"] if hand.chance(0.2) else []),
        *(["owner"] if hand.chance(0.8) else []),
        *(["due"] if hand.chance(0.7) else []),
        *(["baseline", "target"] if hand.chance(0.8 if any(line.target for line in lines) else 0.3) else []),
        *(["comment"] if hand.chance(0.45) else []),
    ]
    if "status" in wanted and hand.chance(0.4):
        hand.heads["status"] += " (%)"
    return wanted


def spans(goals: Sequence[Goal], first: int) -> list[tuple[int, int]]:
    """First and last row of each objective in a table whose records begin at row ``first``."""
    found = []
    for goal in goals:
        found.append((first, first + len(goal.results) - 1))
        first += len(goal.results)
    return found


def deal(hand: Hand, ways: Sequence[_T], count: int) -> list[_T]:
    """``count`` ways, each as often as the others, in any order."""
    dealt: list[_T] = []
    while len(dealt) < count:
        dealt += hand.rng.sample(list(ways), len(ways))
    return dealt[:count]


def header(hand: Hand, fields: Sequence[str]) -> list[str]:
    """The header of a table: objective, key result and the fields beside them."""
    return [hand.heads[field] for field in ("objective", "result", *fields)]


def member(name: str) -> zipfile.ZipInfo:
    """A member of a zip that does not tell when it was packed."""
    return zipfile.ZipInfo(name, DAY.timetuple()[:6])
