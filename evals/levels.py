"""Fits the weights of the level from labelled drafts: ``python -m evals.levels [--write] [FILE ...]``.

Logistic regression with a ridge penalty, by gradient descent in plain Python; cross-validated by draft, so that no key
result is judged by weights that have seen its own draft. With ``--write`` the fitted weights replace
``assistant/reading/weights.py``.
"""

import json
import math
import random
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.draft import Objective
from assistant.language.text import fold
from assistant.parse import clean, parse
from assistant.reading import level as level_module
from assistant.reading import read_objective
from assistant.reading.level import Candidate, evidence

HERE = Path(__file__).parent
WEIGHTS_FILE = Path(level_module.__file__).with_name("weights.py")
_RIDGE, _STEPS, _RATE, _FOLDS = 6.0, 400, 0.5, 10
_REPEATED = {"labelled.jsonl": 3}  # the set whose labels settled the readings counts more
_RARE = 4  # a feature seen in fewer key results is left out


@dataclass(frozen=True, slots=True)
class Sample:
    """One key result: its draft, its evidence, whether people call it an outcome."""

    draft: str
    features: dict[str, float]
    outcome: bool


def samples(paths: Sequence[Path]) -> list[Sample]:
    """The key results of the labelled drafts whose kind does not already settle their level."""
    found: list[Sample] = []
    for path in paths:
        rows = path.read_text(encoding="utf-8").splitlines()
        for row in rows * _REPEATED.get(path.name, 1):
            found += _of_draft(json.loads(row))
    return found


def _of_draft(gold: dict) -> list[Sample]:  # type: ignore[type-arg]
    levels = {fold(k["text"]).strip(" .;,:"): k["level"] for o in gold["objectives"] for k in o["key_results"]}
    found = []
    for objective in parse(clean(gold["text"])).objectives:
        found += _of_objective(objective, gold, levels)
    return found


def _of_objective(objective: Objective, gold: dict, levels: dict[str, str]) -> list[Sample]:  # type: ignore[type-arg]
    reading = read_objective(objective, gold["lang"])
    candidates = [Candidate(r.line, r.sense, r.measure) for r in reading.key_results]
    found = []
    for result, weighed in zip(reading.key_results, evidence(candidates, reading.line, reading.concepts), strict=True):
        level = levels.get(result.line.folded.strip(" .;,:"))
        if level in ("output", "outcome") and result.sense.kind not in ("task", "deliverable", "hire"):
            found.append(Sample(gold["id"], weighed.features, level == "outcome"))
    return found


def fit(data: Sequence[Sample]) -> tuple[float, dict[str, float]]:
    """Bias and weights by full-batch gradient descent on the penalised log-likelihood."""
    counts: dict[str, int] = defaultdict(int)
    for sample in data:
        for name, value in sample.features.items():
            counts[name] += value != 0
    kept = {name for name, count in counts.items() if count >= _RARE}
    rows = [([(name, value) for name, value in s.features.items() if value and name in kept], s.outcome) for s in data]
    bias, weights, velocity = 0.0, dict.fromkeys(sorted(kept), 0.0), dict.fromkeys(sorted(kept), 0.0)
    scale = 1.0 / len(rows)
    for _ in range(_STEPS):
        slope: dict[str, float] = defaultdict(float)
        lean = 0.0
        for row, outcome in rows:
            error = outcome - 1 / (1 + math.exp(-(bias + sum(weights[name] * value for name, value in row))))
            lean += error
            for name, value in row:
                slope[name] += error * value
        bias += _RATE * lean * scale
        for name in weights:
            velocity[name] = 0.9 * velocity[name] + _RATE * 0.3 * (slope[name] - _RIDGE * weights[name]) * scale
            weights[name] += velocity[name]
    return bias, weights


def predict(bias: float, weights: dict[str, float], features: dict[str, float]) -> bool:
    """Whether the evidence speaks for an outcome."""
    return bias + sum(weights.get(name, 0.0) * value for name, value in features.items()) > 0


def cross_validated(data: Sequence[Sample]) -> float:
    """Share of key results judged as people did, by weights fitted on the other folds of drafts."""
    drafts = sorted({sample.draft for sample in data})
    random.Random(7).shuffle(drafts)
    right = total = 0
    for part in range(_FOLDS):
        held = set(drafts[part::_FOLDS])
        bias, weights = fit([s for s in data if s.draft not in held])
        judged = {id(s.features): s for s in data if s.draft in held}.values()
        right += sum(predict(bias, weights, s.features) == s.outcome for s in judged)
        total += len(judged)
    return right / total


def main(arguments: list[str]) -> int:
    """Print the cross-validated share and, with ``--write``, store the weights fitted on everything."""
    paths = [Path(a) for a in arguments if not a.startswith("-")] or [
        path for path in sorted((HERE / "drafts").glob("*.jsonl")) if path.name != "held.jsonl"
    ]
    data = samples(paths)
    print(
        f"{len(data)} key results of {len({s.draft for s in data})} drafts; outcome or output right, cross-validated: {cross_validated(data):.3f}"
    )
    if "--write" in arguments:
        bias, weights = fit(data)
        lines = [f'    "{name}": {value:.2f},' for name, value in sorted(weights.items()) if abs(value) >= 0.005]
        head = '"""Weights of the evidence for "outcome", fitted on the labelled drafts by ``python -m evals.levels``; not edited by hand."""\n'
        WEIGHTS_FILE.write_text(
            f"{head}\nBIAS = {bias:.2f}\nWEIGHTS: dict[str, float] = {{\n" + "\n".join(lines) + "\n}\n", encoding="utf-8"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
