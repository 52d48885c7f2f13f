"""Reviews with the model's second opinion, for callers with and without an event loop of their own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Coroutine, Iterable, Iterator
from typing import Any, TypeVar, Unpack

from assistant.aside import aside
from assistant.critique.asked import Options as Manners
from assistant.critique.critic import Critic
from assistant.critique.later import Later
from assistant.errors import DraftError
from assistant.report.model import Review
from assistant.review import Options, finished, reviewed, work_of
from assistant.settings import DEFAULT

_T = TypeVar("_T")
_READY = 2  # drafts reviewed by the rules and ready to be asked about, times those asked about at once
_AHEAD = 4  # drafts taken up while the first of them is still under way, times those at once


async def areview(text: str, *, critic: Critic | None = None, **options: Unpack[Options]) -> Review:
    """``review`` for callers with an event loop of their own; ``critic`` is shared by the drafts of one run."""
    done = await aside(reviewed, text, **options)
    if not options.get("ai"):
        return await aside(finished, done, None, **options)
    own = critic or critic_for(**options)
    try:
        opinion = await own.opinion(work_of(done), context=options.get("context"))
    finally:
        if critic is None:
            await own.close()
    return await aside(finished, done, opinion, **options)


async def areview_many(
    texts: Iterable[str], *, concurrency: int = 8, critic: Critic | None = None, **options: Unpack[Options]
) -> AsyncGenerator[Review | DraftError]:
    """``review_many`` for callers with an event loop of their own."""
    house = options.get("house", DEFAULT)
    at_once = options | {"house": house._replace(ai=house.ai._replace(concurrency=max(1, concurrency)))}
    own = critic or critic_for(**at_once)
    places = asyncio.Semaphore(_READY * max(1, concurrency))

    async def one(text: str) -> Review | DraftError:
        async with places:
            try:
                return await areview(text, critic=own, **options)
            except DraftError as error:
                return error

    waiting: list[asyncio.Task[Review | DraftError]] = []
    try:
        for text in texts:
            waiting.append(asyncio.ensure_future(one(text)))
            await asyncio.sleep(0)  # so that the first is asked about before the last is read
            while waiting and (waiting[0].done() or len(waiting) >= _AHEAD * max(1, concurrency)):
                yield await waiting.pop(0)
        while waiting:
            yield await waiting.pop(0)
    finally:
        for task in waiting:
            task.cancel()
        if critic is None:
            await own.close()


async def review_stream(text: str, *, critic: Critic | None = None, **options: Unpack[Options]) -> AsyncGenerator[Review]:
    """The rules' review at once, then the review as the model's opinion grows line by line (``critique.status`` "partial"), then the whole."""
    options["ai"] = True
    done = await aside(reviewed, text, **options)
    yield await aside(finished, done, None, **options)
    own = critic or critic_for(**options)
    said: asyncio.Queue[str | None] = asyncio.Queue()
    asking = asyncio.ensure_future(own.opinion(work_of(done), context=options.get("context"), heard=said.put_nowait))
    asking.add_done_callback(lambda _: said.put_nowait(None))
    lines = 0
    try:
        while (so_far := await said.get()) is not None:
            while not said.empty() and (newer := said.get_nowait()) is not None:
                so_far = newer
            if so_far.count('"id"') <= lines:
                part = None
            else:
                part = await aside(own.so_far, work_of(done), so_far, context=options.get("context"))
            if part is not None:
                lines = so_far.count('"id"')
                yield await aside(finished, done, part, **options)
            if asking.done():
                break
        yield await aside(finished, done, await asking, **options)
    finally:
        asking.cancel()
        if critic is None:
            await own.close()


def critic_for(*, later: Later | None = None, **options: Unpack[Options]) -> Critic:
    """The critic of one run with these options; with ``later`` its answers are those of batches."""
    return Critic(options.get("house", DEFAULT), Manners(redact=options.get("redact", False), max_cost=options.get("max_cost")), later)


def run(review_of_one: Coroutine[Any, Any, _T]) -> _T:
    """What a coroutine comes to, also where the caller is within an event loop (a notebook)."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(review_of_one)
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(asyncio.run, review_of_one).result()


def drawn(reviews: AsyncGenerator[_T]) -> Iterator[_T]:
    """What an asynchronous iterator yields, drawn one by one; all at once where the caller is within an event loop."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        with asyncio.Runner() as runner:
            try:
                while True:
                    try:
                        yield runner.run(_next(reviews))
                    except StopAsyncIteration:
                        return
            finally:
                runner.run(reviews.aclose())
    else:
        yield from run(_all(reviews))


async def _next(reviews: AsyncGenerator[_T]) -> _T:
    """The next item, as a coroutine, which a runner wants."""
    return await anext(reviews)


async def _all(reviews: AsyncGenerator[_T]) -> list[_T]:
    return [item async for item in reviews]
