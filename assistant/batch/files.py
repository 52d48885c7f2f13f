"""The files of a run, opened: what each holds under a name of its own, what could not be read told in the language of the run."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from assistant.formats import Failure, documents
from assistant.formats.document import Document
from assistant.formats.named import apart, given


class Item(NamedTuple):
    """What was found at a ``path`` given; ``file`` is the very file, where ``path`` is a folder."""

    path: Path
    file: Path
    found: Document | Failure


def opened(paths: Sequence[Path], company: Path | None, language: str) -> Iterator[Item]:
    """What the files given hold; not the company's file once more."""
    known = os.path.realpath(company) if company else None
    for path, prefix in given(paths):
        if os.path.realpath(path) != known:
            yield from (item for item in _of(path, prefix, language) if known is None or os.path.realpath(item.file) != known)


def own(company: Path, others: Iterable[Item], language: str) -> tuple[list[Item], str]:
    """What the company's file holds, under names that none of the others has; and what stands before those names."""
    found = list(_of(company, "", language))
    prefix = apart(company, (item.found.name for item in found), {item.found.name for item in others})
    return [_called(item, prefix + item.found.name) for item in found], prefix


def retold(items: Iterable[Item], language: str) -> Iterator[Item]:
    """``items``, with what could not be read told in ``language``: those files are opened once more."""
    again: dict[Path, list[Item]] = {}
    for item in items:
        if _tells(item) and item.file not in again:
            again[item.file] = [each for each in _of(item.file, "", language) if _tells(each)]
        same = next((each for each in again.get(item.file, ()) if _tells(item) and _is_same(each.found, item.found)), None)
        if same:
            again[item.file].remove(same)  # two failures may have one name
        yield _called(item._replace(found=same.found), item.found.name) if same else item


def _of(path: Path, prefix: str, language: str) -> Iterator[Item]:
    for found in documents(path, language):
        whole = path / found.name
        file = next(each for each in (whole, *whole.parents) if os.path.lexists(each)) if path.is_dir() else path
        yield _called(Item(path, file, found), prefix + found.name)


def _called(item: Item, name: str) -> Item:
    return item._replace(found=item.found._replace(name=name))


def _tells(item: Item) -> bool:
    return isinstance(item.found, Failure) or bool(item.found.warnings)


def _is_same(one: Document | Failure, other: Document | Failure) -> bool:
    """Whether both were found in one place, however it is called."""
    return type(one) is type(other) and other.name.endswith(one.name)


def documents_of(items: Iterable[Item]) -> list[Document]:
    """Those that could be read."""
    return [item.found for item in items if isinstance(item.found, Document)]


def failures_of(items: Iterable[Item]) -> list[Failure]:
    """Those that could not."""
    return [item.found for item in items if isinstance(item.found, Failure)]
