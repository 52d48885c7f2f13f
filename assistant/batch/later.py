"""Questions handed to OpenAI's Batch API, and their answers fetched: half the price, within a day (``/v1/files``, ``/v1/batches``).

What is handed over is written down before it leaves and after it has arrived, in the store of the run: a run that is killed between the two
finds its batch again by the name it gave it, so that nothing is handed over, and paid for, twice.
"""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from assistant.batch.store import Store
from assistant.critique.border import shortened, told
from assistant.critique.endpoint import endpoint
from assistant.critique.failure import failure
from assistant.critique.later import Later
from assistant.critique.retry import NotTaken, Passing
from assistant.errors import BatchError, ModelError, OkrError
from assistant.language import Language
from assistant.rule import Both
from assistant.settings import AiSettings

if TYPE_CHECKING:
    from openai.types import Batch

_MOST_QUESTIONS, _MOST_BYTES = 50_000, 190_000_000  # of one batch, as published: 50,000 and 200 MB
_TRIES = 3  # of a question that came back unanswered
_LISTED = 100  # batches looked through for one of ours
_SECONDS, _RETRIES = 120.0, 2
_ENDED = frozenset({"completed", "expired", "cancelled", "failed"})
_PASSING = frozenset({408, 409, 429})
_NAME = "okr_batch"
_FORM = (
    "CREATE TABLE IF NOT EXISTS batches (name TEXT PRIMARY KEY, id TEXT, is_open INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS questions (key TEXT PRIMARY KEY, batch TEXT NOT NULL, tries INTEGER NOT NULL, answer TEXT) WITHOUT ROWID",
)
_NO_BATCHES = Both(
    fr="{place} ne connaît pas l'API Batch (réponse 404 à /batches) : relancez sans --later.",
    en="{place} has no Batch API (it answers 404 to /batches): run again without --later.",
)
_REFUSED = Both(
    fr="{place} a refusé le lot : {said} La même commande le remettra.",
    en="{place} refused the batch: {said} The same command hands it over again.",
)


class Desk:
    """Hands questions over and fetches answers, for the run whose ``store`` it writes in; raises ``ModelError`` or ``BatchError``."""

    def __init__(self, store: Store, settings: AiSettings, language: str) -> None:
        self._store, self._endpoint = store, endpoint(settings)
        self._language: Language = "fr" if language == "fr" else "en"
        for statement in _FORM:
            store.write(statement)

    def __enter__(self) -> Desk:
        try:
            from openai import OpenAI
        except ImportError:
            raise failure("package", self._language) from None
        if not self._endpoint.place:
            raise failure("address", self._language)
        self._client = OpenAI(
            api_key=self._endpoint.key or "none", base_url=self._endpoint.base_url, max_retries=_RETRIES, timeout=_SECONDS
        )
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._client.close()

    def later(self) -> Later:
        """The answers that have come, for a critic to read, and to note what else it would ask."""
        rows = self._store.rows("SELECT key, answer FROM questions WHERE answer IS NOT NULL")
        return Later(self._endpoint, {key: json.loads(answer) for key, answer in rows}, self.under_way)

    @property
    def under_way(self) -> set[str]:
        """The questions in batches that have not ended."""
        query = "SELECT key FROM questions JOIN batches ON batch = name WHERE is_open = 1 AND answer IS NULL"
        return {key for (key,) in self._store.rows(query)}

    def collect(self) -> None:
        """Fetch what has come; a batch that was being handed over when a run stopped is looked for by its name."""
        for name, identity in self._store.rows("SELECT name, id FROM batches WHERE is_open = 1"):
            with self._border():
                batch = self._client.batches.retrieve(identity) if identity else self._named(name)
            if batch is None:  # it never arrived
                self._store.write("DELETE FROM questions WHERE batch = ? AND answer IS NULL", name)
                self._store.write("DELETE FROM batches WHERE name = ?", name)
                continue
            if batch.status in _ENDED:
                self._fetch(name, batch)
            elif not identity:
                self._store.write("UPDATE batches SET id = ? WHERE name = ?", batch.id, name)

    def hand_over(self, questions: Mapping[str, Any]) -> None:
        """Hand ``questions`` (bodies of requests by their keys) over, in as many batches as their size asks for."""
        for keys, lines in _parcels(questions):
            name = uuid4().hex
            self._store.write("INSERT INTO batches VALUES (?, NULL, 1)", name)
            for key in keys:
                self._store.write(
                    "INSERT INTO questions VALUES (?, ?, 1, NULL) ON CONFLICT (key) DO UPDATE SET batch = excluded.batch, tries = tries + 1",
                    key,
                    name,
                )
            with self._border():
                file = self._client.files.create(file=("okr.jsonl", io.BytesIO(lines)), purpose="batch")
                once = self._client.with_options(max_retries=0)  # it may have arrived: looked for by its name, not tried again
                batch = once.batches.create(
                    input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h", metadata={_NAME: name}
                )
            self._store.write("UPDATE batches SET id = ? WHERE name = ?", batch.id, name)

    def _named(self, name: str) -> Batch | None:
        """The batch that bears our name, where the endpoint has it."""
        for number, batch in enumerate(self._client.batches.list(limit=_LISTED)):
            if (batch.metadata or {}).get(_NAME) == name:
                return batch
            if number >= _LISTED:
                break
        return None

    def _fetch(self, name: str, batch: Batch) -> None:
        """Keep the answers of a batch that has ended, then have its files deleted: drafts do not lie about."""
        files = [identity for identity in (batch.output_file_id, batch.error_file_id) if identity]
        for identity in files:
            with self._border():
                text = self._client.files.content(identity).text
            for line in text.splitlines():
                self._take(line)
        self._store.write("UPDATE batches SET is_open = 0 WHERE name = ?", name)
        for identity in [*files, batch.input_file_id]:
            with contextlib.suppress(Exception):  # it expires by itself
                self._client.files.delete(identity)
        if batch.status == "failed":
            said = "; ".join(str(error.message) for error in (batch.errors.data if batch.errors else None) or [])
            raise BatchError(
                _REFUSED.said(self._language).format(place=self._endpoint.place, said=shortened(said, self._endpoint).rstrip(".") + ".")
            )

    def _take(self, line: str) -> None:
        """Keep the answer on one line of a batch's file; what may pass is asked again, so many times."""
        try:
            data = json.loads(line)
            key, answer = data["custom_id"], data.get("response") or {}
            body, status = answer.get("body"), answer.get("status_code", 500)
            error = data.get("error") or (body or {}).get("error") or {}
        except (ValueError, KeyError, TypeError, AttributeError):
            return
        if status == 200 and isinstance(body, dict):
            kept = body
        elif self._is_worth_another(key, status):
            return
        else:
            kept = {"error": shortened(str(error.get("message") if isinstance(error, dict) else error), self._endpoint)}
        self._store.write("UPDATE questions SET answer = ? WHERE key = ? AND answer IS NULL", json.dumps(kept, ensure_ascii=False), key)

    def _is_worth_another(self, key: str, status: int) -> bool:
        rows = self._store.rows("SELECT tries FROM questions WHERE key = ?", key)
        return (status >= 500 or status in _PASSING) and bool(rows) and rows[0][0] < _TRIES

    @contextlib.contextmanager
    def _border(self) -> Iterator[None]:
        """What the client raises, told as one of our errors."""
        import openai

        try:
            yield
        except openai.NotFoundError:
            raise BatchError(_NO_BATCHES.said(self._language).format(place=self._endpoint.place)) from None
        except Exception as error:
            raise self._told(error) from None

    def _told(self, error: Exception) -> OkrError:
        ours = told(error, self._endpoint, self._language, seconds=_SECONDS)
        if isinstance(ours, Passing):
            return ours.failure
        if isinstance(ours, NotTaken):
            return BatchError(_REFUSED.said(self._language).format(place=self._endpoint.place, said=ours.said.rstrip(".") + "."))
        return ours if isinstance(ours, ModelError) else BatchError(str(ours))


def _parcels(questions: Mapping[str, Any]) -> Iterator[tuple[list[str], bytes]]:
    """The lines of the files to hand over, with the keys they hold."""
    keys: list[str] = []
    lines = bytearray()
    for key, body in questions.items():
        line = json.dumps({"custom_id": key, "method": "POST", "url": "/v1/chat/completions", "body": body}, ensure_ascii=False).encode()
        if keys and (len(keys) >= _MOST_QUESTIONS or len(lines) + len(line) >= _MOST_BYTES):
            yield keys, bytes(lines)
            keys, lines = [], bytearray()
        keys.append(key)
        lines += line + b"\n"
    if keys:
        yield keys, bytes(lines)
