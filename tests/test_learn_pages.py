"""The course in a real Chromium, in both languages: walked to its end while the service is killed and started again; what no step may do."""

import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

pytest.importorskip("playwright")
pytest.importorskip("fastapi")

from assistant.api.pages.said import page_words

from assistant.learn.course import Course, Step, begun
from assistant.learn.drill import Drill
from assistant.learn.page import rendered
from assistant.learn.source import made_of
from assistant.settings import DEFAULT
from evals.typing import chromium, served
from tests.served import Started, started
from tests.test_pages import LANGUAGES, Visit, faults, visits

MADE = {language: made_of(language, DEFAULT) for language in LANGUAGES}
OFFLINE = "ERR_CONNECTION_REFUSED"
SHARED = {language: page_words("learn", language)["is_shared"] for language in LANGUAGES}
POOR = {"fr": "Objectif : Mieux\n- Lancer un site", "en": "Objective: Better\n- Launch a site"}
LOOKS = {  # each language on both screens and in both colours
    "fr": (("light", (1360, 860)), ("dark", (320, 740))),
    "en": (("dark", (1360, 860)), ("light", (320, 740))),
}


@pytest.fixture(scope="module", autouse=True)
def _environment() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_MODEL"):
            patch.delenv(name, raising=False)
        yield


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as found:
        yield found


@pytest.fixture
def visit(browser: Any) -> Iterator[Visit]:
    with visits(browser) as found:
        yield found


class Learner:
    """Somebody at the course: the page before them, and what the service keeps of them."""

    def __init__(self, page: Any, folder: Path, language: str) -> None:
        self.page, self.language, self._database = page, language, folder / "okr.sqlite"

    def rows(self, query: str, *values: str) -> list[Any]:
        database = sqlite3.connect(self._database)
        with database:
            found = database.execute(query, values).fetchall()
        database.close()
        return found

    @property
    def state(self) -> dict[str, Any]:
        ((state,),) = self.rows("SELECT state FROM learners WHERE language = ?", self.language)
        found: dict[str, Any] = json.loads(state)
        return found

    def step(self) -> Step:
        return Course(self.state, *MADE[self.language]).step()

    def drill(self) -> Drill:
        found = self.step().drill
        assert found is not None
        return found

    def read(self) -> None:
        """Read the lesson, and press the button twice."""
        assert self.page.locator(".lesson h2").count() >= 2
        self.page.locator("#step .primary").dblclick()
        self.page.wait_for_selector("form.drill")

    def fill(self, answer: str) -> None:
        """Put ``answer`` into the form."""
        kind = self.drill().kind
        if kind in ("mend", "case"):
            self.page.locator("#answer").fill(answer)
        elif kind == "order":
            for place, key in enumerate(answer.split()):
                while self.order().index(key) > place:
                    self.page.locator(f".order li[data-key='{key}'] button").first.click()
        else:
            self.page.locator(f"input[value='{answer}']").check()

    def order(self) -> list[str]:
        found: list[str] = self.page.locator(".order li").evaluate_all("rows => rows.map(row => row.dataset.key)")
        return found

    def tries(self) -> tuple[int, int]:
        """Drills behind them, and tries at the one before them."""
        state = self.state
        return len(state["answers"]), state["tried"]["count"] if state["tried"] else 0

    def answer(self, answer: str, *, is_over: bool = True) -> None:
        """Answer, with a click too many: it counts once."""
        behind, tried = self.tries()
        self.fill(answer)
        with self.page.expect_response("**/learn/answers*") as response:
            self.page.locator("#step .primary").dblclick()
        response.value.finished()
        self.page.wait_for_selector("#step .primary:enabled, #go-on")
        self.page.wait_for_function("document.activeElement.id === 'feedback'")
        assert self.tries() == ((behind + 1, 0) if is_over else (behind, tried + 1))

    def go_on(self) -> None:
        """On to the next step, with a click too many."""
        before = len(self.state["answers"])
        self.page.locator("#go-on").dblclick()
        self.page.wait_for_selector("#feedback", state="hidden")
        assert len(self.state["answers"]) == before

    def reload(self) -> None:
        """What is before the learner is the same after a reload."""
        before = self.seen()
        self.page.reload()
        self.page.wait_for_selector("body[data-ready]")
        assert self.seen() == before

    def seen(self) -> list[str]:
        texts = [self.page.locator(f"#{name}").inner_text() for name in ("where", "title", "step", "feedback", "way")]
        fields = self.page.locator("textarea, input").evaluate_all("fields => fields.map(field => field.value + field.checked)")
        return [*texts, *fields]


def right(one: Drill) -> str:
    return one.sample or sorted(one.answers)[0]


def wrong(one: Drill) -> str:
    if one.kind == "order":
        return next(order for order in ("3 2 1", "2 1 3") if order not in one.answers)
    if one.kind == "case":
        return POOR[one.language]
    return next((choice.key for choice in one.choices if choice.key not in one.answers), one.lines[0] if one.lines else "")


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def looked_at(page: Any, language: str, *, looks: slice = slice(None)) -> list[str]:
    """What is wrong with how a step looks: contrast, names, width."""
    found = []
    for colours, (width, height) in LOOKS[language][looks]:
        page.emulate_media(color_scheme=colours, reduced_motion="reduce")
        page.set_viewport_size({"width": width, "height": height})
        found += [f"{colours} {width}: {fault}" for fault in faults(page)]
        if (wide := page.evaluate("document.documentElement.scrollWidth")) > width:
            found.append(f"{page.locator('#title').inner_text()}: {wide} px wide where there are {width}")
    page.set_viewport_size({"width": 1360, "height": 860})
    return found


def broken_off(service: Started, learner: Learner) -> None:
    """The service dies and comes back; the page is loaded again."""
    service.kill()
    service.start()
    learner.reload()


def test_the_html_of_a_lesson_is_safe() -> None:
    text = rendered("# x <script>alert(1)</script>\n\n<img src=x onerror=y>\n\n[a](javascript:alert(1)) ![b](data:text/html,x)\n", "en")
    assert "<script" not in text and "<img" not in text and "href" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_course_is_walked_to_its_end_whatever_happens_to_the_service(visit: Visit, language: str, tmp_path: Path) -> None:
    with started(tmp_path) as service:
        page = visit(f"{service.url}/learn", language=language, expects=OFFLINE)
        learner, bad, kinds, is_killed = Learner(page, tmp_path, language), list[str](), set[str](), False
        assert page.locator("#welcome").is_visible() and page.locator("#kept li").count() == 4
        while (step := learner.step()).place != "end":
            kind = "lesson" if step.drill is None else step.drill.kind if step.place == "drill" else step.place
            is_new = kind not in kinds
            kinds.add(kind)
            if is_new:
                learner.reload()
                bad += looked_at(page, language, looks=slice(len(kinds) % 2, len(kinds) % 2 + 1))  # on either screen in turn
            if step.drill is None:
                ways = page.locator(".try a").evaluate_all("links => links.map(link => new URL(link.href).hash.slice(0, 7))")
                assert ways == ["#draft="] * (step.lesson.text.count("```") // 2 if step.lesson else 0)
                learner.read()
                continue
            if kind == "mend" and step.lesson and step.lesson.number == 4:
                is_killed = True
                _answered_while_away(service, learner)
            elif is_new and step.place == "drill":
                _answered_wrongly(learner, bad)
            else:
                learner.answer(right(step.drill))
                assert page.locator("#feedback.right").is_visible()
            if kind == "order" and is_new:
                broken_off(service, learner)
            learner.go_on()
            if step.place == "drill" and learner.step().place == "lesson" and "again" not in kinds:
                _made_due(learner)
        assert is_killed and kinds == {"lesson", "what", "wrong", "rung", "order", "mend", "case", "again", "check"}
        learner.reload()
        bad += looked_at(page, language)
        _taken_along(page, language)
        assert bad == []


def _answered_while_away(service: Started, learner: Learner) -> None:
    """The service is killed while somebody writes: what they wrote stays, and counts once it is back."""
    page, one = learner.page, learner.drill()
    learner.answer(one.lines[0], is_over=False)
    learner.fill(right(one))
    service.kill()
    page.locator("#step .primary").click()
    page.wait_for_selector("#notice.error")
    assert page.locator("#answer").input_value() == right(one)
    service.start()
    learner.reload()
    assert learner.drill() == one and page.locator("#answer").input_value() == right(one)
    page.locator("#answer").press("Enter")
    page.wait_for_selector("#feedback.right")


def _answered_wrongly(learner: Learner, bad: list[str]) -> None:
    """A wrong answer may be tried again, also after a reload; then the answer is asked for, or given, or not agreed with, which makes it count."""
    page, one = learner.page, learner.drill()
    learner.answer(wrong(one), is_over=False)
    assert page.locator("#feedback.wrong").is_visible() and page.locator("#go-on").count() == 0
    learner.reload()
    if one.kind in ("what", "order"):
        page.locator("#solve").dblclick()
        page.wait_for_selector("#go-on")
        assert learner.tries()[1] == 0 and page.locator("#solve").count() == 0
    elif one.kind in ("rung", "mend"):
        learner.answer(right(one))
        assert page.locator("#feedback.right").is_visible() and not learner.state["answers"][-1]["is_right"]
    learner.reload()
    if one.kind in ("wrong", "case"):
        page.locator("#disagree").click()
        bad += looked_at(page, learner.language, looks=slice(1, 2))
        page.locator("#objection").fill("C'est juste.")
        page.locator("#disagreement button").dblclick()
        page.wait_for_selector("#go-on")
        page.locator("#disagree").wait_for(state="detached")
        assert learner.state["answers"][-1]["is_right"] and page.locator("#disagree").count() == 0
        count = sum("disagreed" in answer for answer in learner.state["answers"])
        assert learner.rows("SELECT count(*) FROM disputes") == [(count,)]
        learner.reload()


def _made_due(learner: Learner) -> None:
    """What was wrong comes again now."""
    state = learner.state
    for card in state["cards"].values():
        card["due"] = "2020-01-01T00:00:00+00:00"
    if state["cards"]:
        learner.rows("UPDATE learners SET state = ? WHERE language = ?", json.dumps(state), learner.language)
        learner.page.reload()
        learner.page.wait_for_selector("body[data-ready]")


def _taken_along(page: Any, language: str) -> None:
    """The end: the check passed, the summary to keep, the handout to print."""
    assert {"fr": "Contrôle réussi", "en": "You passed"}[language] in page.locator(".verdict").inner_text()
    for is_shared in (True, False, True):
        page.locator("#share").click()
        page.wait_for_function(
            "([text, shared]) => (document.querySelector('.sharing .soft').textContent === text) === shared",
            arg=[SHARED[language], is_shared],
        )
    page.reload()
    page.wait_for_selector("body[data-ready]")
    assert page.locator(".sharing .soft").inner_text() == SHARED[language]
    assert page.locator(".way li.done").count() == 9 and page.locator(".summary li").count() >= 3
    with page.expect_download() as waited:
        page.locator("a[download]").click()
    assert Path(waited.value.path()).read_text(encoding="utf-8").startswith("# ") and waited.value.suggested_filename.endswith(".md")
    with page.context.expect_page() as opened:
        page.locator(".about a").first.click()
    opened.value.wait_for_load_state()
    assert opened.value.locator("h2").count() >= 10 and opened.value.locator("html").get_attribute("lang") == language
    opened.value.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("learn")


@pytest.fixture(scope="module")
def site(folder: Path) -> Iterator[str]:
    with served(data_dir=folder) as address:
        yield address


@pytest.fixture
def learner(visit: Visit, site: str, folder: Path) -> Learner:
    """Somebody who begins, in English."""
    import httpx2

    assert httpx2.delete(f"{site}/api/v1/learn").status_code == 204
    return Learner(visit(f"{site}/learn", language="en", expects="status of 409"), folder, "en")


def test_the_keyboard_alone_is_enough(learner: Learner) -> None:
    page, done = learner.page, set[str]()
    while len(done) < 2:
        step = learner.step()
        if step.drill is None:
            page.locator("#step .primary").press("Enter")
            page.wait_for_selector("form.drill")
            page.wait_for_function("document.activeElement.id === 'title' || document.activeElement.tagName === 'FORM'")
        elif step.drill.kind == "order":
            done.add("order")
            for key in reversed(right(step.drill).split()):
                page.locator(f".order li[data-key='{key}'] button:enabled").first.focus()
                for _ in range(2):
                    page.keyboard.press("ArrowUp")
                    assert page.evaluate("document.activeElement.closest('li').dataset.key") == key
            assert " ".join(learner.order()) == right(step.drill) and "3" in page.locator("#spoken").inner_text()
            page.locator("#step .primary").press("Enter")
        elif step.drill.kind == "mend":
            page.locator("#answer").focus()
            page.keyboard.insert_text(right(step.drill))
            page.keyboard.press("Enter")
        else:
            done.add("choice")
            number = 1 + [choice.key for choice in step.drill.choices].index(right(step.drill))
            page.keyboard.press(f"Digit{number}")
            page.keyboard.press("Enter")
        if step.drill is not None:
            page.wait_for_selector("#feedback.right")
            page.wait_for_function("document.activeElement.id === 'feedback'")
            page.keyboard.press("Tab")
            page.keyboard.press("Enter")
            page.wait_for_selector("#feedback", state="hidden")


def test_an_empty_answer_is_not_sent(learner: Learner) -> None:
    learner.read()
    learner.page.locator("#step .primary").click()
    learner.page.wait_for_selector("#notice.error")
    assert not learner.state["answers"]


def test_a_tab_that_stayed_behind_answers_nothing_and_catches_up(learner: Learner) -> None:
    learner.read()
    page, one = learner.page.context.new_page(), learner.drill()
    page.goto(learner.page.url)
    page.wait_for_selector("body[data-ready]")
    learner.answer(right(one))
    page.locator(f"input[value='{right(one)}']").check()
    page.locator("#step .primary").click()
    page.wait_for_selector("#notice:not([hidden])")
    assert len(learner.state["answers"]) == 1 and "2" in page.locator("#where").inner_text()
    page.close()


def test_begun_again_when_one_says_so_and_in_one_language(learner: Learner) -> None:
    learner.read()
    learner.answer(right(learner.drill()))
    page, before = learner.page, learner.state
    page.goto(page.url + "?lang=fr")
    page.wait_for_selector("body[data-ready]")
    assert learner.rows("SELECT count(*) FROM learners") == [(2,)]
    page.goto(page.url.replace("fr", "en"))
    page.wait_for_selector("#verdict")
    page.locator("#again").click()
    page.keyboard.press("Escape")
    assert learner.state == before
    page.locator("#again").click()
    page.locator("#again-dialog .danger").click()
    page.wait_for_selector("#welcome:not([hidden])")
    assert learner.state["seed"] != before["seed"] and not learner.state["answers"]
    assert learner.rows("SELECT count(*) FROM learners") == [(2,)]


def test_a_closed_service_asks_who_one_is(visit: Visit, tmp_path: Path) -> None:
    with served(data_dir=tmp_path, access="tokens") as address:
        page = visit(f"{address}/learn")
        assert urlsplit(page.url).path == "/sign-in" and page.locator("#sign-in").get_attribute("data-after") == "/learn"


def _finished(site: str, language: str) -> None:
    """Somebody walks the course to its end, with right answers, and shares the summary."""
    import httpx2

    course, root = Course(begun(language, ""), *MADE[language]), f"{site}/api/v1/learn"
    with httpx2.Client(params={"lang": language}) as api:
        course.state["seed"] = api.get(root).json()["course"]
        while (step := course.step()).place != "end":
            if step.drill is None:
                course.read()
                assert api.post(f"{root}/read").status_code == 200
            else:
                course.answer(right(step.drill))
                assert api.post(f"{root}/answers", json={"answer": right(step.drill)}).json()["is_right"]
        assert api.put(f"{root}/sharing", json={"is_shared": True}).json()["is_shared"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_runs_the_training_sees_how_far_people_are(visit: Visit, language: str, tmp_path: Path) -> None:
    with served(data_dir=tmp_path) as address:
        _finished(address, language)
        page = visit(f"{address}/learn/people", language=language)
        bad = looked_at(page, language)
        assert page.locator("#people tbody tr").count() == 1
        page.locator("#names").fill('Zoé\n  \nlocal\n"O\'Neil", Ann')
        page.locator("#list .primary").click()
        page.locator("#people tbody tr").nth(2).wait_for()
        told = [plain(row) for row in page.locator("#people tbody tr").all_inner_texts()]
        assert "0/8" in told[0] and told[1].startswith("local") and "8/8" in told[1] and told[2].startswith('"O\'Neil", Ann')
        page.locator("#people tbody button").click()
        assert "10" in page.locator("#shown-text").inner_text() and page.evaluate("document.activeElement.id") == "shown-title"
        bad += looked_at(page, language, looks=slice(1, 2))
        page.keyboard.press("Escape")
        with page.expect_download() as waited:
            page.locator("#save").click()
        rows = Path(waited.value.path()).read_text(encoding="utf-8").splitlines()
        assert rows[0] == "name,begun,lessons,of,ended,shared" and rows[2].startswith("local,20") and len(rows) == 4
        page.locator("#everybody").click()
        page.locator("#people tbody tr").nth(1).wait_for(state="detached")
        assert bad == []


def test_a_draft_of_a_lesson_opens_in_the_editor_and_leaves_what_was_there(visit: Visit, tmp_path: Path) -> None:
    with served(data_dir=tmp_path) as address:
        page = visit(address, language="en")
        page.locator(".cm-content").fill("Objective: Mine\n- Mine: 3 to 5")
        page.wait_for_selector("[data-id]")
        page.goto(f"{address}/learn?lang=en")
        lesson = MADE["en"][0][6]
        (draft, _) = re.findall(r"```\n(.*?)```", lesson.text, re.DOTALL)
        with page.context.expect_page() as opened:
            page.evaluate("draft => window.open(`/#${new URLSearchParams({ draft })}`, '_blank', 'noopener')", draft)
        editor = opened.value
        editor.wait_for_selector(".cm-content")
        shown = editor.locator(".cm-line").all_inner_texts()  # with what the reviewer says at the end of a line
        assert len(shown) == len(draft.splitlines()) + 1 and all(map(str.startswith, shown, draft.splitlines()))
        assert urlsplit(editor.url).fragment == ""
        page.goto(address)
        page.wait_for_selector(".cm-content")
        assert "Mine" in page.locator(".cm-content").inner_text()
