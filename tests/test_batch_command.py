"""``okr batch`` as its user meets it: what is written, what is said, what a second run does."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest
from typer.testing import CliRunner

from assistant.cli import app

SAMPLE = Path(__file__).parent.parent / "evals" / "samples" / "agence.md"  # breaks many rules
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


def okr(*arguments: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, ["batch", *arguments])
    return done.exit_code, done.stdout, done.stderr


def test_everything_is_written(workbook: Path, tmp_path: Path) -> None:
    code, out, error = okr(str(workbook), "--out", str(tmp_path / "out"), "--lang", "fr")
    assert (code, out) == (1, "")
    assert "quipes relues : 2." in error.replace("\u202f", " ").replace("\u00a0", " ")
    reports = [json.loads(line) for line in (tmp_path / "out/reviews.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(each["kind"], each["team"], each["person"]) for each in reports] == [
        ("company", "Entreprise", None),
        ("team", "Ventes", None),
        ("team", "Atelier", None),
        ("person", None, "Camille"),
    ]
    assert reports[2]["objectives"][0]["key_results"][0]["place"] == {"sheet": "Atelier", "cell": "B3", "slide": None}
    across = json.loads((tmp_path / "out/teams.json").read_text(encoding="utf-8"))
    assert across["version"] == 1 and {each["team"] for each in across["serves"]} == {"Ventes", "Atelier"}
    page = (tmp_path / "out/board.html").read_text(encoding="utf-8")
    assert "Camille" not in page  # one person's goals are nobody's business there
    assert "teams/ventes.html" in page and (tmp_path / "out/teams/ventes.html").exists()
    assert openpyxl.load_workbook(tmp_path / "out/board.xlsx").sheetnames
    back, given = openpyxl.load_workbook(tmp_path / "out/files/okr.xlsx"), openpyxl.load_workbook(workbook)
    for name in SETS:
        assert [[cell.value for cell in row] for row in back[name].iter_rows()] == [
            [cell.value for cell in row] for row in given[name].iter_rows()
        ]
    assert "newsletter" in back["Ventes"]["B4"].comment.text


def test_the_same_files_give_the_same_bytes_in_every_process(tmp_path: Path) -> None:
    written = []
    for seed in ("1", "2"):
        out = tmp_path / seed
        command = [sys.executable, "-c", "from assistant.cli import main; main()", "batch", str(SAMPLE), "--out", str(out)]
        subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": seed}, stderr=subprocess.DEVNULL, check=False)
        written.append({path.relative_to(out): path.read_bytes() for path in out.rglob("*") if path.is_file() and path.suffix != ".sqlite"})
    assert len(written[0]) > 5
    assert written[0] == written[1]


def test_without_a_folder_the_reports_are_lines(workbook: Path) -> None:
    code, out, error = okr(str(workbook), "--fail-on", "never")
    assert (code, error) == (0, "")
    assert len(list(map(json.loads, out.splitlines()))) == 4


def test_what_is_reviewed_is_not_reviewed_again(workbook: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    okr(str(workbook), "--out", str(tmp_path / "out"))
    first = (tmp_path / "out/reviews.jsonl").read_bytes()

    def never(*_: object, **__: object) -> None:
        raise AssertionError("reviewed again")

    monkeypatch.setattr("assistant.batch.run.review", never)
    assert okr(str(workbook), "--out", str(tmp_path / "out"))[0] == 1
    assert (tmp_path / "out/reviews.jsonl").read_bytes() == first
    with sqlite3.connect(tmp_path / "out/reviews.sqlite") as store:
        assert store.execute("SELECT count(*) FROM reviews").fetchone() == (4,)
    store.close()


def test_a_changed_draft_or_setting_is_another_review(workbook: Path, tmp_path: Path) -> None:
    okr(str(workbook), "--out", str(tmp_path / "out"))
    (tmp_path / "okr.toml").write_text('ignore = ["action-as-kr"]\n', encoding="utf-8")
    okr(str(workbook), "--out", str(tmp_path / "out"))
    assert "action-as-kr" not in (tmp_path / "out/reviews.jsonl").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0 locked", b"", b"\x89PNG\r\n\x1a\n\x00\x00"], ids=["cut", "locked", "empty", "picture"]
)
def test_a_file_that_cannot_be_read_is_one_line_and_the_rest_goes_on(workbook: Path, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "bad.xlsx").write_bytes(data)
    code, _, error = okr(str(tmp_path / "bad.xlsx"), str(workbook), "--out", str(tmp_path / "out"), "--fail-on", "never", "--lang", "fr")
    assert code == 2
    assert [line for line in error.splitlines() if "bad.xlsx" in line] == [
        line for line in error.splitlines() if "quipes relues" not in line
    ]
    assert "bad.xlsx" in (tmp_path / "out/board.html").read_text(encoding="utf-8")
    assert len((tmp_path / "out/reviews.jsonl").read_text(encoding="utf-8").splitlines()) == 4


def test_a_folder_that_cannot_be_written_is_one_sentence(workbook: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    for out in ("taken", "okr.xlsx"):
        code, _, error = okr(str(workbook), "--out", str(tmp_path / out))
        assert code == 2 and error.count("\n") == 1 and "Traceback" not in error


def test_the_companys_own_set_may_stand_apart(workbook: Path, tmp_path: Path) -> None:
    (tmp_path / "cap.md").write_text(
        "# Cap 2027\n## Objectif : Ouvrir l'Italie\n- 30 magasins italiens\n- 200 k€ de ventes à Milan\n", encoding="utf-8"
    )
    okr(str(workbook), "--company", str(tmp_path / "cap.md"), "--out", str(tmp_path / "out"))
    across = json.loads((tmp_path / "out/teams.json").read_text(encoding="utf-8"))
    assert ["Ouvrir l'Italie"] in [each["quotes"] for each in across["findings"] if each["name"] == "uncovered-company-objective"]


def test_nothing_to_review_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("Rien ici.\n", encoding="utf-8")
    code, out, error = okr(str(tmp_path / "notes.md"), "--out", str(tmp_path / "out"))
    assert (code, out) == (2, "") and error.count("\n") == 1
