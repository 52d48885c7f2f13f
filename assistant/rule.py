"""How a rule is declared: one file a rule, with its words and examples in both languages and its check.

A rule file holds ``RULE`` and ``check``. ``check`` takes what the rule's scope names (a ``Reading``, an
``ObjectiveReading`` or a ``DraftReading``) and the ``Around`` it stands in, and answers a ``Hit`` or None. The rules across teams
(scope "company", files ``t*``) take a ``CompanyReading`` and answer any number of ``TeamHit``.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, NamedTuple

Scope = Literal["key_result", "objective", "draft", "company"]
Severity = Literal["error", "warning", "advice"]
Verdict = Literal["ready", "revise", "rethink"]


class Both(NamedTuple):
    """One text in both languages, each written for itself."""

    fr: str
    en: str

    def said(self, language: str) -> str:
        """The text in ``language``; English for any language but French."""
        return self.fr if language == "fr" else self.en


class Case(NamedTuple):
    """An example that needs its surroundings: a line beside its objective and siblings, or an objective with its key results."""

    line: str = ""
    objective: str = ""
    others: tuple[str, ...] = ()
    key_results: tuple[str, ...] = ()


class Examples(NamedTuple):
    """Examples per language: bare lines, or cases."""

    fr: tuple[str | Case, ...]
    en: tuple[str | Case, ...]


class Hit(NamedTuple):
    """A rule that holds: the place of the deciding words in the line, which message, what fills it."""

    start: int = 0
    end: int = 0
    message: str = "default"
    severity: Severity | None = None
    fields: Mapping[str, object] = {}


class TeamHit(NamedTuple):
    """A rule across teams that holds: the teams and the words of each (a team's name is None for the company's own), the team that is
    needed, which message and what fills it. ``weight`` says how grave or sure it is, for putting the gravest first.
    """

    teams: tuple[str | None, ...]
    quotes: tuple[str, ...]
    needs_team: str | None = None
    message: str = "default"
    weight: float = 1.0
    fields: Mapping[str, object] = {}


class Rule(NamedTuple):
    """A rule's words: ``holds`` says in a sentence or two when it holds. ``wordless`` rules also serve drafts in a language that is not read."""

    code: str
    name: str
    scope: Scope
    severity: Severity
    arguable: bool
    title: Both
    holds: Both
    why: Both
    source: str
    messages: Mapping[str, Both]
    bad: Examples
    good: Examples
    sides: Both | None = None
    wordless: bool = False


Check = Callable[[Any, Any], Hit | None]
CompanyCheck = Callable[[Any], Iterable[TeamHit]]


class CheckedRule(NamedTuple):
    """A rule with the function that finds it."""

    rule: Rule
    check: Check


class CompanyRule(NamedTuple):
    """A rule across teams with the function that finds it."""

    rule: Rule
    check: CompanyCheck
