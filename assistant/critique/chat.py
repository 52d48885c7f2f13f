"""One question to an OpenAI-compatible endpoint: the form of the answer it knows, few tries, one deadline for all of them.

The client's own retries are off: they wait as long as a server asks for, whatever the deadline. What a server knows (a JSON Schema, else a
forced tool, else JSON, else plain text) is found out by its refusals, and remembered.
"""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from assistant.critique.answer import schema
from assistant.critique.border import Reply, checked, counts, read, told
from assistant.critique.endpoint import OPENAI, Endpoint
from assistant.critique.failure import failure
from assistant.critique.prompt import prompt
from assistant.critique.retry import NotTaken, Passing, wait
from assistant.errors import ModelError
from assistant.language import Language

if TYPE_CHECKING:
    from openai import AsyncOpenAI
    from pydantic import BaseModel

METHODS = ("json_schema", "tools", "json_object", "text")
_TRIES = 3
_TOOL = "answer"
Heard = Callable[[str], None]
Messages = Sequence[Mapping[str, str]]


class Till(Protocol):
    """Pays for each try."""

    def open(self) -> None:
        """Before a try; raises ``ModelError`` where the cap does not allow it."""
        ...

    def close(self, reply: Reply | None, error: ModelError | None) -> None:
        """After it: what came, or what went wrong."""
        ...


class Question(NamedTuple):
    """What is asked: the messages, the form of the answer, in whose language failures are told, how many tokens it may take, who pays."""

    messages: Messages
    form: "type[BaseModel]"
    language: Language
    most_tokens: int | None = None
    till: Till | None = None


class Methods:
    """Which form of answer an endpoint knows: the one that last worked is tried first, and ``save`` keeps it."""

    def __init__(self, known: str | None = None, save: Callable[[str], None] | None = None) -> None:
        self._known = known if known in METHODS else None
        self._save = save

    def order(self) -> list[str]:
        """The forms in the order in which to try them."""
        first = [self._known] if self._known else []
        return [*first, *(method for method in METHODS if method != self._known)]

    def prove(self, method: str) -> None:
        """Remember that ``method`` works."""
        if self._known != method:
            self._known = method
            if self._save:
                self._save(method)


class Chat:
    """Asks one endpoint; belongs to the event loop it is first used in."""

    def __init__(self, endpoint: Endpoint, methods: Methods, *, seconds: float) -> None:
        self.endpoint, self.methods, self.seconds = endpoint, methods, seconds
        self.calls = 0
        self._client: AsyncOpenAI | None = None

    async def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            await self._client.close()
            self._client = None

    async def ask(self, question: Question, *, until: float, heard: Heard | None = None) -> Reply:
        """The reply, by the loop's time ``until`` at the latest; raises ``ModelError``.

        ``heard`` is told the text so far as it grows, where the caller wants it streamed.
        """
        try:
            async with asyncio.timeout_at(until):
                return await self._in_a_form_it_knows(question, until, heard)
        except TimeoutError:
            raise self._failure("time", question.language, seconds=f"{self.seconds:g}") from None

    async def _in_a_form_it_knows(self, question: Question, until: float, heard: Heard | None) -> Reply:
        refused: NotTaken | None = None
        for method in self.methods.order():
            try:
                reply = await self._persistently(question, method, until, heard)
            except NotTaken as refusal:
                refused = refused or refusal
                continue
            self.methods.prove(method)
            return reply
        raise self._failure("request", question.language, said=refused.said if refused else "")

    async def _persistently(self, question: Question, method: str, until: float, heard: Heard | None) -> Reply:
        """The reply after at most three tries; a wait that would pass the deadline is not begun."""
        from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt

        loop = asyncio.get_running_loop()
        tries = AsyncRetrying(
            retry=retry_if_exception(lambda error: isinstance(error, Passing)),
            stop=lambda state: stop_after_attempt(_TRIES)(state) or loop.time() + state.upcoming_sleep >= until,
            wait=wait,
            reraise=True,
        )
        try:
            return await tries(self._once, question, method, heard)
        except Passing as error:
            raise error.failure from None

    async def _once(self, question: Question, method: str, heard: Heard | None) -> Reply:
        """One request, paid for."""
        till = question.till
        if till:
            till.open()
        self.calls += 1
        reply: Reply | None = None
        failed: ModelError | None = None
        try:
            reply = await self._translated(question, method, heard)
            return reply
        except Passing as error:
            failed = error.failure
            raise
        except ModelError as error:
            failed = error
            raise
        except asyncio.CancelledError:  # by the deadline, or by a caller who left
            failed = self._failure("time", question.language, seconds=f"{self.seconds:g}")
            raise
        finally:
            if till:
                till.close(reply, failed)

    async def _translated(self, question: Question, method: str, heard: Heard | None) -> Reply:
        """The reply to one request; what the client raises is told in our errors."""
        try:
            return await self._sent(question, method, heard)
        except Exception as error:
            raise told(error, self.endpoint, question.language, seconds=self.seconds) from None

    async def _sent(self, question: Question, method: str, heard: Heard | None) -> Reply:
        from openai import AsyncStream
        from openai.types.chat import ChatCompletion, ChatCompletionChunk

        # The client's own ``create`` walks through the schema on every call to turn types into JSON; this body is JSON already.
        post, body = self._connected().post, request_body(self.endpoint, question, method)
        if heard is None:
            completion = await post("/chat/completions", body=body, cast_to=ChatCompletion)
            return read(completion, self.endpoint, question.language)
        body["stream"] = True
        stream = await post(
            "/chat/completions", body=body, cast_to=ChatCompletion, stream=True, stream_cls=AsyncStream[ChatCompletionChunk]
        )
        return await self._listened(stream, heard, question.language)

    def _connected(self) -> "AsyncOpenAI":
        if self._client is None:
            from openai import AsyncOpenAI

            self._client = AsyncOpenAI(
                api_key=self.endpoint.key or "none", base_url=self.endpoint.base_url, max_retries=0, timeout=self.seconds
            )
        return self._client

    async def _listened(self, stream: Any, heard: Heard, language: Language) -> Reply:
        text, reason, usage, refused = "", None, None, False
        async for chunk in stream:
            usage = getattr(chunk, "usage", None) or usage
            if not chunk.choices:
                continue
            choice = chunk.choices[0]
            reason = choice.finish_reason or reason
            delta = choice.delta
            refused = refused or bool(getattr(delta, "refusal", None))
            calls = [call.function.arguments or "" for call in delta.tool_calls or () if call.function]
            piece = "".join(calls) or delta.content or ""
            if piece:
                text += piece
                heard(text)
        if reason is None:
            raise Passing(self._failure("cut", language))
        reply = Reply(text, reason != "length", *counts(usage))
        return checked(reply, reason, self.endpoint, language, refusal=refused)

    def _failure(self, kind: str, language: Language, **fields: object) -> ModelError:
        return failure(kind, language, place=self.endpoint.place, **fields)


def request_body(endpoint: Endpoint, question: Question, method: str = METHODS[0]) -> dict[str, Any]:
    """The body of one request, as it leaves."""
    form = schema(question.form)
    messages = [dict(message) for message in question.messages]
    body: dict[str, Any] = {"model": endpoint.model, "messages": messages}
    if method == "json_schema":
        body["response_format"] = {"type": "json_schema", "json_schema": {"name": _TOOL, "schema": form, "strict": True}}
    elif method == "tools":
        body["tools"] = [{"type": "function", "function": {"name": _TOOL, "parameters": form, "strict": True}}]
        body["tool_choice"] = {"type": "function", "function": {"name": _TOOL}}
    else:
        said = prompt("form", question.language).user(schema=json.dumps(form, ensure_ascii=False, separators=(",", ":")))
        messages[0] = {**messages[0], "content": f"{messages[0]['content']}\n\n{said}"}
        if method == "json_object":
            body["response_format"] = {"type": "json_object"}
    if question.most_tokens:
        body["max_completion_tokens" if endpoint.base_url == OPENAI else "max_tokens"] = question.most_tokens
    return body
