"""The tools for assistants (Model Context Protocol): review, rewrite, explain a rule, search examples; on standard input and output, or at ``/mcp``.

An assistant is a reader in a hurry: it gets the report in short, line by line, and can ask for the rest.
"""

from __future__ import annotations

import logging
import logging.config
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Annotated, Any, Literal

from fastapi import FastAPI, Request
from pydantic import BaseModel, Field
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.aside import aside
from assistant.errors import OkrError
from assistant.examples.apply import example
from assistant.report.model import KeyResultReport, ObjectiveReport, Review
from assistant.review import review
from assistant.settings import House

from .access import bearer, needs
from .library import Library
from .logs import configuration
from .rulebook import RuleReport, RuleSummary, known, named
from .service import Service

if TYPE_CHECKING:
    from mcp.server import MCPServer

_LONGEST = 200_000
_PATH = "/mcp"
_INSTRUCTIONS = (
    "Reviews draft OKRs (Objectives and Key Results) in French and in English by rules: actions posing as key results, KPIs, vague wording, missing "
    "figures, missing outcomes. Give the draft as its author wrote it. Rewrites keep to the figures of the draft: [baseline] and [target], "
    "[départ] and [cible] are for the author to fill in, never for you. Answers are in the draft's language."
)
Draft = Annotated[str, Field(min_length=1, max_length=_LONGEST, description="The draft, in any shape, as its author wrote it.")]
Lang = Annotated[Literal["fr", "en"] | None, Field(description="The draft's language; found out where it is not given.")]


class LineRemark(BaseModel):
    """One remark on a line: the rule's name, how grave it is, the words it is about, what to do."""

    rule: str
    severity: Literal["error", "warning", "advice"]
    quote: str
    message: str


class LineReview(BaseModel):
    """One line of a draft: ``level`` for key results only."""

    id: str
    text: str
    level: Literal["input", "output", "outcome"] | None = None
    remarks: list[LineRemark]


class DraftReview(BaseModel):
    """A draft as reviewed: verdict ready, revise or rethink."""

    language: Literal["fr", "en"]
    verdict: Literal["ready", "revise", "rethink"]
    sound_key_results: int
    key_results: int
    remarks: list[LineRemark]
    lines: list[LineReview]
    warnings: list[str]


class LineRewrite(BaseModel):
    """Better wordings of one line: ``ladder`` by rung; questions whose answers fill the blanks; a line with two results split; what is missing."""

    id: str
    text: str
    ladder: dict[str, str]
    split: list[str]
    questions: list[str]
    proposed_key_results: list[str]


class DraftRewrite(BaseModel):
    """Better wordings for the weak lines of a draft, and the whole draft reworded."""

    language: Literal["fr", "en"]
    lines: list[LineRewrite]
    improved: str | None


class FoundExample(BaseModel):
    """An example of the library: a weak line, the ladder it became, the objective it serves."""

    text: str
    faulty: str | None
    ladder: dict[str, str]
    objective: str | None
    language: str
    function: str
    score: float


def tools(house: House, library: Library) -> MCPServer:
    """A server with the tools, by the house's rules and from its library."""
    from mcp.server import MCPServer
    from mcp.server.mcpserver.exceptions import ToolError

    server = MCPServer("okr", instructions=_INSTRUCTIONS, log_level="WARNING")

    async def reviewed(text: str, language: Literal["fr", "en"] | None, *, rewrite: bool = False) -> Review:
        try:
            return await aside(review, text, language=language, rewrite=rewrite, house=house)
        except OkrError as error:
            raise ToolError(str(error)) from None

    @server.tool(title="Review draft OKRs")
    async def review_okrs(text: Draft, language: Lang = None) -> DraftReview:
        """What is wrong with each line of a draft, why, and which level (input, output, outcome) each key result has."""
        return _in_short(await reviewed(text, language))

    @server.tool(title="Reword draft OKRs")
    async def rewrite_okrs(text: Draft, language: Lang = None) -> DraftRewrite:
        """Better wordings for the weak lines of a draft, on the ladder input > output > outcome, without any invented figure."""
        return _reworded(await reviewed(text, language, rewrite=True))

    @server.tool(title="Explain a rule")
    def explain_rule(name: Annotated[str, Field(max_length=60)], language: Literal["fr", "en"] = "en") -> RuleReport:
        """When a rule holds, why, with what it flags and what it lets be; by its name or code, as remarks give it."""
        found = named(name, language)
        if found is None:
            raise ToolError(", ".join(rule.name for rule in known(language)))
        return found

    @server.tool(title="List the rules")
    def list_rules(language: Literal["fr", "en"] = "en") -> list[RuleSummary]:
        """Every rule in short."""
        return known(language)

    @server.tool(title="Search good examples")
    async def search_examples(
        query: Annotated[str, Field(min_length=1, max_length=500)],
        language: Lang = None,
        count: Annotated[int, Field(ge=1, le=20)] = 5,
    ) -> list[FoundExample]:
        """Good key results near a subject or a weak line, found by meaning in French and in English."""
        try:
            found = await aside(_found, library, query, language, count)
        except OkrError as error:
            raise ToolError(str(error)) from None
        return found

    return server


def _found(library: Library, query: str, language: str | None, count: int) -> list[FoundExample]:
    with library as search:
        found = [example(one) for one in search.find(query, language=language, count=count)]
    return [FoundExample(**{name: getattr(one, name) for name in FoundExample.model_fields}) for one in found]


def _in_short(found: Review) -> DraftReview:
    lines = []
    for objective in found.objectives:
        lines.append(_line(objective, None))
        lines += [_line(result, result.level) for result in objective.key_results]
    counts = {name: getattr(found, name) for name in ("language", "verdict", "sound_key_results", "key_results")}
    return DraftReview(**counts, remarks=_remarks(found), lines=lines, warnings=found.warnings)


def _line(part: ObjectiveReport | KeyResultReport, level: Any) -> LineReview:
    return LineReview(id=part.id, text=part.text, level=level, remarks=_remarks(part))


def _remarks(part: Review | ObjectiveReport | KeyResultReport) -> list[LineRemark]:
    return [LineRemark(rule=one.name, severity=one.severity, quote=one.quote, message=one.message) for one in part.findings]


def _reworded(found: Review) -> DraftRewrite:
    parts: list[ObjectiveReport | KeyResultReport] = []
    for objective in found.objectives:
        parts += [objective, *objective.key_results]
    lines = [
        LineRewrite(
            id=part.id,
            text=part.text,
            ladder={rung: text for rung, text in (part.rewrites.model_dump() if part.rewrites else {}).items() if text},
            split=list(getattr(part, "split", [])),
            questions=part.questions,
            proposed_key_results=list(getattr(part, "proposed_key_results", [])),
        )
        for part in parts
    ]
    told = [line for line in lines if line.ladder or line.split or line.questions or line.proposed_key_results]
    return DraftRewrite(language=found.language, lines=told, improved=found.improved)


@asynccontextmanager
async def over_http(app: FastAPI, service: Service) -> AsyncIterator[None]:
    """The tools at ``/mcp`` of ``app`` while the block lasts, for whoever may review; nothing where the package is not installed."""
    try:
        from mcp.server.transport_security import TransportSecuritySettings
    except ImportError:
        yield
        return
    server = tools(service.house, service.library)
    unguarded = TransportSecuritySettings(enable_dns_rebinding_protection=False)  # hosts and origins are checked for all of the service
    answering = server.streamable_http_app(stateless_http=True, json_response=True, transport_security=unguarded)
    route = Route(_PATH, _ForReviewers(answering))
    app.router.routes.append(route)
    try:
        async with server.session_manager.run():
            yield
    finally:
        app.router.routes.remove(route)


class _ForReviewers:
    """Lets those who may review pass on to the tools."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._allowed = needs("review")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        request = Request(scope, receive)
        await self._allowed(request, await bearer(request))
        await self.app(scope, receive, send)


def run(language: str, *, config: str | None = None) -> int:
    """Serve on standard input and output until the assistant is gone; the exit code."""
    from assistant.cli.output import tell
    from assistant.cli.review import house_for

    logging.config.dictConfig(configuration("WARNING"))  # on standard error: standard output is the assistant's
    try:
        house = house_for(config, language)
        library = Library(house)
        server = tools(house, library)
    except OkrError as error:
        tell(str(error))
        return 2
    try:
        server.run("stdio")
    finally:
        library.close()
    return 0
