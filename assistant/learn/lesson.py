"""Lessons: files of Markdown whose directives are replaced by the very words of the rules and of the library."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import NamedTuple

from assistant.errors import SettingsError
from assistant.examples.entry import Entry
from assistant.judge import find_rule
from assistant.learn.words import gist_of, title_of
from assistant.report.words import typeset
from assistant.rule import Both, Case

_HERE = Path(__file__).with_name("lessons")
_DIRECTIVE = re.compile(r"^@(rule|why|bad|good|ladder) +([\w-]+)(?: +(\d+))? *$", re.MULTILINE)
_FILE = re.compile(r"^(\d+)\.(fr|en)\.md$")
_WRONG = Both(fr="{name} : {problem}.", en="{name}: {problem}.")
_NO_HEAD = Both(
    fr="il manque l'en-tête entre deux lignes +++ avec title, minutes et rules",
    en="the head between two lines +++ with title, minutes and rules is missing",
)
_UNKNOWN = Both(fr="« {what} » n'existe pas", en="there is no “{what}”")
_BECAME = Both(fr="devient", en="became")


class Lesson(NamedTuple):
    """One lesson: ``text`` is Markdown, its directives replaced; ``rules`` are those it teaches."""

    number: int
    title: str
    minutes: int
    rules: tuple[str, ...]
    text: str


def lessons(language: str, entries: list[Entry], house: Path | None = None) -> tuple[Lesson, ...]:
    """All lessons in order, those of the ``house`` (a folder of such files) after ours; raises ``SettingsError`` naming a file that is wrong."""
    paths = [*_HERE.glob(f"*.{language}.md"), *((house / "lessons").glob(f"*.{language}.md") if house else [])]
    found = {int(match[1]): path for path in paths if (match := _FILE.match(path.name))}
    return tuple(_read(number, path, language, entries) for number, path in sorted(found.items()))


def _read(number: int, path: Path, language: str, entries: list[Entry]) -> Lesson:
    try:
        _, head, text = path.read_text(encoding="utf-8").split("+++\n", 2)
        told = tomllib.loads(head)
        title, minutes, rules = str(told["title"]), int(told["minutes"]), tuple(told["rules"])
    except (OSError, ValueError, KeyError, TypeError):
        raise _error(path, _NO_HEAD.said(language), language) from None
    for name in rules:
        if find_rule(name) is None:
            raise _error(path, _UNKNOWN.said(language).format(what=name), language)

    def replaced(found: re.Match[str]) -> str:
        made = _directive(found[1], found[2], int(found[3] or 3), language, entries)
        if made is None:
            raise _error(path, _UNKNOWN.said(language).format(what=found[0]), language)
        return made

    return Lesson(number, title, minutes, rules, _DIRECTIVE.sub(replaced, text).strip() + "\n")


def _directive(kind: str, name: str, count: int, language: str, entries: list[Entry]) -> str | None:
    """The Markdown that takes a directive's place; None where it names nothing."""
    if kind == "ladder":
        entry = next((one for one in entries if one.function == name and one.language == language and len(one.ladder) == 3), None)
        return _ladder(entry, language) if entry else None
    rule = find_rule(name)
    if rule is None:
        return None
    if kind == "rule":
        return f"**{title_of(name, language)}.** {gist_of(name, language)}"
    if kind == "why":
        return typeset(rule.why.said(language), language)
    examples = rule.bad if kind == "bad" else rule.good
    sign = "✗" if kind == "bad" else "✓"
    return "\n".join(f"- {sign} {_line(one)}" for one in (examples.fr if language == "fr" else examples.en)[:count])


def _line(example: str | Case) -> str:
    """An example of a rule on one line."""
    if isinstance(example, str):
        return " / ".join(part.lstrip("# -") for part in example.split("\n"))
    if example.line:
        return f"{example.line} ({example.objective})" if example.objective else example.line
    return " / ".join((example.objective, *example.key_results))


def _ladder(entry: Entry, language: str) -> str:
    lines = [
        f"*{entry.objective}*",
        "",
        f"- ✗ {entry.faulty} — {_BECAME.said(language)} :" if language == "fr" else f"- ✗ {entry.faulty} — {_BECAME.said(language)}:",
    ]
    return "\n".join([*lines, *(f"- {rung} : {text}" if language == "fr" else f"- {rung}: {text}" for rung, text in entry.ladder.items())])


def _error(path: Path, problem: str, language: str) -> SettingsError:
    return SettingsError(_WRONG.said(language).format(name=path.name, problem=problem))
