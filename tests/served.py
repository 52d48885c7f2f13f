"""The service under test: its application in this process, or ``okr serve`` as a user would start it."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import uvicorn
from assistant.api.app import create_app
from assistant.api.records.database import Database
from assistant.api.records.tokens import issue
from assistant.api.settings import ServiceSettings
from fastapi import FastAPI
from fastapi.testclient import TestClient

from assistant.settings import DEFAULT, House

HOST = "http://127.0.0.1"
OKR = [sys.executable, "-c", "from assistant.cli import main; main()"]
DRAFT = """Objectif : Des familles reçues sans attendre
- Attente médiane au guichet : de 34 à 12 minutes
- Lancer la borne d'accueil
- Améliorer la satisfaction
"""


def settings_for(url: str, **more: Any) -> ServiceSettings:
    """Settings for a service with its database at ``url``."""
    return ServiceSettings.model_validate({"database_url": url, "runner": False, "rate": 0, **more})


@contextmanager
def client(settings: ServiceSettings, house: House = DEFAULT) -> Iterator[TestClient]:
    """A client of the application, its database prepared."""
    database = Database(settings.database)
    database.migrate()
    database.close()
    with TestClient(create_app(settings, house), base_url=HOST, raise_server_exceptions=False) as opened:
        yield opened


def token(settings: ServiceSettings, *, team: str = "", scopes: str = "review", days: int | None = 1) -> dict[str, str]:
    """The header of a new token."""
    database = Database(settings.database)
    with database.writing() as session:
        _, text = issue(session, name="x", team=team, scopes=scopes.split(), days=days)
    database.close()
    return {"Authorization": f"Bearer {text}"}


def waited(look: Callable[[], Any], seconds: float = 60.0) -> Any:
    """What ``look`` finds, as soon as it finds something."""
    end = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.05)
    return found


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Started:
    """``okr serve`` as a process of its own."""

    def __init__(self, folder: Path, url: str | None = None, **environment: str) -> None:
        self.port = free_port()
        self.url = f"{HOST}:{self.port}"
        self._environment = os.environ | {"OKR_DATA_DIR": str(folder), **({"OKR_DATABASE_URL": url} if url else {}), **environment}
        self.log = folder / "log"
        self.start()

    def start(self) -> None:
        """Start it, and wait until it is ready."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*OKR, "serve", "--port", str(self.port)], env=self._environment, stdout=log, stderr=log, start_new_session=True
            )
        waited(lambda: self.is_ready() or self.process.poll() is not None)
        assert self.process.poll() is None, self.log.read_text()[-3000:]

    def is_ready(self) -> bool:
        """Whether it answers."""
        try:
            with urlopen(f"{self.url}/readyz", timeout=5) as answer:
                return bool(answer.status == 200)
        except (URLError, OSError):
            return False

    def kill(self) -> None:
        """Kill all its processes at once."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> int:
        """Ask it to stop; its exit code."""
        if self.process.poll() is None:
            self.process.terminate()
        return self.process.wait(30)


@contextmanager
def started(folder: Path, url: str | None = None, **environment: str) -> Iterator[Started]:
    """``okr serve`` while the ``with`` lasts."""
    service = Started(folder, url, **environment)
    try:
        yield service
    finally:
        if service.process.poll() is None:
            service.kill()


@contextmanager
def listening(app: FastAPI, port: int = 0) -> Iterator[str]:
    """An application on a port of this machine while the ``with`` lasts; its address."""
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="error", ws="none"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    waited(lambda: server.started or not thread.is_alive())
    try:
        yield f"{HOST}:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(15)


@contextmanager
def chroma(folder: Path) -> Iterator[str]:
    """A Chroma server while the ``with`` lasts."""
    port = free_port()
    program = Path(sys.executable).parent / "chroma"
    if not program.exists():
        import pytest

        pytest.skip("the Chroma server is not installed")
    with (folder / "chroma.log").open("wb") as log:
        process = subprocess.Popen(
            [program, "run", "--path", str(folder), "--host", "127.0.0.1", "--port", str(port)],
            stdout=log,
            stderr=log,
            env=os.environ | {"ANONYMIZED_TELEMETRY": "false"},
        )

    def is_up() -> bool:
        try:
            with urlopen(f"http://127.0.0.1:{port}/api/v2/heartbeat", timeout=5):
                return True
        except (URLError, OSError):
            return False

    try:
        waited(is_up)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)
