"""A text taken apart and written back byte for byte, whatever its encoding, with lines added."""

import codecs
from collections.abc import Iterable
from typing import NamedTuple

from assistant.formats.decode import decode

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WESTERN = "cp1252"
_PLAINER = str.maketrans({"\u202f": "\u00a0", "→": "->", "≥": ">=", "≤": "<=", "−": "-"})  # what the western code page lacks


class Added(str):
    """What is not the author's."""


class Encoded(NamedTuple):
    """A text, its byte order mark and how its bytes were read; bytes that are no text stand in ``body`` as lone surrogates."""

    mark: bytes
    body: str
    codec: str

    def written(self, parts: Iterable[str]) -> bytes:
        """The bytes of ``parts``: the author's as they were, those ``Added`` without what the encoding lacks."""
        return self.mark + b"".join(self._added(part) if isinstance(part, Added) else part.encode(self.codec, self._odd) for part in parts)

    def _added(self, text: str) -> bytes:
        return (text.translate(_PLAINER) if self.codec == _WESTERN else text).encode(self.codec, "replace")

    @property
    def _odd(self) -> str:
        return _odd(self.codec)


def encoded(data: bytes) -> Encoded | None:
    """``data`` as the text that is read from it; None where it could not be written back as it was."""
    text = decode(data)
    if text is None:
        return None
    mark, codec = next(((mark, codec) for mark, codec in _MARKS if data.startswith(mark)), (b"", ""))
    if not codec:
        codec = "utf-8" if text == data.decode("utf-8", "replace") else _WESTERN
    try:
        return Encoded(mark, data[len(mark) :].decode(codec, _odd(codec)), codec)
    except UnicodeDecodeError:
        return None


def _odd(codec: str) -> str:
    """How bytes that are no text are kept."""
    return "surrogateescape" if codec in ("utf-8", _WESTERN) else "surrogatepass"
