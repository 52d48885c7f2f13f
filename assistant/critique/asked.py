"""What would be asked about one draft: the data, the messages, the key its answer is kept under; nothing is sent here."""

import json
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from assistant.critique.brief import Data, Work, brief, digest, rule_book
from assistant.critique.endpoint import Endpoint
from assistant.critique.library import Library
from assistant.critique.prompt import fenced, prompt
from assistant.critique.purse import Estimate, estimate
from assistant.critique.redact import Redactor
from assistant.settings import AiSettings

if TYPE_CHECKING:
    from assistant.critique.hold import Holder


class Options(NamedTuple):
    """How a run asks: ``redact`` private words, ``max_cost`` for the whole run, ``found`` False to hide what the rules say."""

    redact: bool = False
    max_cost: float | None = None
    found: bool = True


OPTIONS = Options()


class Asked:
    """One draft as it is put to a model. The key holds all that bears on the answer but the examples, so that an entry added to the
    library does not make a draft be paid for again; they are looked up when the messages are written.
    """

    def __init__(
        self, work: Work, endpoint: Endpoint, library: Library, settings: AiSettings, options: Options, context: str | None
    ) -> None:
        self.work, self.endpoint, self.context = work, endpoint, context or ""
        self._library, self._shows_examples = library, options.found
        self.prompt = prompt("critique", work.language)
        self.redactor = None
        self._data = brief(work, context=context, found=options.found)
        self._book = rule_book(work.house, work.language, whole=not options.found)
        if options.redact or settings.redact:
            self.redactor = Redactor(work.draft, work.language, also=settings.redact, besides=self.context, whole=options.redact)
            self._data = self.redactor.hide(self._data)
        said = json.dumps([self._book, self._data], sort_keys=True)
        self.key = digest(endpoint.base_url, endpoint.model, self.prompt.version, self.prompt.system, said)

    @cached_property
    def examples(self) -> list[Data]:
        """The nearest examples of the library; none where the model is to see for itself."""
        found: list[Data] = self.hidden(self._library.nearest(self.work)) if self._shows_examples else []
        return found

    @cached_property
    def messages(self) -> tuple[dict[str, str], ...]:
        """The messages of the first request."""
        examples = {"examples": self.examples} if self.examples else {}
        user = self.prompt.user(data=fenced({"rules": self._book, **examples, **self._data}))
        return ({"role": "system", "content": self.prompt.system}, {"role": "user", "content": user})

    @cached_property
    def estimate(self) -> Estimate:
        """What asking will take."""
        return estimate(self.endpoint, sum(len(message["content"]) for message in self.messages), self.work)

    def holder(self, examples: list[Data]) -> "Holder":
        """What holds an answer, given after these ``examples``, against the draft."""
        from assistant.critique.hold import Holder

        return Holder(
            self.work, sent=(self.prompt.system, *(rule["holds"] for rule in self._book), *_texts(examples)), context=self.context
        )

    def shown(self, data: Any) -> Any:
        """``data`` with what stand-ins stood for."""
        return self.redactor.show(data) if self.redactor else data

    def hidden(self, data: Any) -> Any:
        """``data`` with stand-ins."""
        return self.redactor.hide(data) if self.redactor else data


def _texts(data: Any) -> list[str]:
    """All texts in ``data``."""
    if isinstance(data, str):
        return [data]
    if isinstance(data, Mapping):
        data = list(data.values())
    return [text for item in data for text in _texts(item)] if isinstance(data, list | tuple) else []
