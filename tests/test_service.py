"""The service as a process: batches in the background, kills, graceful stops, several processes on PostgreSQL and a Chroma server."""

import io
import json
import signal
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx2
import psycopg
import pytest
from assistant.api.records.database import Database
from assistant.api.records.tables import BatchRow
from assistant.api.runner import Runner, tidy

from assistant.settings import DEFAULT
from tests.postgres import created
from tests.served import DRAFT, Started, chroma, client, settings_for, started, waited

Json = dict[str, Any]


def teams(count: int) -> list[tuple[str, tuple[str, bytes]]]:
    """The files of so many teams."""
    return [("files", (f"Équipe {number}.md", f"# Équipe {number}\n\n{DRAFT}".encode())) for number in range(count)]


def ended(service: Started, place: str) -> Json:
    """A batch, once it has ended."""

    def look() -> Json | None:
        try:
            found: Json = httpx2.get(service.url + place, timeout=10).json()
        except httpx2.HTTPError:
            return None
        return found if found["state"] in ("done", "failed") else None

    done: Json = waited(look)
    return done


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Started]:
    with started(tmp_path_factory.mktemp("service")) as found:
        yield found


def test_a_batch_from_upload_to_files_back(service: Started) -> None:
    made = httpx2.post(f"{service.url}/api/v1/batches", files=teams(6), data={"name": "T2"})
    assert made.status_code == 202 and made.json()["state"] == "waiting"
    place = made.headers["location"]
    with httpx2.stream("GET", f"{service.url}{place}/events", timeout=60) as events:
        states = [json.loads(line.removeprefix("data: "))["state"] for line in events.iter_lines() if line.startswith("data: ")]
    done = ended(service, place)
    assert states[-1] == done["state"] == "done" and (done["done"], done["total"]) == (6, 6)
    names = {one["name"] for one in done["results"]}
    assert {"board.html", "board.xlsx", "reviews.jsonl", "teams.json", "files/Équipe 3.md"} <= names
    board = httpx2.get(f"{service.url}{place}/results/board.html")
    assert "sandbox" in board.headers["content-security-policy"] and "Équipe 3" in board.text
    back = httpx2.get(f"{service.url}{place}/results/files/Équipe 3.md")
    assert "attachment" in back.headers["content-disposition"] and "Lancer la borne" in back.text
    archive = zipfile.ZipFile(io.BytesIO(httpx2.get(f"{service.url}{place}/files.zip").content))
    assert set(archive.namelist()) == names
    assert httpx2.delete(service.url + place).status_code == 204
    assert httpx2.get(f"{service.url}{place}/results/board.html").status_code == 404


def test_hostile_names_and_files_are_a_line(service: Started) -> None:
    files = [
        ("files", ("../../etc/passwd.md", DRAFT.encode())),
        ("files", ("..\\..\\x.md", DRAFT.encode())),
        ("files", ("broken.xlsx", b"PK\x03\x04 nothing")),
        ("files", ("x.md", DRAFT.encode())),
    ]
    done = ended(service, httpx2.post(f"{service.url}/api/v1/batches", files=files).headers["location"])
    assert done["state"] == "done" and len(done["said"]) >= 1 and any("broken.xlsx" in line for line in done["said"])
    assert sorted(one["name"] for one in done["given"]) == ["2 x.md", "broken.xlsx", "passwd.md", "x.md"]


def test_files_without_okrs_fail_with_a_sentence_and_may_be_tried_again(service: Started) -> None:
    done = ended(service, httpx2.post(f"{service.url}/api/v1/batches", files={"files": ("x.md", b"bonjour")}).headers["location"])
    assert done["state"] == "failed" and done["said"]
    place = f"{service.url}/api/v1/batches/{done['id']}"
    assert httpx2.post(f"{place}/resume").json()["state"] == "waiting"
    assert ended(service, f"/api/v1/batches/{done['id']}")["state"] == "failed"
    assert httpx2.get(f"{place}/files.zip").status_code == 409


def test_what_was_acknowledged_is_there_after_a_kill(tmp_path: Path) -> None:
    with started(tmp_path) as service:
        saved: list[Json] = []
        batches: list[str] = []

        def save(number: int) -> None:
            try:
                if number % 10 == 5:
                    batches.append(httpx2.post(f"{service.url}/api/v1/batches", files=teams(20), timeout=30).headers["location"])
                else:
                    saved.append(httpx2.post(f"{service.url}/api/v1/drafts", json={"title": str(number), "text": DRAFT}, timeout=30).json())
            except httpx2.HTTPError:
                pass  # it was killed before it answered

        for _ in range(3):
            with ThreadPoolExecutor(8) as pool:
                done = [pool.submit(save, number) for number in range(60)]
                waited(lambda: len(saved) > 5 and len(batches) > 0)
                service.kill()
                for each in done:
                    each.cancel()
            service.start()
        assert saved and batches
        for draft in saved:
            assert httpx2.get(f"{service.url}/api/v1/drafts/{draft['id']}").json() == draft
        for place in batches:
            done_ = ended(service, place)
            assert done_["state"] == "done" and done_["total"] == 20
            lines = httpx2.get(f"{service.url}{place}/results/reviews.jsonl").text.splitlines()
            assert len(lines) == len({json.loads(line)["source"] for line in lines}) == 20


def test_a_stop_is_graceful(tmp_path: Path) -> None:
    with started(tmp_path) as service:
        place = httpx2.post(f"{service.url}/api/v1/batches", files=teams(200), timeout=60).headers["location"]
        with httpx2.stream("GET", f"{service.url}{place}/events", timeout=60) as events:
            lines = events.iter_lines()
            assert next(lines).startswith("event: batch")
            service.process.terminate()
            list(lines)  # the stream ends, it is not cut
        assert service.process.wait(30) == 0
        service.start()
        done = ended(service, place)
        assert done["state"] == "done" and done["total"] == 200


def test_a_runner_that_lost_its_batch_leaves_it(tmp_path: Path) -> None:
    settings = settings_for(f"sqlite:///{tmp_path / 'okr.sqlite'}")
    with client(settings) as api:
        number = api.post("/api/v1/batches", files=teams(3)).json()["id"]
    one, other = Runner(settings, DEFAULT), Runner(settings, DEFAULT)
    assert one.claim() == number and other.claim() is None
    with one.database.writing() as session:
        row = session.get(BatchRow, number)
        assert row is not None
        row.lease = 0.0
    other.name = "other"
    assert other.claim() == number
    one.database.close(), other.database.close()


def test_what_is_over_is_deleted(tmp_path: Path) -> None:
    settings = settings_for(f"sqlite:///{tmp_path / 'okr.sqlite'}", keep_drafts_days=1, keep_batches_days=1)
    with client(settings) as api:
        api.post("/api/v1/drafts", json={"title": "x", "text": "x"})
        api.post("/api/v1/batches", files=teams(1))
        database = Database(settings.database)
        tidy(database, settings)
        assert len(api.get("/api/v1/drafts").json()["items"]) == 1
        with database.writing() as session:
            for row in session.query(BatchRow):
                row.expires = time.time() - 1
            session.connection().exec_driver_sql("UPDATE drafts SET expires = 1")
        tidy(database, settings)
        assert api.get("/api/v1/drafts").json()["items"] == api.get("/api/v1/batches").json()["items"] == []
        database.close()


def test_several_processes_on_postgresql_and_a_chroma_server(tmp_path: Path, server: psycopg.Connection) -> None:
    (tmp_path / "chroma").mkdir()
    with (
        created(server) as url,
        chroma(tmp_path / "chroma") as search,
        started(tmp_path, url, OKR_PROCESSES="2", OKR_CHROMA_URL=search, OKR_RATE="0") as service,
    ):
        with ThreadPoolExecutor(8) as pool:
            drafts = list(
                pool.map(
                    lambda n: httpx2.post(f"{service.url}/api/v1/drafts", json={"title": str(n), "text": DRAFT}, timeout=30).json(),
                    range(40),
                )
            )
            found = list(
                pool.map(
                    lambda n: httpx2.get(f"{service.url}/api/v1/examples", params={"query": "attente"}, timeout=60).status_code,
                    range(16),
                )
            )
        place = httpx2.post(f"{service.url}/api/v1/batches", files=teams(10), timeout=30).headers["location"]
        assert ended(service, place)["state"] == "done"
        assert set(found) == {200} and len({draft["id"] for draft in drafts}) == 40
        listed = httpx2.get(f"{service.url}/api/v1/drafts?limit=100").json()["items"]
        assert {one["id"] for one in listed} == {draft["id"] for draft in drafts}
        told = httpx2.get(f"{service.url}/metrics").text
        count = next(line for line in told.splitlines() if 'count{method="POST",route="/api/v1/drafts"' in line)
        assert float(count.split()[-1]) == 40.0
        assert service.stop() == 0


def test_sigint_stops_it_too(tmp_path: Path) -> None:
    with started(tmp_path) as service:
        service.process.send_signal(signal.SIGINT)
        assert service.process.wait(30) == 0
    assert "Traceback" not in (tmp_path / "log").read_text(encoding="utf-8")
