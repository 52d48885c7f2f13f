"""A team sees its own things only: what is another's is not there."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy.orm import Session

from assistant.rule import Both

from .problems import ProblemError
from .records.tables import BatchRow, DraftRow
from .records.tokens import Caller

_Row = TypeVar("_Row", BatchRow, DraftRow)


def owned(session: Session, table: type[_Row], number: str, caller: Caller, missing: Both, *, lock: bool = False) -> _Row:
    """The row of the caller's team with that id, locked for a change where asked; raises ``ProblemError`` (404, ``missing``)."""
    row = session.get(table, number, with_for_update=lock or None)
    if row is None or row.team != caller.team:
        raise ProblemError(404, missing)
    return row
