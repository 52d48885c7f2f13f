"""Lists of people: names in, how far each is out; nothing of their answers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

_COLUMNS = ("name", "nom")
_HEAD = ("name", "begun", "lessons", "of", "ended")
_FORMULA = "=+-@\t\r"  # signs a spreadsheet takes for the beginning of one


def names_in(text: str) -> list[str] | None:
    """The names of a list (CSV with a column name or nom); None where it has no such column."""
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    column = next((key for key in (rows[0] if rows else {}) if key and key.strip().lower() in _COLUMNS), None)
    return None if column is None else [name for row in rows if (name := (row[column] or "").strip())]


def furthest(states: Iterable[tuple[str, dict[str, Any]]]) -> dict[str, dict[str, Any]]:
    """The state of each person in the language in which they are furthest."""
    found: dict[str, dict[str, Any]] = {}
    for name, state in sorted(states, key=lambda one: (one[1]["ended"] is not None, one[1]["lesson"])):
        found[name] = state
    return found


def completion(names: Sequence[str], states: Mapping[str, dict[str, Any]], lessons: int) -> str:
    """For each person: the day they began, lessons behind them, of how many, the day they ended; as CSV."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(_HEAD)
    for name in names:
        state = states.get(name, {})
        done = min(lessons, max(0, state.get("lesson", 1) - 1))
        table.writerow(
            (f"'{name}" if name[0] in _FORMULA else name, state.get("begun", "")[:10], done, lessons, (state.get("ended") or "")[:10])
        )
    return written.getvalue()
