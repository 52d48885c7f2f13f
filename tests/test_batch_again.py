"""``okr batch`` a second time: what is kept is not reviewed again, also after a run was killed."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.batch.plan import Manner, plan
from assistant.batch.run import run
from assistant.batch.store import Store
from assistant.settings import DEFAULT
from tests.batches import OKR, Json, draft, findings, okr, reports
from tests.scripted import Endpoint


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


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_killed_at_any_moment_and_begun_again(drafts: Path, tmp_path: Path) -> None:
    for number in range(8):
        (drafts / f"Équipe {number}.md").write_text(draft(f"Des clients contents au guichet {number}"), encoding="utf-8")
    (tmp_path / "okr.toml").write_text('[ai]\nconcurrency = 2\n[examples]\nembeddings = "none"\n', encoding="utf-8")
    with Endpoint("honest") as whole:
        assert started(tmp_path, "whole", whole.url).wait(60) == 0
    assert not any("négocier" in text for text in asked(whole))
    out, data = tmp_path / "out", tmp_path / "out-data"
    moments: list[Callable[[], bool]] = [lambda: answers(data) >= 2, lambda: answers(data) >= 7, (out / "board.html").exists]
    with Endpoint("honest", latency=0.02) as endpoint:
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


@pytest.mark.parametrize("paid", [True, False])
def test_a_kept_review_outlives_a_killed_process(tmp_path: Path, *, paid: bool) -> None:
    code = f"""import os
from pathlib import Path
from assistant.batch.store import Store
store = Store(Path({str(tmp_path / "reviews.sqlite")!r}), paid={paid})
store.keep("key", "a sentence")
os._exit(9)"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 9
    with Store(tmp_path / "reviews.sqlite") as store:
        assert store.found(["key"]) == {"key": "a sentence"}
