"""``python -m evals.retrieval [FILE ...]``: how well the example search finds, in nDCG@5.

FILE: graded queries as JSON lines (``query``, its ``language``, ``in`` the language searched, ``relevant``: id to grade 1 to 3);
without a file, ``evals/queries/test.jsonl``, which was never tuned on. Beside the default vectors: BM25 on the same texts (Okapi,
k1 1.5, b 0.75, stemmed words) and plain hashed letter n-grams, both over the same entries. Gains are 2^grade - 1.
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from assistant.examples.embedding import LocalEmbedding, stem_keys
from assistant.examples.entry import Entry, entries_in
from assistant.language.text import fold, words
from evals.vectors import DIMENSIONS, LIBRARY

QUERIES = Path(__file__).parent / "queries" / "test.jsonl"
_AT = 5

Ranker = Callable[[str, str], list[str]]


def ndcg(ranked: Sequence[str], relevant: dict[str, int]) -> float:
    """Normalised discounted cumulative gain of the first five."""

    def gain(grades: Sequence[int]) -> float:
        return math.fsum((2**grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades[:_AT]))

    ideal = gain(sorted(relevant.values(), reverse=True))
    return gain([relevant.get(id_, 0) for id_ in ranked]) / ideal if ideal else 0.0


def by_vectors(embed: Callable[[str], Any], entries: dict[str, list[Entry]]) -> Ranker:
    """Entries by the cosine of their vectors with the query's."""
    matrices = {code: np.array([embed(entry.searched) for entry in of]) for code, of in entries.items()}

    def ranked(query: str, code: str) -> list[str]:
        scores = matrices[code] @ np.array(embed(query))
        return [entries[code][at].id for at in np.argsort(-scores)[:_AT]]

    return ranked


def by_bm25(entries: dict[str, list[Entry]]) -> Ranker:
    """Entries by Okapi BM25 (Robertson and Zaragoza 2009) over stemmed words."""
    k1, b = 1.5, 0.75
    texts = {code: [Counter(_stems(entry.searched, code)) for entry in of] for code, of in entries.items()}

    def ranked(query: str, code: str) -> list[str]:
        of = texts[code]
        average = sum(sum(text.values()) for text in of) / len(of)
        scores = np.zeros(len(of))
        for stem in _stems(query, code):
            standing = sum(stem in text for text in of)
            rarity = math.log(1 + (len(of) - standing + 0.5) / (standing + 0.5))
            for at, text in enumerate(of):
                if times := text.get(stem, 0):
                    scores[at] += rarity * times * (k1 + 1) / (times + k1 * (1 - b + b * sum(text.values()) / average))
        return [entries[code][at].id for at in np.argsort(-scores, kind="stable")[:_AT] if scores[at] > 0]

    return ranked


def hashed(text: str) -> Any:
    """A text as counts of its letter trigrams, hashed into as many places as the default vectors have."""
    vector = np.zeros(DIMENSIONS)
    folded = f" {' '.join(word.form for word in words(fold(text)))} "
    for at in range(len(folded) - 2):
        vector[sum(ord(char) * 31**step for step, char in enumerate(folded[at : at + 3])) % DIMENSIONS] += 1
    return vector / (np.linalg.norm(vector) or 1.0)


def _stems(text: str, code: str) -> list[str]:
    return [stem_keys(word.form)[0 if code == "fr" else -1] for word in words(fold(text))]


def measure(path: Path) -> dict[str, dict[str, float]]:
    """nDCG@5 of each way to search, by languages of query and entries, and over all."""
    queries = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    entries = {file.stem: list(entries_in(file)) for file in LIBRARY}
    ways = {
        "ours": by_vectors(LocalEmbedding().embed_query, entries),
        "BM25": by_bm25(entries),
        "hashed n-grams": by_vectors(hashed, entries),
    }
    table = {}
    for name, rank in ways.items():
        groups: dict[str, list[float]] = {}
        for query in queries:
            value = ndcg(rank(query["query"], query["in"]), query["relevant"])
            for group in ("all", f"{query['language']} in {query['in']}"):
                groups.setdefault(group, []).append(value)
        table[name] = {group: sum(values) / len(values) for group, values in groups.items()}
    return table


def main(arguments: list[str]) -> int:
    """Measure and print."""
    for path in [Path(argument) for argument in arguments] or [QUERIES]:
        table = measure(path)
        groups = list(table["ours"])
        print(f"{path.name}: nDCG@5 of {len(path.read_text(encoding='utf-8').splitlines())} queries")
        print("  " + " " * 16 + "".join(f"{group:>10}" for group in groups))
        for name, found in table.items():
            print(f"  {name:16}" + "".join(f"{found[group]:10.3f}" for group in groups))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
