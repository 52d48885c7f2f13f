"""The course as a new hire walks it: lessons, drills, feedback, what comes again, stopping and going on, the handout."""

import json
import os
import re
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from assistant.cli import app
from assistant.judge import all_rules, find_rule
from assistant.learn.beside import parts_of, read_above, read_beside, told_of
from assistant.learn.course import CHECK, OF_LESSON, Asked, Course, begun
from assistant.learn.drill import CHOSEN, Drill, Wanted
from assistant.learn.faults import GROUPS, OBJECTIVES, SOUND
from assistant.learn.handout import handout
from assistant.learn.judge import judged
from assistant.learn.make import drill
from assistant.learn.source import made_of
from assistant.settings import DEFAULT, House
from evals import mending
from tests.served import OKR, client, settings_for

LANGUAGES = ("fr", "en")
ASKED = tuple(dict.fromkeys((*(asked for lesson in OF_LESSON.values() for asked in lesson), *CHECK)))
GRAVE = ("error", "warning")
MADE = {language: made_of(language, DEFAULT) for language in LANGUAGES}


def right(one: Drill) -> str:
    """A right answer to any drill."""
    return one.sample or sorted(one.answers)[0]


def wrong(one: Drill) -> str:
    """A wrong one."""
    if one.kind == "order":
        return "3 2 1" if "3 2 1" not in one.answers else "1 2 3"
    return next((choice.key for choice in one.choices if choice.key not in one.answers), one.lines[0] if one.lines else "")


def failed(learner: Course) -> None:
    """Answer wrongly and give up."""
    one = learner.step().drill
    assert one is not None
    found = learner.answer(wrong(one))
    assert not found.is_over and learner.step().drill == one
    learner.give_up()


def course(language: str, house: House = DEFAULT) -> Course:
    return Course(begun(language, "seed"), *MADE[language], house)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_eight_lessons_and_every_rule_of_one_draft_is_taught(language: str) -> None:
    lessons, material = MADE[language]
    assert [lesson.number for lesson in lessons] == list(range(1, 9)) and 35 <= sum(lesson.minutes for lesson in lessons) <= 55
    assert len(material.cases) >= 12
    taught = {name for lesson in lessons for name in lesson.rules}
    assert {checked.rule.name for checked in all_rules()} <= taught
    for lesson in lessons:
        assert not re.search(r"^@", lesson.text, re.MULTILINE) and len(lesson.text.split()) > 250


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=120)
@given(asked=st.sampled_from(ASKED), seed=st.integers(0, 10**9))
def test_the_rules_and_labels_agree_with_every_expected_answer(language: str, asked: Asked, seed: int) -> None:
    material, (kind, about) = MADE[language][1], asked
    one = drill(kind, str(seed), material, Wanted(about))
    assert one == drill(kind, str(seed), material, Wanted(about))
    assert judged(one, right(one)).is_right, (one, judged(one, right(one)))
    assert not judged(one, wrong(one)).is_right
    if kind == "wrong":
        found = seen_in(one)
        assert one.answers & found == one.answers - {SOUND} and (SOUND not in one.answers or not found)
        assert not found & {choice.key for choice in one.choices if choice.key not in one.answers}
        assert len(one.choices) == 4 and (about is None or SOUND in one.answers or one.answers & {about, *GROUPS.get(about, ())})
    if kind == "rung":
        (entry,) = (entry for entry in material.entries if entry.id == one.source)
        read = read_beside(one.lines[0], one.objective, language)
        assert read is not None and {read.level} == one.answers and entry.ladder[next(iter(one.answers))] == one.lines[0]


def seen_in(one: Drill) -> set[str]:
    """The rules that the reviewer finds broken in what a drill shows."""
    material = MADE[one.language][1]
    entry = next((entry for entry in material.entries if entry.id == one.source), None)
    if entry is None:
        (shown,) = (shown for shown in material.situations if shown.id == one.source)
        assert (one.objective, one.lines) == (("", ()) if one.text else parts_of(shown.text, one.language))
        return set(told_of(shown.rule, shown.text, one.language))
    if one.objective:
        read = read_beside(one.lines[0], one.objective, one.language)
        assert read is not None and one.answers <= set(entry.flags)
        return set(read.flags) | {finding.name for finding in read.findings}
    below = entry.ladder["output" if one.lines[0] == entry.ladder["outcome"] else "outcome"]
    above = read_above(one.lines[0], below, one.language)
    assert above is not None
    return {finding.name for finding in above.findings}.intersection(OBJECTIVES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: " ".join(filter(None, asked)))
def test_another_seed_gives_another_drill(language: str, asked: Asked) -> None:
    material, (kind, about) = MADE[language][1], asked
    count = {"case": 2000, "mend": 600}.get(kind, 80)
    made = [drill(kind, str(seed), material, Wanted(about))._replace(seed="") for seed in range(count)]
    same = sum(one == other for one, other in zip(made[::2], made[1::2], strict=True))
    assert same < len(made) / 2 / 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_situation_shows_its_fault_and_no_other_that_stands_beside_it(language: str) -> None:
    material = MADE[language][1]
    assert len({one.id for one in material.situations}) == len(material.situations)
    for one in material.situations:
        others = next(rules for name, rules in GROUPS.items() if one.rule in rules and name not in ("ladder", "many"))
        assert set(told_of(one.rule, one.text, language)).intersection(others) == {one.rule}, one


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_course_is_walked_and_ends(language: str) -> None:
    learner, steps = course(language), 0
    while (step := learner.step()).place != "end":
        steps += 1
        assert steps < 100
        if step.place == "lesson":
            learner.read()
        else:
            assert step.drill is not None
            learner.answer(right(step.drill))
    assert learner.is_ended and learner.is_passed and learner.checked == (10, 10)


def test_what_was_wrong_comes_again_and_is_about_the_same_rule() -> None:
    learner = course("en")
    while (step := learner.step()).place == "lesson" or step.number < 3 or step.lesson is None or step.lesson.number < 2:
        if step.place == "lesson":
            learner.read()
        else:
            assert step.drill is not None
            failed(learner) if step.drill.kind == "wrong" else learner.answer(right(step.drill))
    assert step.drill is not None
    learner.answer(right(step.drill))
    assert learner.state["cards"]
    for card in learner.state["cards"].values():
        card["due"] = "2020-01-01T00:00:00+00:00"
    again = learner.step()
    assert again.place == "again" and again.drill is not None and again.drill.skill in learner.state["cards"]
    learner.answer(right(again.drill))
    assert learner.step().place in ("lesson", "again")


def test_a_step_does_not_change_while_somebody_is_at_it() -> None:
    learner = course("en")
    while (step := learner.step()).lesson is None or step.lesson.number < 2:
        if step.place == "lesson":
            learner.read()
        else:
            failed(learner)
    assert learner.state["cards"]
    for card in learner.state["cards"].values():
        card["due"] = learner.state["answers"][-1]["at"] + "1"  # just after the last answer, and past by now
    assert learner.step() == step


@pytest.mark.parametrize("language", LANGUAGES)
@given(answer=st.text(max_size=80))
@settings(max_examples=60)
def test_any_answer_gets_feedback_in_words(language: str, answer: str) -> None:
    for kind in ("mend", "case", "order", *CHOSEN):
        found = judged(drill(kind, "1", MADE[language][1]), answer)  # type: ignore[arg-type]
        assert found.told and all(found.told) and (found.is_right or found.broken)


def test_feedback_says_why_in_the_words_of_the_rule() -> None:
    for language in LANGUAGES:
        one = drill("wrong", "7", MADE[language][1], Wanted("action-as-kr"))
        rule = find_rule("action-as-kr")
        assert rule is not None
        told = " ".join(judged(one, wrong(one)).said).replace("\u202f", " ").replace("\u00a0", " ")
        assert rule.why.said(language)[:60] in told


def okr(*arguments: str, text: str = "") -> tuple[int, str, str]:
    done = CliRunner().invoke(app, ["learn", *arguments], input=text)
    return done.exit_code, done.stdout, done.stderr


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OKR_DATA_DIR", str(tmp_path / "data"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_handout_holds_every_lesson_and_the_answers(language: str) -> None:
    code, out, _ = okr("--print", "--lang", language)
    assert code == 0 and out == handout(*MADE[language])
    for lesson in MADE[language][0]:
        assert lesson.title in out
    code, page, _ = okr("--print", "--format", "html", "--lang", language)
    assert code == 0 and page.startswith("<!doctype html>") and "<script" not in page and MADE[language][0][0].title in page


def keys(one: Drill) -> list[str]:
    """What a learner types to answer rightly."""
    if one.kind == "case":
        return [*one.sample.split("\n"), ""]
    if one.choices and one.kind != "order":
        return [str(next(n for n, choice in enumerate(one.choices, 1) if choice.key in one.answers))]
    return [right(one)]


def typed(learner: Course) -> list[str]:
    """What a learner types from where they are to the end."""
    lines: list[str] = []
    while (step := learner.step()).place != "end":
        if step.place == "lesson":
            lines.append("")
            learner.read()
        else:
            assert step.drill is not None
            lines += keys(step.drill)
            learner.answer(right(step.drill))
            after = learner.step().place
            if after in ("lesson", "end") or (after == "check" and step.place != "check"):
                lines.append("")  # to go on
    return lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_walked_in_a_terminal_killed_and_gone_on_with(language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.cli.learn.uuid4", lambda: type("Seed", (), {"hex": "0" * 32})())
    lines = typed(Course(begun(language, "0" * 8), *MADE[language], DEFAULT))
    code, out, _ = okr("--lang", language, "--name", "Zoé", text="\n".join(lines[:9]) + "\nq\n")
    assert code == 0
    data = {"OKR_DATA_DIR": str(tmp_path / "data")}
    process = subprocess.Popen(
        [*OKR, "learn", "--lang", language, "--name", "Zoé"],
        env=os.environ | data,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(("\n".join(lines[9:12]) + "\n").encode())
    process.stdin.flush()
    read = b""
    while read.count("✓".encode()) + read.count("✗".encode()) < 1:
        read += os.read(process.stdout.fileno(), 65536)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    from assistant.learn.progress import Progress

    kept = Progress(tmp_path / "data" / "learn.sqlite").load("Zoé", language)
    assert kept is not None and len(kept["answers"]) >= 7
    rest = typed(Course(json.loads(json.dumps(kept)), *MADE[language], DEFAULT))
    code, out, _ = okr("--lang", language, "--name", "Zoé", text="\n".join(rest) + "\n")
    assert code == 0 and ("10 sur 10" in out if language == "fr" else "10 of 10" in out)
    people = tmp_path / "people.csv"
    people.write_text("name,site\nZoé,Lyon\n=cmd(),x\n", encoding="utf-8")
    code, out, _ = okr("--completion", str(people), "--lang", language)
    rows = [row.split(",") for row in out.splitlines()]
    assert rows[0] == ["name", "begun", "lessons", "of", "ended", "shared"]
    assert rows[1][0] == "Zoé" and rows[1][2:4] == ["8", "8"] and rows[1][4] and rows[2] == ["'=cmd()", "", "0", "8", "", ""]


def test_who_disagrees_is_heard() -> None:
    code, out, error = okr("--lang", "en", "--name", "x", text="\n1\n!\nIt counts calls.\nq\n")
    assert code == 0
    code, out, _ = okr("--disputes")
    (found,) = [json.loads(line) for line in out.splitlines()]
    assert found["words"] == "It counts calls." and "x" not in found


def test_a_house_adds_lessons_cases_and_says_what_is_wrong_with_them(tmp_path: Path) -> None:
    folder = tmp_path / "ours"
    (folder / "lessons").mkdir(parents=True)
    (folder / "cases").mkdir()
    (folder / "lessons" / "9.en.md").write_text(
        '+++\ntitle = "Our cycle"\nminutes = 3\nrules = ["no-target"]\n+++\n@rule no-target\n', encoding="utf-8"
    )
    case = dict.fromkeys(("id", "function", "title", "situation", "ask", "sample"), "x") | {"traps": [], "hints": []}
    (folder / "cases" / "en.jsonl").write_text(json.dumps(case) + "\n", encoding="utf-8")
    lessons, material = made_of("en", House(learn=str(folder)))
    assert lessons[-1].title == "Our cycle" and "figure" in lessons[-1].text and material.cases[-1].id == "x"
    (folder / "situations").mkdir()
    shown = folder / "situations" / "en.jsonl"
    ours = {"id": "ours", "rule": "no-baseline", "text": "Objective: Parcels arrive when promised\n- 95% of parcels on time"}
    unseen = ours | {"id": "unseen", "text": "Objective: Parcels arrive when promised\n- Parcels on time from 81% to 95%"}
    shown.write_text("".join(json.dumps(one) + "\n" for one in (ours, unseen)), encoding="utf-8")
    material = made_of("en", House(learn=str(folder)))[1]
    assert [one.id for one in material.situations[-2:]] == ["ours", "unseen"]
    asked = {drill("wrong", str(seed), material, Wanted("no-baseline")).source for seed in range(150)}
    assert "ours" in asked and "unseen" not in asked  # the reviewer sees nothing wrong with it
    config = tmp_path / "okr.toml"
    config.write_text(f'learn = "{folder}"\n', encoding="utf-8")
    for text in ('{"id": "x"}', '{"id": "x", "rule": "no-such", "text": "x"}', "["):
        shown.write_text(f"\n{text}\n", encoding="utf-8")
        code, out, error = okr("--print", "--lang", "en", "--config", str(config))
        assert (code, out, len(error.strip().splitlines())) == (2, "", 1) and "en.jsonl:2" in error
    shown.unlink()
    for text in (
        "no head",
        '+++\ntitle = "x"\nminutes = 3\nrules = ["no-such"]\n+++\n',
        '+++\ntitle = "x"\nminutes = 3\nrules = []\n+++\n@rule no-such\n',
    ):
        (folder / "lessons" / "9.en.md").write_text(text, encoding="utf-8")
        code, out, error = okr("--print", "--lang", "en", "--config", str(config))
        assert (code, out, len(error.strip().splitlines())) == (2, "", 1) and "9.en.md" in error


@pytest.mark.parametrize("language", LANGUAGES)
def test_walked_over_the_api_in_two_sittings(language: str, tmp_path: Path) -> None:
    settings_ = settings_for(f"sqlite:///{tmp_path / 'okr.sqlite'}")
    asked, sitting = {"lang": language}, 0
    with client(settings_) as api:
        step = api.get("/api/v1/learn", params=asked).json()
    while step["place"] != "end":
        sitting += 1
        with client(settings_) as api:  # another process, as far as the course can tell
            assert api.get("/api/v1/learn", params=asked).json() == step
            for _ in range(12):
                if step["place"] == "end":
                    break
                step = _gone_on(api, step, language)
        assert sitting < 10
    with client(settings_) as api:
        assert step["checked"][1] == 10 and step["lessons_done"] == 8
        assert api.get("/api/v1/learn/summary", params=asked).text.startswith("# ")
        assert "<script" not in api.get("/api/v1/learn/handout", params=asked | {"format": "html"}).text
        listed = api.post("/api/v1/learn/completion", json={"csv": "nom\nlocal\nx\n"}).text.splitlines()
        assert listed[1].split(",")[2:4] == ["8", "8"] and listed[2] == "x,,0,8,,"
        assert [one["words"] for one in api.get("/api/v1/learn/disagreements").json()] == ["Why not?"]
        assert api.post("/api/v1/learn/read", params=asked).status_code == 409
        kept = [json.loads(line) for line in api.get("/api/v1/data").text.splitlines()]
        assert [one["kind"] for one in kept] == ["learners"] and kept[0]["language"] == language
        assert api.delete("/api/v1/learn").status_code == 204
        assert api.get("/api/v1/learn", params=asked).json()["place"] == "lesson"


def _gone_on(api: TestClient, step: dict[str, Any], language: str) -> dict[str, Any]:
    """The next step: a lesson read, or a drill answered; the first wrong verdict is disagreed with."""
    asked = {"lang": language}
    if step["place"] == "lesson":
        found: dict[str, Any] = api.post("/api/v1/learn/read", params=asked).json()
        return found
    assert "answers" not in step["drill"] and "sample" not in step["drill"]
    answer = step["drill"]["choices"][0]["key"] if step["drill"]["choices"] else step["drill"]["lines"][0]
    seed = step["drill"]["seed"]
    assert api.post("/api/v1/learn/answers", params=asked, json={"answer": answer, "seed": "another"}).json()["code"] == "not-now"
    assert api.post("/api/v1/learn/solution", params=asked, json={"seed": seed}).status_code == 409  # nothing was tried
    told = api.post("/api/v1/learn/answers", params=asked, json={"answer": answer, "seed": seed, "tried": 0}).json()
    twice = api.post("/api/v1/learn/answers", params=asked, json={"answer": answer, "seed": seed, "tried": 0})
    assert twice.status_code == 409 and told["told"]  # a double click
    assert told["is_over"] or (told["step"]["drill"]["seed"] == seed and told["step"]["drill"]["tried"] == 1)
    if not told["is_right"] and not api.get("/api/v1/learn/disagreements").json():
        disagreed = api.post("/api/v1/learn/disagreements", params=asked, json={"words": "Why not?", "seed": seed})
        assert api.post("/api/v1/learn/disagreements", params=asked, json={"words": "Why not?"}).json()["code"] == "said-so"
        assert disagreed.json()["is_right"] and disagreed.json()["is_over"]
        return disagreed.json()["step"]  # type: ignore[no-any-return]
    if not told["is_over"]:
        told = api.post("/api/v1/learn/solution", params=asked, json={"seed": seed}).json()
        assert told["is_over"] and not told["is_right"] and len(told["told"]) > 1
    return told["step"]  # type: ignore[no-any-return]


@pytest.mark.parametrize("path", [mending.HELD, mending.HERE / "sets.jsonl"], ids=lambda path: path.stem)
def test_answers_written_by_hand_are_judged_rightly(path: Path) -> None:
    answers = mending.read(path)
    taken = [mending.is_right(one) for one in answers]
    right = [took for one, took in zip(answers, taken, strict=True) if one["right"]]
    assert sum(one["right"] == took for one, took in zip(answers, taken, strict=True)) >= 0.95 * len(answers)
    assert sum(right) >= 0.99 * len(right) and 2 * len(right) == len(answers) >= 100
