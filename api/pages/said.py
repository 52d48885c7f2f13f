"""The words of a page as they are sent: in one language, spaced as it wants."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from assistant.report.words import typeset
from assistant.report.words import words as report_words

from ..language import Spoken
from .words import BATCHES, COMMON, EDITOR, RULES, SIGN_IN
from .words_learn import LEARN, PEOPLE

_GROUPS = {"editor": EDITOR, "batches": BATCHES, "rules": RULES, "learn": LEARN, "people": PEOPLE, "sign_in": SIGN_IN}


@lru_cache
def page_words(page: str, language: Spoken) -> dict[str, str]:
    """The words of one page in ``language``, with those that every page has."""
    return {name: typeset(both.said(language), language) for name, both in (COMMON | _GROUPS[page]).items()}


@lru_cache
def said_of_reports(language: Spoken) -> dict[str, Any]:
    """What the editor says of a report, in the words that all reports use."""
    found = report_words(language)
    counts = ("no_key_result", "none_sound", "all_sound", "one_sound", "some_sound", "the_only", "the_only_not")
    told: dict[str, Any] = {name: typeset(getattr(found, name), language) for name in (*counts, "sound", "first", "colon")}
    for group in ("verdicts", "severities", "rungs", "first_steps", "remarks"):
        told[group] = {name: typeset(text, language) for name, text in getattr(found, group).items()}
    return told
