"""A question that is about no single draft: what is sent, what it takes, the key its answer is kept under."""

from __future__ import annotations

import asyncio
from functools import cached_property
from typing import TYPE_CHECKING

from assistant.critique.brief import Data, digest
from assistant.critique.prompt import fenced, prompt
from assistant.critique.purse import Estimate, tokens
from assistant.language import Language

if TYPE_CHECKING:
    from assistant.critique.endpoint import Endpoint

_PATIENCE = 4  # times the deadline of a draft: all teams are read at once
_AT_MOST = 2.0


class Errand:
    """One question to a model: ``name`` of its prompt, the ``data`` it is about, about how many tokens its answer takes."""

    heard = None

    def __init__(self, name: str, language: Language, data: Data, expected: int) -> None:
        self.name, self.language, self.data, self.expected = name, language, data, expected
        self.until = 0.0
        self.tokens_in = self.tokens_out = 0
        self.text = ""
        self.replies: list[str] = []

    def hear(self, text: str) -> None:
        """Take note of the answer so far."""
        self.text = text

    def begin(self, endpoint: Endpoint, deadline: float) -> None:
        """From now on the errand is under way."""
        self._endpoint = endpoint
        self.until = asyncio.get_running_loop().time() + _PATIENCE * deadline

    @property
    def endpoint(self) -> Endpoint:
        """The endpoint asked."""
        return self._endpoint

    @cached_property
    def messages(self) -> tuple[dict[str, str], ...]:
        """The messages of the first request."""
        said = prompt(self.name, self.language)
        return ({"role": "system", "content": said.system}, {"role": "user", "content": said.user(data=fenced(self.data))})

    @property
    def estimate(self) -> Estimate:
        """What asking will take."""
        tokens_in = tokens(sum(len(message["content"]) for message in self.messages))
        return Estimate(tokens_in, self.expected, int(self.expected * _AT_MOST), None)

    def key(self, endpoint: Endpoint) -> str:
        """What the answer is kept under."""
        said = prompt(self.name, self.language)
        return digest(endpoint.base_url, endpoint.model, said.version, said.system, fenced(self.data))
