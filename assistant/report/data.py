"""The review as data: JSON, and JSON lines."""

import json
from collections.abc import Sequence

from assistant.report.model import Review
from assistant.report.plain import safe_json


def as_json(reviews: Sequence[Review]) -> str:
    """One review as an object, several as an array."""
    dumped = [review.model_dump(mode="json") for review in reviews]
    return safe_json(json.dumps(dumped[0] if len(dumped) == 1 else dumped, ensure_ascii=False, indent=2)) + "\n"


def as_json_lines(reviews: Sequence[Review]) -> str:
    """One review a line."""
    return "".join(safe_json(review.model_dump_json()) + "\n" for review in reviews)
