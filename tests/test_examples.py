"""The example library: entries that keep their word, a store that survives what happens to stores, and the command around it."""

import json
import multiprocessing
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from assistant import review
from assistant.catalogue import benefits, works
from assistant.cli import app
from assistant.errors import LibraryError
from assistant.examples.embedding import LocalEmbedding, OpenAIEmbedding
from assistant.examples.entry import Entry, entries_in, entry_from
from assistant.examples.search import open_search
from assistant.examples.shelf import Shelf
from assistant.examples.store import Store
from assistant.settings import ExampleSettings, House
from evals.material import wrong_entry
from evals.retrieval import QUERIES, measure
from evals.vectors import LIBRARY, is_up_to_date
from tests.served import chroma

ENTRIES = [entry for path in LIBRARY for entry in entries_in(path)]
OWN = {
    "id": "house-1",
    "language": "fr",
    "function": "support",
    "topic": "appels du matin",
    "faulty": "",
    "flags": [],
    "ladder": {"outcome": "Clients rappelés avant midi : de 40 % à 85 %"},
    "objective": "Des clients qui n'attendent pas notre appel",
}
DRAFT = "Objectif : Des clients qui restent\n- Envoyer une lettre mensuelle\n- Résiliations de 9 à 4 par mois"


def own(number: int = 1) -> Entry:
    return entry_from(OWN | {"id": f"house-{number}"}, "test", house=True)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("examples")
    open_search(ExampleSettings(folder=str(folder))).find("churn")
    return folder


@pytest.fixture
def folder(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "examples"))


def okr(folder: Path, *arguments: str, text: str = "") -> tuple[int, str, str]:
    done = CliRunner().invoke(app, list(arguments), input=text, env={"OKR_DATA_DIR": str(folder), "LC_ALL": "C.UTF-8"})
    return done.exit_code, done.stdout, done.stderr


# The library


def test_the_library_is_large_and_spread_over_functions() -> None:
    by_language = {code: [entry for entry in ENTRIES if entry.language == code] for code in ("fr", "en")}
    assert len(ENTRIES) >= 300 and all(len(of) >= 0.45 * len(ENTRIES) for of in by_language.values())
    assert all(len({entry.function for entry in of}) >= 24 for of in by_language.values())
    assert len({entry.id for entry in ENTRIES}) == len({entry.faulty + entry.objective for entry in ENTRIES}) == len(ENTRIES)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_an_entry_keeps_its_word(entry: Entry) -> None:
    assert list(wrong_entry(json.loads(entry.as_json()))) == []


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"ladder": {"outcome": ""}}, "ladder"),
        ({"language": "de"}, "language"),
        ({"flags": "action-as-kr"}, "flags"),
        ({"objective": 3}, "objective"),
        ({"topic": None}, "topic"),
        ({"colour": "blue"}, "colour"),
        ({"id": "two\nlines"}, "id"),
        ({"id": "x" * 300}, "id"),
        ({"topic": "half \ud800"}, "topic"),
        ({"faulty": "Lancer le blog", "ladder": {"outcome": "Ventes de 2 à 3"}}, "ladder"),
    ],
)
def test_an_entry_that_is_wrong_is_told_where(change: dict[str, Any], named: str) -> None:
    with pytest.raises(LibraryError, match=named) as told:
        entry_from(OWN | change, "file.jsonl:3")
    assert "file.jsonl:3" in str(told.value) and "\n" not in str(told.value)


def test_an_entry_with_missing_fields_names_them() -> None:
    with pytest.raises(LibraryError, match="ladder"):
        entry_from({name: value for name, value in OWN.items() if name != "ladder"}, "file.jsonl:3")


# Finding


def test_the_vectors_are_those_of_their_sources() -> None:
    assert is_up_to_date()


def test_words_find_their_meaning_across_languages_and_inflections(folder: Path) -> None:
    search = open_search(ExampleSettings(folder=str(folder)))
    for query, language in (("résiliations", "en"), ("unsubscribing customers", "fr"), ("attrition", "fr")):
        topics = {one.entry.function for one in search.find(query, language=language, count=3)}
        assert topics & {"success", "sales", "product"}, (query, topics)


def test_search_beats_bm25_and_letter_hashing() -> None:
    table = measure(QUERIES)
    assert table["ours"]["all"] > table["BM25"]["all"] > 0
    assert table["ours"]["all"] > table["hashed n-grams"]["all"]


def test_a_function_narrows_the_search(folder: Path) -> None:
    found = open_search(ExampleSettings(folder=str(folder))).find("recruter", language="fr", count=4, function="healthcare")
    assert found and {one.entry.function for one in found} == {"healthcare"}


@pytest.mark.parametrize("query", ["zzzzqqqq", "日本", "a" * 100_000, "???"])
def test_a_query_nobody_knows_finds_nothing(folder: Path, query: str) -> None:
    assert open_search(ExampleSettings(folder=str(folder))).find(query, language="en") == []


# The store


def test_the_store_is_built_once_and_then_only_for_what_changed(folder: Path) -> None:
    done: list[tuple[int, int]] = []
    kept = Shelf(folder / "house.jsonl")
    store = Store(kept, LocalEmbedding(), folder=folder / "store", progress=lambda *step: done.append(step))
    store.search("churn", "en", 3)
    assert done == []
    kept.add([own()])
    assert store.search("clients rappelés le matin", "fr", 1)[0].entry.id == "house-1"
    assert done == [(1, 1)]
    kept.remove("house-1")
    assert store.search("clients rappelés le matin", "fr", 1)[0].entry.id != "house-1"


def test_a_reader_that_is_open_sees_what_another_process_adds(folder: Path) -> None:
    search = open_search(ExampleSettings(folder=str(folder)))
    assert "house-1" not in {one.entry.id for one in search.find("clients rappelés le matin", language="fr")}
    command = [str(Path(sys.executable).with_name("okr")), "examples", "add", "-"]
    added = subprocess.run(command, input=json.dumps(OWN), text=True, encoding="utf-8", env=os.environ | {"OKR_DATA_DIR": str(folder)})
    assert added.returncode == 0
    assert search.find("clients rappelés le matin", language="fr")[0].entry.id == "house-1"


def test_its_own_entries_come_first_where_the_house_prefers_them(folder: Path) -> None:
    near = ENTRIES[0]
    Shelf(folder / "house.jsonl").add([near._replace(id="ours", house=True)])
    for prefers in (True, False):
        found = open_search(ExampleSettings(folder=str(folder), prefer_house=prefers)).find(near.faulty, language=near.language, count=2)
        assert {one.entry.id for one in found} == {"ours", near.id}
        assert not prefers or found[0].entry.id == "ours"


@pytest.mark.parametrize("harm", ["no manifest", "no database", "rubbish", "half built", "no generation"])
def test_a_broken_store_is_made_anew(folder: Path, harm: str) -> None:
    store = folder / "store" / LocalEmbedding().name
    generation = store / (store / "current").read_text().strip()
    if harm == "no manifest":
        (generation / "manifest.json").unlink()
    elif harm == "no database":
        (generation / "chroma.sqlite3").unlink()
    elif harm == "rubbish":
        (generation / "chroma.sqlite3").write_bytes(b"rubbish" * 1000)
    elif harm == "half built":
        (store / "current").unlink()
        (store / "0-half").mkdir()
    else:
        shutil.rmtree(generation)
    assert open_search(ExampleSettings(folder=str(folder))).find("churn", language="en", count=3)


def _add(folder: str, number: int) -> None:
    Shelf(Path(folder) / "house.jsonl").add([own(number)])
    open_search(ExampleSettings(folder=folder)).find("churn", language="en")


def test_processes_that_add_at_once_lose_nothing(folder: Path) -> None:
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_add, args=(str(folder), number)) for number in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0, 0, 0]
    assert {entry.id for entry in Shelf(folder / "house.jsonl").own()} == {f"house-{number}" for number in range(4)}
    found = open_search(ExampleSettings(folder=str(folder))).find("clients rappelés avant midi", language="fr", count=8)
    assert {f"house-{number}" for number in range(4)} <= {one.entry.id for one in found}


def test_a_full_disk_changes_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Shelf(folder / "house.jsonl")
    kept.add([own(1)])

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(LibraryError, match="No space left"):
        kept.add([own(2)])
    assert [entry.id for entry in kept.own()] == ["house-1"]


def test_a_review_goes_on_where_the_store_cannot_be_used(tmp_path: Path) -> None:
    nowhere = tmp_path / "file"
    nowhere.write_text("not a folder")
    found = review(DRAFT, examples=2, house=House(examples=ExampleSettings(folder=str(nowhere))))
    assert found.key_results == 2 and len(found.warnings) == 1
    assert all(not result.examples for one in found.objectives for result in one.key_results)


def test_a_server_that_is_away_is_said_in_one_sentence(folder: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    found = review(DRAFT, examples=2, house=House(examples=ExampleSettings(folder=str(folder), server=f"http://127.0.0.1:{port}")))
    assert found.key_results == 2 and f":{port}" in found.warnings[0] and "\n" not in found.warnings[0]


@pytest.fixture(scope="module")
def chroma_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with chroma(tmp_path_factory.mktemp("server")) as address:
        yield address


def test_a_server_serves_the_same_and_follows_changes(chroma_server: str, folder: Path) -> None:
    settings = ExampleSettings(folder=str(folder), server=chroma_server)
    local = open_search(ExampleSettings(folder=str(folder))).find("réduire les résiliations", language="fr", count=3)
    remote = open_search(settings)
    assert {one.entry.id for one in remote.find("réduire les résiliations", language="fr", count=3)} == {one.entry.id for one in local}
    Shelf(folder / "house.jsonl").add([own()])
    assert remote.find("clients rappelés le matin", language="fr")[0].entry.id == "house-1"
    remote.close()


def test_the_store_is_a_langchain_vector_store_too(folder: Path) -> None:
    chain = open_search(ExampleSettings(folder=str(folder))).store.langchain("fr")
    found = chain.as_retriever(search_kwargs={"k": 3}).invoke("désabonnement des clients")
    assert len(found) == 3 and all(document.page_content for document in found)


# Embeddings by setting


class _Endpoint(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["input"]
        data = [{"object": "embedding", "index": at, "embedding": [float(len(text)), 1.0, 0.5]} for at, text in enumerate(asked)]
        body = json.dumps({"object": "list", "model": "m", "data": data, "usage": {"prompt_tokens": 1, "total_tokens": 1}}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def endpoint(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    server = HTTPServer(("127.0.0.1", 0), _Endpoint)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("OPENAI_BASE_URL", f"http://127.0.0.1:{server.server_port}/v1")
    yield
    server.shutdown()
    server.server_close()


def test_vectors_of_an_endpoint_have_a_store_of_their_own(endpoint: None, folder: Path) -> None:
    found = open_search(ExampleSettings(folder=str(folder), embeddings="some-model")).find("churn", language="en", count=2)
    assert found
    assert len([path for path in (folder / "store").iterdir() if path.is_dir()]) == 2


def test_an_endpoint_needs_a_key_or_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    with pytest.raises(LibraryError, match="OPENAI_API_KEY"):
        OpenAIEmbedding("some-model")


# The command


def test_the_command_searches_lists_and_exports(folder: Path) -> None:
    code, out, error = okr(folder, "examples", "search", "attrition", "--lang", "en", "-n", "2")
    assert (code, error) == (0, "") and "outcome" in out
    assert len(okr(folder, "examples", "list", "--lang", "fr")[1].splitlines()) == len([e for e in ENTRIES if e.language == "fr"])
    exported = okr(folder, "examples", "export", "--lang", "fr")[1]
    assert [json.loads(line)["id"] for line in exported.splitlines()] == [e.id for e in ENTRIES if e.language == "fr"]


def test_approved_okrs_are_added_by_their_sound_key_results(folder: Path) -> None:
    code, out, error = okr(folder, "examples", "add", "-", "--function", "support", text=DRAFT)
    assert code == 0 and out.startswith("Added: 1") and "lettre mensuelle" in error
    assert okr(folder, "examples", "add", "-", text=DRAFT)[0] == 2  # it is there already
    assert okr(folder, "examples", "add", "-", text=DRAFT.replace("9", "8"))[0] == 0
    listed = okr(folder, "examples", "list", "--own")[1]
    assert "Résiliations de 9 à 4 par mois" in listed and "stdin-2" in listed
    assert okr(folder, "examples", "remove", "stdin-2")[0] == 0
    assert okr(folder, "examples", "remove", "stdin-1")[0] == 0
    assert okr(folder, "examples", "list", "--own")[1] == ""


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("add", "-"), '{"id": "x"}'),
        (("add", "-"), "{broken"),
        (("add", "-"), "[" * 50_000),
        (("add", "nowhere.jsonl"), ""),
        (("remove", "nothing-like-it"), ""),
        (("search", " "), ""),
    ],
)
def test_what_cannot_be_done_is_one_sentence(folder: Path, arguments: tuple[str, ...], text: str) -> None:
    code, out, error = okr(folder, "examples", *arguments, text=text)
    assert (code, out) == (2, "") and error.count("\n") == 1 and "Traceback" not in error


def test_a_review_shows_examples_when_asked(folder: Path) -> None:
    code, out, error = okr(folder, "review", "--examples", "2", "--fail-on", "never", text=DRAFT)
    assert (code, error) == (0, "") and out.count("· exemple") == 2


def test_a_review_without_examples_loads_nothing_of_it(tmp_path: Path) -> None:
    script = (
        "import sys; from assistant import review; review('Objective: Customers who stay\\n- Launch the blog', rewrite=True)\n"
        "print([name for name in ('chromadb', 'numpy', 'langchain_core', 'openai', 'snowballstemmer') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=os.environ | {"OKR_DATA_DIR": str(tmp_path)})
    assert found.stdout.strip() == "[]" and list(tmp_path.iterdir()) == []


def test_the_readme_counts_what_is_there() -> None:
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    assert f"{len(ENTRIES)} entries in {len({entry.function for entry in ENTRIES})} functions" in readme
    assert f"{len(works('fr'))} kinds of work and {len(benefits('fr'))} benefits" in readme
    assert f"{len(QUERIES.read_text(encoding='utf-8').splitlines())} queries written" in readme
