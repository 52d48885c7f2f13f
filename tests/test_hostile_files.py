"""Files that are broken, locked, mislabelled or made to harm: one line for each, the rest of the run goes on, nothing is written elsewhere.

Every run is a process of its own with little memory and little time; each of these files alone takes less than ten seconds.
"""

import io
import json
import os
import resource
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterable
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pptx
import pytest

OKR = (sys.executable, "-c", "from assistant.cli import main; main()")
MEMORY, SECONDS = 1_200_000_000, 30
DRAFT = "Objectif : Des familles bien reçues\n- Attente médiane : de 34 à 12 minutes\n- Dossiers complets : de 60 % à 85 %\n"
MAIN = {"xlsx": "xl/workbook.xml", "docx": "word/document.xml", "pptx": "ppt/presentation.xml"}
SHEET, SLIDE = "xl/worksheets/sheet1.xml", "ppt/slides/slide1.xml"
SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LAUGHS = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
TYPES = {"laughs": f'<!DOCTYPE x [<!ENTITY a "ha">{LAUGHS}]>', "external": '<!DOCTYPE x [<!ENTITY i SYSTEM "file:///etc/passwd">]>'}
Files = dict[str, bytes]


def saved(file: Any) -> bytes:
    stream = io.BytesIO()
    file.save(stream)
    return stream.getvalue()


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
    """A sound file with another content of one part."""
    held = parts(sound(kind))
    held[part] = change if isinstance(change, bytes) else change(held[part])
    return packed((held | more).items())


def patched(data: bytes, offset: int, value: bytes, *, every: bool = True) -> bytes:
    """An archive with other bytes at an offset of the entries of its directory, or of the first alone."""
    raw, at = bytearray(data), 0
    while (at := raw.find(b"PK\x01\x02", at)) >= 0:
        raw[at + offset : at + offset + len(value)] = value
        at += 4
        if not every:
            break
    return bytes(raw)


def typed(part: bytes, doctype: str, encoding: str = "utf-8") -> bytes:
    """An XML part with a document type, in any encoding."""
    head, end, rest = part.decode().partition("?>") if part.startswith(b"<?xml") else ("", "", part.decode())
    told = f'<?xml version="1.0" encoding="{encoding[:6]}"?>' if end else ""
    return f"{told}{doctype}{rest}".encode(encoding)


def broken() -> Files:
    found: Files = {
        "text.xlsx": b"rien\n",
        "picture.pptx": b"\x89PNG\r\n\x1a\n" + bytes(500),
        "page.xls": b"<html><table><tr><td>O</td></tr></table>",
    }
    found |= {"pages.docx": b"%PDF-1.7\n" + bytes(99), "packed.csv": b"\x1f\x8b\x08" + bytes(99), "nothing.csv": b"", "nothing.md": b""}
    found |= {"nothing.zip": b"", "other.docx": packed([("a.md", DRAFT.encode())]), "pictures.zip": packed([("a.png", b"x")])}
    for kind, main in MAIN.items():
        data, held = sound(kind), parts(sound(kind))
        found |= {
            f"nothing.{kind}": b"",
            f"half.{kind}": data[: len(data) // 2],
            f"short.{kind}": data[:-10],
            f"headless.{kind}": data[200:],
        }
        found |= {f"old.{kind}": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), f"locked.{kind}": patched(data, 8, b"\x01")}
        found |= {f"scrambled.{kind}": data[:80] + b"\xff" * 300 + data[380:], f"sums.{kind}": patched(data, 16, bytes(4))}
        found |= {f"types.{kind}": changed(kind, "[Content_Types].xml", lambda part: part.replace(b"main+xml", b"other+xml"))}
        found |= {
            f"words.{kind}": changed(kind, main, b"no XML"),
            f"deep.{kind}": changed(kind, main, b"<a>" * 100_000 + b"</a>" * 100_000),
        }
        with pytest.warns(UserWarning, match="Duplicate"):
            found[f"twice.{kind}"] = packed([*held.items(), (main, b"<junk/>")])
    return found


def defining() -> Files:
    """A document type in every part of every kind of file, in every encoding it could hide in, under any name, and far from the start."""
    found: Files = {}
    for kind, main in MAIN.items():
        held = parts(sound(kind))
        for number, (name, part) in enumerate(held.items()):
            if name.endswith((".xml", ".rels")):
                doctype = list(TYPES.values())[number % 2]
                found[f"part{number}.{kind}"] = packed(
                    (held | {name: typed(part, doctype, ("utf-8", "utf-16", "utf-16-be")[number % 3])}).items()
                )
        for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp037", "utf-7"):
            found[f"{encoding}.{kind}"] = changed(kind, main, typed(held[main], TYPES["laughs"], encoding))
        found[f"late.{kind}"] = changed(kind, main, typed(held[main], f"<!--{'x' * 1_100_000}-->{TYPES['laughs']}"))
    hidden = {
        name.replace("sheet1.xml", "sheet1.png"): part.replace(b"sheet1.xml", b"sheet1.png") for name, part in parts(sound("xlsx")).items()
    }
    return found | {
        "hidden.xlsx": packed(
            (hidden | {SHEET.replace(".xml", ".png"): typed(hidden[SHEET.replace(".xml", ".png")], TYPES["laughs"])}).items()
        )
    }


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
    found["modest.zip"] = patched(packed([("a.md", b"a" * 70_000_000)]), 24, struct.pack("<I", 100))
    for kind, main in MAIN.items():
        found[f"swollen.{kind}"] = changed(kind, main, b"<a>" + b" " * 41_000_000)
        found[f"vast.{kind}"] = patched(sound(kind), 24, struct.pack("<I", 90_000_000))
        found[f"modest.{kind}"] = patched(changed(kind, main, b"<a>" + b" " * 41_000_000), 24, struct.pack("<I", 100))
    return found | {
        "lines.md": b"\n" * 3_900_000,
        "dashes.md": b"- \n" * 1_300_000,
        "ones.csv": b"a;b\n" * 2_000_000,
        "big.md": b"a" * 4_100_000,
    }


def cell(reference: str, text: str) -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


def sheet(rows: str) -> bytes:
    top = f'<row r="1">{cell("A1", "Objectif")}{cell("B1", "Résultat clé")}</row><row r="2">{cell("A2", "Des familles bien reçues")}{cell("B2", "Attente : de 34 à 12 minutes")}</row>'
    return changed("xlsx", SHEET, f'<worksheet {SPACE}><sheetData>{top}{rows}</sheetData></worksheet>'.encode())


def sheets(count: int) -> bytes:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    held = parts(sheet(""))
    listed = "".join(f'<sheet name="E{n}" sheetId="{n}" r:id="rId{n}"/>' for n in range(1, count + 1))
    related = "".join(f'<Relationship Id="rId{n}" Type="{office}/worksheet" Target="/{SHEET}"/>' for n in range(1, count + 1))
    held["xl/workbook.xml"] = f'<workbook {SPACE} xmlns:r="{office}"><sheets>{listed}</sheets></workbook>'.encode()
    held["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{related}</Relationships>'.encode()
    return packed(held.items())


def words(inner: bytes) -> bytes:
    return changed("docx", MAIN["docx"], lambda part: part.replace(b"<w:sectPr", inner + b"<w:sectPr", 1))


def shapes(inner: bytes) -> bytes:
    return changed("pptx", SLIDE, lambda part: part.replace(b"</p:spTree>", inner + b"</p:spTree>", 1))


def huge() -> Files:
    """Files of sound form and no measure."""
    group = b'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9" name="g"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
    box = b'<p:sp><p:nvSpPr><p:cNvPr id="99" name="t"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>%s</p:txBody></p:sp>'
    line, run = b"<a:p><a:r><a:t>Texte</a:t></a:r></a:p>", b"<w:p><w:r><w:t>Ligne de ce texte</w:t></w:r></w:p>"
    column = openpyxl.utils.get_column_letter
    table = b"<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>"
    return {
        "rows.xlsx": sheet("".join(f'<row r="{n}"/>' for n in range(3, 1_000_003))),
        "short.xlsx": sheet("".join(f'<row r="{n}">{cell(f"A{n}", f"But {n}")}{cell(f"B{n}", f"Délai {n}")}</row>' for n in range(3, 100_003))),
        "cells.xlsx": sheet("<row>" + "<c/>" * 1_600_000 + "</row>"),
        "styles.xlsx": changed("xlsx", "xl/styles.xml", lambda part: part.replace(b"</cellXfs>", b"<xf/>" * 400_000 + b"</cellXfs>")),
        "sheets.xlsx": sheets(3000),
        "paragraphs.docx": words(run * 100_000),
        "tables.docx": words(b"<w:tbl><w:tr><w:tc>" * 10_000 + run + b"</w:tc></w:tr></w:tbl>" * 10_000),
        "groups.pptx": shapes(group * 5000 + box % line + b"</p:grpSp>" * 5000),
        "lines.pptx": shapes(box % (line * 100_000)),
        "teams.csv": ("Équipe;Objectif;Résultat clé\n" + "".join(f"E{n};But {n};Délai {n}\n" for n in range(40))).encode(),
    } | {"far.xlsx": sheet(f'<row r="1048576">{cell("B1048576", "Attente")}</row>'), "names.md": b"# " + b"okrs - " * 3000 + b"\n"}


def large() -> Files:
    """Files that are read all the same."""
    group = ...
