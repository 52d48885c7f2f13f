"""What is written into a file handed back: remarks, each at a place of the file. Plain frozen data."""

from typing import NamedTuple

from assistant.roster.entry import Spot
from assistant.rule import Severity


class Remark(NamedTuple):
    """One remark. ``line`` is the author's line, verbatim; ``start`` to ``end`` (code points) the very words meant, all of it where equal.

    ``spot`` is where the line stands in the file, None for a remark on the team's draft as a whole; ``rule`` names the rule,
    ``message`` says what to do.
    """

    team: str
    line: str
    start: int
    end: int
    rule: str
    severity: Severity
    message: str
    spot: Spot | None = None
