"""The command as a person types it: exit codes, formats, bad files, house rules, both languages."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from assistant.cli import app

FRENCH = (
    "OKR T2 2027\n\nObjectif : Des clients qui reviennent\n- Lancer la carte de fidélité\n- Réachats : de 20 % à 35 %\n- Satisfaction\n"
)
SOUND = "OKRs Q2 2027 (committed)\n\nObjective: Readers come back\n- Repeat loans from 20% to 35%\n- Lapsed readers returning: 40 to 90\n- Readers who would recommend us: 50% to 70%\n"
SCHEMA = json.loads((Path(__file__).parent.parent / "assistant/report/schema.json").read_text(encoding="utf-8"))
runner = CliRunner()


def okr(*arguments: str, text: str | None = None) -> tuple[int, str, str]:
    done = runner.invoke(app, list(arguments), input=text)
    return done.exit_code, done.stdout, done.stderr


def test_the_readme_shows_what_the_command_prints() -> None:
    root = Path(__file__).parent.parent
    sample = "evals/samples/agence.md"
    shown = (root / "README.md").read_text(encoding="utf-8").split(f"{sample}` begins:\n\n```\n")[1].split("…\n```")[0]
    printed = okr("review", str(root / sample), "--fail-on", "never")[1]
    assert printed.replace(f"{root}/", "").startswith(shown)


def test_findings_exit_with_one_and_fail_on_moves_the_bar() -> None:
    assert okr("review", "-", text=FRENCH)[0] == 1
    assert okr("review", "-", "--fail-on", "never", text=FRENCH)[0] == 0
    assert okr("review", "-", text=SOUND)[0] == 0


def test_marks_stand_under_the_deciding_words() -> None:
    lines = okr("review", "-", text=FRENCH)[1].splitlines()
    at = next(i for i, line in enumerate(lines) if "Lancer la carte" in line)
    assert lines[at + 1].index("^") == lines[at].index("Lancer")
    assert lines[at + 1].count("^") == len("Lancer")


def test_messages_follow_the_language() -> None:
    assert "À faire d'abord" in okr("review", "-", text=FRENCH)[1].replace("’", "'")
    assert "erreur" not in okr("review", "-", text=SOUND)[1]


def test_json_is_an_object_for_one_draft_and_an_array_for_several(tmp_path: Path) -> None:
    one, two = tmp_path / "a.md", tmp_path / "b.txt"
    one.write_text(FRENCH, encoding="utf-8")
    two.write_text(SOUND, encoding="utf-8")
    report = json.loads(okr("review", str(one), "--format", "json")[1])
    Draft202012Validator(SCHEMA).validate(report)
    several = json.loads(okr("review", str(one), str(two), "--format", "json")[1])
    assert [r["language"] for r in several] == ["fr", "en"]
    assert len(okr("review", str(one), str(two), "--format", "jsonl")[1].splitlines()) == 2


def test_the_schema_is_the_one_of_the_model() -> None:
    from assistant.report import schema

    assert schema.PATH.read_text(encoding="utf-8") == schema.as_text()


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00\x01\x02\x03" * 400, b"\n \n", b"bonjour", b"x" * 12_000_000],
    ids=["empty", "binary", "blank", "no OKR", "huge"],
)
def test_a_file_that_cannot_be_read_is_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "draft.txt"
    path.write_bytes(content)
    code, out, error = okr("review", str(path))
    assert (code, out, len(error.strip().splitlines())) == (2, "", 1)


def test_a_missing_file_is_one_line() -> None:
    code, out, error = okr("review", "nowhere.md")
    assert (code, out, len(error.strip().splitlines())) == (2, "", 1)


def test_markup_and_escapes_of_a_draft_stay_dead() -> None:
    text = "Objectif : <script>alert(1)</script> Des clients \x1b[31mheureux\n- Lancer <img src=x onerror=y> [bold]le site[/bold]\n"
    page = okr("review", "-", "--format", "html", text=text)[1]
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "http://" not in page and "https://" not in page.replace("https://www.w3.org", "")
    assert "\x1b" not in okr("review", "-", text=text)[1]


def test_house_rules_are_found_by_option_and_a_wrong_key_names_its_line(tmp_path: Path) -> None:
    config = tmp_path / "okr.toml"
    config.write_text(
        'ignore = ["action-as-kr", "no-target", "kpi-as-kr"]\n[[phrases]]\npattern = "fidélité"\nmessage = "Dites ce que le client y gagne."\n',
        encoding="utf-8",
    )
    out = okr("review", "-", "--config", str(config), text=FRENCH)[1]
    assert "Dites ce que le client y gagne." in out
    assert "action-as-kr" not in out
    config = tmp_path / "wrong.toml"
    config.write_text("max_krs = 4\nmax_kr = 3\n", encoding="utf-8")
    code, out, error = okr("review", "-", "--config", str(config), text=FRENCH)
    assert (code, out) == (2, "")
    assert "2" in error and "max_kr" in error


def test_rules_are_listed_and_explained_in_both_languages() -> None:
    assert "no-outcome" in okr("rules", "--lang", "fr")[1]
    assert "À reprendre" in okr("rule", "kpi-as-kr", "--lang", "fr")[1]
    assert "KPI" in okr("rule", "K02", "--lang", "en")[1]
    code, out, error = okr("rule", "action-as-okr")
    assert (code, out) == (2, "") and "action-as-kr" in error


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=120))
def test_no_control_character_reaches_the_terminal(text: str) -> None:
    out = okr("review", "-", text=f"Objectif : Des clients qui reviennent\n- Lancer {text}\n")[1]
    assert not [char for char in out if ord(char) < 32 and char != "\n" or 127 <= ord(char) < 160]


def test_asking_a_model_where_there_is_none_says_so_in_one_sentence() -> None:
    code, out, error = okr("review", "-", "--ai", "--fail-on", "never", text=FRENCH)
    assert code == 0 and "KR1" in out and len(error.strip().splitlines()) == 1
