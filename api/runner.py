"""Works off batches: ``python -m assistant.api.runner``, started by ``okr serve``; several may run, on one machine or many.

A batch is claimed by a lease that is renewed while its runner lives. A runner that is killed leaves a lease that runs out: another goes on
with the batch, and takes the reviews that are stored already as they are.
"""

from __future__ import annotations

import json
import logging
import logging.config
import os
import shutil
import signal
import socket
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from sqlalchemy import delete, or_, select, update

from assistant.batch.plan import Manner, Plan, Task, plan
from assistant.batch.results import Results
from assistant.batch.run import run
from assistant.cli.review import house_for
from assistant.cli.words import NAMED, said
from assistant.errors import OkrError
from assistant.formats import STORE
from assistant.report.model import Review
from assistant.rule import Both
from assistant.settings import House

from .logs import configuration
from .once import KEPT_HOURS, forget_old
from .records.database import Database
from .records.holding import LEASE, Hold, Kept, Left
from .records.tables import AuditRow, BatchFileRow, BatchRow, DraftRow, SessionRow
from .records.tokens import DAY
from .settings import ServiceSettings, from_environment

_LOOK = 0.5  # seconds between two looks for work
_TIDY = 3600.0  # seconds between two times that what is over is deleted
_MOST_TRIES = 10  # of a batch whose runners die
_log = logging.getLogger("okr.runner")
_NOTHING = Both(
    fr="Aucun OKR n'a été trouvé dans ces fichiers : une feuille, une diapo, un titre ou un fichier par équipe.",
    en="No OKRs were found in these files: one sheet, slide, heading or file a team.",
)
_UNEXPECTED = Both(
    fr="Le lot s'est arrêté sur une erreur imprévue ({error}) ; ce qui est relu est gardé.",
    en="The batch stopped at an unexpected error ({error}); what is reviewed is kept.",
)
_TOO_OFTEN = Both(
    fr="Ce lot a arrêté le service plusieurs fois de suite : il est laissé de côté.",
    en="This batch stopped the service several times in a row: it is left aside.",
)


class Runner:
    """One runner: claims batches one after the other and works them off."""

    def __init__(self, settings: ServiceSettings, house: House) -> None:
        self.settings, self.house = settings, house
        self.database = Database(settings.database)
        self.name = f"{socket.gethostname()[:60]}:{os.getpid()}"
        self.is_stopping = False

    def work(self) -> None:
        """Work off batches until told to stop."""
        tidied = 0.0
        while not self.is_stopping:
            if time.time() - tidied > _TIDY:
                tidy(self.database, self.settings)
                tidied = time.time()
            batch = self.claim()
            if batch is None:
                time.sleep(_LOOK)
                continue
            self._work_off(batch)

    def claim(self) -> str | None:
        """The oldest batch that nobody has, now this runner's."""
        now = time.time()
        free = (BatchRow.state.in_(("waiting", "running")), BatchRow.lease < now)
        with self.database.writing() as session:
            number = session.scalar(select(BatchRow.id).where(*free).order_by(BatchRow.created).limit(1))
            if number is None:
                return None
            taken = session.execute(
                update(BatchRow)
                .where(BatchRow.id == number, *free)
                .values(state="running", runner=self.name, lease=now + LEASE, tries=BatchRow.tries + 1)
            )
            return number if taken.rowcount == 1 else None  # type: ignore[attr-defined]

    def _work_off(self, batch: str) -> None:
        hold = Hold(self.database, batch, self.name)
        try:
            with hold.renewed(), tempfile.TemporaryDirectory(prefix="okr-") as folder:
                self._review(batch, Path(folder), hold)
        except Left:
            self._release(batch)
        except OkrError as error:
            self._fail(batch, str(error))
        except Exception as error:
            _log.exception("a batch stopped")
            self._fail(batch, _UNEXPECTED.said(self._language(batch)).format(error=type(error).__name__))

    def _review(self, batch: str, folder: Path, hold: Hold) -> None:
        with self.database.reading() as session:
            row = session.get(BatchRow, batch)
            if row is None:
                raise Left
            options, tries = json.loads(row.options), row.tries
            files = session.execute(
                select(BatchFileRow.kind, BatchFileRow.name, BatchFileRow.data).where(
                    BatchFileRow.batch == batch, BatchFileRow.kind != "made"
                )
            ).all()
        spoken = options["spoken"]
        if tries > _MOST_TRIES:
            raise OkrError(_TOO_OFTEN.said(spoken))
        paths = {kind: [_laid(folder / kind, name, data) for each, name, data in files if each == kind] for kind in ("given", "company")}
        manner = Manner(self.house, options["language"], options["rewrite"], 0, options["ai"])
        planned = plan(paths["given"], manner, company=next(iter(paths["company"]), None), spoken=spoken)
        if not planned.tasks:
            self._fail(
                batch, *(_line(planned, failure.name, failure.sentence) for failure in planned.failures), _NOTHING.said(planned.language)
            )
            return
        kept = Kept(self.database, batch)
        hold.total, hold.done = len(planned.tasks), len(kept.found([task.key for task in planned.tasks]))
        hold.write()
        results = Results(planned, self._reviews(planned, manner, kept, hold), self.house)
        if manner.ai and results.company.teams:
            results.ask(manner)
        hold.check()
        self._finish(batch, results, folder, paths)

    def _reviews(self, planned: Plan, manner: Manner, kept: Kept, hold: Hold) -> list[Review | str]:
        def progress(task: Task) -> None:
            hold.done += 1
            if self.is_stopping:
                raise Left
            hold.check()

        if self.settings.engine != "local":
            from assistant.batch.engine import run_on

            return run_on(self.settings.engine, planned, manner, kept, progress)
        return run(planned, manner, kept, progress)

    def _finish(self, batch: str, results: Results, folder: Path, paths: dict[str, list[Path]]) -> None:
        out = folder / "out"
        out.mkdir()
        planned = results.plan
        failures = [*results.write(out, paths["given"], next(iter(paths["company"]), None)), *planned.failures, *results.unread]
        told = [_line(planned, failure.name, failure.sentence) for failure in failures]
        told += [_line(planned, name, warning) for name, warning in planned.warnings]
        if results.opinion and results.opinion.reason:
            told.append(results.opinion.reason)
        with self.database.writing() as session:
            session.execute(delete(BatchFileRow).where(BatchFileRow.batch == batch, BatchFileRow.kind == "made"))
            for path in sorted(each for each in out.rglob("*") if each.is_file() and each.name != STORE):
                data = path.read_bytes()
                name = path.relative_to(out).as_posix()
                session.add(BatchFileRow(batch=batch, kind="made", name=name, size=len(data), data=data))
            session.execute(
                update(BatchRow)
                .where(BatchRow.id == batch)
                .values(state="done", said=json.dumps(told, ensure_ascii=False), finished=time.time(), done=len(planned.tasks), lease=0.0)
            )
        shutil.rmtree(out, ignore_errors=True)

    def _fail(self, batch: str, *told: str) -> None:
        with self.database.writing() as session:
            values = {"state": "failed", "said": json.dumps(told, ensure_ascii=False), "finished": time.time(), "lease": 0.0}
            session.execute(update(BatchRow).where(BatchRow.id == batch).values(values))

    def _release(self, batch: str) -> None:
        """Give a batch back at once, for another runner to go on with."""
        with self.database.writing() as session:
            session.execute(
                update(BatchRow).where(BatchRow.id == batch, BatchRow.runner == self.name).values(lease=0.0, tries=BatchRow.tries - 1)
            )

    def _language(self, batch: str) -> str:
        with self.database.reading() as session:
            row = session.get(BatchRow, batch)
            return str(json.loads(row.options)["spoken"]) if row else "en"


def tidy(database: Database, settings: ServiceSettings) -> None:
    """Delete what is over: drafts and batches past their time, sessions, old answers, an old audit."""
    now = time.time()
    with database.writing() as session:
        session.execute(delete(DraftRow).where(DraftRow.expires < now))
        session.execute(delete(BatchRow).where(BatchRow.expires < now, or_(BatchRow.state != "running", BatchRow.lease < now)))
        session.execute(delete(SessionRow).where(SessionRow.expires < now))
        forget_old(session, now - KEPT_HOURS * 3600)
        if settings.keep_audit_days:
            session.execute(delete(AuditRow).where(AuditRow.at < now - settings.keep_audit_days * DAY))


def _laid(folder: Path, name: str, data: bytes) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(data)
    return path


def _line(planned: Plan, name: str, sentence: str) -> str:
    return said(NAMED, planned.language, name=name, sentence=sentence)


def main() -> None:
    """Work until the service that started this process is gone, or says so."""
    settings = from_environment("en")
    logging.config.dictConfig(configuration(settings.log_level))
    runner = Runner(settings, house_for(str(settings.config) if settings.config else None, "en"))

    def stop(*_: Any) -> None:
        runner.is_stopping = True

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the service passes it on
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_LOOK)
        os._exit(1)  # the service was killed: the lease runs out, the next one goes on

    if "--alone" not in sys.argv:
        threading.Thread(target=watch, daemon=True).start()
    runner.work()
    runner.database.close()


if __name__ == "__main__":
    main()
