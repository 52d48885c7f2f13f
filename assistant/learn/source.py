"""The lessons, and what drills are made from: ours, then the house's own."""

from __future__ import annotations

from pathlib import Path

from assistant.examples.search import shelf
from assistant.learn.lesson import Lesson, lessons
from assistant.learn.material import Material, cases, situations
from assistant.settings import House


def made_of(language: str, house: House) -> tuple[tuple[Lesson, ...], Material]:
    """Lessons and material in ``language``; raises ``SettingsError`` or ``LibraryError`` naming a file of the house that is wrong."""
    entries = shelf(house.examples, language=language).entries()
    folder = Path(house.learn).expanduser() if house.learn else None
    own = tuple(entry for entry in entries if entry.language == language)
    material = Material(language, own, cases(language, folder), situations(language, folder))
    return lessons(language, entries, folder), material
