"""The application: routes, errors, and what every request passes."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import signal
from collections.abc import AsyncIterator, Callable
from importlib.metadata import version
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.concurrency import run_in_threadpool

from assistant.review import review
from assistant.settings import DEFAULT, House

from . import problems
from .middleware import BodyLimit, Guard, Outer
from .pages import routes as pages
from .records.tokens import SIGN_IN, shared_secret
from .routes import batches, data, drafts, examples, health, learn, people, reviews, rules, session, tokens, wordings
from .service import Service
from .settings import ServiceSettings
from .tools import over_http

PREFIX = "/api/v1"
_SUMMARY = "Reviews draft OKRs in French and English: what is wrong, why, and better wordings."
_MB = 1_000_000
_JSON_BYTES = 4  # of one code point in a body, at most; escapes beside them
_SPARE = 100_000
_BETWEEN_COLLECTIONS = 50_000  # objects
_FIRST = ("Objective: Clients who stay\n- Launch the page", "Objectif : Des clients qui restent\n- Lancer la page")
_SIGN_IN_SECONDS = 600  # seconds


def create_app(settings: ServiceSettings, house: House = DEFAULT) -> FastAPI:
    """The service with these settings and the house's rules; its database must have the form of this release."""
    service = Service(settings, house)
    app = FastAPI(
        title="OKR assistant",
        version=version("okr-assistant"),
        summary=_SUMMARY,
        lifespan=_lifespan,
        docs_url=None,  # they would load a page from elsewhere
        redoc_url=None,
        openapi_url=f"{PREFIX}/openapi.json",
        redirect_slashes=False,
    )
    app.state.service = service
    for part in (reviews, batches, rules, examples, drafts, wordings, learn, people, data, session, tokens):
        app.include_router(part.router, prefix=PREFIX)
    app.include_router(health.router)
    app.include_router(session.pages)
    pages.mount(app)
    problems.install(app)
    app.openapi = _documented(app)  # type: ignore[method-assign]
    if settings.oidc_issuer:
        _remember_sign_ins(app, service)
    app.add_middleware(BodyLimit, limit=_limit_of(settings))
    app.add_middleware(Guard, hosts=settings.hosts, public_url=settings.public_url)
    app.add_middleware(Outer)
    return app


def _remember_sign_ins(app: FastAPI, service: Service) -> None:
    """A signed cookie for the minutes a sign-in takes; who is signed in stands in the database."""
    from starlette.middleware.sessions import SessionMiddleware

    with service.database.writing() as session:
        secret = shared_secret(session, SIGN_IN)
    app.add_middleware(
        SessionMiddleware,
        secret_key=secret,
        session_cookie="okr_sign_in",
        max_age=_SIGN_IN_SECONDS,
        path="/sign-in",
        same_site="lax",
        https_only=service.settings.is_https,
    )


@contextlib.asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    service: Service = app.state.service
    service.stopping.clear()
    _end_streams_on_stop(service)
    await run_in_threadpool(_warm)
    _collect_rarely()
    try:
        async with over_http(app, service):
            yield
    finally:
        service.stopping.set()
        await service.close()


def _warm() -> None:
    """The first reviews, so that no user waits while the catalogue of wordings is read."""
    for text in _FIRST:
        review(text, rewrite=True)


def _collect_rarely() -> None:
    """What is loaded stays: garbage is not looked for in it, and looked for less often, as a review makes many objects and no rings."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_BETWEEN_COLLECTIONS)


def _end_streams_on_stop(service: Service) -> None:
    """Streams end as soon as the service is told to stop: the server waits for them before anything else hears of it."""
    loop = asyncio.get_running_loop()

    for number in (signal.SIGTERM, signal.SIGINT):
        before = signal.getsignal(number)

        def told(given: int, frame: Any, before: Any = before) -> None:
            loop.call_soon_threadsafe(service.stopping.set)
            if callable(before):
                before(given, frame)

        with contextlib.suppress(ValueError):  # not in the main thread: a test
            signal.signal(number, told)


def _limit_of(settings: ServiceSettings) -> Callable[[str], int]:
    upload, text = settings.max_upload_mb * _MB, settings.max_text * _JSON_BYTES + _SPARE

    def limit(path: str) -> int:
        return upload if path == f"{PREFIX}/batches" else text

    return limit


def _exemplify(made: dict[str, Any]) -> None:
    """The report of the draft that the documentation gives as an example, as it is today."""
    report = review(reviews.EXAMPLE["text"], rewrite=True).model_dump(mode="json")
    answer = made["paths"][f"{PREFIX}/reviews"]["post"]["responses"]["200"]
    answer["content"]["application/json"]["example"] = report


def _documented(app: FastAPI) -> Callable[[], dict[str, Any]]:
    """The OpenAPI document: problems as they are answered, in place of FastAPI's own form of errors."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            made = get_openapi(title=app.title, version=app.version, summary=app.summary, routes=app.routes)
            schemas = made["components"]["schemas"]
            problem = problems.Problem.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas |= problem.pop("$defs")
            schemas["Problem"] = problem
            _exemplify(made)
            for name in ("HTTPValidationError", "ValidationError"):
                schemas.pop(name, None)
            app.openapi_schema = made
        return app.openapi_schema

    return openapi
