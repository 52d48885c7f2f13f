"""Doerr's sentence: "I will [objective] as measured by [key results]" / « Je vais […], mesuré par […] »."""

import re
from collections.abc import Iterator, Sequence

from assistant.language.pattern import pattern
from assistant.parse.marks import Cells, Mark, mark
from assistant.parse.sections import Label
from assistant.parse.source import SourceLine

_TIMING = r"(?:(?:d['’]ici|avant|au|pour|ce|cet|cette|by|before|in|this|over|during|next)\b[^,.]{0,50}?,?\s+)"
_SUBJECT = (
    r"(?:(?:i|we|our team|the team)(?:['’]ll|\s+will|\s+shall|\s+want to|\s+are going to|['’]re going to|\s+aim to|"
    r"['’]m going to|\s+am going to)|"
    r"je vais|nous allons|on va|notre [ée]quipe va|l['’][ée]quipe va|je veux|nous voulons|on veut)\s+"
)
_MEASURED = (
    r",?\s*(?:\(|[–—-]\s*)?(?:ce qui sera |ce que nous mesurerons |ce sera |le tout |et (?:ce|cela) sera |and (?:it|"
    r"this) will be |which (?:is|will be) )?"
    r"(?:as\s+|tel(?:le)?s?\s+que\s+)?(?:measured by|mesur[ée]e?s? par|ce qui se mesurera par)\s*:?\s*"
)
_START = pattern(_SUBJECT, re.IGNORECASE)
_TIMED_START = pattern(_TIMING + _SUBJECT, re.IGNORECASE)
_SUBJECTS = frozenset("i i'll i'm we we'll we're our the je nous on notre l'équipe l'equipe".split())
_TIMINGS = frozenset("d'ici avant au pour ce cet cette by before in this over during next".split())
_TIMED_SUBJECTS = (" i", " we", " our team", " the team", " je v", " nous ", " on v", " notre ", " l'", " l’")
_WHOLE = pattern(rf"(?:{_TIMING}?{_SUBJECT})?(?P<objective>\S.*?){_MEASURED}(?P<results>.*)", re.IGNORECASE | re.DOTALL)
_CUT = pattern(r"\s*;\s*(?:et\s+|and\s+)?|,\s+(?:et\s+|and\s+|ainsi que\s+)?(?=\S)")
_LAST_COMMA = pattern(r"(?:,|;)\s+(?:et|and|ainsi que)\s+$", re.IGNORECASE)
_LAST = pattern(r"\s+(?:et|and|ainsi que|as well as)\s+", re.IGNORECASE)
_NEW_RESULT = pattern(
    r"(?:an?|the|un|une|des|le|la|les|l['’]|moins|plus|au|fewer|less|more|at|no|zero|zéro|aucune?|at least|nos|notre|our|\d|[£$€])",
    re.IGNORECASE,
)
# What follows a comma and only says more of the result before it.
_COMPARES = pattern(
    r"(?:(?:up|down)?\s*from|contre|against|vs|versus|instead of|au lieu de|compared|par rapport|was|up by|soit|not|pas|y compris|including|"
    r"dont|with|without|avec|sans|hors|except|then|puis|per|par|each|as|while|when|quand|in|on|en|dans|of|de|to|pour|for)\b",
    re.IGNORECASE,
)
_BOUNDS = pattern(r"(?:no|not) more than|at (?:most|least)|(?:au|pas) (?:plus|moins)|under|below|sous|over|above", re.IGNORECASE)


def starts_sentence(text: str) -> bool:
    """Whether a line opens with "I will" or « Je vais » and its like."""
    return subject_end(text.lstrip(" \t-*>#_•")) > 0


def subject_end(text: str) -> int:
    """Where "I will" or « Je veux » ends at the start of ``text``; 0 when it opens otherwise."""
    word, found = text.partition(" ")[0].lower().replace("’", "'"), None
    if word in _SUBJECTS:
        found = _START.match(text)
    elif word in _TIMINGS and (low := text[:100].lower()) and any(subject in low for subject in _TIMED_SUBJECTS):
        found = _TIMED_START.match(text)
    return found.end() if found else 0


def sentence_marks(lines: Sequence[SourceLine]) -> list[Mark]:
    """The objective and key results of one sentence spread over ``lines``; nothing when it names no measure."""
    first = mark(lines[0], tight=False)
    joined, places = _join(lines, first)
    found = _WHOLE.fullmatch(joined)
    if not found or not (first.label is Label.OBJECTIVE or subject_end(joined)):
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
    return first._replace(line=line, column=column, text=text, label=label, style="", strong=False, cells=Cells())


def _results(text: str) -> Iterator[tuple[int, str]]:
    """Cut the list after "measured by" at its commas and its last "and", never inside brackets or figures."""
    pieces = list(_pieces(text))
    if pieces:
        start, last = pieces.pop()
        closed = bool(pieces) and bool(_LAST_COMMA.search(text[:start]))
        pieces += _split_last(start, last, listed=bool(pieces) and not closed)
    for start, piece in pieces:
        bare = piece.strip(" .,;")
        if bare.endswith(")") and bare.count(")") > bare.count("("):
            bare = bare[:-1].rstrip(" .,;")
        if bare:
            yield start + len(piece) - len(piece.lstrip(" .,;")), bare


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    depth = start = at = 0
    semicolons = ";" in text
    while at < len(text):
        char = text[at]
        depth += (char in "([«“") - (char in ")]»”")
        found = _CUT.match(text, at) if depth <= 0 and char in ",; " else None
        if found and (";" in found[0] or (not semicolons and _opens_result(text[start:at], text[found.end() : found.end() + 200]))):
            yield start, text[start:at]
            start = at = found.end()
        else:
            at += 1
    yield start, text[start:]


def _opens_result(before: str, rest: str) -> bool:
    """Whether what follows a comma is a result of its own: an article or figure in front, or enough words before the next comma."""
    if _COMPARES.match(rest) or (_BOUNDS.match(rest) and not re.search(r"\d", before)):
        return False
    head = re.split(r",\s|;", rest, maxsplit=1)[0]
    return bool(_NEW_RESULT.match(rest)) or bool(re.search(r"\d", head)) or len(head.split()) > 1


def _split_last(start: int, text: str, *, listed: bool) -> list[tuple[int, str]]:
    """Cut at the last "and" when it closes a list ("A, B and C"), or when both sides carry a result."""
    for found in reversed(list(_LAST.finditer(text))):
        left, right = text[: found.start()], text[found.end() :]
        if text.count("(", 0, found.start()) > text.count(")", 0, found.start()):
            continue
        if listed and len(left.split()) > 1 and len(right.split()) > 1:
            return [(start, left), (start + found.end(), right)]
        if not _NEW_RESULT.match(right) or len(right.split()) < 2:
            continue
        if re.search(r"\d|\b(?:in place|zero|zéro|half|moitié)\b", left):
            return [*_split_last(start, left, listed=False), (start + found.end(), right)]
    return [(start, text)]
