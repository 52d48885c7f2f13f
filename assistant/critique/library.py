"""The nearest examples of the library, for the model to see what good looks like."""

from importlib.util import find_spec
from typing import TYPE_CHECKING

from assistant.critique.brief import Data, Work
from assistant.errors import LibraryError
from assistant.settings import ExampleSettings

if TYPE_CHECKING:
    from assistant.examples.search import Search

_MOST = 3
_CONTEXT = 60  # code points of the objective that go with a line


class Library:
    """The library, opened once a run; ``trouble`` is the sentence that says why it cannot be used, if so."""

    def __init__(self, settings: ExampleSettings) -> None:
        self._settings = settings
        self._search: Search | None = None
        self.trouble: str | None = None

    def nearest(self, work: Work) -> list[Data]:
        """Weak lines near the first weak line of a draft, and what became of them; none where the library is not installed or not local."""
        query = _query(work)
        if query is None or self.trouble or find_spec("chromadb") is None or self._settings.embeddings != "local":
            return []  # embeddings of an endpoint would send the line as it is, before anybody asked
        try:
            if self._search is None:
                from assistant.examples.search import open_search

                self._search = open_search(self._settings, language=work.language)
            found = self._search.find(query, language=work.language, count=_MOST)
        except LibraryError as error:
            self.trouble = str(error)
            return []
        return [
            {"weak": one.entry.faulty, "objective": one.entry.objective, "became": dict(one.entry.ladder)}
            for one in found
            if one.entry.faulty
        ]

    def close(self) -> None:
        """Let go of the library."""
        if self._search is not None:
            self._search.close()
            self._search = None


def _query(work: Work) -> str | None:
    """The first weak line with its objective."""
    for objective, per_result in zip(work.reading.objectives, work.judgement.key_results, strict=True):
        for result, remarks in zip(objective.key_results, per_result, strict=True):
            if any(remark.severity != "advice" for remark in remarks):
                return f"{result.key_result.text} · {objective.objective.text[:_CONTEXT]}"
    return None
