"""The bytes of the files a run has read, once more, for handing them back: the plan keeps no file in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from assistant.errors import DraftError
from assistant.formats import LARGEST, drafts_at, kind_of, written
from assistant.formats.guard import Member, members, opened
from assistant.formats.named import Given


class Source(NamedTuple):
    """A file that was read: its name as ``documents`` told it, its kind, its bytes."""

    name: str
    kind: str
    data: bytes


def sources(found: Iterable[Given], wanted: set[str]) -> Iterator[Source]:
    """The files, those in folders and in archives whose names are ``wanted``; those that are gone are left out."""
    for path, prefix in found:
        try:
            files = drafts_at(path, "en")
        except DraftError:
            continue
        for file in files:
            name = prefix + written(str(file.relative_to(path)) if path.is_dir() else file.name)
            if _is_wanted(name, wanted) and (data := _data(file)) is not None:
                yield from _of(name, data, wanted)


def _is_wanted(name: str, wanted: set[str]) -> bool:
    return name in wanted or any(each.startswith(f"{name}/") for each in wanted)


def _data(file: Path) -> bytes | None:
    try:
        with file.open("rb") as stream:
            return stream.read(LARGEST)
    except OSError:
        return None


def _of(name: str, data: bytes, wanted: set[str]) -> Iterator[Source]:
    try:
        kind = kind_of(name, data, "en")
        if kind != "zip":
            yield Source(name, kind, data)
            return
        for member in members(opened(data, "en"), LARGEST):
            if isinstance(member, Member) and _is_wanted(f"{name}/{member.name}", wanted):
                yield from _of(f"{name}/{member.name}", member.data, wanted)
    except DraftError:
        return
