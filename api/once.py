"""Requests that bear an Idempotency-Key are carried out once: a second one is given the answer of the first."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import Annotated, Any, TypeVar

from fastapi import Header, Response
from pydantic import BaseModel
from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from assistant.rule import Both

from .problems import ProblemError
from .records.database import Database
from .records.tables import OnceRow
from .records.tokens import Caller

KEPT_HOURS = 24
_REUSED = Both(
    fr="Cette clé d'idempotence a déjà servi pour une autre demande : prenez-en une nouvelle.",
    en="This idempotency key was used for another request: take a new one.",
)
_UNDER_WAY = Both(
    fr="La même demande est en cours : réessayez dans un instant.", en="The same request is under way: try again in a moment."
)
Key = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        pattern=r"^[\x21-\x7e]{1,100}$",
        description=f"A text of your own; within {KEPT_HOURS} hours the same request under it is carried out once.",
    ),
]
_Answer = TypeVar("_Answer", bound=BaseModel)


def once(
    database: Database,
    caller: Caller,
    key: str | None,
    asked: object,
    make: Callable[[Session], _Answer],
    kind: type[_Answer],
    response: Response,
) -> _Answer:
    """What ``make`` answers in a writing session; what it answered before, where ``key`` was used for the same ``asked``.

    Raises ``ProblemError``: 422 where the key was used for something else, 409 where the same is under way.
    """
    if key is None:
        with database.writing() as session:
            return make(session)
    name, fingerprint = _digest(caller.id, key), _digest(repr(asked))
    if (found := _found(database, name, fingerprint, kind)) is not None:
        response.headers["Idempotency-Replayed"] = "true"
        return found
    try:
        with database.writing() as session:
            row = OnceRow(key=name, fingerprint=fingerprint, status=201, answer="")
            session.add(row)
            session.flush()  # another process with the same key waits here, then fails
            answer = make(session)
            row.answer = answer.model_dump_json()
            return answer
    except IntegrityError:
        found = _found(database, name, fingerprint, kind)
        if found is None:
            raise ProblemError(409, _UNDER_WAY, code="under-way") from None
        response.headers["Idempotency-Replayed"] = "true"
        return found


def forget_old(session: Session, before: float) -> None:
    """Forget the answers given before that time."""
    session.execute(delete(OnceRow).where(OnceRow.created < before))


def _found(database: Database, name: str, fingerprint: str, kind: type[_Answer]) -> _Answer | None:
    with database.reading() as session:
        row = session.get(OnceRow, name)
        if row is None:
            return None
        if row.fingerprint != fingerprint:
            raise ProblemError(422, _REUSED, code="key-reused")
        return kind.model_validate_json(row.answer)


def _digest(*parts: Any) -> str:
    return sha256("\x00".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()
