"""What a run reviews: every set of OKRs of the files given, each with a key that changes whenever its review would."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from assistant.batch.files import Item, documents_of, failures_of, opened, own, retold
from assistant.formats import Failure, written
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
    """The run over ``paths`` (files, folders, archives); ``company`` holds the company's own set.

    Its language is that of ``manner``, else the drafts' own, else ``spoken``.
    """
    read = list(opened(paths, company, spoken))
    apart, prefix = own(company, read, spoken) if company else ([], None)
    found = roster(documents_of(read), manner.house, company=documents_of(apart))
    distinct = _distinct(found.entries)
    entries = [entry for entry in distinct if len(entry.lines) <= _MOST_LINES][:_MOST_DRAFTS]
    context = next((entry.text for entry in entries if entry.kind == "company"), None)
    settled = manner._replace(house=manner.house._replace(cycle=manner.house.cycle or found.cycle))
    tasks = tuple(Task(_key(entry, settled, context), entry) for entry in entries)
    language = manner.language or _language(tasks, spoken)
    items = [*read, *apart] if language == spoken else list(retold([*read, *apart], language))
    failures = [*failures_of(items), *_left_out(distinct, language)]
    warnings = [(document.name, warning) for document in documents_of(items) for warning in document.warnings]
    warnings += [(written(path.name or str(path)), _NOTHING.said(language)) for path in _fruitless(items, found)]
    return Plan(tasks, found.asides, tuple(failures), tuple(warnings), settled.house.cycle, language, context, prefix)


def _left_out(entries: Sequence[Entry], language: str) -> Iterator[Failure]:
    """The drafts that are too long to be reviewed, and the first of too many."""
    long = [entry for entry in entries if len(entry.lines) > _MOST_LINES]
    for entry in long:
        yield Failure(told_as(entry), _TOO_LONG.said(language).format(lines=len(entry.lines), limit=_MOST_LINES))
    if len(entries) - len(long) > _MOST_DRAFTS:
        first = [entry for entry in entries if len(entry.lines) <= _MOST_LINES][_MOST_DRAFTS]
        yield Failure(first.source, _TOO_MANY.said(language).format(limit=_MOST_DRAFTS))


def _fruitless(items: Sequence[Item], found: Roster) -> list[Path]:
    """The paths given that no draft came from, and of which nothing else was said."""
    told = {entry.source for entry in found.entries} | {aside.source for aside in found.asides if aside.reason != "no_okr"}
    fruitful = {item.path for item in items if isinstance(item.found, Failure) or item.found.name in told}
    return [path for path in dict.fromkeys(item.path for item in items) if path not in fruitful]


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
