"""One draft at its turn: what is asked about it, what that takes and who pays, what came of it."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Protocol

from assistant.critique.asked import Asked
from assistant.critique.border import Reply
from assistant.critique.brief import Data
from assistant.critique.chat import Heard
from assistant.critique.endpoint import Endpoint
from assistant.critique.failure import failure
from assistant.critique.purse import Purse, tokens, tokens_of
from assistant.errors import ModelError
from assistant.language import Language

if TYPE_CHECKING:
    from pydantic import BaseModel

    from assistant.critique.answer import Answer
    from assistant.critique.hold import Held, Holder

_MAYBE_PAID = frozenset({"time", "cut", "connection"})  # what was sent was read, for all we know


class Opinion(NamedTuple):
    """What came of asking: what counts of the answer (None where there is none), and how it went.

    ``error`` says what happened where it failed, or where only a part is there; ``answer`` is the model's own, as it gave it;
    ``growing`` tells that more of it is to come, ``warning`` why it was asked without examples.
    """

    endpoint: Endpoint
    prompt: str | None
    held: "Held | None" = None
    answer: "Answer | None" = None
    error: ModelError | None = None
    tokens: int | None = None
    cost: float | None = None
    kept: bool = False
    growing: bool = False
    warning: str | None = None


class Turn:
    """One draft at its turn: what is asked about it, until when, what it has taken so far, and what holds its answers.

    ``replies`` are the keys its replies are kept under until the whole answer is.
    """

    def __init__(self, asked: Asked, heard: Heard | None) -> None:
        self.asked, self.heard = asked, heard
        self.work, self.language = asked.work, asked.work.language
        self.until = 0.0
        self.tokens_in = self.tokens_out = 0
        self.text = ""
        self.replies: list[str] = []

    @property
    def endpoint(self) -> Endpoint:
        """The endpoint asked."""
        return self.asked.endpoint

    @property
    def expected(self) -> int:
        """About how many tokens the answer takes."""
        return self.asked.estimate.tokens_out

    def hear(self, text: str) -> None:
        """Take note of the answer so far, and pass it on."""
        self.text = text
        if self.heard:
            self.heard(text)

    @cached_property
    def holder(self) -> "Holder":
        """What holds the answer to what is asked now."""
        return self.asked.holder(self.asked.examples)

    def held(self, data: Data, holder: "Holder | None" = None) -> "Held":
        """What counts of an answer as it is kept."""
        from assistant.critique.answer import Answer, Wordings

        holder = holder or self.asked.holder(data.get("examples") or [])
        held = holder.hold(Answer.model_validate(self.asked.shown(data["answer"])))
        if data.get("wordings"):
            held = holder.hold_again(held, Wordings.model_validate(self.asked.shown(data["wordings"])))
        return held


class Asking(Protocol):
    """What a till knows of who asks: at which endpoint, in whose language, and what it has taken so far."""

    tokens_in: int
    tokens_out: int

    @property
    def language(self) -> Language:
        """The language of failures."""
        ...

    @property
    def endpoint(self) -> Endpoint:
        """The endpoint asked."""
        ...


class Till:
    """Pays for the tries of one question from the purse of the run, and writes down what the draft has taken."""

    def __init__(self, purse: Purse, turn: Asking, form: "type[BaseModel]", messages: Sequence[Mapping[str, str]], most_out: int) -> None:
        self._purse, self._endpoint, self._turn = purse, turn.endpoint, turn
        self._in, self._most_out, self._aside = tokens_of(messages, form), most_out, 0.0

    def open(self) -> None:
        """Set aside what one try may cost; raises ``ModelError`` where the cap does not allow it."""
        aside = self._purse.set_aside(self._endpoint, self._in, self._most_out)
        if aside is None:
            needed = self._purse.needed(self._endpoint, self._in, self._most_out)
            raise failure("cost", self._turn.language, estimate=f"{needed:.4f}")
        self._aside = aside

    def close(self, reply: Reply | None, error: ModelError | None) -> None:
        """Settle what it took: as counted, as estimated, or, where a connection broke, as much as it may have been."""
        told = (reply.tokens_in, reply.tokens_out) if reply else error.tokens if error and error.tokens else (None, None)
        if reply:
            used = (self._in if told[0] is None else told[0], tokens(len(reply.text)) if told[1] is None else told[1])
        elif told[0] is not None:
            used = (told[0], told[1] or 0)
        elif error and error.kind in _MAYBE_PAID:
            used = (self._in, self._most_out if self._purse.most is not None else 0)
        else:
            used = (0, 0)
        self._purse.settle(self._endpoint, self._aside, *used)
        self._turn.tokens_in, self._turn.tokens_out = self._turn.tokens_in + used[0], self._turn.tokens_out + used[1]


class Kept(NamedTuple):
    """An answer as it is kept, what counts of it, and what cut it short."""

    data: Data
    held: "Held"
    cut: ModelError | None = None
