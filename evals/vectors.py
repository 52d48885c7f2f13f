"""``python -m evals.vectors [--write]``: learns the vectors of the example search; needs scikit-learn (``pip install '.[fit]'``).

Latent semantic analysis of texts in both languages, all written for this project: the objectives of the corpus with their key
results, the glossary (``assistant/examples/glossary.txt``: what means the same), the topic vocabularies (``topics.txt``: what
is said around a subject), the catalogue, and the library itself. Writes ``glossary.json``, ``vectors.npy`` and ``vectors.json`` beside them; without
``--write`` says whether they are up to date. The queries of ``evals/queries`` are no part of it.
"""

import json
import math
import re
import sys
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy as np

from assistant import catalogue, examples
from assistant.catalogue import benefits, works
from assistant.examples.embedding import Glossary, features, stem_keys
from assistant.examples.entry import entries_in
from assistant.language import Language
from assistant.language.lexicon import lexicon
from assistant.language.text import fold, words
from evals.corpus import rows

HOME = Path(examples.__file__).parent
GLOSSARY, VECTORS, LEARNT = HOME / "glossary.json", HOME / "vectors.npy", HOME / "vectors.json"
LIBRARY = sorted((HOME / "library").glob("*.jsonl"))
_CORPUS = sorted((Path(__file__).parent / "corpus").glob("*.txt"))
_CATALOGUE = [Path(catalogue.__file__).parent / name for name in ("works.txt", "benefits.txt")]
_SOURCES = [HOME / "glossary.txt", HOME / "topics.txt", *_CATALOGUE, *LIBRARY, *_CORPUS]
DIMENSIONS = 256
_LEAST = 2  # texts a feature must stand in
_LONGEST_PHRASE = 4
_SLOTS = re.compile(r"^\S+|(?:fr|en)\.\w+:|\{[^}]*\}|=>", re.MULTILINE)
_COMMON = (
    "le la les l un une des de du d au aux et ou en dans par pour sur avec sans sous entre vers chez ce cet cette ces son sa ses nos notre leur leurs qui que qu dont "
    "est sont etre a ont avoir plus moins ne pas se s il ils elle elles on nous vous y n c j apres avant depuis contre dont lors meme tout tous toute toutes chaque "
    "the an of to in on at by for from with without and or our their his her its it is are be been has have that which who whom this these those as than more less not no "
    "we you they i my your up down out over under per into after before between each every all any some current today quarter mois trimestre an annee year month "
    "aujourd hui fin d ici lieu passer faire depart cible baseline target h nb"
)


class Text(NamedTuple):
    """One text to learn from, and how much it counts."""

    text: str
    weight: float


def concepts() -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Each concept with its French and its English phrases: those of the glossary, the kinds of work, the benefits."""
    yield from _bilingual(HOME / "glossary.txt")
    for name, work in works("fr").items():
        yield f"work {name}", work.words, works("en")[name].words
    for name, benefit in benefits("fr").items():
        yield f"benefit {name}", benefit.words, benefits("en")[name].words


def compiled() -> Glossary:
    """The glossary, by stems."""
    known: dict[str, list[str]] = {}
    groups: dict[str, list[str]] = {}
    for name, french, english in concepts():
        for place, phrases in ((0, french), (1, english)):
            for phrase in phrases:
                forms = [word.form for word in words(fold(phrase))]
                key = " ".join(stem_keys(form)[place] for form in forms)
                if 0 < len(forms) <= _LONGEST_PHRASE and name not in known.setdefault(key, []):
                    known[key].append(name)
        told = sorted(_groups("fr", french) | _groups("en", english))
        groups |= {name: told} if told else {}
    return Glossary({key: names for key, names in known.items() if names}, groups, frozenset(_COMMON.split()))


def texts() -> Iterator[Text]:
    """All texts to learn from."""
    for path in _CORPUS:
        for draft in rows(path):
            for objective in draft["objectives"]:
                yield Text(" · ".join([objective["text"], *(result["text"] for result in objective["key_results"])]), 1)
    yield from (Text(" · ".join((*french, *english)), 2) for _, french, english in concepts())
    for path in _CATALOGUE:
        yield from (Text(_SLOTS.sub(" ", block), 1) for block in path.read_text(encoding="utf-8").split("=== ")[1:])
    for path in LIBRARY:
        yield from (Text(entry.searched, 3) for entry in entries_in(path))
    yield from (Text(" · ".join((name, *french, *english)), 6) for name, french, english in _bilingual(HOME / "topics.txt"))


def learn(book: Glossary) -> tuple["np.ndarray", str]:
    """The vectors: one a feature, the feature's rarity in it, as eight-bit numbers; and as JSON what belongs to their rows."""
    from scipy.sparse import csr_matrix
    from sklearn.utils.extmath import randomized_svd

    read = list(texts())
    found = [features(text.text, book) for text in read]
    standing = Counter(feature for one in found for feature in one)
    names = sorted(name for name, times in standing.items() if times >= _LEAST)
    places = {name: place for place, name in enumerate(names)}
    rarity = np.array([math.log(len(read) / standing[name]) for name in names])
    cells: tuple[list[int], list[int], list[float]] = ([], [], [])
    for number, (one, text) in enumerate(zip(found, read, strict=True)):
        told = {places[name]: weight * rarity[places[name]] for name, weight in one.items() if name in places}
        length = math.sqrt(sum(value * value for value in told.values())) or 1.0
        cells[0].extend([number] * len(told))
        cells[1].extend(told)
        cells[2].extend(text.weight * value / length for value in told.values())
    matrix = csr_matrix((cells[2], (cells[0], cells[1])), shape=(len(read), len(names)))
    _, _, right = randomized_svd(matrix, DIMENSIONS, random_state=0, n_iter=5)
    vectors = (right * rarity).T
    scales = np.abs(vectors).max(axis=1) / 127 + 1e-12
    forms = sorted({word.form for text in read for word in words(fold(text.text)) if not word.form[0].isdigit()})
    about = {
        "digest": digest(),
        "features": "\n".join(names),
        "forms": "\n".join(forms),
        "scales": b64encode(scales.astype("<f4").tobytes()).decode(),
    }
    return np.round(vectors / scales[:, None]).astype(np.int8), json.dumps(about, ensure_ascii=False) + "\n"


def digest() -> str:
    """A fingerprint of all that is learnt from."""
    found = sha256()
    for path in _SOURCES:
        found.update(path.read_bytes())
    return found.hexdigest()


def as_json(book: Glossary) -> str:
    """The glossary as it is loaded."""
    made = {"concepts": book.concepts, "groups": book.groups, "common": sorted(book.common)}
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n"


def is_up_to_date() -> bool:
    """Whether both files were made from the sources as they are."""
    return json.loads(LEARNT.read_text(encoding="utf-8"))["digest"] == digest() and GLOSSARY.read_text(encoding="utf-8") == as_json(
        compiled()
    )


def _bilingual(path: Path) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """The lines of a file "name | French words | English words"."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            name, french, english = (part.strip() for part in line.split("|"))
            yield name, _listed(french), _listed(english)


def _groups(language: Language, phrases: tuple[str, ...]) -> set[str]:
    """The groups of the lexicon that half the phrases of a concept fall in."""
    book = lexicon(language)
    found = Counter(concept for phrase in phrases for concept in book.concepts(words(fold(phrase))))
    return {concept for concept, times in found.items() if times * 2 >= len(phrases)}


def _listed(part: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in part.split(",") if item.strip())


if __name__ == "__main__":
    if "--write" in sys.argv[1:]:
        made_of = compiled()
        GLOSSARY.write_text(as_json(made_of), encoding="utf-8")
        numbers, about_them = learn(made_of)
        np.save(VECTORS, numbers)
        LEARNT.write_text(about_them, encoding="utf-8")
    elif not is_up_to_date():
        sys.exit("The vectors are not those of their sources: python -m evals.vectors --write")
