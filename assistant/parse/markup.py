"""Words out of their markup: links, tags and pictures of Markdown and HTML, emphasis, marks at the end."""

import re

from assistant.language.pattern import pattern

_WRAPS = ("**", "__", "*", "_", "`", "~~")
_WRAP_SIGNS = frozenset("*_`~")
_MARKUP = frozenset("<[!")
_TRAILING = pattern(r"(?:(?<!\s)|(?<=\s)(?<!\s\s))\s?(?:\{#[\w-]+\}|\[[pP][0-4]\]|⭐️?)\s*$")
_TRAILERS = frozenset("}]⭐\ufe0f")
_TAG = pattern(r"</?[a-zA-Z][^<>]{0,300}>")
_IMAGE = pattern(r"!\[[^\[\]]{0,300}\]\([^()\s]{0,2000}\)")
_EMPHASIS = pattern(r"(\*\*|__)(?=\S)([^\n]*?\S)\1")
_LINK = pattern(r"\[([^\[\]]{1,1000})\](?:\([^()\s]{0,2000}(?:\s\"[^\"]{0,200}\")?\)|\[[^\[\]]{0,200}\])")
SPACES = " \t\u00a0\u2002\u2003\u2009\u202f\u3000"


def unwrapped(body: str) -> tuple[str, int, bool]:
    """``body`` without leading tags and links, unwrapped; how far that moved it; whether it is bold."""
    if body[:1] in _MARKUP or "](" in body[:400]:
        body = _without_markup(body)
    if body[:1] not in _WRAP_SIGNS:
        return body, 0, False
    bare, shift = _unwrap(body)
    return bare, shift, shift > 0 and body.startswith(("**", "__"))


def words_of(text: str) -> str:
    """The words of a line behind its label, unwrapped and tidy."""
    text = text.strip(SPACES)
    return tidy(_unwrap(text)[0] if text[:1] in _WRAP_SIGNS else text)


def _unwrap(text: str) -> tuple[str, int]:
    """``text`` without the emphasis marks around all of it or around its start, and how many were cut in front."""
    for wrap in _WRAPS:
        if not text.startswith(wrap):
            continue
        end = text.find(wrap, len(wrap))
        if end <= len(wrap):
            continue
        inner, rest = text[len(wrap) : end], text[end + len(wrap) :]
        labelled = inner.endswith(":") or rest.lstrip().startswith(":")
        tagged = len(inner) < 8 and inner[-1].isdigit() and rest[:1] == " "
        if rest.strip(" :.") == "" or wrap in ("**", "__") or tagged or (labelled and len(inner) < 40):
            return inner + rest, len(wrap)
    return text, 0


def _without_markup(text: str) -> str:
    if "[" in text:
        text = _LINK.sub(r"\1", _IMAGE.sub("", text))
    return _TAG.sub("", text).lstrip() if "<" in text else text.lstrip()


def tidy(text: str) -> str:
    """The words as a reader sees them: links by their text, no tags, emphasis or trailing marks."""
    if "[" in text or "<" in text:
        text = _without_markup(text)
    if text[-1:] in _TRAILERS:
        text = _TRAILING.sub("", text)
    if "**" in text or "__" in text:
        text = _EMPHASIS.sub(r"\2", text).replace("**", "")
    if "_" in text:
        text = re.sub(r"(?<![\w])_([^_]+)_(?![\w])", r"\1", text)
    return text.strip(SPACES)
