"""The commands of the service, which is reached by its name only: it needs packages of its own."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

from assistant.cli.words import NO_SERVER, said

_PLACES = {"mcp": ("assistant.api.tools", "run")}


def service(command: str, language: str, **given: Any) -> int:
    """Carry out one command of the service; the exit code."""
    place, name = _PLACES.get(command, ("assistant.api.serve", command))
    try:
        found = getattr(import_module(place), name)
    except ImportError as error:
        print(said(NO_SERVER, language, extra="mcp" if command == "mcp" else "server", name=error.name), file=sys.stderr)
        return 2
    done: int = found(language, **given)
    return done
