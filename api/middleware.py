"""What every request passes, outermost first: its number, its log line and the 500; hosts and origins; the size of its body; safe headers.

Pure ASGI: a streamed answer is passed on as it comes.
"""

from __future__ import annotations

import logging
import re
import secrets
import time
from collections.abc import Callable, Collection
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.rule import Both

from .language import asked_language
from .logs import request_id
from .metrics import observe
from .problems import problem, unexpected

_access = logging.getLogger("okr.access")
_errors = logging.getLogger("okr.error")
_NUMBER = re.compile(r"[\w.-]{8,64}")
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_TOO_LARGE = Both(fr="Le corps dépasse les {limit} octets admis ici.", en="The body has more than the {limit} bytes allowed here.")
_HOST = Both(
    fr="Ce service ne répond pas au nom {host} : passez par son adresse, ou ajoutez ce nom à OKR_ALLOWED_HOSTS.",
    en="This service does not answer to the name {host}: use its address, or add the name to OKR_ALLOWED_HOSTS.",
)
_ORIGIN = Both(fr="Une autre page web a envoyé cette demande : elle est refusée.", en="Another web page sent this request: it is refused.")
_ALWAYS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
)

_NOT_KEPT = ((b"cache-control", b"no-store"),)  # answers of the API hold drafts


def policy(nonce: str | None = None) -> str:
    """The Content-Security-Policy of our pages: our own files only, style elements with ``nonce`` where the page has some."""
    styles = f"'self' 'nonce-{nonce}'" if nonce else "'self'"
    return (
        f"default-src 'none'; script-src 'self'; style-src {styles}; img-src 'self' data:; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )


class Outer:
    """Gives each request a number, writes its log line and its metrics, and answers what nobody else caught."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        given = dict(scope["headers"]).get(b"x-request-id", b"").decode("latin-1")
        number = given if _NUMBER.fullmatch(given) else secrets.token_hex(8)
        token, since, status = request_id.set(number), time.perf_counter(), 0

        async def sent(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                kept = _NOT_KEPT if scope["path"].startswith("/api/") else ()
                message["headers"] = [*message.get("headers", ()), (b"x-request-id", number.encode()), *_ALWAYS, *kept]
            await send(message)

        try:
            await self.app(scope, receive, sent)
        except Exception:
            _errors.exception("unexpected error")
            if status:
                raise  # too late for an answer: the connection is cut
            await unexpected(asked_language(HTTPConnection(scope)))(scope, receive, sent)
        finally:
            took = time.perf_counter() - since
            observe(scope, status or 500, took)
            _access.info(
                "request",
                extra={"method": scope["method"], "path": scope["path"], "status": status, "ms": round(took * 1000, 1)},
            )
            request_id.reset(token)
        return None


class Guard:
    """Refuses foreign host names, and what another web page sends in a user's name.

    Whoever is let in by where they are (loopback) or by a cookie is let in by any page their browser shows; browsers say whose page a
    request comes from. A request with a token of its own needs no such check.
    """

    def __init__(self, app: ASGIApp, *, hosts: Collection[str], public_url: str | None) -> None:
        self.app, self.hosts, self.public_url = app, hosts, public_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        asked = HTTPConnection(scope)
        host = asked.headers.get("host", "")
        name = _name(host)
        if self.hosts and name not in self.hosts:
            language = asked_language(asked)
            refusal = problem(421, _HOST.said(language).format(host=name[:80] or "?"), language)
            return await refusal(scope, receive, send)
        if scope["method"] not in _SAFE and "authorization" not in asked.headers and not self._is_ours(asked, host):
            language = asked_language(asked)
            return await problem(403, _ORIGIN.said(language), language, code="cross-site")(scope, receive, send)
        return await self.app(scope, receive, send)

    def _is_ours(self, asked: HTTPConnection, host: str) -> bool:
        site, origin = asked.headers.get("sec-fetch-site"), asked.headers.get("origin")
        if site:
            return site in ("same-origin", "none")
        if origin:
            return origin == self.public_url or urlsplit(origin).netloc == host
        return not asked.cookies  # no browser of today: a program, which has no cookie


def _name(host: str) -> str:
    """The name in a Host header, without its port."""
    return host[: host.index("]") + 1].strip("[]") if host.startswith("[") and "]" in host else host.partition(":")[0].lower()


class BodyLimit:
    """Counts the bytes of bodies, declared or chunked; ``limit`` says how many an address takes."""

    def __init__(self, app: ASGIApp, *, limit: Callable[[str], int]) -> None:
        self.app, self.limit = app, limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it once too much has come."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        limit = self.limit(scope["path"])
        declared = dict(scope["headers"]).get(b"content-length", b"")
        if declared.isdigit() and int(declared) > limit:
            return await self._refuse(scope, receive, send, limit)
        seen, is_over, is_answered = 0, False, False

        async def counted() -> Message:
            nonlocal seen, is_over
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > limit:
                is_over = True
                raise _TooLarge
            return message

        async def sent(message: Message) -> None:
            nonlocal is_answered
            if is_over and not is_answered:
                return  # what an inner layer makes of the broken body
            is_answered = True
            await send(message)

        try:
            await self.app(scope, counted, sent)
        except Exception:
            if not is_over:
                raise
        if is_over and not is_answered:
            await self._refuse(scope, receive, send, limit)
        return None

    async def _refuse(self, scope: Scope, receive: Receive, send: Send, limit: int) -> None:
        language = asked_language(HTTPConnection(scope))
        answer = problem(413, _TOO_LARGE.said(language).format(limit=limit), language, headers={"Connection": "close"})
        await answer(scope, receive, send)


class _TooLarge(Exception):
    """More has come than is taken."""
