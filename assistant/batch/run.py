"""The tasks of a run, reviewed: those kept from before are taken as they are, each new one is kept as soon as it is finished."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from assistant.batch.plan import Manner, Plan, Task
from assistant.errors import OkrError
from assistant.report.model import Review
from assistant.review import Options, review, reviewed, work_of
from assistant.roster.place import placed

if TYPE_CHECKING:
    from assistant.critique.later import Later

_READY = 4  # drafts under way, times those asked about at once
Progress = Callable[[Task], None]


class Kept(Protocol):
    """What keeps results."""

    def found(self, keys: Sequence[str]) -> dict[str, Review | str]:
        """What is kept under ``keys``."""
        ...

    def keep(self, key: str, result: Review | str) -> None:
        """Keep one result."""
        ...


class Forecast(NamedTuple):
    """What asking a model about the tasks left will take: how many drafts, tokens in and out, the cost where the price is known."""

    drafts: int
    tokens: int
    cost: float | None


def options_of(task: Task, plan: Plan, manner: Manner) -> Options:
    """What ``review`` is told of a task."""
    house = manner.house._replace(cycle=manner.house.cycle or plan.cycle)
    return {
        "language": manner.language,
        "rewrite": manner.rewrite,
        "examples": manner.examples,
        "house": house,
        "source": task.entry.source,
        "team": task.entry.team,
        "ai": manner.ai and task.entry.kind != "person",
        "context": plan.context if task.entry.kind == "team" else None,
        "redact": manner.redact,
        "max_cost": manner.max_cost,
    }


def run(plan: Plan, manner: Manner, kept: Kept | None, progress: Progress, later: Later | None = None) -> list[Review | str]:
    """The reviews of all tasks in order, or the sentence that says why one has none; ``progress`` is told of each new one.

    The cap on cost holds for the run as a whole, what was spent before it was stopped included.
    """
    found = kept.found([task.key for task in plan.tasks]) if kept else {}
    left = [task for task in plan.tasks if task.key not in found]

    def finish(task: Task, result: Review | str) -> None:
        if kept and not is_passing(result):
            kept.keep(task.key, result)
        found[task.key] = result
        progress(task)

    if manner.ai:
        asyncio.run(_with_a_model(left, plan, _what_is_left(manner, found.values()), later, finish))
    else:
        for task in left:
            finish(task, one(task, plan, manner))
    return [found[task.key] for task in plan.tasks]


def one(task: Task, plan: Plan, manner: Manner) -> Review | str:
    """One task, without a model."""
    try:
        return placed(review(task.entry.text, **options_of(task, plan, manner)), task.entry)
    except OkrError as error:
        return str(error)


def is_passing(result: Review | str) -> bool:
    """Whether another try may do better: the model was asked and could not answer for now."""
    return isinstance(result, Review) and result.critique.status == "failed"


def _what_is_left(manner: Manner, kept: Iterable[Review | str]) -> Manner:
    """The manner with what the reviews kept from before have left of the cap."""
    if manner.max_cost is None:
        return manner
    spent = sum(review.critique.cost or 0.0 for review in kept if isinstance(review, Review))
    return manner._replace(max_cost=max(0.0, manner.max_cost - spent))


async def _with_a_model(
    tasks: Sequence[Task], plan: Plan, manner: Manner, later: Later | None, finish: Callable[[Task, Review | str], None]
) -> None:
    from assistant.asking import areview, critic_for

    critic = critic_for(house=manner.house, redact=manner.redact, max_cost=manner.max_cost, later=later)
    places = asyncio.Semaphore(_READY * manner.house.ai.concurrency)

    async def each(task: Task) -> None:
        async with places:
            try:
                result: Review | str = placed(await areview(task.entry.text, critic=critic, **options_of(task, plan, manner)), task.entry)
            except OkrError as error:
                result = str(error)
            finish(task, result)

    try:
        await asyncio.gather(*map(each, tasks))
    finally:
        await critic.close()


def forecast(plan: Plan, manner: Manner, done: set[str], later: Later | None = None) -> Forecast:
    """What asking about the tasks that are not ``done`` will take; answers kept from before cost nothing. Nothing is sent."""
    return asyncio.run(_forecast(plan, manner, done, later))


async def _forecast(plan: Plan, manner: Manner, done: set[str], later: Later | None) -> Forecast:
    from assistant.asking import critic_for

    critic = critic_for(house=manner.house, redact=manner.redact, max_cost=manner.max_cost, later=later)
    drafts, tokens, cost = 0, 0, 0.0
    known = critic.endpoint.prices is not None
    try:
        for task in plan.tasks:
            options = options_of(task, plan, manner)
            if task.key in done or not options["ai"]:
                continue
            try:
                asked = critic.asked(work_of(reviewed(task.entry.text, **options)), context=options["context"])
            except OkrError:
                continue
            if critic.has_kept(asked):
                continue
            taken = asked.estimate
            drafts, tokens, cost = drafts + 1, tokens + taken.tokens_in + taken.tokens_out, cost + (taken.cost or 0.0)
    finally:
        await critic.close()
    return Forecast(drafts, tokens, cost if known else None)
