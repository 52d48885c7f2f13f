"""Files of thousands of lines handed back: the time grows with the lines, not with their square."""

import io
import time
from collections.abc import Callable

import docx
import openpyxl
import pytest

from assistant.handback import handed_back
from assistant.handback.model import Remark
from assistant.roster.entry import Spot
from tests.test_readers import saved

SECONDS = 6.0  # of the processor; each took 14 to 30 when it grew with the square


def remarks(count: int, spot: Callable[[int], Spot]) -> list[Remark]:
    """One on each team's draft, one on a line of each."""
    told = [Remark(f"Team {n}", "", 0, 0, "no-owner", "warning", "Say who.") for n in range(count)]
    return told + [Remark(f"Team {n}", f"result {n}", 0, 0, "no-target", "error", "Say how much.", spot(n)) for n in range(count)]


def merged(count: int) -> bytes:
    """A sheet whose objectives are merged over two rows each."""
    made = openpyxl.Workbook()
    made.active.title = "Teams"
    for n in range(count):
        made.active.append((f"goal {n}", f"result {n}"))
        made.active.append((None, "another"))
        made.active.merge_cells(f"A{2 * n + 1}:A{2 * n + 2}")
    return saved(made)


def written(count: int) -> bytes:
    document = docx.Document()
    first = document.add_paragraph("Team 0")._p
    for n in range(3 * count):
        first.addprevious(paragraph := docx.oxml.OxmlElement("w:p"))
        paragraph.add_r().text = f"result {n // 3}"
    return saved(document)


def listed(count: int) -> bytes:
    return "".join(f"Somebody {n};goal {n};result {n}\n" for n in range(count)).encode()


@pytest.mark.parametrize(
    ("kind", "make", "count", "spot"),
    [
        ("xlsx", merged, 2_000, lambda n: Spot(2 * n + 2, 1, "Teams", f"A{2 * n + 2}")),
        ("docx", written, 2_000, lambda n: Spot(3 * n + 1, 1)),
        ("csv", listed, 5_000, lambda n: Spot(n + 1, 3)),
    ],
)
def test_thousands_of_lines_come_back_in_seconds(kind: str, make: Callable[[int], bytes], count: int, spot: Callable[[int], Spot]) -> None:
    data, told = make(count), remarks(count, spot)
    before = time.process_time()
    _, once = handed_back(f"okr.{kind}", kind, data, told, "en")
    twice = handed_back(f"okr.{kind}", kind, once, told, "en")[1] if kind == "xlsx" else once
    assert time.process_time() - before < SECONDS
    if kind == "xlsx":
        comments = [
            cell.comment.text for (cell,) in openpyxl.load_workbook(io.BytesIO(twice))["Teams"].iter_rows(max_col=1) if cell.comment
        ]
        assert len(comments) == count and all(text.count("Say how much.") == 2 for text in comments)
    if kind == "docx":
        numbers = [comment.comment_id for comment in docx.Document(io.BytesIO(twice)).comments]
        assert len(set(numbers)) == len(numbers) == 2 * count
