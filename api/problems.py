"""Errors as ``application/problem+json`` (RFC 9457): what is wrong and what to do, in the caller's language."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.routing import Match

from assistant.errors import DraftError, OkrError
from assistant.rule import Both

from .language import asked_language

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_TITLES = {
    400: Both(fr="Requête illisible", en="Bad request"),
    401: Both(fr="Jeton demandé", en="Token needed"),
    403: Both(fr="Accès refusé", en="Not allowed"),
    404: Both(fr="Introuvable", en="Not found"),
    405: Both(fr="Méthode non admise", en="Method not allowed"),
    409: Both(fr="Conflit", en="Conflict"),
    413: Both(fr="Trop volumineux", en="Too large"),
    415: Both(fr="Format non reconnu", en="Unknown format"),
    421: Both(fr="Nom de machine inconnu", en="Unknown host"),
    422: Both(fr="Demande à corriger", en="To be corrected"),
    429: Both(fr="Trop de demandes", en="Too many requests"),
    500: Both(fr="Erreur imprévue", en="Unexpected error"),
    502: Both(fr="Service distant en panne", en="Remote service out of order"),
    503: Both(fr="Pas encore prêt", en="Not ready yet"),
}
_NOT_JSON = Both(fr="Le corps n'est pas du JSON valable.", en="The body is not valid JSON.")
_WRONG = Both(fr="Voyez « errors » : chaque champ y est nommé.", en="See “errors”: each field is named there.")
_NOWHERE = Both(fr="Rien à cette adresse.", en="There is nothing at this address.")
_NO_SUCH_METHOD = Both(fr="Cette adresse ne connaît que {methods}.", en="This address only knows {methods}.")
_UNEXPECTED = Both(
    fr="Une erreur imprévue s'est produite ; son numéro est dans l'en-tête X-Request-ID.",
    en="An unexpected error happened; its number is in the header X-Request-ID.",
)


class FieldError(BaseModel):
    """What is wrong with one field."""

    loc: list[str | int]
    msg: str
    type: str


class Problem(BaseModel):
    """An error (RFC 9457): ``title`` for its kind, ``detail`` for what happened here and what to do."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str | None = None
    code: str | None = None
    errors: list[FieldError] | None = None


class ProblemError(HTTPException):
    """An error to be answered as a problem; ``detail`` in both languages, ``code`` a name for programs."""

    def __init__(
        self, status: int, detail: Both, *, code: str | None = None, headers: dict[str, str] | None = None, **fields: object
    ) -> None:
        super().__init__(status, headers=headers)
        self.said, self.code, self.fields = detail, code, fields


def problem(
    status: int,
    detail: str | None,
    language: str,
    *,
    code: str | None = None,
    errors: list[dict[str, Any]] | None = None,
    headers: Any = None,
) -> JSONResponse:
    """The answer for one problem."""
    title = _TITLES[status].said(language) if status in _TITLES else HTTPStatus(status).phrase
    found = [FieldError(loc=list(one["loc"]), msg=one["msg"], type=one["type"]) for one in errors] if errors else None
    body = Problem(title=title, status=status, detail=detail, code=code, errors=found).model_dump(exclude_none=True)
    return JSONResponse(body, status, headers=headers, media_type="application/problem+json")


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """What a route's documentation says of its refusals."""
    schema = {"schema": {"$ref": "#/components/schemas/Problem"}}
    return {status: {"description": _TITLES[status].en, "content": {"application/problem+json": schema}} for status in statuses}


def install(app: FastAPI) -> None:
    """Answer every error of ``app`` as a problem."""

    async def on_http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        language = asked_language(request)
        if error.status_code < 400:
            return Response(status_code=error.status_code, headers=error.headers)
        if isinstance(error, ProblemError):
            detail = error.said.said(language).format(**error.fields)
            return problem(error.status_code, detail, language, code=error.code, headers=error.headers)
        if error.status_code == 405:  # Starlette names the methods of the first route of a path only
            methods = ", ".join(_allowed(request))
            return problem(405, _NO_SUCH_METHOD.said(language).format(methods=methods), language, headers={"Allow": methods})
        nowhere = _NOWHERE.said(language) if error.status_code == 404 else None
        return problem(error.status_code, nowhere, language, headers=error.headers)

    async def on_validation(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        language, found = asked_language(request), error.errors()
        if any(one["type"] == "json_invalid" for one in found):
            return problem(400, _NOT_JSON.said(language), language)
        return problem(422, _WRONG.said(language), language, errors=list(found))

    async def on_ours(request: Request, error: Exception) -> Response:
        code = "no-okr" if isinstance(error, DraftError) else None
        return problem(422, str(error), asked_language(request), code=code)

    app.add_exception_handler(HTTPException, on_http)
    app.add_exception_handler(RequestValidationError, on_validation)
    app.add_exception_handler(OkrError, on_ours)


def unexpected(language: str) -> JSONResponse:
    """The answer where a fault of ours stopped the request."""
    return problem(500, _UNEXPECTED.said(language), language)


def _allowed(request: Request) -> list[str]:
    """The methods that the address of ``request`` knows."""
    routes = request.app.routes
    return [method for method in METHODS if any(route.matches({**request.scope, "method": method})[0] is Match.FULL for route in routes)]
