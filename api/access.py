"""Who asks, and whether they may: everybody on loopback by default, else a token or a session."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated, Any

from fastapi import Depends, Request, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.concurrency import run_in_threadpool

from assistant.rule import Both

from .problems import ProblemError
from .records.tables import AuditRow
from .records.tokens import LOCAL, Caller, caller_of, session_of
from .service import service_of

COOKIE = "okr_session"
_NO_TOKEN = Both(
    fr="Un jeton est demandé : en-tête Authorization: Bearer okr_…, ou connectez-vous sur /sign-in.",
    en="A token is needed: header Authorization: Bearer okr_…, or sign in at /sign-in.",
)
BAD_TOKEN = Both(
    fr="Ce jeton est inconnu, périmé ou retiré : demandez-en un autre à qui tient le service.",
    en="This token is unknown, over or taken back: ask whoever keeps the service for another one.",
)
_NOT_ALLOWED = Both(
    fr="Votre jeton ne donne pas le droit « {scope} » : demandez-le à qui tient le service.",
    en="Your token does not have the scope “{scope}”: ask whoever keeps the service for it.",
)
bearer = HTTPBearer(auto_error=False, scheme_name="token", description="A token made with `okr token add`.")
Credentials = Annotated[HTTPAuthorizationCredentials | None, Security(bearer)]


async def found_caller(request: Request, token: str | None) -> Caller | None:
    """Who asks; None where nobody says. Raises ``ProblemError`` (401) where what is said is wrong."""
    service = service_of(request)
    if service.settings.is_open:
        return LOCAL
    cookie = request.cookies.get(COOKIE) if token is None else None
    key = token or cookie
    if not key:
        return None
    if caller := service.remembered.find(key):
        return caller

    def ask() -> tuple[Caller, float | None] | None:
        with service.database.reading() as session:
            return caller_of(session, token) if token else session_of(session, key)

    found = await run_in_threadpool(ask)
    if found is None:
        if cookie:
            return None
        raise ProblemError(401, BAD_TOKEN, code="bad-token", headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})
    service.remembered.keep(key, *found)
    return found[0]


def needs(scope: str) -> Callable[..., Awaitable[Caller]]:
    """A dependency: who asks, where they may do what ``scope`` names; counts the request."""

    async def allowed(request: Request, credentials: Credentials) -> Caller:
        caller = await found_caller(request, credentials.credentials if credentials else None)
        if caller is None:
            raise ProblemError(401, _NO_TOKEN, code="no-token", headers={"WWW-Authenticate": "Bearer"})
        if not caller.may(scope):
            raise ProblemError(403, _NOT_ALLOWED, code="scope", scope=scope)
        service_of(request).limits.take(caller.id)
        return caller

    return allowed


def audited(session: Any, request: Request, caller: Caller, action: str, thing: str) -> None:
    """Write down who did what, in the transaction of what they did."""
    address = request.client.host if request.client else ""
    session.add(AuditRow(caller=caller.id, team=caller.team, action=action, thing=thing[:200], address=address))


Reviewer = Annotated[Caller, Depends(needs("review"))]
Batcher = Annotated[Caller, Depends(needs("batch"))]
Librarian = Annotated[Caller, Depends(needs("library"))]
Lead = Annotated[Caller, Depends(needs("people"))]
Admin = Annotated[Caller, Depends(needs("admin"))]
