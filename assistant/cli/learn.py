"""``okr learn``: the course in the terminal, going on where it was; the handout; lists of people; what learners disagreed with."""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from assistant.cli.output import columns, show, tell, write
from assistant.cli.review import UNREADABLE, house_for
from assistant.cli.words import OBJECTIVE
from assistant.errors import OkrError, SettingsError
from assistant.examples.search import data_folder
from assistant.learn.beside import Ask
from assistant.learn.course import Course, Step, begun
from assistant.learn.drill import Drill
from assistant.learn.handout import handout, summary
from assistant.learn.judge import Feedback
from assistant.learn.people import as_csv, furthest, names_in, person
from assistant.learn.progress import Progress
from assistant.learn.source import made_of
from assistant.report.layout import Row, paragraph
from assistant.review import review
from assistant.rule import Both
from assistant.settings import House

FILE = "learn.sqlite"
_WIDEST = 88
_SHOW = "?"  # what is typed to be shown the answer
_WELCOME = Both(
    fr="Huit leçons courtes, des exercices, un petit contrôle : une heure environ. q : s'arrêter (vous reprendrez ici) ; ! : ne pas être d'accord avec le dernier verdict.",
    en="Eight short lessons, drills, a small check: about an hour. q: stop (you will go on here); !: disagree with the last verdict.",
)
_GOES_ON = Both(fr="Vous reprenez où vous en étiez.", en="You go on where you were.")
_NEXT = Both(fr="[Entrée] pour les exercices", en="[Enter] for the drills")
_YOURS = Both(fr="Votre réponse", en="Your answer")
_AGAIN = Both(fr="Autre essai, ou ? pour voir la réponse", en="Another try, or ? for the answer")
_AGAIN_SEVERAL = Both(
    fr="Autre essai, une ligne vide pour finir, ou ? pour voir la réponse", en="Another try, an empty line to end, or ? for the answer"
)
_ORDERED = Both(fr="Votre ordre, par exemple 2 3 1", en="Your order, 2 3 1 for instance")
_SEVERAL = Both(
    fr="L'objectif, puis un résultat clé par ligne avec un tiret ; une ligne vide pour finir, ? pour un coup de pouce",
    en="The objective, then a key result a line, with a dash; an empty line to end, ? for a hint",
)
_GO_ON = Both(fr="[Entrée] pour continuer", en="[Enter] to go on")
_CHECK = Both(
    fr="Les leçons sont derrière vous : {among} questions, un seul essai pour chacune ; {least} réponses justes suffisent.",
    en="The lessons are behind you: {among} questions, one try at each; {least} right answers are enough.",
)
_NUMBER = Both(fr="Un numéro de 1 à {count}.", en="A number from 1 to {count}.")
_DISAGREE = Both(fr="Qu'est-ce qui vous semble injuste ?", en="What seems wrong to you?")
_NONE_YET = Both(fr="Il n'y a pas encore de réponse.", en="There is no answer yet.")
_STOPPED = Both(fr="À bientôt : okr learn reprendra ici.", en="See you soon: okr learn will go on here.")
_PLACES = {
    "drill": Both(fr="Exercice {number} sur {among}", en="Drill {number} of {among}"),
    "again": Both(fr="Ce qui a résisté, {number} sur {among}", en="What was hard, {number} of {among}"),
    "check": Both(fr="Contrôle, question {number} sur {among}", en="Check, question {number} of {among}"),
}
_BELOW = Both(fr="Résultat clé : ", en="Key result: ")
_SHARED = Both(
    fr="C'est fait : qui organise la formation peut lire votre bilan (okr learn --shared). --unshare le lui reprend.",
    en="Done: whoever runs the training can read your summary (okr learn --shared). --unshare takes it back.",
)
_UNSHARED = Both(fr="C'est fait : votre bilan n'est plus qu'à vous.", en="Done: your summary is yours alone again.")
_NOT_ENDED = Both(
    fr="Il n'y a pas encore de bilan à partager : terminez d'abord le cours (okr learn).",
    en="There is no summary to share yet: finish the course first (okr learn).",
)
_LESSON = Both(fr="Leçon {number} sur {among} · {title} ({minutes} min)", en="Lesson {number} of {among} · {title} ({minutes} min)")
_NO_NAMES = Both(
    fr="{path} : il faut une colonne « name » ou « nom » (CSV, UTF-8).", en="{path}: a column “name” or “nom” is needed (CSV, UTF-8)."
)


class Request(NamedTuple):
    """What was asked for on the command line."""

    language: str
    config: str | None
    name: str | None = None
    ai: bool = False


class _Leave(Exception):
    """The learner stops for now."""


def print_handout(request: Request, form: str) -> int:
    """Print the course as one handout; the exit code."""
    try:
        house = house_for(request.config, request.language)
        text = handout(*made_of(request.language, house))
    except OkrError as error:
        tell(str(error))
        return UNREADABLE
    write(_page(text, request.language) if form == "html" else text, utf8=True)
    return 0


def print_completion(request: Request, path: str) -> int:
    """For the people listed in a CSV: who began, how many lessons are behind them, whether they ended; nothing else. The exit code."""
    try:
        house = house_for(request.config, request.language)
        progress, names, total = _progress(request, house), _names(Path(path), request.language), len(made_of(request.language, house)[0])
    except OkrError as error:
        tell(str(error))
        return UNREADABLE
    states = furthest(progress.states())
    write(as_csv(person(name, states.get(name, {}), total) for name in names), utf8=True)
    return 0


def print_disputes(request: Request) -> int:
    """Print what learners disagreed with, one a line of JSON; the exit code."""
    try:
        found = _progress(request, house_for(request.config, request.language)).disputes()
    except OkrError as error:
        tell(str(error))
        return UNREADABLE
    write("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in found), utf8=True)
    return 0


def share(request: Request, *, is_shared: bool) -> int:
    """Let whoever runs the training read the summary, or no longer; the exit code."""
    try:
        house = house_for(request.config, request.language)
        progress, name = _progress(request, house), _name(request)
        state = progress.load(name, request.language)
        if state is None or state["ended"] is None:
            tell(_NOT_ENDED.said(request.language))
            return UNREADABLE
        course = Course(state, *made_of(request.language, house), house)
        course.share(is_shared=is_shared)
        progress.save(name, course.state)
    except OkrError as error:
        tell(str(error))
        return UNREADABLE
    tell((_SHARED if is_shared else _UNSHARED).said(request.language))
    return 0


def print_shared(request: Request) -> int:
    """Print the summaries that learners share, as Markdown; the exit code."""
    try:
        house = house_for(request.config, request.language)
        made = {language: made_of(language, house) for language in ("fr", "en")}
        for name, state in _progress(request, house).states():
            if day := (state.get("shared") or "")[:10]:
                course = Course(state, *made[state["language"]], house)
                write(f"{name} · {day}\n\n{summary(course)}\n", utf8=True)
    except OkrError as error:
        tell(str(error))
        return UNREADABLE
    return 0


def run_course(request: Request, *, anew: bool = False) -> int:
    """The course, from where the learner was; the exit code."""
    try:
        house = house_for(request.config, request.language)
        progress, name = _progress(request, house), _name(request)
        state = None if anew else progress.load(name, request.language)
        course = Course(state or begun(request.language, uuid4().hex[:8]), *made_of(request.language, house), house)
    except OkrError as error:
        tell(str(error))
        return UNREADABLE
    ask = partial(review, language=request.language, house=house, ai=True) if request.ai else None
    walk = _Walk(course, progress, name, ask)
    walk.say(_WELCOME.said(request.language) if state is None else _GOES_ON.said(request.language))
    try:
        walk.through()
    except (_Leave, EOFError, KeyboardInterrupt):
        walk.say(_STOPPED.said(request.language))
    return 0


class _Walk:
    """One sitting of one learner at a terminal."""

    def __init__(self, course: Course, progress: Progress, name: str, ask: Ask | None) -> None:
        self.course, self._progress, self._name, self._ask = course, progress, name, ask
        self._language = course.material.language
        self._width = max(40, min(columns(), _WIDEST))

    def through(self) -> None:
        """Step by step to the end; each is kept before the next one is shown."""
        while (step := self.course.step()).place != "end":
            self._progress.save(self._name, self.course.state)
            if step.place == "lesson":
                self._lesson(step)
            else:
                self._drill(step)
            self._progress.save(self._name, self.course.state)
        self._markdown(summary(self.course))

    def _lesson(self, step: Step) -> None:
        assert step.lesson is not None
        lesson = step.lesson
        self._title(_LESSON.said(self._language).format(number=step.number, among=step.among, title=lesson.title, minutes=lesson.minutes))
        self._markdown(lesson.text)
        self._pause(_NEXT)
        self.course.read()

    def _drill(self, step: Step) -> None:
        assert step.drill is not None
        one = step.drill
        if step.place == "check" and step.number == 1:
            self.say(_CHECK.said(self._language).format(among=step.among, least=self.course.least))
        self._title(_PLACES[step.place].said(self._language).format(number=step.number, among=step.among))
        self.say(one.question)
        if one.objective:
            self.say(one.objective, lead=f"  {OBJECTIVE.said(self._language).format(text='')}")
        for line in one.lines:
            self.say(line, lead="  │ ")
        if one.below:
            self.say(one.below, lead=f"  {_BELOW.said(self._language)}")
        if one.text:
            self._markdown(one.text)
        for number, choice in enumerate(one.choices, 1):
            self.say(choice.text, lead=f"  {number}. ")
        while self._tries(one):
            pass
        if self.course.step().place in ("lesson", "end") or (step.place != "check" and self.course.step().place == "check"):
            self._pause(_GO_ON)  # a verdict is not to scroll away

    def _tries(self, one: Drill) -> bool:
        """One try at a drill; whether there is another one."""
        answer = self._answer(one)
        if answer is None:
            return False
        found = self.course.give_up() if answer == _SHOW else self.course.answer(answer, self._ask)
        self._progress.save(self._name, self.course.state)  # before the verdict is shown: what was seen is kept
        self._tell(found)
        return not found.is_over

    def _answer(self, one: Drill) -> str | None:
        """What the learner answers, in the keys of the drill, or ``_SHOW``; None where disagreeing ended the drill."""
        while True:
            has_tried = self.course.tries > 0
            if one.kind == "case":
                heard = "\n".join(self._lines(_AGAIN_SEVERAL if has_tried else _SEVERAL))
            else:
                heard = self._heard(_AGAIN if has_tried else _ORDERED if one.kind == "order" else _YOURS).strip()
            if heard == "!":
                self._disagreed()
                if has_tried:
                    return None
            elif heard == _SHOW and has_tried:
                return _SHOW
            elif heard == _SHOW and (hints := self.course.hints(one)):
                for hint in hints:
                    self.say(hint, lead="  - ")
            elif not one.choices or one.kind == "order":
                if heard:
                    return heard
            elif heard.isdigit() and 1 <= int(heard) <= len(one.choices):
                return one.choices[int(heard) - 1].key
            else:
                self.say(_NUMBER.said(self._language).format(count=len(one.choices)))

    def _lines(self, prompt: Both) -> Iterator[str]:
        line = self._heard(prompt)
        while line.strip():
            yield line
            if line.strip() in ("!", _SHOW):
                return
            line = self._heard(None)

    def _disagreed(self) -> None:
        if not self.course.has_answered:
            self.say(_NONE_YET.said(self._language))
            return
        found = self.course.disagree(self._heard(_DISAGREE))
        self._progress.dispute(self.course.last)
        self._tell(found)

    def _pause(self, prompt: Both) -> None:
        """Wait for the learner; a disagreement is heard here as well."""
        while self._heard(prompt).strip() == "!":
            self._disagreed()

    def _tell(self, found: Feedback) -> None:
        for number, line in enumerate(found.said):
            self.say(line, lead=("✓ " if found.is_right else "✗ ") if number == 0 else "  ", style="sound" if found.is_right else "error")

    def _markdown(self, text: str) -> None:
        """A text on the terminal with its headings and lists; as it is where it goes elsewhere."""
        if sys.stdout.isatty():
            from rich.console import Console
            from rich.markdown import Markdown

            Console(width=self._width).print(Markdown(text))
            return
        for line in text.split("\n"):
            self.say(line)

    def _title(self, text: str) -> None:
        show(iter([[], [(text, "headline")]]))

    def say(self, text: str, *, lead: str = "", style: str = "") -> None:
        """One paragraph on the terminal."""
        rows: list[Row] = list(paragraph(text, "", self._width, lead=[(lead, style)] if lead else [])) if text.strip() else [[]]
        show(iter(rows))

    def _heard(self, prompt: Both | None) -> str:
        """A line of the learner's; raises ``_Leave`` where they stop."""
        if prompt is not None:
            print(f"{prompt.said(self._language)} > ", end="", file=sys.stderr, flush=True)
        line = sys.stdin.readline()
        if not line or line.strip().lower() == "q":
            raise _Leave
        return line.rstrip("\n")


def _name(request: Request) -> str:
    return request.name or getpass.getuser()


def _progress(request: Request, house: House) -> Progress:
    return Progress(data_folder(house.examples, request.language) / FILE, request.language)


def _names(path: Path, language: str) -> list[str]:
    try:
        names = names_in(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        names = None
    if names is None:
        raise SettingsError(_NO_NAMES.said(language).format(path=path.name))
    return names


def _page(text: str, language: str) -> str:
    from assistant.learn.page import page

    return page(text, language)
