"""Examples beside the weak lines of a report."""

from dataclasses import replace

from assistant.examples.search import Search
from assistant.examples.store import Found
from assistant.report.model import Example, KeyResultReport, ObjectiveReport, Review

_OF_OBJECTIVES = frozenset({"metric-objective", "task-objective", "vague-objective", "no-outcome"})
_CONTEXT = 60  # code points of the objective that go with a line


def with_examples(report: Review, search: Search, count: int) -> Review:
    """``report`` with the ``count`` closest examples beside each key result with an error or a warning, and each faulty objective.

    Raises ``LibraryError`` where the store cannot be used.
    """
    weak = [
        (one.id, f"{one.text} · {objective.text[:_CONTEXT]}")
        for objective in report.objectives
        for one in objective.key_results
        if _is_weak(one)
    ]
    weak += [(objective.id, objective.text) for objective in report.objectives if _OF_OBJECTIVES.intersection(objective.flags)]
    if not weak or count < 1:
        return report
    found = search.find_many([text for _, text in weak], language=report.language, count=count)
    by_id = {id_: [example(one) for one in near] for (id_, _), near in zip(weak, found, strict=True)}
    return replace(report, objectives=[_objective(objective, by_id) for objective in report.objectives])


def example(found: Found) -> Example:
    """What a report shows of an entry."""
    entry = found.entry
    return Example(
        id=entry.id,
        text=entry.text,
        language=entry.language,
        function=entry.function,
        faulty=entry.faulty or None,
        objective=entry.objective,
        flags=list(entry.flags),
        ladder=dict(entry.ladder),
        score=found.score,
    )


def _objective(objective: ObjectiveReport, by_id: dict[str, list[Example]]) -> ObjectiveReport:
    results = [replace(one, examples=by_id.get(one.id, [])) for one in objective.key_results]
    return replace(objective, examples=by_id.get(objective.id, []), key_results=results)


def _is_weak(result: KeyResultReport) -> bool:
    return any(finding.severity != "advice" for finding in result.findings)
