"""The example library: searched by meaning, added to by the house."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, ConfigDict, Field

from assistant.examples.apply import example
from assistant.examples.entry import entry_from
from assistant.examples.search import open_search, shelf
from assistant.report.model import Example
from assistant.rule import Both

from ..access import Librarian, Reviewer, audited
from ..fields import Language, Plain
from ..language import asked_language
from ..problems import ProblemError, problems
from ..service import service_of

router = APIRouter(prefix="/examples", tags=["examples"], responses=problems(401, 403, 422, 429))
_ENTRY: dict[str, Any] = {
    "id": "house-booking",
    "language": "en",
    "function": "operations",
    "topic": "booking",
    "faulty": "Launch the booking page",
    "flags": ["action-as-kr", "no-target"],
    "ladder": {
        "input": "Booking page used by 4 of 6 desks by the end of the quarter",
        "output": "Visits booked online from 10% to 45%",
        "outcome": "Median wait at the desk from 34 to 12 minutes",
    },
    "objective": "Families are seen without waiting",
}
_MISSING = Both(fr="Aucun exemple de la maison n'a cet identifiant.", en="No example of the house has this id.")
_TAKEN = Both(fr="Déjà pris : {ids}. Choisissez un autre identifiant.", en="Already taken: {ids}. Choose another id.")
Text = Annotated[Plain, Field(min_length=1, max_length=2_000)]


class LadderIn(BaseModel):
    """Wordings on the three rungs."""

    model_config = ConfigDict(extra="forbid", strict=True)

    input: Text | None = None
    output: Text | None = None
    outcome: Text | None = None


class EntryIn(BaseModel):
    """An example of the house: a weak line and the ladder that mends it, or an approved key result alone (``faulty`` empty)."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_extra={"examples": [_ENTRY]})

    id: Annotated[str, Field(pattern=r"^[\w.-]{1,80}$")]
    language: Language
    function: Text
    topic: Text
    faulty: Annotated[Plain, Field(max_length=2_000)] = ""
    flags: list[Annotated[str, Field(pattern=r"^[a-z-]{1,40}$")]] = Field(default_factory=list, max_length=20)
    ladder: LadderIn
    objective: Text
    keywords: list[Text] = Field(default_factory=list, max_length=50)


class Added(BaseModel):
    """How many entries were added."""

    added: int


@router.get("", responses=problems(400), summary="Search the examples")
def get_examples(
    request: Request,
    caller: Reviewer,
    query: Annotated[Plain, Query(min_length=1, max_length=500, examples=["waiting time"])],
    language: Annotated[Language | None, Query(description="fr or en; both where it is not given.")] = None,
    function: Annotated[Plain | None, Query(max_length=100)] = None,
    count: Annotated[int, Query(ge=1, le=50)] = 5,
) -> list[Example]:
    """The examples closest in meaning, in either language; the house's own first among close ones."""
    service = service_of(request)
    with service.library:
        search = open_search(service.house.examples, language=asked_language(request))
        try:
            return [example(found) for found in search.find(query, language=language, count=count, function=function)]
        finally:
            search.close()


@router.post("", status_code=201, responses=problems(400, 409, 413), summary="Add examples of the house")
def post_examples(asked: Annotated[list[EntryIn], Field(min_length=1, max_length=500)], request: Request, caller: Librarian) -> Added:
    """Add entries, all or none; an id that is taken is refused."""
    service, language = service_of(request), asked_language(request)
    entries = [
        entry_from(one.model_dump(exclude_none=True), f"[{number}]", language=language, house=True) for number, one in enumerate(asked)
    ]
    kept = shelf(service.house.examples, language=language)
    if taken := {entry.id for entry in kept.entries()} & {entry.id for entry in entries}:
        raise ProblemError(409, _TAKEN, code="taken", ids=", ".join(sorted(taken)))
    added = kept.add(entries)
    with service.database.writing() as session:
        audited(session, request, caller, "examples added", ", ".join(entry.id for entry in entries))
    return Added(added=added)


@router.delete("/{entry_id}", status_code=204, responses=problems(404), summary="Take an example of the house out")
def delete_example(entry_id: Annotated[str, Field(pattern=r"^[\w.-]{1,80}$")], request: Request, caller: Librarian) -> None:
    """Take one of the house's own entries out; those shipped stay."""
    service, language = service_of(request), asked_language(request)
    kept = shelf(service.house.examples, language=language)
    if entry_id not in {entry.id for entry in kept.own()}:
        raise ProblemError(404, _MISSING)
    kept.remove(entry_id)
    with service.database.writing() as session:
        audited(session, request, caller, "example taken out", entry_id)
