"""The application as the environment describes it: what a server is told to start (``assistant.api.start:app``, a factory)."""

from __future__ import annotations

from fastapi import FastAPI

from assistant.cli.review import house_for

from .app import create_app
from .settings import from_environment


def app() -> FastAPI:
    """The application."""
    settings = from_environment("en")
    return create_app(settings, house_for(str(settings.config) if settings.config else None, "en"))
