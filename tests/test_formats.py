"""What comes in: encodings, folders, pipes, and files that hold no text; and what the command says of them."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant.cli import app, main
from assistant.errors import DraftError
from assistant.formats import LARGEST_TEXT, drafts_at, read_file
from assistant.formats.decode import decode

DRAFT = "Objectif : Des élèves qui lisent\n- Emprunts : de 20 à 35 par classe\n- Élèves inscrits à la médiathèque : de 80 à 150\n"
OKR = (sys.executable, "-c", "from assistant.cli import main; main()")


def okr(*arguments: str, text: str | bytes | None = None, **env: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, list(arguments), input=text, env=env)
    return done.exit_code, done.stdout, done.stderr


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_text_is_read_in_the_encodings_people_save(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "draft.txt"
    path.write_bytes(DRAFT.encode(encoding))
    assert read_file(path, "fr") == DRAFT


def test_a_stray_byte_does_not_spoil_the_accents() -> None:
    assert decode("été déjà".encode() + b"\xff") == "été déjà\ufffd"


@pytest.mark.parametrize("data", [b"\x00\x01", b"%PDF-1.7 abc", b"{\\rtf1 abc}", b"\x89PNG\r\n", bytes(range(1, 256)) * 9])
def test_what_is_no_text_is_told(data: bytes) -> None:
    assert decode(data) is None


def test_no_more_than_the_limit_is_read() -> None:
    with pytest.raises(DraftError, match="larger than"):
        read_file(Path("/dev/zero"), "en")
    assert LARGEST_TEXT < 10_000_000


def test_a_folder_gives_its_text_files_in_order(tmp_path: Path) -> None:
    for name in ("b.md", "a.txt", "c.html", ".hidden.md", "photo.png"):
        (tmp_path / name).write_text(DRAFT, encoding="utf-8")
    assert [path.name for path in drafts_at(tmp_path, "fr")] == ["a.txt", "b.md", "c.html"]
    assert okr("review", str(tmp_path), "--format", "jsonl")[1].count('"version": 1') == 3


def test_an_empty_folder_and_a_locked_name_are_one_line(tmp_path: Path) -> None:
    for name in (str(tmp_path), "a\x1b[31m\nb.md", "x" * 5000, "nul\x00.md"):
        code, out, error = okr("review", name)
        assert (code, out, error.count("\n")) == (2, "", 1)
        assert "\x1b" not in error


def test_readable_drafts_are_reported_beside_unreadable_ones(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.md", tmp_path / "bad.md"
    good.write_text(DRAFT, encoding="utf-8")
    bad.write_bytes(b"\x00" * 50)
    code, out, error = okr("review", str(bad), str(good), str(tmp_path / "none.md"))
    assert code == 2
    assert "Des élèves qui lisent" in out
    assert [line.split(":")[0].rstrip().rsplit("/")[-1] for line in error.splitlines()] == ["bad.md", "none.md"]


@pytest.mark.parametrize(("setting", "word"), [("fr_FR.UTF-8", "vide"), ("en_GB.UTF-8", "empty"), ("C", "empty"), ("", "empty")])
def test_errors_speak_the_language_of_the_system(setting: str, word: str) -> None:
    assert word in okr("review", text="  \n", LC_ALL=setting, LC_MESSAGES="", LANG="")[2]


def test_the_option_outranks_the_system() -> None:
    assert "vide" in okr("review", "--lang", "fr", text="", LC_ALL="en_GB.UTF-8")[2]
    assert "n'existe pas" in okr("review", "none.md", "--lang", "fr", LC_ALL="C")[2]


def test_settings_are_found_beside_the_draft(tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("Objective: Readers come back\n- Launch the app\n", encoding="utf-8")
    assert "[action-as-kr]" in okr("review", str(draft))[1]
    (tmp_path / "okr.toml").write_text('ignore = ["action-as-kr"]\n', encoding="utf-8")
    assert "[action-as-kr]" not in okr("review", str(draft))[1]
    (tmp_path / "okr.toml").write_text("\nignored = []\n", encoding="utf-8")
    code, out, error = okr("review", str(draft))
    assert (code, out, error.count("\n")) == (2, "", 1) and "line 2" in error


def test_version_and_help() -> None:
    assert okr("--version")[1].startswith("okr 0.")
    assert "--fail-on" in okr("review", "--help")[1]


def test_no_colour_where_nobody_looks_at_a_terminal() -> None:
    assert "\x1b" not in okr("review", text=DRAFT, FORCE_COLOR="1")[1]


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo-terminal")
@pytest.mark.parametrize("no_colour", [True, False])
def test_colours_on_a_terminal_unless_refused(tmp_path: Path, no_colour: bool) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("Objective: Readers come back\n- Launch \x1b]0;owned\x07 [red]the app[/red]\n", encoding="utf-8")
    env = {key: value for key, value in os.environ.items() if key != "NO_COLOR"} | {"TERM": "xterm-256color"}
    ours, theirs = os.openpty()
    child = subprocess.Popen([*OKR, "review", str(draft)], stdout=theirs, env=env | ({"NO_COLOR": "1"} if no_colour else {}))
    os.close(theirs)
    seen = b""
    try:
        while block := os.read(ours, 65536):
            seen += block
    except OSError:  # Linux says so when the other side has gone
        pass
    os.close(ours)
    assert child.wait() == 1
    assert (b"\x1b[" in seen) is not no_colour
    assert b"\x1b]" not in seen and b"[red]the app[/red]" in seen


def test_a_reader_who_leaves_early_hears_nothing(tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("Objective: Readers come back\n" + "- Launch the app\n" * 3000, encoding="utf-8")
    with subprocess.Popen([*OKR, "review", str(draft)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout and child.stderr
        child.stdout.readline()
        child.stdout.close()
        assert child.stderr.read() == b""


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_an_interrupt_is_quiet(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "draft.md")
    heeding = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from assistant.cli import main; main()"
    with subprocess.Popen([sys.executable, "-c", heeding, "review", str(tmp_path / "draft.md")], stderr=subprocess.PIPE) as child:
        with (tmp_path / "draft.md").open("wb"):  # waits until the child opens its draft
            child.send_signal(signal.SIGINT)
            assert child.wait(10) == 130
        assert child.stderr and b"Traceback" not in child.stderr.read()


def test_the_unforeseen_is_one_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(_: object) -> int:
        raise RuntimeError("two\nlines \x1b[31m")

    monkeypatch.setattr("assistant.cli.review.run", broken)
    monkeypatch.setattr(sys, "argv", ["okr", "review", "x.md"])
    monkeypatch.setattr(sys, "stdout", sys.__stdout__)
    with pytest.raises(SystemExit) as stopped:
        main()
    error = capsys.readouterr().err
    assert stopped.value.code == 2
    assert error.count("\n") == 1 and "\x1b" not in error and "RuntimeError" in error
