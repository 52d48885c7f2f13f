"""The JSON report, version 1. Fields may be added in later releases, never changed or taken away."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Number = int | float
Severity = Literal["error", "warning", "advice"]
Rung = Literal["input", "output", "outcome"]
Verdict = Literal["ready", "revise", "rethink"]
LineNumber = Annotated[int, Field(ge=1, description="Line in the source, from 1")]
ColumnNumber = Annotated[int, Field(ge=1, description="Column in the source where the text begins, from 1, in code points")]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Finding(_Part):
    """One remark: which rule, at which words (code points ``start`` to ``end`` of the text), what to do, and who found it."""

    code: str
    name: str
    severity: Severity
    quote: str
    start: int
    end: int
    message: str
    why: str
    by: Literal["rules", "model", "both"] = "rules"


class Kept(_Part):
    """A line of the source that is no objective and no key result."""

    text: str
    line: LineNumber


class MeasureReport(_Part):
    """The figure of a key result; ``change`` stands (per cent, or points) where no target level is given."""

    metric: str | None = None
    baseline: Number | None = None
    target: Number | None = None
    change: Number | None = None
    unit: str | None = None
    bound: Literal["at least", "at most"] | None = None
    direction: Literal["up", "down", "hold"] | None = None


class Ladder(_Part):
    """Wordings on the three rungs."""

    input: str | None = None
    output: str | None = None
    outcome: str | None = None


class Example(_Part):
    """A line of the example library, close to the one reviewed."""

    id: str
    text: str
    language: str
    function: str
    flags: list[str] = Field(default_factory=list)
    ladder: dict[str, str] = Field(default_factory=dict)
    score: float


class KeyResultReport(_Part):
    """One key result as reviewed."""

    id: str
    text: str
    line: LineNumber
    column: ColumnNumber
    owner: str | None = None
    due: str | None = None
    level: Rung
    level_quote: str | None = Field(None, description="The words that decided the level, where some did")
    flags: list[str] = Field(default_factory=list)
    measure: MeasureReport | None = None
    findings: list[Finding] = Field(default_factory=list)
    rewrites: Ladder | None = None
    split: list[str] = Field(default_factory=list)
    questions: list[str] = Field(default_factory=list)
    examples: list[Example] = Field(default_factory=list)


class ObjectiveReport(_Part):
    """One objective as reviewed."""

    id: str
    text: str
    line: LineNumber
    column: ColumnNumber
    flags: list[str] = Field(default_factory=list)
    findings: list[Finding] = Field(default_factory=list)
    rewrites: Ladder | None = None
    questions: list[str] = Field(default_factory=list)
    examples: list[Example] = Field(default_factory=list)
    proposed_key_results: list[str] = Field(default_factory=list)
    initiatives: list[Kept] = Field(default_factory=list)
    key_results: list[KeyResultReport] = Field(default_factory=list)


class Critique(_Part):
    """What became of the model's second opinion."""

    status: Literal["off", "done", "partial", "failed"] = "off"
    model: str | None = None
    prompt: str | None = None
    reason: str | None = None
    dropped: list[dict[str, str]] = Field(default_factory=list)
    tokens: int | None = None
    cost: float | None = None


class Review(_Part):
    """The review of one draft. ``model_dump(mode="json")`` is the JSON report, version 1."""

    version: Literal[1] = 1
    source: str | None = None
    team: str | None = None
    group: str | None = None
    person: str | None = None
    cycle: str | None = None
    language: Literal["fr", "en"]
    verdict: Verdict
    sound_key_results: int
    key_results: int
    findings: list[Finding] = Field(default_factory=list)
    warnings: list[str] = Field(default_factory=list)
    unread: list[Kept] = Field(default_factory=list)
    kpis: list[Kept] = Field(default_factory=list)
    notes: list[Kept] = Field(default_factory=list)
    improved: str | None = None
    objectives: list[ObjectiveReport] = Field(default_factory=list)
    critique: Critique = Field(default_factory=Critique)
