"""Who may do what: every address against no token, a wrong one, one that is over, one without the scope, one of another team."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from assistant.api.app import create_app
from assistant.api.records.database import Database
from assistant.api.records.tables import TokenRow
from assistant.api.settings import ServiceSettings, from_environment
from fastapi.testclient import TestClient
from typer.testing import CliRunner

from assistant.cli import app
from assistant.errors import SettingsError
from tests.served import DRAFT, client, settings_for, token

OPEN = {"/healthz", "/readyz", "/metrics", "/api/v1/session", "/api/v1/openapi.json"}
SCOPE_OF = {"reviews": "review", "rules": "review", "drafts": "review", "batches": "batch", "tokens": "admin", "audit": "admin"}


class Address(NamedTuple):
    """One method of one address of the API."""

    method: str
    path: str


class House(NamedTuple):
    """A service that asks for tokens, and some of them."""

    api: TestClient
    settings: ServiceSettings
    ours: dict[str, str]
    theirs: dict[str, str]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    settings = settings_for(f"sqlite:///{tmp_path_factory.mktemp('access') / 'okr.sqlite'}", access="tokens")
    with client(settings) as opened:
        every = "review batch library people admin"
        yield House(opened, settings, token(settings, team="ours", scopes=every), token(settings, team="theirs", scopes=every))


def addresses() -> list[Address]:
    made = create_app(settings_for("postgresql://none/none"))  # nothing connects before the first request
    paths: dict[str, dict[str, Any]] = made.openapi()["paths"]
    return [Address(method.upper(), path) for path, methods in paths.items() for method in methods if path not in OPEN]


def asked(house: House, address: Address, headers: dict[str, str]) -> tuple[int, str | None]:
    path = address.path.replace("{name}", "x").replace("{entry_id}", "x")
    for name in ("draft_id", "batch_id", "token_id"):
        path = path.replace(f"{{{name}}}", "0" * 32)
    answer = house.api.request(address.method, path, headers=headers, json={})
    is_refused = answer.status_code >= 400
    assert not is_refused or answer.headers["content-type"] == "application/problem+json"
    return answer.status_code, answer.json().get("code") if is_refused else None


@pytest.mark.parametrize("address", addresses(), ids=" ".join)
def test_every_address_refuses_who_may_not(house: House, address: Address) -> None:
    assert asked(house, address, {}) == (401, "no-token")
    assert asked(house, address, {"Authorization": "Bearer nothing"}) == (401, "bad-token")
    assert asked(house, address, {"Authorization": f"Bearer okr_{'0' * 32}_x"}) == (401, "bad-token")
    assert asked(house, address, {"Authorization": "Basic eDp4"})[0] == 401
    assert asked(house, address, {"Cookie": "okr_session=nothing", "Sec-Fetch-Site": "same-origin"}) == (401, "no-token")
    over = token(house.settings, scopes="review batch library people admin")
    database = Database(house.settings.database)
    with database.writing() as session:
        row = session.get(TokenRow, over["Authorization"].split("_")[1])
        assert row is not None
        row.expires = time.time() - 1
    assert asked(house, address, over) == (401, "bad-token")
    scopes = {"review", "batch", "library", "people", "admin"}
    needed = {scope for scope in scopes if asked(house, address, token(house.settings, scopes=scope)) != (403, "scope")}
    assert len(needed) == 1
    part = address.path.removeprefix("/api/v1/").split("/")[0]
    assert needed == {SCOPE_OF.get(part, *needed)}
    database.close()


def test_one_team_never_sees_another_ones(house: House) -> None:
    api = house.api
    draft = api.post("/api/v1/drafts", json={"title": "T2", "text": DRAFT}, headers=house.ours).headers["location"]
    batch = api.post("/api/v1/batches", files={"files": ("a.md", DRAFT.encode())}, headers=house.ours).headers["location"]
    for place in (draft, batch, f"{batch}/files.zip", f"{batch}/results/board.html", f"{batch}/events"):
        assert api.get(place, headers=house.theirs).status_code == 404, place
    assert api.put(draft, json={"title": "T2", "text": "x"}, headers=house.theirs).status_code == 404
    assert api.delete(draft, headers=house.theirs).status_code == 404
    assert api.delete(batch, headers=house.theirs).status_code == 404
    assert api.post(f"{batch}/resume", headers=house.theirs).status_code == 404
    for place in ("/api/v1/drafts", "/api/v1/batches"):
        assert api.get(place, headers=house.theirs).json()["items"] == []
        number = api.get(place, headers=house.ours).json()["items"][0]["id"]
        assert api.get(f"{place}?after={number}", headers=house.theirs).json() == {"items": [], "next": None}
    assert api.get("/api/v1/data", headers=house.theirs).text == ""
    assert api.get(draft, headers=house.ours).json()["text"] == DRAFT


def test_a_key_of_another_caller_is_another_key(house: House) -> None:
    key = {"Idempotency-Key": "shared"}
    one, other = (house.api.post("/api/v1/drafts", json={"title": "x", "text": "x"}, headers=who | key).json() for who in house[2:])
    assert one["id"] != other["id"]


def test_a_browser_signs_in_and_out(house: House) -> None:
    api = TestClient(house.api.app, base_url="http://127.0.0.1")
    page = {"Sec-Fetch-Site": "same-origin"}
    text = house.ours["Authorization"].removeprefix("Bearer ")
    assert api.get("/api/v1/session").json()["signed_in"] is False
    assert api.post("/api/v1/session", json={"token": text + "x"}, headers=page).status_code == 401
    made = api.post("/api/v1/session", json={"token": text}, headers=page)
    assert made.status_code == 201 and made.json()["team"] == "ours"
    cookie = made.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=lax" in cookie and text not in cookie
    assert api.post("/api/v1/reviews", json={"text": DRAFT}, headers=page).status_code == 200
    for headers in ({}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "http://evil.example"}):  # what another page could send
        assert api.post("/api/v1/reviews", json={"text": DRAFT}, headers=headers).status_code == 403
    old = api.cookies["okr_session"]
    assert api.delete("/api/v1/session", headers=page).status_code == 204
    again = api.post("/api/v1/reviews", json={"text": DRAFT}, headers=page | {"Cookie": f"okr_session={old}"})
    assert again.status_code == 401


def test_a_token_taken_back_opens_nothing_nor_do_its_sessions(house: House) -> None:
    headers = token(house.settings, scopes="review")
    number, text = headers["Authorization"].split("_")[1], headers["Authorization"].removeprefix("Bearer ")
    api = TestClient(house.api.app, base_url="http://127.0.0.1")
    page = {"Sec-Fetch-Site": "same-origin"}
    api.post("/api/v1/session", json={"token": text}, headers=page)
    assert api.post("/api/v1/reviews", json={"text": DRAFT}, headers=page).status_code == 200
    assert house.api.delete(f"/api/v1/tokens/{number}", headers=house.ours).status_code == 204
    assert house.api.post("/api/v1/reviews", json={"text": DRAFT}, headers=headers).status_code == 401
    assert api.post("/api/v1/reviews", json={"text": DRAFT}, headers=page).status_code == 401


def test_a_token_is_shown_once(house: House) -> None:
    made = house.api.post("/api/v1/tokens", json={"name": "Zoé", "team": "t", "scopes": ["review"]}, headers=house.ours).json()
    assert made["token"].startswith("okr_") and made["expires"]
    secret = made["token"].split("_", 2)[2]
    assert secret not in house.api.get("/api/v1/tokens", headers=house.ours).text
    database = Database(house.settings.database)
    with database.reading() as session:
        row = session.get(TokenRow, made["id"])
        assert row is not None and secret not in row.digest
    database.close()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_elsewhere_than_on_loopback_it_does_not_start_without_tokens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("OKR_DATA_DIR", str(tmp_path))
    done = CliRunner().invoke(app, ["serve", "--host", "0.0.0.0", "--port", "0", "--lang", language])
    assert done.exit_code == 2 and len(done.stderr.strip().splitlines()) == 1 and "okr token add" in done.stderr


def test_tokens_at_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OKR_DATA_DIR", str(tmp_path))
    made = CliRunner().invoke(app, ["token", "add", "Zoé", "--team", "Accueil", "--scopes", "review"])
    assert made.exit_code == 0 and made.stdout.startswith("okr_")
    settings = ServiceSettings(data_dir=tmp_path, access="tokens", runner=False)
    with client(settings) as opened:
        headers = {"Authorization": f"Bearer {made.stdout.strip()}"}
        assert opened.get("/api/v1/drafts", headers=headers).status_code == 200
        assert opened.get("/api/v1/tokens", headers=headers).status_code == 403
    number = made.stdout.split("_")[1]
    assert number in CliRunner().invoke(app, ["token", "list"]).stdout
    assert CliRunner().invoke(app, ["token", "revoke", number]).exit_code == 0
    assert CliRunner().invoke(app, ["token", "revoke", "no"]).exit_code == 2
    assert CliRunner().invoke(app, ["token", "list"]).stdout == ""
    wrong = CliRunner().invoke(app, ["token", "add", "x", "--scopes", "all"])
    assert wrong.exit_code == 2 and "review" in wrong.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [("OKR_PORT", "x"), ("OKR_PROCESSES", "0"), ("OKR_PUBLIC_URL", "nowhere"), ("OKR_ACCESS", "none"), ("OKR_KEEP_WORDINGS", "all")],
)
def test_a_wrong_variable_is_named(name: str, value: str) -> None:
    for language in ("fr", "en"):
        with pytest.raises(SettingsError, match=name):
            from_environment(language, {name: value})
