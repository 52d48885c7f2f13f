"""Whether the service lives, whether it is ready, and its figures for Prometheus."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel
from starlette.concurrency import run_in_threadpool

from assistant.rule import Both

from ..metrics import KIND, exposition
from ..problems import ProblemError, problems
from ..service import service_of

router = APIRouter(tags=["operations"])
_NOT_READY = Both(
    fr="La base de données ne répond pas, ou n'a pas la forme de cette version.",
    en="The database does not answer, or does not have the form of this release.",
)
_NO_METRICS = Both(fr="Les mesures sont coupées (OKR_METRICS).", en="Metrics are switched off (OKR_METRICS).")


class State(BaseModel):
    """How the service is."""

    status: Literal["ok"] = "ok"
    version: str


@router.get("/healthz", summary="Whether the process lives")
async def get_health(request: Request) -> State:
    """Always ok, as long as there is an answer."""
    return State(version=request.app.version)


@router.get("/readyz", responses=problems(503), summary="Whether it can do its work")
async def get_readiness(request: Request) -> State:
    """Whether the database answers, in the form of this release, and the service is not stopping."""
    service = service_of(request)
    if service.stopping.is_set() or not await run_in_threadpool(service.database.is_ready):
        raise ProblemError(503, _NOT_READY)
    return State(version=request.app.version)


@router.get(
    "/metrics",
    response_class=Response,
    responses={200: {"description": "Prometheus text.", "content": {"text/plain": {}}}, **problems(404)},
    summary="Figures for Prometheus",
)
def get_metrics(request: Request) -> Response:
    """Requests by route, status and time; reviews; questions to the model. No text, no name."""
    if not service_of(request).settings.metrics:
        raise ProblemError(404, _NO_METRICS)
    return Response(exposition(), media_type=KIND)
