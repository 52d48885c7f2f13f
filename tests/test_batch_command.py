"""``okr batch`` as its user meets it: what is said, in which language, with which exit code."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl
import pytest

from tests.batches import draft, findings, okr, reports

HEADINGS = ("Objectif", "Résultat clé", "Porteur", "Départ", "Cible")
SETS = {
    "Entreprise": [("Des clients qui reviennent", "Réachat", None, "20 %", "30 %")],
    "Ventes": [
        ("Des clients fidèles", "Clients qui reviennent de 20 % à 30 %", None, None, None),
        (None, "Lancer la newsletter", None, None, None),
    ],
    "Atelier": [("Moins de retouches", "Retouches par lot", None, "14", "6"), (None, "=2+2 idées mises en place", None, None, None)],
    "Objectifs de Camille": [("Progresser en découpe", "2 formations suivies", None, None, None)],
}


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in SETS.items():
        sheet = book.create_sheet(name)
        sheet.append((f"OKR {name} – T2 2027",))
        sheet.append(HEADINGS)
        for row in rows:
            sheet.append(row)
        for cell in sheet["B"]:
            cell.data_type = "s" if isinstance(cell.value, str) else cell.data_type
    path = tmp_path / "okr.xlsx"
    book.save(path)
    return path


def test_a_workbook_is_reviewed_by_sheet_and_comes_back_with_its_cells(workbook: Path, tmp_path: Path) -> None:
    code, out, error = okr(workbook, "--out", tmp_path / "out", "--lang", "fr")
    assert (code, out) == (1, "") and "quipes relues : 2." in error.replace("\u202f", " ")
    found = reports(tmp_path / "out")
    assert [(each["kind"], each["team"], each["person"]) for each in found] == [
        ("company", "Entreprise", None),
        ("team", "Ventes", None),
        ("team", "Atelier", None),
        ("person", None, "Camille"),
    ]
    assert found[2]["objectives"][0]["key_results"][0]["place"] == {"sheet": "Atelier", "cell": "B3", "slide": None}
    across = findings(tmp_path / "out")
    assert across["version"] == 1 and {each["team"] for each in across["serves"]} == {"Ventes", "Atelier"}
    assert "teams/ventes.html" in (tmp_path / "out/board.html").read_text(encoding="utf-8")
    back, given = openpyxl.load_workbook(tmp_path / "out/files/okr.xlsx"), openpyxl.load_workbook(workbook)
    for name in SETS:
        assert [[cell.value for cell in row] for row in back[name]] == [[cell.value for cell in row] for row in given[name]]
    assert "newsletter" in back["Ventes"]["B4"].comment.text


def test_a_changed_draft_or_setting_is_another_review(workbook: Path, tmp_path: Path) -> None:
    okr(workbook, "--out", tmp_path / "out")
    (tmp_path / "okr.toml").write_text('ignore = ["action-as-kr"]\n', encoding="utf-8")
    okr(workbook, "--out", tmp_path / "out")
    assert "action-as-kr" not in (tmp_path / "out/reviews.jsonl").read_text(encoding="utf-8")


def test_nothing_to_review_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("Rien ici.\n", encoding="utf-8")
    code, out, error = okr(tmp_path / "notes.md", "--out", tmp_path / "out")
    assert (code, out) == (2, "") and error.count("\n") == 1


@pytest.mark.parametrize("kept", [("--fail-on", "never"), ("--out", "out")])
@pytest.mark.parametrize("given", [None, "fr", "en"])
@pytest.mark.parametrize("system", ["fr_FR.UTF-8", "C"])
@pytest.mark.parametrize("written", ["fr", "en"])
def test_a_run_speaks_one_language(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    written: str,
    system: str,
    given: str | None,
    kept: tuple[str, str],
) -> None:
    english = "Objective: Patients are seen on time\n- Median wait from 34 to 12 minutes\n- Complete files from 60% to 85%\n"
    text = draft("Des patients reçus à l'heure") if written == "fr" else english
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", system)
    monkeypatch.setattr("assistant.formats.plain.MOST_LINES", 40)
    (tmp_path / "drafts/more").mkdir(parents=True)
    (tmp_path / "drafts/long.md").write_text(text + "\n" * 40, encoding="utf-8")
    (tmp_path / "drafts/more/locked.xlsx").write_bytes(b"\xd0\xcf\x11\xe0 locked")
    (tmp_path / "notes.md").write_text("- 9\n", encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as packed:
        packed.writestr("fine.md", text)
        packed.writestr("deck.pptx", b"PK\x03\x04")
    said = okr("drafts", "export.zip", "none.md", "notes.md", *kept, *(("--lang", given) if given else ()))[2]
    names = ("more/locked.xlsx", "export.zip/deck.pptx", "none.md", "long.md", "notes.md")
    told = [line for line in said.splitlines() if any(line.startswith(name) for name in names)]
    language = given or written
    assert len(told) == len(names) and all((" : " in line) == (language == "fr") for line in told)
    french_words = ("protégé", "abîmé", "n'existe pas", "lignes sont lues", "Aucun OKR")
    english_words = ("protected", "damaged", "no such file", "lines are read", "No OKRs")
    assert all(words in line for words, line in zip(french_words if language == "fr" else english_words, told, strict=True))
    assert len(said.splitlines()) == len(names) + (kept[0] == "--out")
    page = (tmp_path / "out/board.html").read_text(encoding="utf-8") if kept[0] == "--out" else " ".join(names)
    assert all(name in page for name in names)


def test_exit_codes(tmp_path: Path) -> None:
    fine, bad, broken = tmp_path / "Bloc.md", tmp_path / "Paie.md", tmp_path / "broken.docx"
    third = "Patients rappelés dans la semaine : de 40 % à 70 %"
    fine.write_text(
        draft("Des patients opérés à l'heure", "Attente médiane : de 34 à 12 jours", "Reports : de 9 % à 4 %", third), encoding="utf-8"
    )
    bad.write_text(draft("Des salaires justes", "Lancer le nouvel outil", "Améliorer la satisfaction"), encoding="utf-8")
    broken.write_bytes(b"PK\x03\x04")
    assert [okr(fine)[0], okr(bad)[0], okr(bad, "--fail-on", "never")[0]] == [0, 1, 0]
    assert [okr(fine, broken, "--fail-on", "never")[0], okr(broken)[0], okr(tmp_path / "none.md")[0]] == [2, 2, 2]
    code, out, said = okr(broken, fine, "--lang", "en")
    assert (code, len(out.splitlines())) == (2, 1) and said.startswith("broken.docx: ") and said.count("\n") == 1


@pytest.mark.parametrize(("language", "words"), [("fr", "supprimez-le"), ("en", "delete it")])
def test_a_store_or_a_folder_that_cannot_be_used_is_one_sentence(drafts: Path, tmp_path: Path, language: str, words: str) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out/reviews.sqlite").write_text("no database " * 99, encoding="utf-8")
    code, out, said = okr(drafts, "--out", tmp_path / "out", "--lang", language)
    assert (code, out, said.count("\n")) == (2, "", 1) and "reviews.sqlite" in said and words in said
    for taken in (drafts / "Bloc.md", drafts / "Bloc.md/out"):
        code, out, said = okr(drafts, "--out", taken, "--lang", language)
        assert (code, out, said.count("\n")) == (2, "", 1) and "--out" in said
    assert "Objectif" in (drafts / "Bloc.md").read_text(encoding="utf-8")


def test_the_same_files_give_the_same_bytes_in_every_process(tmp_path: Path) -> None:
    sample = Path(__file__).parent.parent / "evals" / "samples" / "agence.md"  # breaks many rules
    written = []
    for seed in ("1", "2"):
        out = tmp_path / seed
        command = [sys.executable, "-c", "from assistant.cli import main; main()", "batch", str(sample), "--out", str(out)]
        subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": seed}, stderr=subprocess.DEVNULL, check=False)
        written.append({path.relative_to(out): path.read_bytes() for path in out.rglob("*") if path.is_file() and path.suffix != ".sqlite"})
    assert len(written[0]) > 5
    assert written[0] == written[1]
