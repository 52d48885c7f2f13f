"""``okr review``: read each draft, review it, print the report, and say by the exit code what was found."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from assistant.cli.output import columns, progress, show, tell, write
from assistant.cli.words import BUILDING, NAMED, NO_AI, NO_SETTINGS, NOT_YET_OPTIONS, PASTE, locale, said
from assistant.errors import DraftError, OkrError, SettingsError
from assistant.formats import drafts_at, read_file, read_stream
from assistant.report.digest import is_found
from assistant.report.model import Review
from assistant.review import review
from assistant.settings import DEFAULT, House, find_settings, load_settings

FOUND, UNREADABLE = 1, 2


class Request(NamedTuple):
    """What was asked for on the command line; ``later`` names the options this version does not serve."""

    paths: tuple[str, ...]
    language: str | None
    form: str
    fail_on: Literal["error", "warning", "never"]
    config: str | None
    team: str | None
    ai: bool
    later: tuple[str, ...]
    rewrite: bool = False
    examples: int = 0
    against: str | None = None

    @property
    def spoken(self) -> str:
        """The language of errors, as long as no draft has been read."""
        return self.language or locale()


def run(request: Request) -> int:
    """Review what ``request`` names; the exit code."""
    reviews: list[Review] = []
    unread: list[str] = []
    if request.config and (wrong := _wrong_settings(Path(request.config), request.spoken)):
        tell(wrong)
        return UNREADABLE
    older = _older(request) if request.against else None
    if isinstance(older, str):
        tell(older)
        return UNREADABLE
    for name in request.paths:
        for item in _reviewed(name, request):
            if isinstance(item, Review):
                reviews.append(_held_against(item, older) if older else item)
            else:
                unread.append(item)
    if reviews:
        _print(reviews, request.form)
        _tell_later(request, reviews[0].language)
    for sentence in unread:
        tell(sentence)
    if unread:
        return UNREADABLE
    severity = request.fail_on
    return FOUND if severity != "never" and any(is_found(item, severity) for item in reviews) else 0


def _older(request: Request) -> Review | str:
    """The review of the older draft, or the sentence that says why there is none."""
    assert request.against is not None
    return _one(Path(request.against), request._replace(rewrite=False, examples=0, ai=False))


def _held_against(now: Review, older: Review) -> Review:
    from assistant.compare import against

    return now.model_copy(update={"against": against(now, older)})


def _reviewed(name: str, request: Request) -> Iterator[Review | str]:
    """The reviews of what ``name`` stands for, or a sentence for each that could not be read."""
    if name == "-":
        yield _one(None, request)
        return
    try:
        paths = drafts_at(Path(name), request.spoken)
    except DraftError as error:
        yield said(NAMED, request.spoken, name=_shown(name), sentence=error)
        return
    for path in paths:
        yield _one(path, request)


def _one(path: Path | None, request: Request) -> Review | str:
    try:
        text = read_file(path, request.spoken) if path else _stdin(request.spoken)
        return review(
            text,
            language=request.language or (None if text.strip() else request.spoken),
            ai=request.ai,
            rewrite=request.rewrite,
            examples=request.examples,
            progress=progress(said(BUILDING, request.spoken)) if request.examples else None,
            house=house_for(request.config, request.spoken, beside=path),
            source=_shown(str(path)) if path else None,
            team=request.team,
        )
    except OkrError as error:
        return said(NAMED, request.spoken, name=_shown(str(path)), sentence=error) if path else str(error)


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
    from assistant.judge import all_rules

    if not path.is_file():
        raise SettingsError(said(NO_SETTINGS, language, path=_shown(str(path))))
    names = frozenset(name for checked in all_rules() for name in (checked.rule.name, checked.rule.code))
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


def _tell_later(request: Request, language: str) -> None:
    if request.ai:
        tell(said(NO_AI, language))
    if request.later:
        tell(said(NOT_YET_OPTIONS, language, options=", ".join(request.later)))
