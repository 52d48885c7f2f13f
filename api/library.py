"""The example library as one process searches it: opened on first need, by one thread at a time."""

from __future__ import annotations

import threading

from assistant.examples.search import Search, open_search
from assistant.settings import House


class Library:
    """``with library as search``: the search, for this thread alone while the block lasts."""

    def __init__(self, house: House) -> None:
        self._settings = house.examples
        self._lock = threading.Lock()
        self._search: Search | None = None

    def __enter__(self) -> Search:
        self._lock.acquire()
        try:
            self._search = self._search or open_search(self._settings)
        except BaseException:
            self._lock.release()
            raise
        return self._search

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    def close(self) -> None:
        """Let go of the library."""
        with self._lock:
            if self._search is not None:
                self._search.close()
                self._search = None
