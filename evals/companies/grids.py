"""The ways teams lay objectives and key results out on a sheet, and what a cell makes of a text."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from evals.companies.firm import Goal, Hand, header, records, row_of, spans
from evals.companies.words import BANNER, LABELS, PREFIXES, RESULTS, TAGS, WORDING


class Grid(NamedTuple):
    """Rows of cells, the ranges to merge (row, column, row, column, from 0) and the rows in bold."""

    rows: list[list[str]]
    merged: list[tuple[int, int, int, int]] = []
    bold: list[int] = []


def merged_cells(goals: Sequence[Goal], hand: Hand, fields: Sequence[str]) -> Grid:
    """The objective in one cell merged over its rows."""
    rows = [header(hand, fields), *records(goals, hand, fields, "blank")]
    return Grid(rows, [(first, 0, last, 0) for first, last in spans(goals, 1) if last > first], [0])


def sparse(goals: Sequence[Goal], hand: Hand, fields: Sequence[str]) -> Grid:
    """The objective once, blank below it."""
    parted = hand.chance(0.4)
    rows = [header(hand, fields)]
    for number, goal in enumerate(goals):
        rows += ([[""]] if parted and number else []) + records([goal], hand, fields, "blank")
    return Grid(rows, bold=[0])


def repeated(goals: Sequence[Goal], hand: Hand, fields: Sequence[str]) -> Grid:
    """The objective again in each row."""
    return Grid([header(hand, fields), *records(goals, hand, fields, "repeat")], bold=[0])


def _numbered(goals: Sequence[Goal], hand: Hand, fields: Sequence[str]) -> Grid:
    before_goal, before_result = hand.pattern(TAGS).split("|")
    rows, bold = [[*hand.split(WORDING), *(hand.heads[field] for field in fields)]], [0]
    for o, goal in enumerate(goals, 1):
        bold.append(len(rows))
        rows.append([before_goal.format(o=o), goal.text])
        rows += [[before_result.format(o=o, k=k), *row_of(line, hand, fields)] for k, line in enumerate(goal.results, 1)]
    return Grid(rows, bold=bold)


def _wide(goals: Sequence[Goal], hand: Hand, fields: Sequence[str]) -> Grid:
    width = max(len(goal.results) for goal in goals)
    kept = [field for field in fields if field in ("owner", "due")]
    name = hand.pattern(RESULTS)
    rows = [[hand.heads["objective"], *(name.format(k=k + 1) for k in range(width)), *(hand.heads[field] for field in kept)]]
    for goal in goals:
        wordings = [hand.inline(line) for line in goal.results] + [""] * (width - len(goal.results))
        rows.append([goal.text, *wordings, *_shared(goal, kept)])
    return Grid(rows, bold=[0])


def _labelled(goals: Sequence[Goal], hand: Hand, fields: Sequence[str]) -> Grid:
    del fields  # no header, so no columns: figures follow the wording
    of_goal, of_result = hand.pattern(LABELS).split("|")
    parted = hand.chance(0.6)
    rows: list[list[str]] = []
    bold = []
    for o, goal in enumerate(goals, 1):
        rows += [[""]] if parted and o > 1 else []
        bold.append(len(rows))
        rows.append([of_goal.format(o=o), goal.text])
        rows += [[of_result.format(o=o, k=k), hand.inline(line)] for k, line in enumerate(goal.results, 1)]
    return Grid(rows, bold=bold)


def _multi(goals: Sequence[Goal], hand: Hand, fields: Sequence[str]) -> Grid:
    kept = [field for field in fields if field in ("owner", "due", "comment")]
    mark = hand.pick(("", "- ", "• ", "– "))
    rows = [header(hand, kept)]
    for goal in goals:
        rows.append([goal.text, "\n".join(mark + hand.inline(line) for line in goal.results), *_shared(goal, kept)])
    return Grid(rows, bold=[0])


def _banner(goals: Sequence[Goal], hand: Hand, fields: Sequence[str]) -> Grid:
    """Each objective on a row of its own: a column to the left of its key results, numbered, or only in bold across the table."""
    way = hand.pick(("step", "numbered", "bold"))
    tags = hand.pattern(PREFIXES) if way == "numbered" else "|" + hand.pick(("", "- ", "• ")) * (way == "bold")
    stepped = [""] if way == "step" else []
    first = [hand.heads["objective"], hand.heads["result"]] if stepped else [hand.say(BANNER)]
    rows, merged, bold = [[*first, *(hand.heads[field] for field in fields)]], [], [0]
    for o, goal in enumerate(goals, 1):
        before_goal, before_result = (tag.format(o=o, k="{k}") for tag in tags.split("|"))
        bold.append(len(rows))
        if len(rows[0]) > 1 and way != "numbered":
            merged.append((len(rows), 0, len(rows), len(rows[0]) - 1))
        rows.append([before_goal + goal.text])
        for k, line in enumerate(goal.results, 1):
            wording, *beside = row_of(line, hand, fields)
            rows.append([*stepped, before_result.format(k=k) + wording, *beside])
    return Grid(rows, merged, bold)


def _shared(goal: Goal, fields: Sequence[str]) -> list[str]:
    """One value for a whole objective: the first that any of its key results has."""
    return [next(filter(None, (str(getattr(line, field, "")) for line in goal.results)), "") for field in fields]


LAYOUTS: dict[str, Callable[[Sequence[Goal], Hand, Sequence[str]], Grid]] = {
    "merged": merged_cells,
    "sparse": sparse,
    "repeat": repeated,
    "outline": _numbered,
    "wide": _wide,
    "single": _labelled,
    "multi": _multi,
    "banner": _banner,
}
IN_TABLE = ("merged", "sparse", "repeat")  # where a KPI block can go on as rows of the table
_FIGURE = re.compile(r"(?P<whole>\d{1,3}(?:[ ,]\d{3})+|\d+)(?:(?P<point>[.,])(?P<decimals>\d+))?(?P<percent> ?%)?")
_DATE = re.compile(r"(\d{2})/(\d{2})/(\d{4})|(\d{4})-(\d{2})-(\d{2})")


def typed(text: str, hand: Hand) -> tuple[Any, str]:
    """A cell's value and number format: figures and dates are typed as such by some, as text by others."""
    if not hand.chance(0.6):
        return text, "General"
    if found := _DATE.fullmatch(text):
        day, month, year = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
        return datetime(int(year), int(month), int(day)), "DD/MM/YYYY" if found[1] else "YYYY-MM-DD"
    if (found := _FIGURE.fullmatch(text)) and found["point"] != ("." if hand.lang == "fr" else ","):
        return _figure(found)
    return text, "General"


def tagged(text: str, lang: str) -> Any:
    """A number such as 1 or 1.1 is no text to a spreadsheet, but “1.1” is in French."""
    if text.isdecimal():
        return int(text)
    return float(text) if lang == "en" and re.fullmatch(r"\d\.\d", text) else text


def _figure(found: re.Match[str]) -> tuple[float, str]:
    whole, decimals = re.sub("[ ,]", "", found["whole"]), found["decimals"] or ""
    places = "." + "0" * len(decimals) if decimals else ""
    value = float(f"{whole}.{decimals or 0}")
    if found["percent"]:
        return round(value / 100, 6), f"0{places}%"
    grouped = len(found["whole"]) != len(whole)
    return (value if decimals else int(whole)), ("#,##0" if grouped else "General") if not places else f"0{places}"
