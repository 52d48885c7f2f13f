"""What is installed is what is here: a folder left out of the package list works in a checkout and fails for users."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
GRAFTS = ("rules", "prompts", "api")


def test_every_package_is_installed() -> None:
    listed = set(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"])
    found = {".".join(path.parent.relative_to(ROOT).parts) for path in (ROOT / "assistant").rglob("__init__.py")}
    grafted = {
        f"assistant.{'.'.join(path.parent.relative_to(ROOT).parts)}" for graft in GRAFTS for path in (ROOT / graft).rglob("__init__.py")
    }
    assert listed == found | grafted
