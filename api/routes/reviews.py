"""Reviews: by the rules within the request, with the model's opinion as it grows, and as files to keep."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from assistant.aside import aside
from assistant.report.model import Review
from assistant.review import Options, review
from assistant.rule import Both

from ..access import Reviewer, needs
from ..fields import Language, Plain
from ..files import KINDS, FileKind, file_of
from ..metrics import count_critique, count_review
from ..problems import ProblemError, problems
from ..records.tokens import Caller
from ..service import Service, service_of

router = APIRouter(prefix="/reviews", tags=["reviews"])
_REPORT = TypeAdapter(Review)  # its serializer is compiled: three times as fast as the standard library's
_SHORT = 4_000  # code points reviewed at once, in the time of a few requests; a longer draft makes room for others
NO_MODEL = Both(
    fr="Aucun modèle n'est configuré sur ce service : les règles seules relisent.",
    en="No model is configured on this service: the rules alone review.",
)
EXAMPLE: dict[str, Any] = {
    "text": "Objective: Families are seen without waiting\n- Median wait at the desk from 34 to 12 minutes\n- Launch the new booking page",
    "language": None,
    "rewrite": True,
}


class ReviewRequest(BaseModel):
    """A draft to review, in any shape: as pasted from a mail, a slide or a sheet."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_extra={"examples": [EXAMPLE]})

    text: Annotated[Plain, Field(max_length=2_000_000, description="The draft.")]
    language: Language | None = Field(None, description="fr or en; found out where it is not given.")
    rewrite: bool = Field(False, description="Add better wordings, questions and the improved draft.")
    examples: int = Field(0, ge=0, le=5, description="So many examples of the library beside each weak line.")
    team: Annotated[Plain, Field(max_length=200)] | None = Field(
        None, description="Whose draft it is, for what the house allows its teams."
    )
    context: Annotated[Plain, Field(max_length=50_000)] | None = Field(None, description="The company's OKRs, for the model.")
    redact: bool = Field(False, description="Send the model stand-ins for names, addresses and amounts.")


class FileRequest(ReviewRequest):
    """A draft to review, and the file wanted."""

    format: FileKind = Field("docx", description="docx, html or markdown with the remarks; draft: the improved draft as text.")


REPORT: dict[int | str, dict[str, Any]] = {200: {"model": Review, "description": "The report, version 1."}}
REFUSALS = problems(400, 401, 403, 413, 422, 429)


def options_of(asked: ReviewRequest, service: Service) -> Options:
    """What ``assistant.review`` is told."""
    return {
        "language": asked.language,
        "rewrite": asked.rewrite,
        "examples": asked.examples,
        "house": service.house,
        "team": asked.team,
        "context": asked.context,
        "redact": asked.redact,
    }


def checked(asked: ReviewRequest, request: Request) -> Service:
    """The service, where the text is not longer than it takes."""
    service = service_of(request)
    limit = service.settings.max_text
    if len(asked.text) > limit:
        raise ProblemError(413, _TOO_LONG, limit=limit)
    return service


_TOO_LONG = Both(
    fr="Ce texte dépasse les {limit} caractères relus en une fois : déposez-le comme fichier dans un lot.",
    en="This text has more than the {limit} characters reviewed at once: upload it as a file of a batch.",
)


async def reviewed(asked: ReviewRequest, service: Service) -> Review:
    """The review by the rules."""
    options = options_of(asked, service)
    if len(asked.text) <= _SHORT and not asked.rewrite and not asked.examples:
        found = review(asked.text, **options)
    else:
        found = await aside(review, asked.text, **options)
    count_review(found.language, found.verdict)
    return found


@router.post("", responses={**REPORT, **REFUSALS}, summary="Review a draft by the rules")
async def post_review(asked: ReviewRequest, request: Request, caller: Reviewer) -> Response:
    """The report on one draft. Nothing of it is kept, nothing leaves this service."""
    found = await reviewed(asked, checked(asked, request))
    return Response(_REPORT.dump_json(found), media_type="application/json")


def _questioner(request: Request, caller: Annotated[Caller, Depends(needs("review"))]) -> Caller:
    service_of(request).limits.take_question(caller.id)
    return caller


def _with_model(asked: ReviewRequest, request: Request) -> Service:
    service = checked(asked, request)
    if not service.has_model:
        raise ProblemError(422, NO_MODEL, code="no-model")
    return service


Questioner = Annotated[Caller, Depends(_questioner)]


def _draft_is_one(asked: ReviewRequest, service: Annotated[Service, Depends(_with_model)]) -> tuple[ReviewRequest, Service]:
    """What the stream starts from; a text that holds no OKR is refused before the first event."""
    from assistant.review import reviewed as by_rules

    by_rules(asked.text, **options_of(asked, service))
    return asked, service


@router.post(
    "/critique",
    response_class=EventSourceResponse,
    responses=REFUSALS,
    summary="Review a draft with the model's opinion, as it comes",
)
async def post_critique(
    caller: Questioner, given: Annotated[tuple[ReviewRequest, Service], Depends(_draft_is_one)]
) -> AsyncIterator[ServerSentEvent]:
    """Server-sent events named ``review``, each the whole report: by the rules at once, then as the opinion grows line by line.

    ``critique.status`` of the last one is done, partial or failed; an event ``end`` follows it.
    """
    from assistant.asking import review_stream

    asked, service = given
    options = options_of(asked, service)
    critic = None if asked.redact else service.critic  # a critic redacts all it sends, or nothing
    found: Review | None = None
    async for found in review_stream(asked.text, critic=critic, **options):
        yield ServerSentEvent(event="review", data=found.model_dump(mode="json"))
        if service.stopping.is_set():
            break
    if found is not None:
        count_critique(found.critique.status)
    yield ServerSentEvent(event="end", data={"status": found.critique.status if found else "failed"})


@router.post(
    "/file",
    response_class=Response,
    responses={200: {"description": "The file.", "content": {kind: {} for kind in KINDS.values()}}, **REFUSALS},
    summary="Review a draft and get the file",
)
async def post_file(asked: FileRequest, request: Request, caller: Reviewer) -> Response:
    """The review as a file to keep or to send on."""
    service = checked(asked, request)
    made = await aside(file_of, asked.text, asked.format, options_of(asked, service))
    headers = {"Content-Disposition": f'attachment; filename="{made.name}"'}
    return Response(made.data, media_type=made.kind, headers=headers)
