"""How well written answers of the course are judged: ``python -m evals.mending [FILE ...] [--show]``.

Answers written by hand, right and wrong ones: to "mend this line" ``evals/learn/answers.jsonl`` (tuned on) and ``held.jsonl`` (never tuned on,
judged once the judge stood), and whole sets for the case studies, ``sets.jsonl`` (never tuned on). Prints, by file and language, how many right answers are
taken for right and wrong ones for wrong; ``--show`` the others.
"""

from __future__ import annotations

import json
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

from assistant.learn.faults import mended
from assistant.learn.judge import judged
from assistant.learn.make import posed
from assistant.learn.material import Material
from assistant.learn.source import made_of
from assistant.settings import DEFAULT

HERE = Path(__file__).parent / "learn"
HELD = HERE / "held.jsonl"
FILES = (HERE / "answers.jsonl", HELD, HERE / "sets.jsonl")


def read(path: Path) -> list[dict[str, Any]]:
    """The answers of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def is_right(one: dict[str, Any]) -> bool:
    """Whether the answer is taken for right."""
    material = _material(one["language"])
    if "case" in one:
        drill = posed(next(case for case in material.cases if case.id == one["case"]), one["language"])
    else:
        drill = mended(next(entry for entry in material.entries if (entry.objective, entry.faulty) == (one["objective"], one["faulty"])))
    return judged(drill, one["answer"]).is_right


@lru_cache
def _material(language: str) -> Material:
    return made_of(language, DEFAULT)[1]


def main(arguments: list[str]) -> None:
    """Measure and print."""
    files = [Path(name) for name in arguments if not name.startswith("-")] or list(FILES)
    for path in files:
        answers = read(path)
        found = [(one, is_right(one)) for one in answers]
        for language in ("fr", "en"):
            own = [(one["right"], taken) for one, taken in found if one["language"] == language]
            right, wrong = [taken for label, taken in own if label], [not taken for label, taken in own if not label]
            print(f"{path.stem} {language}: right ones {sum(right)} of {len(right)}, wrong ones {sum(wrong)} of {len(wrong)}")
        good = sum(one["right"] == taken for one, taken in found)
        print(f"{path.stem}: {good} of {len(found)} judged rightly ({good / len(found):.3f})")
        for one, taken in found if "--show" in arguments else ():
            if one["right"] != taken:
                told, was = ("right" if label else "wrong" for label in (one["right"], taken))
                print(f"  {told} taken for {was}: {one['answer']}  |  {one.get('objective', '')}")


if __name__ == "__main__":
    main(sys.argv[1:])
