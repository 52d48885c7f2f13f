"""The author's words made safe to show: no control, escape or direction character; places in the text stay true."""

import re

_NEWLINES = "\t\n\v\f\r\x85\u2028\u2029"
_INVISIBLE = [*range(0x80, 0xA0), 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF, *range(0xFFF9, 0xFFFC)]
_SAFE = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421} | dict.fromkeys(_INVISIBLE, 0xFFFD) | {ord(char): 0x20 for char in _NEWLINES}
_UNSAFE = re.compile(f"[{''.join(re.escape(chr(code)) for code in _SAFE)}\ud800-\udfff\U000e0000-\U000e007f]")


def plain(text: str) -> str:
    """``text`` of the same length, with a visible sign (or a space) in place of what a terminal or browser would obey."""
    return text if text.isascii() and text.isprintable() else _UNSAFE.sub(_visible, text)


def _visible(found: re.Match[str]) -> str:
    return chr(_SAFE.get(ord(found[0]), 0xFFFD))


def safe_json(text: str) -> str:
    """JSON ``text`` with the same characters written as escapes: a terminal may show it as it is."""
    if text.isascii():
        return text.replace("\x7f", "\\u007f")
    return _UNSAFE.sub(lambda found: found[0] if found[0] == "\n" else "".join(f"\\u{unit:04x}" for unit in _utf16(found[0])), text)


def _utf16(char: str) -> list[int]:
    data = char.encode("utf-16-be", "surrogatepass")
    return [int.from_bytes(data[at : at + 2]) for at in range(0, len(data), 2)]
