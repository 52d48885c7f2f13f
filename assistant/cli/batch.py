"""``okr batch``: every team's draft of a folder, workbook, deck or export reviewed, compared, and handed back."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from assistant.batch.plan import Manner, Plan, Task, plan, told_as
from assistant.batch.results import Results
from assistant.batch.run import Forecast, forecast, run
from assistant.batch.store import Store
from assistant.cli.output import tell, write
from assistant.cli.review import FOUND, UNREADABLE, house_for
from assistant.cli.words import (
    BATCH_COST,
    BATCH_DONE,
    BATCH_NOTHING,
    BATCH_REVIEWING,
    BATCH_SET_ASIDE,
    BATCH_STOPPED,
    NAMED,
    UNKNOWN_COST,
    locale,
    said,
)
from assistant.errors import OkrError
from assistant.formats import STORE
from assistant.report.digest import is_found
from assistant.report.model import Review
from assistant.report.words import words
from assistant.rule import Severity


class Request(NamedTuple):
    """What was asked for on the command line."""

    paths: tuple[str, ...]
    out: str | None
    company: str | None
    language: str | None
    config: str | None
    fail_on: str
    ai: bool = False
    rewrite: bool = False
    max_cost: float | None = None
    redact: bool = False
    engine: str = "local"

    @property
    def spoken(self) -> str:
        """The language of messages, as long as no draft has been read."""
        return self.language or locale()


def run_batch(request: Request) -> int:
    """Review, compare and write; the exit code."""
    try:
        return _run(request)
    except OkrError as error:
        tell(str(error))
        return UNREADABLE
    except KeyboardInterrupt:
        tell(said(BATCH_STOPPED, request.spoken))
        return UNREADABLE


def _run(request: Request) -> int:
    paths = [Path(name) for name in request.paths]
    house = house_for(request.config, request.spoken, beside=paths[0])
    manner = Manner(house, request.language, request.rewrite, 0, request.ai, request.redact, request.max_cost)
    planned = plan(paths, manner, company=Path(request.company) if request.company else None, spoken=request.spoken)
    if not planned.tasks:
        for failure in planned.failures:
            tell(said(NAMED, planned.language, name=failure.name, sentence=failure.sentence))
        tell(said(BATCH_NOTHING, planned.language))
        return UNREADABLE
    try:
        return _carried_out(planned, manner, request, paths)
    except KeyboardInterrupt:
        tell(said(BATCH_STOPPED, planned.language))
        return UNREADABLE


def _carried_out(planned: Plan, manner: Manner, request: Request, paths: Sequence[Path]) -> int:
    out, company = Path(request.out) if request.out else None, Path(request.company) if request.company else None
    reviews = _reviewed(planned, manner, out, request)
    results = Results(planned, reviews, manner.house)
    if request.ai and results.company.teams:
        results.ask(manner)
        if results.opinion and results.opinion.reason:
            tell(results.opinion.reason)
    if out:
        for failure in results.write(out, paths, company):
            tell(said(NAMED, planned.language, name=failure.name, sentence=failure.sentence))
        tell(_told(results, out))
    else:
        from assistant.report.data import as_json_lines

        write(as_json_lines(results.reviews), utf8=True)
    for failure in (*planned.failures, *results.unread):
        tell(said(NAMED, planned.language, name=failure.name, sentence=failure.sentence))
    for name, warning in planned.warnings:
        tell(said(NAMED, planned.language, name=name, sentence=warning))
    if pages := dict.fromkeys(told_as(aside) for aside in planned.asides if aside.reason == "company"):
        tell(said(BATCH_SET_ASIDE, planned.language, pages=", ".join(pages)))
    return _exit_code(results, request)


def _reviewed(planned: Plan, manner: Manner, out: Path | None, request: Request) -> list[Review | str]:
    """The reviews, kept in ``out`` as they are finished."""
    with contextlib.ExitStack() as stack:
        store = None
        if out:
            try:
                out.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                from assistant.batch.results import closed

                raise closed(out, error, planned.language) from None
            store = stack.enter_context(Store(out / STORE, planned.language))
        done = set(store.found([task.key for task in planned.tasks])) if store else set()
        if request.ai:
            _tell_cost(forecast(planned, manner, done), planned.language)
        progress = stack.enter_context(_watched(len(planned.tasks) - len(done), planned.language))
        if request.engine != "local":
            from assistant.batch.engine import run_on

            return run_on(request.engine, planned, manner, store, progress)
        return run(planned, manner, store, progress)


def _tell_cost(expected: Forecast, language: str) -> None:
    cost = said(UNKNOWN_COST, language) if expected.cost is None else words(language).price(expected.cost)
    tell(said(BATCH_COST, language, drafts=expected.drafts, tokens=expected.tokens, cost=cost))


def _told(results: Results, out: Path) -> str:
    language, teams = results.plan.language, results.company.teams
    sound, total = sum(review.sound_key_results for review in teams), sum(review.key_results for review in teams)
    return said(BATCH_DONE, language, teams=len(teams), sound=sound, total=total, findings=len(results.seen.findings), out=out)


def _exit_code(results: Results, request: Request) -> int:
    if results.plan.failures or results.unread:
        return UNREADABLE
    if request.fail_on == "never":
        return 0
    severity: Severity = "warning" if request.fail_on == "warning" else "error"
    grave = {"error"} if severity == "error" else {"error", "warning"}
    found = any(is_found(review, severity) for review in results.reviews) or any(each.severity in grave for each in results.seen.findings)
    return FOUND if found else 0


@contextlib.contextmanager
def _watched(total: int, language: str) -> Iterator[Callable[[Task], None]]:
    """Progress on a terminal: how many of how many, and how long it will still take; call what is given after each task."""
    if sys.stderr is None or not sys.stderr.isatty() or not total:
        yield lambda task: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(bar_width=24), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        shown = bar.add_task(said(BATCH_REVIEWING, language), total=total)
        yield lambda task: bar.advance(shown)
