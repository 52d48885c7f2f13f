"""Tokens, for whoever keeps the service; and what was done with it (the audit)."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from assistant.rule import Both

from ..access import Admin, audited
from ..fields import After, Id, Limit, Name, Page, Plain, moment
from ..problems import ProblemError, problems
from ..records.pages import page_of
from ..records.tables import AuditRow, TokenRow
from ..records.tokens import issue, revoke
from ..service import service_of

router = APIRouter(tags=["administration"], responses=problems(401, 403, 422, 429))
Scope = Literal["review", "batch", "library", "people", "admin"]
_MISSING = Both(fr="Aucun jeton n'a cet identifiant.", en="No token has this id.")


class TokenIn(BaseModel):
    """A token to make."""

    model_config = ConfigDict(
        extra="forbid",
        strict=True,
        json_schema_extra={"examples": [{"name": "Zoé", "team": "Care", "scopes": ["review", "batch"], "days": 90}]},
    )

    name: Name
    team: Annotated[Plain, Field(max_length=200)] = ""
    scopes: list[Scope] = Field(default=["review", "batch"], min_length=1, max_length=4)
    days: int | None = Field(90, ge=1, le=3650, description="How long it opens; null for ever.")


class TokenOut(BaseModel):
    """A token, without its secret."""

    id: Id
    name: str
    team: str
    scopes: list[Scope]
    created: datetime
    expires: datetime | None
    revoked: datetime | None


class TokenMade(TokenOut):
    """A token just made: ``token`` is shown this once."""

    token: str


class AuditOut(BaseModel):
    """One thing that was done; never a text of a draft."""

    id: Id
    at: datetime
    caller: str
    team: str
    action: str
    thing: str
    address: str


@router.post("/tokens", status_code=201, responses=problems(400, 413), summary="Make a token")
def post_token(asked: TokenIn, request: Request, caller: Admin) -> TokenMade:
    """A new token, shown this once."""
    with service_of(request).database.writing() as session:
        row, text = issue(session, name=asked.name, team=asked.team, scopes=asked.scopes, days=asked.days)
        audited(session, request, caller, "token made", row.id)
        return TokenMade(**_fields(row), token=text)


@router.get("/tokens", summary="All tokens")
def get_tokens(request: Request, caller: Admin) -> list[TokenOut]:
    """Every token, without its secret, the newest first."""
    with service_of(request).database.reading() as session:
        return [TokenOut(**_fields(row)) for row in session.scalars(select(TokenRow).order_by(TokenRow.created.desc()))]


@router.delete("/tokens/{token_id}", status_code=204, responses=problems(404), summary="Take a token back")
def delete_token(token_id: Id, request: Request, caller: Admin) -> None:
    """Take a token back, and the sessions it opened; other processes may still honour it for five seconds."""
    service = service_of(request)
    with service.database.writing() as session:
        if not revoke(session, token_id):
            raise ProblemError(404, _MISSING)
        audited(session, request, caller, "token taken back", token_id)
    service.remembered.forget()


@router.get("/audit", summary="What was done")
def get_audit(request: Request, caller: Admin, limit: Limit = 50, after: After = None) -> Page[AuditOut]:
    """Who did what, the last first."""
    with service_of(request).database.reading() as session:
        rows, more = page_of(session, AuditRow, AuditRow.at, None, limit, after)
        names = ("id", "caller", "team", "action", "thing", "address")
        return Page(items=[AuditOut(**{name: getattr(row, name) for name in names}, at=moment(row.at)) for row in rows], next=more)


def _fields(row: TokenRow) -> dict[str, Any]:
    times = {name: moment(getattr(row, name)) for name in ("created", "expires", "revoked")}
    return {"id": row.id, "name": row.name, "team": row.team, "scopes": row.scopes.split(), **times}
