"""Signing in with a browser: with a token, or through the house's own provider (OpenID Connect); signing out."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import urlsplit

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, ConfigDict, Field
from starlette.concurrency import run_in_threadpool

from assistant.rule import Both

from ..access import BAD_TOKEN, COOKIE, found_caller
from ..problems import ProblemError, problems
from ..records.tables import AuditRow
from ..records.tokens import Caller, caller_of, close_session, open_session
from ..service import Service, service_of
from ..signing import Provider

router = APIRouter(prefix="/session", tags=["session"], responses=problems(422))
pages = APIRouter(include_in_schema=False)
_NO_PROVIDER = Both(fr="Ce service n'a pas de connexion OIDC.", en="This service has no OIDC sign-in.")
_LIMITED = "sign-in"  # counted by address: secrets cannot be guessed, but need not be tried either


class SignIn(BaseModel):
    """A token to sign in with."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_extra={"examples": [{"token": "okr_…"}]})

    token: str = Field(min_length=1, max_length=200)


class SessionOut(BaseModel):
    """Who is signed in, and what this service has: ``is_open`` where it needs no tokens."""

    is_open: bool
    signed_in: bool
    name: str | None = None
    team: str | None = None
    scopes: list[str] = []
    has_model: bool
    oidc: bool


@router.get("", summary="Who is signed in")
async def get_session(request: Request) -> SessionOut:
    """Who the browser is signed in as; always an answer."""
    return _out(service_of(request), await found_caller(request, None))


@router.post("", status_code=201, responses=problems(400, 401, 413, 429), summary="Sign in with a token")
async def post_session(asked: SignIn, request: Request, response: Response) -> SessionOut:
    """Open a session for this browser: a cookie that no script can read."""
    service = service_of(request)
    service.limits.take(f"{_LIMITED}:{request.client.host if request.client else ''}")
    caller = await run_in_threadpool(_caller, service, asked.token)
    if caller is None:
        raise ProblemError(401, BAD_TOKEN, code="bad-token")
    await run_in_threadpool(signed_in, request, response, caller)
    return _out(service, caller)


@router.delete("", status_code=204, summary="Sign out")
def delete_session(request: Request, response: Response) -> None:
    """End this browser's session."""
    service, cookie = service_of(request), request.cookies.get(COOKIE)
    if cookie:
        with service.database.writing() as session:
            close_session(session, cookie)
        service.remembered.forget()
    response.delete_cookie(COOKIE, path="/")


@pages.get("/sign-in/oidc")
async def get_oidc(request: Request, next: Annotated[str, Query(max_length=500)] = "/") -> Response:
    """Send the browser to the house's provider."""
    return await _provider(request).leave(request, local(next))


@pages.get("/sign-in/oidc/back")
async def get_back(request: Request) -> Response:
    """What the provider sends the browser back with."""
    caller, after = await _provider(request).back(request)
    response = RedirectResponse(local(after), 303)
    await run_in_threadpool(signed_in, request, response, caller)
    return response


def signed_in(request: Request, response: Response, caller: Caller) -> None:
    """Open a session for ``caller`` and give the browser its cookie; an older session of it ends."""
    service = service_of(request)
    settings = service.settings
    with service.database.writing() as session:
        if old := request.cookies.get(COOKIE):
            close_session(session, old)
        secret = open_session(session, caller, hours=settings.session_hours)
        address = request.client.host if request.client else ""
        session.add(AuditRow(caller=caller.id, team=caller.team, action="signed in", thing=caller.name, address=address))
    response.set_cookie(
        COOKIE, secret, max_age=settings.session_hours * 3600, path="/", httponly=True, samesite="lax", secure=settings.is_https
    )


def local(address: str) -> str:
    """``address`` where it leads to a page of this service, else the first page."""
    parts = urlsplit(address)
    is_local = not parts.scheme and not parts.netloc and address.startswith("/") and not address.startswith(("//", "/\\"))
    return address if is_local and address.isprintable() else "/"


def _provider(request: Request) -> Provider:
    provider = service_of(request).provider
    if provider is None:
        raise ProblemError(404, _NO_PROVIDER)
    return provider


def _caller(service: Service, token: str) -> Caller | None:
    with service.database.reading() as session:
        found = caller_of(session, token)
    return found[0] if found else None


def _out(service: Service, caller: Caller | None) -> SessionOut:
    who: dict[str, Any] = {"name": caller.name, "team": caller.team, "scopes": sorted(caller.scopes)} if caller else {}
    settings = service.settings
    return SessionOut(
        is_open=settings.is_open, signed_in=caller is not None, **who, has_model=service.has_model, oidc=settings.oidc_issuer is not None
    )
