"""Short tags that most lines of a draft carry in front or at their end: who owns each, how it went, how firm it is."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from assistant.language.pattern import pattern

_PAIRS = {"[": "]", "(": ")", "{": "}", "<": ">", "`": "`"}
_OPENERS = {close: opener for opener, close in _PAIRS.items()}
_SIGN = pattern(r" [–—-] |: |[→|]|[=-]>|//")
_SIGN_CHARS = frozenset("–—-:→|>/")
_NO_TAG = frozenset("0123456789:.,;()%")
_TAGS = pattern(r"(?:\s*\[[^\[\]]{1,40}\]|\s*\([^()]{1,24}\))+\s*$")
_Arrows = tuple[str, ...]
_FIRMNESS = pattern(r"committed|commit|aspirational|stretch|moonshot|roofshot|engag[ée]|ambitieux|[\d.,/% ]+", re.IGNORECASE)
# What an author has still to fill in is part of the line: "NPS from [baseline] to [target]".
_BLANK = pattern(
    r"[\W_]*(?:[nxyz]+|tb[cd]|todo|target|cible|baseline|start|d[ée]part|date|figure|chiffre|value|valeur|number|nombre|amount|montant|"
    r"(?:[àa]|to be|to) \w+)?[\W_]*",
    re.IGNORECASE,
)
_ARROWS = (("=>",), ("⇒", "→", "➔", "->", "–>"))  # the arrows that may lead to a report, each kind for itself
_SHARE_DONE = pattern(r"\d{1,3}\s?%(?::| completed\b| complete\b| done\b)\s*")
_FIGURES = pattern(r"\d[\d\s.,]*")
_STATES = pattern(r"\b(?:done|on track|at risk|ongoing|in progress|fait|en cours|atteint|ok|ko|pushed|missed)\b", re.IGNORECASE)
_HANDLE = pattern(r"@?[a-z][a-z_-]{2,20}\d{1,2}(?:, ?@?[a-z][\w-]{2,20})?")  # "momo12": a name that people have on a site
_FEWEST = 3  # tags that make a habit
_FEWEST_DONE = 5  # "=> 100%" at the end of lines: so many are no targets
_LONGEST_WORDS = 3
_END = 60  # characters: no report is longer
_LONGEST_TAG = 40  # characters


class Tagged(NamedTuple):
    """A line's own words, where they begin in the line, and what its tags say."""

    text: str
    start: int = 0
    owner: str | None = None
    state: str | None = None


class _Tag(NamedTuple):
    """A tag of one kind: where the line's own words begin behind it, or end before it, and what it says."""

    kind: str
    at: int
    words: str


@dataclass(slots=True)
class Affixes:
    """The tags that the key results of one draft carry as a habit."""

    results: Sequence[str]
    heads: Sequence[str] = ()
    _arrow: _Arrows | None = field(init=False)
    _front: str = field(init=False)  # the kind of tag in front, "" for none
    _back: str = field(init=False)

    def __post_init__(self) -> None:
        """Find the habits; the reports come first, as they stand behind any other tag."""
        self._arrow = next((arrow for arrow in _ARROWS if _tells_reports(arrow, self.results, self.heads)), None)
        bare = [self._report(text)[0] for text in self.results] if self._arrow else self.results
        self._front = _habit(_front, bare)
        self._back = _habit(_back, bare)

    def cut(self, text: str) -> Tagged:
        """``text`` of a key result apart from its tags."""
        if not (self._arrow or self._front or self._back):
            return Tagged(text)
        owner, start, state = None, 0, None
        if self._arrow:
            text, state = _cut_report(self._arrow, text)
        if self._front and (tag := _front(text)) and tag.kind == self._front:
            owner, start = tag.words, tag.at
        if self._back and (tag := _back(text)) and tag.kind == self._back and tag.at > start:
            text = text[: tag.at]
            if _FIRMNESS.fullmatch(tag.words):
                state = state or tag.words
            else:
                owner = owner or tag.words
        return Tagged(text[start:], start, owner, state)

    def cut_head(self, text: str) -> Tagged:
        """``text`` of an objective apart from the report behind it."""
        text, state = self._report(text)
        return Tagged(text, state=state)

    def _report(self, text: str) -> tuple[str, str | None]:
        return _cut_report(self._arrow, text) if self._arrow else (text, None)


def head_tags(heads: Sequence[str]) -> list[int]:
    """For each objective, the length of its words without the "[Team]" or "(40 %)" that most of them end with."""
    ends = [len(text) for text in heads]
    found = [_TAGS.search(text, max(0, len(text) - _END)) if text[-1:] in (")", "]") else None for text in heads]
    cut = [hit.start() if hit and hit.start() else end for hit, end in zip(found, ends, strict=True)]
    tagged = sum(start < end for start, end in zip(cut, ends, strict=True))
    return cut if tagged > 1 and 2 * tagged > len(heads) else ends


def _cut_report(arrow: _Arrows, text: str) -> tuple[str, str | None]:
    """``text`` before its last arrow, and how it went."""
    start = 0 if arrow is _ARROWS[0] else max(0, len(text) - 2 * _END)
    at, sign = max([(text.rfind(sign, start), sign) for sign in arrow])
    if at < 0:
        return text, None
    before = text[:at].rstrip(" .=\u00a0")
    after = text[at + len(sign) :].strip()
    return (before, after) if before and after else (text, None)


def _tells_reports(arrow: _Arrows, results: Sequence[str], heads: Sequence[str]) -> bool:
    """Whether lines habitually end in "=> how it went": most arrows lead from a full line to a state or a figure reached."""
    everything = "".join((*results, *heads))
    if not any(sign in everything for sign in arrow):
        return False
    told = [cut for text in results if (cut := _cut_report(arrow, text))[1] is not None]
    scored = sum(_cut_report(arrow, text)[1] is not None for text in heads)
    if len(told) + scored < 2 or 3 * (len(told) + 3 * scored) < len(results):
        return False
    moves = sum(_is_move(before, after or "") for before, after in told)
    complete = sum((after or "").startswith(("100%", "100 %")) for _, after in told)
    if 2 * moves >= len(told) + scored and not (complete >= _FEWEST_DONE and 2 * complete >= len(told)):
        return False
    return arrow is _ARROWS[0] or any(_STATES.search(after or "") for _, after in told)


def _is_move(before: str, after: str) -> bool:
    """Whether the arrow leads from one figure to the next ("38 => 15"), or from what is measured to its target."""
    if _SHARE_DONE.match(after):
        return False
    if not any(map(str.isdigit, "".join(after.split(maxsplit=1)[:1]))):
        return len(after) > _END and not (before[-1:] in ".)" or after[:1].isupper())
    figures = _FIGURES.findall(before)
    ends = any(map(str.isdigit, "".join(before.rsplit(maxsplit=1)[-1:]))) or before.endswith(("%", "€", "$"))
    return not figures or (len(figures) == 1 and ends)


def _front(text: str) -> _Tag | None:
    """A tag at the start of ``text``: "[Ana]", "@ana -" or "Ana -"."""
    if closer := _PAIRS.get(text[:1]):
        end = text.find(closer, 1, _LONGEST_TAG)
        words, rest = text[1 : max(end, 1)], text[end + 1 :].lstrip()
        rest = rest[2:].lstrip() if rest[:2] in ("- ", "– ", "— ", ": ") else rest
    else:
        found = None if _SIGN_CHARS.isdisjoint(text[:_LONGEST_TAG]) else _SIGN.search(text, 1, _LONGEST_TAG)
        if not found:
            return None
        end, sign = found.start(), found[0]
        words, rest = text[:end], text[found.end() :].lstrip()
        named = words[:1] == "@" or (sign[0] == " " and words[:1].isalpha() and len(words.split()) < _LONGEST_WORDS)
        end = end if named else 0
    if end < 1 or not rest or _BLANK.fullmatch(words) or (any(char.isdigit() for char in words) and not _HANDLE.fullmatch(words)):
        return None
    return _Tag(text[0] if text[0] in "[({<`@" else "-", len(text) - len(rest), words.strip())


def _back(text: str) -> _Tag | None:
    """A tag of a few words at the end of ``text``: "(Ana)", "[BAR]", "— Ana", "`0.3`"."""
    nearest = max(0, len(text) - _LONGEST_TAG)
    if opener := _OPENERS.get(text[-1:]):
        at, words, kind = text.rfind(opener, nearest, -1), "", opener
        words = text[at + 1 : -1]
        fits = ":" not in words and (opener != "(" or not any(char.isdigit() for char in words))
    else:
        near = text[nearest:].rsplit(None, _LONGEST_WORDS + 1)[-_LONGEST_WORDS - 1 :]
        if not _NO_TAG.isdisjoint(text[-2:]) or _SIGN_CHARS.isdisjoint("".join(near)):
            return None
        signs = list(_SIGN.finditer(text, nearest))
        if not signs or signs[-1][0] == ": ":
            return None
        at, kind = signs[-1].start(), "-" if signs[-1][0][0] == " " else ">"
        words = text[signs[-1].end() :]
        fits = words.strip()[:1].isalpha() and _NO_TAG.isdisjoint(words)
    if at < 1 or not fits or len(words.split()) > _LONGEST_WORDS or _BLANK.fullmatch(words):
        return None
    return _Tag(kind, len(text[:at].rstrip()), words.strip())


def _habit(read: Callable[[str], _Tag | None], texts: Sequence[str]) -> str:
    """The kind of tag that ``read`` finds in most lines, and in enough of them."""
    if len(texts) < _FEWEST:
        return ""
    kinds: Counter[str] = Counter()
    bare = 0
    for text in texts:
        if tag := read(text):
            kinds[tag.kind] += 1
        elif 2 * (bare := bare + 1) > len(texts):
            return ""
    kind, count = kinds.most_common(1)[0]
    return kind if count >= _FEWEST and 2 * count >= len(texts) else ""
