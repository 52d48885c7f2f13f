"""What all requests of one process share."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from starlette.requests import HTTPConnection

from assistant.settings import DEFAULT, House

from .library import Library
from .limits import Limits
from .records.database import Database
from .remembered import Remembered
from .settings import ServiceSettings
from .signing import Provider

if TYPE_CHECKING:
    from assistant.critique.critic import Critic


class Service:
    """The settings, the house's rules, the database, the limits, and whom to ask for a second opinion."""

    def __init__(self, settings: ServiceSettings, house: House = DEFAULT) -> None:
        self.settings, self.house = settings, house
        self.database = Database(settings.database)
        self.limits = Limits(settings)
        self.stopping = asyncio.Event()
        self.remembered = Remembered()
        self.library = Library(house)
        self.provider = Provider(settings) if settings.oidc_issuer else None
        self._critic: Critic | None = None

    @property
    def critic(self) -> Critic:
        """The critic of this process, made on first need."""
        if self._critic is None:
            from assistant.asking import critic_for

            self._critic = critic_for(house=self.house)
        return self._critic

    @property
    def has_model(self) -> bool:
        """Whether a model is configured."""
        from assistant.critique.endpoint import configured

        return configured(self.house.ai)

    async def close(self) -> None:
        """Let go of everything."""
        if self._critic is not None:
            await self._critic.close()
        self.library.close()
        self.database.close()


def service_of(request: HTTPConnection) -> Service:
    """The service a request came to."""
    found: Service = request.app.state.service
    return found
