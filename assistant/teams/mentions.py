"""Which other team a line names: by its name, a telling part of it, its initials, or the trade it is known by."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

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
_ARTICLE = re.compile(r"\b(?:les?|la|cote|service|from|by|par|the)\s$")
_SIGN = re.compile(r"\s*(?:&|/|,|\+|–|—|-|\bet\b|\band\b)\s*")


class Mentions:
    """The names of a company's teams, and what each is called for short."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = [fold(name) for name in names]
        parts = [part for name in self._names for part in set(words_of(name))]
        self._shared = {word for word, count in Counter(parts).items() if count > 1}
        self._calls: dict[str, list[tuple[str, int]]] = defaultdict(list)  # by their first word, the longest first
        for number, name in enumerate(self._names):
            for call in self._called(name):
                self._calls[_first(call)].append((call, number))
        for calls in self._calls.values():
            calls.sort(key=lambda call: (-len(call[0]), call[1]))

    def _called(self, name: str) -> set[str]:
        calls = {name, *(part for part in _SIGN.split(name) if len(part) > 3)}
        calls |= {word for word in words_of(name) if len(word) > 4 and word not in _DULL and word not in self._shared}
        for trade in _TRADES:
            if any(re.search(rf"\b{re.escape(word)}\b", name) for word in trade):
                calls |= set(trade)
        return {call for call in calls if call not in _DULL and _first(call)}

    def named(self, text: str, own: int) -> tuple[int, int] | None:
        """The number of the other team that ``text`` names, and how many characters of it; None where it names none."""
        low = fold(text)
        best: tuple[int, int] | None = None
        for word in words(low):
            for call, number in self._calls.get(word.form, ()):
                if best is not None and len(call) <= best[1]:
                    break
                end = word.start + len(call)
                whole = low.startswith(call, word.start) and not low[end : end + 1].isalnum() and low[word.start - 1 : word.start] != "-"
                if number != own and whole and _is_name(text, word.start, end):
                    best = (number, len(call))
                    break
        return best


def _first(call: str) -> str:
    """The first word of a name, where the name begins with it."""
    found = words(call)
    return found[0].form if found and found[0].start == 0 else ""


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether a short name stands as one: capitalised, or behind an article that makes it a department."""
    written = text[start:end]
    before = fold(text[max(0, start - 8) : start])
    department = bool(_ARTICLE.search(before)) and len(written) < 12 and " " not in written
    return (written[:1].isupper() and start > 0) or department


@lru_cache(maxsize=4096)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a folded name."""
    return tuple(word.form for word in words(name))
