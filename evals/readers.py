"""How well files are read: ``python -m evals.readers [FOLDER ...]``, each with a gold.json and okr.xlsx, okr.pptx, okr.docx, okr.csv, okr.zip beside it.

Without folders the companies of ``evals/companies`` are rendered anew in many layouts (``evals.companies.render``, written apart from the
readers) and read back; ``en3 fr3`` were never looked at. Per format: teams read exactly (name, objectives, key results), lines found, lines
rightly found, groups and persons right.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from assistant.formats import documents
from assistant.formats.document import Document
from assistant.parse import parse
from assistant.roster.build import roster

HERE = Path(__file__).parent / "companies"
FORMATS = ("xlsx", "pptx", "docx", "csv", "zip")
HELD = ("en3", "fr3")
_SEEDS = (11, 12, 13, 14)
_INLINE = re.compile(r"\s*:\s[^:]*(?:->|→)[^:]*$")
Sets = dict[tuple[str, str], tuple[tuple[str, tuple[str, ...]], ...]]


class Counted(NamedTuple):
    """Teams exact and all, lines right, read and there, groups right and told."""

    exact: int = 0
    teams: int = 0
    right: int = 0
    read: int = 0
    there: int = 0

    def plus(self, other: Counted) -> Counted:
        """Both together."""
        return Counted(*(a + b for a, b in zip(self, other, strict=True)))

    def __str__(self) -> str:
        return (
            f"teams exact {self.exact / max(1, self.teams):.3f} ({self.teams})  lines found {self.right / max(1, self.there):.3f}"
            f"  rightly found {self.right / max(1, self.read):.3f}"
        )


def folded(text: str) -> str:
    """A line for comparing; figures that stand in columns elsewhere, inline here, are left out."""
    return _INLINE.sub("", " ".join(text.split())).strip(" .;,:").casefold()


def gold_sets(gold: dict[str, Any], form: str) -> Sets:
    """The sets of OKRs that a file of one format holds."""
    here, company = set(gold["formats"][form]), {"Company", "Entreprise"}
    found: Sets = {}
    if here & company:
        found["company", ""] = _shape(gold["company"]["objectives"])
    for team in gold["teams"]:
        if team["team"] in here:
            found["team", folded(team["team"])] = _shape(team["objectives"])
    for person in gold["individual"]:
        if form in person["formats"]:
            found["person", folded(person["person"])] = _shape(person["objectives"])
    return found


def _shape(objectives: Iterable[dict[str, Any]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((folded(each["text"]), tuple(map(folded, each["key_results"]))) for each in objectives)


def read_sets(path: Path, language: str) -> Sets:
    """The sets of OKRs that are read from a file."""
    found: Sets = {}
    for entry in roster([item for item in documents(path, language) if isinstance(item, Document)]).entries:
        draft = parse(entry.text)
        shape = tuple((folded(o.text), tuple(folded(r.text) for r in o.key_results)) for o in draft.objectives)
        name = "" if entry.kind == "company" else folded(entry.person or entry.team or "")
        found[entry.kind, name] = shape
    return found


def compared(wanted: Sets, found: Sets) -> Counted:
    """The figures of one file; a set under a wrong name counts against both."""
    total = Counted()
    for key in wanted.keys() | found.keys():
        gold, read = _lines(wanted.get(key, ())), _lines(found.get(key, ()))
        exact = key in wanted and wanted[key] == found.get(key)
        total = total.plus(Counted(exact, key in wanted, len(gold & read), len(read), len(gold)))
    return total


def _lines(shape: Sequence[tuple[str, tuple[str, ...]]]) -> set[str]:
    return {line for objective, results in shape for line in (objective, *results)}


def measure(folder: Path) -> dict[str, Counted]:
    """The figures of one company, by format."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    return {
        form: compared(gold_sets(gold, form), read_sets(folder / f"okr.{form}", gold["lang"]))
        for form in FORMATS
        if (folder / f"okr.{form}").exists() and form in gold["formats"]
    }


def report(title: str, every: Iterable[dict[str, Counted]]) -> None:
    """Print the figures of several companies together."""
    total: dict[str, Counted] = defaultdict(Counted)
    for each in every:
        for form, counted in each.items():
            total[form] = total[form].plus(counted)
    print(title)
    for form, counted in total.items():
        print(f"  {form:5} {counted}")


def _rendered(names: Sequence[str]) -> list[dict[str, Counted]]:
    from evals.companies.render import render

    found = []
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            gold = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
            for seed in _SEEDS:
                place = Path(folder) / f"{name}-{seed}"
                render(gold, place, seed)
                found.append(measure(place))
    return found


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    if arguments:
        for name in arguments:
            report(name, [measure(Path(name))])
        return
    names = sorted(path.stem for path in HERE.glob("*.json") if not path.stem.startswith("dev"))
    report(f"looked at: {', '.join(name for name in names if name not in HELD)}", _rendered([n for n in names if n not in HELD]))
    report(f"held out: {', '.join(HELD)}", _rendered(HELD))


if __name__ == "__main__":
    main(sys.argv[1:])
