"""What a model is told: the parsed draft as data, what the rules found, their short form, near examples, the company's OKRs."""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Any, NamedTuple

from assistant.draft import Draft, KeyResult, Objective
from assistant.judge import DraftReading, Found, Judgement, rules_of
from assistant.language import Language
from assistant.parse import clean, parse
from assistant.reading import Reading
from assistant.rule import Rule
from assistant.settings import House

Data = dict[str, Any]
_LONGEST_CONTEXT = 20_000  # code points of company OKRs; a page has 3,000


class Work(NamedTuple):
    """A draft that the rules have reviewed: all that a second opinion starts from."""

    reading: DraftReading
    judgement: Judgement
    house: House
    team: str | None = None

    @property
    def draft(self) -> Draft:
        """The draft as parsed."""
        return self.reading.draft

    @property
    def language(self) -> Language:
        """The draft's language."""
        return self.reading.language


def brief(work: Work, *, context: str | None = None, found: bool = True) -> Data:
    """The draft as data; without ``found`` nothing of what the rules say of it, to ask a model what it sees by itself."""
    data = {
        "team": work.team,
        "input_accepted": True if work.house.allows_input(work.team) else None,
        "commitment": "committed" if work.reading.says_committed else "said" if work.reading.says_commitment else "unsaid",
        "objectives": [
            _objective(reading.objective, reading.key_results, above, per_result, found=found)
            for reading, above, per_result in zip(
                work.reading.objectives, work.judgement.objectives, work.judgement.key_results, strict=True
            )
        ],
        "kpis": [kept.text for kept in work.draft.kpis],
        "found": _found(work.judgement.draft) if found else None,
        "company": company(context) if context else None,
    }
    filled: Data = _filled(data)
    return filled


def rule_book(house: House, language: Language, *, whole: bool = False) -> list[Data]:
    """The short form of the rules a model may speak of: those whose findings can be argued about; the ``whole`` book where the rules
    themselves say nothing.
    """
    return [
        {
            "rule": rule.name,
            "scope": rule.scope,
            "severity": house.severity.get(rule.name, rule.severity),
            "holds": rule.holds.said(language),
        }
        for rule in (rules_of(house) if whole else arguable(house))
    ]


def arguable(house: House) -> list[Rule]:
    """The rules of the house whose findings can be argued about."""
    return [rule for rule in rules_of(house) if rule.arguable]


def company(context: str) -> list[Data] | list[str]:
    """The company's OKRs as data, or their lines where no objective is recognised."""
    readable = clean(context[:_LONGEST_CONTEXT])
    objectives = parse(readable).objectives
    if not objectives:
        return [line.strip() for line in readable.splitlines() if line.strip()]
    return [
        {"id": f"C{number}", "text": one.text, "key_results": [result.text for result in one.key_results]}
        for number, one in enumerate(objectives, 1)
    ]


def digest(*parts: object) -> str:
    """One name for what a request says, whatever its length."""
    return sha256("\x00".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()


def _objective(
    objective: Objective,
    readings: Sequence[Reading],
    above: Sequence[Found],
    per_result: Sequence[Sequence[Found]],
    *,
    found: bool,
) -> Data:
    return {
        "id": objective.id,
        "text": objective.text,
        "found": _found(above, objective.text) if found else None,
        "initiatives": [kept.text for kept in objective.initiatives],
        "key_results": [
            _key_result(reading.key_result)
            | ({"level": reading.level.rung, "found": _found(remarks, reading.key_result.text)} if found else {})
            for reading, remarks in zip(readings, per_result, strict=True)
        ],
    }


def _key_result(result: KeyResult) -> Data:
    columns = {"baseline": result.baseline, "target": result.target, "owner": result.owner, "due": result.due}
    return {"id": result.id, "text": result.text, "columns": {name: value for name, value in columns.items() if value}}


def _found(remarks: Iterable[Found], text: str = "") -> list[Data]:
    """What the rules found on a line; advice only where it can be argued about."""
    return [
        {"rule": one.rule.name, "severity": one.severity, "words": text[one.hit.start : one.hit.end]}
        for one in remarks
        if one.severity != "advice" or one.rule.arguable
    ]


def _filled(data: Any) -> Any:
    """``data`` without what is empty: fewer words to pay for."""
    if isinstance(data, dict):
        pairs = ((key, _filled(value)) for key, value in data.items())
        return {key: value for key, value in pairs if value not in (None, [], {}, "")}
    return [_filled(item) for item in data] if isinstance(data, list) else data
