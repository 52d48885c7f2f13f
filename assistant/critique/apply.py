"""The opinion, put into the report: who found what, levels, wordings, questions, remarks, and how it went."""

from collections.abc import Iterable
from dataclasses import replace

from assistant.critique.hold import Held, Part
from assistant.critique.turn import Opinion
from assistant.report.build import tally
from assistant.report.model import Critique, Finding, KeyResultReport, ObjectiveReport, Remark, Review
from assistant.rewrite.apply import Given
from assistant.rule import Both

_MOST_QUESTIONS = 2
_NONE = Part()
_ADDRESSED = Both(
    fr="Un passage du brouillon s'adresse à son relecteur ; il a été lu comme du texte, et l'avis du modèle n'a rien pu adoucir.",
    en="A passage of the draft speaks to its reviewer; it was read as text, and the model's opinion could soften nothing.",
)


def given_by(held: Held) -> Given:
    """The model's wordings that count, for the rewriting."""
    return Given(
        {id_: part.wordings for id_, part in held.parts.items() if part.wordings},
        {id_: part.wording for id_, part in held.parts.items() if part.wording},
        {id_: part.add for id_, part in held.parts.items() if part.add},
    )


def with_opinion(report: Review, opinion: Opinion, *, known_language: bool) -> Review:
    """``report`` with what counts of ``opinion``, its verdict and counts told anew, and ``critique`` saying how it went."""
    held = opinion.held
    if held is None:
        return replace(report, critique=_critique(opinion))
    findings = _findings(report.findings, held.parts.get("", _NONE))
    objectives = [_objective(one, held) for one in report.objectives]
    verdict, sound, total = tally(findings, objectives, known_language=known_language)
    return replace(
        report,
        verdict=verdict,
        sound_key_results=sound,
        key_results=total,
        findings=findings,
        objectives=objectives,
        warnings=[*report.warnings, *([_ADDRESSED.said(report.language)] if held.addressed else [])],
        critique=_critique(opinion),
    )


def _critique(opinion: Opinion) -> Critique:
    error, held = opinion.error, opinion.held
    if error is not None and error.kind in ("off", "package", "language", "cost") and held is None:
        return Critique(status="off", model=opinion.endpoint.model if error.kind == "cost" else None, reason=str(error))
    dropped = [] if held is None else [{"id": one.id, "what": one.what, "text": one.text, "why": one.why} for one in held.dropped]
    refused = () if held is None else held.refused
    dropped += [{"id": one.id, "what": f"wording ({one.rung})", "text": one.text, "why": one.why} for one in refused]
    return Critique(
        status="failed" if held is None else "partial" if error or opinion.growing else "done",
        model=opinion.endpoint.model,
        prompt=opinion.prompt,
        reason=str(error) if error else None,
        dropped=dropped,
        tokens=opinion.tokens,
        cost=opinion.cost,
        kept=opinion.kept,
        remarks=[Remark(id=one.id, kind=one.kind, text=one.why) for one in held.remarks] if held else [],
        addressed=list(held.addressed) if held else [],
    )


def _objective(report: ObjectiveReport, held: Held) -> ObjectiveReport:
    part = held.parts.get(report.id, _NONE)
    findings = _findings(report.findings, part)
    return replace(
        report,
        opinion=part.reading,
        sufficient=part.sufficient,
        outcome=part.outcome_id,
        findings=findings,
        flags=_flags(findings),
        questions=_questions(part.questions, report.questions),
        key_results=[_key_result(one, held.parts.get(one.id, _NONE)) for one in report.key_results],
    )


def _key_result(report: KeyResultReport, part: Part) -> KeyResultReport:
    findings = _findings(report.findings, part)
    return replace(
        report,
        level=part.level or report.level,
        level_by="model" if part.level else "rules",
        level_quote=None if part.level else report.level_quote,
        opinion=part.reading,
        findings=findings,
        flags=_flags(findings),
        questions=_questions(part.questions, report.questions),
    )


def _findings(found: Iterable[Finding], part: Part) -> list[Finding]:
    """The rules' findings with the model's word on each, then its own."""
    return [*(_with_word(finding, part) for finding in found), *part.word.missed]


def _with_word(finding: Finding, part: Part) -> Finding:
    word = part.word
    if finding.name in word.disputes:
        return replace(finding, severity="advice", disputed=word.disputes[finding.name])
    return replace(finding, by="both") if finding.name in word.agrees else finding


def _flags(findings: Iterable[Finding]) -> list[str]:
    return [finding.name for finding in findings]


def _questions(model: Iterable[str], rules: Iterable[str]) -> list[str]:
    """The model's questions, which know the line, else those of the rules."""
    return list(dict.fromkeys(model))[:_MOST_QUESTIONS] or list(rules)
