"""What a model is asked to fill in about all teams together: the reason always stands before the verdict."""

from typing import Any

from pydantic import Field, field_validator

from assistant.critique.answer import Part


class Suspect(Part):
    """Whether one suspicion of the rules holds."""

    id: str
    why: str = ""
    holds: bool


class Lines(Part):
    """Lines of different teams, by their ids, that seek the same or pull against each other."""

    why: str = ""
    lines: list[str]


class Waits(Part):
    """A key result that waits for another team, and the line that delivers what it waits for, if any."""

    why: str = ""
    line: str
    needs_team: str | None = None
    delivered_by: str | None = None


class ServesAnswer(Part):
    """Which company objective an objective serves."""

    why: str = ""
    objective: str
    serves: str | None = None


class AcrossAnswer(Part):
    """The whole opinion on all teams."""

    suspects: list[Suspect] = Field(default_factory=list)
    same: list[Lines] = Field(default_factory=list)
    waits: list[Waits] = Field(default_factory=list)
    clashes: list[Lines] = Field(default_factory=list)
    serves: list[ServesAnswer] = Field(default_factory=list)

    @field_validator("suspects", "same", "waits", "clashes", "serves", mode="before")
    @classmethod
    def _listed(cls, value: Any) -> Any:
        return [] if value is None else value
