"""A batch in the hands of a runner: its finished reviews, its lease, how far it is."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections.abc import Iterator, Sequence

from sqlalchemy import select, update

from assistant.report.model import Review

from .database import Database
from .tables import BatchReviewRow, BatchRow

LEASE = 15.0  # seconds that a batch stays its runner's without a sign of life
_BEAT, _OFTEN = 3.0, 0.5  # seconds between two signs: before it is known how much there is to do, and after


class Left(Exception):
    """The batch is no longer this runner's: it was deleted, or the runner is to stop."""


class Kept:
    """The finished reviews of one batch in the database, and how far it is."""

    def __init__(self, database: Database, batch: str) -> None:
        self._database, self._batch = database, batch

    def found(self, keys: Sequence[str]) -> dict[str, Review | str]:
        """What is kept under ``keys``; a damaged row counts as none."""
        wanted, kept = set(keys), dict[str, Review | str]()
        with self._database.reading() as session:
            for row in session.scalars(select(BatchReviewRow).where(BatchReviewRow.batch == self._batch)):
                if row.key not in wanted:
                    continue
                with contextlib.suppress(ValueError):
                    kept[row.key] = Review.model_validate(json.loads(row.report)) if row.report else row.sentence or ""
        return kept

    def keep(self, key: str, result: Review | str) -> None:
        """Write one result; what is kept under the key already stays."""
        report = result.model_dump_json() if isinstance(result, Review) else None
        with self._database.writing() as session:
            if session.get(BatchReviewRow, (self._batch, key)) is None:
                sentence = result if isinstance(result, str) else None
                session.add(BatchReviewRow(batch=self._batch, key=key, report=report, sentence=sentence))


class Hold:
    """A claimed batch: its lease renewed, and how far it is written down, by a thread of its own."""

    def __init__(self, database: Database, batch: str, name: str) -> None:
        self._database, self._batch, self._name = database, batch, name
        self.total: int | None = None
        self.done = 0
        self.is_lost = False

    @contextlib.contextmanager
    def renewed(self) -> Iterator[None]:
        """The lease is renewed as long as the block lasts."""
        over = threading.Event()

        def beat() -> None:
            while not over.wait(_OFTEN if self.total else _BEAT):
                self.write()

        thread = threading.Thread(target=beat, daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()

    def write(self) -> None:
        """Renew the lease, write down how far the batch is; notice where it is no longer ours."""
        with self._database.writing() as session:
            values = {"lease": time.time() + LEASE, "done": self.done, "total": self.total}
            ours = (BatchRow.id == self._batch, BatchRow.runner == self._name, BatchRow.state == "running")
            self.is_lost = session.execute(update(BatchRow).where(*ours).values(values)).rowcount == 0  # type: ignore[attr-defined]

    def check(self) -> None:
        """Raise where the batch is no longer ours."""
        if self.is_lost:
            raise Left
