"""How fast the service answers: ``python -m evals.service [SECONDS]`` (5 a measure).

One process of each: ``okr serve``, and a trivial application that validates the same body and answers a few bytes; 16 connections, kept alive, on
loopback. Prints requests a second of both, the time of the review itself, what the service adds to it, and the longest waits (p50, p99).
The bar: what the service adds is at most twice a trivial request; p99 under 50 ms.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple
from urllib.error import URLError
from urllib.request import urlopen

_CONNECTIONS = 16
_DRAFT = """OKR Q2 2027

Objective: Families are seen without waiting
- Median wait at the desk from {n} to 12 minutes
- Launch the new booking page
- Improve satisfaction
- Files complete at the first visit from 58% to 80%

Objective: Agents who stay
- Voluntary departures from 14% to 8%
- Train 12 agents
- Team NPS from 30 to 50
"""
_TRIVIAL = """
import sys
import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict, Field

class Asked(BaseModel):
    model_config = ConfigDict(extra="forbid")
    text: str = Field(min_length=1, max_length=200_000)
    language: str | None = None
    rewrite: bool = False

class Answer(BaseModel):
    length: int

app = FastAPI()

@app.post("/api/v1/reviews")
async def trivial(asked: Asked) -> Answer:
    return Answer(length=len(asked.text))

@app.get("/readyz")
async def ready() -> dict[str, str]:
    return {}

uvicorn.run(app, port=int(sys.argv[1]), log_level="error", access_log=False)
"""


class Measured(NamedTuple):
    """Requests a second, the milliseconds that half and all but one in a hundred of them took, the server's own processor milliseconds a request."""

    rate: float
    p50: float
    p99: float
    cpu: float


def body(number: int) -> bytes:
    """A request like no other before it."""
    return json.dumps({"text": _DRAFT.format(n=13 + number), "language": None, "rewrite": False}).encode()


async def _one(port: int, until: float, first: int, waits: list[float]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    number = first
    while (since := time.perf_counter()) < until:
        data = body(number)
        head = f"POST /api/v1/reviews HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {len(data)}\r\n\r\n"
        writer.write(head.encode() + data)
        answer = await reader.readuntil(b"\r\n\r\n")
        assert answer.startswith(b"HTTP/1.1 200"), answer
        length = next(line for line in answer.split(b"\r\n") if line.lower().startswith(b"content-length:"))
        await reader.readexactly(int(length.split(b":")[1]))
        waits.append(time.perf_counter() - since)
        number += _CONNECTIONS
    writer.close()


async def _load(port: int, process: int, seconds: float) -> Measured:
    waits: list[float] = []
    since, used = time.perf_counter(), _used(process)
    await asyncio.gather(*(_one(port, since + seconds, first, waits) for first in range(_CONNECTIONS)))
    took = time.perf_counter() - since
    waits.sort()
    cpu = (_used(process) - used) / len(waits) * 1000
    return Measured(len(waits) / took, waits[len(waits) // 2] * 1000, waits[int(len(waits) * 0.99)] * 1000, cpu)


def _used(process: int) -> float:
    """Processor seconds a process has used."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measured(command: list[str], port: int, seconds: float) -> Measured:
    """What a server that ``command`` starts answers."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while True:
            try:
                urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5).close()
                break
            except (URLError, OSError):
                assert process.poll() is None, "the server did not start"
                time.sleep(0.05)
        asyncio.run(_load(port, process.pid, 1.0))
        return asyncio.run(_load(port, process.pid, seconds))
    finally:
        process.terminate()
        process.wait()


def alone(seconds: float) -> float:
    """Milliseconds of a review itself, of the same drafts."""
    from assistant import review

    texts = [json.loads(body(number))["text"] for number in range(4000)]
    for text in texts[:50]:
        review(text)
    since, count = time.process_time(), 0
    while time.process_time() < since + seconds:
        review(texts[50 + count % 3900])
        count += 1
    return (time.process_time() - since) / count * 1000


def main(arguments: list[str]) -> None:
    """Measure and print."""
    from tests.served import free_port

    seconds = float(arguments[0]) if arguments else 5.0
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"OKR_DATA_DIR": folder, "OKR_RATE": "0", "OKR_RUNNER": "false", "OKR_LOG_LEVEL": "INFO"}
        script = Path(folder) / "trivial.py"
        script.write_text(_TRIVIAL, encoding="utf-8")
        port = free_port()
        trivial = measured([sys.executable, str(script), str(port)], port, seconds)
        itself = alone(seconds)
        port = free_port()
        serve = [sys.executable, "-c", "from assistant.cli import main; main()", "serve", "--port", str(port)]
        service = measured(serve, port, seconds)
    once, added = 1000 / trivial.rate, 1000 / service.rate - itself
    busy = service.cpu - itself
    for name, one in (("a trivial POST", trivial), ("POST /api/v1/reviews, 7 key results", service)):
        print(f"{name}: {one.rate:.0f} requests/s, p50 {one.p50:.1f} ms, p99 {one.p99:.1f} ms; {one.cpu:.2f} ms of the processor each")
    print(
        f"the review itself: {itself:.2f} ms of the processor; the service adds {added:.2f} ms, {added / once:.1f} times a trivial request"
    )
    print(f"by the processor's time, which other programs do not disturb: {busy:.2f} ms, {busy / trivial.cpu:.1f} times a trivial request")


if __name__ == "__main__":
    main(sys.argv[1:])
