"""Texts as vectors: by default computed here, from words, their parts and the concepts of a bilingual glossary.

Each feature (a concept, a stem, four letters of a word) has a fixed direction, drawn by hashing its name (random indexing,
Kanerva et al. 2000); a text is the weighted sum of its features, so that "désabonnement" and "churn", which share a concept,
point the same way, and so do inflections and most typing errors. No model, no download, the same vector everywhere.
"""

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from assistant.errors import LibraryError
from assistant.language.text import fold, words
from assistant.rule import Both

DIMENSIONS = 384
VERSION = "local1"
_LONGEST_PHRASE = 4
_CONCEPT, _GROUP, _STEM, _KNOWN_STEM, _PARTS = 1.0, 0.55, 1.0, 0.35, 0.35  # how much each kind of feature weighs
_GRAM = 4

_NO_KEY = Both(
    fr="Les vecteurs du modèle « {model} » demandent une clé (OPENAI_API_KEY) ou une adresse (OPENAI_BASE_URL).",
    en="The vectors of the model “{model}” need a key (OPENAI_API_KEY) or an address (OPENAI_BASE_URL).",
)
_NO_ANSWER = Both(
    fr="Le serveur de vecteurs n'a pas répondu comme attendu ({error}).",
    en="The embeddings server did not answer as expected ({error}).",
)
_NO_PACKAGE = Both(
    fr="Ces vecteurs demandent le paquet openai : pip install 'okr-assistant[ai]'.",
    en="These vectors need the package openai: pip install 'okr-assistant[ai]'.",
)


if TYPE_CHECKING:
    import numpy as np


class Embedding(Protocol):
    """What turns texts into vectors; the names are those LangChain calls."""

    name: str

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """One vector a text."""
        ...

    def embed_query(self, text: str) -> list[float]:
        """The vector of one query."""
        ...


class LocalEmbedding:
    """Vectors computed here, of ``DIMENSIONS`` numbers and length 1."""

    name = VERSION

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """One vector a text."""
        return [self.embed_query(text) for text in texts]

    def embed_query(self, text: str) -> list[float]:
        """The vector of one text; all zeros but the first where it holds no word."""
        import numpy as np

        total = np.zeros(DIMENSIONS, dtype=np.float32)
        for feature, weight in features(text).items():
            total += weight * _direction(feature)
        length = float(np.linalg.norm(total))
        if length == 0:
            total[0], length = 1.0, 1.0
        unit: list[float] = (total / length).tolist()
        return unit


class OpenAIEmbedding:
    """Vectors from any OpenAI-compatible endpoint (``OPENAI_API_KEY``, ``OPENAI_BASE_URL``)."""

    _BATCH = 128
    _TIMEOUT = 20.0  # seconds

    def __init__(self, model: str, *, language: str = "en") -> None:
        import os

        self.name, self._model, self._language = _as_name(model), model, language
        if not (os.environ.get("OPENAI_API_KEY") or os.environ.get("OPENAI_BASE_URL")):
            raise LibraryError(_NO_KEY.said(language).format(model=model))
        try:
            import openai
        except ImportError:
            raise LibraryError(_NO_PACKAGE.said(language)) from None
        self._client = openai.OpenAI(api_key=os.environ.get("OPENAI_API_KEY") or "none", timeout=self._TIMEOUT, max_retries=1)
        self._error = openai.OpenAIError

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """One vector a text; raises ``LibraryError`` when the endpoint fails."""
        return [vector for start in range(0, len(texts), self._BATCH) for vector in self._ask(texts[start : start + self._BATCH])]

    def embed_query(self, text: str) -> list[float]:
        """The vector of one query; raises ``LibraryError`` when the endpoint fails."""
        return self._ask([text])[0]

    def _ask(self, texts: list[str]) -> list[list[float]]:
        try:
            found = self._client.embeddings.create(model=self._model, input=texts, encoding_format="float").data
        except self._error as error:
            raise LibraryError(_NO_ANSWER.said(self._language).format(error=type(error).__name__)) from None
        if len(found) != len(texts):
            raise LibraryError(_NO_ANSWER.said(self._language).format(error=f"{len(found)} / {len(texts)}"))
        return [item.embedding for item in sorted(found, key=lambda item: item.index)]


def embedding(model: str, *, language: str = "en") -> Embedding:
    """The embedding called ``model``: "local", or a model of an OpenAI-compatible endpoint."""
    return LocalEmbedding() if model == "local" else OpenAIEmbedding(model, language=language)


def _as_name(model: str) -> str:
    """A model's name as Chroma takes it in the name of a collection."""
    plain = "".join(char if char.isascii() and char.isalnum() else "-" for char in model.lower()).strip("-")
    return f"{plain[:40]}-{blake2b(model.encode(), digest_size=4).hexdigest()}"


class Glossary(NamedTuple):
    """The compiled glossary: stems and phrases of stems to concepts, concepts to their groups, and how telling each feature is."""

    concepts: dict[str, list[str]]
    groups: dict[str, list[str]]
    weights: dict[str, float]
    common: frozenset[str]


@lru_cache(maxsize=1)
def glossary() -> Glossary:
    """The glossary, compiled from ``glossary.txt`` by ``python -m evals.glossary --write``."""
    made = json.loads(Path(__file__).with_name("glossary.json").read_text(encoding="utf-8"))
    return Glossary(made["concepts"], made["groups"], made["weights"], frozenset(made["common"]))


def features(text: str, book: Glossary | None = None) -> dict[str, float]:
    """The features of a text, each with its weight."""
    book, found = book or glossary(), dict[str, float]()
    forms = [word.form for word in words(fold(text)) if not word.form[0].isdigit()]
    stems = [stem_keys(form) for form in forms]
    covered: set[int] = set()
    for at, length, concepts in _concepts(stems, book):
        covered.update(range(at, at + length))
        for concept in concepts:
            _raise(found, f"c:{concept}", _CONCEPT * book.weights.get(f"c:{concept}", 1.0) / math.sqrt(len(concepts)))
            for group in book.groups.get(concept, ()):
                _raise(found, f"g:{group}", _GROUP * book.weights.get(f"g:{group}", 1.0))
    for at, (form, keys) in enumerate(zip(forms, stems, strict=True)):
        if form in book.common or len(form) < 2:
            continue
        weight = book.weights.get(f"s:{keys[0]}", book.weights[""]) * (_KNOWN_STEM if at in covered else _STEM)
        _raise(found, f"s:{keys[0]}", weight)
        grams = [] if at in covered else list(_grams(form))
        for gram in grams:
            _raise(found, f"n:{gram}", _PARTS * weight / math.sqrt(len(grams)))
    return found


def _concepts(stems: Sequence[tuple[str, ...]], book: Glossary) -> Iterator[tuple[int, int, list[str]]]:
    """Where concepts stand among the stems of a text, the longest phrases first at each place."""
    at = 0
    while at < len(stems):
        for length in range(min(_LONGEST_PHRASE, len(stems) - at), 0, -1):
            concepts = next((book.concepts[key] for key in _phrase_keys(stems[at : at + length]) if key in book.concepts), None)
            if concepts:
                yield at, length, concepts
                break
        else:
            length = 1
        at += length


def _phrase_keys(stems: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """A phrase by its French stems, then by its English ones."""
    yield " ".join(keys[0] for keys in stems)
    yield " ".join(keys[-1] for keys in stems)


@lru_cache(maxsize=50_000)
def stem_keys(form: str) -> tuple[str, ...]:
    """A word's stems, as a French and as an English word (Snowball)."""
    french, english = _stemmers()
    return french.stemWord(form), english.stemWord(form)


@lru_cache(maxsize=1)
def _stemmers() -> tuple["_Stemmer", "_Stemmer"]:
    import snowballstemmer

    return snowballstemmer.stemmer("french"), snowballstemmer.stemmer("english")


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # Snowball's name


def _grams(form: str) -> Iterable[str]:
    padded = f"<{form}>"
    return (padded[at : at + _GRAM] for at in range(max(1, len(padded) - _GRAM + 1)))


def _raise(found: dict[str, float], feature: str, weight: float) -> None:
    """A feature that stands again counts once, at its heaviest: a line that repeats a word is not more about it."""
    found[feature] = max(found.get(feature, 0.0), weight)


@lru_cache(maxsize=50_000)
def _direction(feature: str) -> "np.ndarray":
    """The fixed direction of a feature: 384 signs from its hash, as a vector of length 1."""
    import numpy as np

    bits = np.unpackbits(np.frombuffer(blake2b(feature.encode(), digest_size=DIMENSIONS // 8).digest(), dtype=np.uint8))
    return (bits.astype(np.float32) * 2 - 1) / math.sqrt(DIMENSIONS)
