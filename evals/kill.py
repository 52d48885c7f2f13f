"""Kill a run at random moments and let it go on: ``python -m evals.kill [TIMES]`` (20).

A workbook of 40 teams is reviewed with a model that takes 0.3 s (``tests/scripted.py``); the command is killed (SIGKILL) after a random while and
given again, so many times, then left to finish. Prints reviews lost and done twice against a run that nobody disturbed, and the questions asked
again: those whose answer the killed run had been given (paid twice, for nothing), and those still being answered when it was killed.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from random import Random

from evals.batch import workbook

ROOT = Path(__file__).parent.parent
_TEAMS, _LATENCY = 40, 0.3


def started(path: Path, out: Path, url: str) -> subprocess.Popen[bytes]:
    """The command, under way."""
    environment = os.environ | {"OPENAI_BASE_URL": url, "OPENAI_API_KEY": "x", "OKR_DATA_DIR": str(out.parent / f"{out.name}-data")}
    command = [
        sys.executable,
        "-c",
        "from assistant.cli import main; main()",
        "batch",
        str(path),
        "--out",
        str(out),
        "--ai",
        "--fail-on",
        "never",
    ]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)


def reviews(out: Path) -> list[str]:
    """The reviews of a run, without what asking took."""
    found = []
    for line in (out / "reviews.jsonl").read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        data["critique"] |= {"tokens": None, "cost": None, "kept": None}
        found.append(json.dumps(data, sort_keys=True))
    return found


def asked_again(log: list[tuple[str, float, float]], kills: list[float]) -> tuple[int, int]:
    """Questions asked again though their answer had come, and those asked again that were being answered at a kill."""
    by_question: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for question, came, answered in log:
        by_question[question].append((came, answered))
    had = under_way = 0
    for times in by_question.values():
        for came, answered in sorted(times)[:-1]:
            killed = next(moment for moment in kills if moment >= came)
            had, under_way = (had + 1, under_way) if answered < killed else (had, under_way + 1)
    return had, under_way


def main(arguments: list[str]) -> None:
    """Measure and print."""
    times = int(arguments[0]) if arguments else 20
    sys.path.insert(0, str(ROOT / "tests"))
    from scripted import served

    dice = Random(times)
    with tempfile.TemporaryDirectory() as folder, served(latency=_LATENCY) as endpoint:
        path = Path(folder) / "okr.xlsx"
        workbook(_TEAMS, path)
        started(path, Path(folder) / "whole", endpoint.url).wait()
        alone, kills = len(endpoint.log), []
        for _ in range(times):
            process = started(path, Path(folder) / "killed", endpoint.url)
            time.sleep(dice.uniform(0.5, 4.0))
            kills.append(time.time())
            process.send_signal(signal.SIGKILL)
            process.wait()
        started(path, Path(folder) / "killed", endpoint.url).wait()
        log = endpoint.log[alone:]
        had, under_way = asked_again(log, kills)
        one, other = reviews(Path(folder) / "whole"), reviews(Path(folder) / "killed")
    lost, twice = len(set(one) - set(other)), len(other) - len(set(other))
    print(f"killed {times} times: {lost} reviews lost, {twice} there twice; {alone} calls undisturbed, {len(log)} with the kills")
    print(f"asked again though the answer had come: {had}; asked again because it was still on its way: {under_way}")


if __name__ == "__main__":
    main(sys.argv[1:])
