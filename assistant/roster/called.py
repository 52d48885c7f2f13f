"""What sections are called: whose each is, the name of its team, and the group its name or its folder shows."""

import re
from collections import Counter
from collections.abc import Sequence

from assistant.formats.grid import NOTE
from assistant.formats.plain import file_title
from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.roster.entry import Kind, Placed
from assistant.roster.names import group_label, is_company, part_of, person_of, team_label, title_of
from assistant.roster.sections import Section

_SEPARATORS = (" – ", " — ", " - ", " | ", " / ", " : ", ": ", "/", "_")
_HEAD_LINES = 6  # in which a page says whose it is
_LONGEST_HEAD = 80  # characters of a line that says whose a page is
_LABELLED = pattern(r"\W*(?:O|KR|RC|Objecti\w+|Key result|R[ée]sultat cl[ée])\s?\d", re.IGNORECASE)
_LONGEST_SHEET_NAME = 31  # characters Excel allows
_MOST = 0.6  # of the names must have a prefix for prefixes to be groups


def kind_of(section: Section) -> Kind:
    """Whose a section is: a person's, the company's or a team's."""
    if section.person is not None or person_of(section.title) is not None:
        return "person"
    return "company" if is_company(section.team or section.title) else "team"


def team_name(section: Section, group: str | None) -> str:
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
    for text in head(section.lines):
        if team := team_label(text):
            return team
        bare = title_of(part_of(text)).bare
        if bare and bare != text.strip() and len(bare.split()) <= 6 and not group_label(text):
            return bare
    return None


def head(lines: Sequence[Placed]) -> list[str]:
    """The first plain lines of a page, before any table or list."""
    found: list[str] = []
    for placed in lines:
        text = placed.line.text.strip().removeprefix(NOTE)
        if "\t" in text or text[:1] == "|" or text[:2] in ("- ", "* ") or len(found) >= _HEAD_LINES:
            break
        if text and len(text) < _LONGEST_HEAD and not _LABELLED.match(text):
            found.append(text.strip("#* "))
    return found


def groups_of(sections: Sequence[Section]) -> list[str | None]:
    """The group of each section: as a column, a heading or a label says, else as its name or its folder does."""
    told = [
        section.group or next(filter(None, (group_label(p.line.text.removeprefix(NOTE).strip("-#* ")) for p in section.lines)), None)
        for section in sections
    ]
    if sum(map(bool, told)) >= _MOST * sum(kind_of(section) == "team" for section in sections):
        return told
    return [said or named for said, named in zip(told, _groups_named(sections), strict=True)]


def _groups_named(sections: Sequence[Section]) -> list[str | None]:
    """The group of each section, as its name or its folder shows it."""
    titles = [_undressed(section.team or section.title) for section in sections]
    prefixes = [_prefix(title) for title in titles]
    named = [i for i, section in enumerate(sections) if kind_of(section) == "team"]
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
