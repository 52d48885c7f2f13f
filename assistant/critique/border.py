"""Where a client's answers become ours: a completion read as a reply, whatever the client raises told as one of our errors."""

from typing import Any, NamedTuple

from assistant.critique.endpoint import Endpoint
from assistant.critique.failure import failure
from assistant.critique.retry import NotTaken, Passing, asked_wait
from assistant.errors import ModelError
from assistant.language import Language
from assistant.report.plain import plain

_MOST_TOKENS = 10**8  # a count above is none
_REFUSED = frozenset({400, 422, 501})  # what servers say of a form they do not know
_LONGEST_SAID = 200  # characters of a server's own words
_OF_CONNECTIONS = frozenset({"httpx", "httpx2", "httpcore", "httpcore2", "json"})


class Reply(NamedTuple):
    """What came back; ``whole`` is False where the server cut it short; tokens are None where it did not count."""

    text: str
    whole: bool = True
    tokens_in: int | None = None
    tokens_out: int | None = None


def read(completion: Any, endpoint: Endpoint, language: Language) -> Reply:
    """The reply in a chat completion; raises ``ModelError`` where there is none."""
    choices = getattr(completion, "choices", None)
    if not choices or choices[0].message is None:
        raise failure("empty", language)
    message, reason = choices[0].message, choices[0].finish_reason
    calls = [call.function.arguments for call in message.tool_calls or () if getattr(call, "function", None)]
    reply = Reply(next(iter(calls), None) or message.content or "", reason != "length", *counts(completion.usage))
    return checked(reply, reason, endpoint, language, refusal=bool(getattr(message, "refusal", None)))


def checked(reply: Reply, reason: str | None, endpoint: Endpoint, language: Language, *, refusal: bool) -> Reply:
    """The reply, where it says something; raises ``ModelError`` otherwise."""
    is_empty = not reply.text.strip()
    kind = "refusal" if refusal else "filter" if reason == "content_filter" else None
    kind = kind or (("cut" if reason == "length" else "empty") if is_empty else None)
    if kind:
        error = failure(kind, language, place=endpoint.place)
        error.tokens = None if reply.tokens_in is None else (reply.tokens_in, reply.tokens_out or 0)
        raise error
    return reply


def counts(usage: Any) -> tuple[int | None, int | None]:
    """Tokens in and out as a server counts them; None where what it says is no count."""
    told = (getattr(usage, "prompt_tokens", None), getattr(usage, "completion_tokens", None))
    first, second = (value if type(value) is int and 0 <= value < _MOST_TOKENS else None for value in told)
    return first, second


def told(error: Exception, endpoint: Endpoint, language: Language, *, seconds: float) -> Exception:
    """What a client raised, as ``ModelError`` (for good), ``Passing`` (worth another try) or ``NotTaken`` (a form the server does not know)."""
    import openai

    def failed(kind: str, **fields: object) -> ModelError:
        return failure(kind, language, place=endpoint.place, **fields)

    if isinstance(error, ModelError | NotTaken | Passing):
        return error
    if isinstance(error, openai.APIStatusError):
        return _of_status(error, endpoint, language)
    if isinstance(error, openai.APITimeoutError):
        return failed("time", seconds=f"{seconds:g}")
    if isinstance(error, openai.APIConnectionError | openai.APIResponseValidationError):
        return Passing(failed("connection"))
    if isinstance(error, openai.APIError):  # what a stream says in its middle
        return Passing(failed("request", said=shortened(error.message, endpoint)))
    if type(error).__module__.split(".")[0] in _OF_CONNECTIONS:  # an answer that is no answer: half a stream, a page of a proxy
        return Passing(failed("connection"))
    return failed("unexpected", said=type(error).__name__)


def _of_status(error: Any, endpoint: Endpoint, language: Language) -> Exception:
    """What a status code means."""
    status, said = error.status_code, shortened(str(error.message), endpoint)
    code = str(getattr(error, "code", "") or "")

    def failed(kind: str, **fields: object) -> ModelError:
        return failure(kind, language, place=endpoint.place, **fields)

    if status in (401, 403):
        return failed("key")
    if status == 404:
        return failed("model", model=endpoint.model)
    if status == 429 and ("quota" in code or "billing" in code):
        return failed("quota")
    if status == 429:
        pause = asked_wait(error.response.headers)
        asks = "" if pause is None else {"fr": f" (à attendre : {pause:.0f} s)", "en": f" (asks to wait {pause:.0f} s)"}[language]
        return Passing(failed("busy", wait=asks), pause)
    if status in (408, 409) or status >= 500 and status != 501:
        return Passing(failed("server", status=status), asked_wait(error.response.headers))
    if "context_length" in code or "maximum context" in said:
        return failed("long")
    if "content_filter" in code or "content_policy" in code:
        return failed("filter")
    return NotTaken(said) if status in _REFUSED else failed("request", said=said)


def shortened(said: str, endpoint: Endpoint) -> str:
    """A server's words fit to be shown: one line, no key."""
    text = plain(" ".join(said.split()))
    return (text.replace(endpoint.key, "…") if endpoint.key else text)[:_LONGEST_SAID]
