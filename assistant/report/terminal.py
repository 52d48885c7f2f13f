"""The review for a terminal: the headline, what to do first, then the draft in its own order with marks under the words."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from assistant.report.digest import Digest, Remark, digest, sound
from assistant.report.layout import Row, marked_lines, paragraph
from assistant.report.marks import marked
from assistant.report.model import Kept, KeyResultReport, ObjectiveReport, Review
from assistant.report.offers import changes, offers, second
from assistant.report.plain import plain

WIDEST = 100
_NARROWEST = 40
_LONGEST_LINE = 1000
_STYLES = {
    "headline": "bold",
    "head": "bold",
    "id": "bold",
    "error": "bold red",
    "warning": "yellow",
    "advice": "dim",
    "dim": "dim",
    "sound": "green",
    "best": "bold green",
    "wording": "green",
    "question": "cyan",
    "opinion": "cyan",
    "example": "dim",
}
_SIGNS = {"opinion": "»", "wording": "→", "question": "?", "example": "·"}


def terminal_rows(reviews: Iterable[Review], *, width: int = 80) -> Iterator[Row]:
    """The rows of all ``reviews``, no wider than ``width``."""
    width = max(_NARROWEST, min(width, WIDEST))
    for number, review in enumerate(reviews):
        if number:
            yield from ([], [("─" * width, "dim")], [])
        yield from _Sheet(digest(review), width).rows()


def as_text(rows: Iterable[Row]) -> str:
    """``rows`` without any style."""
    return "".join("".join(part for part, _ in row) + "\n" for row in rows)


def paint(rows: Iterable[Row], stream: TextIO) -> None:
    """Write ``rows`` in colour; nothing in them is read as markup."""
    from rich.console import Console
    from rich.text import Text

    console = Console(file=stream, highlight=False, markup=False, emoji=False)
    for row in rows:
        console.print(Text.assemble(*((part, _STYLES.get(style, "")) for part, style in row)), soft_wrap=True)


class _Sheet:
    """One review laid out at one width."""

    def __init__(self, summed_up: Digest, width: int) -> None:
        self.digest, self.said, self.width = summed_up, summed_up.words, width
        self.label = max(len(label) for label in self.said.severities.values())
        self.offer = max(len(label) for label in (*self.said.rungs, *self.said.offers))

    def rows(self) -> Iterator[Row]:
        review = self.digest.review
        if self.digest.heading:
            yield from paragraph(self.digest.heading, "dim", self.width, lead=[])
        yield from paragraph(self.digest.headline, "headline", self.width, lead=[])
        yield from self._first()
        yield from self._list(self.said.since, changes(review, self.said))
        remarks = self.digest.remarks(review)
        yield from self._whole([remark for remark in remarks if remark.severity != "advice"])
        yield from self._list(self.said.suggestions, [plain(text) for text in review.suggestions])
        for objective in review.objectives:
            yield from self._objective(objective)
        yield from self._list(self.said.second, second(review, self.said))
        yield from self._advice([remark for remark in remarks if remark.severity == "advice"])
        yield from self._kept(self.said.kpis, review.kpis)
        yield from self._kept(self.said.notes, review.notes)
        yield from self._kept(self.said.unread, review.unread)
        yield from self._list(self.said.warnings, [plain(warning) for warning in review.warnings])
        yield from self._foot()

    def _first(self) -> Iterator[Row]:
        if self.digest.first:
            yield from self._head(self.said.first)
        for number, step in enumerate(self.digest.first, 1):
            yield from paragraph(step, "", self.width, lead=[(f"  {number}. ", "dim")])

    def _whole(self, remarks: list[Remark]) -> Iterator[Row]:
        if remarks:
            yield from self._head(self.said.whole)
            yield from self._remarks(remarks, indent=2)

    def _objective(self, objective: ObjectiveReport) -> Iterator[Row]:
        yield []
        indent = len(objective.id) + 2
        pieces = marked(_clipped(objective.text, self.digest), self.digest.shown(objective))
        yield from marked_lines(pieces, self.width, lead=[(f"{objective.id}  ", "id")], tag=[])
        yield from self._remarks(self.digest.remarks(objective), indent=indent)
        yield from self._offers(objective, indent)
        for result in objective.key_results:
            yield from self._key_result(result, indent=2)
        if objective.initiatives:
            yield []
            yield [("  " + self.said.say(f"{self.said.initiatives}{self.said.colon}"), "dim")]
            for kept in objective.initiatives:
                yield from paragraph(_clipped(kept.text, self.digest), "dim", self.width, lead=[("  - ", "dim")])

    def _key_result(self, result: KeyResultReport, *, indent: int) -> Iterator[Row]:
        yield []
        short = result.id.rsplit(".", 1)[-1]
        lead: Row = [(" " * indent + short + "  ", "id")]
        tag: Row = [("✓ ", "sound"), (result.level, "dim")] if sound(result) else [(result.level, "dim")]
        pieces = marked(_clipped(result.text, self.digest), self.digest.shown(result))
        yield from marked_lines(pieces, self.width, lead=lead, tag=tag)
        inner = indent + len(short) + 2
        yield from self._columns(result, inner)
        yield from self._remarks(self.digest.remarks(result), indent=inner)
        yield from self._offers(result, inner)

    def _columns(self, result: KeyResultReport, indent: int) -> Iterator[Row]:
        """The figures, owner and date of a key result, where columns of the draft give them."""
        shown = [f"{self.said.say(label + self.said.colon)} {value}" for label, value in self.digest.columns(result)]
        if shown:
            yield from paragraph(" · ".join(shown), "dim", self.width, lead=[(" " * indent, "")])

    def _offers(self, part: KeyResultReport | ObjectiveReport, indent: int) -> Iterator[Row]:
        """Better wordings, questions and examples for one line."""
        for offer in offers(part, self.said):
            style = "best" if offer.best else offer.kind
            sign = f"{_SIGNS[offer.kind]} {offer.label}".ljust(self.offer + 3)
            yield from paragraph(
                offer.text, "" if offer.kind in ("question", "opinion") else style, self.width, lead=[(" " * indent, ""), (sign, style)]
            )

    def _remarks(self, remarks: list[Remark], *, indent: int) -> Iterator[Row]:
        for remark in remarks:
            lead: Row = [(" " * indent, ""), (remark.label.ljust(self.label) + "  ", remark.severity)]
            dimmed = "dim" if remark.severity == "advice" else ""
            name = f"[{remark.name}{f', {remark.source}' if remark.source else ''}]"
            *rows, last = paragraph(f"{remark.message} {name}", dimmed, self.width, lead=lead)
            yield from rows
            yield _name_dimmed(last, name)

    def _advice(self, remarks: list[Remark]) -> Iterator[Row]:
        """Advice on the draft as a whole, and advice that holds on many lines, said once."""
        entries = [f"{remark.message} [{remark.name}]" for remark in remarks]
        entries += [f"{shared.text} [{shared.name}]" for shared in self.digest.shared]
        yield from self._list(self.said.advice, entries)

    def _kept(self, title: str, passages: list[Kept]) -> Iterator[Row]:
        places = [(self.said.line.format(line=kept.line), _clipped(kept.text, self.digest)) for kept in passages]
        yield from self._list(title, [self.said.say(place + self.said.colon) + " " + text for place, text in places])

    def _list(self, title: str, entries: list[str]) -> Iterator[Row]:
        if entries:
            yield from self._head(title)
        for entry in entries:
            yield from paragraph(entry, "dim", self.width, lead=[("  - ", "dim")])

    def _head(self, title: str) -> Iterator[Row]:
        yield []
        yield [(title, "head")]

    def _foot(self) -> Iterator[Row]:
        """What the tags mean, and where to read more."""
        yield []
        rungs = " · ".join(f"{rung} = {meaning}" for rung, meaning in self.said.rungs.items())
        legend = self.said.say(f"{self.said.levels}{self.said.colon} {rungs} · ✓ = {self.said.sound}")
        yield from paragraph(legend, "dim", self.width, lead=[])
        if self.digest.review.improved and self.digest.review.improved.strip():
            yield from paragraph(self.said.say(self.said.ask_improved), "dim", self.width, lead=[])
        if self.digest.topic:
            yield from paragraph(self.said.say(self.said.ask_rule, name=plain(self.digest.topic)), "dim", self.width, lead=[])


def _clipped(text: str, summed_up: Digest) -> str:
    """``text`` safe to print, a line of thousands of characters cut short."""
    shown = plain(text[: _LONGEST_LINE + 1])
    if len(shown) <= _LONGEST_LINE:
        return shown
    return shown[:_LONGEST_LINE] + summed_up.words.say(summed_up.words.more_text, count=len(text) - _LONGEST_LINE)


def _name_dimmed(row: Row, name: str) -> Row:
    """``row`` with the rule's name at its end dimmed."""
    *head, (text, style) = row
    return [*head, (text.removesuffix(name), style), (name, "dim")] if text.endswith(name) else row
