"""A document cut into sections, each of one team, the company or a person: by sheet, slide, column or heading."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.draft import Draft
from assistant.formats.document import Document, Line, Page
from assistant.formats.grid import NOTE
from assistant.formats.plain import file_title
from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.parse import parse
from assistant.parse.marks import mark
from assistant.parse.sections import Label
from assistant.parse.source import SourceLine
from assistant.roster.entry import Placed
from assistant.roster.names import group_label, is_company, is_name, person_of, team_label, title_of

_LONGEST_TEAM = 7  # words of a team's name
_HEAD_LINES = 6  # in which a text says whose it is
_REMARK = pattern(
    r"[(\[][^()\[\]]+[)\]]\.?|(?:derni[èe]re (?:modification|mise [àa] jour)|last (?:edited|updated)|statut|status|cr[ée][ée]e? le|created|tags?)[^:]{0,12}\s?:.*",
    re.IGNORECASE,
)
_FEWEST = 2  # teams of a document that is cut by headings


class Section(NamedTuple):
    """Some lines under one name. ``team``, ``group`` and ``person`` are what columns, labels and headings said outright."""

    source: str
    title: str
    lines: tuple[Placed, ...]
    is_hidden: bool = False
    team: str | None = None
    group: str | None = None
    person: str | None = None
    left_aside: tuple[str, ...] = ()  # columns not reviewed, each with its page: told by the first section of the page alone
    is_page: bool = True  # a sheet or slide, rather than a part of one
    folder: str | None = None
    is_preface: bool = False  # what stands above the first team of a document


def sections_of(document: Document) -> Iterator[Section]:
    """The sections of a document, in order."""
    folder = document.name.rpartition("/")[0].rpartition("/")[2] or None
    for page in document.pages:
        name = page.name or file_title(document.name)
        base = Section(document.name, name, _placed(page), page.is_hidden, folder=folder)
        aside = tuple(f"{name} / {column}" for column in page.left_aside)
        for number, section in enumerate(_of_page(base, page)):
            yield section._replace(left_aside=() if number else aside)


def _of_page(base: Section, page: Page) -> Iterator[Section]:
    if by_column := list(_by_column(base)):
        yield from by_column
        return
    parts = [base] if page.is_sheet and page.name or page.number else [_noted(part) for part in _by_heading(base)]
    for part in parts:
        yield from _by_person(part)


def _placed(page: Page) -> tuple[Placed, ...]:
    sheet = page.name if page.is_sheet and page.name else None
    return tuple(Placed(line, sheet, page.number) for line in page.lines)


def _by_column(base: Section) -> Iterator[Section]:
    """Where a column names the team of each row: a section a team."""
    found: dict[str, list[Placed]] = {}
    groups: dict[str, str] = {}
    for placed in base.lines:
        if team := placed.line.team:
            found.setdefault(team, []).append(placed)
            if placed.line.group:
                groups[team] = placed.line.group
    for team, lines in found.items():
        yield base._replace(title=team, lines=tuple(lines), team=team, group=groups.get(team), is_page=False)


def _by_heading(base: Section) -> Iterator[Section]:
    """A document cut at the headings that name teams; whole where there are none."""
    lines = base.lines
    level = _team_level(lines)
    if level is None:
        yield base._replace(title=_title_within(lines) or _name_above(lines) or base.title)
        return
    starts = [i for i, placed in enumerate(lines) if placed.line.heading == level]
    above = [text for placed in lines[: starts[0]] if (text := _heading_text(placed.line))]
    if above:
        yield base._replace(title=above[0], lines=(), is_page=False, is_preface=True)
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        title = _heading_text(lines[start].line)
        parent = next((_heading_text(lines[i].line) for i in range(start, -1, -1) if 0 < lines[i].line.heading < level), None)
        body = tuple(placed for placed in lines[start + 1 : end] if not 0 < placed.line.heading < level)
        yield base._replace(title=title, lines=body, group=_group_above(parent, lines, level), is_page=False)


def _noted(base: Section) -> Section:
    """A part of a text with what stands above its OKRs as notes, lest it be taken for an objective: its name, its group, remarks."""
    lines: list[Placed] = []
    seen, is_head = 0, True
    for placed in base.lines:
        words = _heading_text(placed.line)
        seen += bool(words)
        is_head = is_head and seen <= _HEAD_LINES and "\t" not in words and placed.line.text[:1] not in ("-", "*")
        if is_head and words and _is_note(words, base, placed.line):
            start = placed.line.text.index(words)
            anchors = tuple(anchor._replace(start=len(NOTE) + 1, at=anchor.at + start) for anchor in placed.line.anchors[:1])
            lines.append(placed._replace(line=placed.line._replace(text=NOTE + words, anchors=anchors)))
            lines.append(placed._replace(line=Line("")))
        else:
            lines.append(placed)
    return base._replace(lines=tuple(lines))


def _is_note(words: str, base: Section, line: Line) -> bool:
    if line.heading:
        return is_company(words) or fold(title_of(words).bare) == fold(title_of(base.title).bare)
    return bool(group_label(words) or team_label(words) or _REMARK.fullmatch(words))


def _group_above(parent: str | None, lines: Sequence[Placed], level: int) -> str | None:
    """The heading over the teams, where there are several such headings: a group."""
    over = [i for i, placed in enumerate(lines) if 0 < placed.line.heading < level]
    if parent is None or len(over) < _FEWEST or is_company(parent):
        return None
    return group_label(parent) or title_of(parent).bare or None


def _heading_text(line: Line) -> str:
    return line.text.removeprefix(NOTE).strip().strip("#").strip().strip("*_").strip()


def _team_level(lines: Sequence[Placed]) -> int | None:
    """The level of the headings that each stand over a draft of their own."""
    levels = sorted({placed.line.heading for placed in lines if placed.line.heading})
    for level in levels:
        starts = [i for i, placed in enumerate(lines) if placed.line.heading == level]
        if len(starts) < _FEWEST:
            continue
        names = [_heading_text(lines[i].line) for i in starts]
        if any(_says_objective(name) for name in names):
            return None
        whole = 0
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
            body = "\n".join(placed.line.text for placed in lines[start + 1 : end])
            whole += has_key_results(parse(body))
        if whole >= _FEWEST and 2 * whole >= len(starts) and _are_names(names, _parents(lines, level)):
            return level
    return None


def _parents(lines: Sequence[Placed], level: int) -> list[str]:
    return [_heading_text(placed.line) for placed in lines if 0 < placed.line.heading < level]


def _are_names(names: list[str], parents: list[str]) -> bool:
    """Whether headings name teams rather than objectives: short ones, under no single heading that names a team itself."""
    short = sum(len(name.split()) <= _LONGEST_TEAM - 3 for name in names)
    if any(is_company(name) for name in names):
        return True
    if len(parents) == 1 and title_of(parents[0]).bare and not is_company(parents[0]):
        return short == len(names) and len(names) > 3
    return 3 * short >= 2 * len(names)


def _says_objective(text: str) -> bool:
    return mark(SourceLine(1, text), tight=False).label in (Label.OBJECTIVE, Label.KEY_RESULT)


def has_key_results(draft: Draft) -> bool:
    """Whether some objective of a draft has key results."""
    return any(objective.key_results for objective in draft.objectives)


def _title_within(lines: Sequence[Placed]) -> str | None:
    """The team that a text names itself: by a label."""
    for placed in lines[:12]:
        if team := team_label(placed.line.text):
            return team
    return None


def _name_above(lines: Sequence[Placed]) -> str | None:
    """The heading over a whole text, where it names somebody and the OKRs below need no other objective: "# Kennel"."""
    top = next((at for at, placed in enumerate(lines) if placed.line.text.strip()), None)
    if top is None or not (level := lines[top].line.heading):
        return None
    below, text = lines[top + 1 :], _heading_text(lines[top].line)
    if any(0 < placed.line.heading <= level for placed in below) or not is_name(text) or _says_objective(text):
        return None
    return text if has_key_results(parse("\n".join(placed.line.text for placed in below))) else None


def _by_person(base: Section) -> Iterator[Section]:
    """Apart from the team's lines, those under "Personal objectives – Marcus", a section for each such heading."""
    starts = [i for i, placed in enumerate(base.lines) if _heads_person(placed.line) is not None]
    if person_of(base.title) is not None:
        yield base._replace(lines=tuple(placed for place, placed in enumerate(base.lines) if place not in starts))
        return
    if not starts:
        yield base
        return
    first = starts[0]
    if any(placed.line.text.strip() for placed in base.lines[:first]):
        yield base._replace(lines=base.lines[:first])
    for start, end in zip(starts, [*starts[1:], len(base.lines)], strict=True):
        person = _heads_person(base.lines[start].line)
        title = _heading_text(base.lines[start].line)
        yield base._replace(title=title, lines=base.lines[start + 1 : end], person=person, team=base.team or base.title, is_page=False)


def _heads_person(line: Line) -> str | None:
    """The person whose goals a line heads; None for any other line, and for list items."""
    text = line.text.strip()
    if not text or len(text) > 90 or "\t" in text or text[0] in "-*•":
        return None
    return person_of(_heading_text(line))
