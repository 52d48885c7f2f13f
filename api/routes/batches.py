"""Batches: files of all teams uploaded, reviewed in the background, results and files fetched."""

from __future__ import annotations

import asyncio
import io
import json
import zipfile
from collections.abc import AsyncIterator
from datetime import datetime
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Annotated, Literal
from urllib.parse import quote

from fastapi import APIRouter, Depends, File, Form, Request, Response, UploadFile
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import BaseModel
from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool

from assistant.rule import Both

from ..access import Batcher, audited
from ..fields import After, Id, Language, Limit, Page, Plain, expiry, moment
from ..language import asked_language
from ..once import Key, once
from ..owned import owned
from ..problems import ProblemError, problems
from ..records.pages import page_of
from ..records.tables import BatchFileRow, BatchRow
from ..records.tokens import Caller
from ..service import Service, service_of

router = APIRouter(prefix="/batches", tags=["batches"], responses=problems(401, 403, 422, 429))
State = Literal["waiting", "running", "done", "failed"]
ENDED = ("done", "failed")
_LOOK = 0.5  # seconds between two looks at how far a batch is
_MOST_FILES, _LONGEST_NAME = 500, 150
_MISSING = Both(fr="Aucun lot de votre équipe n'a cet identifiant.", en="No batch of your team has this id.")
_NO_FILE = Both(fr="Ce lot n'a pas de fichier de ce nom.", en="This batch has no file of that name.")
_NO_FILES = Both(fr="Déposez au moins un fichier, et {limit} au plus.", en="Upload at least one file, and {limit} at most.")
_NOT_FAILED = Both(fr="Ce lot n'a pas échoué : il n'y a rien à reprendre.", en="This batch has not failed: there is nothing to resume.")
_NOT_ENDED = Both(fr="Ce lot n'est pas encore terminé.", en="This batch has not ended yet.")
_NO_MODEL = Both(
    fr="Aucun modèle n'est configuré sur ce service : lancez le lot sans lui.",
    en="No model is configured on this service: run the batch without it.",
)
_SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
_KINDS = {
    ".html": "text/html; charset=utf-8",
    ".json": "application/json",
    ".jsonl": "application/x-ndjson",
    ".md": "text/markdown; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}


class BatchFile(BaseModel):
    """A file of a batch."""

    name: str
    size: int


class BatchOut(BaseModel):
    """A batch: ``done`` of ``total`` drafts are reviewed; ``said`` are the lines there are to say of it; ``results`` once it is done."""

    id: Id
    name: str
    state: State
    total: int | None
    done: int
    ai: bool
    said: list[str]
    created: datetime
    finished: datetime | None
    expires: datetime | None
    given: list[BatchFile]
    results: list[BatchFile]


@router.post("", status_code=202, responses=problems(400, 409, 413), summary="Upload files to review")
def post_batch(
    request: Request,
    response: Response,
    caller: Batcher,
    files: Annotated[list[UploadFile], File(description="Workbooks, decks, documents, CSV, text, exports (zip).")],
    company: Annotated[UploadFile, File(description="The company's own OKRs, where they are a file of their own.")] = None,  # type: ignore[assignment]
    name: Annotated[Plain, Form(max_length=200)] = "",
    language: Annotated[Language | Literal[""], Form(description="The drafts' language; found out where it is not given.")] = "",
    rewrite: Annotated[bool, Form(description="Add better wordings.")] = False,
    ai: Annotated[bool, Form(description="Ask the model as well.")] = False,
    key: Key = None,
) -> BatchOut:
    """Take files in and review them in the background; ``GET /batches/{id}`` tells how far it is, and a service that stops goes on with it."""
    service = service_of(request)
    if not 1 <= len(files) <= _MOST_FILES:
        raise ProblemError(422, _NO_FILES, limit=_MOST_FILES)
    if ai and not service.has_model:
        raise ProblemError(422, _NO_MODEL, code="no-model")
    given = _named([(file.filename or "", file.file.read()) for file in files])
    own = _named([(company.filename or "", company.file.read())]) if company and company.filename else []
    spoken = language or asked_language(request)  # of what is said before the drafts have told their own
    options = {"language": language or None, "spoken": spoken, "rewrite": rewrite, "ai": ai}

    def make(session: Session) -> BatchOut:
        row = BatchRow(
            team=caller.team,
            owner=caller.id,
            name=name.strip() or ", ".join(file for file, _ in given)[:200],
            options=json.dumps(options),
            expires=expiry(service.settings.keep_batches_days),
        )
        session.add(row)
        session.flush()
        for kind, found in (("given", given), ("company", own)):
            session.add_all(BatchFileRow(batch=row.id, kind=kind, name=file, size=len(data), data=data) for file, data in found)
        session.flush()
        audited(session, request, caller, "batch uploaded", row.id)
        return _out(session, row)

    fingerprint = [(file, sha256(data).hexdigest()) for file, data in (*given, *own)]
    made = once(service.database, caller, key, ("batch", fingerprint, options, name), make, BatchOut, response)
    response.headers["Location"] = f"/api/v1/batches/{made.id}"
    return made


@router.get("", summary="The team's batches")
def get_batches(request: Request, caller: Batcher, limit: Limit = 50, after: After = None) -> Page[BatchOut]:
    """The batches of the caller's team, the newest first."""
    with service_of(request).database.reading() as session:
        rows, more = page_of(session, BatchRow, BatchRow.created, caller.team, limit, after)
        return Page(items=[_out(session, row) for row in rows], next=more)


@router.get("/{batch_id}", responses=problems(404), summary="How far a batch is")
def get_batch(batch_id: Id, request: Request, caller: Batcher) -> BatchOut:
    """One batch of the caller's team."""
    return _seen(service_of(request), batch_id, caller)


@router.get("/{batch_id}/events", response_class=EventSourceResponse, responses=problems(404), summary="How far a batch is, as it goes on")
async def get_events(
    batch_id: Id, request: Request, caller: Batcher, known: Annotated[BatchOut, Depends(get_batch)]
) -> AsyncIterator[ServerSentEvent]:
    """Server-sent events named ``batch``, each time something changed, until it has ended."""
    service, last = service_of(request), None
    while not service.stopping.is_set():
        try:
            now = await run_in_threadpool(_seen, service, batch_id, caller)
        except ProblemError:  # deleted meanwhile
            yield ServerSentEvent(event="gone", data={"id": batch_id})
            return
        if now != last:
            yield ServerSentEvent(event="batch", data=now.model_dump(mode="json"))
            last = now
        if now.state in ENDED:
            return
        await asyncio.sleep(_LOOK)


@router.post("/{batch_id}/resume", responses=problems(404, 409), summary="Let a failed batch go on")
def post_resume(batch_id: Id, request: Request, caller: Batcher) -> BatchOut:
    """Let a batch that failed go on where it was; what is reviewed stays."""
    with service_of(request).database.writing() as session:
        row = _own(session, batch_id, caller, lock=True)
        if row.state != "failed":
            raise ProblemError(409, _NOT_FAILED, code=row.state)
        row.state, row.lease, row.tries, row.said, row.finished = "waiting", 0.0, 0, "[]", None
        audited(session, request, caller, "batch resumed", batch_id)
        return _out(session, row)


@router.get(
    "/{batch_id}/results/{name:path}",
    response_class=Response,
    responses={200: {"description": "The file.", "content": {kind: {} for kind in _KINDS.values()}}, **problems(404)},
    summary="One result of a batch",
)
def get_result(batch_id: Id, name: str, request: Request, caller: Batcher) -> Response:
    """``board.html``, ``board.xlsx``, ``reviews.jsonl``, ``teams.json``, ``teams/…`` (a page a team), ``files/…`` (the files with the remarks)."""
    with service_of(request).database.reading() as session:
        _own(session, batch_id, caller)
        data = session.scalar(select(BatchFileRow.data).where(_made(batch_id), BatchFileRow.name == name)) if "\x00" not in name else None
        if data is None:
            raise ProblemError(404, _NO_FILE)
    kind = _KINDS.get(PurePosixPath(name).suffix.lower(), "application/octet-stream")
    headers = {"Content-Security-Policy": _SANDBOX}
    if not name.endswith(".html") or name.startswith("files/"):  # a file of a stranger is never shown as a page of ours
        headers["Content-Disposition"] = _attachment(PurePosixPath(name).name)
    return Response(data, media_type=kind, headers=headers)


@router.get(
    "/{batch_id}/files.zip",
    response_class=Response,
    responses={200: {"description": "The archive.", "content": {"application/zip": {}}}, **problems(404, 409)},
    summary="All results of a batch",
)
def get_archive(batch_id: Id, request: Request, caller: Batcher) -> Response:
    """Everything a batch made, as one archive: the board, the reports, the files with the remarks."""
    with service_of(request).database.reading() as session:
        row = _own(session, batch_id, caller)
        if row.state != "done":
            raise ProblemError(409, _NOT_ENDED, code=row.state)
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in session.execute(select(BatchFileRow.name, BatchFileRow.data).where(_made(batch_id)).order_by(BatchFileRow.name)):
                archive.writestr(file.name, file.data)
    return Response(written.getvalue(), media_type="application/zip", headers={"Content-Disposition": _attachment("okr.zip")})


@router.delete("/{batch_id}", status_code=204, responses=problems(404), summary="Delete a batch")
def delete_batch(batch_id: Id, request: Request, caller: Batcher) -> None:
    """Stop a batch and delete it, its files and its results for good."""
    with service_of(request).database.writing() as session:
        session.delete(_own(session, batch_id, caller, lock=True))
        audited(session, request, caller, "batch deleted", batch_id)


def _seen(service: Service, number: str, caller: Caller) -> BatchOut:
    with service.database.reading() as session:
        return _out(session, _own(session, number, caller))


def _own(session: Session, number: str, caller: Caller, *, lock: bool = False) -> BatchRow:
    return owned(session, BatchRow, number, caller, _MISSING, lock=lock)


def _made(number: str) -> ColumnElement[bool]:
    return and_(BatchFileRow.batch == number, BatchFileRow.kind == "made")


def _out(session: Session, row: BatchRow) -> BatchOut:
    columns = (
        select(BatchFileRow.kind, BatchFileRow.name, BatchFileRow.size).where(BatchFileRow.batch == row.id).order_by(BatchFileRow.name)
    )
    files = session.execute(columns).all()
    fields = {name: getattr(row, name) for name in ("id", "name", "state", "total", "done")}
    return BatchOut(
        **fields,
        ai=json.loads(row.options)["ai"],
        said=json.loads(row.said),
        created=moment(row.created),
        finished=moment(row.finished),
        expires=moment(row.expires),
        given=[BatchFile(name=name, size=size) for kind, name, size in files if kind != "made"],
        results=[BatchFile(name=name, size=size) for kind, name, size in files if kind == "made"],
    )


def _named(files: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """The files under names of their own that lead nowhere else."""
    found: dict[str, bytes] = {}
    for given, data in files:
        plain = PurePosixPath(given.replace("\\", "/").replace("\x00", "")).name.strip() or "okr"
        name, number = plain[-_LONGEST_NAME:], 1
        while name in found:
            number += 1
            name = f"{number} {plain[-_LONGEST_NAME:]}"
        found[name] = data
    return list(found.items())


def _attachment(name: str) -> str:
    return f"attachment; filename*=utf-8''{quote(name)}"
