"""What travels between a run and its workers, as JSON: a draft with all that its review depends on, and what became of it.

Keys of models never travel: a worker uses those of its own environment.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from assistant.batch.plan import Manner, Plan, Task
from assistant.report.model import Review


class Order(NamedTuple):
    """One task as a worker gets it: ``plan`` holds that task alone, ``run`` tells whose cap on cost it counts against."""

    task: Task
    plan: Plan
    manner: Manner
    run: str


def as_payload(task: Task, plan: Plan, manner: Manner, run: str = "") -> str:
    """``task`` of ``plan`` as ASCII, which any database stores as it is."""
    return json.dumps(_plain(Order(task, alone(task, plan), without_key(manner), run)))


def from_payload(payload: str) -> Order:
    """What ``as_payload`` was given, without what does not travel."""
    order: Order = _typed(Order, json.loads(payload))
    return order


def alone(task: Task, plan: Plan) -> Plan:
    """What the review of one task depends on in its plan."""
    return Plan((task,), (), (), (), plan.cycle, plan.language, plan.context)


def without_key(manner: Manner) -> Manner:
    """``manner`` without the key of the model."""
    return manner._replace(house=manner.house._replace(ai=manner.house.ai._replace(api_key=None)))


def as_result(result: Review | str) -> str:
    """A review, or the sentence that says why there is none, as ASCII."""
    return json.dumps({"sentence": result} if isinstance(result, str) else {"review": result.model_dump(mode="json")})


def from_result(text: str) -> Review | str:
    """What ``as_result`` was given."""
    found = json.loads(text)
    return str(found["sentence"]) if "sentence" in found else Review.model_validate(found["review"])


def _plain(value: Any) -> Any:
    """``value`` in the forms that JSON knows: a named tuple by its fields, a regular expression as its text and flags."""
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name: _plain(each) for name, each in value._asdict().items()}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    return [value.pattern, value.flags] if isinstance(value, re.Pattern) else value


def _typed(kind: Any, value: Any) -> Any:
    """A ``value`` that JSON gave back, in the form that the annotation ``kind`` asks for."""
    origin, parts = get_origin(kind), get_args(kind)
    if value is None:
        return None
    if origin in (Union, UnionType):
        return _typed(next(part for part in parts if part is not NoneType), value)
    if origin is tuple:
        pairs = zip(parts, value, strict=True) if parts[-1] is not Ellipsis else ((parts[0], each) for each in value)
        return tuple(_typed(part, each) for part, each in pairs)
    if origin is dict:
        return {name: _typed(parts[1], each) for name, each in value.items()}
    if origin is re.Pattern:
        return re.compile(*value)
    if hasattr(kind, "_fields"):
        return kind(**{name: _typed(_hints(kind)[name], each) for name, each in value.items()})
    return value


@lru_cache(maxsize=32)
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
