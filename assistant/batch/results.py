"""What a run writes: reviews.jsonl, teams.json, the board, a page for each team, and the files handed back."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from assistant.batch.plan import Manner, Plan, told_as
from assistant.batch.summary import addresses, board
from assistant.errors import BatchError
from assistant.formats import Failure
from assistant.formats.named import Given, given
from assistant.formats.source import sources
from assistant.handback.model import Remark
from assistant.handback.remarks import by_line, remarks_on
from assistant.report.data import as_json_lines
from assistant.report.model import Review
from assistant.rule import Both
from assistant.settings import House
from assistant.teams.across import Across, across
from assistant.teams.company import Company, company_of

if TYPE_CHECKING:
    from assistant.critique.later import Later
    from assistant.teams.opinion import Outcome

_CLOSED = Both(
    fr="Le dossier {path} ne peut pas être écrit : {error}. Choisissez un autre dossier avec --out.",
    en="The folder {path} cannot be written: {error}. Choose another one with --out.",
)
_CLASH = Both(
    fr="Un dossier porte le même nom : le fichier est relu, mais n'est pas rendu annoté.",
    en="A folder has the same name: the file is reviewed, but not handed back with remarks.",
)
_VERSION = 1
_LONGEST_NAME = 200  # bytes of a file's name; systems take 255, and ".part" stands behind it for a moment
_DEEPEST = 12  # folders that are kept of a tree


def teams_json(seen: Across, language: str, opinion: dict[str, Any] | None = None) -> str:
    """What only shows across teams, as JSON (version 1); ``opinion`` tells what became of the model's."""
    data: dict[str, Any] = {
        "version": _VERSION,
        "findings": [found.as_data(language) for found in seen.findings],
        "serves": [each._asdict() for each in seen.serves],
        "needs": [
            {
                "team": need.line.team,
                "text": need.line.text,
                "needs_team": seen.reading.company.names[need.needs] if need.needs is not None else None,
                "delivered_by": need.delivered_by.text if need.delivered_by else None,
            }
            for need in seen.reading.needs
        ],
    } | ({"opinion": opinion} if opinion else {})
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


class Results:
    """The reviews of a run, read across teams, ready to be written."""

    def __init__(self, plan: Plan, reviews: Sequence[Review | str], house: House) -> None:
        self.plan, self.house = plan, house
        self.reviews = [review for review in reviews if isinstance(review, Review)]
        self.unread = [
            Failure(told_as(task.entry), sentence) for task, sentence in zip(plan.tasks, reviews, strict=True) if isinstance(sentence, str)
        ]
        self.company: Company = company_of(self.reviews)
        self.seen: Across = across(self.company, house)
        self.opinion: Outcome | None = None

    def ask(self, manner: Manner, later: Later | None = None) -> None:
        """Put what shows across teams to the model, with what the reviews left of the cap; whatever goes wrong, what the rules see stands.

        ``opinion`` says what happened.
        """
        from assistant.teams.opinion import asked

        spent = sum(review.critique.cost or 0.0 for review in self.reviews)
        left = max(0.0, manner.max_cost - spent) if manner.max_cost is not None else None
        self.opinion = asked(self.seen, self.house, redact=manner.redact, max_cost=left, later=later)
        self.seen = self.opinion.across

    def write(self, out: Path, paths: Sequence[Path], company: Path | None = None) -> list[Failure]:
        """Write everything into ``out``, the files of ``paths`` and the ``company``'s handed back; those that could not be, and why."""
        own = [Given(company, self.plan.own or "")] if company else []
        try:
            return self._write(out, [*given(paths), *own])
        except OSError as error:
            raise closed(out, error, self.plan.language) from None

    def _write(self, out: Path, files: Sequence[Given]) -> list[Failure]:
        from assistant.board.page import page
        from assistant.board.workbook import workbook

        plan = self.plan._replace(failures=(*self.plan.failures, *self.unread))
        pages = addresses(self.company.names)
        shown = board(plan, self.company, self.seen, pages)
        _put(out / "reviews.jsonl", as_json_lines(self.reviews).encode())
        _put(out / "teams.json", teams_json(self.seen, plan.language, self.opinion.as_data() if self.opinion else None).encode())
        _put(out / "board.html", page(shown).encode())
        _put(out / "board.xlsx", workbook(shown))
        self._write_pages(out, pages)
        return list(self._hand_back(out / "files", files))

    def _write_pages(self, out: Path, pages: dict[str, str]) -> None:
        from assistant.report.page import page

        by_team: dict[str, list[Review]] = defaultdict(list)
        for name, review in zip(self.company.names, self.company.teams, strict=True):
            by_team[name].append(review)
        for name, reviews in by_team.items():
            _put(out / unquote(pages[name]), page(reviews).encode())

    def _hand_back(self, folder: Path, files: Sequence[Given]) -> Iterator[Failure]:
        from assistant.handback import handed_back

        remarks = self._remarks()
        for source in sources(files, set(remarks)):
            try:
                name, data = handed_back(
                    PurePosixPath(source.name).name, source.kind, source.data, remarks[source.name], self.plan.language
                )
                _put(folder / _inside(PurePosixPath(source.name).parent) / _plain_name(name), data)
            except (FileExistsError, NotADirectoryError, IsADirectoryError):  # an archive names a file and a folder alike
                yield Failure(source.name, _CLASH.said(self.plan.language))
            except OSError:
                raise
            except Exception as error:  # whatever a library makes of one file, the others are handed back
                yield Failure(source.name, f"{type(error).__name__}: {error}")

    def _remarks(self) -> dict[str, list[Remark]]:
        """The remarks on each file, those across teams among them."""
        found: dict[str, list[Remark]] = defaultdict(list)
        across_lines = by_line(self.seen.findings, self.plan.language)
        for review in self.reviews:
            found[review.source or ""] += remarks_on(review, across_lines, self.plan.language)
        return found


def closed(out: Path, error: OSError, language: str) -> BatchError:
    """What is said where the output folder cannot be written."""
    return BatchError(_CLOSED.said(language).format(path=out, error=error.strerror or error))


def _put(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".part")
    beside.write_bytes(data)
    os.replace(beside, path)


def _inside(folder: PurePosixPath) -> Path:
    """A folder of an archive or a tree as one below ``files``: no part of it leads out."""
    parts = [_plain_name(part) for part in folder.parts if part not in ("/", "..", ".")][-_DEEPEST:]
    return Path(*parts) if parts else Path()


def _plain_name(name: str) -> str:
    """A file name that every system takes."""
    plain = "".join("_" if char in '<>:"/\\|?*' or not char.isprintable() else char for char in name).strip(" .")
    return plain.encode()[-_LONGEST_NAME:].decode(errors="ignore") or "file"
