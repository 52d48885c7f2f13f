"""Lists by pages: the newest first, each page going on after the last item of the one before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from .tables import Base

_Row = TypeVar("_Row", bound=Base)


def page_of(
    session: Session,
    table: type[_Row],
    order: InstrumentedAttribute[float],
    team: str | None,
    limit: int,
    after: str | None,
) -> tuple[Sequence[_Row], str | None]:
    """``limit`` rows of a team (of all where None) from behind the row ``after``, and the id to go on after; nothing where that row is gone."""
    columns: Any = table
    number: ColumnElement[str] = columns.id
    query = select(table).order_by(order.desc(), number.desc()).limit(limit + 1)
    if team is not None:
        query = query.where(columns.team == team)
    if after is not None:
        last = session.get(table, after)
        if last is None or (team is not None and getattr(last, "team", None) != team):
            return [], None
        query = query.where(tuple_(order, number) < (getattr(last, order.key), after))
    rows = session.scalars(query).all()
    return rows[:limit], rows[limit - 1].id if len(rows) > limit else None  # type: ignore[attr-defined]
