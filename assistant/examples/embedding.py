"""Texts as vectors: by default computed here, from the words of a text and the concepts of a bilingual glossary.

Each feature (a concept, a stem, the beginning of a word) has a vector, learnt once by latent semantic analysis (Deerwester et
al. 1990) of the corpus, the glossary, the topic vocabularies and the catalogue, all in both languages: words that stand
together lie close, and a text is the weighted sum of its features. So "désabonnement" is close to "churn", an inflection to
its base, and a word mistyped is read as the known word most like it. No model, no download, the same vector everywhere.
"""

import json
import math
from base64 import b64decode
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from assistant.errors import LibraryError
from assistant.language.text import fold, words
from assistant.rule import Both

if TYPE_CHECKING:
    import numpy as np

_HERE = Path(__file__).parent
_LONGEST_PHRASE = 4
_GROUP, _BEGINNING, _COVERED = 0.5, 0.5, 0.7  # how much a group, a beginning, a word already told by a concept weighs
_BEGIN = 5  # letters of a beginning
_LIKE = 0.6  # how alike (Dice, letter triples) a mistyped word must be to a known one
_SHORTEST_MISTYPED = 5
_LONGER = 2  # letters by which they may differ in length
_REMEMBERED = 50_000  # words whose nearest known word is remembered

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


class Embedding(Protocol):
    """What turns texts into vectors; the names of the methods are those LangChain calls."""

    @property
    def name(self) -> str:
        """The name of the vectors."""
        ...

    def knows(self, text: str) -> bool:
        """Whether there is anything in ``text`` to search by."""
        ...

    def close(self) -> None:
        """Let go of what is open; the next text opens it again."""
        ...

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """One vector a text."""
        ...

    def embed_query(self, text: str) -> list[float]:
        """The vector of one query."""
        ...


class LocalEmbedding:
    """Vectors computed here, of length 1; ``name`` changes whenever what was learnt does."""

    @property
    def name(self) -> str:
        """The name of the vectors: a store made with others is not searched with these."""
        return f"local-{learnt().digest}"

    def knows(self, text: str) -> bool:
        """Whether one of the words of ``text`` is known."""
        rows = learnt().rows
        return any(feature in rows for feature in _known_features(text))

    def close(self) -> None:
        """Nothing is open."""

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """One vector a text."""
        return [self.embed_query(text) for text in texts]

    def embed_query(self, text: str) -> list[float]:
        """The vector of one text; a fixed one where it holds no known word."""
        import numpy as np

        known = learnt()
        total = np.zeros(known.vectors.shape[1], dtype=np.float32)
        for feature, weight in _known_features(text).items():
            if (row := known.rows.get(feature)) is not None:
                total += weight * known.scales[row] * known.vectors[row]
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

        self._model, self._language = model, language
        if not (os.environ.get("OPENAI_API_KEY") or os.environ.get("OPENAI_BASE_URL")):
            raise LibraryError(_NO_KEY.said(language).format(model=model))
        try:
            import openai
        except ImportError:
            raise LibraryError(_NO_PACKAGE.said(language)) from None
        self._connect: Callable[[], openai.OpenAI] = lambda: openai.OpenAI(
            api_key=os.environ.get("OPENAI_API_KEY") or "none", timeout=self._TIMEOUT, max_retries=1
        )
        self._client: openai.OpenAI | None = None
        self._error = openai.OpenAIError

    @property
    def name(self) -> str:
        """The name of the vectors, as Chroma takes it."""
        return _as_name(self._model)

    def knows(self, text: str) -> bool:
        """Whether there is a letter or figure in ``text``."""
        return any(map(str.isalnum, text))

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """One vector a text; raises ``LibraryError`` when the endpoint fails."""
        return [vector for start in range(0, len(texts), self._BATCH) for vector in self._ask(texts[start : start + self._BATCH])]

    def embed_query(self, text: str) -> list[float]:
        """The vector of one query; raises ``LibraryError`` when the endpoint fails."""
        return self._ask([text])[0]

    def close(self) -> None:
        """Close the connection; the next text opens another."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def _ask(self, texts: list[str]) -> list[list[float]]:
        self._client = self._client or self._connect()
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
    """Phrases of stems to the concepts they name, concepts to their groups, and the words that tell nothing."""

    concepts: dict[str, list[str]]
    groups: dict[str, list[str]]
    common: frozenset[str]


class Learnt(NamedTuple):
    """What was learnt: a vector a feature (eight-bit numbers, a scale a row), the words it was learnt from, a digest of it all."""

    rows: dict[str, int]
    vectors: "np.ndarray"
    scales: "np.ndarray"
    forms: "Forms"
    digest: str


@lru_cache(maxsize=1)
def glossary() -> Glossary:
    """The glossary, compiled from ``glossary.txt`` and the catalogue by ``python -m evals.vectors --write``."""
    made = json.loads((_HERE / "glossary.json").read_text(encoding="utf-8"))
    return Glossary(made["concepts"], made["groups"], frozenset(made["common"]))


@lru_cache(maxsize=1)
def learnt() -> Learnt:
    """The vectors, learnt by ``python -m evals.vectors --write``."""
    import numpy as np

    made = json.loads((_HERE / "vectors.json").read_text(encoding="utf-8"))
    vectors = np.load(_HERE / "vectors.npy")
    rows = {name: row for row, name in enumerate(made["features"].split("\n"))}
    scales = np.frombuffer(b64decode(made["scales"]), dtype="<f4")
    return Learnt(rows, vectors, scales, Forms(made["forms"].split("\n")), made["digest"][:10])


class Forms:
    """Known words, and which of them a mistyped one is most like."""

    def __init__(self, forms: Sequence[str]) -> None:
        self.known = frozenset(forms)
        self._meant: dict[str, str] = {}
        self._alike: dict[tuple[str, int], list[tuple[str, set[str]]]] = {}

    def meant(self, form: str) -> str:
        """``form``, or the known word that is most like it: of the same first letter and nearly as long."""
        if (found := self._meant.get(form)) is None:
            if len(self._meant) >= _REMEMBERED:
                self._meant.clear()
            found = self._meant[form] = self._nearest(form)
        return found

    def _nearest(self, form: str) -> str:
        if len(form) < _SHORTEST_MISTYPED or form in self.known:
            return form
        if not self._alike:
            for known in sorted(self.known):
                self._alike.setdefault((known[:1], len(known)), []).append((known, _triples(known)))
        own = _triples(form)
        lengths = range(len(form) - _LONGER, len(form) + _LONGER + 1)
        near = (pair for length in lengths for pair in self._alike.get((form[0], length), ()))
        likeness = ((2 * len(own & other) / (len(own) + len(other)), known) for known, other in near)
        best = max(likeness, default=(0.0, form))
        return best[1] if best[0] >= _LIKE else form


def _triples(form: str) -> set[str]:
    padded = f"<{form}>"
    return {padded[at : at + 3] for at in range(len(padded) - 2)}


@lru_cache(maxsize=256)
def _known_features(text: str) -> dict[str, float]:
    """The features of a text by what was learnt; a query asks for them twice."""
    return features(text, glossary(), learnt().forms)


def features(text: str, book: Glossary, forms: Forms | None = None) -> dict[str, float]:
    """The features of a text, each with its weight; words unknown to ``forms`` are read as the known ones they are most like."""
    found: dict[str, float] = {}
    read = [word.form for word in words(fold(text)) if not word.form[0].isdigit()]
    read = [forms.meant(form) for form in read] if forms else read
    stems = [stem_keys(form) for form in read]
    covered: set[int] = set()
    for at, length, concepts in _concepts(stems, book):
        covered.update(range(at, at + length))
        for concept in concepts:
            _raise(found, f"c:{concept}", 1 / math.sqrt(len(concepts)))
            for group in book.groups.get(concept, ()):
                _raise(found, f"g:{group}", _GROUP)
    for at, (form, keys) in enumerate(zip(read, stems, strict=True)):
        if form in book.common or len(form) < 2:
            continue
        weight = _COVERED if at in covered else 1.0
        stemmed = dict.fromkeys(keys)  # no set: the order of the sums, and so the last digit, would change from run to run
        for key in stemmed:
            _raise(found, f"s:{key}", weight / math.sqrt(len(stemmed)))
        if len(form) > _BEGIN:
            _raise(found, f"b:{form[:_BEGIN]}", weight * _BEGINNING)
    return found


def _concepts(stems: Sequence[tuple[str, ...]], book: Glossary) -> Iterator[tuple[int, int, list[str]]]:
    """Where concepts stand among the stems of a text, the longest phrases first at each place, by their French stems, then their English."""
    french, english = [keys[0] for keys in stems], [keys[-1] for keys in stems]
    at = 0
    while at < len(stems):
        for end in range(min(at + _LONGEST_PHRASE, len(stems)), at, -1):
            concepts = book.concepts.get(" ".join(french[at:end])) or book.concepts.get(" ".join(english[at:end]))
            if concepts:
                yield at, end - at, concepts
                break
        else:
            end = at + 1
        at = end


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


def _raise(found: dict[str, float], feature: str, weight: float) -> None:
    """A feature that stands again counts once, at its heaviest: a line that repeats a word is not more about it."""
    found[feature] = max(found.get(feature, 0.0), weight)
