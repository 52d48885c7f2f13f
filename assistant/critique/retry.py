"""What may pass is tried again, for as long as the server asks or by a growing pause; what will not pass is not."""

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from assistant.errors import ModelError

if TYPE_CHECKING:
    from tenacity import RetryCallState

_FIRST_WAIT, _LONGEST_WAIT = 0.5, 8.0


class Passing(Exception):
    """Something that may pass: worth another try after ``wait`` seconds (by a growing pause where None)."""

    def __init__(self, failure: ModelError, wait: float | None = None) -> None:
        super().__init__(str(failure))
        self.failure, self.wait = failure, wait


class NotTaken(Exception):
    """The server does not know the form of answer that was asked for."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.said = said


def wait(state: "RetryCallState") -> float:
    """As long as the server asks for, else a pause that doubles, with some chance in it."""
    from tenacity import wait_exponential, wait_random

    error = state.outcome.exception() if state.outcome else None
    asked = error.wait if isinstance(error, Passing) else None
    pause: float = (wait_exponential(multiplier=_FIRST_WAIT, max=_LONGEST_WAIT) + wait_random(0, _FIRST_WAIT))(state)
    return pause if asked is None else asked


def asked_wait(headers: Mapping[str, str]) -> float | None:
    """Seconds that Retry-After asks for; None where it is not there or no sense."""
    said, milliseconds = headers.get("retry-after", "").strip(), headers.get("retry-after-ms")
    for seconds in (_number(milliseconds, 1000), _number(said, 1)):
        if seconds is not None:
            return seconds
    try:
        return max(0.0, (parsedate_to_datetime(said) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError, OverflowError):
        return None


def _number(said: str | None, scale: float) -> float | None:
    try:
        number = float(said or "") / scale
    except ValueError:
        return None
    return max(0.0, number) if math.isfinite(number) else None
