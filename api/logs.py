"""Log lines as JSON on standard error, each with the number of its request; never the text of a draft, a query string or a header."""

from __future__ import annotations

import contextvars
import logging
from typing import Any

request_id: contextvars.ContextVar[str | None] = contextvars.ContextVar("request_id", default=None)


class WithNumber(logging.Filter):
    """Adds the number of the request under way."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Keep every line."""
        record.request_id = request_id.get()
        record.__dict__.pop("color_message", None)  # uvicorn's, for terminals
        return True


def configuration(level: str) -> dict[str, Any]:
    """What ``logging.config.dictConfig`` takes; plain data, as it goes to other processes."""
    quiet = {"level": "WARNING"}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"number": {"()": "assistant.api.logs.WithNumber"}},
        "formatters": {
            "json": {
                "()": "pythonjsonlogger.json.JsonFormatter",
                "format": "{levelname}{name}{message}{request_id}",
                "style": "{",
                "rename_fields": {"levelname": "level", "name": "logger"},
                "timestamp": "at",
                "json_ensure_ascii": False,
            }
        },
        "handlers": {"out": {"class": "logging.StreamHandler", "stream": "ext://sys.stderr", "formatter": "json", "filters": ["number"]}},
        "root": {"level": level, "handlers": ["out"]},
        "loggers": {
            "uvicorn.access": {"handlers": [], "propagate": False, "level": "CRITICAL"},  # ours has the number
            **dict.fromkeys(("httpx", "httpx2", "mcp", "chromadb", "alembic", "dbos", "openai"), quiet),
        },
    }
