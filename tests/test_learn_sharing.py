"""The course over the service: a second try, the model's remarks, the summary shared, what whoever runs the training sees."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from typer.testing import CliRunner

from assistant.cli import app
from assistant.learn.course import Course, begun
from assistant.learn.drill import Drill
from assistant.learn.progress import Progress
from assistant.learn.source import made_of
from assistant.settings import DEFAULT
from tests.scripted import Endpoint
from tests.served import client, settings_for, token

LANGUAGES = ("fr", "en")
MADE = {language: made_of(language, DEFAULT) for language in LANGUAGES}


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OKR_DATA_DIR", str(tmp_path / "data"))
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_MODEL"):
        monkeypatch.delenv(name, raising=False)


class Learner:
    """Somebody at the course, over the API."""

    def __init__(self, api: TestClient, language: str = "en", headers: dict[str, str] | None = None) -> None:
        self._api, self._headers, self.language = api, headers or {}, language

    def ask(self, method: str, path: str = "", body: Any = None, **more: str) -> Any:
        answer = self._api.request(method, f"/api/v1/learn{path}", json=body, params={"lang": self.language, **more}, headers=self._headers)
        return answer.json() if answer.content else answer.status_code

    def drill(self) -> Drill:
        """The drill they are at, with its answers."""
        (kept,) = [json.loads(line) for line in self._api.get("/api/v1/data", headers=self._headers).text.splitlines()]
        found = Course(json.loads(kept["state"]), *MADE[self.language]).step().drill
        assert found is not None
        return found

    def answer(self, text: str, **more: Any) -> Any:
        return self.ask("POST", "/answers", {"answer": text, **more})

    def walk(self, until: str = "end") -> Any:
        """Right answers to the end, or to the first drill of a kind."""
        step = self.ask("GET")
        while step["place"] != "end" and (step["drill"] is None or step["drill"]["kind"] != until):
            if step["place"] == "lesson":
                step = self.ask("POST", "/read")
            else:
                one = self.drill()
                step = self.answer(one.sample or sorted(one.answers)[0])["step"]
        return step


@pytest.fixture
def api(tmp_path: Path) -> Iterator[TestClient]:
    with client(settings_for(f"sqlite:///{tmp_path / 'okr.sqlite'}")) as opened:
        yield opened


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_choice_gets_a_hint_and_one_more_try_and_counts_as_wrong(api: TestClient, language: str) -> None:
    learner = Learner(api, language)
    learner.walk("wrong")
    one = learner.drill()
    wrong, other = [choice.key for choice in one.choices if choice.key not in one.answers][:2]
    first = learner.answer(wrong, seed=one.seed, tried=0)
    assert not first["is_right"] and not first["is_over"] and first["step"]["drill"]["tried"] == 1
    assert one.remark not in first["told"] and not any(
        choice.text in " ".join(first["told"]) for choice in one.choices if choice.key in one.answers
    )
    assert len(first["told"]) == 2  # the verdict, and what helps on
    second = learner.answer(other, seed=one.seed, tried=1)
    assert not second["is_right"] and second["is_over"] and len(second["told"]) >= 3
    assert learner.answer(other, seed=one.seed)["code"] == "not-now"
    assert learner.ask("GET") == second["step"]


def test_a_second_try_that_is_right_goes_on_and_the_first_one_says_what_is_known(api: TestClient) -> None:
    learner = Learner(api)
    learner.walk("mend")
    one = learner.drill()
    for tried, text in enumerate(("Be better", "Hold 3 meetings")):
        found = learner.answer(text, tried=tried)
        assert not found["is_over"] and one.sample not in " ".join(found["told"])
    found = learner.answer(one.sample)
    assert found["is_right"] and found["is_over"] and any(one.sample in line for line in found["told"])
    (kept,) = [json.loads(line) for line in api.get("/api/v1/data").text.splitlines()]
    last = json.loads(kept["state"])["answers"][-1]
    assert last["tries"] == 3 and not last["is_right"] and last["answer"] == one.sample


def test_to_disagree_with_a_first_verdict_ends_the_drill(api: TestClient) -> None:
    learner = Learner(api)
    learner.walk("wrong")
    one = learner.drill()
    learner.answer(next(choice.key for choice in one.choices if choice.key not in one.answers))
    found = learner.ask("POST", "/disagreements", {"words": "Both hold.", "seed": one.seed})
    assert found["is_right"] and found["is_over"] and set(found["answers"]) == one.answers and len(found["told"]) > 2
    after = found["step"]
    assert after["drill"] is None or after["drill"]["seed"] != one.seed
    assert [told["words"] for told in learner.ask("GET", "/disagreements")] == ["Both hold."]
    assert learner.ask("POST", "/disagreements", {"words": "Both hold.", "seed": one.seed})["code"] == "said-so"


def test_the_check_gives_one_try(api: TestClient) -> None:
    learner = Learner(api)
    step = learner.ask("GET")
    while step["place"] != "check":
        step = learner.ask("POST", "/read") if step["place"] == "lesson" else learner.answer(_right(learner.drill()))["step"]
    one = learner.drill()
    found = learner.answer(next(choice.key for choice in one.choices if choice.key not in one.answers))
    assert found["is_over"] and found["step"]["number"] == 2


def _right(one: Drill) -> str:
    return one.sample or sorted(one.answers)[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_model_remarks_on_what_was_written_and_makes_no_right_answer_wrong(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = settings_for(f"sqlite:///{tmp_path / 'okr.sqlite'}", ai_rate=4)
    monkeypatch.setattr("assistant.api.routes.learn.uuid4", lambda: type("Seed", (), {"hex": "0" * 32})())  # the same drills each time
    with Endpoint("honest") as model:
        monkeypatch.setenv("OPENAI_BASE_URL", model.url)
        monkeypatch.setenv("OPENAI_API_KEY", "x")
        with client(settings) as api:
            learner = Learner(api, language)
            learner.walk("mend")
            one = learner.drill()
            assert one.below  # an objective is judged by the rules alone
            learner.answer(one.sample)
            learner.ask("POST", "/read")
            learner.walk("mend")
            one, said = learner.drill(), {"fr": "dirait si la situation a changé", "en": "would tell whether things have changed"}[language]
            wrong = learner.answer(one.lines[0], ai=True)
            assert not wrong["is_right"] and any(said in line for line in wrong["told"])
            found = learner.answer(one.sample, ai=True)
            assert found["is_right"] and any(said in line for line in found["told"])
            asked = len(model.requests)
            learner.walk("what")
            learner.answer(learner.drill().choices[0].key, ai=True)
            assert len(model.requests) == asked  # what is chosen needs no opinion
            learner.answer(learner.drill().choices[0].key, ai=True)
            assert any(learner.answer("x", ai=True).get("status") == 429 for _ in range(3 * 4))  # a new minute may begin meanwhile


def test_without_a_model_asking_it_says_so(api: TestClient) -> None:
    learner = Learner(api)
    learner.walk("mend")
    assert learner.answer("x", ai=True)["code"] == "no-model"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_is_seen_by_others_only_while_it_is_shared(language: str, tmp_path: Path) -> None:
    settings = settings_for(f"sqlite:///{tmp_path / 'okr.sqlite'}", access="tokens")
    with client(settings) as api:
        theirs, ours, all_ = (token(settings, team=team, scopes="people") for team in ("theirs", "ours", ""))
        learner = Learner(api, language, token(settings, team="ours"))
        assert learner.ask("PUT", "/sharing", {"is_shared": True})["code"] == "not-now"
        assert learner.walk()["is_shared"] is False
        seen = lambda headers: api.get("/api/v1/learn/people", headers=headers).json()  # noqa: E731
        (before,) = seen(ours)
        assert before["name"] == "x" and before["lessons"] == before["of"] == 8 and before["ended"] and before["summary"] is None
        assert learner.ask("PUT", "/sharing", {"is_shared": True})["is_shared"] is True
        (after,) = seen(ours)
        assert after["shared"] and {"fr": "Contrôle", "en": "Check"}[language] in after["summary"] and "<script" not in after["summary"]
        assert seen(all_) == [after] and seen(theirs) == []
        listed = api.post("/api/v1/learn/people", json={"csv": "nom\nZoé\nx\n"}, headers=ours).json()
        assert [(one["name"], one["lessons"], bool(one["summary"])) for one in listed] == [("Zoé", 0, False), ("x", 8, True)]
        assert api.post("/api/v1/learn/people", json={"csv": "who\nx\n"}, headers=ours).status_code == 422
        assert learner.ask("PUT", "/sharing", {"is_shared": False})["is_shared"] is False
        assert seen(ours) == [before]
        assert api.get("/api/v1/learn/people", headers=token(settings, scopes="review batch library admin")).status_code == 403


def test_a_tab_that_stayed_behind_does_not_begin_again_what_was_begun_again(api: TestClient) -> None:
    learner = Learner(api)
    course = learner.ask("GET")["course"]
    assert learner.ask("DELETE", course=course) == 204
    assert learner.ask("GET")["course"] != course
    assert learner.ask("DELETE", course=course)["code"] == "not-now"


def test_shared_and_taken_back_in_a_terminal(tmp_path: Path) -> None:
    def okr(*arguments: str) -> tuple[int, str, str]:
        done = CliRunner().invoke(app, ["learn", "--lang", "en", *arguments])
        return done.exit_code, done.stdout, done.stderr

    progress = Progress(tmp_path / "data" / "learn.sqlite")
    code, out, error = okr("--share", "--name", "Zoé")
    assert (code, out) == (2, "") and "no summary" in error
    course = Course(begun("en", "1"), *MADE["en"])
    while (step := course.step()).place != "end":
        if step.drill is None:
            course.read()
        else:
            course.answer(_right(step.drill))
    progress.save("Zoé", course.state)
    assert okr("--shared")[:2] == (0, "")
    assert okr("--share", "--name", "Zoé")[0] == 0
    code, out, _ = okr("--shared")
    assert code == 0 and out.startswith("Zoé") and "Check passed: 10 of 10" in out
    assert okr("--unshare", "--name", "Zoé")[0] == 0 and okr("--shared")[1] == ""
