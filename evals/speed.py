"""How fast it is, as ratios in one run: ``python -m evals.speed [PAIRS]``.

The whole command against an empty typer and rich command, in turn; with rewrites against without; with rewrites and examples
against a process that only imports what a search needs; a draft of 5,000 lines against one of 500; and the drafts a second of
one core. ``--library`` times one search among the shipped entries, 10,000 and 100,000 (takes minutes); ``--ai`` asks a scripted model
(``tests/scripted.py``, half a second an answer) about 200 drafts, 32 at once, and again.
"""

import math
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from assistant import review, review_many
from assistant.examples.entry import Entry, entries_in
from assistant.examples.search import Search, open_search
from assistant.examples.shelf import Shelf
from assistant.settings import AiSettings, ExampleSettings, House
from evals.corpus import LABELLED, rows
from evals.vectors import LIBRARY

SAMPLE = Path(__file__).parent / "samples" / "agence.md"
_PAIRS = 15
_HELLO = """import typer
from rich.console import Console

app = typer.Typer()


@app.command()
def main(name: str = "world"):
    Console().print(f"[bold]Hello[/bold] {name}")


app()
"""


def start_ratios(pairs: int) -> dict[str, list[float]]:
    """Wall times of whole processes over one another, pair by pair."""
    with tempfile.TemporaryDirectory() as folder:
        hello = Path(folder) / "hello.py"
        hello.write_text(_HELLO, encoding="utf-8")
        plain = [sys.executable, "-c", "from assistant.cli import main; main()", "review", str(SAMPLE)]
        rewrite, examples = [*plain, "--rewrite"], [*plain, "--rewrite", "--examples", "3"]
        bare = [sys.executable, "-c", "import chromadb, chromadb.api.rust, numpy, snowballstemmer"]
        compared = {
            "okr review of a sample over an empty typer and rich command": (plain, [sys.executable, str(hello)]),
            "with rewrites over without": (rewrite, plain),
            "with rewrites and examples over importing chromadb, its engine, numpy and the stemmer": (examples, bare),
        }
        os.environ["OKR_DATA_DIR"] = folder
        for one, other in compared.values():
            _run(one), _run(other)
        return {name: [_run(one) / _run(other) for _ in range(pairs)] for name, (one, other) in compared.items()}


def search_times(sizes: Sequence[int] = (0, 10_000, 100_000), *, searches: int = 200) -> Iterator[tuple[int, float, float]]:
    """Entries in one language, and the median and 95th percentile of one search in it (ms), for libraries grown by made-up entries."""
    entries = [entry for path in LIBRARY for entry in entries_in(path)]
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            chance = random.Random(size)
            Shelf(Path(folder) / "house.jsonl").add(_made_up(entries, number, chance) for number in range(size))
            search = open_search(ExampleSettings(folder=folder))
            search.find("newsletter", language="fr")
            times = [_search_time(search, chance.choice(entries)) for _ in range(searches)]
            count = sum(entry.language == "fr" for entry in entries) + size
            search.close()
        yield count, statistics.median(times), statistics.quantiles(times, n=20)[-1]


def _made_up(entries: Sequence[Entry], number: int, chance: random.Random) -> Entry:
    """A French entry of words taken from three others."""
    one, two, three = chance.sample([entry for entry in entries if entry.language == "fr"], 3)
    return one._replace(id=f"made-{number}", faulty=two.faulty, objective=three.objective, keywords=two.keywords[:5], house=True)


def _search_time(search: Search, entry: Entry) -> float:
    start = time.perf_counter()
    search.find(f"{entry.topic} {entry.objective}", language="fr", count=3)
    return 1000 * (time.perf_counter() - start)


def _run(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


class Asking(NamedTuple):
    """One run over drafts with a model: seconds over the least possible, CPU of a draft beside its review (ms), requests sent."""

    ratio: float
    beside: float
    calls: int


def asking_times(drafts: int = 200, *, at_once: int = 32, latency: float = 0.5) -> list[Asking]:
    """The same drafts asked about twice; the second time their answers are kept."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
    from scripted import served

    texts = [row["text"] for path in sorted((Path(__file__).parent / "drafts").glob("dev*.jsonl")) for row in rows(path)][:drafts]
    least = math.ceil(len(texts) / at_once) * latency
    found = []
    with tempfile.TemporaryDirectory() as folder, served(latency=latency) as server:
        os.environ |= {"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "none", "OPENAI_MODEL": "scripted", "OKR_DATA_DIR": folder}
        list(review_many(texts[:at_once], ai=True, concurrency=at_once, house=House(ai=AiSettings(answers=""))))  # a warm-up
        alone = _cpu(lambda: [review(text) for text in texts])
        for _ in range(2):
            before, start = server.calls, time.perf_counter()
            used = _cpu(lambda: list(review_many(texts, ai=True, concurrency=at_once)))
            seconds = time.perf_counter() - start
            found.append(Asking(seconds / least, 1000 * (used - alone) / len(texts), server.calls - before))
    return found


def _cpu(run: Callable[[], object]) -> float:
    """Seconds of CPU that ``run`` takes."""
    start = time.process_time()
    run()
    return time.process_time() - start


def growth(small: int = 500, times: int = 10) -> float:
    """How many times longer a draft of ``times`` as many lines takes than one of ``small`` lines."""
    block = SAMPLE.read_text(encoding="utf-8")
    copies = max(1, small // len(block.splitlines()))
    return _review_time(block * copies * times) / _review_time(block * copies)


def _review_time(text: str) -> float:
    times = []
    for _ in range(3):
        start = time.perf_counter()
        review(text)
        times.append(time.perf_counter() - start)
    return min(times)


def pace(seconds: float = 3.0) -> float:
    """Reviews a second on one core of this machine, over the labelled drafts, after a warm-up."""
    texts = [row["text"] for row in rows(LABELLED)]
    for text in texts:
        review(text)
    start, count = time.perf_counter(), 0
    while time.perf_counter() - start < seconds:
        for text in texts:
            review(text)
        count += len(texts)
    return count / (time.perf_counter() - start)


def main(arguments: list[str]) -> int:
    """Print the figures."""
    if "--library" in arguments:
        for count, median, high in search_times():
            print(f"one search among {count} entries of a language: {median:.1f} ms median, {high:.1f} ms at the 95th percentile")
        return 0
    if "--ai" in arguments:
        for title, run in zip(("200 drafts asked about, 32 at once", "the same again"), asking_times(), strict=True):
            print(
                f"{title}: {run.ratio:.2f} times the least possible, {run.beside:.1f} ms CPU a draft beside its review, {run.calls} calls"
            )
        return 0
    for name, ratios in start_ratios(int(arguments[0]) if arguments else _PAIRS).items():
        print(f"{name}: {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f}, {len(ratios)} pairs)")
    print(f"a draft ten times as long (500 to 5,000 lines) takes {growth():.1f} times as long")
    print(f"{pace():.0f} drafts a second on one core of this machine")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
