"""What tests share: how long an example takes is the machine's affair; a real PostgreSQL server where one answers."""

from collections.abc import Iterator

import psycopg
import pytest
from hypothesis import settings

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
