"""Where the entries stand: those shipped with the product, and the house's own file beside them."""

import os
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from assistant.errors import LibraryError
from assistant.examples.entry import Entry, as_lines, entries_in
from assistant.rule import Both

_SHIPPED = Path(__file__).with_name("library")
_WAIT = 30.0  # seconds for another process that writes

_TAKEN = Both(
    fr="L'identifiant « {id} » est déjà celui d'un exemple ; choisissez-en un autre.",
    en="The id “{id}” is already that of an example; choose another one.",
)
_NOT_HERE = Both(
    fr="Aucun exemple de la maison ne porte l'identifiant « {id} ».",
    en="No example of the house has the id “{id}”.",
)
_UNWRITABLE = Both(
    fr="{path} ne peut pas être écrit ({error}) ; rien n'a changé.",
    en="{path} cannot be written ({error}); nothing was changed.",
)
_BUSY = Both(
    fr="Un autre okr écrit dans {path} ; réessayez dans un instant.",
    en="Another okr is writing to {path}; try again in a moment.",
)


@lru_cache(maxsize=1)
def _shipped_entries() -> tuple[Entry, ...]:
    """The entries that come with the package, read once."""
    return tuple(entry for path in _shipped() for entry in entries_in(path))


class Shelf(NamedTuple):
    """The shipped library and the house's file ``house`` (which need not exist yet)."""

    house: Path
    language: str = "en"  # of the sentences

    def entries(self) -> list[Entry]:
        """All entries, the house's last; raises ``LibraryError`` naming file and line where one cannot be read."""
        return [*_shipped_entries(), *self.own()]

    def own(self) -> list[Entry]:
        """The house's own entries."""
        return list(entries_in(self.house, language=self.language, house=True)) if self.house.exists() else []

    def stamp(self) -> str:
        """Another text whenever an entry may have changed; read without reading the house's file."""
        try:
            found = self.house.stat()
            own = f"{found.st_size}-{found.st_mtime_ns}-{found.st_ino}"
        except OSError:
            own = "none"
        return f"{_shipped_stamp()}-{own}"

    def add(self, entries: Iterable[Entry]) -> int:
        """Add entries to the house's file, all or none; how many. Raises ``LibraryError`` where an id is taken or the disk is full."""
        new = list(entries)
        with locked(self.house, self.language):
            taken = {entry.id for entry in self.entries()}
            for entry in new:
                if entry.id in taken:
                    raise LibraryError(_TAKEN.said(self.language).format(id=entry.id))
                taken.add(entry.id)
            self._write([*self.own(), *new])
        return len(new)

    def remove(self, id_: str) -> None:
        """Take one entry of the house out; raises ``LibraryError`` where there is none of that id."""
        with locked(self.house, self.language):
            own = self.own()
            kept = [entry for entry in own if entry.id != id_]
            if len(kept) == len(own):
                raise LibraryError(_NOT_HERE.said(self.language).format(id=id_))
            self._write(kept)

    def _write(self, entries: list[Entry]) -> None:
        """The whole file anew, in one step: a reader sees the old one or the new one."""
        write_whole(self.house, as_lines(entries), self.language)


def write_whole(path: Path, text: str, language: str) -> None:
    """Write ``path`` in one step; raises ``LibraryError`` with nothing changed where that fails."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("w", encoding="utf-8") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise LibraryError(_UNWRITABLE.said(language).format(path=path.name, error=error.strerror or error)) from None


class locked:  # reads as a word in "with locked(…)"
    """The one process that may write beside ``path``; waits for another one, then raises ``LibraryError``."""

    def __init__(self, path: Path, language: str, *, wait: float = _WAIT) -> None:
        from filelock import FileLock

        self._path, self._language = path, language
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LibraryError(_UNWRITABLE.said(language).format(path=path.parent, error=error.strerror or error)) from None
        self._lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=wait)

    def __enter__(self) -> None:
        from filelock import Timeout

        try:
            self._lock.acquire()
        except Timeout:
            raise LibraryError(_BUSY.said(self._language).format(path=self._path)) from None
        except OSError as error:
            raise LibraryError(_UNWRITABLE.said(self._language).format(path=self._path, error=error.strerror or error)) from None

    def __exit__(self, *_: object) -> None:
        self._lock.release()


def _shipped() -> list[Path]:
    return sorted(_SHIPPED.glob("*.jsonl"))


def _shipped_stamp() -> str:
    digest = sha256()
    for path in _shipped():
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
