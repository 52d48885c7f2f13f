"""What is kept of learners: their state after each step, and what they disagreed with (SQLite)."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from assistant.errors import SettingsError
from assistant.rule import Both

_WAIT = 10.0  # seconds for another process that writes
_FORM = """
CREATE TABLE IF NOT EXISTS learners (name TEXT, language TEXT, state TEXT NOT NULL, PRIMARY KEY (name, language)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS disputes (id INTEGER PRIMARY KEY, at TEXT NOT NULL, source TEXT NOT NULL, kind TEXT NOT NULL, answer TEXT NOT NULL, words TEXT NOT NULL);
"""
_UNUSABLE = Both(
    fr="{path}, qui garde où vous en êtes, ne peut pas servir ({error}) : supprimez-le, ou nommez un autre dossier par OKR_DATA_DIR.",
    en="{path}, which keeps where you are, cannot be used ({error}): delete it, or name another folder by OKR_DATA_DIR.",
)


class Progress:
    """The learners of one machine."""

    def __init__(self, path: Path, language: str = "en") -> None:
        self._path, self._language = path, language
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with closing(self._open()) as database:
                database.executescript(_FORM)
        except (sqlite3.Error, OSError) as error:
            raise self._trouble(error) from None

    def load(self, name: str, language: str) -> dict[str, Any] | None:
        """Where a learner is in the course in ``language``; None where nobody of that name began, or what is kept cannot be read."""
        rows = self._rows("SELECT state FROM learners WHERE name = ? AND language = ?", name, language)
        try:
            return json.loads(rows[0][0]) if rows else None
        except ValueError:
            return None

    def states(self) -> list[tuple[str, dict[str, Any]]]:
        """Every learner with their state, once a language."""
        return [(name, json.loads(state)) for name, state in self._rows("SELECT name, state FROM learners")]

    def save(self, name: str, state: dict[str, Any]) -> None:
        """Keep where a learner is; it is on disk when this returns."""
        insert = "INSERT INTO learners VALUES (?, ?, ?) ON CONFLICT (name, language) DO UPDATE SET state = excluded.state"
        self._rows(insert, name, state["language"], json.dumps(state, ensure_ascii=False))

    def dispute(self, answer: dict[str, Any]) -> None:
        """Write down what a learner disagreed with; not who."""
        fields = (answer["at"], answer["source"], answer["kind"], answer["answer"], answer["disagreed"])
        self._rows("INSERT INTO disputes (at, source, kind, answer, words) VALUES (?, ?, ?, ?, ?)", *fields)

    def disputes(self) -> list[dict[str, str]]:
        """All that was disagreed with, for the strategy team."""
        names = ("at", "source", "kind", "answer", "words")
        return [
            dict(zip(names, row, strict=True)) for row in self._rows("SELECT at, source, kind, answer, words FROM disputes ORDER BY id")
        ]

    def _rows(self, query: str, *values: str) -> list[Any]:
        try:
            with closing(self._open()) as database:
                return database.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise self._trouble(error) from None

    def _open(self) -> sqlite3.Connection:
        opened = sqlite3.connect(self._path, timeout=_WAIT, isolation_level=None)
        opened.execute("PRAGMA journal_mode=WAL")
        opened.execute("PRAGMA synchronous=FULL")
        return opened

    def _trouble(self, error: Exception) -> SettingsError:
        return SettingsError(_UNUSABLE.said(self._language).format(path=self._path.name, error=error))
