"""How far people are in the course, for whoever runs the training: completion, and the summaries that learners share; nothing else of them."""

from __future__ import annotations

import json
from typing import Annotated, Any

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from assistant.learn.course import Course
from assistant.learn.handout import summary
from assistant.learn.lesson import Lesson
from assistant.learn.material import Material
from assistant.learn.page import rendered
from assistant.learn.people import Person, as_csv, furthest, names_in, person
from assistant.learn.source import made_of
from assistant.rule import Both

from ..access import Lead
from ..fields import Plain
from ..problems import ProblemError, problems
from ..records.tables import LearnerRow
from ..records.tokens import Caller
from ..service import Service, service_of

router = APIRouter(prefix="/learn", tags=["learn"], responses=problems(401, 403, 422, 429))
_NO_NAMES = Both(fr="Il faut une colonne « name » ou « nom » (CSV).", en="A column “name” or “nom” is needed (CSV).")
Made = dict[str, tuple[tuple[Lesson, ...], Material]]
_MOST = 5_000  # learners told at once


class PeopleIn(BaseModel):
    """A list of people, as CSV with a column name or nom."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_extra={"examples": [{"csv": "name\nZoé\n"}]})

    csv: Annotated[Plain, Field(min_length=1, max_length=100_000)]


class PersonOut(BaseModel):
    """How far somebody is: the days they began and ended, lessons behind them, of how many; ``summary`` (HTML) where they share it."""

    name: str
    begun: str
    lessons: int
    of: int
    ended: str
    shared: str
    summary: str | None


@router.get("/people", summary="How far everybody is")
def get_people(request: Request, caller: Lead) -> list[PersonOut]:
    """Everybody who began, of the caller's team (of all teams, where the token has none)."""
    service = service_of(request)
    made = _made(service)
    return [_told(service, made, name, state) for name, state in sorted(_states(service, caller).items())]


@router.post("/people", responses=problems(400, 413), summary="How far the people of a list are")
def post_people(asked: PeopleIn, request: Request, caller: Lead) -> list[PersonOut]:
    """The same for the people listed, in the order of the list, whether they began or not."""
    service, names = service_of(request), _listed(asked)
    made, states = _made(service), _states(service, caller)
    return [_told(service, made, name, states.get(name, {})) for name in names]


@router.post(
    "/completion",
    response_class=Response,
    responses={200: {"description": "CSV.", "content": {"text/csv": {}}}, **problems(400, 413)},
    summary="How far the people of a list are, as CSV",
)
def post_completion(asked: PeopleIn, request: Request, caller: Lead) -> Response:
    """For each person listed: when they began, how many lessons are behind them, when they ended, since when they share their summary."""
    service, names = service_of(request), _listed(asked)
    made, states = _made(service), _states(service, caller)
    return Response(as_csv(_person(made, name, states.get(name, {})) for name in names), media_type="text/csv; charset=utf-8")


def _listed(asked: PeopleIn) -> list[str]:
    names = names_in(asked.csv)
    if names is None:
        raise ProblemError(422, _NO_NAMES)
    return names


def _states(service: Service, caller: Caller) -> dict[str, dict[str, Any]]:
    """The state of each learner the caller may see, in the language in which they are furthest."""
    query = select(LearnerRow).order_by(LearnerRow.name).limit(_MOST)
    if caller.team:
        query = query.where(LearnerRow.team == caller.team)
    with service.database.reading() as session:
        return furthest((row.name, json.loads(row.state)) for row in session.scalars(query))


def _made(service: Service) -> Made:
    """Lessons and material of both languages, made once a request."""
    return {language: made_of(language, service.house) for language in ("fr", "en")}


def _person(made: Made, name: str, state: dict[str, Any]) -> Person:
    return person(name, state, len(made[state.get("language", "fr")][0]))


def _told(service: Service, made: Made, name: str, state: dict[str, Any]) -> PersonOut:
    found = _person(made, name, state)
    shown = None
    if found.shared:
        course = Course(state, *made[state["language"]], service.house)
        shown = rendered(summary(course), state["language"])
    return PersonOut(**found._asdict(), summary=shown)
