"""Which other team a line names: by its name, a telling part of it, its initials, or the trade it is known by."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from assistant.examples.embedding import stem_keys
from assistant.language.text import fold, words

_DULL = frozenset(
    "team equipe pole service services direction department departement squad the le la les l de du des d et and of for pour data client clients customer customers product produit "
    "produits reseau network group groupe support operations ops market marche site sites relation relations web digital".split()
)
_TRADES: tuple[tuple[str, ...], ...] = (
    ("rh", "ressources humaines", "hr", "human resources", "people", "people ops", "drh"),
    ("juridique", "legal", "affaires juridiques", "service juridique"),
    ("dsi", "it", "informatique", "systemes d'information", "si", "information systems"),
    ("achats", "procurement", "purchasing", "les achats"),
    ("finance", "finances", "compta", "comptabilite", "accounting", "daf"),
    ("marketing", "com", "communication"),
    ("sales", "ventes", "commerce", "commerciaux"),
    ("data", "analytics", "bi", "insight"),
    ("platform", "plateforme"),
)
_SIGN = re.compile(r"\s*(?:&|/|,|\+|–|—|-|\bet\b|\band\b)\s*")


class Mentions:
    """The names of a company's teams, and what each is called for short."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = [fold(name) for name in names]
        parts = [part for name in self._names for part in set(words_of(name))]
        self._shared = {word for word, count in Counter(parts).items() if count > 1}
        self._calls = [self._called(name) for name in self._names]

    def _called(self, name: str) -> list[re.Pattern[str]]:
        calls = {name, *(part for part in _SIGN.split(name) if len(part) > 3)}
        calls |= {word for word in words_of(name) if len(word) > 4 and word not in _DULL and word not in self._shared}
        for trade in _TRADES:
            if any(re.search(rf"\b{re.escape(word)}\b", name) for word in trade):
                calls |= set(trade)
        return [re.compile(rf"(?<![\w-]){re.escape(call)}(?![\w-])") for call in sorted(calls, key=len, reverse=True) if call not in _DULL]

    def named(self, text: str, own: int) -> tuple[int, int] | None:
        """The number of the other team that ``text`` names, and how many characters of it; None where it names none."""
        low = fold(text)
        best: tuple[int, int] | None = None
        for number, calls in enumerate(self._calls):
            if number == own:
                continue
            length = max((len(found[0]) for call in calls if (found := call.search(low)) and _is_name(text, found)), default=0)
            if length and (best is None or length > best[1]):
                best = (number, length)
        return best


def _is_name(text: str, found: re.Match[str]) -> bool:
    """Whether a short name stands as one: capitalised, or behind an article that makes it a department."""
    written = text[found.start() : found.end()]
    before = fold(text[max(0, found.start() - 8) : found.start()])
    return (
        written[:1].isupper()
        and found.start() > 0
        or bool(re.search(r"\b(?:les?|la|cote|service|from|by|par|the)\s$", before))
        and len(written) < 12
        and " " not in written
    )


@lru_cache(maxsize=4096)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a folded name."""
    return tuple(word.form for word in words(name))


@lru_cache(maxsize=4096)
def stems_of(text: str) -> frozenset[str]:
    """The stems of a text that is folded."""
    return frozenset(key for word in words(text) for key in stem_keys(word.form))
