"""A chat whose answers come another day: what has come is given, what has not is noted, to be handed over in one batch."""

import json
from collections.abc import Mapping, Set

from assistant.critique.border import Reply, read
from assistant.critique.brief import Data, digest
from assistant.critique.chat import Heard, Question, request_body
from assistant.critique.endpoint import Endpoint
from assistant.critique.failure import failure
from assistant.errors import ModelError

_SHARE = 0.5  # of the price, in a batch: the published discount


class Later:
    """Answers of a batch by the digest of the request; ``waiting`` holds the requests that nobody has handed over yet.

    ``found`` are the completions that came (or ``{"error": "…"}`` where a request was refused for good), ``under_way`` the digests of requests
    that were handed over and not answered yet.
    """

    def __init__(self, endpoint: Endpoint, found: Mapping[str, Data], under_way: Set[str]) -> None:
        prices = endpoint.prices
        self.endpoint = endpoint._replace(prices=(prices[0] * _SHARE, prices[1] * _SHARE) if prices else None)
        self._found, self._under_way = found, under_way
        self.waiting: dict[str, Data] = {}
        self.calls = 0

    async def close(self) -> None:
        """Nothing is open."""

    def knows(self, question: Question) -> bool:
        """Whether the question was handed over already."""
        key, _ = self._key(question)
        return key in self._found or key in self._under_way

    async def ask(self, question: Question, *, until: float, heard: Heard | None = None) -> Reply:
        """The reply that came; raises ``ModelError`` of kind "later" where none has, and notes the question."""
        from openai.types.chat import ChatCompletion

        key, body = self._key(question)
        came = self._found.get(key)
        if came is None:
            if key not in self._under_way and key not in self.waiting:
                if question.till:
                    question.till.open()  # the money stays aside: this run will not see the answer
                self.waiting[key] = body
            raise failure("later", question.language, place=self.endpoint.place)
        if "error" in came:
            raise failure("request", question.language, place=self.endpoint.place, said=came["error"])
        if question.till:
            question.till.open()
        reply: Reply | None = None
        failed: ModelError | None = None
        try:
            reply = read(ChatCompletion.construct(**came), self.endpoint, question.language)
            return reply
        except Exception as error:  # whatever stands in the file that came
            failed = failure("unexpected", question.language, said=type(error).__name__) if not isinstance(error, ModelError) else error
            raise failed from None
        finally:
            if question.till:
                question.till.close(reply, failed)

    def _key(self, question: Question) -> tuple[str, Data]:
        body = request_body(self.endpoint, question)
        return digest(self.endpoint.base_url, json.dumps(body, sort_keys=True)), body
