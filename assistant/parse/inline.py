"""An objective and its key results on one line: "O1 | text | KR1 a / KR2 b", "Objective: A. b; c; d", "- A: b; c; d"."""

import re
from collections.abc import Iterator, Sequence

from assistant.language.pattern import pattern
from assistant.parse.marks import Mark, cut
from assistant.parse.sections import Label

_NEXT_RESULT = pattern(r"(?:^|\s{0,3}[|/;,.•–—(]?\s{1,3}|\s{0,3}[|/;])(?:KR|RC)\s?\d[\d.]*\s*(?:[:.)–—=-]\s*)?(?=\S)")
_COUNTED = pattern(r"[\s|/;,•–—>→:.-]{1,8}(?:\((?P<a>\d)\)|(?P<b>\d)[.)/])\s+(?=\S)")
_HINTS = tuple(f"{sign}{name}" for sign in " |/;\u00a0" for name in ("KR", "RC"))
_SECOND = ("2) ", "2. ", "2/ ")
_FIRST = ("1) ", "1. ", "1/ ")
_TURN = pattern(r"\s*(?:[:|>→]|(?<=[\w)%»\"”])\.|(?<=\s)[–—])\s+(?=\S)")
_SEMICOLON = pattern(r"\s*;\s*(?=\S)")
_SENTENCE = pattern(r"(?<=[\w)%»\"”])\.\s+(?=[A-ZÀ-Ý\d])")
_TOPIC = pattern(r"[^\W\d_][\w &/-]{0,25}:\s+")


def with_inline(marks: Sequence[Mark]) -> list[Mark]:
    """``marks`` with lines that hold a whole objective taken apart."""
    text = "\n".join(mark.text for mark in marks)
    listing = _listing(marks) if ";" in text or ". " in text else {}
    hinted = _holds_label(text) or _holds(text, _SECOND)
    if not hinted and not listing:
        return list(marks)
    found: list[Mark] = []
    for index, mark in enumerate(marks):
        found += (_labelled(mark) if hinted else []) or listing.get(index) or [mark]
    return found


def _labelled(mark: Mark) -> list[Mark]:
    """The parts of a line in which further key results carry their label or number."""
    if mark.label not in (None, Label.OBJECTIVE, Label.KEY_RESULT) or mark.cells:
        return []
    hits = (_holds_label(mark.text) and list(_NEXT_RESULT.finditer(mark.text))) or (_holds(mark.text, _FIRST) and _counted(mark.text))
    if not hits or hits[0].start() == 0:
        return []
    if len(hits) == 1 and mark.label is not Label.KEY_RESULT and not hits[0][0][:3].strip(" KRC"):
        return []
    starts = [(0, 0), *((hit.start(), hit.end()) for hit in hits), (len(mark.text), 0)]
    return list(_parts(mark, starts, mark.label or Label.OBJECTIVE))


def _holds_label(text: str) -> bool:
    return ("KR" in text or "RC" in text) and _holds(text, _HINTS)


def _holds(text: str, signs: Sequence[str]) -> bool:
    return any(sign in text for sign in signs)


def _counted(text: str) -> list[re.Match[str]]:
    """The numbers 1, 2, 3 set inside a line."""
    hits = list(_COUNTED.finditer(text))
    values = [int(hit["a"] or hit["b"]) for hit in hits]
    return hits if values == list(range(1, len(hits) + 1)) else []


def _listing(marks: Sequence[Mark]) -> dict[int, list[Mark]]:
    """The parts of lines that each name an objective and then list its key results, where nothing else does."""
    whole = [i for i, m in enumerate(marks) if m.label is Label.OBJECTIVE and m.text]
    if not whole and not any(m.label for m in marks):
        items = [i for i, m in enumerate(marks) if m.is_item]
        whole = items if len(items) > 1 and len({marks[i].indent for i in items}) == 1 else []
    known = set(whole)
    if not whole or any(m.label is Label.KEY_RESULT or (m.is_item and i not in known) for i, m in enumerate(marks)):
        return {}
    for separator in (_SEMICOLON, _SENTENCE):
        found = {i: _cut_list(marks[i], separator) for i in whole}
        if all(found.values()):
            return found
    return {}


def _cut_list(mark: Mark, separator: re.Pattern[str]) -> list[Mark]:
    ends = list(separator.finditer(mark.text))
    if len(ends) < 2:
        return []
    head = 0
    if separator is _SEMICOLON:
        turn = _TURN.search(mark.text, 0, ends[0].start())
        if not turn:
            return []
        cuts = [(turn.start(), turn.end())]
    else:
        topic = _TOPIC.match(mark.text)
        head, cuts = topic.end() if topic else 0, []
    cuts += [(hit.start(), hit.end()) for hit in ends]
    return list(_parts(mark, [(0, head), *cuts, (len(mark.text), 0)], Label.OBJECTIVE))


def _parts(mark: Mark, cuts: Sequence[tuple[int, int]], first: Label) -> Iterator[Mark]:
    """The pieces of ``mark`` between one cut's end and the next cut's start."""
    for number, ((_, start), (end, _)) in enumerate(zip(cuts, cuts[1:], strict=False)):
        label = first if not number else Label.KEY_RESULT
        piece = cut(mark, start, label=label) if start else mark._replace(label=label)
        text = piece.text[: end - start].strip(" |/;,.>→•")
        if text:
            yield piece._replace(text=text, style="", tight=mark.tight or number > 0)
