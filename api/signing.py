"""Signing in through the house's own OpenID Connect provider (Authlib): code flow with PKCE, state and nonce."""

from __future__ import annotations

import logging
from typing import Any

from fastapi import Request, Response

from assistant.rule import Both

from .problems import ProblemError
from .records.tokens import SCOPES, Caller
from .settings import ServiceSettings

_NAME = "house"
_SECONDS = 10.0
_errors = logging.getLogger("okr.error")
_REFUSED = Both(
    fr="La connexion par le fournisseur de la maison n'a pas abouti : recommencez depuis /sign-in.",
    en="Signing in through the house's provider did not work out: begin again at /sign-in.",
)
_AWAY = Both(
    fr="Le fournisseur de la maison ne répond pas : réessayez plus tard.", en="The house's provider does not answer: try again later."
)


class Provider:
    """The provider as the settings name it."""

    def __init__(self, settings: ServiceSettings) -> None:
        from authlib.integrations.starlette_client import OAuth

        self._settings = settings
        oauth = OAuth()
        oauth.register(
            _NAME,
            client_id=settings.oidc_client_id,
            client_secret=settings.oidc_client_secret,
            server_metadata_url=f"{(settings.oidc_issuer or '').rstrip('/')}/.well-known/openid-configuration",
            client_kwargs={"scope": "openid profile email", "code_challenge_method": "S256", "timeout": _SECONDS},
        )
        self._client: Any = oauth.create_client(_NAME)

    async def leave(self, request: Request, after: str) -> Response:
        """Send the browser to the provider; afterwards it goes on at ``after``."""
        request.session["after"] = after
        with _Border():
            answer: Response = await self._client.authorize_redirect(request, f"{self._settings.public_url}/sign-in/oidc/back")
        return answer

    async def back(self, request: Request) -> tuple[Caller, str]:
        """Who came back, and where they go on; raises ``ProblemError`` where what came does not hold."""
        with _Border():
            token = await self._client.authorize_access_token(request)
        after = request.session.get("after", "/")
        request.session.clear()
        told: dict[str, Any] = token.get("userinfo") or {}
        if not told.get("sub"):
            raise ProblemError(401, _REFUSED, code="oidc")
        name = str(told.get("name") or told.get("email") or told["sub"])[:200]
        team = told.get(self._settings.oidc_team_claim) or ""
        scopes = frozenset(self._settings.oidc_scopes) & frozenset(SCOPES)
        return Caller(f"oidc:{told['sub']}"[:200], name, str(team)[:200], scopes), str(after)


class _Border:
    """What Authlib and its parts raise, told as one of our errors."""

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if error is None or not isinstance(error, Exception):
            return
        import httpx2
        from authlib.integrations.base_client.errors import OAuthError
        from joserfc.errors import JoseError

        if isinstance(error, httpx2.HTTPError):
            raise ProblemError(502, _AWAY, code="oidc") from None
        if isinstance(error, OAuthError | JoseError | ValueError | KeyError):
            _errors.warning("sign-in refused: %s", type(error).__name__)
            raise ProblemError(401, _REFUSED, code="oidc") from None
