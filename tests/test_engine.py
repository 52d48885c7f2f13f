"""A batch on several machines: what travels, who takes it, what becomes of it when workers die, freeze or are stopped. Needs PostgreSQL."""

import os
import re
import secrets
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from assistant.batch import engine, worker
from assistant.batch.database import Room, executor
from assistant.batch.engine import run_on
from assistant.batch.payload import Order, alone, as_payload, as_result, from_payload, from_result, without_key
from assistant.batch.plan import Manner, Plan, Task, plan
from assistant.batch.run import run
from assistant.batch.store import Store
from assistant.cli import app
from assistant.errors import BatchError
from assistant.formats.document import Anchor, Line
from assistant.report.model import Review
from assistant.roster.entry import Entry, Placed
from assistant.settings import AiSettings, ExampleSettings, House, Phrase
from tests.postgres import created
from tests.scripted import Endpoint, honest

KEY = "sk-key-of-the-worker"
DRAFT = """Team: {mark} {number}
OKRs Q2 2027

Objective: Families of {mark} {number} are seen without waiting
- Median wait at the desk from 34 to 12 minutes
- Launch the new booking page
- Improve satisfaction
"""


@pytest.fixture(scope="module")
def template(server: psycopg.Connection) -> Iterator[str]:
    """The name of a database that a worker has served before."""
    with created(server) as address:
        with serving(address):
            until(lambda: rows(address, "SELECT to_regclass('okr.queues')")[0][0])
        yield address.rpartition("/")[2]


@pytest.fixture
def database(server: psycopg.Connection, template: str) -> Iterator[str]:
    with created(server, template) as address:
        yield address


@pytest.fixture(scope="module")
def shared(server: psycopg.Connection, template: str) -> Iterator[str]:
    """A database that two workers serve."""
    with created(server, template) as address, working(address), working(address):
        yield address


@contextmanager
def working(address: str, *arguments: str, setting: str = "") -> Iterator["subprocess.Popen[bytes]"]:
    """A worker in a process of its own; ``setting`` is run in it first."""
    code = f"import assistant.batch.worker as worker\n{setting}\nfrom assistant.cli import main\nmain()"
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "OKR_"))}
    environment |= {"OPENAI_API_KEY": KEY, "OKR_ENGINE": address, "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-c", code, "worker", "--concurrency", "3", *arguments]
    with subprocess.Popen(command, env=environment, cwd=Path(__file__).parent.parent, stderr=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def serving(address: str, **more: Any) -> Iterator[None]:
    """A worker within this process."""
    stop = threading.Event()
    with ThreadPoolExecutor(max_workers=1) as pool:
        done = pool.submit(worker.serve, address, stop=stop, **more)
        try:
            yield
        finally:
            stop.set()
            done.result(20)


@pytest.fixture
def endpoint() -> Iterator[Callable[..., Endpoint]]:
    with ExitStack() as stack:
        yield lambda acts="honest", **more: stack.enter_context(Endpoint(acts, **more))


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Until it is set, the model does not answer ``held`` requests."""
    event = threading.Event()
    yield event
    event.set()


def held(gate: threading.Event) -> Callable[[Any], Any]:
    def act(request: Any) -> Any:
        gate.wait(30)
        return honest(request)

    return act


def asking(where: Endpoint, **more: Any) -> Manner:
    ai = AiSettings(model="scripted", base_url=where.url, answers="", **more)
    return Manner(House(ai=ai, examples=ExampleSettings(embeddings="none")), "en", ai=True)


def planned(folder: Path, count: int, manner: Manner) -> Plan:
    """A run over so many drafts, which differ from those of any other test."""
    mark = secrets.token_hex(4)
    for number in range(count):
        (folder / f"{mark}-{number:03}.md").write_text(DRAFT.format(mark=mark, number=number), encoding="utf-8")
    found = plan([folder], manner)
    assert len(found.tasks) == count
    return found


@contextmanager
def running(address: str, planned: Plan, manner: Manner, progress: Callable[[Task], None] = lambda task: None) -> Iterator[Future[Any]]:
    with ThreadPoolExecutor(max_workers=1) as pool:
        yield pool.submit(run_on, address, planned, manner, None, progress)


def until(condition: Callable[[], Any], seconds: float = 20.0) -> Any:
    """What ``condition`` comes to once it holds."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end, "it did not come about in time"
        time.sleep(0.02)
    return found


def rows(address: str, query: str, *values: Any) -> list[Any]:
    with psycopg.connect(address, autocommit=True) as connection:
        return connection.execute(query, values).fetchall()


def under_way(address: str) -> Counter[str]:
    """How many tasks each worker has."""
    return Counter(row[0] for row in rows(address, "SELECT executor_id FROM okr.workflow_status WHERE status = 'PENDING'"))


def tries(address: str) -> Counter[int]:
    """How often tasks were given out: so many once, so many twice."""
    return Counter(row[0] for row in rows(address, "SELECT recovery_attempts FROM okr.workflow_status"))


def opinions(results: list[Review | str]) -> Counter[str]:
    return Counter(found if isinstance(found, str) else found.critique.status for found in results)


def patient(monkeypatch: pytest.MonkeyPatch, **seconds: float) -> None:
    """Other times for the run than a person waits."""
    for name, value in seconds.items():
        monkeypatch.setattr(engine, name, value)


def live(address: str) -> frozenset[int]:
    with Room(address) as room:
        return room.live()


TEXTS = st.text(max_size=12)
MAYBE = st.none() | TEXTS
NAMES = st.lists(TEXTS, max_size=3).map(tuple)
LINES = st.builds(Line, TEXTS, st.lists(st.builds(Anchor, st.integers(), st.integers(), st.integers(), MAYBE), max_size=2).map(tuple))
ENTRIES = st.builds(
    Entry,
    st.sampled_from(["company", "team", "person"]),
    TEXTS,
    TEXTS,
    st.lists(st.builds(Placed, LINES, MAYBE, st.none() | st.integers()), max_size=3).map(tuple),
    MAYBE,
    MAYBE,
    MAYBE,
    NAMES,
)
AMOUNTS = st.floats(0.1, 99)
FLAGS = st.sampled_from([re.IGNORECASE, re.IGNORECASE | re.MULTILINE, re.RegexFlag(0)])
HOUSES = st.builds(
    House,
    cycle=MAYBE,
    select=NAMES,
    severity=st.dictionaries(TEXTS, st.sampled_from(["error", "warning", "advice"]), max_size=2),
    groups=st.dictionaries(TEXTS, NAMES, max_size=2),
    phrases=st.lists(st.builds(Phrase, st.builds(re.compile, TEXTS.map(re.escape), FLAGS), TEXTS), max_size=2).map(tuple),
    examples=st.builds(ExampleSettings, MAYBE, MAYBE),
    ai=st.builds(
        AiSettings, MAYBE, MAYBE, st.none() | st.just("sk-never-travels"), AMOUNTS, price_input=AMOUNTS, price_output=AMOUNTS, redact=NAMES
    ),
)
MANNERS = st.builds(
    Manner,
    HOUSES,
    st.sampled_from(["fr", "en", None]),
    st.booleans(),
    st.integers(0, 9),
    st.booleans(),
    st.booleans(),
    st.none() | st.floats(0),
)


@given(ENTRIES, MANNERS, MAYBE, MAYBE, TEXTS)
@settings(max_examples=150, deadline=None)
def test_what_travels_comes_back_but_for_the_key(entry: Entry, manner: Manner, cycle: str | None, context: str | None, run_id: str) -> None:
    task = Task("key", entry)
    whole = Plan((task, Task("other", entry)), (), (), (("file", "warning"),), cycle, "fr", context)
    payload = as_payload(task, whole, manner, run_id)
    assert payload.isascii() and "sk-never-travels" not in payload
    assert from_payload(payload) == Order(task, alone(task, whole), without_key(manner), run_id)


def test_results_come_back(tmp_path: Path) -> None:
    manner = Manner(House(), None, rewrite=True)
    (result,) = run(planned(tmp_path, 1, manner), manner, None, lambda task: None)
    assert from_result(as_result(result)) == result
    assert from_result(as_result("Aucun objectif « é ».")) == "Aucun objectif « é »."


def test_the_same_reviews_as_here(shared: str, tmp_path: Path) -> None:
    manner = Manner(House(), None, rewrite=True)
    whole = planned(tmp_path, 8, manner)
    seen: list[str] = []
    with Store(tmp_path / "kept.sqlite") as store:
        found = run_on(shared, whole, manner, store, lambda task: seen.append(task.key))
        assert sorted(seen) == sorted(task.key for task in whole.tasks)
        assert store.found(seen) == {task.key: result for task, result in zip(whole.tasks, found, strict=True)}
        assert run_on(shared, whole, manner, store, lambda task: seen.append("again")) == found
    assert found == run(whole, manner, None, lambda task: None)
    assert "again" not in seen


def test_the_command_writes_the_same(shared: str, tmp_path: Path) -> None:
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    planned(drafts, 3, Manner(House()))
    for name, more in (("here", []), ("there", ["--engine", shared])):
        done = CliRunner().invoke(app, ["batch", str(drafts), "--out", str(tmp_path / name), *more])
        assert done.exit_code == 1, done.stderr
    for name in ("reviews.jsonl", "teams.json"):
        assert (tmp_path / "here" / name).read_bytes() == (tmp_path / "there" / name).read_bytes()


def test_the_key_is_the_workers_own(shared: str, tmp_path: Path, endpoint: Callable[..., Endpoint]) -> None:
    where = endpoint()
    manner = asking(where, api_key="sk-key-of-the-run")
    assert opinions(run_on(shared, planned(tmp_path, 4, manner), manner, None, lambda task: None)) == {"done": 4}
    assert set(where.keys) == {f"Bearer {KEY}"}
    stored = rows(shared, "SELECT inputs FROM okr.workflow_input") + rows(shared, "SELECT output FROM okr.workflow_output")
    assert "sk-key" not in str(stored)


def test_a_run_that_is_started_again_goes_on(shared: str, tmp_path: Path, endpoint: Callable[..., Endpoint]) -> None:
    where = endpoint(latency=0.05)
    manner = asking(where)
    whole = planned(tmp_path, 12, manner)

    def interrupt(task: Task) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_on(shared, whole, manner, None, interrupt)
    assert opinions(run_on(shared, whole, manner, None, lambda task: None)) == {"done": 12}
    assert where.calls == 12


def test_two_runs_at_once_share_the_work(shared: str, tmp_path: Path, endpoint: Callable[..., Endpoint]) -> None:
    where = endpoint(latency=0.05)
    manner = asking(where)
    whole = planned(tmp_path, 10, manner)
    with running(shared, whole, manner) as one, running(shared, whole, manner) as other:
        assert one.result(20) == other.result(20)
    assert where.calls == 10


def test_what_failed_for_now_is_asked_again_and_not_kept(shared: str, tmp_path: Path, endpoint: Callable[..., Endpoint]) -> None:
    where = endpoint(["401", "honest"])
    manner = asking(where)
    whole = planned(tmp_path, 1, manner)
    with Store(tmp_path / "kept.sqlite") as store:
        assert opinions(run_on(shared, whole, manner, store, lambda task: None)) == {"failed": 1}
        assert opinions(run_on(shared, whole, manner, store, lambda task: None)) == {"done": 1}
        assert opinions(list(store.found([whole.tasks[0].key]).values())) == {"done": 1}


def test_the_cap_on_cost_is_one_for_all_workers(shared: str, tmp_path: Path, endpoint: Callable[..., Endpoint]) -> None:
    where = endpoint(latency=0.05)
    manner = asking(where, price_input=1000.0, price_output=2000.0)._replace(max_cost=20.0)  # a call comes to 2
    found = opinions(run_on(shared, planned(tmp_path, 24, manner), manner, None, lambda task: None))
    assert 1 <= where.calls <= 10
    assert found == {"done": where.calls, "off": 24 - where.calls}


def test_a_killed_worker_loses_nothing(
    database: str, tmp_path: Path, endpoint: Callable[..., Endpoint], gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient(monkeypatch, _PAUSE=0.02, _LOOK=0.1, _GRACE=0.5)
    where = endpoint(held(gate), latency=0.1)
    manner = asking(where)
    whole, seen = planned(tmp_path, 14, manner), Counter[str]()
    with running(database, whole, manner, lambda task: seen.update([task.key])) as done, working(database) as first, working(database):
        until(lambda: where.calls == 6)
        workers = live(database)
        first.send_signal(signal.SIGKILL)
        (survivor,) = until(lambda: len(live(database)) == 1 and live(database))
        (dead,) = workers - {survivor}
        lost = under_way(database)[executor(dead)]
        gate.set()
        found = done.result(30)
    assert lost == 3
    assert opinions(found) == {"done": 14}
    assert seen == Counter(task.key for task in whole.tasks)
    assert where.calls == 14 + lost
    assert tries(database) == {1: 14 - lost, 2: lost}


def test_a_slow_worker_is_not_taken_for_dead(
    database: str, tmp_path: Path, endpoint: Callable[..., Endpoint], gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient(monkeypatch, _PAUSE=0.02, _LOOK=0.05, _GRACE=0.2)
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    for name in ("OPENAI_BASE_URL", "OPENAI_MODEL"):
        monkeypatch.delenv(name, raising=False)
    looks = Counter[str]()
    revive = engine.Desk.revive
    monkeypatch.setattr(engine.Desk, "revive", lambda desk, live: (looks.update(["looks"]), revive(desk, live))[1])
    where = endpoint(held(gate))
    manner = asking(where)
    with running(database, planned(tmp_path, 12, manner), manner) as done, working(database) as first, serving(database, concurrency=3):
        until(lambda: where.calls == 6)
        first.send_signal(signal.SIGSTOP)
        gate.set()
        until(lambda: where.calls == 12)
        before = looks["looks"]
        until(lambda: looks["looks"] > before + 10)
        assert list(under_way(database).values()) == [3]
        first.send_signal(signal.SIGCONT)
        assert opinions(done.result(30)) == {"done": 12}
    assert where.calls == 12
    assert tries(database) == {1: 12}


def test_connections_that_break_cost_nothing(
    server: psycopg.Connection, shared: str, tmp_path: Path, endpoint: Callable[..., Endpoint], gate: threading.Event
) -> None:
    where = endpoint(held(gate))
    manner = asking(where)
    with running(shared, planned(tmp_path, 9, manner), manner) as done:
        until(lambda: where.calls == 6)
        query = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
        assert server.execute(query, (shared.rpartition("/")[2],)).fetchall()
        until(lambda: len(live(shared)) == 2)
        gate.set()
        assert opinions(done.result(30)) == {"done": 9}
    assert where.calls == 9


def test_a_worker_that_is_stopped_finishes_what_is_under_way(
    database: str, tmp_path: Path, endpoint: Callable[..., Endpoint], gate: threading.Event
) -> None:
    where = endpoint(held(gate))
    manner = asking(where)
    with running(database, planned(tmp_path, 3, manner), manner) as done, working(database) as process:
        until(lambda: where.calls == 3)
        process.send_signal(signal.SIGTERM)
        gate.set()
        assert opinions(done.result(20)) == {"done": 3}
        assert process.wait(20) == 0
    assert where.calls == 3
    assert not live(database)


def test_the_rate_holds_over_all_workers(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    manner = Manner(House())
    monkeypatch.setattr(worker, "_MINUTE", 0.6)
    with working(database, "--rate", "4", setting="worker._MINUTE = 0.6"):
        until(lambda: rows(database, "SELECT rate_limit_max FROM okr.queues") == [(4,)])
        with serving(database):
            until(lambda: len(live(database)) == 2)
            run_on(database, planned(tmp_path, 12, manner), manner, None, lambda task: None)
    starts = [row[0] for row in rows(database, "SELECT started_at_epoch_ms FROM okr.workflow_status ORDER BY 1")]
    assert len(starts) == 12
    gaps = [later - earlier for earlier, later in zip(starts, starts[4:], strict=False)]
    assert min(gaps) >= 600, (gaps, [start - starts[0] for start in starts])
    assert "at most 4 a minute" in capsys.readouterr().err


def test_without_workers_it_says_so_once_and_waits(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    patient(monkeypatch, _LOOK=0.05, _QUIET=0.2)
    manner = Manner(House(), "fr")
    said: list[str] = []
    with running(database, planned(tmp_path, 2, manner), manner) as done:
        until(lambda: said.append(capsys.readouterr().err) or any(said))
        rows(database, "UPDATE okr.queues SET rate_limit_max = 1, rate_limit_period_sec = 60 RETURNING name")
        with serving(database, rate=0, language="fr"):  # which lifts the limit
            assert all(isinstance(found, Review) for found in done.result(30))
    said.append(capsys.readouterr().err)
    assert "".join(said).count("Aucun worker") == 1
    assert "Prêt" in said[-1] and "par minute" not in said[-1]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    ("address", "part"),
    [
        ("somewhere", "postgresql://"),
        ("mysql://root@127.0.0.1/okr", "postgresql://"),
        ("postgresql://me:hidden@127.0.0.1:port/okr", "postgresql://"),
        ("postgresql://me:hidden@127.0.0.1:9", "postgresql://"),
        ("postgresql://me:hidden@127.0.0.1:9/okr", "127.0.0.1:9/okr"),
        ("postgres://me:hidden@127.0.0.1:9/okr?connect_timeout=1", "127.0.0.1:9/okr"),
    ],
)
def test_a_wrong_address_is_one_sentence(address: str, part: str, language: str, tmp_path: Path) -> None:
    whole = planned(tmp_path, 1, Manner(House(), language))
    messages = []
    for start in (
        lambda: run_on(address, whole, Manner(House()), None, lambda task: None),
        lambda: worker.serve(address, language=language),
    ):
        with pytest.raises(BatchError) as raised:
            start()
        messages.append(str(raised.value))
    assert messages[0] == messages[1]
    assert part in messages[0] and "hidden" not in messages[0] and "\n" not in messages[0]
    assert ("base PostgreSQL" in messages[0]) == (language == "fr")


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "dbos", None)
    (tmp_path / "draft.md").write_text(DRAFT.format(mark="Desk", number=1), encoding="utf-8")
    for command in (["worker"], ["batch", str(tmp_path)]):
        done = CliRunner().invoke(app, [*command, "--lang", "fr"], env={"OKR_ENGINE": "postgresql://127.0.0.1:9/okr"})
        assert done.exit_code == 2
        assert "pip install 'okr-assistant[engine]'" in done.stderr
        assert done.stdout == ""


def test_a_worker_wants_an_address() -> None:
    done = CliRunner().invoke(app, ["worker", "--lang", "en"], env={"OKR_ENGINE": ""})
    assert done.exit_code == 2
    assert "postgresql://user@machine:5432/database" in done.stderr
