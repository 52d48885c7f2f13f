"""Files handed back: what their authors wrote is what it was, the remarks stand on the right words, and nothing hostile gets through."""

import csv
import io
import re
import unicodedata
import warnings
import zipfile
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pptx
import pytest
from docx.oxml import OxmlElement
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from pptx.util import Inches

from assistant.errors import DraftError
from assistant.formats import of_bytes
from assistant.formats.delimited import delimiter_of
from assistant.formats.docx import W, paragraphs, pieces
from assistant.handback import handed_back
from assistant.handback.encoding import encoded
from assistant.handback.model import Remark
from assistant.handback.places import place_of
from assistant.handback.words import shown
from assistant.parse import parse
from assistant.report.words import typeset
from assistant.roster.build import roster
from assistant.roster.entry import Spot

RULE = "zz-rule"
HOSTILE = "=cmd|' /C calc'!A0\x00\x1b[31m\x08 <script>x</script> ]]> \ufffe\ud800\u202e **b** | `c` \"q\" {0} &amp; \r\n# x"
LANGUAGES = pytest.mark.parametrize("language", ["fr", "en"])
SLOW = settings(max_examples=25, deadline=None)
WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs", "M")), min_size=1, max_size=24)
RUNS = st.text(
    st.one_of(st.sampled_from("\t\n  aé«»-"), st.characters(codec="utf-8", categories=("L", "N", "P", "Zs"))), min_size=1, max_size=12
)


def remark(line: str = "", words: str = "", spot: Spot | None = None, *, message: str = "Ajoutez la cible.", team: str = "Vente") -> Remark:
    start = line.index(words) if words else 0
    return Remark(team, line, start, start + len(words), RULE, "warning", message, spot)


def flat(text: str) -> str:
    return " ".join(text.split())


def bare(text: str) -> str:
    """What of a text is compared where spaces are no matter."""
    return "".join(s for s in unicodedata.normalize("NFD", text) if not s.isspace() and unicodedata.category(s) not in ("Cc", "Cf"))


def saved(document: Any) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def back(name: str, kind: str, data: bytes, *remarks: Remark, language: str = "fr") -> bytes:
    written_as, written = handed_back(name, kind, data, remarks, language)
    assert written_as == name
    return written


# --- Word


def word(data: bytes) -> Any:
    return docx.Document(io.BytesIO(data))


def formed(document: Any) -> list[list[tuple[str, str]]]:
    """Every character of every paragraph with the form of its run."""
    return [[(sign, form_of(run)) for run, words in pieces(p.element) for sign in words] for p in paragraphs(document.element.body)]


def form_of(run: Any) -> str:
    properties = run.find(f"{W}rPr")
    return "" if properties is None else str([(child.tag, dict(child.attrib)) for child in properties])


def said_of(document: Any) -> list[tuple[str, str]]:
    """Each comment of ours: the words between its ends, and what it says."""
    found = []
    for comment in document.comments:
        if comment.initials == "OKR":
            found.append(("".join(words_within(document, str(comment.comment_id))), comment.text))
    return found


def words_within(document: Any, number: str) -> Iterator[str]:
    read = {run: words for p in paragraphs(document.element.body) for run, words in pieces(p.element)}
    is_open = False
    for element in document.element.body.iter():
        if element.tag in (f"{W}commentRangeStart", f"{W}commentRangeEnd") and element.get(f"{W}id") == number:
            is_open = element.tag == f"{W}commentRangeStart"
        elif is_open and element in read:
            yield read[element]


def with_runs(document: Any, runs: list[tuple[str, bool, str]]) -> Any:
    """A paragraph of runs: their words, whether bold, and in what they stand."""
    paragraph = document.add_paragraph()
    for text, is_bold, holder in runs:
        run = paragraph.add_run(text)
        run.bold = is_bold
        if holder:
            outer = OxmlElement(f"w:{holder}")
            if holder in ("ins", "del"):
                outer.set(f"{W}id", "900")
                outer.set(f"{W}author", "A")
            run._r.addprevious(outer)
            outer.append(run._r)
            if holder == "sdt":
                content = OxmlElement("w:sdtContent")
                content.append(run._r)
                outer.append(content)
    return paragraph


@SLOW
@given(
    st.lists(
        st.lists(st.tuples(RUNS, st.booleans(), st.sampled_from(["", "", "hyperlink", "ins", "del", "sdt"])), min_size=1, max_size=4),
        min_size=1,
        max_size=3,
    ),
    st.lists(st.tuples(st.integers(1, 5), st.integers(0, 40), st.integers(0, 40)), min_size=1, max_size=6),
)
def test_word_keeps_every_character_and_its_form(texts: Any, places: Any) -> None:
    document = docx.Document()
    for runs in texts:
        with_runs(document, runs)
    data = saved(document)
    found = [p.text for p in paragraphs(word(data).element.body)]
    remarks = []
    for row, start, length in places:
        line = flat(found[row - 1]) if row <= len(found) else "absent"
        remarks.append(Remark("T", line, min(start, len(line)), min(start + length, len(line)), RULE, "advice", "Message", Spot(row, 1)))
    again = word(back("a.docx", "docx", data, *remarks))
    assert formed(again) == formed(word(data))
    told = said_of(again)
    assert len(told) == len(remarks)
    for one, (words, text) in zip(remarks, told, strict=True):
        assert text.endswith("Message")
        in_control = any(holder == "sdt" for runs in texts for _, _, holder in runs)
        if one.line != "absent" and not in_control:
            meant = bare(one.line[one.start : one.end]) or bare(one.line)
            assert bare(words) == meant


def test_words_within_runs_get_their_comment() -> None:
    document = docx.Document()
    document.add_paragraph("Plan")
    with_runs(
        document,
        [("  Passer le pa", False, ""), ("nier moyen", True, "hyperlink"), (" de 40\tà 55 €", False, "ins"), ("gone", False, "del")],
    )
    line = "Passer le panier moyen de 40 à 55 €"
    data = back(
        "a.docx", "docx", saved(document), *(remark(line, words, Spot(2, 1)) for words in ("panier", "nier moyen de", "55", line, "panier"))
    )
    assert [words for words, _ in said_of(word(data))] == [
        "panier",
        "nier moyen de",
        "55",
        "Passer le panier moyen de 40\tà 55 €",
        "panier",
    ]
    assert word(data).comments.get(0).author == "Relecture d'OKR"


def test_words_that_are_not_found_mark_the_paragraph() -> None:
    document = docx.Document()
    document.add_paragraph("Une ligne")
    ((words, text),) = said_of(word(back("a.docx", "docx", saved(document), remark("Autre chose", "chose", Spot(1, 1)))))
    assert words == "Une ligne" and "«\u00a0chose\u00a0»" in text


def test_a_line_in_a_table_cell_of_several_paragraphs() -> None:
    document = docx.Document()
    cell = document.add_table(1, 2).cell(0, 1)
    cell.text = "- Baisser les retours"
    cell.add_paragraph("- Servir 40 clients")
    cell.add_paragraph("de plus")
    data = saved(document)
    row = next(p.number for p in paragraphs(word(data).element.body) if p.text)
    told = said_of(
        word(
            back(
                "a.docx",
                "docx",
                data,
                *(remark("Servir 40 clients de plus", words, Spot(row, 2)) for words in ("40 clients", "clients de")),
            )
        )
    )
    assert [words for words, _ in told] == ["40 clients", "clientsde"]


def test_word_keeps_comments_changes_images_and_headers(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = with_runs(
        document, [("Augmenter ", False, ""), ("les ventes", True, ""), (" vite", False, "ins"), ("jamais", False, "del")]
    )
    document.add_comment(paragraph.runs[:2], "Déjà dit", "Ana", "A")
    document.sections[0].header.paragraphs[0].text = "En-tête"
    document.add_picture(io.BytesIO(PIXEL))
    data = saved(document)
    after = back("a.docx", "docx", data, remark("Augmenter les ventes vite", "les ventes vite", Spot(1, 1)), remark())
    again = word(after)
    assert [comment.text for comment in again.comments][0] == "Déjà dit"
    assert "".join(words_within(again, "0")) == "Augmenter les ventes"
    assert [words for words, _ in said_of(again)] == ["les ventes vite", "Augmenter les ventes vite"]
    assert again.sections[0].header.paragraphs[0].text == "En-tête"
    assert [len(again.element.body.findall(f".//{W}{tag}")) for tag in ("ins", "del", "drawing")] == [1, 1, 1]
    assert {part for part, content in parts(data).items() if part.startswith("word/") and parts(after).get(part) != content} <= CHANGED


CHANGED = {"word/document.xml", "word/_rels/document.xml.rels", "word/comments.xml"}
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cf50000004000181a7b3a2d20000000049454e44ae426082"
)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_document_without_words_still_takes_a_remark() -> None:
    assert len(said_of(word(back("a.docx", "docx", saved(docx.Document()), remark())))) == 1


# --- Workbooks


def book(data: bytes, **how: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library tells that it cannot keep drop-down lists
        return openpyxl.load_workbook(io.BytesIO(data), rich_text=True, **how)


def values(data: bytes, **how: Any) -> dict[str, dict[str, Any]]:
    return {
        sheet.title: {
            cell.coordinate: (str(cell.value), cell.data_type, cell.number_format, cell.font.b)
            for row in sheet
            for cell in row
            if cell.value is not None
        }
        for sheet in book(data, **how).worksheets
    }


NOTES, BOXES = "xl/comments/comment1.xml", "xl/drawings/commentsDrawing1.vml"


def sample() -> bytes:
    """A workbook with a formula whose value is known, a merged cell, rich text, a comment, hidden sheets, and what libraries drop."""
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "Équipe & co"
    sheet["A1"], sheet["B1"] = "Objectif", "Résultat clé"
    sheet["A2"] = CellRichText("Vendre ", TextBlock(InlineFont(b=True), "mieux"))
    sheet["B2"], sheet["B3"], sheet["B4"] = "Passer de 10 à 20\nclients", 0.18, "=1+1"
    sheet["B3"].number_format = "0 %"
    sheet.merge_cells("A2:A4")
    sheet["B2"].comment = Comment("Vu avec Ana", "Ana", height=40)
    made.create_sheet("Remarques")["A1"] = "Pris"
    made.create_sheet("_listes").sheet_state = "hidden"
    held = parts(saved(made))
    first = held["xl/worksheets/sheet1.xml"].replace(b"<v></v>", b"<v>2</v>").replace(b"<v />", b"<v>2</v>").replace(b"<v/>", b"<v>2</v>")
    extra = b'<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x:list xmlns:x="urn:x"/></ext></extLst></worksheet>'
    held["xl/worksheets/sheet1.xml"] = first.replace(b"</worksheet>", extra)
    runs = b"<text><r><t xml:space='preserve'>Vu avec </t></r><r><t>Ana</t></r></text>"
    held[NOTES] = re.sub(b"<text>.*</text>", runs, held[NOTES])
    return packed(held)


def packed(held: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in held.items():
            archive.writestr(name, content)
    return stream.getvalue()


LINE = "Passer de 10 à 20 clients"
CELLS = (
    remark(LINE, "10", Spot(2, 2, "Équipe & co", "B2")),
    remark(LINE, "clients", Spot(2, 2, "Équipe & co", "B2"), message=HOSTILE),
    remark("Vendre mieux", "mieux", Spot(3, 1, "Équipe & co", "A3")),
    remark("Passer", "", Spot(4, 2, "Équipe & co", "B4")),
    remark(message="Trop d'objectifs : gardez-en trois", team="=1+1"),
    remark("x", "", Spot(1, 1, "Partie", "A1")),
)


def test_a_workbook_keeps_its_cells_and_what_no_library_reads() -> None:
    data = sample()
    after = back("a.xlsx", "xlsx", data, *CELLS)
    for how in ({}, {"data_only": True}):
        again = values(after, **how)
        assert {name: again[name] for name in again if name != "Remarques 2"} == values(data, **how)
    assert values(after)["Équipe & co"]["B4"][:2] == ("=1+1", "f") and values(after, data_only=True)["Équipe & co"]["B4"][0] == "2"
    opened = book(after)
    assert [sheet.sheet_state for sheet in opened.worksheets] == ["visible", "visible", "hidden", "visible"]
    assert str(opened.worksheets[0].merged_cells) == "A2:A4"
    kept = {name for name, content in parts(data).items() if parts(after)[name] == content}
    assert {"xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/worksheets/sheet1.xml"} <= kept
    assert b"<extLst>" in parts(after)["xl/worksheets/sheet1.xml"]


def test_a_workbook_takes_remarks_on_cells_and_on_a_sheet() -> None:
    after = back("a.xlsx", "xlsx", sample(), *CELLS)
    sheet, listed = book(after).worksheets[0], book(after)["Remarques 2"]
    assert sheet["B2"].comment.text.startswith(
        "Vu avec Ana\n\nzz-rule (à revoir), «\u00a010\u00a0»\u00a0: Ajoutez la cible.\nzz-rule (à revoir)"
    )
    assert "mieux" in sheet["A2"].comment.text and sheet["B4"].comment
    rows = list(listed.iter_rows())
    assert [cell.value for cell in rows[0]] == ["Équipe", "Feuille", "Cellule", "Ligne", "Règle", "Gravité", "Remarque"]
    assert [cell.value for cell in rows[1]] == ["Vente", "Équipe & co", "B2", LINE, RULE, "à revoir", "Ajoutez la cible."]
    assert len(rows) == 1 + len(CELLS)
    live = [cell for row in rows for cell in row if str(cell.value).startswith("=")]
    assert [cell.value for cell in live] == [typeset(shown(HOSTILE), "fr"), "=1+1"]
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in live)


def test_the_box_of_a_comment_has_room_for_more() -> None:
    after = parts(back("a.xlsx", "xlsx", sample(), *CELLS))[BOXES].decode()
    heights = [float(found) for found in re.findall(r"height:([\d.]+)px", after)]
    assert len(heights) == 3 and heights[0] > 40 and all(60 <= height <= 480 for height in heights)


def test_macros_stay() -> None:
    held = parts(sample())
    held["[Content_Types].xml"] = held["[Content_Types].xml"].replace(
        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )
    held["xl/vbaProject.bin"] = b"\xd0\xcf macros"
    name, after = handed_back("a.xlsm", "xlsx", packed(held), CELLS, "en")
    assert name == "a.xlsm" and parts(after)["xl/vbaProject.bin"] == b"\xd0\xcf macros"
    assert b"macroEnabled" in parts(after)["[Content_Types].xml"]
    assert book(after, keep_vba=True).sheetnames[-1] == "Findings"


def test_the_same_remarks_give_the_same_workbook_and_may_be_added_twice() -> None:
    data = sample()
    once = back("a.xlsx", "xlsx", data, *CELLS)
    assert once == back("a.xlsx", "xlsx", data, *CELLS)
    twice = book(back("a.xlsx", "xlsx", once, *CELLS))
    assert twice.sheetnames[-2:] == ["Remarques 2", "Remarques 3"]
    assert twice.worksheets[0]["B2"].comment.text.count("Vu avec Ana") == 1
    assert twice.worksheets[0]["B2"].comment.text.count("Ajoutez la cible.") == 2


CELL_VALUES = st.one_of(WORDS, st.integers(-9, 9), st.floats(0, 1), st.just("=SUM(1,2)"), st.none())


@SLOW
@given(st.lists(st.lists(CELL_VALUES, min_size=1, max_size=4), min_size=1, max_size=5), st.data())
def test_any_workbook_keeps_its_cells(rows: list[list[Any]], data: Any) -> None:
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    before = saved(made)
    cells = data.draw(st.lists(st.sampled_from(["A1", "B2", "C3", "D9"]), min_size=1, max_size=6))
    messages = data.draw(st.lists(st.text(max_size=40), min_size=len(cells), max_size=len(cells)))
    told = [remark("x", "", Spot(1, 1, "Sheet", cell), message=message) for cell, message in zip(cells, messages, strict=True)]
    after = back("a.xlsx", "xlsx", before, *told, language="en")
    assert values(after)["Sheet"] == values(before)["Sheet"]
    for cell, message in zip(cells, messages, strict=True):
        assert typeset(shown(message), "en") in book(after)["Sheet"][cell].comment.text


# --- Decks


def deck(data: bytes) -> Any:
    return pptx.Presentation(io.BytesIO(data))


def slides_text(made: Any) -> list[list[str]]:
    return [[text for shape in slide.shapes for text in shape_text(shape)] for slide in made.slides]


def shape_text(shape: Any) -> list[str]:
    if shape.has_text_frame:
        return [paragraph.text for paragraph in shape.text_frame.paragraphs]
    return [cell.text for row in shape.table.rows for cell in row.cells] if shape.has_table else []


def notes(slide: Any) -> str:
    return slide.notes_slide.notes_text_frame.text if slide.has_notes_slide else ""


def sample_deck(texts: list[tuple[str, str]]) -> bytes:
    made = pptx.Presentation()
    for title, note in texts:
        slide = made.slides.add_slide(made.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = f"{title}\n- KR"
        slide.shapes.add_table(1, 2, Inches(1), Inches(5), Inches(4), Inches(1)).table.cell(0, 0).text = title
        if note:
            slide.notes_slide.notes_text_frame.text = note
    return saved(made)


def letters(text: str) -> str:
    """A text as a deck can hold it."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]", "", text)


@SLOW
@given(
    st.lists(st.tuples(WORDS.map(letters), st.one_of(st.just(""), WORDS.map(letters))), min_size=1, max_size=3),
    st.lists(st.tuples(st.one_of(st.none(), st.integers(1, 4)), st.text(max_size=400)), min_size=1, max_size=16),
)
def test_any_deck_keeps_its_slides_and_notes(texts: list[tuple[str, str]], places: list[tuple[int | None, str]]) -> None:
    data = sample_deck(texts)
    told = [remark("KR", "KR", Spot(1, 1, slide=slide) if slide else None, message=message) for slide, message in places]
    before, after = deck(data), deck(back("a.pptx", "pptx", data, *told, language="en"))
    assert slides_text(after)[: len(texts)] == slides_text(before)
    for old, new in zip(before.slides, after.slides, strict=False):
        assert notes(new).startswith(notes(old))
    added = list(after.slides)[len(texts) :]
    everything = "\n".join([*(notes(slide) for slide in after.slides), *("\n".join(texts) for texts in slides_text(after)[len(texts) :])])
    for (slide, message), _ in zip(places, told, strict=True):
        where = notes(after.slides[slide - 1]) if slide and slide <= len(texts) else everything
        assert typeset(shown(message), "en") in where
    assert added and all(len(slide.shapes) == 1 and len(slide.shapes[0].text_frame.paragraphs) <= 13 for slide in added)


def test_remarks_come_under_the_notes() -> None:
    data = sample_deck([("Vendre", "À dire\nlentement"), ("Servir", "")])
    after = deck(
        back("a.pptx", "pptx", data, *(remark("Vendre", "Vendre", Spot(1, 1, slide=number)) for number in (1, 2)), remark(team="Vente"))
    )
    told = "Remarques de la relecture\nzz-rule (à revoir), «\u00a0Vendre\u00a0»\u00a0: Ajoutez la cible."
    assert [notes(slide) for slide in list(after.slides)[:2]] == [f"À dire\nlentement\n\n{told}", told]
    (last,) = slides_text(after)[2:]
    assert last[0] == "Remarques" and last[1].startswith("Diapositive 1 · Vente") and last[3].startswith("zz-rule (à revoir), Vente\u00a0:")


def test_a_deck_without_a_place_for_notes() -> None:
    made = deck(sample_deck([("Vendre", "Note")]))
    body = made.slides[0].notes_slide.notes_placeholder._element
    body.getparent().remove(body)
    assert "Ajoutez la cible." in notes(deck(back("a.pptx", "pptx", saved(made), remark("V", "", Spot(1, 1, slide=1)))).slides[0])


def test_many_remarks_take_several_slides() -> None:
    after = deck(back("a.pptx", "pptx", sample_deck([("Vendre", "")]), *(remark(message=f"Message {n} " + "mot " * 90) for n in range(20))))
    titles = [texts[0] for texts in slides_text(after)[1:]]
    assert len(titles) > 2 and titles[0] == f"Remarques (1 sur {len(titles)})"
    assert sum(text.endswith("…") for texts in slides_text(after)[1:] for text in texts) == 20
    assert "Message 19 " + "mot " * 80 in "".join(notes(slide) for slide in after.slides)


# --- Markdown and plain text

OURS = re.compile(r"(?:\r\n|\r|\n)[ \t>]*> (?:\*\*)?\[zz-rule\][^\r\n]*(?:(?:\r\n|\r|\n)[ \t>]*>(?=\r|\n|\Z))?")
LINES = st.one_of(
    WORDS,
    WORDS.map("- {}".format),
    WORDS.map("    * {}".format),
    WORDS.map("> {}".format),
    WORDS.map("## {}".format),
    st.sampled_from(["", "", "| a | b |", "|---|---|", "a | b", "--|--", "```", "~~~", "---", "===", "1. Un", "\t- x"]),
)
CODECS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])


@settings(max_examples=150, deadline=None)
@given(
    st.lists(LINES, min_size=1, max_size=12),
    st.sampled_from(["\n", "\r\n", "\r"]),
    CODECS,
    st.booleans(),
    st.lists(st.tuples(st.integers(0, 14), st.text(max_size=60)), min_size=1, max_size=6),
)
def test_taking_our_lines_out_gives_the_text_back(
    lines: list[str], end: str, codec: str, ends: bool, places: list[tuple[int, str]]
) -> None:
    data = (end.join(lines) + end * ends).encode(codec, "replace")
    told = [remark("Un", "", Spot(row, 1) if row else None, message=message) for row, message in places]
    for name in ("a.md", "a.txt"):
        written_as, after = handed_back(name, "text", data, told, "fr")
        if written_as != name:
            continue  # not a text that can be read
        text = encoded(after)
        assert text and text.written([OURS.sub("", text.body)]) == data
        assert len(re.findall(r"> (?:\*\*)?\[zz-rule\]", text.body)) == len(told)


@pytest.mark.parametrize("data", ["été déjà".encode() + b"\xff\nKR\n", "été \x81 KR".encode("latin-1"), "KR é\n".encode("utf-16")[:-1]])
def test_bytes_that_are_no_text_stay(data: bytes) -> None:
    name, after = handed_back("a.md", "text", data, [remark("KR", "", Spot(1, 1))], "fr")
    assert name == "a.md.md" or re.sub(rb"\n> \*\*\[zz-rule\]\*\*[^\n]*(\n>(?=\n|$))?", b"", after) == data


def lines_back(text: str, *remarks: Remark, name: str = "a.md", language: str = "fr") -> list[str]:
    return back(name, "text", text.encode(), *remarks, language=language).decode().split("\n")


def test_a_remark_stands_under_its_line() -> None:
    text = "# Vente\n\n- Objectif\n  - KR 1\n  - KR 2\nSuite\n"
    after = lines_back(text, remark("KR 1", "KR", Spot(4, 1)), remark("KR 2", "KR", Spot(5, 1)), remark(message="Trop : gardez-en trois"))
    assert after == [
        "# Vente",
        "> **[zz-rule]** Vente\u00a0: Trop\u00a0: gardez-en trois",
        "",
        "- Objectif",
        "  - KR 1",
        "    > **[zz-rule]** Ajoutez la cible.",
        "  - KR 2",
        "    > **[zz-rule]** Ajoutez la cible.",
        "    >",
        "Suite",
        "",
    ]


def test_a_remark_in_plain_text() -> None:
    assert lines_back("KR 1\nKR 2", remark("KR 1", "KR", Spot(1, 1)), remark(), name="a.txt", language="en") == [
        "KR 1",
        "    > [zz-rule]: Ajoutez la cible.",
        "    > [zz-rule], Vente: Ajoutez la cible.",
        "KR 2",
    ]


@pytest.mark.parametrize(
    ("text", "row", "above"),
    [
        ("| KR | De |\n|----|----|\n| A | 1 |\n| B | 2 |\n\nFin", 3, "| B | 2 |"),
        ("KR | De\n---|---\nA | 1\nB | 2\n# Fin", 3, "B | 2"),
        ("| A | 1 |\n| B | 2 |\nFin", 1, "| B | 2 |"),
        ("```\nKR 1\nKR 2\n```\nFin", 2, "```"),
        ("~~~~\nKR 1\n~~~\nKR 2\n~~~~\nFin", 2, "~~~~"),
        ("```\nKR 1\nKR 2\n", 2, "KR 2"),
        ("---\ntitle: KR\ntags:\n- a\n---\nFin", 2, "---"),
        ("Passer de 10\nà 20 clients\n\nFin", 1, "à 20 clients"),
        ("Passer de 10 à 20 clients\n======\nFin", 1, "======"),
    ],
)
def test_remarks_come_after_what_must_stay_together(text: str, row: int, above: str) -> None:
    after = lines_back(text, remark("Passer de 10 à 20 clients", "10", Spot(row, 1)))
    at = next(number for number, line in enumerate(after) if line.startswith("> **[zz-rule]**"))
    assert after[at - 1] == above and ("«" in after[at]) == ("Passer" not in text)
    assert [line for line in after if not line.startswith(">")] == text.split("\n")


def test_html_is_not_written_to() -> None:
    name, after = handed_back(
        "plan.html", "text", b"<ul><li>KR 1</li></ul>", [remark("KR 1", "KR", Spot(1, 9)), remark(message=HOSTILE)], "fr"
    )
    text = after.decode()
    assert name == "plan.html.md" and text.startswith(
        "# Remarques\u00a0: plan.html\n\n## Vente\n\n- **[zz-rule]** (à revoir), ligne 1, «\u00a0KR 1\u00a0»"
    )
    assert "<script" not in text and "\x1b" not in text


# --- CSV


def rows_of(text: str, delimiter: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


CSV_CELLS = st.text(st.one_of(st.sampled_from(';,\t|"\n é='), st.characters(codec="cp1252", categories=("L", "N", "P"))), max_size=10)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.lists(CSV_CELLS, min_size=1, max_size=4), min_size=1, max_size=6),
    st.sampled_from(";,\t|"),
    st.sampled_from(["\n", "\r\n"]),
    CODECS,
    st.lists(st.tuples(st.integers(0, 12), st.text(max_size=40)), min_size=1, max_size=5),
    st.sampled_from(["", '"open']),
)
def test_any_csv_keeps_its_cells(rows: Any, delimiter: str, end: str, codec: str, places: Any, tail: str) -> None:
    made = io.StringIO()
    csv.writer(made, delimiter=delimiter, lineterminator=end).writerows(rows)
    data = (made.getvalue() + tail).encode(codec, "replace")
    read = encoded(data)  # bytes of one code page may well be fair ones of another
    before = read.body if read else data.decode(codec)
    found = delimiter_of(before)
    told = [remark("x", "", Spot(row, 1) if row else None, message=message) for row, message in places]
    name, after = handed_back("a.csv", "csv", data, told, "fr")
    text = encoded(after)
    if name != "a.csv" or text is None:
        return
    old, new = rows_of(before, found), rows_of(text.body, found)
    assert len(old) == len(new)
    assert all(now[: len(was)] == was for was, now in zip(old, new, strict=True))
    width = max(map(len, old))
    added = [cell for was, now in zip(old, new, strict=True) for cell in now[max(len(was), 1) :] if cell]
    assert "".join(added).count(RULE) == len(told) and all(len(now) in (len(was), width + 1) for was, now in zip(old, new, strict=True))


def test_a_csv_gets_one_more_column() -> None:
    data = '\ufeffÉquipe;Objectif;KR\r\nVente;Vendre;"De 10\r\nà 20"\r\nVente;;Autre\r\nAchats;Acheter;Tout'.encode()
    after = back(
        "a.csv",
        "csv",
        data,
        remark("De 10 à 20", "10", Spot(2, 3)),
        remark("Tout", "Tout", Spot(5, 3), team="Achats"),
        remark(team="Achats"),
    )
    lines = after.decode().split("\r\n")
    assert lines[0] == '\ufeffÉquipe;Objectif;KR;"Remarques"' and lines[3] == "Vente;;Autre"
    assert lines[2] == 'à 20";"zz-rule (à revoir), «\u00a010\u00a0»\u00a0: Ajoutez la cible."'
    assert lines[4].startswith('Achats;Acheter;Tout;"zz-rule') and " · zz-rule (à revoir), Achats\u00a0: Ajoutez" in lines[4]


def test_a_csv_cell_is_no_formula_and_fits_the_encoding() -> None:
    data = "Objectif;KR\nVendre;Très vite\n".encode("cp1252")
    one = remark("Très vite", "vite", Spot(2, 2), message="10 → 20, 合")._replace(rule="=1+1")
    last = rows_of(back("a.csv", "csv", data, one, language="en").decode("cp1252"), ";")[1][-1]
    assert last.startswith("'=1+1 (warning), “vite”") and last.endswith("10 -> 20, ?")


# --- Everything


def everything() -> dict[str, tuple[str, bytes]]:
    document = docx.Document()
    document.add_paragraph("KR 1")
    return {
        "a.docx": ("docx", saved(document)),
        "a.xlsx": ("xlsx", sample()),
        "a.pptx": ("pptx", sample_deck([("KR 1", "")])),
        "a.csv": ("csv", b"Objectif,KR\nA,KR 1\n"),
        "a.md": ("text", b"- KR 1\n"),
        "a.txt": ("text", b"KR 1\n"),
    }


READERS: dict[str, Callable[[bytes], str]] = {
    "a.docx": lambda data: "\n".join(comment.text for comment in word(data).comments),
    "a.xlsx": lambda data: "\n".join(str(cell.value) for row in book(data).worksheets[-1] for cell in row),
    "a.pptx": lambda data: "\n".join([notes(deck(data).slides[0]), *(text for texts in slides_text(deck(data)) for text in texts)]),
}


@LANGUAGES
@pytest.mark.parametrize("name", list(everything()))
def test_hostile_remarks_are_only_words(name: str, language: str) -> None:
    kind, data = everything()[name]
    told = [remark("KR 1", "KR", spot, message=HOSTILE, team=HOSTILE) for spot in (Spot(1, 1, "Équipe & co", "A1", 1), None)]
    written_as, after = handed_back(name, kind, data, [one._replace(rule=f"{RULE}{HOSTILE}") for one in told], language)
    text = READERS.get(name, bytes.decode)(after)
    assert written_as == name
    assert text.count(RULE) >= 2 and "calc" in text
    assert not re.search("[\x00-\x08\x0e-\x1f\x7f\u202e\ufffe\ud800-\udfff]", text)
    assert name != "a.md" or "<script" not in text


@LANGUAGES
@pytest.mark.parametrize("name", list(everything()))
def test_both_languages_speak_for_themselves(name: str, language: str) -> None:
    kind, data = everything()[name]
    after = back(name, kind, data, remark("KR 1", "KR", None, message="x ; y"), language=language)
    text = READERS.get(name, bytes.decode)(after)
    assert ("x\u00a0; y" if language == "fr" else "x ; y") in text.replace("\\", "")
    assert name in ("a.md", "a.txt") or ("à revoir" if language == "fr" else "warning") in text


@pytest.mark.parametrize("name", list(everything()))
def test_a_file_without_remarks_is_given_back_as_it_is(name: str) -> None:
    kind, data = everything()[name]
    assert handed_back(name, kind, data, [], "fr") == (name, data)


@pytest.mark.parametrize("kind", ["docx", "xlsx", "pptx"])
def test_a_broken_file_is_one_sentence(kind: str) -> None:
    for data in (b"PK\x03\x04 anything", packed({"[Content_Types].xml": b"<Types/>"})):
        with pytest.raises(DraftError, match="[.]$"):
            handed_back(f"a.{kind}", kind, data, [remark()], "fr")


OKRS = (
    ("Objectif", "Résultat clé"),
    ("Des clients qui reviennent", "Taux de rachat : de 20 % à 35 %"),
    ("", "Note moyenne : de 3,9 à 4,5 sur 5"),
)


def okr_files() -> dict[str, bytes]:
    document, made, slides = docx.Document(), openpyxl.Workbook(), pptx.Presentation()
    table = document.add_table(0, 2)
    slide = slides.slides.add_slide(slides.slide_layouts[5])
    grid = slide.shapes.add_table(3, 2, Inches(1), Inches(2), Inches(8), Inches(3)).table
    slide.shapes.title.text = made.active.title = "Vente"
    for at, row in enumerate(OKRS):
        made.active.append(row)
        cells = table.add_row().cells
        for column, text in enumerate(row):
            cells[column].text = grid.cell(at, column).text = text
    text = "# Vente\n\n| Objectif | Résultat clé |\n|---|---|\n" + "".join(f"| {left} | {right} |\n" for left, right in OKRS[1:])
    return {
        "a.docx": saved(document),
        "a.xlsx": saved(made),
        "a.pptx": saved(slides),
        "a.csv": "".join(f"{left};{right}\n" for left, right in OKRS).encode(),
        "a.md": text.encode(),
    }


@pytest.mark.parametrize("name", list(okr_files()))
def test_remarks_where_the_reader_found_the_lines(name: str) -> None:
    """From the file to its lines, their places, the remarks on them, and the file read again."""
    data = okr_files()[name]
    (document,) = of_bytes(name, data, "fr")
    (entry,) = roster([document]).entries  # type: ignore[list-item]
    results = [result for objective in parse(entry.text).objectives for result in objective.key_results]
    told = [remark(one.text, one.text.split()[-2], entry.spot(one.line, one.column), message=f"Sur {one.text[:12]}") for one in results]
    assert len(told) == 2
    after = back(name, document.kind, data, *told)  # type: ignore[union-attr]
    if name == "a.docx":
        assert [words for words, _ in said_of(word(after))] == ["35", "sur"]
    elif name == "a.xlsx":
        assert ["Sur " + OKRS[at][1][:12] in book(after).worksheets[0][f"B{at + 1}"].comment.text for at in (1, 2)] == [True, True]
    elif name == "a.csv":
        assert ["Sur " + OKRS[at][1][:12] in row[-1] for at, row in enumerate(rows_of(after.decode(), ";")[1:], 1)] == [True, True]
    elif name == "a.pptx":
        assert all("Sur " + OKRS[at][1][:12] in notes(deck(after).slides[0]) for at in (1, 2))
    else:
        assert after.decode().split("\n")[6].startswith("> **[zz-rule]**")


@pytest.mark.parametrize(
    ("text", "line", "words", "found"),
    [
        ("Un\u00a0deux\ttrois", "Un deux trois", "deux", "deux"),
        ("e\u0301te\u0301 là", "été là", "té", "te\u0301"),
        ("deuxième deux", "Autre deux", "deux", "deux"),
        ("soft\u00adhyphen", "softhyphen", "softhyphen", "soft\u00adhyphen"),
        ("rien", "Autre", "Autre", None),
    ],
)
def test_words_are_found_however_they_are_spaced(text: str, line: str, words: str, found: str | None) -> None:
    place = place_of(remark(line, words), text)
    assert (text[place.start : place.end] if place else None) == found
    assert deepcopy(place) == place
