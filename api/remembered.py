"""Callers by their credentials, for a few seconds, so that not every request asks the database."""

from __future__ import annotations

import time

from .records.tokens import Caller

_SECONDS = 5.0  # so long a token that was taken back in another process may still open
_MOST = 10_000


class Remembered:
    """The callers one process remembers."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Caller, float]] = {}

    def find(self, key: str) -> Caller | None:
        """Whose ``key`` is, where it was seen just now."""
        found = self._known.get(key)
        return found[0] if found and found[1] > time.time() else None

    def keep(self, key: str, caller: Caller, until: float | None) -> None:
        """Remember a caller, never beyond ``until``."""
        if len(self._known) >= _MOST:
            self._known.clear()
        soon = time.time() + _SECONDS
        self._known[key] = (caller, min(soon, until) if until else soon)

    def forget(self) -> None:
        """Remember nobody."""
        self._known.clear()
