"""Wordings that people took: which rung, mending which rules; the texts only where the house keeps them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy.orm import Session

from ..access import Librarian, Reviewer
from ..fields import After, Id, Language, Limit, Page, Plain, moment
from ..once import Key, once
from ..problems import problems
from ..records.pages import page_of
from ..records.tables import WordingRow
from ..service import service_of

router = APIRouter(prefix="/wordings", tags=["wordings"], responses=problems(401, 403, 422, 429))
_TAKEN: dict[str, Any] = {
    "language": "en",
    "rung": "outcome",
    "rules": ["action-as-kr"],
    "was": "Launch the booking page",
    "taken": "Visits booked online from [baseline] to [target]",
}


class WordingIn(BaseModel):
    """A wording that somebody took."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_extra={"examples": [_TAKEN]})

    language: Language
    rung: Literal["input", "output", "outcome"]
    rules: list[Annotated[str, Field(pattern=r"^[a-z-]{1,40}$")]] = Field(default_factory=list, max_length=20)
    by: Literal["rules", "model"] = "rules"
    was: Annotated[Plain, Field(max_length=2_000)] | None = None
    taken: Annotated[Plain, Field(max_length=2_000)] | None = None


class WordingOut(WordingIn):
    """A wording that was kept; ``was`` and ``taken`` are nothing where the house keeps no texts."""

    id: Id | None
    created: datetime | None


@router.post("", status_code=201, responses=problems(400, 409, 413), summary="Say that a wording was taken")
def post_wording(asked: WordingIn, request: Request, response: Response, caller: Reviewer, key: Key = None) -> WordingOut:
    """Count a wording that was taken; what is kept of it the house decides (``OKR_KEEP_WORDINGS``: no, counts, texts)."""
    service = service_of(request)
    kept = service.settings.keep_wordings
    if kept == "no":
        return WordingOut(**asked.model_dump(exclude={"was", "taken"}), id=None, created=None)

    def make(session: Session) -> WordingOut:
        row = WordingRow(team=caller.team, language=asked.language, rung=asked.rung, rules=" ".join(asked.rules), by=asked.by)
        if kept == "texts":
            row.was, row.taken = asked.was, asked.taken
        session.add(row)
        session.flush()
        return _out(row)

    return once(service.database, caller, key, ("wording", asked), make, WordingOut, response)


@router.get("", summary="Wordings that were taken")
def get_wordings(request: Request, caller: Librarian, limit: Limit = 50, after: After = None) -> Page[WordingOut]:
    """The wordings the caller's team took, the last first: what the library might learn from."""
    with service_of(request).database.reading() as session:
        rows, more = page_of(session, WordingRow, WordingRow.created, caller.team, limit, after)
        return Page(items=list(map(_out, rows)), next=more)


def _out(row: WordingRow) -> WordingOut:
    fields = {name: getattr(row, name) for name in ("id", "language", "rung", "by", "was", "taken")}
    return WordingOut(**fields, rules=row.rules.split(), created=moment(row.created))
