"""Compiles the catalogue: ``works.txt`` and ``benefits.txt`` to what is loaded, ``fr.json`` and ``en.json``.

The texts are blocks headed ``=== name``, one ``key: value`` a line, a key as often as it has values. ``fr.…`` and ``en.…`` are each
written for themselves. Slots: ``{objet}``, ``{de objet}``, ``{à objet}`` stand for what the author's task makes ("la borne
d'accueil"), ``{gens}``, ``{de gens}``, ``{à gens}`` for those the objective serves; ``{object}`` and ``{people}`` in English.
Where a wording holds no blank, "from [baseline] to [target]" is added.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from assistant.catalogue import Benefit, Work, compiled_path
from assistant.errors import CatalogueError
from assistant.language import Language
from assistant.language.text import fold, singular, words

LANGUAGES: tuple[Language, ...] = ("fr", "en")
WORKS, BENEFITS = (Path(__file__).with_name(name) for name in ("works.txt", "benefits.txt"))
_HEAD = "=== "


def works_in(path: Path, language: Language) -> Iterator[Work]:
    """The kinds of work of a file, in one language; raises ``CatalogueError`` naming the place."""
    for name, block in _blocks(path, language):
        yield _work(name, block)


def benefits_in(path: Path, language: Language) -> Iterator[Benefit]:
    """The benefits of a file, in one language; raises ``CatalogueError`` naming the place."""
    for name, block in _blocks(path, language):
        yield _benefit(name, block)


def compiled(language: Language) -> str:
    """What is loaded of one language."""
    works, benefits = list(works_in(WORKS, language)), list(benefits_in(BENEFITS, language))
    made = {
        "works": {work.name: work._asdict() for work in works},
        "benefits": {benefit.name: benefit._asdict() for benefit in benefits},
        "work_words": _index(works),
        "benefit_words": _index(benefits),
    }
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n"


def _index(entries: Iterable[Work | Benefit]) -> dict[str, list[tuple[str, ...]]]:
    """The words of all entries by their first form."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in entries:
        for phrase in entry.words:
            first, *rest = (singular(word.form) for word in words(fold(phrase)))
            key = (*rest, entry.name)
            if key not in found.setdefault(first, []):
                found[first].append(key)
    return found


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


def _work(name: str, block: _Block) -> Work:
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


def _benefit(name: str, block: _Block) -> Benefit:
    return Benefit(
        name=name,
        words=block.listed("words"),
        measures=block.many("measure"),
        guards=block.many("guard"),
        aim=block.one("aim"),
        people=block.one("people"),
        asks=block.many("ask"),
    )


if __name__ == "__main__":
    old = [
        code for code in LANGUAGES if not compiled_path(code).exists() or compiled_path(code).read_text(encoding="utf-8") != compiled(code)
    ]
    if "--write" in sys.argv[1:]:
        for code in old:
            compiled_path(code).write_text(compiled(code), encoding="utf-8")
    elif old:
        sys.exit("The catalogue has changed: python -m assistant.catalogue.compile --write")
