"""How well answers to "mend this line" are judged: ``python -m evals.mending [FILE ...] [--show]``.

``evals/learn/answers.jsonl`` holds answers written by hand to lines of the library, right and wrong ones, to tune on; ``held.jsonl`` others, never tuned on.
Prints, by file and language, how many right answers are taken for right and wrong ones for wrong; ``--show`` the others.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from assistant.examples.entry import Entry
from assistant.learn.faults import mended
from assistant.learn.judge import judged
from assistant.learn.source import made_of
from assistant.settings import DEFAULT

HERE = Path(__file__).parent / "learn"
FILES = (HERE / "answers.jsonl", HERE / "held.jsonl")


def read(path: Path) -> list[dict[str, Any]]:
    """The answers of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def is_right(one: dict[str, Any]) -> bool:
    """Whether the answer is taken for right."""
    entry = next(entry for entry in _entries(one["language"]) if (entry.objective, entry.faulty) == (one["objective"], one["faulty"]))
    return judged(mended(entry), one["answer"]).is_right


@lru_cache
def _entries(language: str) -> Sequence[Entry]:
    return made_of(language, DEFAULT)[1].entries


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
        if "--show" in arguments:
            for one, taken in found:
                if one["right"] != taken:
                    print(
                        f"  {'right' if one['right'] else 'wrong'} taken for {'right' if taken else 'wrong'}: {one['answer']}  |  {one['objective']}"
                    )


if __name__ == "__main__":
    main(sys.argv[1:])
