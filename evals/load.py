"""Ten minutes of mixed load: ``python -m evals.load [MINUTES]`` (10), on PostgreSQL (OKR_TEST_POSTGRES) with two processes.

Eight callers review drafts, save and read them back, search examples; one uploads a batch of ten teams every few seconds. Prints requests, errors,
what was saved and is not there, batches that did not end, and the memory of all processes of the service from the second minute to the last.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from evals.service import _DRAFT

_CALLERS, _TEAMS, _PAUSE = 8, 10, 5.0
_SETTLED = 60.0  # seconds after which memory is expected to be flat
_MIB = 1024 * 1024


class Load:
    """What is sent, and what came of it."""

    def __init__(self, url: str, until: float) -> None:
        self.url, self.until = url, until
        self.sent: Counter[str] = Counter()
        self.errors: Counter[str] = Counter()
        self.saved: dict[str, str] = {}
        self.batches: list[str] = []

    async def call(self, client: Any, kind: str, method: str, path: str, **more: Any) -> Any:
        """One request; what went wrong is counted."""
        self.sent[kind] += 1
        try:
            answer = await client.request(method, self.url + path, **more)
        except Exception as error:
            self.errors[f"{kind}: {type(error).__name__}"] += 1
            return None
        if answer.status_code >= 400:
            self.errors[f"{kind}: {answer.status_code}"] += 1
            return None
        return answer

    async def caller(self, client: Any, number: int) -> None:
        """One caller, until the time is over."""
        dice = Random(number)
        while time.monotonic() < self.until:
            text = _DRAFT.format(n=dice.randrange(13, 10_000))
            chance = dice.random()
            if chance < 0.8:
                await self.call(client, "review", "POST", "/api/v1/reviews", json={"text": text, "rewrite": chance < 0.1})
            elif chance < 0.9:
                answer = await self.call(client, "save", "POST", "/api/v1/drafts", json={"title": "T2", "text": text})
                if answer is not None:
                    self.saved[answer.json()["id"]] = text
                    await self.call(client, "read", "GET", answer.headers["location"])
            else:
                await self.call(client, "search", "GET", "/api/v1/examples", params={"query": "waiting time", "count": 3})

    async def uploader(self, client: Any) -> None:
        """Batches, one after the other."""
        while time.monotonic() < self.until:
            files = [("files", (f"Team {n}.md", f"# Team {n}\n\n{_DRAFT.format(n=20 + n)}".encode())) for n in range(_TEAMS)]
            answer = await self.call(client, "batch", "POST", "/api/v1/batches", files=files)
            if answer is not None:
                self.batches.append(answer.headers["location"])
            await asyncio.sleep(_PAUSE)

    async def lost(self, client: Any) -> tuple[int, int]:
        """Saved drafts that are not there as they were saved, and batches that did not end well."""
        missing = 0
        for number, text in self.saved.items():
            answer = await client.get(f"{self.url}/api/v1/drafts/{number}")
            missing += answer.status_code != 200 or answer.json()["text"] != text
        open_, end = set(self.batches), time.monotonic() + 120
        while open_ and time.monotonic() < end:
            open_ = {place for place in open_ if (await client.get(self.url + place)).json()["state"] != "done"}
            await asyncio.sleep(0.5)
        return missing, len(open_)


def memory(process: int) -> int:
    """Bytes in memory of a process and all below it."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(entry.name))
    total, todo = 0, [process]
    while todo:
        one = todo.pop()
        try:
            total += int(Path(f"/proc/{one}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        except OSError:
            continue
        todo += children.get(one, [])
    return total


async def _run(url: str, process: int, minutes: float) -> None:
    import httpx2

    since = time.monotonic()
    load = Load(url, since + minutes * 60)
    sampled: list[tuple[float, int]] = []

    async def watch() -> None:
        while time.monotonic() < load.until:
            sampled.append((time.monotonic() - since, memory(process)))
            await asyncio.sleep(2.0)

    async with httpx2.AsyncClient(timeout=60) as client:
        await asyncio.gather(*(load.caller(client, number) for number in range(_CALLERS)), load.uploader(client), watch())
        missing, unended = await load.lost(client)
    took = sum(load.sent.values())
    print(f"{minutes:g} minutes: {took} requests ({', '.join(f'{kind} {count}' for kind, count in sorted(load.sent.items()))})")
    print(f"errors: {sum(load.errors.values())} {dict(load.errors) or ''}; saved drafts lost: {missing}; batches not ended: {unended}")
    settled = [size for moment, size in sampled if moment > min(_SETTLED, minutes * 30)]
    part = max(1, len(settled) // 5)
    first, last = (sum(sizes) / len(sizes) / _MIB for sizes in (settled[:part], settled[-part:]))
    print(f"memory of all processes: {first:.0f} MiB once settled, {last:.0f} MiB at the end ({last / first:.2f} times)")


def main(arguments: list[str]) -> None:
    """Measure and print."""
    minutes = float(arguments[0]) if arguments else 10.0
    sys.path.insert(0, str(Path(__file__).parent.parent))
    import psycopg

    from tests.postgres import SERVER, created
    from tests.served import started

    quiet = {"OKR_PROCESSES": "2", "OKR_RATE": "0", "OKR_LOG_LEVEL": "WARNING"}
    with (
        psycopg.connect(SERVER, autocommit=True) as server,
        created(server) as url,
        tempfile.TemporaryDirectory() as folder,
        started(Path(folder), url, **quiet) as service,
    ):
        asyncio.run(_run(service.url, service.process.pid, minutes))


if __name__ == "__main__":
    main(sys.argv[1:])
