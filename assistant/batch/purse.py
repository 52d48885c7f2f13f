"""The cap on what a run may cost, kept where all its workers see it: money is set aside in the database before each call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from assistant.batch.database import SCHEMA
from assistant.critique.endpoint import Endpoint
from assistant.critique.purse import Purse

if TYPE_CHECKING:
    import psycopg

_FORM = f"""CREATE TABLE IF NOT EXISTS {SCHEMA}.purses (
    run TEXT PRIMARY KEY, most DOUBLE PRECISION NOT NULL, taken DOUBLE PRECISION NOT NULL DEFAULT 0, since TIMESTAMPTZ NOT NULL DEFAULT now()
)"""
_TAKE = f"UPDATE {SCHEMA}.purses SET taken = taken + %s WHERE run = %s AND taken + %s <= most RETURNING run"
_GIVE_BACK = f"UPDATE {SCHEMA}.purses SET taken = taken + %s WHERE run = %s"


def lay_out(connection: psycopg.Connection, run: str, most: float) -> None:
    """Let all calls of ``run`` together cost at most ``most``."""
    connection.execute(_FORM)
    connection.execute(f"INSERT INTO {SCHEMA}.purses (run, most) VALUES (%s, %s) ON CONFLICT DO NOTHING", (run, most))


def clear(connection: psycopg.Connection, days: int) -> None:
    """Forget the purses of runs begun longer ago than that."""
    connection.execute(_FORM)
    connection.execute(f"DELETE FROM {SCHEMA}.purses WHERE since < now() - make_interval(days => %s)", (days,))


class SharedPurse(Purse):
    """A worker's hold on the purse of a run; what a worker that died had set aside stays taken, for it may have been paid."""

    def __init__(self, address: str, run: str, most: float) -> None:
        super().__init__(most)
        self._address, self._run = address, run
        self._connection: psycopg.Connection | None = None

    def set_aside(self, endpoint: Endpoint, tokens_in: int, most_out: int) -> float | None:
        """The sum set aside for one call; None where the cap does not allow it."""
        needed = self.needed(endpoint, tokens_in, most_out)
        if self.most is None or not needed <= self.most:  # also where either is no number
            return None
        return needed if self._execute(_TAKE, needed, self._run, needed) else None

    def settle(self, endpoint: Endpoint, aside: float, tokens_in: int, tokens_out: int) -> None:
        """What the call took, in place of what was set aside."""
        used = self.needed(endpoint, tokens_in, tokens_out)
        self.cost += used
        self._execute(_GIVE_BACK, used - aside, self._run)

    def close(self) -> None:
        """Let go of the database."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _execute(self, query: str, *values: Any) -> bool:
        """Whether a row was changed; a connection that broke is opened again."""
        import psycopg

        try:
            return self._open().execute(query, values).rowcount > 0
        except psycopg.OperationalError:
            self.close()
            return self._open().execute(query, values).rowcount > 0

    def _open(self) -> psycopg.Connection:
        import psycopg

        if self._connection is None:
            self._connection = psycopg.connect(self._address, autocommit=True, connect_timeout=10)
        return self._connection
