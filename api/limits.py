"""How often a caller may ask: a sliding window in the memory of each process (``limits``)."""

from __future__ import annotations

import math
import time

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import SlidingWindowCounterRateLimiter

from assistant.rule import Both

from .problems import ProblemError
from .settings import ServiceSettings

_TOO_MANY = Both(
    fr="Trop de demandes en peu de temps : réessayez dans {seconds} s.",
    en="Too many requests in a short time: try again in {seconds} s.",
)


class Limits:
    """The limits of one process; of several, each has its own."""

    def __init__(self, settings: ServiceSettings) -> None:
        self._requests = _per_minute(settings.rate)
        self._questions = _per_minute(settings.ai_rate)
        self._counter = SlidingWindowCounterRateLimiter(MemoryStorage())

    def take(self, caller: str) -> None:
        """Count one request; raises ``ProblemError`` (429, with Retry-After) where there were too many."""
        self._take(self._requests, "requests", caller)

    def take_question(self, caller: str) -> None:
        """Count one question to the model."""
        self._take(self._questions, "questions", caller)

    def _take(self, item: RateLimitItem | None, kind: str, caller: str) -> None:
        if item is None or self._counter.hit(item, kind, caller):
            return
        seconds = max(1, math.ceil(self._counter.get_window_stats(item, kind, caller).reset_time - time.time()))
        raise ProblemError(429, _TOO_MANY, headers={"Retry-After": str(seconds)}, seconds=seconds)


def _per_minute(count: int) -> RateLimitItem | None:
    return RateLimitItemPerMinute(count) if count else None
