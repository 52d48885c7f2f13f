"""The proposals, put into the report."""

from dataclasses import replace

from assistant.judge import DraftReading, Judgement
from assistant.report.model import Kept, KeyResultReport, Ladder, ObjectiveReport, Review
from assistant.rewrite import rewrite
from assistant.rewrite.improve import improved, moves
from assistant.rewrite.lines import LineProposal
from assistant.rewrite.objectives import ObjectiveProposal
from assistant.settings import House


def with_rewrites(
    report: Review, text: str, reading: DraftReading, judgement: Judgement, house: House, *, team: str | None = None
) -> Review:
    """``report`` with better wordings for its weak lines, and the whole ``text`` improved."""
    proposals = rewrite(reading, judgement, house, team=team)
    objectives = [
        _objective(one, goal, lines)
        for one, goal, lines in zip(report.objectives, proposals.objectives, proposals.key_results, strict=True)
    ]
    return replace(
        report,
        objectives=objectives,
        suggestions=list(proposals.suggestions),
        improved=improved(text, reading.draft, proposals, reading.language),
    )


def _objective(report: ObjectiveReport, goal: ObjectiveProposal, lines: tuple[LineProposal | None, ...]) -> ObjectiveReport:
    return replace(
        report,
        rewrites=Ladder(outcome=goal.wording) if goal.wording else None,
        proposed_key_results=list(goal.key_results),
        questions=list(goal.questions),
        key_results=[_key_result(one, line) if line else one for one, line in zip(report.key_results, lines, strict=True)],
    )


def _key_result(report: KeyResultReport, line: LineProposal) -> KeyResultReport:
    ladder = Ladder(input=line.input, output=line.output, outcome=line.outcome)
    return replace(
        report,
        rewrites=ladder if any((ladder.input, ladder.output, ladder.outcome)) else None,
        best=line.best,
        split=list(line.split),
        initiatives=[Kept(text=report.text, line=report.line)] if moves(report.text, line) else [],
        questions=list(line.questions),
    )
