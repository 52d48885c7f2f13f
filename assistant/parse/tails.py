"""What hangs at the end of a line without being part of it: owner, date, the state of the last cycle."""

import re
from typing import NamedTuple

from assistant.language.pattern import pattern

_OWNER_WORD = r"(?:owner|resp(?:\.|onsable)?|pilote|porteu[rs]e?|dri|lead|qui|who)"
_OWNER_TAG = pattern(
    rf"\s*(?:[(\[]\s*{_OWNER_WORD}\s*[:=]\s*(?P<a>[^()\[\]:;,]{{1,40}})[)\]]"
    r"|(?<!\bthan)(?<!\bby)(?<!\bwith)(?<!\bto)(?<!\bpar)(?<!\bavec)(?<!\bde)(?<!\bà)"
    r"(?<!\bthan\s)(?<!\bby\s)(?<!\bwith\s)(?<!\bto\s)(?<!\bpar\s)(?<!\bavec\s)(?<!\bde\s)(?<!\bà\s)\s*[–—-]?\s*(?P<b>@[\w.-]{2,30}(?:\s*[,&/]\s*@[\w.-]{2,30}){0,5})"
    r"|\(\s*(?P<d>@[\w.-]{2,30}(?:\s*[,&/]\s*@[\w.-]{2,30}){0,5})\s*\)"
    r"|\s[–—-]\s*(?:owner|resp(?:\.|onsable)?|dri)\s*:\s*(?P<c>[^()]{2,40}))\s*$",
    re.IGNORECASE,
)
_HINT = pattern(r"@|\b(?:owner|resp|pilote|porteu|dri|lead|qui|who)\w*\.?\s*[:=]", re.IGNORECASE)
_LONG_TAG = pattern(
    r"\((?:owner|resp\.?|responsable|pilote)\s*:\s*(?P<owner>[^(),;]{1,40})[,;]\s*"
    r"(?:(?:by|due|pour|avant|d['’]ici|éch\.?|échéance)\s*:?\s*)?(?P<due>[^()]{2,30})\)\s*$",
    re.IGNORECASE,
)
_DONE = (
    r"(?:OK|KO|DONE|WIP|N/?A|(?:(?:PARTIALLY|NOT) )?ACHIEVED|MISSED|DROPPED|(?:NON )?ATTEINT|PARTIEL(?:LEMENT(?: ATTEINT)?)?|"
    r"ABANDONN[ÉE]E?|(?:(?:partially|not) )?achieved|missed|dropped|(?:non |partiellement )?atteinte?|abandonnée?|"
    r"en cours|in progress|done|partly|partiel)"
)
_ENDS = {
    *("ok", "ko", "done", "wip", "na", "n/a", "achieved", "missed", "dropped", "atteint", "atteinte", "partiel", "partiellement"),
    *("abandonné", "abandonnée", "abandonne", "cours", "progress", "partly"),
}
_MARKS = r"[✅❌☑✔✗✘⚠🟢🟡🔴🟠⏳🚧]\ufe0f?"
_SIGNS = frozenset("✅❌☑✔✗✘⚠🟢🟡🔴🟠⏳🚧\ufe0f")
_STATE = pattern(
    rf"(?:\s*{_MARKS}\s*(?:{_DONE})?|\s+[–—-]+>?\s*(?:{_MARKS}\s*)?{_DONE}|\s*[(\[](?:{_DONE}|WIP\b[^()\[\]]{{0,80}})[)\]]|"
    rf"\s+(?:OK|KO|ACHIEVED))\s*$"
)
_CLOSERS = frozenset(")]")
_SCORE = pattern(r"\s*\((?P<score>\d{1,2}(?:[.,]\d)?\s?/\s?10|\d{1,3}\s?% (?:done|atteint|achieved))\)\s*$")


class Tail(NamedTuple):
    """A line's own words, and what its end said of it."""

    text: str
    owner: str | None = None
    due: str | None = None
    state: str | None = None


def has_long_tag(text: str) -> bool:
    """Whether the line ends with an owner and a date together, a habit that then holds for the whole draft."""
    return text.endswith(")") and ":" in text[-120:] and bool(_LONG_TAG.search(text[-120:]))


def cut_tail(text: str, *, keep_tags: bool = False) -> Tail:
    """``text`` of a key result apart from the tags and the state at its end."""
    text, state = _cut_state(text)
    if not _may_be_tagged(text) or not _HINT.search(text, max(0, len(text) - 120)):
        return Tail(text, None, None, state)
    if keep_tags and (tag := _LONG_TAG.search(text)):
        return Tail(text, tag["owner"].strip(), tag["due"].strip(), state)
    start = max(0, len(text) - 250)
    if tag := _OWNER_TAG.search(text, start):
        owner = next(group for group in tag.groups() if group).strip()
        return Tail(text if keep_tags or not tag.start() else text[: tag.start()].rstrip(), owner, state=state)
    return Tail(text, state=state)


def _may_be_tagged(text: str) -> bool:
    """Whether the line holds a name with "@", or a colon before its closing bracket or behind a dash."""
    if "@" in text:
        return True
    return (":" in text or "=" in text) and (text[-1:] in _CLOSERS or " -" in text or "–" in text or "—" in text)


def cut_score(text: str) -> Tail:
    """``text`` of an objective apart from the score or state of the last cycle behind it."""
    found = _SCORE.search(text, max(0, len(text) - 40)) if text[-1:] == ")" else None
    if found and found.start() > 0:
        return Tail(text[: found.start()], state=found["score"])
    text, state = _cut_state(text)
    return Tail(text, state=state)


def _cut_state(text: str) -> tuple[str, str | None]:
    last = text[-30:].rpartition(" ")[2].strip("()[]").lower()
    if last not in _ENDS and text[-1:] not in _SIGNS and "WIP" not in text[-90:]:
        return text, None
    found = _STATE.search(text, max(0, len(text) - 100))
    if found and found.start() > 0:
        return text[: found.start()].rstrip(), found[0].strip(" –—->()[]")
    return text, None
