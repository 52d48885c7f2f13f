"""All that is kept of a team: taken along, or deleted."""

from __future__ import annotations

import json
from collections.abc import Iterator

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse
from pydantic import BaseModel
from sqlalchemy import delete, select

from ..access import Admin, Reviewer, audited
from ..fields import moment
from ..problems import problems
from ..records.tables import BatchRow, DraftRow, LearnerRow, WordingRow
from ..service import service_of

router = APIRouter(prefix="/data", tags=["data"], responses=problems(401, 403, 422, 429))


class Deleted(BaseModel):
    """How much was deleted."""

    drafts: int
    wordings: int
    batches: int
    courses: int


@router.get(
    "",
    response_class=StreamingResponse,
    responses={200: {"description": "JSON lines.", "content": {"application/x-ndjson": {}}}},
    summary="Everything kept of the team",
)
def get_data(request: Request, caller: Reviewer) -> StreamingResponse:
    """The team's saved drafts, wordings and batches as JSON lines, and the caller's own course; the files of a batch are fetched with it."""
    database = service_of(request).database

    def lines() -> Iterator[str]:
        with database.reading() as session:
            for table in (DraftRow, WordingRow, BatchRow, LearnerRow):
                whose = LearnerRow.caller == caller.id if table is LearnerRow else table.team == caller.team
                for row in session.scalars(select(table).where(whose)).yield_per(100):
                    fields = {column.key: getattr(row, column.key) for column in table.__table__.columns}
                    times = {name: str(moment(fields[name])) for name in ("created", "updated", "expires", "finished") if fields.get(name)}
                    yield json.dumps({"kind": table.__tablename__, **fields, **times}, ensure_ascii=False) + "\n"

    headers = {"Content-Disposition": 'attachment; filename="okr-data.jsonl"'}
    return StreamingResponse(lines(), media_type="application/x-ndjson", headers=headers)


@router.delete("", summary="Delete everything kept of the team")
def delete_data(request: Request, caller: Admin) -> Deleted:
    """Delete the drafts, wordings, batches and courses of the caller's team for good."""
    with service_of(request).database.writing() as session:
        counts = [
            session.execute(delete(table).where(table.team == caller.team), execution_options={"synchronize_session": False}).rowcount  # type: ignore[attr-defined]
            for table in (DraftRow, WordingRow, BatchRow, LearnerRow)
        ]
        audited(session, request, caller, "data deleted", caller.team)
    return Deleted(drafts=counts[0], wordings=counts[1], batches=counts[2], courses=counts[3])
