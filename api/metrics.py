"""Metrics for Prometheus: how many requests, by route, status and time; the route's template is the label, never the path itself."""

from __future__ import annotations

import os

from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, Counter, Histogram, generate_latest, multiprocess
from starlette.types import Scope

from .problems import METHODS

KIND = CONTENT_TYPE_LATEST
_API = "/api/v1/"
_STEPS = (0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
_SECONDS = Histogram("okr_request_seconds", "Seconds to the end of the answer", ["method", "route", "status"], buckets=_STEPS)
_REVIEWS = Counter("okr_reviews_total", "Drafts reviewed", ["language", "verdict"])
_ASKED = Counter("okr_critiques_total", "Drafts a model was asked about", ["status"])


def observe(scope: Scope, status: int, seconds: float) -> None:
    """Count one request."""
    route = scope.get("route")
    path = getattr(route, "path_format", None) or getattr(route, "path", None) or "(none)"
    if scope["path"].startswith(_API) and not path.startswith((_API, "(")):  # a route told without the router it is in
        path = _API + path.removeprefix("/")
    method = scope["method"] if scope["method"] in METHODS else "other"
    _SECONDS.labels(method, path, str(status)).observe(seconds)


def count_review(language: str, verdict: str) -> None:
    """Count one review."""
    _REVIEWS.labels(language, verdict).inc()


def count_critique(status: str) -> None:
    """Count one question to a model."""
    _ASKED.labels(status).inc()


def exposition() -> bytes:
    """All metrics as text, those of the other processes included."""
    if not os.environ.get("PROMETHEUS_MULTIPROC_DIR"):
        return generate_latest(REGISTRY)
    registry = CollectorRegistry()
    multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return generate_latest(registry)
