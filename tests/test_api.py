"""The API as its callers meet it: reviews, drafts, wordings, examples, rules, errors; on SQLite and on PostgreSQL."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import psycopg
import pytest
from assistant.api.records.database import Database, configuration
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant import review
from assistant.settings import AiSettings, ExampleSettings, House
from tests.postgres import created
from tests.scripted import Endpoint
from tests.served import DRAFT, client, settings_for, token

Json = dict[str, Any]


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'okr.sqlite'}"
        return
    server: psycopg.Connection = request.getfixturevalue("server")
    with created(server) as address:
        yield address


@pytest.fixture
def api(url: str, tmp_path: Path) -> Iterator[TestClient]:
    house = House(examples=ExampleSettings(folder=str(tmp_path / "examples")))
    with client(settings_for(url), house) as opened:
        yield opened


@pytest.fixture
def light(tmp_path: Path) -> Iterator[TestClient]:
    """One on SQLite, where the database does not matter."""
    with client(settings_for(f"sqlite:///{tmp_path / 'okr.sqlite'}")) as opened:
        yield opened


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    with client(settings_for(f"sqlite:///{tmp_path_factory.mktemp('shared') / 'okr.sqlite'}")) as opened:
        yield opened


def test_a_review_is_that_of_the_package(light: TestClient) -> None:
    answer = light.post("/api/v1/reviews", json={"text": DRAFT})
    assert answer.status_code == 200 and answer.json() == review(DRAFT).model_dump(mode="json")
    more = light.post("/api/v1/reviews", json={"text": DRAFT, "rewrite": True, "language": "fr"})
    assert more.json() == review(DRAFT, rewrite=True, language="fr").model_dump(mode="json")


@given(st.text(max_size=300))
@settings(max_examples=60)
def test_any_text_gets_a_report_or_a_problem(shared: TestClient, text: str) -> None:
    answer = shared.post("/api/v1/reviews", content=json.dumps({"text": text}), headers={"Content-Type": "application/json"})
    assert answer.status_code in (200, 422), answer.text
    if answer.status_code == 422:
        assert answer.headers["content-type"] == "application/problem+json" and answer.json()["detail"]


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "/api/v1/reviews", b"{", 400),
        ("POST", "/api/v1/reviews", b"{}", 422),
        ("POST", "/api/v1/reviews", b'{"text": "x", "colour": 1}', 422),
        ("POST", "/api/v1/reviews", b'{"text": "bonjour tout le monde"}', 422),
        ("GET", "/api/v1/reviews", b"", 405),
        ("GET", "/api/v1/nowhere", b"", 404),
        ("GET", "/api/v1/drafts/" + "0" * 32, b"", 404),
        ("GET", "/api/v1/drafts/..%2F..", b"", 404),
        ("GET", "/api/v1/rules/no-such-rule", b"", 404),
        ("POST", "/api/v1/reviews", b'{"text": "' + b"x" * 2_000_000 + b'"}', 413),
    ],
)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_errors_are_problems_for_people(light: TestClient, method: str, path: str, body: bytes, status: int, language: str) -> None:
    headers = {"Content-Type": "application/json", "Accept-Language": f"{language},de;q=0.5"}
    answer = light.request(method, path, content=body, headers=headers)
    found = answer.json()
    assert answer.status_code == status == found["status"], answer.text
    assert answer.headers["content-type"] == "application/problem+json" and found["title"] and found["detail"]
    assert "Traceback" not in answer.text and answer.headers["x-request-id"]


def test_a_405_names_every_method_of_the_address(light: TestClient) -> None:
    answer = light.patch("/api/v1/drafts/" + "0" * 32)
    assert answer.status_code == 405 and set(answer.headers["allow"].split(", ")) == {"GET", "PUT", "DELETE"}


def test_a_chunked_body_is_counted(light: TestClient) -> None:
    def parts() -> Iterator[bytes]:
        for _ in range(40):
            yield b"x" * 100_000

    answer = light.post("/api/v1/reviews", content=parts(), headers={"Content-Type": "application/json"})
    assert answer.status_code == 413 and answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("kind", ["docx", "html", "markdown", "draft"])
def test_a_review_as_a_file(light: TestClient, kind: str) -> None:
    answer = light.post("/api/v1/reviews/file", json={"text": DRAFT, "format": kind})
    assert answer.status_code == 200 and "attachment" in answer.headers["content-disposition"]
    if kind == "docx":
        document = docx.Document(io.BytesIO(answer.content))
        assert [each.text for each in document.paragraphs][: DRAFT.count("\n")] == DRAFT.splitlines()
        assert any("Lancer" in comment.text for comment in document.comments)
    else:
        assert "borne" in answer.text


def test_a_draft_is_saved_changed_exported_and_deleted(api: TestClient) -> None:
    made = api.post("/api/v1/drafts", json={"title": "T2", "text": DRAFT, "language": "fr"})
    assert made.status_code == 201
    place, draft = made.headers["location"], made.json()
    assert draft["version"] == 1 and draft["expires"] and api.get(place).json() == draft
    changed = api.put(place, json={"title": "T2", "text": DRAFT + "- NPS : 30 → 50\n"}, headers={"If-Match": "1"})
    assert changed.json()["version"] == 2
    late = api.put(place, json={"title": "T2", "text": "x"}, headers={"If-Match": "1"})
    assert late.status_code == 409 and late.json()["code"] == "changed"
    lines = [json.loads(line) for line in api.get("/api/v1/data").text.splitlines()]
    assert [(line["kind"], line["text"]) for line in lines] == [("drafts", DRAFT + "- NPS : 30 → 50\n")]
    assert api.delete(place).status_code == 204 and api.get(place).status_code == 404
    assert api.get("/api/v1/drafts").json() == {"items": [], "next": None}
    actions = [one["action"] for one in api.get("/api/v1/audit").json()["items"]]
    assert actions == ["draft deleted", "draft changed", "draft saved"]
    assert DRAFT.splitlines()[0] not in api.get("/api/v1/audit").text


def test_lists_go_by_pages(api: TestClient) -> None:
    for number in range(7):
        api.post("/api/v1/drafts", json={"title": str(number), "text": "x"})
    seen, after = [], ""
    while True:
        page = api.get(f"/api/v1/drafts?limit=3{after}").json()
        seen += [one["title"] for one in page["items"]]
        if page["next"] is None:
            break
        after = f"&after={page['next']}"
    assert seen == list("6543210")


def test_a_key_makes_a_request_count_once(api: TestClient) -> None:
    body, key = {"title": "T2", "text": "x"}, {"Idempotency-Key": "one"}
    first, second = (api.post("/api/v1/drafts", json=body, headers=key) for _ in range(2))
    assert first.status_code == second.status_code == 201 and first.json() == second.json()
    assert second.headers["idempotency-replayed"] == "true" and second.headers["location"] == first.headers["location"]
    other = api.post("/api/v1/drafts", json=body | {"title": "T3"}, headers=key)
    assert other.status_code == 422 and other.json()["code"] == "key-reused"
    assert len(api.get("/api/v1/drafts").json()["items"]) == 1


@pytest.mark.parametrize(("kept", "texts"), [("no", None), ("counts", None), ("texts", "Lancer la borne")])
def test_of_a_wording_is_kept_what_the_house_says(tmp_path: Path, kept: str, texts: str | None) -> None:
    taken = {"language": "fr", "rung": "outcome", "rules": ["action-as-kr"], "was": "Lancer la borne", "taken": "Attente : de 34 à 12 min"}
    with client(settings_for(f"sqlite:///{tmp_path / 'okr.sqlite'}", keep_wordings=kept)) as opened:
        assert opened.post("/api/v1/wordings", json=taken).status_code == 201
        items = opened.get("/api/v1/wordings").json()["items"]
    assert [one["was"] for one in items] == ([] if kept == "no" else [texts])


def test_examples_are_found_added_and_taken_out(api: TestClient) -> None:
    entry = api.app.openapi()["components"]["schemas"]["EntryIn"]["examples"][0]  # type: ignore[attr-defined]
    near = api.get("/api/v1/examples", params={"query": "attente au guichet", "language": "fr", "count": 3}).json()
    assert len(near) == 3 and {one["language"] for one in near} == {"fr"}
    assert api.post("/api/v1/examples", json=[entry]).json() == {"added": 1}
    assert api.post("/api/v1/examples", json=[entry]).status_code == 409
    found = api.get("/api/v1/examples", params={"query": "median wait at the desk"}).json()
    assert entry["id"] in [one["id"] for one in found]
    assert api.delete(f"/api/v1/examples/{entry['id']}").status_code == 204
    assert api.delete(f"/api/v1/examples/{entry['id']}").status_code == 404


@pytest.mark.parametrize("language", ["fr", "en"])
def test_rules_are_explained(light: TestClient, language: str) -> None:
    rules = light.get("/api/v1/rules", params={"lang": language}).json()
    assert len(rules) >= 30
    for rule in rules:
        told = light.get(f"/api/v1/rules/{rule['name']}", params={"lang": language}).json()
        assert told["why"] and told["bad"] and told["good"] and told["title"] == rule["title"]


def test_the_critique_arrives_line_by_line(tmp_path: Path) -> None:
    with Endpoint("honest") as model:
        house = House(ai=AiSettings(base_url=model.url, model="scripted", answers=""))
        with client(settings_for(f"sqlite:///{tmp_path / 'okr.sqlite'}"), house) as opened:
            answer = opened.post("/api/v1/reviews/critique", json={"text": DRAFT})
            refused = opened.post("/api/v1/reviews/critique", json={"text": "bonjour"})
    events = [part.split("\n") for part in answer.text.strip().split("\n\n") if part.startswith("event:")]
    reports = [json.loads(data.removeprefix("data: ")) for event, data in events if event == "event: review"]
    assert reports[0]["critique"]["status"] == "off" and reports[-1]["critique"]["status"] == "done"
    assert len(reports) > 2 and events[-1][0] == "event: end"
    assert refused.status_code == 422 and refused.json()["code"] == "no-okr"


def test_without_a_model_the_critique_says_so(light: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    answer = light.post("/api/v1/reviews/critique", json={"text": DRAFT})
    assert answer.status_code == 422 and answer.json()["code"] == "no-model"


def test_too_many_requests_are_told_when_to_come_back(tmp_path: Path) -> None:
    with client(settings_for(f"sqlite:///{tmp_path / 'okr.sqlite'}", rate=3)) as opened:
        answers = [opened.post("/api/v1/reviews", json={"text": DRAFT}) for _ in range(5)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429, 429]
    assert int(answers[-1].headers["retry-after"]) >= 1


def test_figures_count_routes_not_paths(light: TestClient) -> None:
    light.post("/api/v1/reviews", json={"text": DRAFT})
    light.get("/api/v1/rules/K01")
    light.get("/nowhere/at/all")
    told = light.get("/metrics").text
    assert 'route="/api/v1/rules/{name}"' in told and "nowhere" not in told and "okr_reviews_total" in told


def test_the_tables_are_those_of_the_migrations(url: str) -> None:
    from alembic import command

    database = Database(url.replace("postgresql://", "postgresql+psycopg://"))
    database.migrate()
    assert database.is_ready()
    with database.engine.connect() as connection:
        command.check(configuration(connection))
    database.close()


def test_the_host_must_be_ours(light: TestClient) -> None:
    answer = light.get("/healthz", headers={"Host": "evil.example"})
    assert answer.status_code == 421 and answer.json()["title"]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Origin": "http://127.0.0.1"}, 200),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
    ],
)
def test_other_web_pages_cannot_send_in_our_name(light: TestClient, headers: dict[str, str], status: int) -> None:
    assert light.post("/api/v1/reviews", json={"text": DRAFT}, headers=headers).status_code == status


def test_with_tokens_asked_for_there_is_no_way_without(tmp_path: Path) -> None:
    settings = settings_for(f"sqlite:///{tmp_path / 'okr.sqlite'}", access="tokens")
    with client(settings) as opened:
        assert opened.post("/api/v1/reviews", json={"text": DRAFT}).status_code == 401
        assert opened.post("/api/v1/reviews", json={"text": DRAFT}, headers=token(settings)).status_code == 200
