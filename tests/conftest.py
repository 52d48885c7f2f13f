"""What tests share: how long an example takes is the machine's affair; a real PostgreSQL server where one answers."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from hypothesis import settings

from tests.batches import TITLES, draft
from tests.postgres import SERVER

settings.register_profile("okr", deadline=None)
settings.load_profile("okr")


@pytest.fixture(scope="module")
def server() -> Iterator[psycopg.Connection]:
    try:
        connection = psycopg.connect(SERVER, autocommit=True, connect_timeout=5)
    except psycopg.OperationalError as error:
        pytest.skip(f"no PostgreSQL server answers (OKR_TEST_POSTGRES names another): {error}")
    with connection:
        yield connection


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
