"""Which words of a line are marked, and how gravely."""

from assistant.report.digest import ORDER
from assistant.report.model import Finding
from assistant.rule import Severity

Piece = tuple[str, Severity | None]


def marked(text: str, findings: list[Finding]) -> list[Piece]:
    """``text`` cut where marks begin and end; where two overlap the graver one shows.

    A finding about the whole line is marked only where no other points at words of it.
    """
    spans = [(max(0, f.start), min(f.end, len(text)), f.severity) for f in findings]
    spans = [span for span in spans if span[0] < span[1]]
    spans = [span for span in spans if span[1] - span[0] < len(text.rstrip())] or spans
    edges = sorted({0, len(text), *(edge for start, end, _ in spans for edge in (start, end))})
    pieces: list[Piece] = []
    for start, end in zip(edges, edges[1:], strict=False):
        over = [severity for first, last, severity in spans if first <= start and end <= last]
        severity = min(over, key=ORDER.__getitem__, default=None)
        if pieces and pieces[-1][1] == severity:
            pieces[-1] = (pieces[-1][0] + text[start:end], severity)
        else:
            pieces.append((text[start:end], severity))
    return pieces
