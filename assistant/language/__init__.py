"""French and English: words, figures, money, durations, dates."""

from typing import Literal

Language = Literal["fr", "en"]
