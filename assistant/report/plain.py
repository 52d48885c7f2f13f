"""The author's words made safe to show: no control, escape or direction character; places in the text stay true."""

import re

from assistant.language.pattern import pattern

_NEWLINES = "\t\n\v\f\r\x85\u2028\u2029"
_UNSAFE = pattern(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)


def plain(text: str) -> str:
    """``text`` of the same length, with a visible sign (or a space) in place of what a terminal or browser would obey."""
    return text if text.isascii() and text.isprintable() else _UNSAFE.sub(_visible, text)


def _visible(found: re.Match[str]) -> str:
    code = ord(found[0])
    if found[0] in _NEWLINES:
        return " "
    return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else "\ufffd"


def safe_json(text: str) -> str:
    """JSON ``text`` with the same characters written as escapes: a terminal may show it as it is."""
    if text.isascii():
        return text.replace("\x7f", "\\u007f")
    return _UNSAFE.sub(lambda found: found[0] if found[0] == "\n" else "".join(f"\\u{unit:04x}" for unit in _utf16(found[0])), text)


def _utf16(char: str) -> list[int]:
    data = char.encode("utf-16-be", "surrogatepass")
    return [int.from_bytes(data[at : at + 2]) for at in range(0, len(data), 2)]
