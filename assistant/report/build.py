"""From what was read and judged to the report on it."""

from collections.abc import Iterable

from assistant.draft import Passage
from assistant.judge import DraftReading, Found, Judgement, verdict
from assistant.language import Language
from assistant.reading import Measure, Reading
from assistant.report.model import Finding, Kept, KeyResultReport, MeasureReport, ObjectiveReport, Review
from assistant.rule import Verdict


def report(reading: DraftReading, judgement: Judgement) -> Review:
    """The review of a draft by the rules alone."""
    language, objectives = reading.language, []
    for objective, found, per_result in zip(reading.objectives, judgement.objectives, judgement.key_results, strict=True):
        source = objective.objective
        objectives.append(
            ObjectiveReport(
                id=source.id,
                text=source.text,
                line=source.line,
                column=max(1, source.column),
                flags=[remark.rule.name for remark in found],
                findings=[_finding(remark, source.text, language) for remark in found],
                initiatives=_kept(source.initiatives),
                key_results=[
                    _key_result(result, remarks, language) for result, remarks in zip(objective.key_results, per_result, strict=True)
                ],
            )
        )
    findings = [_finding(remark, "", language) for remark in judgement.draft]
    counts = tally(findings, objectives, known_language=reading.known_language)
    return Review(
        language=language,
        verdict=counts[0],
        sound_key_results=counts[1],
        key_results=counts[2],
        findings=findings,
        unread=_kept(reading.draft.unread),
        kpis=_kept(reading.draft.kpis),
        notes=_kept(reading.draft.notes),
        objectives=objectives,
    )


def tally(findings: Iterable[Finding], objectives: Iterable[ObjectiveReport], *, known_language: bool) -> tuple[Verdict, int, int]:
    """The verdict, how many key results are sound (neither error nor warning), and how many there are."""
    above, sound, total = list(findings), 0, 0
    for objective in objectives:
        above += objective.findings
        total += len(objective.key_results)
        sound += sum(all(finding.severity == "advice" for finding in result.findings) for result in objective.key_results)
    return verdict([(finding.name, finding.severity) for finding in above], sound, total, known_language=known_language), sound, total


def _key_result(reading: Reading, remarks: tuple[Found, ...], language: Language) -> KeyResultReport:
    result, level = reading.key_result, reading.level
    return KeyResultReport(
        id=result.id,
        text=result.text,
        line=result.line,
        column=max(1, result.column),
        owner=result.owner,
        due=result.due,
        level=level.rung,
        level_quote=result.text[level.start : level.end] or None,
        flags=[remark.rule.name for remark in remarks],
        measure=_measure(reading.measure, reading.metric),
        findings=[_finding(remark, result.text, language) for remark in remarks],
    )


def _measure(measure: Measure | None, metric: str | None) -> MeasureReport | None:
    if measure is None:
        return None
    return MeasureReport(
        metric=metric,
        baseline=_plain(measure.baseline),
        target=_plain(measure.target),
        change=_plain(measure.change),
        unit=measure.unit,
        bound=measure.bound,
        direction=measure.direction,
    )


def _plain(value: float | None) -> int | float | None:
    return int(value) if value is not None and value == int(value) else value


def _finding(found: Found, text: str, language: Language) -> Finding:
    rule, hit = found.rule, found.hit
    quote = str(hit.fields.get("quote", "")) or text[hit.start : hit.end]
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=found.severity,
        quote=quote,
        start=hit.start,
        end=hit.end,
        message=rule.messages[hit.message].said(language).format(**{"quote": quote, **hit.fields}),
        why=rule.why.said(language),
    )


def _kept(passages: tuple[Passage, ...]) -> list[Kept]:
    return [Kept(text=passage.text, line=passage.line) for passage in passages]
