"""Answers kept on disk, one file each, so that the same draft is never paid for twice; and what is known of each endpoint.

A file is written beside its place and moved there, so that a reader, or a run that is killed, never meets half of one. What cannot be read
counts as not there; what cannot be written is not kept, and the review goes on.
"""

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from assistant.critique.brief import digest
from assistant.settings import AiSettings


class Answers:
    """A folder of answers by the digest of what was asked; without a folder nothing is kept."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    def find(self, key: str) -> Any | None:
        """What was kept under ``key``."""
        if self.folder is None:
            return None
        try:
            return json.loads(self._place(key).read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return None

    def keep(self, key: str, value: Any) -> None:
        """Keep ``value``; its readers are this user alone."""
        if self.folder is None:
            return
        place = self._place(key)
        try:
            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, name = tempfile.mkstemp(dir=place.parent, suffix=".tmp")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(value, file, ensure_ascii=False)
            os.replace(name, place)
        except (OSError, ValueError):
            return

    def forget(self, key: str) -> None:
        """Keep nothing under ``key`` any more."""
        if self.folder is not None:
            with contextlib.suppress(OSError):
                self._place(key).unlink(missing_ok=True)

    def _place(self, key: str) -> Path:
        assert self.folder is not None
        return self.folder / key[:2] / f"{key}.json"


def answers(settings: AiSettings) -> Answers:
    """The folder that the settings name, else OKR_DATA_DIR, else the user's data folder; "" keeps none."""
    named = os.environ.get("OKR_DATA_DIR")
    try:
        if settings.answers is not None:
            return Answers(Path(settings.answers).expanduser() if settings.answers else None)
        if named:
            return Answers(Path(named).expanduser() / "answers")
        from platformdirs import user_data_path

        return Answers(user_data_path("okr-assistant", appauthor=False) / "answers")
    except (ImportError, OSError, RuntimeError):
        return Answers(None)


def of_endpoint(base_url: str, model: str) -> str:
    """The key under which it is kept which form of answer an endpoint knows."""
    return digest("method", base_url, model)
