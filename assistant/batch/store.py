"""Reviews kept as soon as they are finished, so that a run that was stopped goes on where it was (SQLite)."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any

from assistant.errors import BatchError
from assistant.report.model import Review
from assistant.rule import Both

_WAIT = 30.0  # seconds for another process to finish writing
_FORM = """
CREATE TABLE IF NOT EXISTS reviews (key TEXT PRIMARY KEY, report TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS failures (key TEXT PRIMARY KEY, sentence TEXT NOT NULL) WITHOUT ROWID;
"""
_UNUSABLE = Both(
    fr="Le fichier {path}, qui garde les relectures de ce lot, ne peut pas servir ({error}) : supprimez-le ou choisissez un autre dossier --out.",
    en="The file {path}, which keeps the reviews of this batch, cannot be used ({error}): delete it or choose another --out folder.",
)


class Store:
    """The reviews of one run by their keys; each is in the file before ``keep`` returns, and outlives the process.

    ``paid``: each outlives the machine too, which takes a wait for the disk; what the rules alone say is sooner said again.
    """

    def __init__(self, path: Path, language: str = "en", *, paid: bool = True) -> None:
        self._path, self._language = path, language
        try:
            self._open = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
            self._open.execute("PRAGMA journal_mode=WAL")
            self._open.execute(f"PRAGMA synchronous={'FULL' if paid else 'NORMAL'}")
            self._open.executescript(_FORM)
        except (sqlite3.Error, OSError) as error:
            raise self._trouble(error) from None

    def __enter__(self) -> Store:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._open.close()

    def found(self, keys: Iterable[str]) -> dict[str, Review | str]:
        """What is kept under ``keys``: a review, or the sentence that says why there is none. A damaged row counts as none."""
        kept: dict[str, Review | str] = {}
        for key in keys:
            if rows := self.rows("SELECT report FROM reviews WHERE key = ?", key):
                try:
                    kept[key] = Review.model_validate(json.loads(rows[0][0]))
                except ValueError:
                    continue
            elif rows := self.rows("SELECT sentence FROM failures WHERE key = ?", key):
                kept[key] = rows[0][0]
        return kept

    def keep(self, key: str, result: Review | str) -> None:
        """Write one result; what is kept under the key already stays."""
        if isinstance(result, str):
            self.write("INSERT OR IGNORE INTO failures VALUES (?, ?)", key, result)
        else:
            self.write("INSERT OR IGNORE INTO reviews VALUES (?, ?)", key, result.model_dump_json())

    def rows(self, query: str, *values: str) -> list[Any]:
        """What a query finds."""
        try:
            return self._open.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise self._trouble(error) from None

    def write(self, statement: str, *values: str) -> None:
        """Carry out one statement; it is on disk when this returns."""
        try:
            self._open.execute(statement, values)
        except sqlite3.Error as error:
            raise self._trouble(error) from None

    def _trouble(self, error: Exception) -> BatchError:
        return BatchError(_UNUSABLE.said(self._language).format(path=self._path.name, error=error))
