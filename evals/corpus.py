"""Labelled drafts, from JSON lines or from marked text.

Marked text is easier to write and to read again: each draft begins with ``=== id | language | team | company`` and
follows as it would be pasted, its lines wrapped in place as ``{{O flags|text}}`` and ``{{K level flags|text}}``.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Row = dict[str, Any]
HERE = Path(__file__).parent
LABELLED, HELD = HERE / "drafts" / "labelled.jsonl", HERE / "drafts" / "held.jsonl"
SETTLED = HERE / "corpus" / "settled_readings.txt"  # the readings that are agreed, each with a few lines
KEY_RESULT_FLAGS = {
    "action": "action-as-kr",
    "kpi": "kpi-as-kr",
    "vague": "vague-kr",
    "notarget": "no-target",
    "vanity": "vanity-metric",
    "compound": "compound-kr",
}
OBJECTIVE_FLAGS = {"metric": "metric-objective", "task": "task-objective", "vague": "vague-objective", "nooutcome": "no-outcome"}
LEVELS = ("input", "output", "outcome")
_WRAPPED = re.compile(r"\{\{(?P<kind>[OK])(?P<words>(?: [a-z]+)*)\|(?P<text>.*?)\}\}", re.DOTALL)


def rows(path: Path) -> list[Row]:
    """The drafts of one file, each ``{"id", "lang", "text", "objectives"}``; raises ``ValueError`` where the form is broken."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    return [_draft(path.name, block) for block in re.split(r"(?m)^=== ", text)[1:]]


def training_files() -> list[Path]:
    """All labelled drafts that may be learnt from: all but the held-out ones."""
    found = [*sorted((HERE / "corpus").glob("*.txt")), *sorted((HERE / "drafts").glob("*.jsonl"))]
    return [path for path in found if path != HELD]


def line_key(text: str) -> str:
    """By what a labelled line and a line read are held to be the same: case, spaces and end marks apart."""
    return " ".join(unicodedata.normalize("NFKC", text).split()).strip(" .;,:").casefold()


def _draft(name: str, block: str) -> Row:
    head, _, body = block.partition("\n")
    parts = [part.strip() for part in head.split("|")]
    if len(parts) != 4:
        raise ValueError(f"{name}: “=== id | language | team | company” wanted, not “{head}”.")
    body = body.strip("\n")
    place = f"{name}, {parts[0]}"
    return {
        "id": parts[0],
        "lang": parts[1],
        "team": parts[2],
        "company": parts[3],
        "text": _WRAPPED.sub(lambda found: found["text"], body),
        "objectives": list(_objectives(place, body)),
    }


def _objectives(place: str, body: str) -> Iterator[Row]:
    current: Row | None = None
    for found in _WRAPPED.finditer(body):
        words = found["words"].split()
        if found["kind"] == "O":
            if current:
                yield current
            current = {"text": found["text"], "flags": _flags(place, words, OBJECTIVE_FLAGS), "key_results": []}
            continue
        levels = [word for word in words if word in LEVELS]
        if current is None or len(levels) != 1:
            raise ValueError(f"{place}: a key result needs an objective above it and one level: “{found['text']}”.")
        flags = _flags(place, [word for word in words if word not in LEVELS], KEY_RESULT_FLAGS)
        current["key_results"].append({"text": found["text"], "level": levels[0], "flags": flags})
    if current:
        yield current


def _flags(place: str, words: list[str], known: dict[str, str]) -> list[str]:
    if unknown := [word for word in words if word not in known]:
        raise ValueError(f"{place}: no such label: {', '.join(unknown)}.")
    return [known[word] for word in known if word in words]
