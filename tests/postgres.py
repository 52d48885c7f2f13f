"""Databases of a real PostgreSQL server for tests; OKR_TEST_POSTGRES names another server than the local one."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

SERVER = os.environ.get("OKR_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres")


@contextmanager
def created(server: psycopg.Connection, template: str = "template1") -> Iterator[str]:
    """A database of its own while the ``with`` lasts."""
    name = f"okr_test_{secrets.token_hex(6)}"
    server.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    try:
        yield f"{SERVER.rpartition('/')[0]}/{name}"
    finally:
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")
