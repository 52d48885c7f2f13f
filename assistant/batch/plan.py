"""What a run reviews: every set of OKRs of the files given, each with a key that changes whenever its review would."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from assistant.formats import Failure, documents
from assistant.formats.document import Document
from assistant.language.detect import detect
from assistant.roster.build import roster
from assistant.roster.entry import Aside, Entry
from assistant.settings import House

_HERE = Path(__file__).parent.parent
_LONGEST_SAMPLE = 20_000  # characters read to tell the language of a run


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
    """A run: its tasks in order, what was left aside, which files could not be read, the language of the whole."""

    tasks: tuple[Task, ...]
    asides: tuple[Aside, ...]
    failures: tuple[Failure, ...]
    warnings: tuple[tuple[str, str], ...]
    cycle: str | None
    language: str
    context: str | None


def plan(paths: Sequence[Path], manner: Manner, *, company: Path | None = None, spoken: str = "en") -> Plan:
    """The run over ``paths`` (files, folders, archives); ``company`` holds the company's own set, ``spoken`` is the language of failures."""
    read: list[Document] = []
    failures: list[Failure] = []
    for path in paths:
        for item in documents(path, spoken):
            failures.append(item) if isinstance(item, Failure) else read.append(item)
    given: list[Document] = []
    for item in documents(company, spoken) if company else ():
        failures.append(item) if isinstance(item, Failure) else given.append(item)
    found = roster(read, manner.house, company=given)
    context = next((entry.text for entry in found.entries if entry.kind == "company"), None)
    settled = manner._replace(house=manner.house._replace(cycle=manner.house.cycle or found.cycle))
    tasks = tuple(Task(_key(entry, settled, context), entry) for entry in _distinct(found.entries))
    warnings = tuple((document.name, warning) for document in (*read, *given) for warning in document.warnings)
    return Plan(tasks, found.asides, tuple(failures), warnings, settled.house.cycle, manner.language or _language(tasks, spoken), context)


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
    return blake2b(json.dumps([_knowledge(), asked, told]).encode(), digest_size=20).hexdigest()


@lru_cache(maxsize=1)
def _knowledge() -> str:
    """What the rules and weights are: a review by others is another review."""
    digest = blake2b(digest_size=8)
    for path in sorted([*(_HERE / "reading").glob("*.json"), *_rule_files()]):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _rule_files() -> list[Path]:
    from importlib import import_module

    return [path for folder in import_module("assistant.rules").__path__ for path in Path(folder).glob("*.py")]
