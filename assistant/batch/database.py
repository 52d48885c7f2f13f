"""The PostgreSQL database that a run and its workers share: its address, who is alive, and what is said where it cannot be used."""

from __future__ import annotations

import contextlib
import secrets
import sys
import threading
from collections.abc import Iterator
from hashlib import blake2b
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from assistant.batch.plan import knowledge
from assistant.errors import BatchError
from assistant.report.plain import plain
from assistant.report.words import typeset
from assistant.rule import Both

if TYPE_CHECKING:
    import psycopg

APPLICATION, SCHEMA, QUEUE, WORKFLOW = "okr-assistant", "okr", "okr-reviews", "okr-review"
_FORM = 1  # of what travels
_CONNECT_SECONDS = 10
_WAIT_SECONDS = 30  # for a lock that another run holds
_BEAT = 1.0  # seconds between two looks of a worker whether its lock still stands
_AGAIN = 0.2  # seconds between two tries to get it back
_NO_ADDRESS = Both(
    fr="--engine (ou OKR_ENGINE) attend l'adresse d'une base PostgreSQL : postgresql://utilisateur@machine:5432/base.",
    en="--engine (or OKR_ENGINE) takes the address of a PostgreSQL database: postgresql://user@machine:5432/database.",
)
_NO_SERVER = Both(
    fr="La base PostgreSQL {place} ne peut pas servir ({error}) : vérifiez l'adresse donnée par --engine et que le serveur répond.",
    en="The PostgreSQL database {place} cannot be used ({error}): check the address given by --engine and that the server answers.",
)
_NO_PACKAGE = Both(
    fr="Relire sur plusieurs machines demande deux paquets de plus : pip install 'okr-assistant[engine]'.",
    en="Reviewing on several machines needs two more packages: pip install 'okr-assistant[engine]'.",
)


def version() -> str:
    """What a worker must share with a run to serve it: the rules, the weights and the form of what travels."""
    return f"{_FORM}-{knowledge()}"


def executor(number: int) -> str:
    """The name under which the worker with this number takes tasks."""
    return f"okr-{number}"


def say(text: Both, language: str, /, **fields: object) -> None:
    """One line on stderr."""
    print(plain(sentence(text, language, **fields)), file=sys.stderr, flush=True)


def sentence(text: Both, language: str, /, **fields: object) -> str:
    """``text`` in ``language`` with its fields."""
    return typeset(text.said(language).format(**fields), language)


def checked(engine: str | None, language: str) -> str:
    """The address in the form that all who connect understand; raises ``BatchError`` where it is none, or a package is missing."""
    try:
        import dbos  # noqa: F401
        from psycopg.conninfo import conninfo_to_dict
    except ImportError:
        raise BatchError(sentence(_NO_PACKAGE, language)) from None
    from psycopg import ProgrammingError

    address = "postgresql://" + (engine or "").partition("://")[2]
    with contextlib.suppress(ValueError, ProgrammingError):
        if (engine or "").startswith(("postgresql://", "postgres://")) and conninfo_to_dict(address).get("dbname") and _place(address):
            return address
    raise BatchError(sentence(_NO_ADDRESS, language))


def unusable(address: str, error: BaseException, language: str) -> BatchError:
    """What there is to say of a database that cannot be used, without the password in its address."""
    cause = getattr(error, "orig", None) or error
    said = next(iter(str(cause).strip().splitlines()), "") or type(cause).__name__
    return BatchError(sentence(_NO_SERVER, language, place=_place(address), error=said.rstrip(".")))


def _place(address: str) -> str:
    parts = urlsplit(address)
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.hostname or ''}{port}{parts.path}"


class Room:
    """The workers of one version at one database, seen by the locks they hold: whoever holds none is dead, however slow the others are."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._id = int.from_bytes(blake2b(f"{APPLICATION} {version()}".encode(), digest_size=4).digest()) >> 1
        self.connection = _connected(address)

    def __enter__(self) -> Room:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    def live(self) -> frozenset[int]:
        """The numbers of the workers that are alive."""
        query = """SELECT objid::bigint FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
            WHERE locktype = 'advisory' AND datname = current_database() AND classid = %s AND objid > 0 AND objsubid = 2 AND granted"""
        return frozenset(row[0] for row in self.connection.execute(query, (self._id,)))

    def take(self, number: int) -> bool:
        """Hold the lock ``number`` as long as the connection lasts; false where somebody else holds it."""
        row = self.connection.execute("SELECT pg_try_advisory_lock(%s, %s)", (self._id, number)).fetchone()
        return bool(row and row[0])

    @contextlib.contextmanager
    def turn(self) -> Iterator[None]:
        """One run at a time, each waiting for its turn."""
        self.connection.execute("SELECT pg_advisory_lock(%s, 0)", (self._id,))
        try:
            yield
        finally:
            self.connection.execute("SELECT pg_advisory_unlock(%s, 0)", (self._id,))


def _connected(address: str) -> psycopg.Connection:
    """A connection whose end the server notices, also where a machine loses its power."""
    import psycopg

    alive: dict[str, Any] = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}
    connection = psycopg.connect(address, autocommit=True, connect_timeout=_CONNECT_SECONDS, **alive)
    for name, seconds in alive.items():
        connection.execute(f"SET tcp_{name} = {seconds}")
    connection.execute(f"SET lock_timeout = '{_WAIT_SECONDS}s'")
    return connection


class Pulse:
    """A worker's sign of life: a lock that a connection of its own holds as long as the worker lives, taken again where that breaks."""

    def __init__(self, address: str) -> None:
        self._room = Room(address)
        self.number = secrets.randbelow(2**31 - 1) + 1
        while not self._room.take(self.number):
            self.number = secrets.randbelow(2**31 - 1) + 1
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._beat, name="okr-pulse", daemon=True)

    def __enter__(self) -> Pulse:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join(timeout=_BEAT)
        self._room.connection.close()

    def _beat(self) -> None:
        from psycopg import Error

        while not self._over.wait(_BEAT):
            try:
                self._room.connection.execute("SELECT 1")
            except Error:
                self._take_again()

    def _take_again(self) -> None:
        from psycopg import Error

        self._room.connection.close()
        while not self._over.is_set():
            with contextlib.suppress(Error):
                self._room = Room(self._room.address)
                while not self._room.take(self.number) and not self._over.wait(_AGAIN):
                    pass
                return
            self._over.wait(_AGAIN)
