"""``okr worker``: reviews what ``okr batch --engine`` hands out, until it is stopped."""

from __future__ import annotations

from assistant.cli.output import tell
from assistant.cli.review import UNREADABLE
from assistant.errors import OkrError


def run_worker(engine: str | None, concurrency: int, rate: int | None, language: str) -> int:
    """Serve the database ``engine``; the exit code."""
    from assistant.batch.worker import serve

    try:
        serve(engine, concurrency=concurrency, rate=rate, language=language)
    except OkrError as error:
        tell(str(error))
        return UNREADABLE
    except KeyboardInterrupt:
        return UNREADABLE
    return 0
