"""What the reviewer says of what a drill shows: one line beside its objective, a whole set, several teams."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from assistant.errors import DraftError
from assistant.judge import find_rule
from assistant.report.model import Finding, KeyResultReport, ObjectiveReport, Review
from assistant.review import review
from assistant.settings import DEFAULT, House

Ask = Callable[[str], Review]  # reviews a draft with the model's opinion
_LABEL = {"fr": "Objectif : ", "en": "Objective: "}


def read_beside(line: str, objective: str, language: str, house: House = DEFAULT, ask: Ask | None = None) -> KeyResultReport | None:
    """The line as reviewed; None where it is not read as one key result. With ``ask`` the model is asked as well."""
    found = reviewed(f"{_LABEL[language]}{objective}\n- {line}\n", language, house, ask)
    results = [result for one in found.objectives for result in one.key_results] if found else []
    return results[0] if len(results) == 1 else None


def read_above(objective: str, line: str, language: str, house: House = DEFAULT) -> ObjectiveReport | None:
    """The objective as reviewed above one key result; None where it is not read as one objective."""
    found = reviewed(f"{_LABEL[language]}{objective}\n- {line}\n", language, house)
    return found.objectives[0] if found and len(found.objectives) == 1 and len(found.objectives[0].key_results) == 1 else None


def findings_of(found: Review) -> list[Finding]:
    """All remarks of one review, of the whole, of its objectives, of its key results."""
    results = [result for objective in found.objectives for result in objective.key_results]
    return [
        *found.findings,
        *(one for objective in found.objectives for one in objective.findings),
        *(one for result in results for one in result.findings),
    ]


def told_of(rule: str, text: str, language: str) -> dict[str, str]:
    """What the reviewer remarks on a text, by rule: on one draft, or across teams where ``rule`` is one across teams."""
    asked = find_rule(rule)
    if asked is not None and asked.scope == "company":
        return _across(text, language)
    found = reviewed(text, language, DEFAULT)
    return {finding.name: finding.message for finding in findings_of(found)} if found else {}


def _across(text: str, language: str) -> dict[str, str]:
    """The remarks across the teams of a text, by rule."""
    from assistant.formats import of_bytes
    from assistant.formats.document import Document
    from assistant.roster.build import roster
    from assistant.roster.place import placed
    from assistant.teams.across import across
    from assistant.teams.company import company_of

    found = roster([item for item in of_bytes("teams.md", text.encode(), language) if isinstance(item, Document)])
    reviews = [placed(review(entry.text, language=language, team=entry.team), entry) for entry in found.entries]
    return {one.rule.name: one.why for one in across(company_of(reviews), DEFAULT).findings}


def reviewed(text: str, language: str, house: House, ask: Ask | None = None) -> Review | None:
    """The review of a draft, with the model's opinion where there is ``ask``; None where no OKR can be read."""
    try:
        return ask(text) if ask else review(text, language=language, house=house)
    except DraftError:
        return None


def parts_of(text: str, language: str) -> tuple[str, tuple[str, ...]]:
    """The objective of a draft of one, and its key results, as the reviewer reads them."""
    found = reviewed(text, language, DEFAULT)
    first = found.objectives[0] if found and found.objectives else None
    return (first.text, tuple(result.text for result in first.key_results)) if first else ("", ())


def messages(findings: Iterable[Finding]) -> tuple[str, ...]:
    """What findings say, each once."""
    return tuple(dict.fromkeys(finding.message for finding in findings))


def names(findings: Iterable[Finding]) -> tuple[str, ...]:
    """The rules of findings, each once."""
    return tuple(dict.fromkeys(finding.name for finding in findings))
