"""``python -m evals [FILE ...]``: how often the review agrees with the labelled drafts.

Without a file: the labelled and the held-out drafts, those of the corpus that are whole drafts, and the measures. The
weights of the reading were fitted on all of them but the held-out ones; ``python -m evals.fit`` prints how the weights do on
drafts they have not seen, ``python -m evals.speed`` how fast it is. ``--json`` prints the figures as JSON, ``--store`` keeps
them as the baseline, ``--check`` fails when a figure fell more than 0.01 below the baseline. ``--ai`` scores what a model adds
(see ``evals/ai.py``).
"""

import json
import sys
from pathlib import Path
from typing import Any

from evals.corpus import HELD, LABELLED, rows
from evals.scoring import score, score_measures

HERE = Path(__file__).parent
BASELINE = HERE / "baseline.json"
SETS = {
    "labelled": [LABELLED],
    "held": [HELD],
    "corpus": [*sorted((HERE / "drafts").glob("dev*.jsonl")), *sorted((HERE / "corpus").glob("drafts_*.txt"))],
}
_SLACK = 0.01
_HEADLINE = ("parse_exact", "line_recall", "line_precision", "level_accuracy", "clean_alarm", "macro_f1")


def measure_all() -> dict[str, Any]:
    """All figures: per set and language, and the measures."""
    figures: dict[str, Any] = {}
    for name, paths in SETS.items():
        figures |= _by_language(name, [row for path in paths for row in rows(path)])
    figures["measures"] = score_measures(rows(HERE / "measures.jsonl"))
    return figures


def _by_language(name: str, drafts: list[dict[str, Any]]) -> dict[str, Any]:
    parts = {name: drafts} | {f"{name} {lang}": [d for d in drafts if d["lang"] == lang] for lang in ("fr", "en")}
    return {label: score(part) for label, part in parts.items() if part}


def show(figures: dict[str, Any]) -> None:
    """Print the figures as tables."""
    for label, found in figures.items():
        if label == "measures":
            print(f"\nmeasures: {found['right']:.3f} of {found['lines']} lines read wholly right")
            continue
        print(f"\n{label}: {found['drafts']} drafts · " + " · ".join(f"{name} {found[name]:.3f}" for name in _HEADLINE))
        for name, rate in found["flags"].items():
            print(f"  {name:18} n {rate['n']:4}   precision {rate['precision']:.3f}   recall {rate['recall']:.3f}   F1 {rate['f1']:.3f}")


def fallen(now: dict[str, Any], then: dict[str, Any]) -> list[str]:
    """What is worse than the baseline by more than the slack."""
    worse = []
    for label, kept in then.items():
        for name in ("right",) if label == "measures" else _HEADLINE:
            sign = -1 if name == "clean_alarm" else 1
            if sign * (now[label][name] - kept[name]) < -_SLACK:
                worse.append(f"{label}: {name} {now[label][name]:.3f}, was {kept[name]:.3f}")
    return worse


def main(arguments: list[str]) -> int:
    """Score, print, and compare with the baseline when asked."""
    if "--ai" in arguments:
        from evals.ai import main as with_a_model

        return with_a_model(arguments)
    files = [Path(argument) for argument in arguments if not argument.startswith("--")]
    figures: dict[str, Any] = {}
    for path in files:
        figures |= _by_language(path.stem, rows(path))
    figures = figures or measure_all()
    if "--json" in arguments:
        print(json.dumps(figures, indent=1))
    else:
        show(figures)
    if "--store" in arguments:
        BASELINE.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    if "--check" in arguments:
        worse = fallen(figures, json.loads(BASELINE.read_text(encoding="utf-8")))
        print("\n".join(["", "Worse than the baseline:", *worse] if worse else ["", "No figure is below the baseline."]))
        return int(bool(worse))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
