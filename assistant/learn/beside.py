"""What the reviewer says of one line beside its objective."""

from __future__ import annotations

from assistant.errors import DraftError
from assistant.report.model import KeyResultReport
from assistant.review import review
from assistant.settings import DEFAULT, House

_LABEL = {"fr": "Objectif : ", "en": "Objective: "}


def read_beside(line: str, objective: str, language: str, house: House = DEFAULT, *, ai: bool = False) -> KeyResultReport | None:
    """The line as reviewed; None where it is not read as one key result. With ``ai`` the configured model is asked as well."""
    try:
        found = review(f"{_LABEL[language]}{objective}\n- {line}\n", language=language, house=house, ai=ai)
    except DraftError:
        return None
    results = [result for one in found.objectives for result in one.key_results]
    return results[0] if len(results) == 1 else None
