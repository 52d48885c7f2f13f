"""Texts with the remarks under their lines: quote blocks in Markdown, indented lines in plain text; no line of theirs is changed."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.handback.encoding import Added, encoded
from assistant.handback.layout import Row, blocks, last_row, lead, needs_end, rows_of
from assistant.handback.model import Remark
from assistant.handback.words import OF_FILE, ON_LINE, Speech, shown
from assistant.parse import clean
from assistant.parse.source import looks_like_html
from assistant.report.markdown import escape

_ENDS = ("\r\n", "\n", "\r")


class _Note(NamedTuple):
    """A remark under a row; ``is_apart`` where its line does not stand right above."""

    remark: Remark
    lead: str
    is_apart: bool


def handed_back(data: bytes, remarks: Sequence[Remark], language: str, *, is_markdown: bool) -> bytes | None:
    """The text in ``data`` with a line under those that have remarks; None for HTML and what cannot be written back as it was."""
    text = encoded(data)
    if text is None or looks_like_html(clean(text.body)):
        return None
    said, rows = Speech(language), rows_of(text.body)
    notes = _notes(rows, remarks, is_markdown=is_markdown)
    return text.written(_parts(rows, notes, said, is_markdown=is_markdown))


def apart(name: str, remarks: Sequence[Remark], language: str) -> bytes:
    """The remarks on a file that is not written to, as a Markdown file of their own."""
    said = Speech(language)
    lines = [f"# {escape(said.say(OF_FILE, name=shown(name)))}"]
    for team in dict.fromkeys(remark.team for remark in remarks):
        lines += ["", f"## {escape(shown(team))}", ""]
        lines += [f"- {_listed(remark, said)}" for remark in remarks if remark.team == team]
    return "".join(f"{line}\n" for line in lines).encode()


def _notes(rows: Sequence[Row], remarks: Sequence[Remark], *, is_markdown: bool) -> dict[int, list[_Note]]:
    """The remarks by the row they are written under."""
    notes: dict[int, list[_Note]] = {}
    ends = blocks(rows)
    first = next((at for at, row in enumerate(rows) if row.text.strip()), 0)
    for remark in remarks:
        at = remark.spot.row - 1 if remark.spot and 0 < remark.spot.row <= len(rows) else first
        block = ends.get(at)
        below = block.last if block else last_row(rows, at, remark.line if remark.spot else "")
        margin = lead(rows[block.first].text if block else rows[at].text, is_list=block is None) if is_markdown else ""
        notes.setdefault(below, []).append(_Note(remark, margin, block is not None))
    return notes


def _parts(rows: Sequence[Row], notes: dict[int, list[_Note]], said: Speech, *, is_markdown: bool) -> Iterator[str]:
    """The rows, each followed by its remarks: a line end of ours before each, so that the author's own end the file."""
    usual = next((row.end for row in rows if row.end in _ENDS), "\n")
    for at, row in enumerate(rows):
        yield row.text
        end = row.end if row.end in _ENDS else usual
        found = notes.get(at, [])
        for note in found:
            yield Added(end + (_quote(note, said) if is_markdown else _indented(note, said)))
        if is_markdown and found and needs_end(rows[at + 1 : at + 2]):
            yield Added(f"{end}{found[-1].lead}>")
        yield row.end


def _quote(note: _Note, said: Speech) -> str:
    subject = _subject(note, said)
    about = f" {escape(subject)}{said.colon}" if subject else ""
    return f"{note.lead}> **{_rule(note.remark)}**{about} {escape(said.message(note.remark))}"


def _indented(note: _Note, said: Speech) -> str:
    subject = _subject(note, said)
    about = f", {subject}" if subject else ""
    return f"    > [{shown(note.remark.rule) or '-'}]{about}{said.colon} {said.message(note.remark)}"


def _subject(note: _Note, said: Speech) -> str:
    """The team of a remark on a whole draft; the line where it stands apart."""
    remark = note.remark
    if remark.spot is None:
        return shown(remark.team)
    return said.quoted(remark.line) if note.is_apart and remark.line.strip() else ""


def _listed(remark: Remark, said: Speech) -> str:
    place = f", {said.say(ON_LINE, number=remark.spot.row)}" if remark.spot else ""
    words = f", {escape(said.quoted(remark.line))}" if remark.line.strip() else ""
    return f"**{_rule(remark)}** ({said.severity(remark)}){place}{words}{said.colon} {escape(said.message(remark))}"


def _rule(remark: Remark) -> str:
    """The rule's name between the brackets by which a reader tells our lines from the author's."""
    return f"[{escape(shown(remark.rule)) or '-'}]"
