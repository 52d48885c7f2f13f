"""The JSON report, version 1. Fields may be added in later releases, never changed or taken away.

The parts are plain frozen dataclasses: a review at the command line pays for no validation library. Pydantic stands at
the borders only: it writes the published schema and checks what comes in from elsewhere (``model_validate``).
"""

import json
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Literal, Self

from assistant.rule import Severity, Verdict

Number = int | float
Rung = Literal["input", "output", "outcome"]


class _Part:
    """What every part of a report can do, under the names pydantic users know."""

    __slots__ = ()
    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}

    def model_dump(self, *, mode: Literal["json", "python"] = "python") -> dict[str, Any]:
        """The part as dictionaries, lists, texts and numbers; both modes are the same, as all of it is JSON."""
        return {name: _dumped(value) for name, value in _parted(self).items()}

    def model_dump_json(self) -> str:
        """The JSON of the part on one line, any sign as itself."""
        return json.dumps(self, ensure_ascii=False, default=_parted)

    def model_copy(self, *, update: dict[str, Any]) -> Self:
        """The part with other values in the fields that ``update`` names."""
        return replace(self, **update)  # type: ignore[type-var]

    @classmethod
    def model_validate(cls, data: Any) -> Self:
        """A part from plain data; raises pydantic's ``ValidationError`` where the data do not follow the schema."""
        from pydantic import TypeAdapter

        return TypeAdapter(cls).validate_python(data)


def _parted(part: _Part) -> dict[str, Any]:
    """The fields of a part; parts within it stay what they are."""
    names: tuple[str, ...] = part.__slots__
    return {name: getattr(part, name) for name in names}


def _dumped(value: Any) -> Any:
    if isinstance(value, str) or value is None:
        return value
    if isinstance(value, _Part):
        return value.model_dump()
    if isinstance(value, list):
        return [_dumped(item) for item in value]
    return dict(value) if isinstance(value, dict) else value


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding(_Part):
    """One remark: which rule, at which words (code points ``start`` to ``end`` of the text), what to do, and who found it.

    ``disputed`` is why the model does not share it, where that counts: the finding is then advice.
    """

    code: str
    name: str
    severity: Severity
    quote: str
    start: int
    end: int
    message: str
    why: str
    by: Literal["rules", "model", "both"] = "rules"
    disputed: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept(_Part):
    """A line of the source that is no objective and no key result; ``line`` counts from 1."""

    text: str
    line: int


@dataclass(frozen=True, kw_only=True, slots=True)
class MeasureReport(_Part):
    """The figure of a key result; ``change`` stands (per cent, or points) where no target level is given."""

    metric: str | None = None
    baseline: Number | None = None
    target: Number | None = None
    change: Number | None = None
    unit: str | None = None
    bound: Literal["at least", "at most"] | None = None
    direction: Literal["up", "down", "hold"] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Ladder(_Part):
    """Wordings on the three rungs."""

    input: str | None = None
    output: str | None = None
    outcome: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Example(_Part):
    """An entry of the example library, close to the line reviewed: ``faulty`` became ``text``, in service of ``objective``."""

    id: str
    text: str
    language: str
    function: str
    faulty: str | None = None
    objective: str | None = None
    flags: list[str] = field(default_factory=list)
    ladder: dict[str, str] = field(default_factory=dict)
    score: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Place(_Part):
    """Where a line stands in the file it was read from: the sheet and cell, the slide, else ``line`` alone tells."""

    sheet: str | None = None
    cell: str | None = None
    slide: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class KeyResultReport(_Part):
    """One key result as reviewed; ``level_quote`` are the words that decided the level, where some did.

    ``best`` is the wording that takes its place in the improved draft; a task becomes one of its ``initiatives`` there.
    ``opinion`` is how the model reads it; ``level_by`` and ``rewrites_by`` (by rung) say whose the level and the wordings are.
    """

    id: str
    text: str
    line: int
    column: int
    place: Place | None = None
    owner: str | None = None
    due: str | None = None
    level: Rung
    level_quote: str | None = None
    level_by: Literal["rules", "model"] = "rules"
    opinion: str | None = None
    flags: list[str] = field(default_factory=list)
    measure: MeasureReport | None = None
    findings: list[Finding] = field(default_factory=list)
    rewrites: Ladder | None = None
    rewrites_by: dict[str, str] = field(default_factory=dict)
    best: str | None = None
    split: list[str] = field(default_factory=list)
    initiatives: list[Kept] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    examples: list[Example] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True, slots=True)
class ObjectiveReport(_Part):
    """One objective as reviewed; in ``rewrites`` the rung ``outcome`` holds the objective as a state to reach.

    ``opinion`` is how the model reads it, ``sufficient`` whether it finds that its key results would prove it, ``outcome`` the id of
    the one that is its benefit.
    """

    id: str
    text: str
    line: int
    column: int
    place: Place | None = None
    opinion: str | None = None
    sufficient: bool | None = None
    outcome: str | None = None
    flags: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    rewrites: Ladder | None = None
    questions: list[str] = field(default_factory=list)
    examples: list[Example] = field(default_factory=list)
    proposed_key_results: list[str] = field(default_factory=list)
    initiatives: list[Kept] = field(default_factory=list)
    key_results: list[KeyResultReport] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True, slots=True)
class Remark(_Part):
    """What the model says of a line within the whole draft: it could go (cut), asks too little (unambitious, or by what it is meant as:
    committed, aspirational), serves none of the company's objectives (unaligned).
    """

    id: str
    kind: Literal["cut", "unambitious", "committed", "aspirational", "unaligned"]
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Critique(_Part):
    """What became of the model's second opinion.

    ``reason`` says why there is none, or only a part; ``dropped`` what of the answer did not count (``id``, ``what``, ``text``, ``why``);
    ``tokens`` and ``cost`` what was paid for this review, nothing where the answer was ``kept`` from before; ``addressed`` passages of
    the draft that speak to its reviewer.
    """

    status: Literal["off", "done", "partial", "failed"] = "off"
    model: str | None = None
    prompt: str | None = None
    reason: str | None = None
    dropped: list[dict[str, str]] = field(default_factory=list)
    tokens: int | None = None
    cost: float | None = None
    kept: bool = False
    remarks: list[Remark] = field(default_factory=list)
    addressed: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True, slots=True)
class Change(_Part):
    """What became of one line since an older draft: ``id`` and ``text`` as they are now (None and empty where the line is gone),
    ``was`` the older wording where it differs; the names of findings mended, new, and still there. The draft as a whole has no
    id and no text.
    """

    id: str | None = None
    text: str
    was: str | None = None
    mended: list[str] = field(default_factory=list)
    new: list[str] = field(default_factory=list)
    still: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True, slots=True)
class Against(_Part):
    """A review held against an older draft: how many errors and warnings are mended, new, still there, and on which lines.

    ``gone`` counts the faulty lines that were taken out; what was wrong with them is not counted as mended.
    """

    source: str | None = None
    mended: int
    gone: int
    new: int
    still: int
    sound_before: int
    key_results_before: int
    lines: list[Change] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True, slots=True)
class Review(_Part):
    """The review of one draft. ``model_dump(mode="json")`` is the JSON report, version 1.

    ``kind`` says whose it is where a file told: the company's own, a team's or a person's. ``line`` and ``column`` of what was
    read from a workbook, deck or document are the row and column of the sheet, the paragraph of the slide or document.
    """

    version: Literal[1] = 1
    source: str | None = None
    kind: Literal["company", "team", "person"] | None = None
    team: str | None = None
    group: str | None = None
    person: str | None = None
    cycle: str | None = None
    language: Literal["fr", "en"]
    verdict: Verdict
    sound_key_results: int
    key_results: int
    findings: list[Finding] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    unread: list[Kept] = field(default_factory=list)
    kpis: list[Kept] = field(default_factory=list)
    notes: list[Kept] = field(default_factory=list)
    suggestions: list[str] = field(default_factory=list)
    improved: str | None = None
    against: Against | None = None
    objectives: list[ObjectiveReport] = field(default_factory=list)
    critique: Critique = field(default_factory=Critique)
