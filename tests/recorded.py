"""Recorded exchanges: what a careful reader answered to the prompts (their layout and one sentence have changed since), and what came of it in the report.

``tests/exchanges/NAME.json`` holds a draft, the answer and what is expected; ``python -m tests.recorded`` (from the root, with the
package installed) writes the expectations anew: read the difference before it is kept.
"""

import json
import os
import tempfile
from pathlib import Path
from typing import Any

from assistant import review
from assistant.report.model import Review
from tests.scripted import Endpoint, data_of

FOLDER = Path(__file__).parent / "exchanges"
Json = dict[str, Any]


def exchanges() -> list[tuple[str, Json]]:
    """All of them by name."""
    return [(path.stem, json.loads(path.read_text(encoding="utf-8"))) for path in sorted(FOLDER.glob("*.json"))]


def answered(exchange: Json) -> Review:
    """The review of a recorded draft with its recorded answer behind a real endpoint."""

    def act(request: Json) -> Json:
        found: Json = (exchange["wordings"] or {"wordings": []}) if "lines" in data_of(request) else exchange["answer"]
        return found

    with Endpoint(act) as endpoint:
        os.environ |= {"OPENAI_BASE_URL": endpoint.url, "OPENAI_API_KEY": "none", "OPENAI_MODEL": "recorded"}
        return review(exchange["text"], language=exchange["language"], ai=True, rewrite=True)


def summary(report: Review) -> Json:
    """What of a report hangs on the answer."""
    lines = [line for objective in report.objectives for line in objective.key_results]
    return {
        "status": report.critique.status,
        "verdict": report.verdict,
        "found": {part.id: {one.name: one.by for one in part.findings if one.by != "rules"} for part in (*report.objectives, *lines)},
        "disputed": [f"{part.id} {one.name}" for part in (*report.objectives, *lines) for one in part.findings if one.disputed],
        "levels": {line.id: f"{line.level} by {line.level_by}" for line in lines},
        "wordings": {line.id: sorted(rung for rung, by in line.rewrites_by.items() if by == "model") for line in lines if line.rewrites_by},
        "outcomes": {objective.id: [objective.outcome, objective.sufficient] for objective in report.objectives},
        "remarks": [f"{one.id} {one.kind}" for one in report.critique.remarks],
        "dropped": [f"{one['id']} {one['what']}: {one['why']}" for one in report.critique.dropped],
    }


def main() -> None:
    """Write the expectations anew."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["OKR_DATA_DIR"] = folder
        for name, exchange in exchanges():
            exchange["expected"] = summary(answered(exchange))
            (FOLDER / f"{name}.json").write_text(json.dumps(exchange, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
