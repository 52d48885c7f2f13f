"""Searching the library, for people and for a review."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from assistant.errors import LibraryError
from assistant.examples.embedding import embedding
from assistant.examples.shelf import Shelf
from assistant.examples.store import LANGUAGES, NO_PACKAGE, Found, Progress, Store
from assistant.rule import Both
from assistant.settings import ExampleSettings

_MORE = 4  # entries looked at beyond those shown, so that one of the house may move up
_OWN = 0.08  # how much closer an entry of the house counts
_ANY = 0.1  # entries less close have nothing to do with the query
_ALL = 400  # entries looked at for those of one function

_NO_HOME = Both(
    fr="Aucun dossier où garder les exemples ; donnez-en un : OKR_DATA_DIR, ou folder sous [examples] dans okr.toml.",
    en="There is no folder to keep the examples in; name one: OKR_DATA_DIR, or folder under [examples] in okr.toml.",
)


class Search(NamedTuple):
    """The library as one house searches it."""

    store: Store
    settings: ExampleSettings

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()

    def find(self, text: str, *, language: str | None = None, count: int = 5, function: str | None = None) -> list[Found]:
        """The ``count`` entries closest to ``text``, in ``language`` or in both, of one ``function`` or of any."""
        languages = (language,) if language else LANGUAGES
        wide = _ALL if function else count + _MORE
        found = [one for code in languages for one in self.store.search(text, code, wide)]
        return self._best([one for one in found if function in (None, one.entry.function)], count)

    def find_many(self, texts: Sequence[str], *, language: str, count: int) -> list[list[Found]]:
        """The same for several texts in one language."""
        return [self._best(found, count) for found in self.store.search_many(texts, language, count + _MORE)]

    def _best(self, found: list[Found], count: int) -> list[Found]:
        """The closest first; among close ones, those of the house, where it prefers its own."""
        bonus = _OWN if self.settings.prefer_house else 0.0
        near = [one for one in found if one.score >= _ANY]
        return sorted(near, key=lambda one: -(one.score + bonus * one.entry.house))[:count]


def open_search(settings: ExampleSettings, *, language: str = "en", progress: Progress | None = None) -> Search:
    """The library as ``settings`` (and OKR_DATA_DIR, OKR_CHROMA_URL) say; nothing is built before the first search."""
    folder = data_folder(settings, language)
    store = Store(
        shelf(settings, language=language),
        embedding(settings.embeddings, language=language),
        folder=folder / "store",
        url=settings.server or os.environ.get("OKR_CHROMA_URL") or None,
        progress=progress,
    )
    return Search(store, settings)


def shelf(settings: ExampleSettings, *, language: str = "en") -> Shelf:
    """The entries themselves."""
    own = Path(settings.house).expanduser() if settings.house else data_folder(settings, language) / "house.jsonl"
    return Shelf(own, language)


def data_folder(settings: ExampleSettings, language: str) -> Path:
    """Where the examples are kept: the setting, else OKR_DATA_DIR, else the user's data folder."""
    named = settings.folder or os.environ.get("OKR_DATA_DIR")
    if named:
        return Path(named).expanduser()
    try:
        from platformdirs import user_data_path

        return user_data_path("okr-assistant", appauthor=False)
    except ImportError:
        raise LibraryError(NO_PACKAGE.said(language)) from None
    except (OSError, RuntimeError):
        raise LibraryError(_NO_HOME.said(language)) from None
