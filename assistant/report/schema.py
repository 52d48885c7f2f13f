"""The JSON Schema of the report: ``python -m assistant.report.schema`` prints it, with ``--write`` it goes to schema.json."""

import json
import sys
from pathlib import Path
from typing import Any

from assistant.report.model import Review

_FROM_ONE = {
    "line": {"minimum": 1, "description": "Line in the source, from 1"},
    "column": {"minimum": 1, "description": "Column in the source where the text begins, from 1, in code points"},
}
PATH = Path(__file__).with_name("schema.json")


def schema() -> dict[str, Any]:
    """The schema of report version 1; fields may be added, so unknown ones are allowed."""
    from pydantic import TypeAdapter

    made = TypeAdapter(Review).json_schema(mode="serialization")
    for part in (made, *made["$defs"].values()):
        part.pop("additionalProperties", None)
        for name in _FROM_ONE.keys() & part["properties"].keys():
            part["properties"][name] |= _FROM_ONE[name]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made, "title": "OKR review, report version 1"}


def as_text() -> str:
    """The schema as it stands in schema.json."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    if "--write" in sys.argv[1:]:
        PATH.write_text(as_text(), encoding="utf-8")
    else:
        sys.stdout.write(as_text())
