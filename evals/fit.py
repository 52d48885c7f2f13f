"""Fits the weights of the reading to the labelled drafts: ``python -m evals.fit [--write] [FILE ...]``.

Logistic regression over the clues of each line (``pip install '.[fit]'``), one column a verdict. Printed first
is how the weights do on drafts they have not seen (cross-validated by draft); with ``--write`` the weights fitted on
everything replace ``assistant/reading/weights_*.json``. The held-out drafts are never read.
"""

import json
import sys
import zlib
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.language import Language
from assistant.reading import facets
from assistant.reading.benefit import Judged, benefit_clues
from assistant.reading.clues import objective_clues
from assistant.reading.level import RUNGS, Level, of_work, says_work
from assistant.reading.weigh import Table, Weighed, weights_path
from evals.corpus import training_files
from evals.lessons import ABOUT, LANGUAGES, VERDICTS, Lessons, Sample, gather

try:
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression
except ImportError:
    sys.exit("Fitting needs scikit-learn, which the review does not: pip install '.[fit]', then run this again.")

_RUNGS: tuple[str, ...] = RUNGS
_SCALE, _FOLDS, _RARE = 64, 5, 2
_LEAST, _LEAST_FOR_LEVEL = 12, 6  # a clue that weighs fewer steps than this in every column is left out
_RIDGE = {"level": 0.3, "benefit": 2.0, "vanity": 1.0, "compound": 1.0}
_USUAL_RIDGE = 1.0
Matrix = Any  # scipy.sparse.csr_matrix, untyped


class Columns:
    """Clues as columns of a sparse matrix; those of too few samples are left out."""

    def __init__(self, bags: Sequence[Iterable[str]]) -> None:
        counts = Counter(name for bag in bags for name in bag)
        self.names = sorted(name for name, count in counts.items() if count >= _RARE)
        self.index = {name: at for at, name in enumerate(self.names)}

    def matrix(self, bags: Sequence[Iterable[str]]) -> Matrix:
        """One row a bag."""
        places, ends = [], [0]
        for bag in bags:
            places += [self.index[name] for name in bag if name in self.index]
            ends.append(len(places))
        return csr_matrix((np.ones(len(places)), places, ends), shape=(len(bags), len(self.names)))


def _regression(matrix: Matrix, labels: Any, weights: Any, name: str) -> LogisticRegression:
    model = LogisticRegression(C=_RIDGE.get(name, _USUAL_RIDGE), max_iter=500)
    return model.fit(matrix, labels, sample_weight=weights)


def _fold(draft: str) -> int:
    return zlib.crc32(draft.encode()) % _FOLDS


def unseen(matrix: Matrix, labels: Any, weights: Any, drafts: Sequence[str], name: str) -> Any:
    """The log-odds of each sample by weights fitted on the other folds of drafts (a row a sample)."""
    folds = np.array([_fold(draft) for draft in drafts])
    found: Any = None
    for part in range(_FOLDS):
        held = folds == part
        scores = _regression(matrix[~held], labels[~held], weights[~held], name).decision_function(matrix[held])
        found = np.zeros((len(labels), *scores.shape[1:])) if found is None else found
        found[held] = scores
    return found


def _best_shift(scores: Any, labels: Any, weights: Any) -> float:
    """What to add to the log-odds so that F1 is highest on unseen drafts; small steps, so that noise moves it little."""
    steps = [step / 10 for step in range(-8, 9)]
    return max(steps, key=lambda shift: (round(_f1(labels, scores + shift > 0, weights), 3), -abs(shift)))


def _f1(labels: Any, got: Any, weights: Any | None = None) -> float:
    weights = np.ones(len(labels)) if weights is None else weights
    right = (weights * (labels & got)).sum()
    both = (weights * labels).sum() + (weights * got).sum()
    return float(2 * right / max(1.0, both))


def _parts(samples: Sequence[Sample]) -> list[tuple[str, Any]]:
    """Which samples are French, English, or of the drafts whose labels settled the readings."""
    spoken = np.array([sample.line.language if sample.line else "" for sample in samples])
    return [("fr", spoken == "fr"), ("en", spoken == "en"), ("reference", np.array([sample.reference for sample in samples]))]


def _tell_agreement(flag: str, samples: Sequence[Sample], labels: Any, got: Any, tell: Callable[[str], None]) -> None:
    parts = []
    for part, chosen in _parts(samples):
        gold, found = labels[chosen], got[chosen]
        right, held, said = (gold & found).sum(), gold.sum(), found.sum()
        rates = f"P {right / max(1, said):.3f} R {right / max(1, held):.3f} F1 {_f1(gold, found):.3f}"
        parts.append(f"{part} {rates} (n {held})")
    tell(f"  {flag:<18} {' · '.join(parts)}")


@dataclass
class Fitted:
    """One column of weights: by clue, with its bias."""

    weights: dict[str, float]
    bias: float


def _fit_flag(samples: Sequence[Sample], name: str, flag: str, tell: Callable[[str], None]) -> Fitted:
    """The column of one verdict; what is told is how it agrees with people on drafts that were not learnt from."""
    known = [sample for sample in samples if name in sample.labels]
    columns = Columns([sample.clues for sample in known])
    matrix, weights = columns.matrix([sample.clues for sample in known]), np.array([sample.weight for sample in known])
    labels = np.array([bool(sample.labels[name]) for sample in known])
    scores = unseen(matrix, labels, weights, [sample.draft for sample in known], name)
    shift = _best_shift(scores, labels, weights)
    _tell_agreement(flag, known, labels, scores + shift > 0, tell)
    model = _regression(matrix, labels, weights, name)
    return Fitted(dict(zip(columns.names, model.coef_[0], strict=True)), float(model.intercept_[0]) + shift)


def _fit_levels(samples: Sequence[Sample], tell: Callable[[str], None]) -> tuple[list[Fitted], list[Fitted], tuple[Any, Any]]:
    """Weights of the line's own clues and of its setting; the shares of the three rungs on unseen drafts, and on known ones."""
    bags = [[*sample.clues, *(f"beside {name}" for name in sample.beside)] for sample in samples]
    columns = Columns(bags)
    matrix, weights = columns.matrix(bags), np.array([sample.weight for sample in samples])
    labels = np.array([_RUNGS.index(str(sample.labels["level"])) for sample in samples])
    scores = unseen(matrix, labels, weights, [sample.draft for sample in samples], "level")
    right = scores.argmax(1) == labels
    parts = [f"{part} {right[chosen].mean():.3f} of {chosen.sum()}" for part, chosen in _parts(samples)]
    tell(f"  {'level right':<18} {' · '.join(parts)}")
    model = _regression(matrix, labels, weights, "level")
    own, beside = [], []
    for row, bias in zip(model.coef_, model.intercept_, strict=True):
        found = dict(zip(columns.names, row, strict=True))
        own.append(Fitted({name: value for name, value in found.items() if not name.startswith("beside ")}, float(bias)))
        beside.append(Fitted({name.removeprefix("beside "): v for name, v in found.items() if name.startswith("beside ")}, 0.0))
    return own, beside, (_shares(scores), _shares(model.decision_function(matrix)))


def _shares(scores: Any) -> Any:
    powers = np.exp(scores - scores.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def _fit_benefit(lessons: Lessons, levels: tuple[Any, Any], flags: dict[str, Any], tell: Callable[[str], None]) -> Fitted:
    """Whether an objective's key results show no benefit; the doubtful levels of unseen drafts and the surer ones of known
    drafts are both learnt from, the agreement is told of the unseen."""
    told = [sample for sample in lessons.results if "level" in sample.labels]
    groups = [(shares, group) for shares in levels for group in lessons.groups if group.members]
    bags, labels, drafts, weights = [], [], [], []
    for shares, group in groups:
        judged = [_judged(told[member], shares[member], {name: flags[name][member] for name in flags}) for member in group.members]
        bags.append(list(benefit_clues(judged, vague=group.vague)))
        labels.append(group.lacks)
        drafts.append(group.draft)
        weights.append(group.weight)
    columns, truth, counted = Columns(bags), np.array(labels), np.array(weights)
    matrix = columns.matrix(bags)
    scores = unseen(matrix, truth, counted, drafts, "benefit")
    shift, half = _best_shift(scores, truth, counted), len(groups) // 2
    firsts = [told[group.members[0]] for _, group in groups[:half]]
    _tell_agreement("no-outcome", firsts, truth[:half], scores[:half] + shift > 0, tell)
    model = _regression(matrix, truth, counted, "benefit")
    return Fitted(dict(zip(columns.names, model.coef_[0], strict=True)), float(model.intercept_[0]) + shift)


def _judged(sample: Sample, shares: Any, scores: dict[str, float]) -> Judged:
    """What the reading hands over of one key result, from its likely levels and its verdicts."""
    assert sample.line is not None
    weighed = Weighed(sample.line, sample.clues, Table((), (), 1, {}), [], scores)
    works, hires = says_work(weighed), facets.hires(sample.line)
    likely = of_work(tuple(shares)) if works and not hires else tuple(shares)
    rung = RUNGS[max(range(len(RUNGS)), key=likely.__getitem__)]
    held = {name for name in ("kpi", "vague", "vanity") if scores[name] > 0} | ({"action"} if works and rung != "outcome" else set())
    return Judged(Level(rung, 0, 0, float(likely[-1])), sample.measure is not None, frozenset(held))


def _table(columns: Mapping[str, Fitted], spoken: Container[str], least: Mapping[str, int]) -> dict[str, Any]:
    """The columns as whole numbers, for the clues ``spoken`` in one language; those that weigh next to nothing are left out."""
    names = sorted({name for column in columns.values() for name in column.weights if name in spoken})
    whole = {title: [_whole(column.weights.get(name, 0.0)) for name in names] for title, column in columns.items()}
    kept = [at for at in range(len(names)) if any(abs(whole[title][at]) >= least.get(title, _LEAST) for title in whole)]
    packed = b64encode(bytes(column[at] & 0xFF for at in kept for column in whole.values())).decode()
    bias = [round(column.bias, 3) for column in columns.values()]
    return {"verdicts": list(columns), "bias": bias, "scale": _SCALE, "clues": "\n".join(names[at] for at in kept), "weights": packed}


def _whole(weight: float) -> int:
    return max(-127, min(127, round(_SCALE * weight)))


def fit(lessons: Lessons, tell: Callable[[str], None]) -> dict[Language, dict[str, Any]]:
    """The tables of both languages."""
    told = [sample for sample in lessons.results if "level" in sample.labels]
    line = {name: _fit_flag(lessons.results, name, flag, tell) for name, flag in VERDICTS.items()}
    own, beside, levels = _fit_levels(told, tell)
    line |= dict(zip(_RUNGS, own, strict=True))
    _read_as_results(lessons.objectives, line)
    about = {name: _fit_flag(lessons.objectives, name, flag, tell) for name, flag in ABOUT.items()}
    flags = {name: _own_scores(line[name], told) for name in VERDICTS}
    benefit = {"benefit": _fit_benefit(lessons, levels, flags, tell)}
    setting = dict(zip(_RUNGS, beside, strict=True))
    made: dict[Language, dict[str, Any]] = {}
    for language in LANGUAGES:
        heard = _heard(lessons, language)
        made[language] = {
            "line": _table(line, heard, dict.fromkeys(RUNGS, _LEAST_FOR_LEVEL)),
            "setting": _table(setting, heard, dict.fromkeys(RUNGS, 1)),
            "objective": _table(about, heard, {}),
            "benefit": _table(benefit, benefit["benefit"].weights, {"benefit": 1}),
        }
    return made


def _heard(lessons: Lessons, language: Language) -> set[str]:
    """The clues that lines of one language showed."""
    lines = [sample for sample in (*lessons.results, *lessons.objectives) if sample.line and sample.line.language == language]
    return {name for sample in lines for name in (*sample.clues, *sample.beside)}


def _read_as_results(objectives: Sequence[Sample], line: dict[str, Fitted]) -> None:
    """Add to each objective what its wording would be taken for as a key result."""
    scores = {name: _own_scores(column, objectives) for name, column in line.items()}
    for at, sample in enumerate(objectives):
        assert sample.line is not None
        sample.clues |= objective_clues(sample.line, {name: scores[name][at] for name in line})


def _own_scores(column: Fitted, samples: Sequence[Sample]) -> list[float]:
    return [column.bias + sum(column.weights.get(name, 0.0) for name in sample.clues) for sample in samples]


def main(arguments: list[str]) -> int:
    """Print the agreement on unseen drafts and, with ``--write``, store the weights fitted on everything."""
    paths = [Path(a) for a in arguments if not a.startswith("-")] or training_files()
    lessons = gather(paths)
    print(f"{len(lessons.results)} key results, {len(lessons.objectives)} objectives, examples of the rules included")
    print(f"agreement with people on drafts not learnt from ({_FOLDS} folds by draft):")
    made = fit(lessons, print)
    for language, tables in made.items() if "--write" in arguments else ():
        weights_path(language).write_text(json.dumps(tables, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
        sizes = ", ".join(f"{name} {len(table['clues'].splitlines())}" for name, table in tables.items())
        print(f"wrote {weights_path(language).name}, clues: {sizes}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
