"""Doerr's sentence: "I will [objective] as measured by [key results]" / « Je vais […], mesuré par […] »."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.parse.marks import Cells, Mark, mark
from assistant.parse.sections import Label
from assistant.parse.source import SourceLine

_SUBJECT = (
    r"(?:(?:d['’]ici|avant|au|pour|ce|cette|by|before|in|this|over|during|next)\b[^,.]{0,50},\s*)?"
    r"(?:(?:i|we|our team|the team)(?:['’]ll|\s+will|\s+shall|\s+want to|\s+are going to|['’]re going to|\s+aim to|"
    r"['’]m going to|\s+am going to)|"
    r"je vais|nous allons|on va|notre [ée]quipe va|l['’][ée]quipe va|je veux|nous voulons|on veut)\s+"
)
_MEASURED = (
    r",?\s*(?:\(|[–—-]\s*)?(?:ce qui sera |ce que nous mesurerons |ce sera |le tout |et (?:ce|cela) sera |and (?:it|"
    r"this) will be |which (?:is|will be) )?"
    r"(?:as\s+)?(?:measured by|mesur[ée]e?s? par|ce qui se mesurera par)\s*:?\s*"
)
_START = re.compile(_SUBJECT, re.IGNORECASE)
_WHOLE = re.compile(rf"(?:{_SUBJECT})?(?P<objective>\S.*?){_MEASURED}(?P<results>.*)", re.IGNORECASE | re.DOTALL)
_CUT = re.compile(r"\s*;\s*(?:et\s+|and\s+)?|,\s+(?:et\s+|and\s+|ainsi que\s+)?(?=\S)")
_LAST = re.compile(r"\s+(?:et|and|ainsi que|as well as)\s+", re.IGNORECASE)
_NEW_RESULT = re.compile(
    r"(?:an?|the|un|une|des|le|la|les|l['’]|moins|plus|au|fewer|less|more|at|no|zero|zéro|aucune?|at least|nos|notre|our|\d|[£$€])",
    re.IGNORECASE,
)
# What follows a comma and only says where the result before it comes from.
_COMPARES = re.compile(
    r"(?:up|down)?\s*from\b|contre\b|against\b|vs\b|versus\b|instead of|au lieu de|compared|par rapport|was\b|up by|soit\b",
    re.IGNORECASE,
)


def starts_sentence(text: str) -> bool:
    """Whether a line opens with "I will" or « Je vais » and its like."""
    return bool(_START.match(text.lstrip(" \t-*>#_•")))


def sentence_marks(lines: Sequence[SourceLine]) -> list[Mark]:
    """The objective and key results of one sentence spread over ``lines``; nothing when it names no measure."""
    first = mark(lines[0], tight=False)
    joined, places = _join(lines, first)
    found = _WHOLE.fullmatch(joined)
    if not found or not (first.label is Label.OBJECTIVE or _START.match(joined)):
        return []
    marks = [_at(first, places, found.start("objective"), found["objective"].strip(" ,"), Label.OBJECTIVE)]
    for start, text in _results(found["results"]):
        marks.append(_at(first, places, found.start("results") + start, text, Label.KEY_RESULT))
    return marks


def _join(lines: Sequence[SourceLine], first: Mark) -> tuple[str, list[tuple[int, int]]]:
    """One string without line breaks, and the place of each of its characters."""
    text = first.text
    places = [(first.line, first.column + i) for i in range(len(text))]
    for line in lines[1:]:
        lead = len(line.text) - len(line.text.lstrip())
        bare = line.text.strip()
        text += " " + bare
        places.append((line.number, lead + 1))
        places += [(line.number, line.column + lead + i) for i in range(len(bare))]
    return text, places


def _at(first: Mark, places: list[tuple[int, int]], offset: int, text: str, label: Label) -> Mark:
    line, column = places[min(offset, len(places) - 1)]
    return replace(first, line=line, column=column, text=text, label=label, style="", strong=False, cells=Cells())


def _results(text: str) -> Iterator[tuple[int, str]]:
    """Cut the list after "measured by" at its commas and its last "and", never inside brackets or figures."""
    pieces = list(_pieces(text))
    if pieces:
        start, last = pieces.pop()
        pieces += _split_last(start, last, listed=bool(pieces))
    for start, piece in pieces:
        bare = piece.strip(" .,;")
        if bare:
            yield start + len(piece) - len(piece.lstrip(" .,;")), bare


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    depth = start = at = 0
    while at < len(text):
        char = text[at]
        depth += (char in "([«“") - (char in ")]»”")
        if depth <= 0 and char in ",; " and (found := _CUT.match(text, at)):
            rest = text[found.end() : found.end() + 200]
            if char != ";" and _COMPARES.match(rest):
                at += 1
                continue
            if char == ";" or found[0].lstrip().startswith(";") or _NEW_RESULT.match(rest) or _is_result(rest):
                yield start, text[start:at]
                start = at = found.end()
                continue
        at += 1
    yield start, text[start:]


def _is_result(rest: str) -> bool:
    """Whether what follows a comma carries a figure of its own before the next comma."""
    head = re.split(r",\s|;", rest, maxsplit=1)[0]
    return bool(re.search(r"\d", head)) or len(head.split()) > 3


def _split_last(start: int, text: str, *, listed: bool) -> list[tuple[int, str]]:
    """Cut at the last "and" when both sides carry a result, or when it closes a list ("A, B and C")."""
    for found in reversed(list(_LAST.finditer(text))):
        left, right = text[: found.start()], text[found.end() :]
        if text.count("(", 0, found.start()) > text.count(")", 0, found.start()):
            continue
        if not _NEW_RESULT.match(right) or len(right.split()) < 2:
            continue
        if listed or re.search(r"\d|\b(?:in place|zero|zéro|half|moitié)\b", left):
            return [*_split_last(start, left, listed=False), (start + found.end(), right)]
    return [(start, text)]
