"""What a run reviews: every set of OKRs of the files given, each with a key that changes whenever its review would."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from assistant.formats import Failure, documents, written
from assistant.formats.document import Document
from assistant.formats.named import apart, given
from assistant.language.detect import detect
from assistant.roster.build import roster
from assistant.roster.entry import Aside, Entry, Roster
from assistant.rule import Both
from assistant.settings import House

_HERE = Path(__file__).parent.parent
_LONGEST_SAMPLE = 20_000  # characters read to tell the language of a run
_MOST_LINES = 3_000  # of one draft
_MOST_DRAFTS = 5_000
_TOO_MANY = Both(
    fr="Plus de {limit} brouillons : seuls les {limit} premiers sont relus.",
    en="More than {limit} drafts: only the first {limit} are reviewed.",
)
_TOO_LONG = Both(
    fr="Ce brouillon compte {lines} lignes, plus que les {limit} que l'on relit en une fois : une feuille, un titre ou un fichier par équipe.",
    en="This draft has {lines} lines, more than the {limit} reviewed at once: one sheet, heading or file a team.",
)
_NOTHING = Both(fr="Aucun OKR n'y a été reconnu.", en="No OKRs were recognised in it.")

_Item = tuple[Path, Document | Failure]


class Manner(NamedTuple):
    """How the drafts of a run are reviewed. ``language`` None: found out draft by draft."""

    house: House
    language: str | None = None
    rewrite: bool = False
    examples: int = 0
    ai: bool = False
    redact: bool = False
    max_cost: float | None = None


class Task(NamedTuple):
    """One draft to review: ``key`` tells it from any other, and from itself under other settings."""

    key: str
    entry: Entry


class Plan(NamedTuple):
    """A run: its tasks in order, what was left aside, which files could not be read, the language of the whole.

    ``own`` stands before the names of what the company's file holds; None without such a file.
    """

    tasks: tuple[Task, ...]
    asides: tuple[Aside, ...]
    failures: tuple[Failure, ...]
    warnings: tuple[tuple[str, str], ...]
    cycle: str | None
    language: str
    context: str | None
    own: str | None = None


def plan(paths: Sequence[Path], manner: Manner, *, company: Path | None = None, spoken: str = "en") -> Plan:
    """The run over ``paths`` (files, folders, archives); ``company`` holds the company's own set, ``spoken`` is the language of failures."""
    read = list(_read(paths, company, spoken))
    own, prefix = _own(company, {item.name for _, item in read}, spoken)
    failures = [item for _, item in (*read, *own) if isinstance(item, Failure)]
    found = roster(_documents(read), manner.house, company=_documents(own))
    entries = []
    for entry in _distinct(found.entries):
        if len(entry.lines) > _MOST_LINES:
            failures.append(Failure(told_as(entry), _TOO_LONG.said(spoken).format(lines=len(entry.lines), limit=_MOST_LINES)))
        else:
            entries.append(entry)
    if len(entries) > _MOST_DRAFTS:
        failures.append(Failure(entries[_MOST_DRAFTS].source, _TOO_MANY.said(spoken).format(limit=_MOST_DRAFTS)))
        del entries[_MOST_DRAFTS:]
    context = next((entry.text for entry in entries if entry.kind == "company"), None)
    settled = manner._replace(house=manner.house._replace(cycle=manner.house.cycle or found.cycle))
    tasks = tuple(Task(_key(entry, settled, context), entry) for entry in entries)
    warnings = [(document.name, warning) for document in _documents((*read, *own)) for warning in document.warnings]
    warnings += [(written(path.name or str(path)), _NOTHING.said(spoken)) for path in _fruitless([*read, *own], found)]
    language = manner.language or _language(tasks, spoken)
    return Plan(tasks, found.asides, tuple(failures), tuple(warnings), settled.house.cycle, language, context, prefix)


def _read(paths: Sequence[Path], company: Path | None, spoken: str) -> Iterator[_Item]:
    """What the files given hold, each under a name of its own; not the company's file once more."""
    known = os.path.realpath(company) if company else None
    for path, prefix in given(paths):
        if os.path.realpath(path) == known:
            continue
        for item in documents(path, spoken):
            if known is None or os.path.realpath(path / item.name) != known:
                yield path, item._replace(name=prefix + item.name)


def _own(company: Path | None, taken: set[str], spoken: str) -> tuple[list[_Item], str | None]:
    """What the company's file holds, under names that none of the others has, and what stands before those names."""
    if company is None:
        return [], None
    found = list(documents(company, spoken))
    prefix = apart(company, (item.name for item in found), taken)
    return [(company, item._replace(name=prefix + item.name)) for item in found], prefix


def _documents(read: Iterable[_Item]) -> list[Document]:
    return [item for _, item in read if isinstance(item, Document)]


def _fruitless(read: Sequence[_Item], found: Roster) -> list[Path]:
    """The paths given that no draft came from, and of which nothing else was said."""
    told = {entry.source for entry in found.entries} | {aside.source for aside in found.asides if aside.reason != "no_okr"}
    fruitful = {path for path, item in read if isinstance(item, Failure) or item.name in told}
    return [path for path in dict.fromkeys(path for path, _ in read) if path not in fruitful]


def told_as(entry: Entry | Aside) -> str:
    """The name a draft is told by: its file, and the sheet or heading in it."""
    return entry.source if entry.page in entry.source else f"{entry.source} – {entry.page}"


def _distinct(entries: Sequence[Entry]) -> list[Entry]:
    """Entries in order; the same set of OKRs found twice in the same place is one."""
    seen: dict[tuple[str, ...], Entry] = {}
    for entry in entries:
        seen.setdefault((entry.kind, entry.source, entry.page, entry.team or "", entry.person or "", entry.text), entry)
    return list(seen.values())


def _language(tasks: Sequence[Task], spoken: str) -> str:
    return detect("\n".join(task.entry.text for task in tasks)[:_LONGEST_SAMPLE]) or spoken


def _key(entry: Entry, manner: Manner, context: str | None) -> str:
    house = manner.house
    ai = (house.ai.model, house.ai.base_url, manner.redact, context) if manner.ai else None
    asked = [manner.language, manner.rewrite, manner.examples, ai, str(house._replace(ai=type(house.ai)()))]
    told = [entry.text, entry.kind, entry.source, entry.page, entry.team, entry.group, entry.person]
    return blake2b(json.dumps([knowledge(), asked, told]).encode(), digest_size=20).hexdigest()


@lru_cache(maxsize=1)
def knowledge() -> str:
    """What the rules and weights are: a review by others is another review."""
    digest = blake2b(digest_size=8)
    for path in sorted([*(_HERE / "reading").glob("*.json"), *_rule_files()]):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _rule_files() -> list[Path]:
    from importlib import import_module

    return [path for folder in import_module("assistant.rules").__path__ for path in Path(folder).glob("*.py")]
