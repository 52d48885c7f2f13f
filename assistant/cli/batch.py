"""``okr batch``: every team's draft of a folder, workbook, deck or export reviewed, compared, and handed back."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

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
    LATER_DONE,
    LATER_LEFT,
    LATER_WHERE,
    NAMED,
    UNKNOWN_COST,
    locale,
    said,
)
from assistant.errors import OkrError, SettingsError
from assistant.formats import STORE
from assistant.report.digest import is_found
from assistant.report.model import Review
from assistant.report.words import words
from assistant.rule import Severity

if TYPE_CHECKING:
    from assistant.batch.later import Desk
    from assistant.critique.later import Later


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
    later: bool = False

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
    if request.later and (not request.out or request.engine != "local"):
        raise SettingsError(said(LATER_WHERE, request.spoken))
    paths = [Path(name) for name in request.paths]
    house = house_for(request.config, request.spoken, beside=paths[0])
    manner = Manner(house, request.language, request.rewrite, 0, request.ai or request.later, request.redact, request.max_cost)
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
    with _opened(out, planned.language, paid=manner.ai) as store, _desk(store, manner, planned, asked_for=request.later) as desk:
        later = desk.later() if desk else None
        results = Results(planned, _reviewed(planned, manner, store, later, request.engine), manner.house)
        if manner.ai and results.company.teams:
            results.ask(manner, later)
            if results.opinion and results.opinion.reason and not later:
                tell(results.opinion.reason)
        _told_and_written(results, out, paths, company)
        if desk and later:
            _handed_over(desk, later, planned.language)
    return _exit_code(results, request)


def _told_and_written(results: Results, out: Path | None, paths: Sequence[Path], company: Path | None) -> None:
    """Everything written where it belongs, and what there is to say of it."""
    planned = results.plan
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


@contextlib.contextmanager
def _opened(out: Path | None, language: str, *, paid: bool) -> Iterator[Store | None]:
    """What keeps the reviews in ``out`` as they are finished."""
    if out is None:
        yield None
        return
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        from assistant.batch.results import closed

        raise closed(out, error, language) from None
    with Store(out / STORE, language, paid=paid) as store:
        yield store


@contextlib.contextmanager
def _desk(store: Store | None, manner: Manner, planned: Plan, *, asked_for: bool) -> Iterator[Desk | None]:
    """Where questions are handed over and answers fetched, where that is asked for; what has come is fetched at once."""
    if store is None or not asked_for:
        yield None
        return
    from assistant.batch.later import Desk

    with Desk(store, manner.house.ai, planned.language) as desk:
        desk.collect()
        yield desk


def _handed_over(desk: Desk, later: Later, language: str) -> None:
    desk.hand_over(later.waiting)
    left = len(desk.under_way)
    tell(said(LATER_LEFT if left else LATER_DONE, language, new=len(later.waiting), left=left, place=later.endpoint.place))


def _reviewed(planned: Plan, manner: Manner, store: Store | None, later: Later | None, engine: str) -> list[Review | str]:
    """The reviews, kept in ``store`` as they are finished."""
    done = set(store.found([task.key for task in planned.tasks])) if store else set()
    if manner.ai:
        _tell_cost(forecast(planned, manner, done, later), planned.language)
    with _watched(len(planned.tasks) - len(done), planned.language) as progress:
        if engine != "local":
            from assistant.batch.engine import run_on

            return run_on(engine, planned, manner, store, progress)
        return run(planned, manner, store, progress, later)


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
