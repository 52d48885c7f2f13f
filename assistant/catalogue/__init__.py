"""What work usually moves: some 160 recurring kinds of work, and some 70 benefits that objectives seek, in both languages.

Written in ``works.txt`` and ``benefits.txt``: blocks headed ``=== name``, one ``key: value`` a line, a key as often as it has
values. ``fr.…`` and ``en.…`` are each written for themselves. Slots: ``{objet}``, ``{de objet}``, ``{à objet}`` stand for
what the author's task makes ("la borne d'accueil"), ``{gens}``, ``{de gens}``, ``{à gens}`` for those the objective
serves; ``{object}`` and ``{people}`` in English. Where a wording holds no blank, "from [baseline] to [target]" is added.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from assistant.errors import CatalogueError
from assistant.language import Language

_HEAD = "=== "


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


@lru_cache(maxsize=2)
def works(language: Language) -> Mapping[str, Work]:
    """The kinds of work in ``language``, by name, in the order of the file."""
    return {name: _work(name, block, language) for name, block in _blocks(_here("works.txt"), language)}


@lru_cache(maxsize=2)
def benefits(language: Language) -> Mapping[str, Benefit]:
    """The benefits in ``language``, by name, in the order of the file."""
    return {name: _benefit(name, block, language) for name, block in _blocks(_here("benefits.txt"), language)}


class _Block:
    """The values of one block, for one language."""

    def __init__(self, where: str) -> None:
        self.where, self.values = where, dict[str, list[str]]()

    def many(self, key: str) -> tuple[str, ...]:
        return tuple(self.values.get(key, ()))

    def one(self, key: str) -> str:
        found = self.values.get(key)
        if not found:
            raise CatalogueError(f"{self.where}: the key “{key}” is missing.")
        return found[0]

    def listed(self, key: str) -> tuple[str, ...]:
        return tuple(item.strip() for line in self.many(key) for item in line.split(",") if item.strip())


def _blocks(path: Path, language: Language) -> Iterator[tuple[str, _Block]]:
    """The blocks of a file, with what is of no language and what is of ``language``."""
    prefix, block, title = f"{language}.", None, ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith(_HEAD):
            if block:
                yield title, block
            title = line[len(_HEAD) :].strip()
            block = _Block(f"{path.name}, {title}")
        elif line.strip() and not line.startswith("#"):
            key, colon, value = line.partition(":")
            if not colon or block is None:
                raise CatalogueError(f"{path.name}, line {number}: “key: value” is wanted.")
            if key.startswith(prefix) or "." not in key:
                block.values.setdefault(key.removeprefix(prefix), []).append(value.strip())
    if block:
        yield title, block


def _work(name: str, block: _Block, language: Language) -> Work:
    return Work(
        name=name,
        benefits=block.listed("benefits"),
        words=block.listed("words"),
        inputs=block.many("input"),
        outputs=block.many("output"),
        outcomes=block.many("outcome"),
        guards=block.many("guard"),
        purpose=block.one("purpose"),
        people=block.one("people"),
        asks=block.many("ask"),
        tasks=tuple((task.strip(), made.strip()) for task, _, made in (line.partition("=>") for line in block.many("task"))),
    )


def _benefit(name: str, block: _Block, language: Language) -> Benefit:
    return Benefit(
        name=name,
        words=block.listed("words"),
        measures=block.many("measure"),
        guards=block.many("guard"),
        aim=block.one("aim"),
        people=block.one("people"),
        asks=block.many("ask"),
    )


def _here(name: str) -> Path:
    return Path(__file__).with_name(name)
