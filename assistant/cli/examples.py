"""``okr examples``: search the library, and keep the house's own entries in it."""

import json
import re
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import NamedTuple

from assistant.cli.output import columns, progress, show, tell, write
from assistant.cli.review import house_for
from assistant.cli.words import (
    ADDED,
    BUILDING,
    EMPTY_SEARCH,
    NO_EXAMPLE,
    NOT_SOUND,
    NOTHING_ADDED,
    OWN,
    REMOVED,
    SERVES,
    locale,
    said,
)
from assistant.errors import OkrError
from assistant.examples.apply import example
from assistant.examples.entry import RUNGS, Entry, as_lines, entries_from_text, entry_from
from assistant.examples.search import open_search, shelf
from assistant.examples.store import Found
from assistant.formats import read_file, read_stream
from assistant.language.detect import detect
from assistant.report.layout import Row, paragraph
from assistant.report.model import Review
from assistant.report.plain import plain
from assistant.report.words import typeset

_WIDEST = 100
UNUSABLE = 2


class Asked(NamedTuple):
    """What the options of every ``okr examples`` command say."""

    language: str | None
    config: str | None
    form: str = "text"

    @property
    def spoken(self) -> str:
        """The language of messages."""
        return self.language or locale()


def search(words: list[str], asked: Asked, *, most: int, function: str | None) -> int:
    """Print the entries closest to ``words``; the exit code."""
    query = " ".join(words).strip()
    spoken = asked.language or detect(query) or locale()
    if not any(char.isalnum() for char in query):
        tell(said(EMPTY_SEARCH, spoken))
        return UNUSABLE

    def run() -> int:
        found = open_search(house_for(asked.config, spoken).examples, language=spoken, progress=progress(said(BUILDING, spoken)))
        try:
            best = found.find(query, language=asked.language, count=most, function=function)
        finally:
            found.close()
        if asked.form == "json":
            write(json.dumps([example(one).model_dump() for one in best], ensure_ascii=False, indent=2) + "\n", utf8=True)
        elif best:
            show(_shown(best, spoken))
        else:
            tell(said(NO_EXAMPLE, spoken))
        return 0

    return _guarded(run)


def list_entries(asked: Asked, *, function: str | None, own: bool) -> int:
    """Print the entries of the library, or the house's own; the exit code."""

    def run() -> int:
        entries = [
            entry for entry in _entries(asked, own=own) if function in (None, entry.function) and asked.language in (None, entry.language)
        ]
        if asked.form == "json":
            write(json.dumps([json.loads(entry.as_json()) for entry in entries], ensure_ascii=False, indent=2) + "\n", utf8=True)
        else:
            show(_listed(entries, asked.spoken))
        return 0

    return _guarded(run)


def export(asked: Asked, *, own: bool) -> int:
    """Print entries as JSON lines, as ``add`` reads them; the exit code."""

    def run() -> int:
        entries = [entry for entry in _entries(asked, own=own) if asked.language in (None, entry.language)]
        write(as_lines(entries), utf8=True)
        return 0

    return _guarded(run)


def add(paths: list[str], asked: Asked, *, function: str) -> int:
    """Add the entries of JSON-lines files, or the sound key results of drafts, to the house's own; the exit code."""

    def run() -> int:
        settings = house_for(asked.config, asked.spoken).examples
        kept = shelf(settings, language=asked.spoken)
        own = {entry.text: entry for entry in kept.own()}
        found = [entry for path in paths for entry in _read(path, asked, function)]
        entries = _numbered([entry for entry in found if entry.faulty or entry.text not in own], {entry.id for entry in own.values()})
        if not entries:
            tell(said(NOTHING_ADDED, asked.spoken))
            return UNUSABLE
        write(said(ADDED, asked.spoken, count=kept.add(entries), path=kept.house) + "\n")
        return 0

    return _guarded(run)


def remove(id_: str, asked: Asked) -> int:
    """Take one of the house's entries out; the exit code."""

    def run() -> int:
        shelf(house_for(asked.config, asked.spoken).examples, language=asked.spoken).remove(id_)
        write(said(REMOVED, asked.spoken, id=plain(id_)) + "\n")
        return 0

    return _guarded(run)


def _guarded(run: Callable[[], int]) -> int:
    try:
        return run()
    except OkrError as error:
        tell(str(error))
        return UNUSABLE


def _entries(asked: Asked, *, own: bool) -> list[Entry]:
    kept = shelf(house_for(asked.config, asked.spoken).examples, language=asked.spoken)
    return kept.own() if own else kept.entries()


def _read(path: str, asked: Asked, function: str) -> Iterator[Entry]:
    """The entries of one file: JSON lines as they are; of a draft, its sound key results."""
    name = Path(path).name if path != "-" else "stdin"
    text = read_stream(sys.stdin.buffer, asked.spoken) if path == "-" else read_file(Path(path), asked.spoken)
    if text.lstrip()[:1] in ("{", "["):
        yield from entries_from_text(text, name, language=asked.spoken, house=True)
        return
    from assistant.review import review

    yield from _sound(review(text, language=asked.language), Path(name).stem, function)


def _numbered(entries: list[Entry], taken: set[str]) -> list[Entry]:
    """Approved key results with numbers of their own where an earlier draft of that name took them; whole entries keep their ids."""
    found = []
    for entry in entries:
        if not entry.faulty and entry.id in taken:
            stem = entry.id.rpartition("-")[0]
            entry = entry._replace(id=next(name for number in count(1) if (name := f"{stem}-{number}") not in taken))
        taken.add(entry.id)
        found.append(entry)
    return found


def _sound(report: Review, name: str, function: str) -> Iterator[Entry]:
    """The sound key results of a reviewed draft that say more than work done, each as an entry."""
    stem = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "okr"
    found = 0
    for objective in report.objectives:
        for result in objective.key_results:
            grave = any(finding.severity != "advice" for finding in result.findings)
            if grave or result.level == "input":
                tell(said(NOT_SOUND, report.language, text=result.text[:80]))
                continue
            found += 1
            data = {
                "id": f"{stem}-{found}",
                "language": report.language,
                "function": function,
                "topic": objective.text[:60],
                "faulty": "",
                "flags": [],
                "ladder": {result.level: result.text},
                "objective": objective.text,
            }
            yield entry_from(data, name, language=report.language, house=True)


def _shown(found: list[Found], language: str) -> Iterator[Row]:
    width = max(40, min(columns(), _WIDEST))
    for number, one in enumerate(found):
        entry = one.entry
        own = f" · {OWN.said(language)}" if entry.house else ""
        if number:
            yield []
        yield [(f"{plain(entry.id)} · {plain(entry.function)} · {plain(entry.topic)}{own} · {one.score:.2f}", "dim")]
        if entry.faulty:
            yield from paragraph(typeset(plain(entry.faulty), entry.language), "", width, lead=[("  ✗ ", "error")])
        for rung in RUNGS:
            if rung in entry.ladder:
                yield from paragraph(typeset(plain(entry.ladder[rung]), entry.language), "", width, lead=[(f"  {rung:8} ", "dim")])
        yield from paragraph(said(SERVES, language, text=plain(entry.objective)), "dim", width, lead=[("  ", "")])


def _listed(entries: list[Entry], language: str) -> Iterator[Row]:
    wide = max((len(entry.id) for entry in entries), default=0)
    for entry in entries:
        text = typeset(plain(entry.faulty or entry.text), entry.language)
        own = f" ({OWN.said(language)})" if entry.house else ""
        yield [(f"{plain(entry.id):{wide}}  ", "dim"), (text, ""), (own, "dim")]
