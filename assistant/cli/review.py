"""``okr review``: read each draft, review it, print the report, and say by the exit code what was found."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from assistant.cli.output import columns, progress, show, tell, write
from assistant.cli.words import BUILDING, NAMED, NO_OKR_IN_FILE, NO_SETTINGS, PASTE, WITHOUT_AI, locale, said
from assistant.errors import DraftError, OkrError, SettingsError
from assistant.formats import drafts_at, is_office, read_file, read_stream
from assistant.report.digest import is_found
from assistant.report.model import Review
from assistant.review import Options, review
from assistant.settings import DEFAULT, House, find_settings, load_settings

if TYPE_CHECKING:
    from assistant.roster.entry import Entry

FOUND, UNREADABLE = 1, 2


class Model(NamedTuple):
    """What was said of the model's opinion: whether it is wanted, and how it is asked for."""

    ai: bool = False
    context: str | None = None
    show_prompt: bool = False
    max_cost: float | None = None
    redact: bool = False

    @property
    def idle(self) -> tuple[str, ...]:
        """The options given that do nothing without ``--ai``."""
        given = {"--context": self.context, "--max-cost": self.max_cost is not None, "--redact": self.redact}
        return () if self.ai or self.show_prompt else tuple(option for option, is_given in given.items() if is_given)


class Request(NamedTuple):
    """What was asked for on the command line."""

    paths: tuple[str, ...]
    language: str | None
    form: str
    fail_on: Literal["error", "warning", "never"]
    config: str | None
    team: str | None
    rewrite: bool = False
    examples: int = 0
    against: str | None = None
    model: Model = Model()

    @property
    def spoken(self) -> str:
        """The language of errors, as long as no draft has been read."""
        return self.language or locale()


class Draft(NamedTuple):
    """One draft to review: its text, the settings beside it, the name it is told by, and where in a file of several it stands."""

    text: str
    house: House
    name: str | None
    entry: "Entry | None" = None

    def placed(self, review: Review) -> Review:
        """The review of this draft, told in the places of the file it is from."""
        if self.entry is None:
            return review
        from assistant.roster.place import placed

        return placed(review, self.entry).model_copy(update={"source": self.name})


def run(request: Request) -> int:
    """Review what ``request`` names; the exit code."""
    if request.config and (wrong := _wrong_settings(Path(request.config), request.spoken)):
        tell(wrong)
        return UNREADABLE
    older, context = _older(request), _context(request)
    if isinstance(older, OkrError) or isinstance(context, OkrError):
        tell(str(older if isinstance(older, OkrError) else context))
        return UNREADABLE
    drafts = list(_drafts(request))
    if request.model.show_prompt:
        from assistant.cli.ask import show_prompts

        return show_prompts(drafts, request, context)
    items = _reviewed(drafts, request, context)
    reviews = [_held_against(item, older) if older else item for item in items if isinstance(item, Review)]
    if reviews:
        _print(reviews, request.form)
        _tell_of_the_model(reviews, request)
    unread = [item for item in items if isinstance(item, str)]
    for sentence in unread:
        tell(sentence)
    if unread:
        return UNREADABLE
    severity = request.fail_on
    return FOUND if severity != "never" and any(is_found(item, severity) for item in reviews) else 0


def _older(request: Request) -> Review | OkrError | None:
    """The review of the older draft, or what says why there is none."""
    if request.against is None:
        return None
    found = next(iter(_of_file(Path(request.against), request)))
    item = _one(found, request._replace(rewrite=False, examples=0)) if isinstance(found, Draft) else found
    return item if isinstance(item, Review) else DraftError(item)


def _context(request: Request) -> str | OkrError | None:
    """The text of the company's OKRs, or what says why it cannot be read."""
    if not request.model.context or not (request.model.ai or request.model.show_prompt):
        return None
    try:
        return read_file(Path(request.model.context), request.spoken)
    except OkrError as error:
        return DraftError(said(NAMED, request.spoken, name=_shown(request.model.context), sentence=error))


def _held_against(now: Review, older: Review) -> Review:
    from assistant.compare import against

    return now.model_copy(update={"against": against(now, older)})


def _drafts(request: Request) -> Iterator[Draft | str]:
    """The drafts that ``request`` names, or a sentence for each that cannot be read."""
    for name in request.paths:
        if name == "-":
            yield _draft(None, request)
            continue
        try:
            paths = drafts_at(Path(name), request.spoken)
        except DraftError as error:
            yield said(NAMED, request.spoken, name=_shown(name), sentence=error)
            continue
        for path in paths:
            yield from _of_file(path, request)


def _of_file(path: Path, request: Request) -> Iterator[Draft | str]:
    """The draft of a text file; each team's of a workbook, deck, document or archive."""
    if not is_office(path):
        yield _draft(path, request)
        return
    from assistant.formats import Failure, documents
    from assistant.roster.build import roster

    name = _shown(str(path))
    try:
        house = house_for(request.config, request.spoken, beside=path)
    except OkrError as error:
        yield named(name, error, request)
        return
    items = list(documents(path, request.spoken))
    found = roster([item for item in items if not isinstance(item, Failure)], house)
    settled = house._replace(cycle=house.cycle or found.cycle)
    for entry in found.entries:
        yield Draft(entry.text, settled, name if entry.source == path.name else f"{name} / {entry.source}", entry)
    failures = [item for item in items if isinstance(item, Failure)]
    for failure in failures:
        yield said(NAMED, request.spoken, name=name if failure.name == path.name else f"{name} / {failure.name}", sentence=failure.sentence)
    if not found.entries and not failures:
        yield said(NAMED, request.spoken, name=name, sentence=said(NO_OKR_IN_FILE, request.spoken))


def _draft(path: Path | None, request: Request) -> Draft | str:
    name = _shown(str(path)) if path else None
    try:
        text = read_file(path, request.spoken) if path else _stdin(request.spoken)
        return Draft(text, house_for(request.config, request.spoken, beside=path), name)
    except OkrError as error:
        return named(name, error, request)


def named(name: str | None, error: OkrError, request: Request) -> str:
    """What went wrong, with the file it went wrong in."""
    return said(NAMED, request.spoken, name=name, sentence=error) if name else str(error)


def _reviewed(drafts: list[Draft | str], request: Request, context: str | None) -> list[Review | str]:
    """The reviews, in order, or the sentence for each draft that could not be read."""
    if request.model.ai:
        from assistant.cli.ask import reviewed_with_a_model

        return reviewed_with_a_model(drafts, request, context)
    return [_one(item, request) if isinstance(item, Draft) else item for item in drafts]


def _one(draft: Draft, request: Request) -> Review | str:
    try:
        return draft.placed(review(draft.text, **options_of(draft, request)))
    except OkrError as error:
        return named(draft.name, error, request)


def options_of(draft: Draft, request: Request) -> Options:
    """What ``review`` is told of a draft."""
    return {
        "language": request.language or (None if draft.text.strip() else request.spoken),
        "rewrite": request.rewrite,
        "examples": request.examples,
        "progress": progress(said(BUILDING, request.spoken)) if request.examples else None,
        "house": draft.house,
        "source": draft.name,
        "team": request.team or (draft.entry.team if draft.entry else None),
    }


def _stdin(language: str) -> str:
    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        tell(said(PASTE, language))
    return read_stream(sys.stdin.buffer, language)


def house_for(config: str | None, language: str, *, beside: Path | None = None) -> House:
    """The settings named by ``config``, else those beside or above a draft (or the folder one is in); raises ``SettingsError``."""
    found = Path(config) if config else find_settings(beside or Path.cwd())
    return _house(found, language) if found else DEFAULT


def _wrong_settings(path: Path, language: str) -> str | None:
    try:
        _house(path, language)
    except OkrError as error:
        return str(error)
    return None


def _house(path: Path, language: str) -> House:
    from assistant.judge import all_rules, company_rules

    if not path.is_file():
        raise SettingsError(said(NO_SETTINGS, language, path=_shown(str(path))))
    known = [checked.rule for checked in all_rules()] + [checked.rule for checked in company_rules()]
    names = frozenset(name for rule in known for name in (rule.name, rule.code))
    return load_settings(path, language=language, rules=names)


def _shown(name: str) -> str:
    """A file name as text, even where its bytes are none."""
    return os.fsencode(name).decode("utf-8", errors="replace")


def _print(reviews: list[Review], form: str) -> None:
    if form == "text":
        from assistant.report.terminal import terminal_rows

        show(terminal_rows(reviews, width=columns()))
    else:
        write(_written(reviews, form), utf8=True)


def _written(reviews: list[Review], form: str) -> str:
    """The reports in a form others read; each is loaded only when it is wanted."""
    if form == "draft":
        return "\n\n".join((review.improved or "").strip("\n") for review in reviews) + "\n"
    if form == "markdown":
        from assistant.report.markdown import markdown

        return markdown(reviews)
    if form == "html":
        from assistant.report.page import page

        return page(reviews)
    from assistant.report.data import as_json, as_json_lines

    return as_json(reviews) if form == "json" else as_json_lines(reviews)


def _tell_of_the_model(reviews: list[Review], request: Request) -> None:
    """On stderr, why there is no opinion or only a part of one, each sentence once."""
    language = reviews[0].language
    if request.model.idle:
        tell(said(WITHOUT_AI, language, options=", ".join(request.model.idle)))
    for sentence in dict.fromkeys(each.critique.reason for each in reviews if each.critique.reason):
        tell(sentence)
