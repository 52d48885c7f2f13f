"""Regular expressions compiled when they are first used.

Compiling all of them takes longer than reading a draft, and most drafts need but some; ``pattern`` is written as
``re.compile`` would be and is used the same way.
"""

import re
from typing import TYPE_CHECKING, Any

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")

if TYPE_CHECKING:
    from re import compile as pattern
else:

    class pattern:  # stands where a function stood
        """What ``re.compile(source, flags)`` gives, made at the first call of one of its methods."""

        __slots__ = ("flags", "pattern", *_METHODS)

        def __init__(self, source: str, flags: int = 0) -> None:
            self.pattern, self.flags = source, flags

        def __getattr__(self, name: str) -> Any:
            if name not in _METHODS:
                raise AttributeError(name)
            made = re.compile(self.pattern, self.flags)
            for method in _METHODS:
                setattr(self, method, getattr(made, method))
            return getattr(self, name)


__all__ = ["pattern"]
