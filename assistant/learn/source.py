"""The lessons, and what drills are made from: ours, then the house's own."""

from __future__ import annotations

from pathlib import Path

from assistant.examples.search import shelf
from assistant.learn.case import cases
from assistant.learn.drill import Material
from assistant.learn.lesson import Lesson, lessons
from assistant.settings import House


def made_of(language: str, house: House) -> tuple[tuple[Lesson, ...], Material]:
    """Lessons and material in ``language``; raises ``SettingsError`` or ``LibraryError`` naming a file of the house that is wrong."""
    entries = shelf(house.examples, language=language).entries()
    folder = Path(house.learn).expanduser() if house.learn else None
    material = Material(language, tuple(entry for entry in entries if entry.language == language), cases(language, folder))
    return lessons(language, entries, folder), material
