"""``okr batch --later``: questions handed over in batches, answers fetched by the same command; against a scripted Batch API."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant.cli import app
from tests.scripted import Endpoint

DRAFT = """# {team}

Objectif : Des familles reçues sans attendre au guichet {team}
- Attente médiane au guichet : de 34 à 12 minutes
- Lancer la borne d'accueil
"""


@pytest.fixture
def endpoint(monkeypatch: pytest.MonkeyPatch) -> Iterator[Endpoint]:
    with Endpoint("honest") as started:
        monkeypatch.setenv("OPENAI_BASE_URL", started.url)
        monkeypatch.setenv("OPENAI_API_KEY", "x")
        yield started


@pytest.fixture
def drafts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("OKR_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr("assistant.critique.library.find_spec", lambda name: None)  # the library has tests of its own
    folder = tmp_path / "drafts"
    folder.mkdir()
    for team in ("Accueil", "Ateliers", "Caisse"):
        (folder / f"{team}.md").write_text(DRAFT.format(team=team), encoding="utf-8")
    return folder


def okr(drafts: Path, *more: str) -> tuple[int, str]:
    done = CliRunner().invoke(
        app, ["batch", str(drafts), "--out", str(drafts.parent / "out"), "--later", "--fail-on", "never", "--lang", "fr", *more]
    )
    assert done.stdout == ""
    return done.exit_code, done.stderr.replace("\u202f", " ").replace("\u00a0", " ")


def statuses(drafts: Path) -> list[str]:
    lines = (drafts.parent / "out" / "reviews.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["critique"]["status"] for line in lines]


def test_handed_over_then_fetched(drafts: Path, endpoint: Endpoint) -> None:
    code, said = okr(drafts)
    assert code == 0 and "4 questions" in said
    assert statuses(drafts) == ["failed"] * 3 and endpoint.calls == 0
    assert len(endpoint.batches) == 1 and endpoint.batches[0]["completion_window"] == "24h"

    code, said = okr(drafts)
    assert "0 questions" in said and "en attente : 4" in said and len(endpoint.batches) == 1

    endpoint.answer_batches()
    code, said = okr(drafts)
    while len(endpoint.batches) > 1 and endpoint.batches[-1]["status"] == "in_progress":  # second tries at wordings
        endpoint.answer_batches()
        code, said = okr(drafts)
    assert code == 0 and "Toutes les réponses" in said
    assert statuses(drafts) == ["done"] * 3
    assert json.loads((drafts.parent / "out" / "teams.json").read_text(encoding="utf-8"))["opinion"]["status"] == "done"
    assert not endpoint.files  # drafts do not lie about on the server

    calls = endpoint.calls
    assert okr(drafts)[0] == 0 and endpoint.calls == calls


def test_what_comes_back_unanswered_is_asked_again(drafts: Path, endpoint: Endpoint) -> None:
    okr(drafts)
    endpoint.answer_batches(but=[1], status="expired")
    okr(drafts)
    again = endpoint.files[endpoint.batches[1]["input_file_id"]].decode().splitlines()
    first = {json.loads(line)["custom_id"] for line in again}
    assert len(endpoint.batches) == 2 and first
    for _ in range(4):
        endpoint.answer_batches(but=range(9))
        code, said = okr(drafts)
    assert "Toutes les réponses" in said and "failed" in statuses(drafts)
    assert len(endpoint.batches) <= 5  # it is given up after three tries


def test_a_question_refused_for_good_is_told(drafts: Path, endpoint: Endpoint) -> None:
    okr(drafts)
    endpoint.answer_batches(but=range(9), error=400)
    code, said = okr(drafts)
    assert code == 0 and statuses(drafts) == ["failed"] * 3 and len(endpoint.batches) == 1
    report = json.loads((drafts.parent / "out" / "reviews.jsonl").read_text(encoding="utf-8").splitlines()[0])
    assert "Not this time." in report["critique"]["reason"]


def test_a_run_stopped_while_handing_over_finds_its_batch_again(drafts: Path, endpoint: Endpoint) -> None:
    endpoint.batching = "silently"
    code, said = okr(drafts)
    assert code == 2 and "127.0.0.1" in said and statuses(drafts) == ["failed"] * 3
    endpoint.batching = "yes"
    assert "0 questions" in okr(drafts)[1] and len(endpoint.batches) == 1
    endpoint.answer_batches()
    assert "Toutes les réponses" in okr(drafts)[1] and statuses(drafts) == ["done"] * 3


def test_an_upload_that_never_became_a_batch_is_handed_over_anew(drafts: Path, endpoint: Endpoint) -> None:
    endpoint.batching = "lost"
    assert okr(drafts)[0] == 2
    endpoint.batching = "yes"
    assert "4 questions" in okr(drafts)[1] and len(endpoint.batches) == 1


def test_the_cap_holds(drafts: Path, endpoint: Endpoint, tmp_path: Path) -> None:
    code, said = okr(drafts, "--max-cost", "0.000001")
    assert code == 0 and not endpoint.batches and "0 questions" not in said


@pytest.mark.parametrize("language", ["fr", "en"])
def test_without_a_folder_it_says_so(drafts: Path, language: str) -> None:
    done = CliRunner().invoke(app, ["batch", str(drafts), "--later", "--lang", language])
    assert done.exit_code == 2 and done.stdout == "" and len(done.stderr.strip().splitlines()) == 1 and "--out" in done.stderr


def test_an_endpoint_without_batches_is_told(drafts: Path, endpoint: Endpoint) -> None:
    endpoint.batching = "no"
    code, said = okr(drafts)
    assert code == 2 and "API Batch" in said and "--later" in said
    assert (drafts.parent / "out" / "board.html").exists()  # what the rules say is there all the same
