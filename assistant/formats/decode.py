"""Bytes to text: what Windows, macOS, browsers and office programs write."""

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_OTHER_FORMATS = (b"%PDF-", b"{\\rtf", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b")
_CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\v\f\r\x1b"))


def decode(data: bytes) -> str | None:
    """``data`` as text: by its byte order mark, as UTF-8, else as Windows-1252; None when it is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if data.startswith(_OTHER_FORMATS) or b"\x00" in data:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _damaged_or_western(data)


def _damaged_or_western(data: bytes) -> str | None:
    """UTF-8 where a stray byte slipped in, or the western code page of older Windows."""
    if len(data) - len(data.translate(None, _CONTROLS)) > 0.02 * len(data):
        return None
    loose = data.decode("utf-8", errors="replace")
    stray = loose.count("\ufffd")
    accented = sum(char > "\x7f" for char in loose) - stray
    return loose if accented > stray else data.decode("cp1252", errors="replace")
