"""Signing in through a house's provider: a small OpenID Connect provider on loopback, honest and not."""

import base64
import secrets
import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from fastapi import FastAPI, Form, HTTPException, Request
from fastapi.responses import RedirectResponse
from fastapi.testclient import TestClient
from joserfc import jwt
from joserfc.jwk import RSAKey

from tests.served import DRAFT, client, free_port, listening, settings_for

Json = dict[str, Any]
PUBLIC = "http://127.0.0.1"
KEY = RSAKey.generate_key(2048, parameters={"kid": "k1", "use": "sig", "alg": "RS256"})
OTHER = RSAKey.generate_key(2048, parameters={"kid": "k1", "use": "sig", "alg": "RS256"})


class Provider:
    """What the provider says of whoever comes; ``change`` alters the claims, ``key`` signs them."""

    def __init__(self, issuer: str) -> None:
        self.issuer, self.key = issuer, KEY
        self.change: Callable[[Json], Json] = lambda claims: claims
        self.codes: dict[str, dict[str, str]] = {}

    def app(self) -> FastAPI:
        made = FastAPI()

        @made.get("/.well-known/openid-configuration")
        def configuration() -> Json:
            return {
                "issuer": self.issuer,
                "authorization_endpoint": f"{self.issuer}/authorize",
                "token_endpoint": f"{self.issuer}/token",
                "jwks_uri": f"{self.issuer}/keys",
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "code_challenge_methods_supported": ["S256"],
            }

        @made.get("/keys")
        def keys() -> Json:
            return {"keys": [KEY.as_dict(private=False)]}

        @made.get("/authorize")
        def authorize(request: Request) -> RedirectResponse:
            asked = dict(request.query_params)
            code = secrets.token_urlsafe(16)
            self.codes[code] = asked
            return RedirectResponse(asked["redirect_uri"] + "?" + urlencode({"code": code, "state": asked["state"]}), 302)

        @made.post("/token")
        def token(code: str = Form(), code_verifier: str = Form("")) -> Json:
            asked = self.codes.pop(code, None)
            challenge = base64.urlsafe_b64encode(sha256(code_verifier.encode()).digest()).rstrip(b"=").decode()
            if asked is None or challenge != asked.get("code_challenge"):
                raise HTTPException(400, "invalid_grant")
            now = int(time.time())
            claims = {
                "iss": self.issuer,
                "aud": "okr",
                "iat": now,
                "exp": now + 300,
                "nonce": asked.get("nonce"),
                "sub": "u1",
                "name": "Zoé",
                "team": "Accueil",
            }
            signed = jwt.encode({"alg": "RS256", "kid": "k1"}, self.change(claims), self.key)
            return {"access_token": "x", "token_type": "Bearer", "expires_in": 300, "id_token": signed}

        return made


@pytest.fixture
def provider() -> Iterator[Provider]:
    port = free_port()
    found = Provider(f"http://127.0.0.1:{port}")
    with listening(found.app(), port):
        yield found


@pytest.fixture
def house(provider: Provider, tmp_path: Path) -> Iterator[TestClient]:
    settings = settings_for(
        f"sqlite:///{tmp_path / 'okr.sqlite'}",
        public_url=PUBLIC,
        oidc_issuer=provider.issuer,
        oidc_client_id="okr",
        oidc_client_secret="secret",
    )
    with client(settings) as opened:
        yield opened


def came_back(house: TestClient, after: str = "/batches") -> Any:
    """The answer to what the provider sends the browser back with."""
    import httpx2

    left = house.get("/sign-in/oidc", params={"next": after}, follow_redirects=False)
    assert left.status_code == 302, left.text
    sent = httpx2.get(left.headers["location"], follow_redirects=False)
    asked = parse_qs(urlsplit(left.headers["location"]).query)
    assert asked["code_challenge_method"] == ["S256"] and asked["nonce"] and asked["state"]
    return house.get(sent.headers["location"].removeprefix(PUBLIC), follow_redirects=False)


def test_a_person_signs_in_for_their_team(house: TestClient) -> None:
    assert house.post("/api/v1/reviews", json={"text": DRAFT}).status_code in (401, 403)
    back = came_back(house)
    assert back.status_code == 303 and back.headers["location"] == "/batches"
    told = house.get("/api/v1/session").json()
    assert (told["name"], told["team"], told["scopes"]) == ("Zoé", "Accueil", ["batch", "review"])
    page = {"Sec-Fetch-Site": "same-origin"}
    assert house.post("/api/v1/drafts", json={"title": "x", "text": "x"}, headers=page).status_code == 201
    assert house.get("/api/v1/tokens").status_code == 403


@pytest.mark.parametrize("after", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
def test_nobody_is_sent_elsewhere_afterwards(house: TestClient, after: str) -> None:
    assert came_back(house, after).headers["location"] == "/"


@pytest.mark.parametrize(
    "change",
    [
        {"iss": "https://evil.example"},
        {"aud": "another"},
        {"exp": 1},
        {"nonce": "another"},
        {"sub": ""},
    ],
    ids=str,
)
def test_claims_that_do_not_hold_are_refused(house: TestClient, provider: Provider, change: Json) -> None:
    provider.change = lambda claims: claims | change
    back = came_back(house)
    assert back.status_code == 401 and back.json()["code"] == "oidc"
    assert house.get("/api/v1/session").json()["signed_in"] is False


def test_another_key_is_refused(house: TestClient, provider: Provider) -> None:
    provider.key = OTHER
    assert came_back(house).status_code == 401


def test_a_way_back_that_nobody_began_is_refused(house: TestClient) -> None:
    assert house.get("/sign-in/oidc/back?code=x&state=y", follow_redirects=False).status_code == 401


def test_a_provider_that_is_down_is_told(tmp_path: Path) -> None:
    settings = settings_for(
        f"sqlite:///{tmp_path / 'okr.sqlite'}",
        public_url=PUBLIC,
        oidc_issuer=f"http://127.0.0.1:{free_port()}",
        oidc_client_id="okr",
        oidc_client_secret="secret",
    )
    with client(settings) as opened:
        answer = opened.get("/sign-in/oidc", follow_redirects=False)
    assert answer.status_code == 502 and answer.json()["code"] == "oidc"
