"""How long a whole company takes: ``python -m evals.batch [TEAMS]``: a workbook of so many teams (500), then of a tenth, each as its own process.

Prints seconds, the largest memory, and how many times as long ten times the teams take. The teams are those of ``evals/companies``, again and
again with other names and figures, so that there is as much to compare as in real life, and some lines are the same.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from random import Random
from typing import Any

HERE = Path(__file__).parent / "companies"
_FIGURE = re.compile(r"(?<![\w.,])\d{2,3}(?![\w.,])")
_HEADINGS = ("Objective", "Key result", "Owner", "Due", "Baseline", "Target")


def teams(count: int) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """So many teams with their objectives."""
    dice = Random(count)
    companies = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(HERE.glob("*.json"))]
    known = [(team["team"], team["objectives"]) for company in companies for team in company["teams"]]
    for number, (name, objectives) in zip(range(count), cycle(known), strict=False):
        yield f"{name[:22]} {number + 1}", [_varied(objective, dice) for objective in objectives]


def _varied(objective: dict[str, Any], dice: Random) -> dict[str, Any]:
    def other(text: str) -> str:
        return _FIGURE.sub(lambda found: str(int(found[0]) + dice.randrange(10)), text)

    return {"text": other(objective["text"]), "key_results": [other(result) for result in objective["key_results"]]}


def workbook(count: int, path: Path) -> None:
    """A workbook of so many teams, a sheet each."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for name, objectives in teams(count):
        sheet = book.create_sheet(re.sub(r"[\\/*?:\[\]]", " ", name))
        sheet.append([f"OKR {name} – Q1 2027"])
        sheet.append([])
        sheet.append(_HEADINGS)
        for objective in objectives:
            for at, result in enumerate(objective["key_results"]):
                sheet.append([objective["text"] if at == 0 else None, result])
    book.save(path)


def timed(count: int, folder: Path) -> tuple[float, float]:
    """Seconds and MiB that the command takes for so many teams."""
    path, out = folder / f"{count}.xlsx", folder / f"out{count}"
    workbook(count, path)
    command = [sys.executable, "-c", "from assistant.cli import main; main()", "batch", str(path), "--out", str(out), "--fail-on", "never"]
    before = time.perf_counter()
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"okr batch failed with {status}")
    return time.perf_counter() - before, usage.ru_maxrss / 1024


def main(arguments: list[str]) -> None:
    """Measure and print."""
    count = int(arguments[0]) if arguments else 500
    with tempfile.TemporaryDirectory() as folder:
        few, _ = timed(max(1, count // 10), Path(folder))
        many, memory = timed(count, Path(folder))
    print(f"{count} teams: {many:.1f} s, {memory:.0f} MiB; {max(1, count // 10)} teams: {few:.1f} s; {many / few:.1f} times as long")


if __name__ == "__main__":
    main(sys.argv[1:])
