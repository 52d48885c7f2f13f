"""How well what only shows across teams is found: ``python -m evals.across [COMPANY ...] [--fit] [--ai]``.

Companies are JSON files of ``evals/companies/``. ``dev_*`` and ``en1 en2 fr1 fr2`` are learnt from: their figures are of a fit without the
company measured; ``en3 fr3`` are held out. ``--fit`` writes the weights, fitted to all that are learnt from. ``--ai`` asks the model that
the environment names about the companies given, and prints the figures of rules and model together; ``--recorded`` does so with recorded answers.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import assistant.teams.likeness as likeness
import assistant.teams.serving as serving_
from assistant.review import review
from assistant.teams.across import Across, across
from assistant.teams.company import Company, company_of
from assistant.teams.reading import CompanyReading
from assistant.teams.serving import Serving

HERE = Path(__file__).parent / "companies"
LEARNT = ("dev_fr", "dev_en", "fr1", "fr2", "en1", "en2")
HELD = ("fr3", "en3")
_HEADING = "Objective\tKey result\tOwner\tDue\tBaseline\tTarget\tInitiative"
_PENALTY, _PENALTY_SERVING = 0.1, 0.01  # inverse strengths of the ridge, by cross-validation
_WORTH = 3.0  # how much a duplicate counts beside a pair that is none, of which there are a hundred times as many
_PRECISION = 0.75  # the least of duplicates told, at the threshold
_PATIENCE = 3600.0  # seconds: whoever answers may take its time
Line = tuple[str, str]


class Labelled(NamedTuple):
    """A company and its labels."""

    name: str
    gold: dict[str, Any]
    company: Company


class Tally(NamedTuple):
    """Right, found, and there to be found."""

    right: int
    found: int
    there: int

    def __add__(self, other: object) -> Tally:
        assert isinstance(other, Tally)
        return Tally(self.right + other.right, self.found + other.found, self.there + other.there)

    def __str__(self) -> str:
        precision = self.right / self.found if self.found else 1.0
        return f"P {precision:.2f}  R {self.right / max(1, self.there):.2f}  ({self.right} of {self.found} found, {self.there} there)"


def load(name: str) -> Labelled:
    """A labelled company by name, or by the path of its file."""
    path = HERE / f"{name}.json" if "/" not in name else Path(name)
    gold = json.loads(path.read_text(encoding="utf-8"))
    sets = [{"team": "", "objectives": gold["company"]["objectives"]}, *gold["teams"]]
    reviews = []
    for number, each in enumerate(sets):
        found = review(text_of(each["objectives"]), language=gold["lang"], team=each["team"] or None)
        reviews.append(replace(found, kind="team" if number else "company", team=each["team"] or gold["name"], group=each.get("group")))
    return Labelled(path.stem, gold, company_of(reviews))


def text_of(objectives: Iterable[dict[str, Any]]) -> str:
    """Labelled objectives as the rows of a table."""
    rows = [_HEADING]
    for objective in objectives:
        columns = objective.get("columns") or [{}] * len(objective["key_results"])
        for result, cells in zip(objective["key_results"], columns, strict=True):
            figures = [cells.get(name) or "-" for name in ("owner", "due", "baseline", "target")]
            rows.append("\t".join([objective["text"], result, *figures, "-"]))
    return "\n".join(rows)


def pairs_of(labels: Iterable[dict[str, Any]]) -> set[frozenset[Line]]:
    """Labelled pairs of lines, each a team and its words."""
    return {frozenset((each[side]["team"], each[side]["text"]) for side in ("a", "b")) for each in labels}


def found_pairs(seen: Across, name: str) -> set[frozenset[Line]]:
    """The pairs that a rule across teams found."""
    return {
        frozenset((team or "", quote) for team, quote in zip(f.hit.teams, f.hit.quotes, strict=True))
        for f in seen.findings
        if f.rule.name == name
    }


def measures(one: Labelled, seen: Across) -> dict[str, Tally]:
    """Every figure of one company."""
    gold = one.gold
    wanted, found = pairs_of(gold["duplicates"]), found_pairs(seen, "duplicate-across-teams")
    near = pairs_of(gold["near_misses"])
    unowned = {(each["team"], each["text"]) for each in gold["dependencies"] if not each["owned"]}
    needs = {(f.hit.teams[0], f.hit.quotes[0]) for f in seen.findings if f.rule.name == "unowned-dependency"}
    clashes, told = pairs_of(gold["contradictions"]), found_pairs(seen, "contradiction-across-teams")
    serves = {(t["team"], o["text"]): o["serves"] for t in gold["teams"] for o in t["objectives"]}
    right = sum(serves.get((each.team, each.objective), "?") == each.company_objective for each in seen.serves)
    bare = {f.hit.quotes[0] for f in seen.findings if f.rule.name == "uncovered-company-objective"}
    missing = set(gold["uncovered_company_objectives"])
    return {
        "duplicates": Tally(len(wanted & found), len(found), len(wanted)),
        "near misses told as duplicates": Tally(0, len(near & found), len(near)),
        "unowned dependencies": Tally(len(unowned & needs), len(needs), len(unowned)),
        "contradictions": Tally(len(clashes & told), len(told), len(clashes)),
        "uncovered objectives": Tally(len(missing & bare), len(bare), len(missing)),
        "serves": Tally(right, len(seen.serves), len(serves)),
    }


class _Fit(NamedTuple):
    pairs: likeness.Weights
    goals: serving_.Weights


def fit(companies: Sequence[Labelled]) -> _Fit:
    """Weights for duplicates and for what serves what, learnt from labelled companies."""
    return _Fit(_fit_pairs(companies), _fit_goals(companies))


def _fit_pairs(companies: Sequence[Labelled]) -> likeness.Weights:
    folds = [_pair_samples(one) for one in companies]
    held: list[tuple[float, bool]] = []
    for left_out, fold in enumerate(folds):
        learnt = _logistic([sample for number, other in enumerate(folds) if number != left_out for sample in other])
        held += [(learnt.score(clues), label) for clues, label in fold]
    there = sum(len(one.gold["duplicates"]) for one in companies)
    return _logistic([sample for fold in folds for sample in fold])._replace(least=_threshold(held, there))


def _pair_samples(one: Labelled) -> list[tuple[tuple[float, ...], bool]]:
    reading, wanted = CompanyReading(one.company), pairs_of(one.gold["duplicates"])
    lines = reading.lines
    pairs = reading.comparing.pairs
    return [
        (tuple(clues), frozenset((lines[n].team, lines[n].text) for n in numbers) in wanted)
        for clues, numbers in zip(pairs.clues.tolist(), pairs, strict=True)
    ]


def _logistic(samples: Sequence[tuple[tuple[float, ...], bool]]) -> likeness.Weights:
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    clues, labels = np.array([clues for clues, _ in samples]), np.array([label for _, label in samples])
    means, scales = clues.mean(axis=0), np.maximum(clues.std(axis=0), 0.01)
    model = LogisticRegression(C=_PENALTY, max_iter=3000).fit((clues - means) / scales, labels, np.where(labels, _WORTH, 1.0))
    rounded: Callable[[Any], list[float]] = lambda values: [round(float(value), 4) for value in values]  # noqa: E731
    return likeness.Weights(rounded(means), rounded(scales), rounded(model.coef_[0]), round(float(model.intercept_[0]), 4), 0.0)


def _threshold(held: Sequence[tuple[float, bool]], there: int) -> float:
    """The score at which pairs left out of the fit are told apart best (F1), with no less precision than ``_PRECISION``."""
    ranked = sorted(held, reverse=True)
    right, best, least = 0, 0.0, ranked[0][0]
    for count, (score, label) in enumerate(ranked, 1):
        right += label
        worth = 2 * right / (there + count)
        if label and right >= _PRECISION * count and worth > best:
            best, least = worth, score
    return round(least - 0.001, 3)


def _fit_goals(companies: Sequence[Labelled]) -> serving_.Weights:
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    rows, labels, groups, none = [], [], [], 0
    for one in companies:
        for clues, served in _goal_samples(one):
            groups.append(clues)
            none += served is None
            for number, row in enumerate(clues):
                rows.append(row)
                labels.append(number == served)
    plain = np.array(rows)
    scales = plain.std(axis=0) + 1e-6
    model = LogisticRegression(C=_PENALTY_SERVING, max_iter=3000).fit(plain / scales, labels)
    fitted = [round(float(weight), 4) for weight in model.coef_[0] / scales]
    best = sorted(max(sum(w * c for w, c in zip(fitted, row, strict=True)) for row in clues) for clues in groups)
    return serving_.Weights(fitted, round(best[none], 4))


def _goal_samples(one: Labelled) -> list[tuple[list[list[float]], int | None]]:
    company = one.company
    assert company.own is not None
    reader = Serving(company.own, CompanyReading(company).terms)
    goals = [objective.text for objective in company.own.objectives]
    found = []
    for number, (team, each) in enumerate(zip(one.gold["teams"], company.teams, strict=True)):
        for label, objective in zip(team["objectives"], each.objectives, strict=True):
            served = goals.index(label["serves"]) if label["serves"] else None
            found.append((reader.clues(objective, company.names[number]), served))
    return found


def use(found: _Fit) -> None:
    """Weigh with these weights from now on."""
    likeness.weights = lambda: found.pairs  # type: ignore[assignment]
    serving_.weights = lambda: found.goals  # type: ignore[assignment]
    sys.modules["assistant.teams.reading"].weights = likeness.weights  # type: ignore[attr-defined]


def report(title: str, rows: Sequence[tuple[str, dict[str, Tally]]]) -> None:
    """Print the figures of companies, and of all together."""
    print(f"{title}: {', '.join(name for name, _ in rows)}")
    for key in rows[0][1]:
        total = Tally(0, 0, 0)
        for _, found in rows:
            total += found[key]
        print(f"  {key:32} {total}")


def _recorded() -> list[tuple[str, dict[str, Tally]]]:
    """The figures with the answers a large model gave to these questions; they are in ``evals/companies/answers.jsonl``."""
    from assistant.settings import DEFAULT
    from assistant.teams.answer import AcrossAnswer
    from assistant.teams.ask import Ids, Sheet, Suspicion
    from assistant.teams.hold import hold
    from assistant.teams.opinion import combined

    rows = []
    for line in (HERE / "answers.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        one = load(record["company"])
        seen, ids = across(one.company), Ids(one.company)
        asked = [Suspicion(each["kind"], tuple(ids.lines[name] for name in each["lines"]), is_told=True) for each in record["suspected"]]
        sheet = Sheet(tuple(range(len(one.company.teams))), tuple(asked))
        heard = hold(AcrossAnswer.model_validate(record["answer"]), sheet, seen.reading, ids)
        rows.append((one.name, measures(one, combined(seen, heard, DEFAULT))))
    return rows


async def _with_a_model(companies: Sequence[Labelled]) -> list[tuple[str, dict[str, Tally]]]:
    from assistant.asking import critic_for
    from assistant.settings import DEFAULT
    from assistant.teams.opinion import with_opinion

    critic = critic_for(house=DEFAULT._replace(ai=DEFAULT.ai._replace(deadline=_PATIENCE)))
    try:
        found = await asyncio.gather(*(with_opinion(across(one.company), DEFAULT, critic) for one in companies))
    finally:
        await critic.close()
    for one, outcome in zip(companies, found, strict=True):
        print(one.name, outcome.status, outcome.reason or "", f"{len(outcome.dropped)} dropped")
    return [(one.name, measures(one, outcome.across)) for one, outcome in zip(companies, found, strict=True)]


def main(arguments: Sequence[str]) -> None:
    """Measure, or fit."""
    names = [argument for argument in arguments if not argument.startswith("--")]
    if "--fit" in arguments:
        found = fit([load(name) for name in LEARNT])
        folder = Path(likeness.__file__).parent
        (folder / "weights.json").write_text(json.dumps(found.pairs._asdict()) + "\n", encoding="utf-8")
        (folder / "serving.json").write_text(json.dumps(found.goals._asdict()) + "\n", encoding="utf-8")
        return
    if "--recorded" in arguments:
        rows = _recorded()
        report("with recorded answers, held out", [row for row in rows if row[0] in HELD])
        report("with recorded answers, learnt from", [row for row in rows if row[0] in LEARNT])
        return
    if "--ai" in arguments:
        report("with a model", asyncio.run(_with_a_model([load(name) for name in names])))
        return
    if names:
        report("given", [(one.name, measures(one, across(one.company))) for one in map(load, names)])
        return
    report("held out", [(one.name, measures(one, across(one.company))) for one in map(load, HELD)])
    companies = [load(name) for name in LEARNT]
    rows = []
    for left_out, one in enumerate(companies):
        use(fit([other for number, other in enumerate(companies) if number != left_out]))
        rows.append((one.name, measures(one, across(one.company))))
    report("each left out of the fit, dev", rows[:2])
    report("each left out of the fit, all", rows)


if __name__ == "__main__":
    main(sys.argv[1:])
