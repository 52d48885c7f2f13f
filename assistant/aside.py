"""Work that takes a processor, done aside of an event loop, so that what comes over the network meanwhile is read, and kept, at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial
from typing import ParamSpec, TypeVar

_Given = ParamSpec("_Given")
_Made = TypeVar("_Made")


async def aside(function: Callable[_Given, _Made], *arguments: _Given.args, **options: _Given.kwargs) -> _Made:
    """What ``function`` comes to, worked out in a thread beside the loop's."""
    return await asyncio.get_running_loop().run_in_executor(_bench(), partial(function, *arguments, **options))


@lru_cache(maxsize=1)
def _bench() -> ThreadPoolExecutor:
    """One thread: more would only take the interpreter from the loop's."""
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="okr")
