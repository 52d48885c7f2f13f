"""What a model is asked to fill in: the reason always stands before the verdict it gives.

The schema that is sent asks for every field; what comes back is read leniently, as a list left out says nothing. Whether any of it
is true of the draft is decided elsewhere (``hold.py``).
"""

from functools import lru_cache
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

Level = Literal["input", "output", "outcome"]


def _listed(value: Any) -> Any:
    """A list where a model left null or gave a single item."""
    return [] if value is None else [value] if isinstance(value, str | dict) else value


def _judged(value: Any) -> Any:
    return {} if value is None else value


_Item = TypeVar("_Item")
_List = Annotated[list[_Item], BeforeValidator(_listed)]


class Part(BaseModel):
    """What every part of an answer has: read leniently, sent strictly."""

    model_config = ConfigDict(
        extra="ignore",
        frozen=True,
        json_schema_extra={"additionalProperties": False},
        json_schema_serialization_defaults_required=True,
    )


class Point(Part):
    """One rule said of one line: the words of the line that show it, copied, then why, then the rule."""

    words: str
    why: str
    rule: str


class Judged(Part):
    """What is said of the rules on one line, one objective or the draft."""

    agrees: _List[str] = Field(default_factory=list)
    disputes: _List[Point] = Field(default_factory=list)
    missed: _List[Point] = Field(default_factory=list)


class LineAnswer(Part):
    """One key result: how it reads, its level, the rules, wordings on the three rungs, questions to the author."""

    id: str
    reading: str = ""
    level: Level | None = None
    rules: Annotated[Judged, BeforeValidator(_judged)] = Judged()
    input: str | None = None
    output: str | None = None
    outcome: str | None = None
    questions: _List[str] = Field(default_factory=list)


class ObjectiveAnswer(Part):
    """One objective: the benefit it seeks, whether its key results would show it, and which of them is that benefit."""

    id: str
    key_results: _List[LineAnswer] = Field(default_factory=list)
    reading: str = ""
    outcome_id: str | None = None
    sufficient: bool | None = None
    rules: Annotated[Judged, BeforeValidator(_judged)] = Judged()
    wording: str | None = None
    add: _List[str] = Field(default_factory=list)
    questions: _List[str] = Field(default_factory=list)


class Cut(Part):
    """A line that could go."""

    why: str
    id: str


class Unambitious(Part):
    """A line that asks too little, and whether the draft means it as committed or aspirational."""

    why: str
    id: str
    kind: Literal["committed", "aspirational", "unclear"] = "unclear"


class Unaligned(Part):
    """An objective that serves none of the company's."""

    why: str
    id: str


class Answer(Part):
    """The whole opinion."""

    addressed: _List[str] = Field(default_factory=list)
    objectives: list[ObjectiveAnswer]
    rules: Annotated[Judged, BeforeValidator(_judged)] = Judged()
    cut: _List[Cut] = Field(default_factory=list)
    unambitious: _List[Unambitious] = Field(default_factory=list)
    unaligned: _List[Unaligned] = Field(default_factory=list)


class Wording(Part):
    """A second try at wordings of one line."""

    id: str
    input: str | None = None
    output: str | None = None
    outcome: str | None = None


class Wordings(Part):
    """Second tries."""

    wordings: list[Wording]


@lru_cache(maxsize=4)
def schema(model: type[BaseModel]) -> dict[str, Any]:
    """The JSON Schema sent with a request: every field required, none besides."""
    found: dict[str, Any] = _bare(model.model_json_schema(mode="serialization"))
    return found


def _bare(node: Any) -> Any:
    if isinstance(node, dict):
        bounds = ("default", "title", "description")
        return {
            key: {name: _bare(each) for name, each in value.items()} if key in ("properties", "$defs") else _bare(value)
            for key, value in node.items()
            if key not in bounds
        }
    return [_bare(item) for item in node] if isinstance(node, list) else node
