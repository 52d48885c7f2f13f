"""How much a second worker adds: ``python -m evals.engine [DRAFTS] [--engine URL]``.

The same drafts reviewed through a PostgreSQL database (a scratch one at the server that URL names) by one ``okr worker`` and by two, each
asking about so many drafts at once a scripted model (``tests/scripted.py``) that takes half a second an answer: drafts a second, and the
ratio. Then drafts reviewed by the rules alone, which take a worker a few milliseconds: what handing out and taking back costs a draft.
"""

import os
import secrets
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import cycle, islice
from pathlib import Path

from assistant.batch.database import Room
from assistant.batch.engine import run_on
from assistant.batch.plan import Manner, Plan, Task
from assistant.batch.run import run
from assistant.formats.document import Line
from assistant.roster.entry import Entry, Placed
from assistant.settings import AiSettings, ExampleSettings, House
from evals.corpus import rows

SERVER = "postgresql://postgres@127.0.0.1:5432/postgres"
AT_ONCE, LATENCY = 8, 0.5
TARGET = 1.8
_WARM = 3 * AT_ONCE  # drafts before the clock runs: each worker loads what it needs
_RULES = 500  # drafts without a model


def drafts(count: int, manner: Manner) -> Plan:
    """So many drafts of the corpus, none like another, of no other run."""
    mark = secrets.token_hex(4)
    texts = [row["text"] for path in sorted((Path(__file__).parent / "drafts").glob("dev*.jsonl")) for row in rows(path)]
    tasks = []
    for number, text in enumerate(islice(cycle(texts), count)):
        lines = [f"Team: {mark} {number}", *text.splitlines()]
        entry = Entry("team", f"{mark}.md", f"{number}", tuple(Placed(Line(line)) for line in lines), team=f"{mark} {number}")
        tasks.append(Task(f"{mark}{number}", entry))
    return Plan(tuple(tasks), (), (), (), None, manner.language or "en", None)


@contextmanager
def scratch(server: str) -> Iterator[str]:
    """A database of its own while the ``with`` lasts."""
    import psycopg

    name = f"okr_evals_{secrets.token_hex(4)}"
    with psycopg.connect(server, autocommit=True, connect_timeout=5) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        try:
            yield f"{server.rpartition('/')[0]}/{name}"
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def workers(address: str, count: int) -> Iterator[None]:
    """So many workers, each in a process of its own."""
    code = "from assistant.cli import main; main()"
    command = [sys.executable, "-c", code, "worker", "--engine", address, "--concurrency", str(AT_ONCE)]
    environment = os.environ | {"OPENAI_API_KEY": "none"}
    with ExitStack() as stack:
        for _ in range(count):
            process = stack.enter_context(subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL))
            stack.callback(process.terminate)
        with Room(address) as room:
            while len(room.live()) < count:
                time.sleep(0.1)
        yield


def pace(server: str, count: int, manner: Manner, number: int) -> float:
    """Drafts a second with so many workers, once they are warm."""
    with scratch(server) as address, workers(address, count):
        _seconds(address, drafts(count * _WARM, manner), manner)
        return number / _seconds(address, drafts(number, manner), manner)


def _seconds(address: str, planned: Plan, manner: Manner) -> float:
    start = time.perf_counter()
    found = run_on(address, planned, manner, None, lambda task: None)
    seconds = time.perf_counter() - start
    failed = [result for result in found if isinstance(result, str) or (manner.ai and result.critique.status == "failed")]
    assert not failed, failed[0]
    return seconds


def main(arguments: Sequence[str]) -> int:
    """Print the figures; 1 where a second worker adds less than it should."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
    from scripted import served

    server = arguments[arguments.index("--engine") + 1] if "--engine" in arguments else os.environ.get("OKR_ENGINE") or SERVER
    number = int(arguments[0]) if arguments and arguments[0].isdigit() else 200
    for name in ("OPENAI_BASE_URL", "OPENAI_MODEL", "OKR_ENGINE"):
        os.environ.pop(name, None)
    with served(latency=LATENCY) as model:
        ai = AiSettings(model="scripted", base_url=model.url, answers="")
        asking = Manner(House(ai=ai, examples=ExampleSettings(embeddings="none")), ai=True)
        one, two = (pace(server, count, asking, number) for count in (1, 2))
    print(
        f"{number} drafts, a model of {LATENCY:.1f} s, {AT_ONCE} at once a worker: {one:.1f} drafts a second with one, {two:.1f} with two"
    )
    print(f"two workers over one: {two / one:.2f} (target {TARGET})")
    rules = Manner(House())
    start = time.perf_counter()
    run(drafts(_RULES, rules), rules, None, lambda task: None)
    here = time.perf_counter() - start
    there = _RULES / pace(server, 2, rules, _RULES)
    print(
        f"{_RULES} drafts by the rules alone: {1000 * here / _RULES:.1f} ms a draft here, {1000 * there / _RULES:.1f} ms with two workers"
    )
    return 0 if two / one >= TARGET else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
