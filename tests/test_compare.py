"""A draft held against an older one: what is mended, new, still there."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from assistant import review
from assistant.cli import app
from assistant.compare import against
from assistant.report.model import Against

OLD = "Objectif : Des clients qui reviennent\n- Refaire la brochure\n- Churn\n- Rachats de 10 % à 20 %"
NEW = "Objectif : Des clients qui reviennent\n- Commandes passées avec la brochure : de 4 à 12 par mois\n- Churn\n- Travailler sur le site\n- Rachats de 10 % à 20 %"


def held(new: str, old: str) -> Against:
    return against(review(new), review(old))


def test_each_line_is_told_what_became_of_it() -> None:
    found = held(NEW, OLD)
    by_text = {change.text: change for change in found.lines}
    mended = by_text["Commandes passées avec la brochure : de 4 à 12 par mois"]
    assert "action-as-kr" in mended.mended and mended.new == [] and mended.was == "Refaire la brochure"
    assert by_text["Churn"].still == ["kpi-as-kr", "no-target"] and by_text["Churn"].was is None
    assert "action-as-kr" in by_text["Travailler sur le site"].new
    assert (found.new, found.still) == tuple(sum(len(getattr(change, name)) for change in found.lines) for name in ("new", "still"))
    assert (found.mended, found.gone) == (len(mended.mended), 0)


def test_a_draft_against_itself_is_all_still_there() -> None:
    found = held(OLD, OLD)
    assert found.mended == found.new == 0 and found.still > 0


def test_a_line_taken_out_is_counted_apart() -> None:
    found = held("Objectif : Des clients qui reviennent\n- Churn\n- Rachats de 10 % à 20 %", OLD)
    assert (found.mended, found.gone) == (0, 1)
    gone = next(change for change in found.lines if change.id is None and change.was)
    assert gone.was == "Refaire la brochure" and gone.mended and not gone.text


def test_a_line_moved_to_another_objective_is_the_same_line() -> None:
    old = f"{OLD}\nObjectif : Une équipe stable\n- Départs de 9 à 4"
    new = "Objectif : Des clients qui reviennent\n- Refaire la brochure\n- Rachats de 10 % à 20 %\nObjectif : Une équipe stable\n- Départs de 9 à 4\n- Churn"
    change = next(change for change in held(new, old).lines if change.text == "Churn")
    assert change.still == ["kpi-as-kr", "no-target"] and change.new == []


def test_the_command_tells_it_in_every_form(tmp_path: Path) -> None:
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_text(OLD, encoding="utf-8")
    new.write_text(NEW, encoding="utf-8")
    for form, said in (
        ("text", "Depuis la version précédente"),
        ("markdown", "Depuis la version précédente"),
        ("html", "Depuis la version précédente"),
    ):
        done = CliRunner().invoke(app, ["review", str(new), "--against", str(old), "--format", form])
        assert done.exit_code == 1 and said in done.stdout and "O1.KR1" in done.stdout
    done = CliRunner().invoke(app, ["review", str(new), "--against", str(old), "--format", "json"])
    assert json.loads(done.stdout)["against"]["mended"] == held(NEW, OLD).mended


@pytest.mark.parametrize("content", [None, b"", b"\x00\x01\x02" * 100])
def test_an_older_draft_that_cannot_be_read_is_one_sentence(tmp_path: Path, content: bytes | None) -> None:
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    new.write_text(NEW, encoding="utf-8")
    if content is not None:
        old.write_bytes(content)
    done = CliRunner().invoke(app, ["review", str(new), "--against", str(old)])
    assert (done.exit_code, done.stdout) == (2, "") and done.stderr.count("\n") == 1 and "old.md" in done.stderr


def test_long_drafts_are_compared_quickly_because_equal_lines_are_paired_first() -> None:
    text = "Objective: Customers who stay with us\n" + "\n".join(
        f"- Churn of plan {number} from {number + 9}% to 4%" for number in range(300)
    )
    found = held(text, text)
    assert found.mended == found.new == found.gone == 0
