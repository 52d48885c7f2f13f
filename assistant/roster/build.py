"""From open documents to the roster: names, groups, cycles; what belongs together is put together."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from assistant.formats.document import Document
from assistant.formats.grid import HEADING, NOTE
from assistant.formats.plain import file_title
from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.parse import parse
from assistant.roster.entry import Aside, Entry, Kind, Placed, Reason, Roster
from assistant.roster.names import (
    bare_cycle,
    cycle_key,
    group_label,
    group_title,
    is_company,
    is_no_okr,
    is_past,
    part_of,
    person_of,
    team_label,
    title_of,
)
from assistant.roster.sections import Section, has_key_results, sections_of
from assistant.settings import DEFAULT, House

_SEPARATORS = (" – ", " — ", " - ", " | ", " / ", " : ", ": ", "/", "_")
_HEAD_LINES = 6  # in which a page says whose it is
_MOST_LINES = 20_000  # of a page read to tell whether it holds OKRs: a longer one is told to be too long
_LONGEST_HEAD = 80  # characters of a line that says whose a page is
_LABELLED = pattern(r"\W*(?:O|KR|RC|Objecti\w+|Key result|R[ée]sultat cl[ée])\s?\d", re.IGNORECASE)
_LONGEST_SHEET_NAME = 31  # characters Excel allows
_MOST = 0.6  # of the names must have a prefix for prefixes to be groups


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
    groups = _groups(kept)
    called = _company_names([section for section, has_okr in zip(sections, with_okr, strict=True) if not has_okr])
    entries: list[Entry] = [_entry(section, "company", None, None) for section in given]
    for section, group in zip(kept, groups, strict=True):
        kind = _kind(section)
        if kind == "team" and fold(title_of(section.title).bare) in called:
            kind = "company"
        if kind == "company" and given:
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


def _company_names(without_okr: Sequence[Section]) -> frozenset[str]:
    """What the pages without OKRs, such as the first slide of a deck, are titled: a page of OKRs so called is the company's."""
    titles = (title_of(section.title).bare for section in without_okr if not is_no_okr(section.title))
    return frozenset(fold(title) for title in titles if title)


def _kind(section: Section) -> Kind:
    if section.person is not None or person_of(section.title) is not None:
        return "person"
    return "company" if is_company(section.team or section.title) else "team"


def _entry(section: Section, kind: Kind, group: str | None, house: House | None) -> Entry:
    if kind == "company":
        return Entry(kind, section.source, section.title, section.lines)
    name = section.team or _team_name(section, group)
    if kind == "person":
        person = section.person or person_of(section.title) or name
        team = _team_name(section._replace(title=section.team), group) if section.team and section.person is not None else None
        return Entry(kind, section.source, section.title, section.lines, team, group, person)
    if house:
        name = next((known for known in house.teams if fold(known) == fold(name)), name)
        group = next((title for title, teams in house.groups.items() if fold(name) in map(fold, teams)), group)
    return Entry(kind, section.source, section.title, section.lines, name, group)


def _team_name(section: Section, group: str | None) -> str:
    """The name of a team, without the cycle, its group, or that the slide is the second of two."""
    name = part_of(section.title)
    if group and (cut := _parted(_undressed(name), group)):
        name = cut
    own = _own_title(section)
    if own and fold(own) != fold(name) and (_is_generic(name) or _is_cut(name, own)):
        return own
    if section.folder and _is_generic(name) and section.title == file_title(section.source):
        return title_of(file_title(section.folder)).bare or name  # "accueil/okr.md"
    return title_of(name).bare or own or name


def _is_cut(name: str, own: str) -> bool:
    """Whether a sheet's name is the page's own title cut at the length sheets allow."""
    return len(name) >= _LONGEST_SHEET_NAME - 4 and fold(own).startswith(fold(name.rstrip(".… ")))


def _is_generic(name: str) -> bool:
    """Whether a name tells nothing of whose draft it is: "OKR T1", "draft", "Feuil1"."""
    bare = fold(title_of(name).bare)
    return not bare or bare.rstrip("0123456789 ()") in (
        *(
            "feuil",
            "feuille",
            "sheet",
            "page",
            "draft",
            "brouillon",
            "okr",
            "okrs",
            "notes",
            "document",
            "export",
            "untitled",
            "sans titre",
        ),
        *("slide", "diapositive", "diapo", "onglet", "tab", "copie de", "copy of", "new", "nouveau"),
    )


def _own_title(section: Section) -> str | None:
    """The name that the first lines of a page give it: "OKR Finance – T1 2027"."""
    for text in _head(section.lines):
        if team := team_label(text):
            return team
        bare = title_of(part_of(text)).bare
        if bare and bare != text.strip() and len(bare.split()) <= 6 and not group_label(text):
            return bare
    return None


def _head(lines: Sequence[Placed]) -> list[str]:
    """The first plain lines of a page, before any table or list."""
    found: list[str] = []
    for placed in lines:
        text = placed.line.text.strip().removeprefix(NOTE)
        if "\t" in text or text[:1] == "|" or text[:2] in ("- ", "* ") or len(found) >= _HEAD_LINES:
            break
        if text and len(text) < _LONGEST_HEAD and not _LABELLED.match(text):
            found.append(text.strip("#* "))
    return found


def _groups(sections: Sequence[Section]) -> list[str | None]:
    """The group of each section: as a column, a heading or a label says, else as its name or its folder does."""
    told = [
        section.group or next(filter(None, (group_label(p.line.text.removeprefix(NOTE).strip("-#* ")) for p in section.lines)), None)
        for section in sections
    ]
    if sum(map(bool, told)) >= _MOST * sum(_kind(section) == "team" for section in sections):
        return told
    return [said or named for said, named in zip(told, _groups_named(sections), strict=True)]


def _groups_named(sections: Sequence[Section]) -> list[str | None]:
    """The group of each section, as its name or its folder shows it."""
    titles = [_undressed(section.team or section.title) for section in sections]
    prefixes = [_prefix(title) for title in titles]
    named = [i for i, section in enumerate(sections) if _kind(section) == "team"]
    proven = {
        i for i in named if prefixes[i] and (own := _own_title(sections[i])) and fold(own) == fold(_parted(titles[i], prefixes[i] or ""))
    }
    distinct = {titles[i]: fold(prefixes[i] or "") for i in named}  # the two slides of one team are no group
    shared = Counter(prefix for prefix in distinct.values() if prefix)
    most = named and sum(shared.values()) >= _MOST * len(distinct) and len(shared) > 1 and max(shared.values()) > 1
    if most or len(proven) > 1:
        fair = {fold(prefixes[i] or "") for i in (named if most else proven)}
        return [prefix if prefix and fold(prefix) in fair else None for prefix in prefixes]
    endings = [_suffix(title) for title in titles]
    closing = Counter(fold(endings[i] or "") for i in named if endings[i])
    if named and sum(closing.values()) >= _MOST * len(named) and len(closing) > 1:
        return endings
    return _folders(sections)


def _folders(sections: Sequence[Section]) -> list[str | None]:
    """The folder of each file, where several folders hold several files."""
    names = [section.folder for section in sections]
    held = Counter(name for name in names if name)
    if len(held) < 2 or max(held.values()) < 2:
        return [None] * len(sections)
    return [title_of(file_title(name)).bare or None if name else None for name in names]


def _undressed(title: str) -> str:
    """A title without its cycle, or that it is the second of two: what stands before its dash may be a group."""
    return title_of(part_of(title)).bare or part_of(title)


def _prefix(title: str) -> str | None:
    for separator in _SEPARATORS:
        before, found, after = title.partition(separator)
        if found and before.strip() and after.strip():
            return before.strip()
    return None


def _suffix(title: str) -> str | None:
    before, found, inside = title.rstrip().rstrip(")").partition("(")
    return inside.strip() if found and title.rstrip().endswith(")") and before.strip() else None


def _parted(title: str, group: str) -> str:
    """A title without the group before or behind it; "" where it has neither."""
    for separator in _SEPARATORS:
        before, found, after = title.partition(separator)
        if found and fold(before.strip()) == fold(group):
            return after.strip()
    if (_suffix(title) or "") and fold(_suffix(title) or "") == fold(group):
        return title.partition("(")[0].strip()
    return ""


def _coming(sections: Sequence[Section]) -> str | None:
    """The cycle most pages name; of those that as many name the latest."""
    named = [cycle for section in sections if not section.is_hidden and not _is_over(section) and (cycle := _cycle(section))]
    counts = Counter(named)
    return max(counts, key=lambda cycle: (counts[cycle], cycle_key(cycle) or (0, 0.0)), default=None)


def _is_over(section: Section) -> bool:
    """Whether a page says of itself that it looks back: "OKR T4 2026 – bilan"."""
    return is_past(section.title) or any(is_past(text) and title_of(text).cycle for text in _head(section.lines))


def _cycle(section: Section) -> str | None:
    found = title_of(section.title).cycle or next((c for text in _head(section.lines) if (c := title_of(text).cycle)), None)
    return found or title_of(file_title(section.source)).cycle


def _left_aside(section: Section, coming: str | None, *, has_okr: bool) -> Reason | None:
    if section.is_hidden:
        return "hidden"
    if not has_okr or (is_no_okr(section.title) and not any("\t" in placed.line.text for placed in section.lines)):
        return "no_okr"
    if section.person is None and section.team is None and _is_over(section):
        return "past"
    own = title_of(section.title).cycle or next((c for text in _head(section.lines) if (c := title_of(text).cycle)), None)
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
