"""The course of whoever asks: where they are, their answers, what they take along."""

from __future__ import annotations

import json
from functools import partial
from typing import Annotated, Any, Literal
from uuid import uuid4

from anyio import from_thread
from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select
from sqlalchemy.orm import Session

from assistant.learn.beside import Ask
from assistant.learn.course import Course, begun
from assistant.learn.drill import Drill
from assistant.learn.handout import handout, summary
from assistant.learn.judge import Feedback
from assistant.learn.page import page
from assistant.learn.source import made_of
from assistant.report.model import Review
from assistant.rule import Both

from ..access import Librarian, Reviewer
from ..fields import Language, Plain
from ..language import asked_language
from ..metrics import count_critique
from ..problems import ProblemError, problems
from ..records.tables import DisputeRow, LearnerRow
from ..records.tokens import Caller
from ..service import Service, service_of
from ..steps import StepOut, told
from .reviews import NO_MODEL

router = APIRouter(prefix="/learn", tags=["learn"], responses=problems(401, 403, 422, 429))
_NOT_NOW = Both(fr="Ce n'est pas l'étape où vous êtes : rechargez la page.", en="This is not the step you are at: load the page again.")
_NO_ANSWER = Both(fr="Il n'y a pas encore de réponse.", en="There is no answer yet.")
_SAID_SO = Both(fr="Votre désaccord est déjà noté.", en="Your disagreement is already noted.")
_NOT_ENDED = Both(fr="Il n'y a pas encore de bilan à partager.", en="There is no summary to share yet.")
Lang = Annotated[Language | None, Query(description="fr or en; by default what Accept-Language asks for.")]
OneLang = Annotated[Language | None, Query(description="fr or en; by default both.")]
Number = Annotated[int | None, Query(description="The lesson's: refused (409) where it is not that one's turn.")]
Begun = Annotated[
    str | None, Query(max_length=50, description="The course's own, as told with its steps: refused (409) where it was begun again since.")
]
Seed = Annotated[
    Plain | None, Field(max_length=200, description="The drill's own, as given with it: refused (409) where it is not that one's turn.")
]


class AnswerIn(BaseModel):
    """An answer to the drill the learner is at."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_extra={"examples": [{"answer": "action"}]})

    answer: Annotated[Plain, Field(max_length=5_000)]
    seed: Seed = None
    tried: int | None = Field(
        None, ge=0, description="How often the drill was tried, as given with it: refused (409) where that is not so."
    )
    ai: bool = Field(False, description="Ask the model as well about what was written; it never makes a right answer wrong.")


class GivenUpIn(BaseModel):
    """The drill whose answer is asked for."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_extra={"examples": [{"seed": None}]})

    seed: Seed = None


class FeedbackOut(BaseModel):
    """What there is to say of an answer, and the step that comes next: the same drill where it may be tried again (``is_over`` is false)."""

    is_right: bool
    is_over: bool
    told: list[str]
    answers: list[str] = Field(description="The keys that are right, once the drill is over, where one chooses.")
    step: StepOut


class SharingIn(BaseModel):
    """Whether whoever runs the training may read the summary."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_extra={"examples": [{"is_shared": True}]})

    is_shared: bool


class WordsIn(BaseModel):
    """Why the learner does not share the last verdict."""

    model_config = ConfigDict(
        extra="forbid", strict=True, json_schema_extra={"examples": [{"words": "It is a count of calls, not of work."}]}
    )

    words: Annotated[Plain, Field(min_length=1, max_length=2_000)]
    seed: Seed = None


class DisputeOut(BaseModel):
    """What a learner disagreed with; not who."""

    at: str
    source: str
    kind: str
    answer: str
    words: str


@router.get("", summary="Where the learner is")
def get_step(request: Request, caller: Reviewer, lang: Lang = None) -> StepOut:
    """The step the caller is at; whoever has none begins."""
    with service_of(request).database.writing() as session:
        return _kept(session, caller, _course(session, request, caller, lang))


@router.post("/read", responses=problems(409), summary="The lesson was read")
def post_read(request: Request, caller: Reviewer, lang: Lang = None, number: Number = None) -> StepOut:
    """Go on from a lesson to its drills."""
    with service_of(request).database.writing() as session:
        course = _course(session, request, caller, lang)
        step = course.step()
        if step.place != "lesson" or number not in (None, step.number):
            raise ProblemError(409, _NOT_NOW, code="not-now")
        course.read()
        return _kept(session, caller, course)


@router.post("/answers", responses=problems(400, 409, 413), summary="Answer the drill")
def post_answer(asked: AnswerIn, request: Request, caller: Reviewer, lang: Lang = None) -> FeedbackOut:
    """Whether the answer is right, why, and what comes next. But for the check, a wrong answer may be tried again, or the answer be asked for."""
    service = service_of(request)
    ask = _asking(service, caller, lang or asked_language(request)) if asked.ai else None
    with service.database.reading() as session:
        course = _course(session, request, caller, lang)
        one, tried = _drill(course, asked.seed), course.tries
        if asked.tried not in (None, tried):
            raise ProblemError(409, _NOT_NOW, code="not-now")
    found = course.judge(asked.answer, ask)  # outside of any transaction: a model may take its time
    with service.database.writing() as session:
        course = _course(session, request, caller, lang)
        if _drill(course, asked.seed).seed != one.seed or course.tries != tried:
            raise ProblemError(409, _NOT_NOW, code="not-now")
        return _told(course.take(asked.answer, found), one, _kept(session, caller, course))


@router.post("/solution", responses=problems(400, 409, 413), summary="Be shown the answer")
def post_solution(asked: GivenUpIn, request: Request, caller: Reviewer, lang: Lang = None) -> FeedbackOut:
    """The answer to a drill that was tried, and what comes next."""
    with service_of(request).database.writing() as session:
        course = _course(session, request, caller, lang)
        one = _drill(course, asked.seed)
        if not course.tries:
            raise ProblemError(409, _NOT_NOW, code="not-now")
        return _told(course.give_up(), one, _kept(session, caller, course))


@router.post("/disagreements", responses=problems(400, 409, 413), summary="Disagree with the last verdict")
def post_disagreement(asked: WordsIn, request: Request, caller: Reviewer, lang: Lang = None) -> FeedbackOut:
    """The last answer counts as right; what the learner says goes to the strategy team, without their name. A drill that was open is over."""
    with service_of(request).database.writing() as session:
        course = _course(session, request, caller, lang)
        if not course.has_answered:
            raise ProblemError(409, _NO_ANSWER, code="not-now")
        one = _drill(course, asked.seed) if course.tries else None
        if one is None:
            if asked.seed not in (None, course.last["seed"]):
                raise ProblemError(409, _NOT_NOW, code="not-now")
            if "disagreed" in course.last:
                raise ProblemError(409, _SAID_SO, code="said-so")
        found = course.disagree(asked.words)
        fields = {name: course.last[name] for name in ("at", "source", "kind", "answer")}
        session.add(DisputeRow(**fields, words=asked.words))
        return _told(found, one, _kept(session, caller, course))


@router.get("/disagreements", summary="What learners disagreed with")
def get_disagreements(request: Request, caller: Librarian) -> list[DisputeOut]:
    """For the strategy team: which drills, which answers, in whose words; not who."""
    with service_of(request).database.reading() as session:
        rows = session.scalars(select(DisputeRow).order_by(DisputeRow.at.desc()).limit(1000))
        return [DisputeOut(**{name: getattr(row, name) for name in DisputeOut.model_fields}) for row in rows]


@router.get(
    "/summary",
    response_class=Response,
    responses={200: {"description": "Markdown.", "content": {"text/markdown": {}}}},
    summary="What the learner takes along",
)
def get_summary(request: Request, caller: Reviewer, lang: Lang = None) -> Response:
    """The check, what is known, what should be seen again."""
    with service_of(request).database.writing() as session:
        return Response(summary(_course(session, request, caller, lang)), media_type="text/markdown; charset=utf-8")


@router.put("/sharing", responses=problems(400, 409, 413), summary="Share the summary, or take it back")
def put_sharing(asked: SharingIn, request: Request, caller: Reviewer, lang: Lang = None) -> StepOut:
    """Let whoever runs the training read the summary, or no longer; they see nothing but completion otherwise."""
    with service_of(request).database.writing() as session:
        course = _course(session, request, caller, lang)
        if not course.is_ended:
            raise ProblemError(409, _NOT_ENDED, code="not-now")
        course.share(is_shared=asked.is_shared)
        return _kept(session, caller, course)


@router.get(
    "/handout",
    response_class=Response,
    responses={200: {"description": "The handout.", "content": {"text/markdown": {}, "text/html": {}}}},
    summary="The whole course",
)
def get_handout(
    request: Request, caller: Reviewer, lang: Lang = None, form: Annotated[Literal["markdown", "html"], Query(alias="format")] = "markdown"
) -> Response:
    """All lessons, and a drill of each kind with the answers."""
    language = lang or asked_language(request)
    text = handout(*made_of(language, service_of(request).house))
    if form == "markdown":
        return Response(text, media_type="text/markdown; charset=utf-8")
    return Response(
        page(text, language),
        media_type="text/html; charset=utf-8",
        headers={"Content-Security-Policy": "sandbox; style-src 'unsafe-inline'"},
    )


@router.delete("", status_code=204, responses=problems(409), summary="Begin again")
def delete_course(request: Request, caller: Reviewer, lang: OneLang = None, course: Begun = None) -> None:
    """Keep nothing of the caller's course; of the one in ``lang``, where that is said."""
    with service_of(request).database.writing() as session:
        rows = session.scalars(select(LearnerRow).where(LearnerRow.caller == caller.id)).all()
        gone = [row for row in rows if lang in (None, row.language)]
        if course is not None and course not in [json.loads(row.state)["seed"] for row in gone]:
            raise ProblemError(409, _NOT_NOW, code="not-now")
        for row in gone:
            session.delete(row)


def _asking(service: Service, caller: Caller, language: Language) -> Ask:
    """What asks the model about an answer, in the loop of the service; refused where there is no model or it was asked too often."""
    from assistant.asking import areview

    if not service.has_model:
        raise ProblemError(422, NO_MODEL, code="no-model")
    service.limits.take_question(caller.id)

    def ask(text: str) -> Review:
        found: Review = from_thread.run(partial(areview, text, critic=service.critic, language=language, house=service.house, ai=True))
        count_critique(found.critique.status)
        return found

    return ask


def _drill(course: Course, seed: str | None) -> Drill:
    """The drill the learner is at; refused where there is none, or another one than ``seed`` says."""
    one = course.step().drill
    if one is None or seed not in (None, one.seed):
        raise ProblemError(409, _NOT_NOW, code="not-now")
    return one


def _told(found: Feedback, one: Drill | None, step: StepOut) -> FeedbackOut:
    answers = sorted(one.answers) if one and found.is_over else []
    return FeedbackOut(is_right=found.is_right, is_over=found.is_over, told=list(found.said), answers=answers, step=step)


def _course(session: Session, request: Request, caller: Caller, lang: Language | None) -> Course:
    """The caller's course in the language asked for; each language has its own."""
    service: Service = service_of(request)
    language = lang or asked_language(request)
    row = session.get(LearnerRow, (caller.id, language), with_for_update=True)
    state: dict[str, Any] = json.loads(row.state) if row else begun(language, uuid4().hex[:8])
    return Course(state, *made_of(language, service.house), service.house)


def _kept(session: Session, caller: Caller, course: Course) -> StepOut:
    """The caller's state, written down; the step they are at now."""
    state = json.dumps(course.state, ensure_ascii=False)
    language = course.material.language
    row = session.get(LearnerRow, (caller.id, language))
    if row is None:
        session.add(LearnerRow(caller=caller.id, language=language, name=caller.name, team=caller.team, state=state))
    else:
        row.state, row.name = state, caller.name
    return told(course)
