"""The notes for whoever runs the service say what the service knows."""

import re
from pathlib import Path

from assistant.api.settings import ServiceSettings

ROOT = Path(__file__).parent.parent
ELSEWHERE = {"OKR_CHROMA_URL"}  # of the examples, with or without the service


def test_every_setting_is_told_and_none_besides() -> None:
    told = set(re.findall(r"`(OKR_[A-Z_]+)`", (ROOT / "OPERATIONS.md").read_text(encoding="utf-8")))
    known = {f"OKR_{name.upper()}" for name in ServiceSettings.model_fields}
    assert told - ELSEWHERE == known


def test_compose_sets_only_what_exists() -> None:
    used = set(re.findall(r"^\s+(OKR_[A-Z_]+):", (ROOT / "compose.yaml").read_text(encoding="utf-8"), re.MULTILINE))
    assert used and used - ELSEWHERE <= {f"OKR_{name.upper()}" for name in ServiceSettings.model_fields}


def test_the_image_holds_all_that_is_installed() -> None:
    copied = set(re.findall(r"^COPY (\w+) \w+$", (ROOT / "Dockerfile").read_text(encoding="utf-8"), re.MULTILINE))
    kept = set(re.findall(r"^!(\w+)$", (ROOT / ".dockerignore").read_text(encoding="utf-8"), re.MULTILINE))
    assert copied == {"assistant", "rules", "prompts", "api"} and copied <= kept
