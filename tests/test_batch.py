"""``okr batch`` end to end: what it reads of folders and exports, what it writes, its exit codes, and runs that are killed and begun again."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from typer.testing import CliRunner

from assistant.batch.plan import Manner, plan
from assistant.batch.run import run
from assistant.batch.store import Store
from assistant.cli import app
from assistant.formats import documents
from assistant.formats.document import Document
from assistant.roster.build import roster
from assistant.roster.entry import Roster
from assistant.settings import DEFAULT
from evals.companies.render import render
from tests.scripted import Endpoint, data_of, honest
from tests.test_readers import EN, FR, Goals, by_team, places

OKR = (sys.executable, "-c", "from assistant.cli import main; main()")
TITLES = {"Accueil": "Des familles bien reçues", "Bloc": "Des patients opérés à l'heure", "Paie": "Des salaires justes"}
Json = dict[str, Any]


def okr(*arguments: object) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, ["batch", *map(str, arguments)])
    return done.exit_code, done.stdout, done.stderr.replace("\u00a0", " ")


def draft(goal: str, *results: str) -> str:
    lines = "".join(f"- {result}\n" for result in results or ("Attente médiane : de 34 à 12 minutes", "Dossiers complets : de 60 % à 85 %"))
    return f"OKR T2 2027\n\nObjectif : {goal}\n{lines}"


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    """A folder of three teams, the company and a person, as people keep them."""
    folder = tmp_path / "drafts"
    folder.mkdir()
    for name, goal in TITLES.items():
        (folder / f"{name}.md").write_text(draft(goal), encoding="utf-8")
    (folder / "Entreprise.md").write_text(draft("Une ville où l'on se soigne bien"), encoding="utf-8")
    (folder / "Objectifs de Julie.md").write_text(draft("Savoir négocier", "Remises obtenues : de 2 % à 5 %"), encoding="utf-8")
    return folder


def reports(out: Path) -> list[Json]:
    return [json.loads(line) for line in (out / "reviews.jsonl").read_text(encoding="utf-8").splitlines()]


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
    assert TITLES["Accueil"] in (tmp_path / "out/files/Accueil.md").read_text(encoding="utf-8")
    (drafts / "Entreprise.md").unlink()
    assert okr(drafts, "--company", own, "--out", tmp_path / "out", "--lang", language)[2].count("\n") == 1


def test_a_companys_file_without_okrs_is_told(drafts: Path, tmp_path: Path) -> None:
    (tmp_path / "cap.md").write_text("Bonjour,\n", encoding="utf-8")
    assert "cap.md : Aucun OKR" in okr(drafts, "--company", tmp_path / "cap.md", "--lang", "fr")[2]


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


@pytest.mark.parametrize(("language", "left"), [("fr", "… et 28 autres"), ("en", "… and 28 more")])
def test_what_forty_teams_share_is_whole_in_the_data_and_short_everywhere_else(tmp_path: Path, language: str, left: str) -> None:
    names = [f"Agence {number:02}" for number in range(40)]
    for name in names:
        (tmp_path / f"drafts/{name}.md").parent.mkdir(exist_ok=True)
        (tmp_path / f"drafts/{name}.md").write_text(draft(f"Des clients de l'{name} fidèles", "Réachat : de 20 % à 30 %"), encoding="utf-8")
    okr(tmp_path / "drafts", "--out", tmp_path / "out", "--lang", language)
    (found,) = (each for each in findings(tmp_path / "out")["findings"] if each["name"] == "duplicate-across-teams")
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


@pytest.mark.parametrize("place", ["drafts", "drafts/out"])
def test_results_among_the_drafts_are_no_drafts(drafts: Path, tmp_path: Path, place: str) -> None:
    okr(drafts, "--out", tmp_path / place)
    first = (tmp_path / place / "reviews.jsonl").read_bytes()
    okr(drafts, "--out", tmp_path / place)
    assert (tmp_path / place / "reviews.jsonl").read_bytes() == first and len(reports(tmp_path / place)) == 5


def test_a_second_run_reviews_what_is_new(drafts: Path, tmp_path: Path) -> None:
    def reviewed(manner: Manner) -> list[str]:
        told: list[str] = []
        with Store(tmp_path / "reviews.sqlite") as store:
            run(plan([drafts], manner), manner, store, lambda task: told.append(task.entry.source))
        return told

    manner = Manner(DEFAULT, "fr")
    assert len(reviewed(manner)) == 5 and reviewed(manner) == []
    (drafts / "Paie.md").write_text(draft("Des salaires justes et à l'heure"), encoding="utf-8")
    assert reviewed(manner) == ["Paie.md"]
    assert (
        len(reviewed(manner._replace(house=DEFAULT._replace(ignore=("action-as-kr",)))))
        == len(reviewed(manner._replace(language="en")))
        == 5
    )
    rows = sqlite3.connect(tmp_path / "reviews.sqlite")
    assert rows.execute("SELECT count(*) FROM reviews").fetchone() == (16,)
    rows.execute("UPDATE reviews SET report = substr(report, 1, 99)")
    rows.commit()
    rows.close()
    assert len(reviewed(manner)) == 5


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


def act(request: Json) -> Json:
    return {} if "suspected" in data_of(request) else honest(request)


def started(folder: Path, out: str, url: str) -> "subprocess.Popen[bytes]":
    where = {"OPENAI_BASE_URL": url, "OPENAI_API_KEY": "none", "OPENAI_MODEL": "scripted", "OKR_DATA_DIR": str(folder / f"{out}-data")}
    command = [*OKR, "batch", "drafts", "--out", out, "--ai", "--lang", "fr", "--config", "okr.toml"]
    return subprocess.Popen(command, cwd=folder, env=os.environ | where, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def answers(folder: Path) -> int:
    """How many answers are kept, besides what is known of the endpoint."""
    return max(0, len(list(folder.rglob("*.json"))) - 1)


def asked(endpoint: Endpoint) -> list[str]:
    return [request["messages"][1]["content"] for request in endpoint.requests]


def unpaid(out: Path) -> Iterator[Json]:
    """The reports but for what their answers cost: one that was kept costs nothing the second time."""
    for report in reports(out):
        yield report | {"critique": {key: value for key, value in report["critique"].items() if key not in ("kept", "tokens", "cost")}}


def findings(out: Path) -> Json:
    found: Json = json.loads((out / "teams.json").read_text(encoding="utf-8"))
    return {key: value for key, value in found.items() if key != "opinion"}


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_killed_at_any_moment_and_begun_again(drafts: Path, tmp_path: Path) -> None:
    for number in range(8):
        (drafts / f"Équipe {number}.md").write_text(draft(f"Des clients contents au guichet {number}"), encoding="utf-8")
    (tmp_path / "okr.toml").write_text('[ai]\nconcurrency = 2\n[examples]\nembeddings = "none"\n', encoding="utf-8")
    with Endpoint(act) as whole:
        assert started(tmp_path, "whole", whole.url).wait(60) == 0
    assert not any("négocier" in text for text in asked(whole))
    out, data = tmp_path / "out", tmp_path / "out-data"
    moments: list[Callable[[], bool]] = [lambda: answers(data) >= 2, lambda: answers(data) >= 7, (out / "board.html").exists]
    with Endpoint(act, latency=0.02) as endpoint:
        for has_come in moments:
            process = started(tmp_path, "out", endpoint.url)
            while process.poll() is None and not has_come():
                time.sleep(0.002)
            process.send_signal(signal.SIGKILL)
            assert process.wait(60) == -signal.SIGKILL
        assert started(tmp_path, "out", endpoint.url).wait(60) == 0
    assert set(asked(endpoint)) == set(asked(whole))
    assert len(asked(endpoint)) <= len(asked(whole)) + 2 * 2  # asked again: what was under way, two at a time, when it was killed
    assert list(unpaid(out)) == list(unpaid(tmp_path / "whole"))
    assert not list(out.rglob("*.part")) and findings(out) == findings(tmp_path / "whole")
