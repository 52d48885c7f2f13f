"""Which model is asked, where, and at what price: the environment first, then okr.toml, then the defaults."""

import os
from typing import NamedTuple
from urllib.parse import urlsplit

from assistant.settings import AiSettings

DEFAULT_MODEL = "gpt-5.4-mini"
OPENAI = "https://api.openai.com/v1"

# Dollars per million tokens in and out, as published by the maker in 2026; okr.toml overrides (price_input, price_output).
_PRICES = {
    "gpt-5.5": (5.0, 30.0),
    "gpt-5.4": (2.5, 15.0),
    "gpt-5.4-mini": (0.75, 4.5),
    "gpt-5.4-nano": (0.2, 1.25),
    "gpt-5-mini": (0.25, 2.0),
    "gpt-4.1": (2.0, 8.0),
    "gpt-4.1-mini": (0.4, 1.6),
    "gpt-4.1-nano": (0.1, 0.4),
}
_ASSUMED = (5.0, 30.0)  # for a cap, where nobody says what a model costs: as dear as a large one


class Endpoint(NamedTuple):
    """An OpenAI-compatible endpoint and a model of it; ``prices`` per million tokens in and out, None where they are not known."""

    model: str
    base_url: str
    key: str | None
    prices: tuple[float, float] | None

    def __repr__(self) -> str:
        return f"Endpoint({self.model!r}, {self.place!r})"  # never the key

    @property
    def place(self) -> str:
        """The host that would be asked, without credentials that stand in the address; nothing where it is no address."""
        try:
            parts = urlsplit(self.base_url)
            port = f":{parts.port}" if parts.port else ""
        except ValueError:
            return ""
        return f"{parts.hostname}{port}" if parts.scheme in ("http", "https") and parts.hostname and " " not in parts.hostname else ""

    @property
    def shown_url(self) -> str:
        """Where a request goes, fit to be shown: without credentials; nothing where it is no address."""
        if not self.place:
            return ""
        parts = urlsplit(self.base_url)
        return f"{parts.scheme}://{self.place}{parts.path}/chat/completions"

    @property
    def assumed_prices(self) -> tuple[float, float]:
        """The prices, or what is reckoned with where they are not known."""
        return self.prices or _ASSUMED

    def cost(self, tokens_in: int, tokens_out: int) -> float | None:
        """What so many tokens cost; None where no price is known."""
        if self.prices is None:
            return None
        return round((tokens_in * self.prices[0] + tokens_out * self.prices[1]) / 1e6, 6)


def configured(settings: AiSettings) -> bool:
    """Whether somebody said which model to ask: a key or a base URL is there."""
    return bool(_given("OPENAI_API_KEY", settings.api_key) or _given("OPENAI_BASE_URL", settings.base_url))


def endpoint(settings: AiSettings) -> Endpoint:
    """The endpoint that the environment and ``settings`` name."""
    model = _given("OPENAI_MODEL", settings.model) or DEFAULT_MODEL
    base_url = (_given("OPENAI_BASE_URL", settings.base_url) or OPENAI).rstrip("/")
    prices = _PRICES.get(model) if base_url == OPENAI else None
    if settings.price_input is not None and settings.price_output is not None:
        prices = (settings.price_input, settings.price_output)
    return Endpoint(model, base_url, _given("OPENAI_API_KEY", settings.api_key), prices)


def _given(variable: str, setting: str | None) -> str | None:
    return (os.environ.get(variable) or "").strip() or (setting or "").strip() or None
