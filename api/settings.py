"""What the service is told by its environment (``OKR_…``), each variable with its default; a wrong one is a sentence that names it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from assistant.errors import SettingsError
from assistant.rule import Both

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_WRONG = Both(
    fr="La variable {name} ne convient pas ({problem}) : corrigez-la ou retirez-la.",
    en="The variable {name} does not fit ({problem}): correct it or take it out.",
)


class ServiceSettings(BaseModel):
    """The settings of one service; a field ``database_url`` is the variable ``OKR_DATABASE_URL``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    host: str = Field("127.0.0.1", description="Where to listen; anything but loopback needs tokens or OIDC.")
    port: int = Field(8000, ge=0, le=65535)
    processes: int = Field(1, ge=1, le=64, description="Processes that answer requests.")
    runner: bool = Field(True, description="Whether this service also works off batches.")
    public_url: str | None = Field(None, description="The address users see, https://okr.example.org; needed behind a proxy and for OIDC.")
    allowed_hosts: tuple[str, ...] = Field((), description="Host names that may stand in requests, beside that of OKR_PUBLIC_URL.")
    proxies: str = Field("127.0.0.1", description="Addresses of proxies whose X-Forwarded-For is believed.")

    database_url: str | None = Field(None, description="sqlite:///… or postgresql://…; by default a SQLite file in the data folder.")
    data_dir: Path | None = Field(None, description="The data folder; by default the user's.")
    config: Path | None = Field(None, description="The okr.toml of the house.")
    engine: str = Field("local", description="Where batches are reviewed: local, or a PostgreSQL URL served by okr workers.")

    access: Literal["auto", "tokens"] = Field("auto", description="auto: no tokens on loopback; tokens: always.")
    session_hours: int = Field(12, ge=1, le=24 * 30)
    oidc_issuer: str | None = None
    oidc_client_id: str | None = None
    oidc_client_secret: str | None = None
    oidc_team_claim: str = Field("team", description="The claim that names a person's team.")
    oidc_scopes: tuple[str, ...] = Field(("review", "batch"), description="What people who sign in may do.")

    keep_drafts_days: int = Field(365, ge=0, description="Saved drafts; 0 keeps them until they are deleted.")
    keep_batches_days: int = Field(30, ge=0)
    keep_audit_days: int = Field(365, ge=0)
    keep_wordings: Literal["no", "counts", "texts"] = Field("counts", description="What is kept of a wording that was taken.")

    max_text: int = Field(200_000, ge=1_000, description="Code points of one draft.")
    max_upload_mb: int = Field(50, ge=1, le=2_000)
    rate: int = Field(1200, ge=0, description="Requests a minute and caller; 0 sets no limit.")
    ai_rate: int = Field(30, ge=0, description="Questions to the model a minute and caller; 0 sets no limit.")
    metrics: bool = True
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @field_validator("allowed_hosts", "oidc_scopes", mode="before")
    @classmethod
    def _listed(cls, value: Any) -> Any:
        return tuple(part for part in value.replace(",", " ").split() if part) if isinstance(value, str) else value

    @field_validator("public_url")
    @classmethod
    def _an_address(cls, value: str | None) -> str | None:
        if value is None:
            return None
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("not an http(s) address")
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def is_open(self) -> bool:
        """Whether whoever reaches the service may use it: it listens on this machine only."""
        return self.access == "auto" and self.host in LOOPBACK and self.oidc_issuer is None

    @property
    def is_https(self) -> bool:
        """Whether users come by https."""
        return bool(self.public_url and self.public_url.startswith("https://"))

    @property
    def hosts(self) -> frozenset[str]:
        """The names that may stand in a request's Host; empty where any may."""
        public = urlsplit(self.public_url).hostname if self.public_url else None
        named = frozenset({*self.allowed_hosts, *([public] if public else [])})
        return named | LOOPBACK if named or self.is_open else frozenset()

    @property
    def folder(self) -> Path:
        """Where the SQLite file and the example store stand."""
        if self.data_dir:
            return self.data_dir
        from platformdirs import user_data_path

        return user_data_path("okr-assistant", appauthor=False)

    @property
    def database(self) -> str:
        """The URL of the database, with its driver."""
        if not self.database_url:
            return f"sqlite:///{self.folder / 'okr.sqlite'}"
        for plain in ("postgresql://", "postgres://"):
            if self.database_url.startswith(plain):
                return "postgresql+psycopg://" + self.database_url.removeprefix(plain)
        return self.database_url


def from_environment(language: str, environment: Mapping[str, str] | None = None, **given: Any) -> ServiceSettings:
    """The settings that the environment and ``given`` (which wins; None is not given) make; raises ``SettingsError``."""
    found = os.environ if environment is None else environment
    values: dict[str, Any] = {
        name: found[f"OKR_{name.upper()}"] for name in ServiceSettings.model_fields if found.get(f"OKR_{name.upper()}", "").strip()
    }
    values |= {name: value for name, value in given.items() if value is not None}
    try:
        return ServiceSettings.model_validate(values)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = f"OKR_{str(first['loc'][0]).upper()}" if first["loc"] else "OKR_…"
        raise SettingsError(_WRONG.said(language).format(name=name, problem=first["msg"])) from None
