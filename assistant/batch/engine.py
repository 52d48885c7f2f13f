"""The tasks of a run reviewed by workers on several machines: handed out on a queue in PostgreSQL, kept here as they come back."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from assistant.batch.database import APPLICATION, QUEUE, SCHEMA, WORKFLOW, Room, checked, executor, say, sentence, unusable, version
from assistant.batch.payload import as_payload, from_result
from assistant.batch.plan import Manner, Plan
from assistant.batch.purse import clear, lay_out
from assistant.batch.run import Kept, Progress, is_passing
from assistant.report.model import Review
from assistant.rule import Both

if TYPE_CHECKING:
    from dbos import WorkflowStatus

_PAUSE = 0.1  # seconds between two looks for results
_LOOK = 2.0  # seconds between two looks at the workers
_GRACE = 5.0  # seconds a worker's lock must be seen free before what it had under way is given to others
_QUIET = 10.0  # seconds without any worker before that is said
_PATIENCE = 60.0  # seconds to wait for a database that went away
_WINDOW = 500  # tasks asked after at once
_LOT = 100  # tasks put on the queue at once
_DAYS = 30  # that drafts and their reviews stay in the database
_ENDED = ("SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED")
_NOBODY = Both(
    fr="Aucun worker de cette version n'est là : lancez okr worker --engine ADRESSE, ici ou ailleurs ; les brouillons attendent.",
    en="No worker of this version is there: start okr worker --engine ADDRESS, here or elsewhere; the drafts are waiting.",
)
_BROKE = Both(
    fr="La relecture s'est arrêtée sur une erreur imprévue chez un worker ({error}).",
    en="The review stopped at an unexpected error in a worker ({error}).",
)
_STOPPED_WORKERS = Both(
    fr="Ce brouillon a arrêté plusieurs workers de suite : il n'a pas été relu.",
    en="This draft stopped several workers in a row: it was not reviewed.",
)
_CANCELLED = Both(
    fr="La relecture de ce brouillon a été annulée dans la base.",
    en="The review of this draft was cancelled in the database.",
)


def run_on(engine: str, planned: Plan, manner: Manner, store: Kept | None, progress: Progress) -> list[Review | str]:
    """The reviews of all tasks in order, as ``run`` gives them, by the workers at the database ``engine``.

    A run that is started again goes on with what is queued, under way or done there. Raises ``BatchError`` where the database cannot be used.
    """
    address = checked(engine, planned.language)
    import psycopg
    from dbos import error as faults
    from sqlalchemy import exc

    own = _Run(planned, manner, store, progress)
    while True:
        try:
            with Desk(address, own.id) as desk:
                return own.follow(desk)
        except (psycopg.OperationalError, psycopg.InterfaceError, exc.OperationalError, exc.InterfaceError) as error:
            if own.has_waited_enough():
                raise unusable(address, error, planned.language) from None
            time.sleep(_PAUSE)
        except (psycopg.Error, exc.SQLAlchemyError, faults.DBOSException) as error:
            raise unusable(address, error, planned.language) from None


class _Run:
    """One run: what is kept already, what is waited for, and when the database was last seen."""

    def __init__(self, planned: Plan, manner: Manner, store: Kept | None, progress: Progress) -> None:
        self.id = uuid4().hex
        self._planned, self._manner, self._store, self._progress = planned, manner, store, progress
        self._found = store.found([task.key for task in planned.tasks]) if store else {}
        self._waiting = {task.key: task for task in planned.tasks if task.key not in self._found}
        self._seen: float | None = None
        self._quiet_since: float | None = None
        self._has_begun = self._has_told = False

    def has_waited_enough(self) -> bool:
        """Whether the database never answered, or has not for a long time."""
        return self._seen is None or time.monotonic() - self._seen > _PATIENCE

    def follow(self, desk: Desk) -> list[Review | str]:
        """Hand out what is left, and take it back as it is finished."""
        if self._waiting and not self._has_begun:
            desk.open(self._manner.max_cost)
            self._hand_out(desk, again=True)
            self._has_begun = True
        next_look = 0.0
        while self._waiting:
            results = desk.results(list(self._waiting)[:_WINDOW], self._planned.language)
            for key, (result, is_lasting) in results.items():
                self._finish(key, result, is_lasting=is_lasting)
            self._seen = time.monotonic()
            if self._seen >= next_look:
                next_look = self._seen + _LOOK
                self._look(desk)
            if not results:
                time.sleep(_PAUSE)
        return [self._found[task.key] for task in self._planned.tasks]

    def _finish(self, key: str, result: Review | str, *, is_lasting: bool) -> None:
        task = self._waiting.pop(key)
        if self._store and is_lasting:
            self._store.keep(key, result)
        self._found[key] = result
        self._progress(task)

    def _look(self, desk: Desk) -> None:
        """See to what nobody works on: tasks of dead workers, tasks that are gone, a queue without workers."""
        live = desk.room.live()
        desk.revive(live)
        if desk.known(self._waiting, whole=False).keys() != self._waiting.keys():
            self._hand_out(desk, again=False)
        now = time.monotonic()
        self._quiet_since = None if live else self._quiet_since or now
        if self._quiet_since is not None and now - self._quiet_since >= _QUIET and not self._has_told:
            self._has_told = True
            say(_NOBODY, self._planned.language)

    def _hand_out(self, desk: Desk, *, again: bool) -> None:
        """Put the tasks on the queue that are not there; ``again``: also those that ended without a lasting result."""
        with desk.room.turn():
            known = desk.known(self._waiting, whole=again)
            if again:
                spent = [key for key, status in known.items() if _is_spent(status)]
                desk.forget(spent)
                known = {key: status for key, status in known.items() if key not in spent}
            left = [task for key, task in self._waiting.items() if key not in known]
            desk.enqueue((task.key, as_payload(task, self._planned, self._manner, desk.run)) for task in left)


class Desk:
    """Where a run hands out its tasks and takes back what became of them; use it as a context."""

    def __init__(self, address: str, run: str) -> None:
        self.run = run
        self._address = address
        self._dead_since: dict[str, float] = {}

    def __enter__(self) -> Desk:
        import sqlalchemy
        from dbos import DBOS, DBOSClient

        _hush()
        url = sqlalchemy.make_url(self._address).set(drivername="postgresql+psycopg")
        with contextlib.ExitStack() as stack:
            self.room = stack.enter_context(Room(self._address))
            DBOS.migrate(self._address, schema=SCHEMA)
            self._engine = sqlalchemy.create_engine(url, pool_size=2, max_overflow=0, connect_args={"connect_timeout": 10})
            stack.callback(self._engine.dispose)
            self._client = DBOSClient(
                system_database_engine=self._engine, dbos_system_schema=SCHEMA, application_name=APPLICATION, retry_connection_errors=False
            )
            stack.callback(self._client.destroy)
            self._closing = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.close()

    def open(self, max_cost: float | None) -> None:
        """Make ready for a new run, and let go of what is long done."""
        with self.room.turn():
            clear(self.room.connection, _DAYS)
            if max_cost is not None:
                lay_out(self.room.connection, self.run, max_cost)
        before = (datetime.now(UTC) - timedelta(days=_DAYS)).isoformat()
        old = self._client.list_workflows(status=list(_ENDED), completed_before=before, load_input=False, load_output=False)
        self.forget([status.workflow_id for status in old])

    def known(self, keys: Collection[str], *, whole: bool) -> dict[str, WorkflowStatus]:
        """What the database knows of tasks, by their keys; ``whole``: with what became of them."""
        return {status.workflow_id: status for status in self._statuses(list(keys), load_output=whole)}

    def forget(self, keys: Sequence[str]) -> None:
        """Take tasks out of the database."""
        for start in range(0, len(keys), _WINDOW):
            self._client.delete_workflows(list(keys[start : start + _WINDOW]))

    def enqueue(self, payloads: Iterable[tuple[str, str]]) -> None:
        """Put tasks on the queue; one that is there already stays as it is."""
        left = list(payloads)
        for start in range(0, len(left), _LOT):
            with self._engine.begin() as connection:
                for key, payload in left[start : start + _LOT]:
                    self._client.enqueue_in_transaction(connection, _options(key), payload)

    def results(self, keys: Sequence[str], language: str) -> dict[str, tuple[Review | str, bool]]:
        """What became of the tasks that have ended, and whether it is worth keeping."""
        return {status.workflow_id: _result(status, language) for status in self._statuses(keys, status=list(_ENDED))}

    def revive(self, live: Collection[int]) -> None:
        """Put what dead workers had under way back on the queue."""
        under_way = self._client.list_workflows(
            status="PENDING", queue_name=QUEUE, load_input=False, load_output=False, app_version=version()
        )
        now, alive = time.monotonic(), {executor(number) for number in live}
        dead = {status.executor_id for status in under_way if status.executor_id} - alive
        self._dead_since = {name: self._dead_since.get(name, now) for name in dead}
        gone = [name for name, since in self._dead_since.items() if now - since >= _GRACE]
        for status in under_way:
            if status.executor_id in gone:  # nothing public puts back only what is still that worker's
                self._client._sys_db.reenqueue_for_recovery(status.workflow_id, gone, QUEUE)

    def _statuses(self, keys: Sequence[str], **more: Any) -> Iterable[WorkflowStatus]:
        for start in range(0, len(keys), _WINDOW):
            yield from self._client.list_workflows(workflow_ids=list(keys[start : start + _WINDOW]), load_input=False, **more)


def _options(key: str) -> Any:
    from dbos import EnqueueOptions, WorkflowSerializationFormat

    return EnqueueOptions(
        workflow_name=WORKFLOW,
        queue_name=QUEUE,
        workflow_id=key,
        app_version=version(),
        serialization_type=WorkflowSerializationFormat.PORTABLE,
    )


def _result(status: WorkflowStatus, language: str) -> tuple[Review | str, bool]:
    if status.status == "SUCCESS":
        result = from_result(str(status.output))
        return result, not is_passing(result)
    if status.status == "ERROR":
        return sentence(_BROKE, language, error=" ".join(str(status.error).split())[:200]), False
    return sentence(_CANCELLED if status.status == "CANCELLED" else _STOPPED_WORKERS, language), False


def _is_spent(status: WorkflowStatus) -> bool:
    """Whether a task is to be done anew: it ended without a lasting result, or nobody of this version would take it."""
    if status.status not in _ENDED:
        return status.app_version != version()
    return status.status != "SUCCESS" or is_passing(from_result(str(status.output)))


def _hush() -> None:
    """What goes wrong is said once, in words for people."""
    import logging

    logging.getLogger("dbos").setLevel(logging.ERROR)
