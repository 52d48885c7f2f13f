"""From open documents to the roster: names, groups, cycles; what belongs together is put together."""

from collections import Counter
from collections.abc import Iterable, Sequence

from assistant.formats.document import Document
from assistant.formats.grid import HEADING
from assistant.formats.plain import file_title
from assistant.language.text import fold
from assistant.parse import parse
from assistant.roster.called import groups_of, head, kind_of, team_name
from assistant.roster.company import company_name
from assistant.roster.entry import Aside, Entry, Kind, Placed, Reason, Roster
from assistant.roster.names import (
    bare_cycle,
    cycle_key,
    group_title,
    is_no_okr,
    is_past,
    person_of,
    title_of,
)
from assistant.roster.sections import Section, has_key_results, sections_of
from assistant.settings import DEFAULT, House

_MOST_LINES = 20_000  # of a page read to tell whether it holds OKRs: a longer one is told to be too long


def roster(found: Iterable[Document], house: House = DEFAULT, *, company: Iterable[Document] = ()) -> Roster:
    """The sets of OKRs in ``found``; all of ``company`` is the company's own."""
    given = [section for document in company for section in sections_of(document) if _has_okr(section)]
    sections = _under_dividers([section for document in found for section in sections_of(document)])
    cycle = house.cycle or _coming(sections)
    with_okr = [_has_okr(section) for section in sections]
    kept: list[Section] = []
    asides: list[Aside] = []
    for section, has_okr in zip(sections, with_okr, strict=True):
        if reason := _left_aside(section, cycle, has_okr=has_okr):
            if not section.is_preface:
                asides.append(Aside(section.source, section.title, reason))
        else:
            kept.append(section)
        asides += [Aside(section.source, name, "columns") for name in section.left_aside]
    groups = groups_of(kept)
    own_name = company_name(kept, groups, _without_okr(sections, with_okr))
    entries: list[Entry] = [_entry(section, "company", None, None) for section in given]
    for section, group in zip(kept, groups, strict=True):
        kind = kind_of(section)
        if kind == "team" and own_name and fold(title_of(section.title).bare) == own_name:
            kind = "company"
        if kind == "company" and given:
            asides.append(Aside(section.source, section.title, "company"))
            continue
        entries.append(_entry(section, kind, group, house))
    return Roster(tuple(_merged(entries)), tuple(asides), cycle)


def _under_dividers(sections: Sequence[Section]) -> list[Section]:
    """Slides that only say "Département Soins" give their group to the slides after them, within one deck."""
    found: list[Section] = []
    group, source = None, ""
    for section in sections:
        if section.source != source:
            group, source = None, section.source
        if section.is_page and not any(placed.line.text.strip() for placed in section.lines) and (named := group_title(section.title)):
            group = named
        found.append(section._replace(group=section.group or group))
    return found


def _without_okr(sections: Sequence[Section], with_okr: Sequence[bool]) -> list[Section]:
    """The pages that hold no OKRs; the first of each file is its preface."""
    before: str | None = None
    found: list[Section] = []
    for section, has_okr in zip(sections, with_okr, strict=True):
        if not has_okr:
            found.append(section._replace(is_preface=section.source != before))
        before = section.source
    return found


def _entry(section: Section, kind: Kind, group: str | None, house: House | None) -> Entry:
    if kind == "company":
        return Entry(kind, section.source, section.title, section.lines)
    name = section.team or team_name(section, group)
    if kind == "person":
        person = section.person or person_of(section.title) or name
        team = team_name(section._replace(title=section.team), group) if section.team and section.person is not None else None
        return Entry(kind, section.source, section.title, section.lines, team, group, person)
    if house:
        name = next((known for known in house.teams if fold(known) == fold(name)), name)
        group = next((title for title, teams in house.groups.items() if fold(name) in map(fold, teams)), group)
    return Entry(kind, section.source, section.title, section.lines, name, group)


def _coming(sections: Sequence[Section]) -> str | None:
    """The cycle most pages name; of those that as many name the latest."""
    named = [cycle for section in sections if not section.is_hidden and not _is_over(section) and (cycle := _cycle(section))]
    counts = Counter(named)
    return max(counts, key=lambda cycle: (counts[cycle], cycle_key(cycle) or (0, 0.0)), default=None)


def _is_over(section: Section) -> bool:
    """Whether a page says of itself that it looks back: "OKR T4 2026 – bilan"."""
    return is_past(section.title) or any(is_past(text) and title_of(text).cycle for text in head(section.lines))


def _cycle(section: Section) -> str | None:
    found = title_of(section.title).cycle or next((c for text in head(section.lines) if (c := title_of(text).cycle)), None)
    return found or title_of(file_title(section.source)).cycle


def _left_aside(section: Section, coming: str | None, *, has_okr: bool) -> Reason | None:
    if section.is_hidden:
        return "hidden"
    if not has_okr or (is_no_okr(section.title) and not any("\t" in placed.line.text for placed in section.lines)):
        return "no_okr"
    if section.person is None and section.team is None and _is_over(section):
        return "past"
    own = title_of(section.title).cycle or next((c for text in head(section.lines) if (c := title_of(text).cycle)), None)
    return "past" if own and coming and _is_before(own, coming) else None


def _is_before(own: str, coming: str) -> bool:
    """Whether one cycle is over when the other comes; where a year is missing, any other cycle than the coming is."""
    mine, other = cycle_key(own), cycle_key(coming)
    if mine and other:
        return mine < other
    return bare_cycle(own) != bare_cycle(coming)


def _has_okr(section: Section) -> bool:
    if len(section.lines) > _MOST_LINES or any("\t" in placed.line.text for placed in section.lines):
        return True
    return has_key_results(parse("\n".join(placed.line.text for placed in section.lines)))


def _merged(entries: Iterable[Entry]) -> list[Entry]:
    """Entries of one file for the same team or person put together, as those of a slide and its continuation."""
    found: dict[tuple[str, ...], Entry] = {}
    for entry in entries:
        key = (entry.kind, entry.source, fold(entry.team or ""), fold(entry.person or ""))
        if entry.kind == "company":
            key = (entry.kind, entry.source, "", "")
        if known := found.get(key):
            found[key] = known._replace(lines=_continued(known.lines, entry.lines))
        else:
            found[key] = entry
    return list(found.values())


def _continued(lines: tuple[Placed, ...], more: tuple[Placed, ...]) -> tuple[Placed, ...]:
    """Two parts as one: a table that goes on is one table, so that an objective named again is not a second one."""
    known = {placed.line.text for placed in lines}
    filled = [
        n for n, placed in enumerate(more) if placed.line.text.strip() and (placed.line.text == HEADING or placed.line.text not in known)
    ]
    last = next((placed.line.text for placed in reversed(lines) if placed.line.text.strip()), "")
    if filled and more[filled[0]].line.text == HEADING and "\t" in last:
        end = max(number for number, placed in enumerate(lines) if placed.line.text.strip())
        return lines[: end + 1] + more[filled[0] + 1 :]
    gap = (Placed(more[0].line._replace(text="", anchors=())),) if more else ()
    return lines + gap + more
