"""A chat pasted with its stamps: "[09:13] Julie: KR1 …" on every line is Julie's KR1."""

from collections.abc import Sequence

from assistant.language.pattern import pattern
from assistant.parse.source import SourceLine

# A day or a time, in brackets or before a dash, then a name, then what was said.
_STAMP = pattern(
    r"\s*(?:\[[\d/.:, hAPMapm-]{4,22}\]\s*|(?:\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?,?\s+)?\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?\s*[-–]\s*)"
    r"(?:@?[^\W\d_][\w.'’-]*(?:\s[^\W\d_][\w.'’-]*){0,2}\s?:\s+)"
)
_FEWEST = 2


def without_stamps(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """``lines`` without time and author in front, where at least half of them carry both; each keeps its place."""
    written = [line for line in lines if line.text.strip()]
    if not written or not any(line.text.lstrip()[:1] in "[0123456789" for line in written[:_FEWEST]):
        return list(lines)
    found = {line.number: hit.end() for line in written if (hit := _STAMP.match(line.text[:120]))}
    if len(found) < max(_FEWEST, len(written) // 2):
        return list(lines)
    return [_cut(line, found.get(line.number, 0)) for line in lines]


def _cut(line: SourceLine, length: int) -> SourceLine:
    return SourceLine(line.number, line.text[length:], line.column + length) if length else line
