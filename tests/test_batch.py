"""``okr batch`` over folders, exports and files: whose each draft is, what is written of all, what comes back."""

import json
import zipfile
from pathlib import Path

import openpyxl
import pytest
from typer.testing import CliRunner

from assistant.cli import app
from assistant.formats import documents
from assistant.formats.document import Document
from assistant.roster.build import roster
from assistant.roster.entry import Roster
from evals.companies.render import render
from tests.batches import TITLES, Json, draft, findings, okr, reports
from tests.test_readers import EN, FR, Goals, by_team, places


def whose(found: list[Json]) -> list[str]:
    return [each["person"] or each["team"] for each in found]


def read(path: Path, language: str = "fr") -> Roster:
    return roster([item for item in documents(path, language) if isinstance(item, Document)])


def test_folders_exports_mails_and_pages(tmp_path: Path) -> None:
    text = "".join(f"\nObjectif : {goal}\n" + "".join(f"- {result}\n" for result in results) for goal, results in FR)
    mail = f"De : Karim\nObjet : OKR Paie – T1 2027\n\nBonjour à tous,\n\nvoici la proposition de l'équipe Paie.\n{text}\nMerci !\nKarim\n"
    html = "".join(f"<h2>{goal}</h2><ul>{''.join(f'<li>{result}</li>' for result in results)}</ul>" for goal, results in FR)
    files = {"OKR T1 2027/Accueil 0123456789abcdef0123456789abcdef.md": f"# Accueil\n{text}", "OKR T1 2027/Paie.txt": mail}
    files |= {"index.md": "[Accueil](x.md)\n", "OKR T1 2027/Bloc.html": f"<html><body><h1>Bloc</h1>{html}</body></html>"}
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as packed:
        for name, words in files.items():
            (tmp_path / "tree" / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "tree" / name).write_text(words, encoding="utf-8")
            packed.writestr(name, words)
    for path in (tmp_path / "export.zip", tmp_path / "tree"):
        found = read(path)
        assert by_team(found) == dict.fromkeys(("Accueil", "Bloc", "Paie"), FR)
        for entry in found.entries:
            written = files[entry.source.removeprefix("export.zip/")].splitlines()
            assert all(line in written[spot.row - 1][spot.column - 1 :] for line, spot in places(Roster((entry,), (), None)))


@pytest.mark.parametrize(
    ("language", "goals", "names"), [("fr", FR, ("Accueil", "Bloc", "Paie")), ("en", EN, ("Front desk", "Theatre", "Payroll"))]
)
def test_every_line_of_a_company_written_down_by_chance(tmp_path: Path, language: str, goals: Goals, names: tuple[str, str, str]) -> None:
    plain = [{"text": goal, "key_results": list(results)} for goal, results in goals]
    teams = [{"team": name, "group": "Support" if name == names[2] else "Soins", "objectives": plain} for name in names]
    gold: Json = {
        "lang": language,
        "name": "Ville",
        "cycle": "T1 2027" if language == "fr" else "Q1 2027",
        "kpi_lines": [],
        "individual": [],
    }
    for seed in range(3):
        render(gold | {"company": {"objectives": plain}, "teams": teams}, tmp_path, seed)
        for kind in ("xlsx", "pptx", "docx", "csv", "zip"):
            found = by_team(read(tmp_path / f"okr.{kind}", language))
            assert len(found) == 4 and set(found) > set(names), (seed, kind)
            assert set(found.values()) == {goals}, (seed, kind)


def test_everything_is_written_and_persons_stand_apart(drafts: Path, tmp_path: Path) -> None:
    code, out, said = okr(drafts, "--out", tmp_path / "out", "--fail-on", "never")
    assert (code, out, said.count("\n")) == (0, "", 1) and "board.html" in said
    assert whose(reports(tmp_path / "out")) == ["Accueil", "Bloc", "Entreprise", "Julie", "Paie"]
    assert [each["kind"] for each in reports(tmp_path / "out")] == ["team", "team", "company", "person", "team"]
    assert sorted(path.name for path in (tmp_path / "out/teams").iterdir()) == ["accueil.html", "bloc.html", "paie.html"]
    for name in ("board.html", "teams.json"):
        assert "négocier" not in (tmp_path / "out" / name).read_text(encoding="utf-8")
    cells = [cell.value for sheet in openpyxl.load_workbook(tmp_path / "out/board.xlsx") for row in sheet.iter_rows() for cell in row]
    assert "Bloc" in cells and not any("négocier" in str(value) for value in cells)
    assert sorted(path.name for path in (tmp_path / "out/files").iterdir()) == sorted(path.name for path in drafts.iterdir())
    assert [json.loads(line) for line in okr(drafts, "--fail-on", "never")[1].splitlines()] == reports(tmp_path / "out")


def test_the_companys_file_is_read_once(drafts: Path, tmp_path: Path) -> None:
    own = (drafts / "Entreprise.md").rename(drafts / "Cap.md")
    okr(drafts, "--company", own, "--out", tmp_path / "out")
    assert sorted(whose(reports(tmp_path / "out"))) == ["Accueil", "Bloc", "Cap", "Julie", "Paie"]
    assert {each["kind"] for each in reports(tmp_path / "out") if each["team"] == "Cap"} == {"company"}
    assert (tmp_path / "out/files/Cap.md").is_file()


@pytest.mark.parametrize(("language", "told"), [("fr", "Laissé de côté, puisque --company"), ("en", "Left aside, since --company")])
def test_the_companys_file_comes_back_and_the_set_it_replaces_is_told(drafts: Path, tmp_path: Path, language: str, told: str) -> None:
    own = tmp_path / "cap/Accueil.md"
    own.parent.mkdir()
    own.write_text(draft("Une ville qui soigne", "Lancer la maison de santé", "Habitants suivis : de 40 % à 60 %"), encoding="utf-8")
    said = okr(drafts, "--company", own, "--out", tmp_path / "out", "--lang", language)[2]
    assert [line for line in said.splitlines() if "Entreprise.md" in line] == [line for line in said.splitlines() if told in line] != []
    assert "Entreprise" in (tmp_path / "out/board.html").read_text(encoding="utf-8")
    assert [each["source"] for each in reports(tmp_path / "out") if each["kind"] == "company"] == ["cap/Accueil.md"]
    assert "> **[action-as-kr]**" in (tmp_path / "out/files/cap/Accueil.md").read_text(encoding="utf-8")
    assert {each["company_objective"] for each in findings(tmp_path / "out")["serves"]} <= {"Une ville qui soigne", None}
    assert TITLES["Accueil"] in (tmp_path / "out/files/Accueil.md").read_text(encoding="utf-8")
    (drafts / "Entreprise.md").unlink()
    assert okr(drafts, "--company", own, "--out", tmp_path / "out", "--lang", language)[2].count("\n") == 1


def test_a_companys_file_without_okrs_is_told(drafts: Path, tmp_path: Path) -> None:
    (tmp_path / "cap.md").write_text("Bonjour,\n", encoding="utf-8")
    assert "cap.md : Aucun OKR" in okr(drafts, "--company", tmp_path / "cap.md", "--lang", "fr")[2]


@pytest.mark.parametrize(("language", "left"), [("fr", "… et 28 autres"), ("en", "… and 28 more")])
def test_what_forty_teams_share_is_whole_in_the_data_and_short_everywhere_else(tmp_path: Path, language: str, left: str) -> None:
    names = [f"Agence {number:02}" for number in range(40)]
    for name in names:
        (tmp_path / f"drafts/{name}.md").parent.mkdir(exist_ok=True)
        (tmp_path / f"drafts/{name}.md").write_text(draft(f"Des clients de l'{name} fidèles", "Réachat : de 20 % à 30 %"), encoding="utf-8")
    okr(tmp_path / "drafts", "--out", tmp_path / "out", "--lang", language)
    told = [each for each in findings(tmp_path / "out")["findings"] if each["name"] == "duplicate-across-teams"]
    (found,) = (
        each for each in told if each["quotes"][0].startswith("Réachat")
    )  # the goals, told as one another but for a name, are another
    assert found["teams"] == names and ", ".join(names) in found["why"]
    book = openpyxl.load_workbook(tmp_path / "out/board.xlsx")
    cells = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]
    page, back = ((tmp_path / "out" / name).read_text(encoding="utf-8") for name in ("board.html", "files/Agence 07.md"))
    for text in (" ".join(cells), page, back):
        assert left in text.replace("\u00a0", " ") and ", ".join(names) not in text


@pytest.mark.parametrize("ending", ["md", "txt"])
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    "text",
    [
        "# Accueil\n\n## Objectif : Des familles bien reçues\n- Lancer la borne\n  au guichet\n- Améliorer l'attente\n\n## Objectif : Bloc\n* 3 salles\n",
        "Objectif : Des familles bien reçues\nKR1 : Lancer la borne\nKR2 : Satisfaction et délais\nNous verrons la suite.\n",
        "| Objectif | KR |\n|---|---|\n| Des familles bien reçues | Lancer la borne |\n| | Satisfaction |\n",
    ],
)
def test_a_file_handed_back_reads_as_it_was_given(tmp_path: Path, text: str, language: str, ending: str) -> None:
    path, back = tmp_path / f"Accueil.{ending}", tmp_path / f"out/files/Accueil.{ending}"
    path.write_text(text, encoding="utf-8")
    assert okr(path, "--out", tmp_path / "out", "--lang", language)[0] == 1
    assert len(back.read_text(encoding="utf-8")) > 2 * len(text)
    for command in ("batch", "review"):
        told = [
            json.loads(CliRunner().invoke(app, [command, str(one), *(("--format", "json") if command == "review" else ())]).stdout)
            for one in (path, back)
        ]
        first, again = (
            [(goal["text"], goal["flags"], [(each["text"], each["flags"]) for each in goal["key_results"]]) for goal in one["objectives"]]
            for one in told
        )
        assert first == again
    line = json.loads(okr(back)[1])["objectives"][0]["key_results"][-1]
    assert line["text"].split()[0] in back.read_text(encoding="utf-8").splitlines()[line["line"] - 1]


def test_files_of_one_name_are_told_apart_and_none_is_read_twice(tmp_path: Path) -> None:
    for name, goal in TITLES.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "okr.md").write_text(draft(goal), encoding="utf-8")
    paths = [tmp_path / name / "okr.md" for name in TITLES]
    for given in ([*paths, paths[0]], [tmp_path / "Accueil", *paths], [tmp_path]):
        okr(*given, "--out", tmp_path / "out")
        found = {each["team"]: [one["text"] for one in each["objectives"]] for each in reports(tmp_path / "out")}
        assert found == {name: [goal] for name, goal in TITLES.items()}
    assert TITLES["Paie"] in (tmp_path / "out/files/Paie/okr.md").read_text(encoding="utf-8")
