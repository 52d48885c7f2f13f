"""How fast it is, as ratios in one run: ``python -m evals.speed [PAIRS]``.

The whole command against an empty typer and rich command, in turn; a draft of 5,000 lines against one of 500; and the
drafts a second of one core.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from assistant import review
from evals.corpus import LABELLED, rows

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


def start_ratios(pairs: int) -> list[float]:
    """Wall time of ``okr review`` of a sample over that of an empty command, pair by pair."""
    with tempfile.TemporaryDirectory() as folder:
        hello = Path(folder) / "hello.py"
        hello.write_text(_HELLO, encoding="utf-8")
        review_it = [sys.executable, "-c", "from assistant.cli import main; main()", "review", str(SAMPLE)]
        _run(review_it), _run([sys.executable, str(hello)])
        return [_run(review_it) / _run([sys.executable, str(hello)]) for _ in range(pairs)]


def _run(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


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
    """Print the three figures."""
    ratios = start_ratios(int(arguments[0]) if arguments else _PAIRS)
    spread = f"{min(ratios):.2f} to {max(ratios):.2f}"
    print(f"okr review of a sample over an empty typer and rich command: {statistics.median(ratios):.2f} ({spread}, {len(ratios)} pairs)")
    print(f"a draft ten times as long (500 to 5,000 lines) takes {growth():.1f} times as long")
    print(f"{pace():.0f} drafts a second on one core of this machine")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
