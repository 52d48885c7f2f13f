"""Lists of people: names in, how far each is out; nothing of their answers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

_COLUMNS = ("name", "nom")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # signs a spreadsheet takes for the beginning of one


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


class Person(NamedTuple):
    """How far somebody is: the days they began and ended (ISO, empty where they did not), lessons behind them of how many, the day since which
    they share their summary.
    """

    name: str
    begun: str
    lessons: int
    of: int
    ended: str
    shared: str


def person(name: str, state: Mapping[str, Any], lessons: int) -> Person:
    """How far the learner of a state is; an empty one: not begun."""
    done = min(lessons, max(0, state.get("lesson", 1) - 1))
    begun, ended, shared = ((state.get(key) or "")[:10] for key in ("begun", "ended", "shared"))
    return Person(name, begun, done, lessons, ended, shared)


def as_csv(people: Iterable[Person]) -> str:
    """The table for a spreadsheet; no name becomes a formula there."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(Person._fields)
    table.writerows(one._replace(name=f"'{one.name}" if one.name.startswith(_FORMULA) else one.name) for one in people)
    return written.getvalue()
