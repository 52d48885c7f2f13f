"""The pipeline: parse, read, judge, report."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any, cast

from assistant.draft import Draft, Passage
from assistant.errors import DraftError, LibraryError
from assistant.judge import DraftReading, Found, Judgement, judge, verdict
from assistant.language import Language
from assistant.language.detect import detect, line_language
from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.parse import clean, parse
from assistant.reading import Measure, Reading, read_objective
from assistant.report.model import Critique, Finding, Kept, KeyResultReport, MeasureReport, ObjectiveReport, Review
from assistant.rule import Both
from assistant.settings import DEFAULT, House

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
_NO_AI = Both(
    fr="L'avis du modèle n'existe pas encore dans cette version.",
    en="The model's opinion is not there yet in this version.",
)
_CYCLE = pattern(r"\b(?:[TQ][1-4]|[SH][12])(?:[ -/]*(?:FY)?(?:20)?\d\d)?\b|\b(?:FY)\s?\d\d(?:\d\d)?\b")
_TEAM = pattern(r"^\s*(?:[ée]quipe|team|service|d[ée]partement|department|squad)\s*[::]\s*(.{2,60}?)\s*$", re.IGNORECASE | re.MULTILINE)


def review(
    text: str,
    *,
    language: str | None = None,
    rewrite: bool = False,
    examples: int = 0,
    ai: bool = False,
    context: str | None = None,
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
    library cannot be used, a warning says why. ``ai`` and ``context`` are accepted and leave their fields empty in this version.
    """
    asked = _language(language)
    readable = _checked(text, asked)
    draft = parse(readable)
    found_language = asked or detect(readable)
    spoken = found_language or "en"
    if not draft.objectives:
        raise DraftError(_NO_OKR.said(spoken))
    reading = _read(draft, spoken, known=found_language is not None)
    team = team or _team(draft)
    judgement = judge(reading, house, team=team)
    report = _report(reading, judgement)
    if rewrite:
        from assistant.rewrite.apply import with_rewrites  # the catalogue loads only for those who want rewrites

        report = with_rewrites(report, readable, reading, judgement, house, team=team)
    no_examples = None
    if examples > 0:
        report, no_examples = _with_examples(report, examples, house, progress)
    return replace(
        report,
        source=source,
        team=team,
        cycle=house.cycle or _cycle(draft),
        warnings=_warnings(reading, house, team) + ([no_examples] if no_examples else []),
        critique=Critique(reason=_NO_AI.said(spoken)) if ai else report.critique,
    )


def _with_examples(report: Review, count: int, house: House, progress: Callable[[int, int], None] | None) -> tuple[Review, str | None]:
    """The report with examples, or without and the sentence that says why."""
    from assistant.examples.apply import with_examples  # Chroma loads only for those who want examples
    from assistant.examples.search import open_search

    try:
        search = open_search(house.examples, language=report.language, progress=progress)
        try:
            return with_examples(report, search, count), None
        finally:
            search.close()
    except LibraryError as error:
        return report, str(error)


def review_many(texts: Iterable[str], *, concurrency: int = 8, **options: Any) -> Iterator[Review | DraftError]:
    """Review several drafts; yields, in order, each one's ``Review`` or the ``DraftError`` it ran into."""

    def one(text: str) -> Review | DraftError:
        try:
            return review(text, **options)
        except DraftError as error:
            return error

    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(max_workers=max(1, concurrency)) as pool:
        yield from pool.map(one, texts)


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


def _report(reading: DraftReading, judgement: Judgement) -> Review:
    language, objectives, sound, total = reading.language, [], 0, 0
    for objective, found, per_result in zip(reading.objectives, judgement.objectives, judgement.key_results, strict=True):
        total += len(per_result)
        sound += sum(all(remark.severity == "advice" for remark in remarks) for remarks in per_result)
        source = objective.objective
        objectives.append(
            ObjectiveReport(
                id=source.id,
                text=source.text,
                line=source.line,
                column=max(1, source.column),
                flags=[remark.rule.name for remark in found],
                findings=[_finding(remark, source.text, language) for remark in found],
                initiatives=_kept(source.initiatives),
                key_results=[
                    _key_result(result, remarks, language) for result, remarks in zip(objective.key_results, per_result, strict=True)
                ],
            )
        )
    return Review(
        language=language,
        verdict=verdict(judgement, sound, total, known_language=reading.known_language),
        sound_key_results=sound,
        key_results=total,
        findings=[_finding(remark, "", language) for remark in judgement.draft],
        unread=_kept(reading.draft.unread),
        kpis=_kept(reading.draft.kpis),
        notes=_kept(reading.draft.notes),
        objectives=objectives,
    )


def _key_result(reading: Reading, remarks: tuple[Found, ...], language: Language) -> KeyResultReport:
    result, level = reading.key_result, reading.level
    return KeyResultReport(
        id=result.id,
        text=result.text,
        line=result.line,
        column=max(1, result.column),
        owner=result.owner,
        due=result.due,
        level=level.rung,
        level_quote=result.text[level.start : level.end] or None,
        flags=[remark.rule.name for remark in remarks],
        measure=_measure(reading.measure, reading.metric),
        findings=[_finding(remark, result.text, language) for remark in remarks],
    )


def _measure(measure: Measure | None, metric: str | None) -> MeasureReport | None:
    if measure is None:
        return None
    return MeasureReport(
        metric=metric,
        baseline=_plain(measure.baseline),
        target=_plain(measure.target),
        change=_plain(measure.change),
        unit=measure.unit,
        bound=measure.bound,
        direction=measure.direction,
    )


def _plain(value: float | None) -> int | float | None:
    return int(value) if value is not None and value == int(value) else value


def _finding(found: Found, text: str, language: Language) -> Finding:
    rule, hit = found.rule, found.hit
    quote = str(hit.fields.get("quote", "")) or text[hit.start : hit.end]
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=found.severity,
        quote=quote,
        start=hit.start,
        end=hit.end,
        message=rule.messages[hit.message].said(language).format(**{"quote": quote, **hit.fields}),
        why=rule.why.said(language),
    )


def _kept(passages: tuple[Passage, ...]) -> list[Kept]:
    return [Kept(text=passage.text, line=passage.line) for passage in passages]
