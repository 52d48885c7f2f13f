"""The bytes of the files a run has read, once more, for handing them back: the plan keeps no file in memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from assistant.errors import DraftError
from assistant.formats import LARGEST, drafts_at, kind_of
from assistant.formats.guard import members, opened


class Source(NamedTuple):
    """A file that was read: its name as ``documents`` told it, its kind, its bytes."""

    name: str
    kind: str
    data: bytes


def sources(paths: Sequence[Path], wanted: set[str]) -> Iterator[Source]:
    """The files among ``paths``, their folders and archives whose names are ``wanted``."""
    for path in paths:
        for file in drafts_at(path, "en"):
            name = str(file.relative_to(path)) if path.is_dir() else file.name
            yield from _of(name, file.read_bytes(), wanted, 0)


def _of(name: str, data: bytes, wanted: set[str], depth: int) -> Iterator[Source]:
    if name not in wanted and not any(each.startswith(f"{name}/") for each in wanted):
        return
    try:
        kind = kind_of(name, data, "en")
        if kind != "zip":
            yield Source(name, kind, data)
            return
        for member in members(opened(data, "en"), LARGEST):
            if not isinstance(member, str):
                yield from _of(f"{name}/{member.name}", member.data, wanted, depth + 1)
    except DraftError:
        return
