"""Whether an answer is right: chosen ones by their key, written ones by the reviewer itself, which knows many right answers."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.errors import DraftError
from assistant.judge import find_rule
from assistant.learn.beside import read_beside
from assistant.learn.drill import Drill
from assistant.learn.words import EXPECTED, NO_BENEFIT, NO_SET, NOT_YET, ONE_WAY, ONLY_WORK, RIGHT, TOO_FEW
from assistant.report.model import Finding, KeyResultReport, ObjectiveReport, Review
from assistant.review import review
from assistant.settings import DEFAULT, House

_GRAVE = frozenset({"error", "warning"})
_LEAST = 3  # key results of a set, where the house asks for no fewer
_AND = re.compile(r",? (?:et|ainsi que|and|plus(?! d['’e])|as well as) ")  # « plus de » is a comparison
_JOINT = re.compile(rf"{_AND.pattern}|, |; ")
_WORD = re.compile(r"[^\W\d_]{2,}")
_WORDS = 2  # in half a line that says something by itself
_BULLET = re.compile(r"^\s*(?:[-*•–—]|\d{1,2}[.)]|(?:KR|RC)\s*\d*\s*[:.)-])\s*", re.IGNORECASE)


class Feedback(NamedTuple):
    """What there is to say of an answer: ``told`` line by line, ``broken`` the rules it breaks."""

    is_right: bool
    told: tuple[str, ...]
    broken: tuple[str, ...] = ()


def judged(drill: Drill, answer: str, house: House = DEFAULT, *, ai: bool = False) -> Feedback:
    """Whether ``answer`` is right, and why; with ``ai`` the configured model remarks on written answers as well."""
    if drill.kind == "mend":
        return _mended(drill, answer, house, ai=ai)
    if drill.kind == "case":
        return _set(drill, answer, house, ai=ai)
    return _chosen(drill, " ".join(answer.replace(",", " ").split()))


def _chosen(drill: Drill, answer: str) -> Feedback:
    language, is_right = drill.language, answer in drill.answers
    if is_right:
        return Feedback(is_right=True, told=(RIGHT.said(language), *drill.why.split("\n")))
    if drill.kind == "order":  # its reasons name the lines in order
        return Feedback(is_right=False, told=(NOT_YET.said(language), *drill.why.split("\n")), broken=(drill.skill,))
    named = " / ".join(choice.text for choice in drill.choices if choice.key in drill.answers) or next(iter(drill.answers))
    return Feedback(
        is_right=False, told=(NOT_YET.said(language), EXPECTED.said(language).format(answer=named), drill.why), broken=(drill.skill,)
    )


def _mended(drill: Drill, answer: str, house: House, *, ai: bool) -> Feedback:
    """One line, beside its objective: right where the reviewer finds nothing grave and it is more than the team's own work."""
    language = drill.language
    line = _BULLET.sub("", " ".join(answer.split()))
    result = read_beside(line, drill.objective, language, house, ai=ai) if line else None
    if result is None:
        return Feedback(is_right=False, told=(NOT_YET.said(language), drill.why, _sample(drill)), broken=(drill.skill,))
    grave = [finding for finding in result.findings if finding.severity in _GRAVE]
    if grave:
        return Feedback(is_right=False, told=(NOT_YET.said(language), *_messages(grave), _sample(drill)), broken=_names(grave))
    if _has_two_figures(line, result, drill, house):
        compound = find_rule("compound-kr")
        assert compound is not None
        return Feedback(
            is_right=False, told=(NOT_YET.said(language), compound.holds.said(language), _sample(drill)), broken=("compound-kr",)
        )
    if result.level == "input":
        return Feedback(is_right=False, told=(NOT_YET.said(language), ONLY_WORK.said(language), _sample(drill)), broken=("levels",))
    return Feedback(is_right=True, told=(RIGHT.said(language), *_messages(result.findings), _sample(drill)))


def _has_two_figures(line: str, whole: KeyResultReport, drill: Drill, house: House) -> bool:
    """Whether the line joins two results, each with a figure of its own to reach: the rule, which must be sure, lets some of these be."""
    has_baseline = whole.measure is not None and whole.measure.baseline is not None  # what follows a comma is then where it stood
    for joint in (_AND if has_baseline else _JOINT).finditer(line):
        halves = line[: joint.start()], line[joint.end() :]
        if all(len(_WORD.findall(half)) >= _WORDS and _is_reached(half, drill, house) for half in halves):
            return True
    return False


def _is_reached(half: str, drill: Drill, house: House) -> bool:
    """Whether half a line has a figure to reach by itself."""
    result = read_beside(half, drill.objective, drill.language, house)
    return result is not None and result.measure is not None and (result.measure.target is not None or result.measure.change is not None)


def _set(drill: Drill, answer: str, house: House, *, ai: bool) -> Feedback:
    """A whole set: right where nothing in it is grave, it has results enough, and one of them shows the benefit."""
    language = drill.language
    try:
        found = review(answer, language=language, house=house, ai=ai)
    except DraftError:
        return Feedback(is_right=False, told=(NOT_YET.said(language), NO_SET.said(language)), broken=("no-outcome",))
    grave = [finding for part in _parts(found) for finding in part.findings if finding.severity in _GRAVE]
    told, least = list(_messages(grave)), min(_LEAST, house.recommended_krs)
    results = [result for objective in found.objectives for result in objective.key_results]
    if len(results) < least and "too-few-krs" not in _names(grave):
        told.append(TOO_FEW.said(language).format(count=least))
    if results and "no-outcome" not in _names(grave) and not any(result.level == "outcome" for result in results):
        told.append(NO_BENEFIT.said(language))
    if told:
        return Feedback(is_right=False, told=(NOT_YET.said(language), *told, _sample(drill)), broken=_names(grave) or ("no-outcome",))
    return Feedback(is_right=True, told=(RIGHT.said(language),))


def _parts(found: Review) -> list[Review | ObjectiveReport | KeyResultReport]:
    parts: list[Review | ObjectiveReport | KeyResultReport] = [found]
    for objective in found.objectives:
        parts += [objective, *objective.key_results]
    return parts


def _messages(findings: list[Finding]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(finding.message for finding in findings))


def _names(findings: list[Finding]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(finding.name for finding in findings))


def _sample(drill: Drill) -> str:
    return ONE_WAY.said(drill.language).format(text=f"\n{drill.sample}" if "\n" in drill.sample else drill.sample)
