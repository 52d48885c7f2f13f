"""Drafts that somebody saved; a team sees its own."""

from __future__ import annotations

import time
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Header, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy.orm import Session

from assistant.rule import Both

from ..access import Reviewer, audited
from ..fields import After, Id, Language, Limit, Name, Page, Plain, expiry, moment
from ..once import Key, once
from ..owned import owned
from ..problems import ProblemError, problems
from ..records.pages import page_of
from ..records.tables import DraftRow
from ..records.tokens import Caller
from ..service import service_of

router = APIRouter(prefix="/drafts", tags=["drafts"], responses=problems(401, 403, 422, 429))
_MISSING = Both(fr="Aucun brouillon de votre équipe n'a cet identifiant.", en="No draft of your team has this id.")
_CHANGED = Both(
    fr="Le brouillon a changé entre-temps (version {version}) : relisez-le, puis enregistrez de nouveau.",
    en="The draft was changed meanwhile (version {version}): read it again, then save again.",
)
Version = Annotated[
    int | None,
    Header(alias="If-Match", ge=1, le=2**31 - 1, description="The version the change starts from; another one by now is a conflict (409)."),
]


class DraftIn(BaseModel):
    """A draft to save."""

    model_config = ConfigDict(
        extra="forbid", strict=True, json_schema_extra={"examples": [{"title": "Q1 2027", "text": "Objective: …\n- …", "language": "en"}]}
    )

    title: Name
    text: Annotated[Plain, Field(min_length=1, max_length=200_000)]
    language: Language | None = None


class DraftSummary(BaseModel):
    """A saved draft without its text."""

    id: Id
    title: str
    language: Language | None
    version: int
    created: datetime
    updated: datetime
    expires: datetime | None


class DraftOut(DraftSummary):
    """A saved draft."""

    text: str


@router.post("", status_code=201, responses=problems(400, 409, 413), summary="Save a draft")
def post_draft(asked: DraftIn, request: Request, response: Response, caller: Reviewer, key: Key = None) -> DraftOut:
    """Save a draft; it is kept as long as the house says (``expires``)."""
    service = service_of(request)

    def make(session: Session) -> DraftOut:
        row = DraftRow(team=caller.team, owner=caller.id, title=asked.title, text=asked.text, language=asked.language)
        row.expires = expiry(service.settings.keep_drafts_days)
        session.add(row)
        session.flush()
        audited(session, request, caller, "draft saved", row.id)
        return _out(row)

    made = once(service.database, caller, key, ("draft", asked), make, DraftOut, response)
    response.headers["Location"] = f"/api/v1/drafts/{made.id}"
    return made


@router.get("", summary="The team's saved drafts")
def get_drafts(request: Request, caller: Reviewer, limit: Limit = 50, after: After = None) -> Page[DraftSummary]:
    """The drafts of the caller's team, the last saved first."""
    with service_of(request).database.reading() as session:
        rows, more = page_of(session, DraftRow, DraftRow.updated, caller.team, limit, after)
        return Page(items=[DraftSummary(**_fields(row)) for row in rows], next=more)


@router.get("/{draft_id}", responses=problems(404), summary="One saved draft")
def get_draft(draft_id: Id, request: Request, caller: Reviewer) -> DraftOut:
    """A draft of the caller's team."""
    with service_of(request).database.reading() as session:
        return _out(_own(session, draft_id, caller))


@router.put("/{draft_id}", responses=problems(400, 404, 409, 413), summary="Change a saved draft")
def put_draft(draft_id: Id, asked: DraftIn, request: Request, caller: Reviewer, version: Version = None) -> DraftOut:
    """Save a draft's new text; with If-Match, only where nobody changed it meanwhile."""
    service = service_of(request)
    with service.database.writing() as session:
        row = _own(session, draft_id, caller, lock=True)
        if version is not None and version != row.version:
            raise ProblemError(409, _CHANGED, code="changed", version=row.version)
        row.title, row.text, row.language, row.version = asked.title, asked.text, asked.language, row.version + 1
        row.updated, row.expires = time.time(), expiry(service.settings.keep_drafts_days)
        session.flush()
        audited(session, request, caller, "draft changed", row.id)
        return _out(row)


@router.delete("/{draft_id}", status_code=204, responses=problems(404), summary="Delete a saved draft")
def delete_draft(draft_id: Id, request: Request, caller: Reviewer) -> None:
    """Delete a draft for good."""
    with service_of(request).database.writing() as session:
        session.delete(_own(session, draft_id, caller, lock=True))
        audited(session, request, caller, "draft deleted", draft_id)


def _own(session: Session, number: str, caller: Caller, *, lock: bool = False) -> DraftRow:
    return owned(session, DraftRow, number, caller, _MISSING, lock=lock)


def _fields(row: DraftRow) -> dict[str, Any]:
    times = {name: moment(getattr(row, name)) for name in ("created", "updated", "expires")}
    return {"id": row.id, "title": row.title, "language": row.language, "version": row.version, **times}


def _out(row: DraftRow) -> DraftOut:
    return DraftOut(**_fields(row), text=row.text)
