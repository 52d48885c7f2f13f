"""Where quoted words stand in a line: letter for letter, but for the signs that keyboards and slides write in two ways."""

from assistant.reading.weigh import Place

_SAME = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-", "‑": "-", "\u00a0": " ", "\u202f": " "}
)
_AROUND = " \t\n\"'«»“”.…"


def locate(words: str, text: str) -> Place | None:
    """The place of ``words`` in ``text`` (code points), None where they do not stand there."""
    wanted = words.strip(_AROUND)
    if not any(map(str.isalnum, wanted)):
        return None
    at = text.find(wanted)
    if at < 0:
        at = text.translate(_SAME).find(wanted.translate(_SAME))
    return (at, at + len(wanted)) if at >= 0 else None
