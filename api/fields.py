"""Fields that several requests share, and how lists are paged."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Annotated, Generic, Literal, TypeVar, overload

from fastapi import Query
from pydantic import AfterValidator, BaseModel, Field

from .records.tokens import DAY

Language = Literal["fr", "en"]
_Item = TypeVar("_Item")


def _plain(text: str) -> str:
    """A text that every database takes."""
    if "\x00" in text:
        raise ValueError("a text cannot hold the character U+0000")
    text.encode("utf-8")  # half of a surrogate pair is no text: UnicodeEncodeError is a ValueError
    return text


Plain = Annotated[str, AfterValidator(_plain)]
Name = Annotated[str, Field(min_length=1, max_length=200, pattern=r"\S"), AfterValidator(_plain)]
Id = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$", description="32 hexadecimal digits.")]
Limit = Annotated[int, Query(ge=1, le=200, description="How many at most.")]
After = Annotated[str | None, Query(pattern=r"^[0-9a-f]{32}$", description="`next` of the page before.")]


class Page(BaseModel, Generic[_Item]):
    """A page of a list, the newest first; ``next`` is what ``after`` takes for the next one, nothing on the last."""

    items: list[_Item]
    next: str | None = None


def expiry(days: int) -> float | None:
    """When what is kept so many days from now is over; None where 0 keeps it until it is deleted."""
    return time.time() + days * DAY if days else None


@overload
def moment(seconds: float) -> datetime: ...
@overload
def moment(seconds: None) -> None: ...
def moment(seconds: float | None) -> datetime | None:
    """A time of the database for people and programs (UTC)."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
