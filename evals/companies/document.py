"""The document: a section per team, one change tracked."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from evals.companies.firm import DAY, Firm, Goal, Hand, Part, chosen_fields, deal, header, outline, records, spans
from evals.companies.words import INTRO, PERSON, PREFIXES, REMARK, STRUCK

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph


_PROSE = ("numbers", "bullets", "bold", "list", "plain")
_SECTIONS = (*_PROSE, "table", "merged table", "numbers", "plain")
_STYLES = {  # of the objective, of its key results
    "numbers": ("Heading 2", "List Number"),
    "bullets": ("Heading 2", "List Bullet"),
    "bold": ("Normal", "List Bullet"),
    "list": ("List Number", "List Bullet 2"),
    "plain": ("Normal", "Normal"),
}


class _Sheaf(NamedTuple):
    """The document under way, and the paragraphs in which a change may be tracked."""

    document: "Document"
    plain: "list[Paragraph]"


def docx(firm: Firm, path: Path) -> list[str]:
    """The document, a section per team; gives the persons whose own objectives stand in it."""
    from docx import Document

    sheaf, hand, parts = _Sheaf(Document(), []), firm.hand("docx"), firm.parts("docx")
    shown = firm.shown("docx", ("line", "no"))
    sheaf.document.add_heading(f"{firm.name} – OKR {firm.cycle}", 0)
    sheaf.document.add_paragraph(hand.say(INTRO))
    ways = deal(hand, _SECTIONS, len(parts))
    ways[-1] = ways[-1] if set(ways) & set(_PROSE) else "plain"  # a tracked change needs a paragraph
    people = []
    for part, way in zip(parts, ways, strict=True):
        people += _section(sheaf, part, firm, way, shown)
    _track(hand.pick([paragraph for paragraph in sheaf.plain if len(paragraph.text.split()) > 5]), hand)
    properties = sheaf.document.core_properties
    properties.author, properties.created, properties.modified = firm.name, DAY, DAY
    sheaf.document.save(str(path))
    return people


def _section(sheaf: _Sheaf, part: Part, firm: Firm, way: str, shown: str) -> list[str]:
    hand = firm.hand("docx", part.name)
    sheaf.document.add_heading(part.name, 1)
    if shown == "line" and part.group:
        sheaf.document.add_paragraph(firm.group_line(part))
    if hand.chance(0.25):
        sheaf.document.add_paragraph(hand.say(REMARK))
    _body(sheaf, part.goals, hand, way)
    for block in part.kpis:
        lines = outline([block], hand)
        sheaf.document.add_paragraph().add_run(next(lines)[1]).bold = True
        for _, text in lines:
            sheaf.document.add_paragraph(text, style="List Bullet")
    guests = [person for person in part.people if not person.sheet and hand.chance(0.5)]
    for person in guests:
        sheaf.document.add_heading(hand.say(PERSON, person=person.name), 2)
        _body(sheaf, person.goals, hand, way)
    return [person.name for person in guests]


def _body(sheaf: _Sheaf, goals: Sequence[Goal], hand: Hand, way: str) -> None:
    if "table" in way:
        _doc_table(sheaf, goals, hand, way)
        return
    styles = _STYLES[way]
    prefixes = "|"
    if way == "plain":
        prefixes = hand.pattern(PREFIXES)
    for level, text in outline(goals, hand, prefixes):
        paragraph = sheaf.document.add_paragraph(style=styles[level])
        paragraph.add_run(text).bold = True if way in ("bold", "plain") and level == 0 else None
        if level:
            sheaf.plain.append(paragraph)


def _doc_table(sheaf: _Sheaf, goals: Sequence[Goal], hand: Hand, way: str) -> None:
    fields = [field for field in chosen_fields(goals, hand) if field != "status"]
    fill = "blank" if way == "merged table" else hand.pick(("repeat", "blank"))
    rows = [header(hand, fields), *records(goals, hand, fields, fill)]
    table = sheaf.document.add_table(len(rows), len(rows[0]), style="Table Grid")
    for number, row in enumerate(rows):
        for cell, text in zip(table.rows[number].cells, row, strict=True):
            if text:  # an empty run would leave a blank line in a merged cell
                cell.text = text
    for first, last in spans(goals, 1) if way == "merged table" else []:
        table.cell(first, 0).merge(table.cell(last, 0))
    sheaf.document.add_paragraph()


def _track(paragraph: "Paragraph", hand: Hand) -> None:
    """A word struck and one put in, so that the text stands as it was once both are accepted."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    words = paragraph.text.split(" ")
    place = hand.rng.randrange(2, len(words) - 1)
    before, added, after = " ".join(words[:place]) + " ", words[place] + " ", " ".join(words[place + 1 :])
    paragraph.clear()  # type: ignore[no-untyped-call]
    paragraph.add_run(before)
    about = f'{nsdecls("w")} w:author="OKR" w:date="2026-01-05T09:00:00Z"'
    struck = hand.say(STRUCK) + " "
    for number, (tag, inner, text) in enumerate((("del", "delText", struck), ("ins", "t", added)), hand.rng.randrange(100, 900) * 2):
        change = parse_xml(f'<w:{tag} {about} w:id="{number}"><w:r><w:{inner} xml:space="preserve"/></w:r></w:{tag}>')
        change[0][0].text = text
        paragraph._p.append(change)
    paragraph.add_run(after)
