"""What the files given are called: each by its own name, with its folder where two would be called the same."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from assistant.formats import is_read, written


class Given(NamedTuple):
    """A file or folder to read, and what stands before the names of what it holds: "" or a folder with its slash."""

    path: Path
    prefix: str


def given(paths: Sequence[Path]) -> list[Given]:
    """``paths`` in order, none read twice: neither the same file again nor one within a folder that is given too."""
    real: dict[str, Path] = {}
    for path in paths:
        real.setdefault(os.path.realpath(path), path)
    kept = [path for name, path in real.items() if not (is_read(path) and any(str(parent) in real for parent in Path(name).parents))]
    folders = [path for path in kept if path.is_dir()]
    files = [path for path in kept if path not in folders]
    shared = len(folders) > 1 or any(os.path.lexists(folder / file.name) for folder in folders for file in files)
    return [Given(path, _prefix(path, folders, own=shared) if path in folders else _prefix(path, files, own=False)) for path in kept]


def apart(path: Path, names: Iterable[str], taken: set[str]) -> str:
    """As many of the folders above ``path`` as it takes before ``names`` for none of them to be among ``taken``."""
    above, own = _parts(path)[:-1], list(names)
    prefixes = ["".join(f"{part}/" for part in above[depth:]) for depth in range(len(above), -1, -1)]
    return next((prefix for prefix in prefixes if taken.isdisjoint(prefix + name for name in own)), prefixes[-1])


def _prefix(path: Path, others: Iterable[Path], *, own: bool) -> str:
    """As many of the folders above ``path`` as tell it from ``others``; its own name among them where it is a folder to be told by it."""
    parts = _parts(path)
    rest = [_parts(other) for other in others if other != path]
    depth = next((n for n in range(1, len(parts) + 1) if all(parts[-n:] != other[-n:] for other in rest)), len(parts))
    told = parts[-depth:] if own else parts[-depth:-1] if path.is_file() else ()
    return "".join(f"{part}/" for part in told)


def _parts(path: Path) -> tuple[str, ...]:
    return tuple(written(part) for part in Path(os.path.abspath(path)).parts[1:])
