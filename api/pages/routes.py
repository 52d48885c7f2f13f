"""The web pages: the editor, batches, the rules, sign-in; and the files they need."""

from __future__ import annotations

import secrets
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from assistant.learn.source import made_of
from assistant.report.words import typeset, words

from ..access import found_caller
from ..language import COOKIE, Spoken, asked_language
from ..middleware import policy
from ..routes.session import local
from ..rulebook import RuleSummary, known, named
from ..service import service_of
from .assets import address, assets, version
from .said import page_words, said_of_reports

router = APIRouter(include_in_schema=False)
_YEAR = 365 * 86_400
_DEBOUNCE, _REST = 120, 700  # milliseconds after the last key: before the marks, before the wordings
_SCOPES = ("key_result", "objective", "draft", "company")


def mount(app: FastAPI) -> None:
    """Serve the pages beside the API."""
    app.include_router(router)


@router.get("/")
async def get_editor(request: Request) -> Response:
    """The editor."""
    if away := await _to_sign_in(request):
        return away
    nonce, language = secrets.token_urlsafe(16), asked_language(request)
    wordings = service_of(request).settings.keep_wordings
    return _page(request, "editor", nonce=nonce, reports=said_of_reports(language), debounce=_DEBOUNCE, rest=_REST, wordings=wordings)


@router.get("/batches")
async def get_batches(request: Request) -> Response:
    """Files of all teams."""
    return await _to_sign_in(request) or _page(request, "batches")


@router.get("/learn")
async def get_learn(request: Request) -> Response:
    """The course."""
    if away := await _to_sign_in(request):
        return away
    language = asked_language(request)
    lessons, _ = await run_in_threadpool(made_of, language, service_of(request).house)
    return _page(request, "learn", lessons=[(lesson.number, typeset(lesson.title, language)) for lesson in lessons])


@router.get("/learn/people")
async def get_people(request: Request) -> Response:
    """How far people are in the course."""
    return await _to_sign_in(request) or _page(request, "people")


@router.get("/rules")
def get_rules(request: Request) -> Response:
    """All rules."""
    return _rules(request)


@router.get("/rules/{name}")
def get_rule(name: str, request: Request) -> Response:
    """One rule, explained."""
    language = asked_language(request)
    rule = named(name[:60], language)
    if rule is None:
        return _rules(request, status=404)
    return _page(request, "rules", "rule.html", rule=rule, severities=_severities(language))


@router.get("/sign-in")
async def get_sign_in(request: Request, next: str = "/") -> Response:
    """Where a token is pasted."""
    settings, caller = service_of(request).settings, await found_caller(request, None)
    more: dict[str, Any] = {"after": local(next), "is_open": settings.is_open, "caller": caller, "oidc": settings.oidc_issuer is not None}
    return _page(request, "sign_in", **more)


@router.get("/static/{state}/{name}")
def get_asset(state: str, name: str, request: Request) -> Response:
    """A file of the pages; one asked for under an older state is not kept."""
    found = assets().get(name)
    if found is None:
        raise HTTPException(404)
    kept = f"public, max-age={_YEAR}, immutable" if state == version() else "no-cache"
    headers = {"Cache-Control": kept, "Vary": "Accept-Encoding"}
    if found.packed and "gzip" in request.headers.get("accept-encoding", ""):
        return Response(found.packed, media_type=found.kind, headers=headers | {"Content-Encoding": "gzip"})
    return Response(found.data, media_type=found.kind, headers=headers)


async def _to_sign_in(request: Request) -> Response | None:
    """The way to the sign-in page, where one must sign in and has not."""
    if await found_caller(request, None) is not None:
        return None
    here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return RedirectResponse(f"/sign-in?{urlencode({'next': here})}", 303, headers={"Cache-Control": "no-store"})


def _rules(request: Request, *, status: int = 200) -> Response:
    language = asked_language(request)
    found = sorted(known(language), key=lambda rule: _SCOPES.index(rule.scope))
    groups: list[tuple[str, list[RuleSummary]]] = [(scope, list(rules)) for scope, rules in groupby(found, lambda rule: rule.scope)]
    return _page(
        request, "rules", status=status, groups=groups, count=len(found), across=len(groups[-1][1]), severities=_severities(language)
    )


def _severities(language: Spoken) -> dict[str, str]:
    return {name: typeset(text, language) for name, text in words(language).severities.items()}


def _page(request: Request, name: str, template: str = "", *, status: int = 200, nonce: str | None = None, **more: Any) -> Response:
    """One page in the caller's language; a language said in the address is remembered."""
    language = asked_language(request)
    said = page_words(name, language)
    text = (
        _templates()
        .get_template(template or f"{name}.html")
        .render(
            page=name,
            language=language,
            t=SimpleNamespace(**said),
            said=said,
            nonce=nonce,
            status=status,
            elsewhere=_elsewhere(request),
            **more,
        )
    )
    headers = {
        "Content-Security-Policy": policy(nonce),
        "Cache-Control": "no-store",
        "Content-Language": language,
        "Vary": "Cookie, Accept-Language",
    }
    answer = HTMLResponse(text, status, headers=headers)
    if request.query_params.get("lang") == language:
        secure = service_of(request).settings.is_https
        answer.set_cookie(COOKIE, language, max_age=_YEAR, path="/", samesite="lax", secure=secure)
    return answer


def _elsewhere(request: Request) -> dict[str, str]:
    """This page's address in each language."""
    kept = [(name, value) for name, value in request.query_params.multi_items() if name != "lang"]
    return {language: f"{request.url.path}?{urlencode([*kept, ('lang', language)])}" for language in ("fr", "en")}


@lru_cache
def _templates() -> Environment:
    made = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.policies["json.dumps_kwargs"] = {"sort_keys": False}  # the order of the words for what to do first is their rank
    made.globals["static"] = address
    return made
