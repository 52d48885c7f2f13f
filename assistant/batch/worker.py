"""A worker: takes tasks from the queue of a database, reviews them, and puts back what became of them, until it is stopped."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import threading
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from assistant.batch.database import APPLICATION, QUEUE, SCHEMA, WORKFLOW, Pulse, checked, executor, say, unusable, version
from assistant.batch.payload import Order, as_result, from_payload
from assistant.batch.run import one, options_of
from assistant.errors import OkrError
from assistant.report.model import Review
from assistant.roster.place import placed
from assistant.rule import Both

if TYPE_CHECKING:
    from assistant.critique.critic import Critic

_FINISH_SECONDS = 60  # for what is under way when the worker is told to stop
_MINUTE = 60.0  # seconds the rate is counted over
_POLL = 0.1  # seconds between two looks at the queue
_RUNS = 8  # whose critics are kept ready
_TRIES = 3  # times a task is given out again after a worker died over it
_CONNECTIONS = 6
_READY = Both(
    fr="Prêt : {count} brouillons à la fois{rate} ; Ctrl-C pour arrêter.",
    en="Ready: {count} drafts at once{rate}; Ctrl-C to stop.",
)
_RATE = Both(fr=", au plus {rate} par minute pour tous les workers", en=", at most {rate} a minute over all workers")
_NO_MODEL = Both(
    fr="Aucun modèle n'est configuré ici (OPENAI_API_KEY ou OPENAI_BASE_URL) : les brouillons qui en demandent l'avis reviennent sans lui.",
    en="No model is configured here (OPENAI_API_KEY or OPENAI_BASE_URL): drafts that ask for its opinion come back without it.",
)
_STOPPING = Both(
    fr="Arrêt : ce qui est en cours se termine (au plus {seconds} s).",
    en="Stopping: what is under way is being finished ({seconds} s at most).",
)


def serve(
    engine: str | None, *, concurrency: int = 8, rate: int | None = None, language: str = "en", stop: threading.Event | None = None
) -> None:
    """Take tasks from the database ``engine`` until SIGINT or SIGTERM (or until ``stop`` is set), then finish what is under way.

    ``concurrency`` drafts at once here; ``rate`` drafts a minute over all workers, which holds until another worker is given one
    (0 for no limit). Raises ``BatchError`` where the database cannot be used.
    """
    address = checked(engine, language)
    import psycopg
    from dbos import DBOS
    from dbos import error as faults
    from sqlalchemy.exc import SQLAlchemyError

    told = stop or threading.Event()
    try:
        with _signals(told), Pulse(address) as pulse:
            try:
                _register(address, rate)
                _launch(address, executor(pulse.number), concurrency, language)
                say(_READY, language, count=concurrency, rate=_limited(concurrency, language))
                while not told.wait(_MINUTE):  # with an end, for signals come between two waits on some systems
                    pass
                say(_STOPPING, language, seconds=_FINISH_SECONDS)
            finally:
                DBOS.destroy(destroy_registry=True, workflow_completion_timeout_sec=_FINISH_SECONDS)
    except (psycopg.Error, SQLAlchemyError, faults.DBOSException) as error:
        raise unusable(address, error, language) from None


def _launch(address: str, name: str, concurrency: int, language: str) -> None:
    """Start DBOS under ``name``, with the one workflow there is."""
    from dbos import DBOS, DBOSConfig

    config = DBOSConfig(
        name=APPLICATION,
        system_database_url=address,
        dbos_system_schema=SCHEMA,
        application_version=version(),
        executor_id=name,
        log_level="ERROR",
        sys_db_pool_size=_CONNECTIONS,
    )
    DBOS(config=config)
    critics = _Critics(address, concurrency, language)

    @DBOS.workflow(name=WORKFLOW, max_recovery_attempts=_TRIES)
    async def review_one(payload: str) -> str:
        return as_result(await _reviewed(from_payload(payload), critics))

    DBOS.launch()


def _register(address: str, rate: int | None) -> None:
    """Set how much is taken a minute over all workers, before this one looks for work: it would take its first draft by the limit of before."""
    from dbos import DBOS, DBOSClient

    limiter: Any = {"limit": rate, "period": _MINUTE} if rate else None
    on_conflict: Any = "never_update" if rate is None else "always_update"
    DBOS.migrate(address, schema=SCHEMA)
    client = DBOSClient(system_database_url=address, dbos_system_schema=SCHEMA, application_name=APPLICATION, retry_connection_errors=False)
    try:
        client.register_queue(QUEUE, worker_concurrency=1, limiter=limiter, polling_interval_sec=_POLL, on_conflict=on_conflict)
    finally:
        client.destroy()


def _limited(concurrency: int, language: str) -> str:
    """Set how much is taken at once here; what there is to say of how much is taken a minute everywhere."""
    from dbos._dbos import _get_dbos_instance

    database = _get_dbos_instance()._sys_db
    shared = database.get_queue

    def own(name: str, **more: Any) -> Any:
        queue = shared(name, **more)
        if queue is not None and name == QUEUE:
            queue._worker_concurrency = concurrency  # the row is shared by all workers, how much each takes is its own
        return queue

    database.get_queue = own  # type: ignore[method-assign]
    in_force = getattr(own(QUEUE), "_limiter", None)
    return _RATE.said(language).format(rate=in_force["limit"]) if in_force else ""


async def _reviewed(order: Order, critics: _Critics) -> Review | str:
    """One task, reviewed as ``run`` does it."""
    if not order.manner.ai:
        return await asyncio.to_thread(one, order.task, order.plan, order.manner)
    from assistant.asking import areview

    entry = order.task.entry
    async with critics.lent(order) as critic:
        try:
            return placed(await areview(entry.text, critic=critic, **options_of(order.task, order.plan, order.manner)), entry)
        except OkrError as error:
            return str(error)


class _Critics:
    """The critics of the runs that a worker serves: one a run, so that its drafts share connections, answers and the cap on cost."""

    def __init__(self, address: str, concurrency: int, language: str) -> None:
        self._address, self._concurrency, self._language = address, concurrency, language
        self._ready: dict[str, Critic] = {}  # the last used at the end
        self._lent: Counter[str] = Counter()
        self._closing: asyncio.Task[None] | None = None
        self._has_told = False

    @contextlib.asynccontextmanager
    async def lent(self, order: Order) -> AsyncIterator[Critic]:
        """The critic of the run that ``order`` belongs to."""
        self._closing = self._closing or asyncio.create_task(self._close_at_the_end())
        critic = self._ready.pop(order.run, None) or self._critic(order)
        self._ready[order.run] = critic
        self._lent[order.run] += 1
        try:
            yield critic
        finally:
            self._lent[order.run] -= 1
            for run in [run for run in list(self._ready)[:-_RUNS] if not self._lent[run]]:
                await _close(self._ready.pop(run))

    def _critic(self, order: Order) -> Critic:
        from assistant.asking import critic_for
        from assistant.batch.purse import SharedPurse
        from assistant.critique.endpoint import configured

        house = order.manner.house
        house = house._replace(ai=house.ai._replace(concurrency=self._concurrency))
        if not configured(house.ai) and not self._has_told:
            self._has_told = True
            say(_NO_MODEL, self._language)
        critic = critic_for(house=house, redact=order.manner.redact, max_cost=order.manner.max_cost)
        if order.manner.max_cost is not None:
            critic.purse = SharedPurse(self._address, order.run, order.manner.max_cost)
        return critic

    async def _close_at_the_end(self) -> None:
        """Wait for the loop to end, which cancels what still runs on it."""
        try:
            await asyncio.Event().wait()
        finally:
            for critic in self._ready.values():
                await _close(critic)


async def _close(critic: Critic) -> None:
    from assistant.batch.purse import SharedPurse

    await critic.close()
    if isinstance(critic.purse, SharedPurse):
        critic.purse.close()


@contextlib.contextmanager
def _signals(told: threading.Event) -> Iterator[None]:
    """Set ``told`` at the first SIGINT or SIGTERM; a second one ends the process."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def tell(number: int, _: object) -> None:
        signal.signal(number, signal.SIG_DFL)
        told.set()

    before = {number: signal.signal(number, tell) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
