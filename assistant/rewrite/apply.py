"""The proposals, put into the report."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from assistant.judge import DraftReading, Found, Judgement
from assistant.report.model import Kept, KeyResultReport, Ladder, ObjectiveReport, Review
from assistant.rewrite import Proposals, rewrite
from assistant.rewrite.bench import figures_of
from assistant.rewrite.improve import improved, moves
from assistant.rewrite.lines import LineProposal
from assistant.rewrite.objectives import ObjectiveProposal
from assistant.settings import House

_PARTS = 2  # of a line that joined two results: they stay


class Given(NamedTuple):
    """Wordings from elsewhere, already on the bench: per key result by rung, per objective, and key results to add to one."""

    lines: Mapping[str, Mapping[str, str]] = {}
    goals: Mapping[str, str] = {}
    added: Mapping[str, tuple[str, ...]] = {}


def with_rewrites(
    report: Review,
    text: str,
    reading: DraftReading,
    judgement: Judgement,
    house: House,
    *,
    team: str | None = None,
    given: Given | None = None,
    templates: bool = True,
) -> Review:
    """``report`` with better wordings for its weak lines, and the whole ``text`` improved.

    ``given`` wordings go before the catalogue's own; without ``templates`` they are all there is, and the draft is not reworded.
    """
    given = given or Given()
    if templates:
        shown = [wording for by_rung in given.lines.values() for wording in by_rung.values()]
        proposals = rewrite(reading, judgement, house, team=team, shown=shown)
    else:
        nothing = tuple(tuple(None for _ in one.key_results) for one in reading.objectives)
        proposals = Proposals(tuple(ObjectiveProposal() for _ in reading.objectives), nothing)
    proposals = _with_given(proposals, reading, judgement, given)
    objectives = [
        _objective(one, goal, lines, given)
        for one, goal, lines in zip(report.objectives, proposals.objectives, proposals.key_results, strict=True)
    ]
    return replace(
        report,
        objectives=objectives,
        suggestions=list(proposals.suggestions),
        improved=improved(text, reading.draft, proposals, reading.language) if templates else None,
    )


def _with_given(proposals: Proposals, reading: DraftReading, judgement: Judgement, given: Given) -> Proposals:
    goals, lines = [], []
    for objective, goal, own, found in zip(
        reading.objectives, proposals.objectives, proposals.key_results, judgement.key_results, strict=True
    ):
        added = given.added.get(objective.objective.id, ())
        goal = goal._replace(wording=given.goals.get(objective.objective.id) or goal.wording)
        goals.append(goal._replace(missing=added) if added else goal)
        lines.append(
            tuple(
                _line(line, result.key_result.text, given.lines.get(result.key_result.id, {}), remarks)
                for result, line, remarks in zip(objective.key_results, own, found, strict=True)
            )
        )
    return proposals._replace(objectives=tuple(goals), key_results=tuple(lines))


def _line(line: LineProposal | None, text: str, wordings: Mapping[str, str], found: Iterable[Found]) -> LineProposal | None:
    """What a key result gets, with the wordings given for it in place of the catalogue's: whoever worded it read it, the catalogue did not.

    The best of them takes its place where no figure of its author's is lost; the parts of a line that joined two results stay.
    """
    if not wordings:
        return line
    line = line or LineProposal(is_task=any(remark.rule.name == "action-as-kr" for remark in found))
    best = wordings.get("outcome") or wordings.get("output")
    keeps = best is not None and (line.is_task or figures_of(text) <= figures_of(best))
    if len(line.split) < _PARTS:
        line = line._replace(split=(), best=best if keeps else None, serves=None if keeps else line.serves)
    return line._replace(
        input=wordings.get("input"),
        output=wordings.get("output"),
        outcome=wordings.get("outcome"),
        questions=line.questions[:1],  # the next ones ask for the figures of wordings that are gone
    )


def _objective(report: ObjectiveReport, goal: ObjectiveProposal, lines: tuple[LineProposal | None, ...], given: Given) -> ObjectiveReport:
    return replace(
        report,
        rewrites=Ladder(outcome=goal.wording) if goal.wording else None,
        proposed_key_results=list(goal.key_results),
        questions=list(goal.questions),
        key_results=[
            _key_result(one, line, given.lines.get(one.id, {})) if line else one
            for one, line in zip(report.key_results, lines, strict=True)
        ],
    )


def _key_result(report: KeyResultReport, line: LineProposal, given: Mapping[str, str]) -> KeyResultReport:
    ladder = Ladder(input=line.input, output=line.output, outcome=line.outcome)
    return replace(
        report,
        rewrites=ladder if any((ladder.input, ladder.output, ladder.outcome)) else None,
        rewrites_by={rung: "model" if rung in given else "rules" for rung, text in ladder.model_dump().items() if text},
        best=line.best,
        split=list(line.split),
        initiatives=[Kept(text=report.text, line=report.line)] if moves(report.text, line) else [],
        questions=list(line.questions),
    )
