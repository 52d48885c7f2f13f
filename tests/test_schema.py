"""The OpenAPI document against the service: whatever it allows or forbids is answered as it says, and never with a fault of ours."""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from assistant.api.app import create_app
from assistant.api.records.database import Database
from hypothesis import HealthCheck, settings
from schemathesis import Case
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from assistant.settings import ExampleSettings, House
from tests.served import settings_for, token

CASES = int(os.environ.get("OKR_SCHEMA_CASES", "25"))  # an operation
FOLDER = Path(os.environ.get("TMPDIR", "/tmp")) / f"okr-schema-{os.getpid()}"
SETTINGS = settings_for(f"sqlite:///{FOLDER / 'okr.sqlite'}", access="tokens", max_upload_mb=1)
HOUSE = House(examples=ExampleSettings(folder=str(FOLDER / "examples")))
FOLDER.mkdir(parents=True, exist_ok=True)
_database = Database(SETTINGS.database)
_database.migrate()
_database.close()
TOKEN = token(SETTINGS, scopes="review batch library admin")["Authorization"].removeprefix("Bearer ")
APP = create_app(SETTINGS, HOUSE)
STREAMS = r"/(critique|events)$"
schema = schemathesis.openapi.from_asgi("/api/v1/openapi.json", APP).exclude(path_regex=STREAMS)
seen: Counter[int] = Counter()


@schema.auth()
class Bearer:
    """The token of every request that is to be let in."""

    def get(self, case: Case, context: Any) -> str:
        return TOKEN

    def set(self, case: Case, data: str, context: Any) -> None:
        case.headers["Authorization"] = f"Bearer {data}"


@pytest.fixture(scope="module", autouse=True)
def told() -> Iterator[None]:
    yield
    print(f"{sum(seen.values())} requests: {dict(sorted(seen.items()))}")


@schema.parametrize()
@settings(max_examples=CASES, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_answer_is_documented(case: Case) -> None:
    answer = case.call(base_url="http://127.0.0.1")
    seen[answer.status_code] += 1
    excluded = [positive_data_acceptance]  # a text may hold no OKR, an id be taken: told by 422 and 409
    if case.media_type == "multipart/form-data":  # where a number is a text like any other
        excluded.append(negative_data_rejection)
    case.validate_response(answer, excluded_checks=excluded)
