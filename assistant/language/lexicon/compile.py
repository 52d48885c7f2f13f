"""Makes the folded forms that are loaded from the words of both languages: ``python -m assistant.language.lexicon.compile [--write]``."""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module

from assistant.language import Language
from assistant.language.lexicon import BIT, WHOLE_WORD, compiled_path
from assistant.language.pattern import pattern
from assistant.language.text import fold, singular

LANGUAGES: tuple[Language, ...] = ("fr", "en")
_MODULES = {"fr": "french", "en": "english"}
_EMPTY = frozenset(",of,de,de la,d,des,du,le,la,the,a,in,on,to,up,s,en,l,by,as".split(","))  # what is left of "% of"
_JUNK = pattern(r"[^a-z0-9,]+")


def compiled(language: Language) -> str:
    """The JSON text of one language: keys by their classes, families of indicators, stems of concepts."""
    words = vars(import_module(f"assistant.language.lexicon.{_MODULES[language]}"))
    bits: dict[str, int] = {}
    families: dict[str, list[str]] = {}
    for name, text in words.items():
        if not name.isupper() or name == "CONCEPTS":
            continue
        family = name.removeprefix("METRIC_") if name.startswith("METRIC_") and name != "METRIC_HEADS" else ""
        for key in _keys(text):
            bits[key] = bits.get(key, 0) | BIT["METRIC" if family else name]
            if family and family not in families.setdefault(key, []):
                families[key].append(family)
    stems, phrases = _concepts(words["CONCEPTS"])
    made = {
        "entries": _grouped({key: str(value) for key, value in bits.items()}),
        "families": _grouped({key: " ".join(value) for key, value in families.items()}),
        "lengths": _lengths(bits),
        "stems": stems,
        "stem_phrases": phrases,
    }
    return json.dumps(made, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def _keys(text: str) -> Iterator[str]:
    """The entries of one constant, folded and singular word by word."""
    for entry in _JUNK.sub(" ", fold(text)).split(","):
        key = " ".join(singular(word) for word in entry.split())
        if key not in _EMPTY:
            yield key


def _grouped(values: dict[str, str]) -> dict[str, str]:
    groups: dict[str, list[str]] = defaultdict(list)
    for key, value in values.items():
        groups[value].append(key)
    return {value: "\n".join(sorted(keys)) for value, keys in groups.items()}


def _lengths(keys: dict[str, int]) -> dict[str, int]:
    """Per first word, how many words the longest entry has that begins with it."""
    found: dict[str, int] = {}
    for key in keys:
        first, _, rest = key.partition(" ")
        if rest:
            found[first] = max(found.get(first, 0), rest.count(" ") + 2)
    return found


def _concepts(words: dict[str, str]) -> tuple[dict[str, list[str]], dict[str, list[list[str]]]]:
    """Concepts by stem ("*" behind a beginning), and by the words that follow a first one."""
    stems: dict[str, list[str]] = defaultdict(list)
    phrases: dict[str, list[list[str]]] = defaultdict(list)
    for concept, text in words.items():
        for entry in _JUNK.sub(" ", fold(text)).split(","):
            first, _, rest = entry.strip().partition(" ")
            if rest:
                phrases[first].append([rest, concept])
            elif first:
                stems[first].append(concept)
                if len(first) > WHOLE_WORD:
                    stems[first + "*"].append(concept)
    return stems, phrases


def main(arguments: list[str]) -> int:
    """Print the folded forms or, with ``--write``, put them where they are loaded from."""
    for language in LANGUAGES:
        if "--write" in arguments:
            compiled_path(language).write_text(compiled(language), encoding="utf-8")
        else:
            sys.stdout.write(compiled(language))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
