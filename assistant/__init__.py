"""Reviews draft OKRs in French and English: rules first, no key, no network."""

from assistant.errors import DraftError
from assistant.review import review, review_many

__all__ = ["DraftError", "review", "review_many"]
__version__ = "0.1.0"
