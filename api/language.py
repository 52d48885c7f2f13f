"""Which language a caller reads: said in the address, chosen before, or asked for by the browser; English where nothing says."""

from __future__ import annotations

from typing import Literal

from starlette.requests import HTTPConnection

Spoken = Literal["fr", "en"]
COOKIE = "okr_lang"


def asked_language(request: HTTPConnection) -> Spoken:
    """``?lang=``, else the cookie of an earlier choice, else Accept-Language."""
    for given in (request.query_params.get("lang"), request.cookies.get(COOKIE)):
        if given in ("fr", "en"):
            return given  # type: ignore[return-value]
    return _preferred(request.headers.get("accept-language", ""))


def _preferred(header: str) -> Spoken:
    best: tuple[float, Spoken] = (0.0, "en")
    for part in header.split(",")[:20]:
        tag, _, weight = part.partition(";")
        code = tag.strip().lower()[:2]
        try:
            share = float(weight.partition("=")[2] or 1)
        except ValueError:
            continue
        if code in ("fr", "en") and share > best[0]:
            best = (share, "fr" if code == "fr" else "en")
    return best[1]
