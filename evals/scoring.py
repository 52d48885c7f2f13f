"""Counts how often the review agrees with people: per rule and language, levels, parsing, measures."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from assistant import DraftError, review
from assistant.language.text import fold
from assistant.reading.measure import read_measure
from evals.corpus import KEY_RESULT_FLAGS, OBJECTIVE_FLAGS, Row, line_key

_ENOUGH = 5  # a flag that stands less often is left out of the macro average


def report(draft: Row) -> Row:
    """The report on one draft; one without objectives where it cannot be read."""
    try:
        return review(draft["text"], language=draft["lang"]).model_dump(mode="json")
    except DraftError:
        return {"objectives": []}


def score(drafts: Sequence[Row]) -> Row:
    """Agreement of the reviews with the labels; a line the parser missed counts as unflagged and of no level."""
    return score_reports([(draft, report(draft)) for draft in drafts])


def score_reports(pairs: Sequence[tuple[Row, Row]]) -> Row:
    """Agreement of reports with the labels of their drafts."""
    counts: Counter[str] = Counter()
    for draft, said in pairs:
        _score_draft(draft, said, counts)
    flags = {name: _rates(counts, name) for name in (*KEY_RESULT_FLAGS.values(), *OBJECTIVE_FLAGS.values())}
    macro = [rate["f1"] for rate in flags.values() if rate["n"] >= _ENOUGH]
    return {
        "drafts": len(pairs),
        "parse_exact": _share(counts["exact"], len(pairs)),
        "line_recall": _share(counts["both"], counts["gold lines"]),
        "line_precision": _share(counts["both"], counts["read lines"]),
        "level_accuracy": _share(counts["level right"], counts["levels"]),
        "clean_alarm": _share(counts["alarms"], counts["clean"]),
        "macro_f1": round(sum(macro) / max(1, len(macro)), 3),
        "flags": flags,
    }


def score_measures(lines: Sequence[Row]) -> Row:
    """Share of lines whose baseline, target, change, unit and bound are all read as labelled."""
    right = sum(_same_measure(line) for line in lines)
    return {"lines": len(lines), "right": _share(right, len(lines))}


def _same_measure(line: Row) -> bool:
    gold = line["measure"]
    got = read_measure(fold(line["text"]), line=line["text"], french=line["lang"] == "fr")
    if gold is None or got is None:
        return gold is None and got is None
    figures = all(_close(getattr(got, name), gold[name]) for name in ("baseline", "target", "change"))
    return figures and got.unit == gold["unit"] and got.bound == gold["bound"]


def _close(one: float | None, two: float | None) -> bool:
    return one == two or (one is not None and two is not None and abs(one - two) <= 0.01 * max(1, abs(two)))


def _score_draft(gold: Row, report: Row, counts: "Counter[str]") -> None:
    counts["exact"] += list(_shape(gold)) == list(_shape(report))
    objectives = {line_key(o["text"]): o for o in report["objectives"]}
    results: dict[str, list[Row]] = {}
    for objective in report["objectives"]:
        for result in objective["key_results"]:
            results.setdefault(line_key(result["text"]), []).append(result)
    counts["read lines"] += len(objectives) + sum(map(len, results.values()))
    for objective in gold["objectives"]:
        read = objectives.get(line_key(objective["text"]))
        counts["gold lines"] += 1
        counts["both"] += read is not None
        _count(counts, OBJECTIVE_FLAGS.values(), objective["flags"], read["flags"] if read else [])
        for result in objective["key_results"]:
            waiting = results.get(line_key(result["text"]))
            _score_result(result, waiting.pop(0) if waiting else None, counts)


def _score_result(gold: Row, read: Row | None, counts: "Counter[str]") -> None:
    flags = read["flags"] if read else []
    counts["gold lines"] += 1
    counts["both"] += read is not None
    counts["levels"] += 1
    counts["level right"] += read is not None and read["level"] == gold["level"]
    _count(counts, KEY_RESULT_FLAGS.values(), gold["flags"], flags)
    if not gold["flags"]:
        counts["clean"] += 1
        counts["alarms"] += bool(set(flags) & set(KEY_RESULT_FLAGS.values()))


def _count(counts: "Counter[str]", names: Iterable[str], gold: Sequence[str], got: Sequence[str]) -> None:
    for name in names:
        kind = ("true" if name in gold else "false") + (" found" if name in got else " not")
        counts[f"{name} {kind}"] += 1


def _rates(counts: "Counter[str]", name: str) -> Row:
    right, missed, alarm = counts[f"{name} true found"], counts[f"{name} true not"], counts[f"{name} false found"]
    precision, recall = _share(right, right + alarm), _share(right, right + missed)
    f1 = round(2 * right / max(1, 2 * right + missed + alarm), 3)
    return {"n": right + missed, "precision": precision, "recall": recall, "f1": f1}


def _share(part: int, whole: int) -> float:
    return round(part / max(1, whole), 3)


def _shape(draft: Row) -> Iterator[tuple[str, list[str]]]:
    for objective in draft["objectives"]:
        yield line_key(objective["text"]), [line_key(result["text"]) for result in objective["key_results"]]
