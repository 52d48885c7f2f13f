"""Case studies: a team, what goes wrong for those it serves, and one good set of OKRs among many."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from assistant.errors import SettingsError
from assistant.rule import Both

_HERE = Path(__file__).with_name("cases")
_WRONG = Both(
    fr="{name}:{line} : ce n'est pas un cas d'étude (id, function, title, situation, ask, sample, traps, hints).",
    en="{name}:{line}: this is no case study (id, function, title, situation, ask, sample, traps, hints).",
)


class CaseStudy(NamedTuple):
    """One case: ``sample`` is one good answer, ``traps`` the rules a hasty one breaks, ``hints`` questions that help."""

    id: str
    function: str
    title: str
    situation: str
    ask: str
    sample: str
    traps: tuple[str, ...]
    hints: tuple[str, ...]


def cases(language: str, house: Path | None = None) -> tuple[CaseStudy, ...]:
    """All case studies, the ``house``'s own (a folder) after ours; raises ``SettingsError`` naming file and line."""
    paths = [_HERE / f"{language}.jsonl", *([house / "cases" / f"{language}.jsonl"] if house else [])]
    return tuple(case for path in paths if path.is_file() for case in _read(path, language))


def _read(path: Path, language: str) -> list[CaseStudy]:
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            data = json.loads(line)
            found.append(CaseStudy(**data | {"traps": tuple(data["traps"]), "hints": tuple(data["hints"])}))
        except (ValueError, TypeError, KeyError):
            raise SettingsError(_WRONG.said(language).format(name=path.name, line=number)) from None
    return found
