"""The vector store: Chroma, embedded by default, its server by URL.

Embedded, the store is a row of generations: a folder each, written by one process behind a lock and never changed once it is
named in ``current``. A reader opens the generation that is named there, and the next one as soon as there is one; a store
half built, or broken, is never named or is built anew. Two processes on one embedded folder would lose entries silently.
On a server the collections are changed in place.

One collection a language and embedding, as a filter on metadata costs far more than choosing the collection.
"""

import contextlib
import json
import os
import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from assistant.errors import LibraryError
from assistant.examples.embedding import Embedding
from assistant.examples.entry import Entry
from assistant.examples.shelf import Shelf, locked, write_whole
from assistant.rule import Both

if TYPE_CHECKING:
    from chromadb.api import ClientAPI
    from chromadb.api.models.Collection import Collection

LANGUAGES = ("fr", "en")
_BATCH = 500
_KEPT = 2  # generations kept for readers that still have the last one open
_CONFIGURATION = {"hnsw": {"space": "cosine", "ef_construction": 120, "ef_search": 60, "max_neighbors": 16}}

Progress = Callable[[int, int], None]

NO_PACKAGE = Both(
    fr="Les exemples demandent un paquet de plus : pip install 'okr-assistant[examples]'.",
    en="Examples need one more package: pip install 'okr-assistant[examples]'.",
)
_AWAY = Both(
    fr="Le serveur Chroma {url} ne répond pas ({error}) ; vérifiez l'adresse, ou retirez-la pour chercher dans le dossier local.",
    en="The Chroma server {url} does not answer ({error}); check the address, or leave it out to search in the local folder.",
)
_BROKEN = Both(
    fr="Le dossier des exemples {path} ne peut pas être lu ou écrit ({error}) ; libérez de la place, ou effacez-le : il sera refait.",
    en="The folder of the examples {path} cannot be read or written ({error}); make room, or delete it: it will be made anew.",
)


class Found(NamedTuple):
    """One entry that was found, and how close it is: the cosine of its vector with the query's, 1 for the same direction."""

    entry: Entry
    score: float


class Store:
    """The entries of a shelf, searchable; built on first need, brought up to date when an entry changed."""

    def __init__(
        self, shelf: Shelf, embedding: Embedding, *, folder: Path, url: str | None = None, progress: Progress | None = None
    ) -> None:
        self.shelf, self.embedding, self.folder, self.url = shelf, embedding, folder / embedding.name, url
        self._progress, self._language = progress, shelf.language
        self._client: ClientAPI | None = None
        self._stamp: str | None = None
        self._collections: dict[str, Collection] = {}

    def search(self, text: str, language: str, count: int) -> list[Found]:
        """The ``count`` entries in ``language`` closest to ``text``, the closest first."""
        return self.search_many([text], language, count)[0]

    def search_many(self, texts: Sequence[str], language: str, count: int) -> list[list[Found]]:
        """The same for several texts at once; raises ``LibraryError`` where the store cannot be used."""
        self.refresh()
        vectors = [self.embedding.embed_query(text) for text in texts]
        with self._explained():
            found = self._collections[language].query(
                query_embeddings=cast(Any, vectors), n_results=count, include=["metadatas", "distances"]
            )
        rows = zip(found["metadatas"] or [], found["distances"] or [], strict=True)
        told = [[_found(data, distance) for data, distance in zip(*row, strict=True)] for row in rows]
        return [near if self.embedding.knows(text) else [] for text, near in zip(texts, told, strict=True)]

    def refresh(self) -> None:
        """Open the store as it is now, after building what is missing."""
        stamp = self.shelf.stamp()
        if self._stamp == stamp and (self.url or self._opened == self._current()):
            return
        self._serve(stamp) if self.url else self._open(stamp)
        self._stamp = stamp

    def close(self) -> None:
        """Let go of the store; the next search opens it again."""
        if self._client is not None:
            with contextlib.suppress(Exception):
                _end(self._client)
        self.embedding.close()
        self._client, self._collections, self._opened, self._stamp = None, {}, None, None

    def langchain(self, language: str) -> Any:
        """The entries in ``language`` as a LangChain vector store, for chains and retrievers."""
        from langchain_chroma import Chroma

        self.refresh()
        return Chroma(
            collection_name=self._name(language),
            embedding_function=cast(Any, self.embedding),
            client=self._client,
            create_collection_if_not_exists=False,
        )

    # Embedded: generations

    _opened: str | None = None

    def _current(self) -> str | None:
        """The name of the generation that readers should open."""
        try:
            return (self.folder / "current").read_text(encoding="utf-8").strip() or None
        except OSError:
            return None

    def _open(self, stamp: str) -> None:
        current = self._current()
        if current is None or _stamp_of(self.folder / current) != stamp or not self._opens(current):
            with locked(self.folder / "current", self._language):
                current = self._current()
                if current is None or _stamp_of(self.folder / current) != stamp or not self._opens(current):
                    current = self._build(current, stamp)
                    if not self._opens(current):
                        raise LibraryError(_BROKEN.said(self._language).format(path=self.folder, error="Chroma"))

    def _opens(self, generation: str) -> bool:
        """Open a generation; False where it is broken."""
        if self._opened == generation:
            return True
        try:
            client = _embedded(self.folder / generation)
            collections = {language: client.get_collection(self._name(language), embedding_function=None) for language in LANGUAGES}
            manifest = json.loads((self.folder / generation / "manifest.json").read_text(encoding="utf-8"))
            if any(collections[language].count() != len(manifest["entries"][language]) for language in LANGUAGES):
                return False
        except ImportError:
            raise LibraryError(NO_PACKAGE.said(self._language)) from None
        except Exception:  # Chroma's errors are of many kinds; a store that cannot be opened is built anew
            return False
        self.close()
        self._client, self._collections, self._opened = client, collections, generation
        return True

    def _build(self, last: str | None, stamp: str) -> str:
        """Write the next generation, from the last one where it can be read, else from nothing; its name."""
        entries = self.shelf.entries()
        name = None
        if last:
            with contextlib.suppress(Exception):  # a broken generation gives way to one made from nothing
                name = self._generation(self.folder / last, entries, stamp)
        if name is None:
            with self._explained():
                name = self._generation(None, entries, stamp)
        write_whole(self.folder / "current", name + "\n", self._language)
        self._clear_away(name)
        return name

    def _generation(self, source: Path | None, entries: list[Entry], stamp: str) -> str:
        """Write one generation; where that fails, nothing of it is left."""
        name = f"{time.time_ns():x}-{os.getpid()}"
        try:
            self._write(self.folder / name, source, entries, stamp)
        except BaseException:
            shutil.rmtree(self.folder / name, ignore_errors=True)
            raise
        return name

    def _write(self, target: Path, source: Path | None, entries: list[Entry], stamp: str) -> None:
        known: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
        if source:
            known = json.loads((source / "manifest.json").read_text(encoding="utf-8"))["entries"]
            shutil.copytree(source, target)
            (target / "manifest.json").unlink()
        target.mkdir(parents=True, exist_ok=True)
        client = _embedded(target)
        collections = {language: self._collection(client, language) for language in LANGUAGES}
        wanted = self._bring_up(collections, known, entries)
        for language, collection in collections.items():
            if collection.count() != len(wanted[language]):
                raise LibraryError(_BROKEN.said(self._language).format(path=self.folder, error=collection.count()))
        _end(client)
        manifest = {
            "stamp": stamp,
            "entries": wanted,
        }
        (target / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")

    def _clear_away(self, current: str) -> None:
        """Take away the generations nobody will open any more."""
        folders = sorted(path for path in self.folder.iterdir() if path.is_dir() and path.name != current)
        for path in folders[: max(0, len(folders) - _KEPT + 1)]:
            shutil.rmtree(path, ignore_errors=True)

    # On a server: changed in place

    def _serve(self, stamp: str) -> None:
        assert self.url is not None
        with self._explained():
            client = self._client or _remote(self.url)
            collections = {language: self._collection(client, language) for language in LANGUAGES}
            if any((collection.metadata or {}).get("stamp") != stamp for collection in collections.values()):
                self._bring_up(collections, {language: _digests(of) for language, of in collections.items()}, self.shelf.entries())
                for collection in collections.values():
                    collection.modify(metadata={"stamp": stamp})
        self._client, self._collections = client, collections

    # Both

    def _bring_up(
        self, collections: dict[str, "Collection"], known: dict[str, dict[str, str]], entries: list[Entry]
    ) -> dict[str, dict[str, str]]:
        """Put in what changed and take out what is gone, by the digests that are ``known``; the digests as they are then."""
        wanted = {code: {entry.id: _digest(entry) for entry in entries if entry.language == code} for code in collections}
        changed = {
            code: [entry for entry in entries if entry.language == code and known[code].get(entry.id) != wanted[code][entry.id]]
            for code in collections
        }
        total, done = sum(map(len, changed.values())), 0
        for code, collection in collections.items():
            _delete(collection, known[code].keys() - wanted[code].keys())
            done = self._put(collection, changed[code], done, total)
        return wanted

    def _collection(self, client: "ClientAPI", language: str) -> "Collection":
        return client.get_or_create_collection(
            self._name(language), embedding_function=None, configuration=cast(Any, _CONFIGURATION), metadata=None
        )

    def _name(self, language: str) -> str:
        return f"okr-examples-{language}-{self.embedding.name}"

    def _put(self, collection: "Collection", entries: list[Entry], done: int, total: int) -> int:
        """Embed and store entries in batches; how many are done in all."""
        for start in range(0, len(entries), _BATCH):
            batch = entries[start : start + _BATCH]
            vectors = self.embedding.embed_documents([entry.searched for entry in batch])
            collection.upsert(
                ids=[entry.id for entry in batch],
                embeddings=cast(Any, vectors),
                documents=[entry.text for entry in batch],
                metadatas=[{"entry": entry.as_json(), "house": entry.house, "digest": _digest(entry)} for entry in batch],
            )
            done += len(batch)
            if self._progress:
                self._progress(done, total)
        return done

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        """Chroma's errors as one sentence."""
        try:
            yield
        except LibraryError:
            raise
        except ImportError:
            raise LibraryError(NO_PACKAGE.said(self._language)) from None
        except Exception as error:  # Chroma's errors, and those of its HTTP library, are of many kinds
            self._stamp = None
            if self.url:
                raise LibraryError(_AWAY.said(self._language).format(url=self.url, error=_short(error))) from None
            raise LibraryError(_BROKEN.said(self._language).format(path=self.folder, error=_short(error))) from None


def _embedded(path: Path) -> "ClientAPI":
    import chromadb
    from chromadb.config import Settings

    return chromadb.PersistentClient(path=str(path), settings=Settings(anonymized_telemetry=False))


def _end(client: "ClientAPI") -> None:
    """Close a client, so that all it wrote is on disk."""
    cast(Any, client).close()


def _remote(url: str) -> "ClientAPI":
    from urllib.parse import urlsplit

    import chromadb

    parts = urlsplit(url if "//" in url else f"http://{url}")
    ssl = parts.scheme == "https"
    return chromadb.HttpClient(host=parts.hostname or "localhost", port=parts.port or (443 if ssl else 8000), ssl=ssl)


def _found(data: Any, distance: float) -> Found:
    fields = json.loads(data["entry"])
    entry = Entry(**{**fields, "flags": tuple(fields["flags"]), "keywords": tuple(fields["keywords"])}, house=bool(data["house"]))
    return Found(entry, round(1.0 - distance, 4))


def _digest(entry: Entry) -> str:
    return entry.digest + ("h" if entry.house else "")


def _digests(collection: "Collection") -> dict[str, str]:
    """What a collection holds: the fingerprint of each entry by its id."""
    found = collection.get(include=["metadatas"])
    return {id_: str(data["digest"]) for id_, data in zip(found["ids"], found["metadatas"] or [], strict=True)}


def _delete(collection: "Collection", ids: Iterable[str]) -> None:
    gone = sorted(ids)
    for start in range(0, len(gone), _BATCH):
        collection.delete(ids=gone[start : start + _BATCH])


def _stamp_of(generation: Path) -> str | None:
    try:
        return str(json.loads((generation / "manifest.json").read_text(encoding="utf-8"))["stamp"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _short(error: Exception) -> str:
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text[:120]}" if text else type(error).__name__
