"""What work usually moves: some 200 recurring kinds of work, and some 80 benefits that objectives seek, in both languages.

Written in ``works.txt`` and ``benefits.txt`` (see ``compile.py`` for their form); what is loaded is compiled from them
(``python -m assistant.catalogue.compile --write``), which a test holds against the texts.
"""

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from assistant.language import Language


class Work(NamedTuple):
    """One kind of work in one language.

    ``words`` tell it; ``inputs`` count it; ``outputs`` is what it moves next, ``outcomes`` what it is for, ``guards`` what
    must not suffer; ``purpose`` an objective it serves; ``people`` whom by default; ``asks`` questions about it;
    ``tasks`` sample lines, each with the object that should be read in it; ``benefits`` the names of those it serves.
    """

    name: str
    benefits: tuple[str, ...]
    words: tuple[str, ...]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    outcomes: tuple[str, ...]
    guards: tuple[str, ...]
    purpose: str
    people: str
    asks: tuple[str, ...]
    tasks: tuple[tuple[str, str], ...]


class Benefit(NamedTuple):
    """One benefit in one language: the ``words`` of objectives that seek it, its ``measures``, an objective (``aim``) that names it."""

    name: str
    words: tuple[str, ...]
    measures: tuple[str, ...]
    guards: tuple[str, ...]
    aim: str
    people: str
    asks: tuple[str, ...]


Key = tuple[str, ...]  # the further words of a phrase that tells an entry, and the entry's name
Index = Mapping[str, list[Key]]  # by the first word, folded and singular


class Catalogue(NamedTuple):
    """All of one language: the entries as plain data by name, and the words that tell them."""

    works: dict[str, dict[str, Any]]
    benefits: dict[str, dict[str, Any]]
    work_words: Index
    benefit_words: Index

    def work(self, name: str) -> Work:
        """One kind of work."""
        return Work(**_tuples(self.works[name]))

    def benefit(self, name: str) -> Benefit:
        """One benefit."""
        return Benefit(**_tuples(self.benefits[name]))


@lru_cache(maxsize=2)
def catalogue(language: Language) -> Catalogue:
    """The catalogue in ``language``."""
    return Catalogue(**json.loads(compiled_path(language).read_text(encoding="utf-8")))


def works(language: Language) -> Mapping[str, Work]:
    """The kinds of work in ``language``, by name, in the order of the file."""
    known = catalogue(language)
    return {name: known.work(name) for name in known.works}


def benefits(language: Language) -> Mapping[str, Benefit]:
    """The benefits in ``language``, by name, in the order of the file."""
    known = catalogue(language)
    return {name: known.benefit(name) for name in known.benefits}


def compiled_path(language: Language) -> Path:
    """Where what is loaded of one language stands."""
    return Path(__file__).with_name(f"{language}.json")


def _tuples(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(map(_plain, value)) if isinstance(value, list) else value for name, value in fields.items()}


def _plain(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
