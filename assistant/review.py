"""The pipeline: parse, read, judge, ask, reword, report."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, TypedDict, Unpack, cast

from assistant.draft import Draft
from assistant.errors import DraftError, LibraryError
from assistant.judge import DraftReading, Judgement, judge
from assistant.language import Language
from assistant.language.detect import detect, line_language
from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.parse import clean, parse
from assistant.reading import read_objective
from assistant.report.build import report
from assistant.report.model import Review
from assistant.rule import Both
from assistant.settings import DEFAULT, House

if TYPE_CHECKING:
    from assistant.critique.brief import Work
    from assistant.critique.turn import Opinion

LONGEST_TEXT = 1_000_000  # code points; 5,000 lines of OKRs are a third of it

_EMPTY = Both(
    fr="Le texte est vide : collez vos objectifs et leurs résultats clés.",
    en="The text is empty: paste your objectives and their key results.",
)
_NO_OKR = Both(
    fr="Aucun objectif n'a été reconnu : mettez chaque objectif sur sa ligne et ses résultats clés en dessous, par exemple avec des tirets.",
    en="No objective was recognised: put each objective on a line of its own with its key results below it, as a dashed list for instance.",
)
_TOO_LONG = Both(
    fr="Le texte fait {size} caractères, plus que les {limit} que l'on relit en une fois : collez une équipe à la fois.",
    en="The text has {size} characters, more than the {limit} reviewed at once: paste one team at a time.",
)
_BINARY = Both(
    fr="Ce n'est pas du texte : collez le brouillon lui-même, ou enregistrez-le en .txt, .md ou .html.",
    en="This is not text: paste the draft itself, or save it as .txt, .md or .html.",
)
_OTHER_LANGUAGE = Both(
    fr="Ce brouillon ne semble écrit ni en français ni en anglais : seules les vérifications qui ne dépendent pas des mots ont été faites.",
    en="This draft seems to be in neither English nor French: only the checks that need no words were made.",
)
_NO_SUCH_LANGUAGE = "Drafts are read in French and English: language is “fr”, “en” or None, not “{asked}”."
_UNREAD_ONE = Both(
    fr="Une ligne n'a pas été comprise ; elle est listée à part.",
    en="One line was not understood; it is listed apart.",
)
_UNREAD_MORE = Both(
    fr="{count} lignes n'ont pas été comprises ; elles sont listées à part.",
    en="{count} lines were not understood; they are listed apart.",
)
_FAIR_HERE = Both(
    fr="Les réglages de la maison admettent les résultats clés d'action (input, output) pour l'équipe {team} ce cycle-ci.",
    en="The house settings accept input and output key results from team {team} this cycle.",
)
_CYCLE = pattern(r"\b(?:[TQ][1-4]|[SH][12])(?:[ -/]*(?:FY)?(?:20)?\d\d)?\b|\b(?:FY)\s?\d\d(?:\d\d)?\b")
_TEAM = pattern(r"^\s*(?:[ée]quipe|team|service|d[ée]partement|department|squad)\s*[::]\s*(.{2,60}?)\s*$", re.IGNORECASE | re.MULTILINE)


class Options(TypedDict, total=False):
    """What every way to ask for a review takes; ``review`` says what each is."""

    language: str | None
    rewrite: bool
    examples: int
    ai: bool
    context: str | None
    redact: bool
    max_cost: float | None
    house: House
    source: str | None
    team: str | None
    progress: Callable[[int, int], None] | None


class Reviewed(NamedTuple):
    """A draft that the rules have reviewed, and all that the later steps start from."""

    report: Review
    text: str
    reading: DraftReading
    judgement: Judgement
    house: House
    team: str | None


def review(
    text: str,
    *,
    language: str | None = None,
    rewrite: bool = False,
    examples: int = 0,
    ai: bool = False,
    context: str | None = None,
    redact: bool = False,
    max_cost: float | None = None,
    house: House = DEFAULT,
    source: str | None = None,
    team: str | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Review:
    """Review one pasted draft.

    ``text`` in any shape; ``language`` "fr" or "en" (found out by default); ``house`` the settings of okr.toml.
    With the defaults: rules only, no network, no disk writes. Raises ``DraftError`` when the text holds no OKR.
    ``rewrite`` adds better wordings, questions and the improved draft; ``examples`` so many entries of the example library
    beside each weak line (its store is built on first need: ``progress`` is told how many entries of how many are in). Where the
    library cannot be used, a warning says why.

    ``ai`` asks the configured model for a second opinion, which is held against the draft; ``context`` are the company's OKRs for
    it, ``redact`` sends stand-ins for names, addresses and amounts, ``max_cost`` caps what asking may cost. Whatever goes wrong
    with the model, the rules' review stands and ``critique`` says what happened.
    """
    options: Options = {
        "language": language,
        "rewrite": rewrite,
        "examples": examples,
        "ai": ai,
        "context": context,
        "redact": redact,
        "max_cost": max_cost,
        "house": house,
        "source": source,
        "team": team,
        "progress": progress,
    }
    if not ai:
        return finished(reviewed(text, **options), None, **options)
    from assistant.asking import areview, run

    return run(areview(text, **options))


def review_many(texts: Iterable[str], *, concurrency: int = 8, **options: Unpack[Options]) -> Iterator[Review | DraftError]:
    """Review several drafts; yields, in order, each one's ``Review`` or the ``DraftError`` it ran into.

    With ``ai`` up to ``concurrency`` drafts are under way at once, and ``max_cost`` caps them all together.
    """
    if options.get("ai"):
        from assistant.asking import areview_many, drawn

        yield from drawn(areview_many(texts, concurrency=concurrency, **options))
        return

    def one(text: str) -> Review | DraftError:
        try:
            return review(text, **options)
        except DraftError as error:
            return error

    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(max_workers=max(1, concurrency)) as pool:
        yield from pool.map(one, texts)


def reviewed(text: str, **options: Unpack[Options]) -> Reviewed:
    """The review by the rules alone; raises ``DraftError`` when the text holds no OKR."""
    asked, house = _language(options.get("language")), options.get("house", DEFAULT)
    readable = _checked(text, asked)
    draft = parse(readable)
    found_language = asked or detect(readable)
    spoken = found_language or "en"
    if not draft.objectives:
        raise DraftError(_NO_OKR.said(spoken))
    reading = _read(draft, spoken, known=found_language is not None)
    team = options.get("team") or _team(draft)
    judgement = judge(reading, house, team=team)
    return Reviewed(report(reading, judgement), readable, reading, judgement, house, team)


def finished(done: Reviewed, opinion: Opinion | None, **options: Unpack[Options]) -> Review:
    """The whole report: with the opinion, wordings and examples that were asked for."""
    found, house = done.report, done.house
    held = opinion.held if opinion else None
    if options.get("rewrite") or held:
        from assistant.rewrite.apply import with_rewrites  # the catalogue loads only for those who want rewrites

        given = None
        if held:
            from assistant.critique.apply import given_by

            given = given_by(held)
        found = with_rewrites(
            found, done.text, done.reading, done.judgement, house, team=done.team, given=given, templates=options.get("rewrite", False)
        )
    if opinion:
        from assistant.critique.apply import with_opinion

        found = with_opinion(found, opinion, known_language=done.reading.known_language)
    no_examples = None
    if (count := options.get("examples", 0)) > 0:
        found, no_examples = _with_examples(found, count, house, options.get("progress"))
    more = [*found.warnings, *(warning for warning in (opinion.warning if opinion else None, no_examples) if warning)]
    return replace(
        found,
        source=options.get("source"),
        team=done.team,
        cycle=house.cycle or _cycle(done.reading.draft),
        warnings=_warnings(done.reading, house, done.team) + list(dict.fromkeys(more)),
    )


def work_of(done: Reviewed) -> Work:
    """What a second opinion starts from."""
    from assistant.critique.brief import Work

    return Work(done.reading, done.judgement, done.house, done.team)


def _with_examples(found: Review, count: int, house: House, progress: Callable[[int, int], None] | None) -> tuple[Review, str | None]:
    """The report with examples, or without and the sentence that says why."""
    from assistant.examples.apply import with_examples  # Chroma loads only for those who want examples
    from assistant.examples.search import open_search

    try:
        search = open_search(house.examples, language=found.language, progress=progress)
        try:
            return with_examples(found, search, count), None
        finally:
            search.close()
    except LibraryError as error:
        return found, str(error)


def _language(asked: str | None) -> Language | None:
    if asked in ("fr", "en", None):
        return cast("Language | None", asked)
    raise DraftError(_NO_SUCH_LANGUAGE.format(asked=asked))


def _checked(text: str, language: Language | None) -> str:
    """The text, cleaned; raises ``DraftError`` where there is nothing to read."""
    if len(text) > LONGEST_TEXT:
        raise DraftError(_TOO_LONG.said(_spoken(text, language)).format(size=len(text), limit=LONGEST_TEXT))
    if text.count("\x00") or sum(text.count(char) for char in "\x01\x02\x03\x04\x05\x06\x0e\x0f\ufffd") > 0.05 * len(text):
        raise DraftError(_BINARY.said(_spoken(text, language)))
    readable = clean(text)
    if not readable.strip():
        raise DraftError(_EMPTY.said(_spoken(text, language)))
    return readable


def _spoken(text: str, language: Language | None) -> Language:
    return language or detect(text[:2000]) or "en"


def _read(draft: Draft, language: Language, *, known: bool) -> DraftReading:
    readings = []
    for objective in draft.objectives:
        spoken = line_language(fold(objective.text), language)
        readings.append(read_objective(objective, language, own_language=spoken))
    return DraftReading(draft, language, tuple(readings), known)


def _team(draft: Draft) -> str | None:
    found = _TEAM.search(draft.prose)
    return found[1] if found else None


def _cycle(draft: Draft) -> str | None:
    found = _CYCLE.search(draft.prose)
    return found[0] if found else None


def _warnings(reading: DraftReading, house: House, team: str | None) -> list[str]:
    language, found = reading.language, list(reading.draft.warnings)
    if not reading.known_language:
        found.append(_OTHER_LANGUAGE.said(language))
    if reading.draft.unread:
        unread = len(reading.draft.unread)
        found.append((_UNREAD_ONE if unread == 1 else _UNREAD_MORE).said(language).format(count=unread))
    if house.allows_input(team):
        found.append(_FAIR_HERE.said(language).format(team=team))
    return found
