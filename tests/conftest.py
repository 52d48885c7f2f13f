"""What tests of several files are given."""

from pathlib import Path

import pytest

from tests.batches import TITLES, draft


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    """A folder of three teams, the company and a person, as people keep them."""
    folder = tmp_path / "drafts"
    folder.mkdir()
    for name, goal in TITLES.items():
        (folder / f"{name}.md").write_text(draft(goal), encoding="utf-8")
    (folder / "Entreprise.md").write_text(draft("Une ville où l'on se soigne bien"), encoding="utf-8")
    (folder / "Objectifs de Julie.md").write_text(draft("Savoir négocier", "Remises obtenues : de 2 % à 5 %"), encoding="utf-8")
    return folder
