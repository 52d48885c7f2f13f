"""The company under its bare name: the page called what the file, its front page or the title rows of the others call the whole."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath

from assistant.formats.plain import file_title
from assistant.language.text import fold
from assistant.roster.called import head, kind_of
from assistant.roster.names import TEAM_WORDS, TITLE_WORDS, title_of
from assistant.roster.sections import Section

_FEWEST = 2  # other teams beside a company
_MOST = 0.8  # of the other pages, for what their title rows say to be said of the whole
_OKRS = frozenset(("okr", "okrs", "objectifs", "objectives"))


def company_name(kept: Sequence[Section], groups: Iterable[str | None], others: Sequence[Section]) -> str | None:
    """The name, folded, of the pages among ``kept`` that are the company's; None where the evidence is not good.

    ``others`` are the pages without OKRs, those marked as a preface the first of their files. A page that says outright to be the
    company's leaves no room for another, nor do two names for one; a group's, a function's, and a name in several files are none.
    """
    if any(kind_of(section) == "company" for section in kept):
        return None
    pages: dict[str, list[Section]] = defaultdict(list)
    for section in kept:
        if kind_of(section) == "team":
            pages[_bare(section.title)].append(section)
    if len(pages) <= _FEWEST:
        return None
    taken = {fold(group) for group in groups if group}
    fair = {name for name, own in pages.items() if name and name not in taken and len({section.source for section in own}) == 1}
    whole = {name for name in fair if not TEAM_WORDS.issuperset(_words(name))}
    of_file = {name for name in fair if TEAM_WORDS.isdisjoint(_words(name))}
    votes = (of_file & _of_files(kept), _of_fronts(others, whole), whole & _of_rows(pages))
    found = {name for vote in votes if len(vote) == 1 for name in vote}
    return found.pop() if len(found) == 1 else None


def _of_files(kept: Iterable[Section]) -> set[str]:
    """What the file or folders that hold every page are called."""
    paths = {PurePosixPath(section.source) for section in kept}
    return {_bare(file_title(str(path))) for path in set.intersection(*({path, *path.parents} for path in paths))}


def _of_fronts(others: Sequence[Section], names: set[str]) -> set[str]:
    """Which of ``names`` is the one that a front page says the OKRs or the cycle of; none where several teams have a page to announce them."""
    if len(names & {_bare(section.title) for section in others}) > 1:
        return set()
    told: set[str] = set()
    for section in others:
        lines = [section.title, *head(section.lines)]
        if section.is_preface and any(map(_is_dressed, lines)):
            told |= {_named(lines[0]), *(_named(text) for text in lines[1:] if _is_dressed(text))}
    return {name for name in names if (bare := _named(name)) and bare in told}


def _of_rows(pages: Mapping[str, Sequence[Section]]) -> set[str]:
    """What nearly all pages of the others are headed."""
    headed: Counter[str] = Counter()
    for name, own in pages.items():
        headed.update({_bare(text) for section in own for text in head(section.lines) if _is_dressed(text)} - {name})
    return {name for name, count in headed.items() if count >= max(_FEWEST, _MOST * (len(pages) - 1))}


def _bare(text: str) -> str:
    return fold(title_of(text).bare)


def _words(text: str) -> list[str]:
    return "".join(char if char.isalnum() else " " for char in fold(text)).split()


def _named(text: str) -> str:
    """What is left of a line without the words that titles are made of: "Campagne OKR T1 2027 de Vermeloup" is of Vermeloup."""
    return " ".join(word for word in _words(text) if word.isalpha() and word not in TITLE_WORDS)


def _is_dressed(text: str) -> bool:
    """Whether a line says whose OKRs or which cycle it heads."""
    return bool(title_of(text).cycle) or not _OKRS.isdisjoint(_words(text))
