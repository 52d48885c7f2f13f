"""What a model is asked to fill in: the reason always stands before the verdict it gives.

The schema that is sent asks for every field; what comes back is read leniently, as a list left out says nothing. Whether any of it
is true of the draft is decided elsewhere (``hold.py``).
"""

from functools import lru_cache
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Level = Literal["input", "output", "outcome"]
Text = Annotated[str, StringConstraints(max_length=4000)]  # longer ones are runaways


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

    agrees: list[Text] = Field(default_factory=list, max_length=40)
    disputes: list[Point] = Field(default_factory=list, max_length=40)
    missed: list[Point] = Field(default_factory=list, max_length=40)


class LineAnswer(_Part):
    """One key result: how it reads, its level, the rules, wordings on the three rungs, questions to the author."""

    id: Text
    reading: Text = ""
    level: Level | None = None
    rules: Judged = Judged()
    input: Text | None = None
    output: Text | None = None
    outcome: Text | None = None
    questions: list[Text] = Field(default_factory=list, max_length=10)


class ObjectiveAnswer(_Part):
    """One objective: the benefit it seeks, whether its key results would show it, and which of them is that benefit."""

    id: Text
    key_results: list[LineAnswer] = Field(default_factory=list, max_length=200)
    reading: Text = ""
    outcome_id: Text | None = None
    sufficient: bool | None = None
    rules: Judged = Judged()
    wording: Text | None = None
    add: list[Text] = Field(default_factory=list, max_length=10)
    questions: list[Text] = Field(default_factory=list, max_length=10)


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

    addressed: list[Text] = Field(default_factory=list, max_length=20)
    objectives: list[ObjectiveAnswer] = Field(max_length=200)
    rules: Judged = Judged()
    cut: list[Cut] = Field(default_factory=list, max_length=40)
    unambitious: list[Unambitious] = Field(default_factory=list, max_length=40)
    unaligned: list[Unaligned] = Field(default_factory=list, max_length=40)


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
