"""The database: SQLite in a file, or PostgreSQL by URL; brought to the form of this release at the start, by one process at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from assistant.errors import OkrError
from assistant.rule import Both

_LOCK = 0x0FA2_71C9  # of PostgreSQL, held while the tables change
_WAIT = 10_000  # milliseconds for another process that writes (SQLite)
_POOL, _MORE = 10, 30  # connections kept, and added under load: as many as the threads that answer
_UNUSABLE = Both(
    fr="La base de données {place} ne peut pas servir ({error}) : vérifiez OKR_DATABASE_URL.",
    en="The database {place} cannot be used ({error}): check OKR_DATABASE_URL.",
)


class DatabaseError(OkrError):
    """The database cannot be reached or used."""


class Database:
    """One database and its sessions: ``reading`` for queries, ``writing`` for changes, committed at its end or not at all."""

    def __init__(self, url: str, language: str = "en") -> None:
        self.language = language
        try:
            self.engine = _engine(url)
        except (ArgumentError, SQLAlchemyError, ImportError, OSError) as error:
            raise DatabaseError(_UNUSABLE.said(language).format(place="?", error=_brief(error))) from None
        at_once = self.engine.execution_options(sqlite_begin="IMMEDIATE")  # or a reader that turns writer fails while another writes
        self.reading = sessionmaker(self.engine, expire_on_commit=False)
        self._writing = sessionmaker(at_once, expire_on_commit=False)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose changes are on disk when the block ends, or not there at all."""
        with self._writing.begin() as session:
            yield session

    @property
    def is_postgres(self) -> bool:
        """Whether several machines may share it."""
        return self.engine.dialect.name == "postgresql"

    def migrate(self, target: str = "head") -> None:
        """Bring the tables to the form of this release; raises ``DatabaseError``."""
        try:
            with self.engine.connect().execution_options(sqlite_begin="IMMEDIATE") as connection:
                self._migrate(connection, target)
        except SQLAlchemyError as error:
            raise DatabaseError(_UNUSABLE.said(self.language).format(place=self.place, error=_brief(error))) from None

    def _migrate(self, connection: Connection, target: str) -> None:
        raw: Any = connection.connection
        if not self.is_postgres:  # with them on, a table that is copied to change it would take its children's rows along
            raw.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                if self.is_postgres:
                    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
                command.upgrade(configuration(connection), target)
        finally:
            if not self.is_postgres:
                raw.execute("PRAGMA foreign_keys=ON")

    def is_ready(self) -> bool:
        """Whether it answers, in the form of this release."""
        head = ScriptDirectory.from_config(configuration()).get_current_head()
        try:
            with self.engine.connect() as connection:
                return bool(MigrationContext.configure(connection).get_current_revision() == head)
        except SQLAlchemyError:
            return False

    @property
    def place(self) -> str:
        """Where it is, without its password."""
        return self.engine.url.render_as_string(hide_password=True)

    def close(self) -> None:
        """Close the connections."""
        self.engine.dispose()


def _engine(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return create_engine(parsed, pool_pre_ping=True, pool_size=_POOL, max_overflow=_MORE)
    if parsed.database:
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(parsed, pool_size=_POOL, max_overflow=_MORE)

    @event.listens_for(engine, "connect")
    def _opened(connection: Any, _: Any) -> None:
        connection.isolation_level = None  # BEGIN is sent below, before the first statement of any kind
        for pragma in (f"busy_timeout={_WAIT}", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN " + connection.get_execution_options().get("sqlite_begin", "DEFERRED"))

    return engine


def configuration(connection: Connection | None = None) -> Config:
    """Alembic's configuration, made here: there is no file to find."""
    made = Config()
    made.set_main_option("script_location", (Path(__file__).parent / "migrations").as_posix().replace("%", "%%"))
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made


def _brief(error: Exception) -> str:
    """The first line of what a driver says."""
    return str(getattr(error, "orig", None) or error).strip().split("\n")[0]
