"""Writing to the two streams: colours on a terminal only, sentences to stderr."""

import os
import shutil
import sys
from collections.abc import Callable, Iterable

from assistant.report.layout import Row
from assistant.report.plain import plain


def columns() -> int:
    """How wide the output may be."""
    return shutil.get_terminal_size().columns


def show(rows: Iterable[Row]) -> None:
    """Print rows of a terminal report: in colour on a terminal that wants it, plain elsewhere."""
    from assistant.report.terminal import as_text, paint

    if sys.stdout is None:
        return
    if sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb":
        paint(rows, sys.stdout)
        sys.stdout.flush()
    else:
        write(as_text(rows))


def write(text: str, *, utf8: bool = False) -> None:
    """Write ``text`` to stdout now, so that a reader who has gone is met here; ``utf8`` for files others read."""
    if sys.stdout is None:
        return
    if utf8 and hasattr(sys.stdout, "reconfigure") and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(text)
    sys.stdout.flush()


def progress(title: str) -> Callable[[int, int], None] | None:
    """A bar on stderr that is told how much of how much is done; None where nobody watches."""
    if sys.stderr is None or not sys.stderr.isatty():
        return None

    def show_bar(done: int, total: int) -> None:
        width = 24
        filled = width * done // max(1, total)
        end = "\n" if done >= total else ""
        print(f"\r{title} [{'#' * filled}{'.' * (width - filled)}] {done}/{total}", end=end, file=sys.stderr, flush=True)

    return show_bar


def tell(sentence: str) -> None:
    """One line on stderr, whatever a file name or a setting put in it."""
    print(plain(sentence), file=sys.stderr)
