"""Files that are broken, locked, mislabelled or made to harm: one line for each, the rest of the run goes on, nothing is written elsewhere.

Every run is a process of its own with little memory and little time; each of these files alone takes less than ten seconds.
"""

import io
import json
import os
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterable
from functools import cache, partial
from hashlib import sha256
from pathlib import Path

import docx
import openpyxl
import pptx
import pytest

from tests.test_readers import saved

resource = pytest.importorskip("resource")  # of POSIX
OKR = (sys.executable, "-c", "from assistant.cli import main; main()")
MEMORY, SECONDS = 1_200_000_000, 30
DRAFT = "Objectif : Des familles bien reçues\n- Attente médiane : de 34 à 12 minutes\n- Dossiers complets : de 60 % à 85 %\n"
MAIN = {"xlsx": "xl/workbook.xml", "docx": "word/document.xml", "pptx": "ppt/presentation.xml"}
SHEET, SLIDE = "xl/worksheets/sheet1.xml", "ppt/slides/slide1.xml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LAUGHS = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
TYPES = {"laughs": f'<!DOCTYPE x [<!ENTITY a "ha">{LAUGHS}]>', "external": '<!DOCTYPE x [<!ENTITY i SYSTEM "file:///etc/passwd">]>'}
Files = dict[str, bytes]


@cache
def sound(kind: str) -> bytes:
    """A small file of a kind that is as it should be."""
    goal, result = "Des familles bien reçues", "Attente médiane : de 34 à 12 minutes"
    if kind == "xlsx":
        book = openpyxl.Workbook()
        for row in (("Objectif", "Résultat clé"), (goal, result)):
            book.active.append(row)
        return saved(book)
    if kind == "docx":
        document = docx.Document()
        document.add_paragraph(f"Objectif 1 : {goal}"), document.add_paragraph(f"KR1 - {result}")
        return saved(document)
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "Accueil"
    slide.placeholders[1].text_frame.text = f"Objectif 1 : {goal}\nKR1 - {result}"
    return saved(deck)


def parts(data: bytes) -> Files:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(members: Iterable[tuple[str, bytes]], *, form: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", form, compresslevel=1) as package:
        for name, data in members:
            package.writestr(name, data)
    return stream.getvalue()


def changed(kind: str, part: str, change: bytes | Callable[[bytes], bytes], **more: bytes) -> bytes:
    held = parts(sound(kind))
    held[part] = change if isinstance(change, bytes) else change(held[part])
    return packed((held | more).items())


def patched(data: bytes, offset: int, value: bytes) -> bytes:
    """An archive with other bytes at an offset of each entry of its directory."""
    raw, at = bytearray(data), 0
    while (at := raw.find(b"PK\x01\x02", at) + 1) > 0:
        raw[at - 1 + offset : at - 1 + offset + len(value)] = value
    return bytes(raw)


def typed(part: bytes, doctype: str, encoding: str = "utf-8") -> bytes:
    head, end, rest = part.decode().partition("?>") if part.startswith(b"<?xml") else ("", "", part.decode())
    told = f'<?xml version="1.0" encoding="{encoding[:6]}"?>' if end else ""
    return f"{told}{doctype}{rest}".encode(encoding)


def broken() -> Files:
    found: Files = {"text.xlsx": b"rien\n", "picture.pptx": b"\x89PNG\r\n\x1a\n" + bytes(500), "page.xls": b"<html><p>O</p></html>"}
    found |= {"pages.docx": b"%PDF-1.7\n" + bytes(99), "packed.csv": b"\x1f\x8b\x08" + bytes(99), "nothing.csv": b"", "nothing.md": b""}
    found |= {"nothing.zip": b"", "other.docx": packed([("a.md", DRAFT.encode())]), "pictures.zip": packed([("a.png", b"x")])}
    for kind, main in MAIN.items():
        data, of_main = sound(kind), partial(changed, kind, main)
        for name, spoilt in {"nothing": b"", "half": data[: len(data) // 2], "short": data[:-10], "headless": data[200:]}.items():
            found[f"{name}.{kind}"] = spoilt
        found |= {f"old.{kind}": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), f"locked.{kind}": patched(data, 8, b"\x01")}
        for name, form in (("scrambled", zipfile.ZIP_DEFLATED), ("squeezed", zipfile.ZIP_LZMA), ("ground", zipfile.ZIP_BZIP2)):
            whole = packed(parts(data).items(), form=form)
            found[f"{name}.{kind}"] = whole[:80] + b"\xff" * 300 + whole[380:]
        found |= {f"sums.{kind}": patched(data, 16, bytes(4))}
        found |= {f"types.{kind}": changed(kind, "[Content_Types].xml", lambda part: part.replace(b"main+xml", b"other+xml"))}
        found |= {f"words.{kind}": of_main(b"no XML"), f"deep.{kind}": of_main(b"<a>" * 100_000 + b"</a>" * 100_000)}
        with pytest.warns(UserWarning, match="Duplicate"):
            found[f"twice.{kind}"] = packed([*parts(data).items(), (main, b"<junk/>")])
    return found


def defining() -> Files:
    """A document type in every part of every kind of file, in every encoding it could hide in, under any name, and far from the start."""
    found: Files = {}
    for kind, main in MAIN.items():
        held = parts(sound(kind))
        for number, name in enumerate(each for each in held if each.endswith((".xml", ".rels"))):
            told = typed(held[name], list(TYPES.values())[number % 2], ("utf-8", "utf-16", "utf-16-be")[number % 3])
            found[f"part{number}.{kind}"] = packed((held | {name: told}).items())
        for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp037", "utf-7"):
            found[f"{encoding}.{kind}"] = changed(kind, main, typed(held[main], TYPES["laughs"], encoding))
        found[f"late.{kind}"] = changed(kind, main, typed(held[main], f"<!--{'x' * 1_100_000}-->{TYPES['laughs']}"))
    hidden = {name.replace("t1.xml", "t1.png"): part.replace(b"t1.xml", b"t1.png") for name, part in parts(sound("xlsx")).items()}
    hidden[SHEET.replace("xml", "png")] = typed(hidden[SHEET.replace("xml", "png")], TYPES["laughs"])
    return found | {"hidden.xlsx": packed(hidden.items())}


def swelling() -> Files:
    texts = packed((f"{n}.md", b"- a\n" * 300_000) for n in range(12))
    raw = b"a" * 3_900_000
    squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
    thin = squeezer.compress(raw) + squeezer.flush()
    local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 8, 0, 33, zlib.crc32(raw), len(thin), len(raw), 4, 0) + b"a.md" + thin
    entry = struct.pack("<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 8, 0, 33, zlib.crc32(raw), len(thin), len(raw), 4, 0, 0, 0, 0, 0, 0) + b"a.md"
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 100, 100, 100 * len(entry), len(local), 0)
    found = {"overlapping.zip": local + entry * 100 + end, "matryoshka.zip": packed((f"{n}.zip", texts) for n in range(20))}
    nested = packed([("a.md", DRAFT.encode())])
    for _ in range(5):
        nested = packed([("a.zip", nested)])
    found |= {"nested.zip": nested, "crowd.zip": packed(((f"{n}.md", b"") for n in range(20_001)), form=zipfile.ZIP_STORED)}
    found["vast.zip"] = patched(packed((f"{n}.md", b"x") for n in range(5)), 24, struct.pack("<I", 90_000_000))
    found["modest.zip"] = patched(packed([("a.md", b"a" * 3_000_000)]), 24, struct.pack("<I", 100))
    for kind, main in MAIN.items():
        found[f"swollen.{kind}"] = changed(kind, main, b"<a>" + b" " * 41_000_000)
        found[f"vast.{kind}"] = patched(sound(kind), 24, struct.pack("<I", 90_000_000))
        found[f"modest.{kind}"] = patched(changed(kind, main, b"<a>" + b" " * 3_000_000), 24, struct.pack("<I", 100))
    return found | {"lines.md": b"\n" * 3_900_000, "wide.csv": b"a;" * 1_000_000, "big.md": b"a" * 4_100_000}


def cell(reference: str, text: str) -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


def sheet(rows: str) -> bytes:
    top = f'<row r="1">{cell("A1", "Objectif")}{cell("B1", "Résultat clé")}</row><row r="2">{cell("A2", "Des familles bien reçues")}{cell("B2", "Attente : de 34 à 12 minutes")}</row>'
    return changed("xlsx", SHEET, f'<worksheet {SPACE}><dimension ref="A1:B1"/><sheetData>{top}{rows}</sheetData></worksheet>'.encode())


def sheets(count: int) -> bytes:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    held = parts(sheet(""))
    listed = "".join(f'<sheet name="E{n}" sheetId="{n}" r:id="rId{n}"/>' for n in range(1, count + 1))
    targets = [SHEET, *["xl/worksheets/blank.xml"] * (count - 1)]
    related = "".join(f'<Relationship Id="rId{n}" Type="{office}/worksheet" Target="/{to}"/>' for n, to in enumerate(targets, 1))
    held["xl/worksheets/blank.xml"] = f"<worksheet {SPACE}><sheetData/></worksheet>".encode()
    held["xl/workbook.xml"] = f'<workbook {SPACE} xmlns:r="{office}"><sheets>{listed}</sheets></workbook>'.encode()
    held["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{PACKAGE}">{related}</Relationships>'.encode()
    return packed(held.items())


def words(inner: bytes) -> bytes:
    return changed("docx", MAIN["docx"], lambda part: part.replace(b"<w:sectPr", inner + b"<w:sectPr", 1))


def shapes(inner: bytes) -> bytes:
    return changed("pptx", SLIDE, lambda part: part.replace(b"</p:spTree>", inner + b"</p:spTree>", 1))


GROUP = b'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9" name="g"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
BOX = b'<p:sp><p:nvSpPr><p:cNvPr id="99" name="t"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>%s</p:txBody></p:sp>'


def huge() -> Files:
    line, run = b"<a:p><a:r><a:t>Texte</a:t></a:r></a:p>", b"<w:p><w:r><w:t>Ligne de ce texte</w:t></w:r></w:p>"
    return {
        "rows.xlsx": sheet("".join(f'<row r="{n}"/>' for n in range(3, 1_000_003))),
        "short.xlsx": sheet("".join(f'<row r="{n}">{cell(f"A{n}", "But")}{cell(f"B{n}", f"Délai {n}")}</row>' for n in range(3, 100_003))),
        "cells.xlsx": sheet("<row>" + "<c/>" * 1_600_000 + "</row>"),
        "styles.xlsx": changed("xlsx", "xl/styles.xml", lambda part: part.replace(b"</cellXfs>", b"<xf/>" * 400_000 + b"</cellXfs>")),
        "sheets.xlsx": sheets(3000),
        "paragraphs.docx": words(run * 100_000),
        "tables.docx": words(b"<w:tbl><w:tr><w:tc>" * 10_000 + run + b"</w:tc></w:tr></w:tbl>" * 10_000),
        "groups.pptx": shapes(GROUP * 5000 + BOX % line + b"</p:grpSp>" * 5000),
        "lines.pptx": shapes(BOX % (line * 12_000)),
        "far.xlsx": sheet(f'<row r="1048576">{cell("B1048576", "Attente")}</row>'),
    }


def large() -> Files:
    """Files out of measure or under another name that are read all the same."""
    wide = "".join(f'<c r="{openpyxl.utils.get_column_letter(n)}3"><v>1</v></c>' for n in range(1, 16_385))
    table, line = b"<w:tbl><w:tr><w:tc>", b"<a:p><a:r><a:t>Texte</a:t></a:r></a:p>"
    return {
        "wide.xlsx": sheet(f'<row r="3">{wide}</row>'),
        "long.xlsx": sheet(f'<row r="3">{cell("B3", "mot " * 8190)}</row>'),
        "word.xlsx": sound("docx"),
        "nested.docx": words(table * 60 + b"<w:p/>" + b"</w:tc></w:tr></w:tbl>" * 60),
        "grouped.pptx": shapes(GROUP * 80 + BOX % line + b"</p:grpSp>" * 80),
        "boxes.pptx": shapes((BOX % line) * 1100),
        "names.md": b"".join(b"# %s%d\n%s" % (b"okrs - " * 3000, n, DRAFT.encode()) for n in range(2)),
    }


def tree(folder: Path, *, without: Path) -> dict[str, str]:
    found = (path for path in folder.rglob("*") if without not in (path, *path.parents))
    return {str(path): sha256(path.read_bytes()).hexdigest() if path.is_file() and path.stat().st_size < 10**8 else "" for path in found}


def reviewed(tmp_path: Path, *paths: str) -> tuple[list[str], set[str]]:
    """The lines said and the files reviewed in a run over ``paths`` and a good one, in a process of little memory."""
    inbox, out = tmp_path / "a/in", tmp_path / "a/b/out"
    (inbox / "good.md").write_text(DRAFT, encoding="utf-8")
    (tmp_path / "tmp").mkdir()
    before = tree(tmp_path, without=out.parent)
    done = subprocess.run(
        [*OKR, "batch", *paths, "good.md", "--out", str(out), "--lang", "fr"],
        cwd=inbox,
        env=os.environ | {"TMPDIR": str(tmp_path / "tmp")},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
        timeout=SECONDS,
        capture_output=True,
        encoding="utf-8",
    )
    assert "Traceback" not in done.stderr and "imprévue" not in done.stderr and "\x1b" not in done.stderr
    assert tree(tmp_path, without=out.parent) == before and [path.name for path in out.parent.iterdir()] == ["out"]
    reports = [json.loads(line) for line in (out / "reviews.jsonl").read_text(encoding="utf-8").splitlines()]
    assert "good.md" in {report["source"] for report in reports} and (out / "files/good.md").is_file()
    return done.stderr.replace("\u00a0", " ").splitlines(), {report["source"] for report in reports}


def put(folder: Path, files: Files) -> Files:
    folder.mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return files


@pytest.mark.parametrize("files", [(broken, defining, swelling), (huge,)], ids=["harmful", "huge"])
def test_each_is_one_line_and_the_rest_goes_on(files: Iterable[Callable[[], Files]], tmp_path: Path) -> None:
    made = put(tmp_path / "a/in", {name: data for make in files for name, data in make().items()})
    said, _ = reviewed(tmp_path, *made)
    for name in made:
        assert any(line.startswith((f"{name} ", f"{name}/")) for line in said), name
        assert sum(line.startswith(f"{name} ") for line in said) <= 2, name
    assert max(map(len, said)) < 400


def test_what_is_only_large_is_read_and_so_are_odd_names(tmp_path: Path) -> None:
    inbox, draft, made = tmp_path / "a/in", DRAFT.encode(), put(tmp_path / "a/in", large())
    (inbox / "folder/deep").mkdir(parents=True)
    out = ["../../evil.md", "../../../../evil.md", str(tmp_path / "evil.md"), "..\\..\\evil.md", "C:\\evil.md", "a/../../../evil.md"]
    odd = ["a\x1b[31m\nb.md", "a\u202eb.md", "漢" * 190 + ".md", "x" * 300 + ".md", "d/" * 900 + "e.md", "f.md", "f.md/g.md", "CON.md"]
    (inbox / "names.zip").write_bytes(packed((name, draft) for name in (*out, *odd)))
    with pytest.warns(UserWarning, match="Duplicate"):
        (inbox / "double.zip").write_bytes(packed([("a.md", b"x"), ("a.md", draft)]))
    for name, target in {"passwd.md": "/etc/passwd", "loop": str(inbox), "up": "../..", "gone.md": "nowhere"}.items():
        (inbox / "folder" / name).symlink_to(target)
    os.mkfifo(inbox / "folder/pipe.md")
    (inbox / "folder/deep/kept.md").write_bytes(draft)
    (inbox / os.fsdecode(b"folder/\xe9t\xe9.md")).write_bytes(draft)
    with (inbox / "folder/sparse.csv").open("wb") as file:
        file.truncate(3_000_000_000)
    said, sources = reviewed(tmp_path, *made, "names.zip", "double.zip", "folder", "none.md")
    odd = [f"names.zip/{name}" for name in (out[4], *odd)]
    assert sources == {"good.md", *made, *odd, "double.zip/a.md", "deep/kept.md", "\ufffdt\ufffd.md"}
    told = {"names.zip/f.md/g.md", "double.zip/a.md", "sparse.csv", "none.md"}
    assert len(said) == 5 and told < {line.split(" : ")[0] for line in said}
