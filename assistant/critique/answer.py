"""What a model is asked to fill in: the reason always stands before the verdict it gives.

The schema that is sent asks for every field; what comes back is read leniently, as a list left out says nothing. Whether any of it
is true of the draft is decided elsewhere (``hold.py``).
"""

from functools import lru_cache
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

Level = Literal["input", "output", "outcome"]
Text = Annotated[str, StringConstraints(max_length=4000)]  # longer ones are runaways


def _listed(value: Any) -> Any:
    """A list where a model left null or gave a single item."""
    return [] if value is None else [value] if isinstance(value, str | dict) else value


def _judged(value: Any) -> Any:
    return {} if value is None else value


_Item = TypeVar("_Item")
_List = Annotated[list[_Item], BeforeValidator(_listed)]


class _Part(BaseModel):
    model_config = ConfigDict(
        extra="ignore",
        frozen=True,
        json_schema_extra={"additionalProperties": False},
        json_schema_serialization_defaults_required=True,
    )


class Point(_Part):
    """One rule said of one line: the words of the line that show it, copied, then why, then the rule."""

    words: Text
    why: Text
    rule: Text


class Judged(_Part):
    """What is said of the rules on one line, one objective or the draft."""

    agrees: _List[Text] = Field(default_factory=list, max_length=40)
    disputes: _List[Point] = Field(default_factory=list, max_length=40)
    missed: _List[Point] = Field(default_factory=list, max_length=40)


class LineAnswer(_Part):
    """One key result: how it reads, its level, the rules, wordings on the three rungs, questions to the author."""

    id: Text
    reading: Text = ""
    level: Level | None = None
    rules: Annotated[Judged, BeforeValidator(_judged)] = Judged()
    input: Text | None = None
    output: Text | None = None
    outcome: Text | None = None
    questions: _List[Text] = Field(default_factory=list, max_length=10)


class ObjectiveAnswer(_Part):
    """One objective: the benefit it seeks, whether its key results would show it, and which of them is that benefit."""

    id: Text
    key_results: _List[LineAnswer] = Field(default_factory=list, max_length=200)
    reading: Text = ""
    outcome_id: Text | None = None
    sufficient: bool | None = None
    rules: Annotated[Judged, BeforeValidator(_judged)] = Judged()
    wording: Text | None = None
    add: _List[Text] = Field(default_factory=list, max_length=10)
    questions: _List[Text] = Field(default_factory=list, max_length=10)


class Cut(_Part):
    """A line that could go."""

    why: Text
    id: Text


class Unambitious(_Part):
    """A line that asks too little, and whether the draft means it as committed or aspirational."""

    why: Text
    id: Text
    kind: Literal["committed", "aspirational", "unclear"] = "unclear"


class Unaligned(_Part):
    """An objective that serves none of the company's."""

    why: Text
    id: Text


class Answer(_Part):
    """The whole opinion."""

    addressed: _List[Text] = Field(default_factory=list, max_length=20)
    objectives: list[ObjectiveAnswer] = Field(max_length=200)
    rules: Annotated[Judged, BeforeValidator(_judged)] = Judged()
    cut: _List[Cut] = Field(default_factory=list, max_length=40)
    unambitious: _List[Unambitious] = Field(default_factory=list, max_length=40)
    unaligned: _List[Unaligned] = Field(default_factory=list, max_length=40)


class Wording(_Part):
    """A second try at wordings of one line."""

    id: Text
    input: Text | None = None
    output: Text | None = None
    outcome: Text | None = None


class Wordings(_Part):
    """Second tries."""

    wordings: list[Wording] = Field(max_length=400)


@lru_cache(maxsize=4)
def schema(model: type[BaseModel]) -> dict[str, Any]:
    """The JSON Schema sent with a request: every field required, none besides, no bounds (not every server knows them)."""
    found: dict[str, Any] = _bare(model.model_json_schema(mode="serialization"))
    return found


def _bare(node: Any) -> Any:
    if isinstance(node, dict):
        bounds = ("default", "maxLength", "maxItems", "title", "description")
        return {
            key: {name: _bare(each) for name, each in value.items()} if key in ("properties", "$defs") else _bare(value)
            for key, value in node.items()
            if key not in bounds
        }
    return [_bare(item) for item in node] if isinstance(node, list) else node
