"""``python -m evals.glossary [--write]``: compiles the glossary of the example search.

From ``assistant/examples/glossary.txt`` (one concept a line, its French and its English words), the words of the catalogue,
the concepts of the lexicon as their groups, and how often each stands in the corpus and the library (rare words tell more).
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from assistant import examples
from assistant.catalogue import benefits, works
from assistant.examples.embedding import Glossary, features, stem_keys
from assistant.examples.entry import entries_in
from assistant.language.lexicon import lexicon
from assistant.language.text import fold, words
from evals.corpus import rows

HOME = Path(examples.__file__).parent
SOURCE, COMPILED = HOME / "glossary.txt", HOME / "glossary.json"
LIBRARY = sorted((HOME / "library").glob("*.jsonl"))
_SELDOM = 3  # words that stand less often weigh as much as unseen ones
_LEAST = 0.12
_LONGEST_PHRASE = 4
_COMMON = (
    "le la les l un une des de du d au aux et ou en dans par pour sur avec sans sous entre vers chez ce cet cette ces son sa ses nos notre leur leurs qui que qu dont "
    "est sont etre a ont avoir plus moins ne pas se s il ils elle elles on nous vous y n c j apres avant depuis contre dont lors meme tout tous toute toutes chaque "
    "the an of to in on at by for from with without and or our their his her its it is are be been has have that which who whom this these those as than more less not no "
    "we you they i my your up down out over under per into after before between each every all any some current today quarter mois trimestre an annee year month "
    "aujourd hui fin d ici lieu passer faire depart cible baseline target h nb"
)


# Concepts that so many lines speak of that they hardly tell one from another.
_GENERAL = frozenset(
    "decrease growth increase share rate number frequency average measurement publish launch quarter record threshold target time halve doubling "
    "improvement efficiency performance effort gap elimination deterioration default request message contact year month week day change "
    "total percentage level result objective period deadline report evaluation organisation".split()
)
_LITTLE = 0.3


def concepts() -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Each concept with its French and its English phrases."""
    for line in SOURCE.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            name, french, english = (part.strip() for part in line.split("|"))
            yield " ".join(name.replace("-", " ").split()), _listed(french), _listed(english)
    for name, work in works("fr").items():
        yield f"work {name}", work.words, works("en")[name].words
    for name, benefit in benefits("fr").items():
        yield f"benefit {name}", benefit.words, benefits("en")[name].words


def compiled() -> str:
    """The glossary as it is loaded."""
    known: dict[str, list[str]] = {}
    groups: dict[str, list[str]] = {}
    for name, french, english in concepts():
        for place, phrases in ((0, french), (1, english)):
            for phrase in phrases:
                forms = [word.form for word in words(fold(phrase))]
                if 0 < len(forms) <= _LONGEST_PHRASE:
                    key = " ".join(stem_keys(form)[place] for form in forms)
                    if name not in known.setdefault(key, []):
                        known[key].append(name)
        groups[name] = sorted({group for language, told in (("fr", french), ("en", english)) for group in _groups(language, told)})
    told = {name: of for name, of in groups.items() if of}
    weights = _weights(Glossary(known, told, {"": 1.0}, frozenset(_COMMON.split())))
    made = {"concepts": known, "groups": told, "weights": weights, "common": sorted(set(_COMMON.split()))}
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n"


def _groups(language: str, phrases: tuple[str, ...]) -> set[str]:
    book = lexicon(language)
    found = Counter(concept for phrase in phrases for concept in book.concepts(words(fold(phrase))))
    return {concept for concept, times in found.items() if times * 2 >= len(phrases)}


def _weights(book: Glossary) -> dict[str, float]:
    """How telling each feature is: 1 for what hardly ever stands, less for what stands in many lines."""
    lines = list(_lines())
    seen = Counter(feature for line in lines for feature in features(line, book) if not feature.startswith("n:"))
    most = math.log(len(lines) + 1)
    weights = {name: max(_LEAST, 1 - math.log(times + 1) / most) for name, times in sorted(seen.items()) if times >= _SELDOM}
    for name in _GENERAL:
        weights[f"c:{name}"] = _LITTLE * weights.get(f"c:{name}", 1.0)
    return {"": 1.0, **{name: round(weight, 2) for name, weight in weights.items()}}


def _lines() -> Iterator[str]:
    for path in sorted((Path(__file__).parent / "corpus").glob("*.txt")):
        for draft in rows(path):
            for objective in draft["objectives"]:
                yield objective["text"]
                yield from (result["text"] for result in objective["key_results"])
    for path in LIBRARY:
        yield from (entry.searched for entry in entries_in(path))


def _listed(part: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in part.split(",") if item.strip())


if __name__ == "__main__":
    text = compiled()
    if "--write" in sys.argv[1:]:
        COMPILED.write_text(text, encoding="utf-8")
    elif text != COMPILED.read_text(encoding="utf-8"):
        sys.exit("The glossary has changed: python -m evals.glossary --write")
