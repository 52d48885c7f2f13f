"""One entry of the example library: a weak line, what is wrong with it, and the ladder that mends it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from assistant.errors import LibraryError
from assistant.language.pattern import pattern
from assistant.rule import Both

RUNGS = ("input", "output", "outcome")
_TEXTS = ("id", "language", "function", "topic", "faulty", "objective")
_FIELDS = {*_TEXTS, "flags", "ladder"}
_LONGEST_ID = 80
_SURROGATES = pattern(r"[\ud800-\udfff]")  # halves of characters that no file can hold
_LONGEST = 2_000  # code points of one text

_NO_JSON = Both(fr="{where} : ce n'est pas un objet JSON sur une ligne.", en="{where}: this is not a JSON object on one line.")
_MISSING = Both(
    fr="{where} : il manque {fields} ; une entrée a id, language, function, topic, faulty, flags, ladder (input, output, outcome) et objective.",
    en="{where}: {fields} missing; an entry has id, language, function, topic, faulty, flags, ladder (input, output, outcome) and objective.",
)
_UNKNOWN = Both(fr="{where} : champ inconnu : {fields}.", en="{where}: unknown field: {fields}.")
_WRONG = Both(
    fr="{where} : « {field} » n'est pas {wanted}.",
    en="{where}: “{field}” is not {wanted}.",
)
_KINDS = {
    "text": Both(fr="un texte de 1 à 2 000 signes", en="a text of 1 to 2,000 characters"),
    "id": Both(fr="un identifiant d'une ligne, de 80 signes au plus", en="an id on one line, of 80 characters at most"),
    "language": Both(fr="fr ou en", en="fr or en"),
    "flags": Both(fr="une liste de noms de règles", en="a list of rule names"),
    "keywords": Both(fr="une liste de textes", en="a list of texts"),
    "ladder": Both(fr="une table input, output, outcome de textes", en="a table input, output, outcome of texts"),
}
_TWICE = Both(fr="{where} : l'identifiant « {id} » est déjà pris.", en="{where}: the id “{id}” is already taken.")


class Entry(NamedTuple):
    """One example: what became of the ``faulty`` line; ``keywords`` are other words it may be searched by.

    An entry of the ``house`` may be an approved key result alone: no faulty line, and the one rung it stands on.
    """

    id: str
    language: str
    function: str
    topic: str
    faulty: str
    flags: tuple[str, ...]
    ladder: Mapping[str, str]
    objective: str
    keywords: tuple[str, ...] = ()
    house: bool = False

    @property
    def text(self) -> str:
        """The example in one line: its outcome."""
        return self.ladder.get("outcome") or self.ladder["output"]

    @property
    def searched(self) -> str:
        """All that a search should find it by."""
        return " · ".join((self.faulty, *self.ladder.values(), self.topic, self.objective, *self.keywords))

    @property
    def digest(self) -> str:
        """A fingerprint of all it says: another one where anything was changed."""
        return blake2b(self.as_json().encode(), digest_size=12).hexdigest()

    def as_json(self) -> str:
        """The entry as one line of JSON."""
        data = self._asdict()
        del data["house"]
        data |= {"flags": list(self.flags), "ladder": dict(self.ladder), "keywords": list(self.keywords)}
        return json.dumps(data, ensure_ascii=False)


def entry_from(data: Any, where: str, *, language: str = "en", house: bool = False) -> Entry:
    """An entry from plain data; raises ``LibraryError`` with one sentence naming ``where`` and what is missing."""
    if not isinstance(data, dict):
        raise LibraryError(_NO_JSON.said(language).format(where=where))
    if missing := [name for name in (*_TEXTS, "flags", "ladder") if name not in data]:
        raise LibraryError(_MISSING.said(language).format(where=where, fields=", ".join(missing)))
    if unknown := sorted(set(map(str, data)) - _FIELDS - {"keywords"}):
        raise LibraryError(_UNKNOWN.said(language).format(where=where, fields=", ".join(unknown)))
    if wrong := _wrong(data):
        raise LibraryError(_WRONG.said(language).format(where=where, field=wrong[0], wanted=_KINDS[wrong[1]].said(language)))
    ladder = {rung: data["ladder"][rung].strip() for rung in RUNGS if rung in data["ladder"]}
    texts = {name: data[name].strip() for name in _TEXTS}
    return Entry(**texts, flags=tuple(data["flags"]), ladder=ladder, keywords=tuple(data.get("keywords", ())), house=house)


def _wrong(data: dict[str, Any]) -> tuple[str, str] | None:
    """The first field whose value is of another kind, and the kind it should be."""
    for name in _TEXTS:
        if not _is_text(data[name]) and not (name == "faulty" and data[name] == ""):
            return name, "text"
    if len(data["id"]) > _LONGEST_ID or not data["id"].isprintable():
        return "id", "id"
    if data["language"] not in ("fr", "en"):
        return "language", "language"
    for name in ("flags", "keywords"):
        given = data.get(name, [])
        if not isinstance(given, list) or not all(map(_is_text, given)):
            return name, name
    return None if _is_ladder(data["ladder"], whole=bool(data["faulty"])) else ("ladder", "ladder")


def _is_ladder(ladder: Any, *, whole: bool) -> bool:
    """Whether ``ladder`` holds its three rungs; of an approved key result alone, the output or the outcome."""
    if not isinstance(ladder, dict) or not all(map(_is_text, ladder.values())):
        return False
    rungs = set(ladder)
    return rungs == set(RUNGS) if whole else rungs <= set(RUNGS) and bool(rungs & {"output", "outcome"})


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value.strip()) <= _LONGEST and not _SURROGATES.search(value)


def entries_in(path: Path, *, language: str = "en", house: bool = False) -> Iterator[Entry]:
    """The entries of a JSON-lines file; raises ``LibraryError`` naming file and line where one cannot be read."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        sentence = Both(fr="{path} ne peut pas être lu : {error}.", en="{path} cannot be read: {error}.")
        raise LibraryError(sentence.said(language).format(path=path.name, error=getattr(error, "strerror", None) or "UTF-8")) from None
    yield from entries_from_text(text, path.name, language=language, house=house)


def entries_from_text(text: str, name: str, *, language: str = "en", house: bool = False) -> Iterator[Entry]:
    """The entries of JSON lines called ``name`` in sentences; raises ``LibraryError`` as above."""
    taken: set[str] = set()
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        where = f"{name}:{number}"
        try:
            data = json.loads(line)
        except (ValueError, RecursionError):
            raise LibraryError(_NO_JSON.said(language).format(where=where)) from None
        entry = entry_from(data, where, language=language, house=house)
        if entry.id in taken:
            raise LibraryError(_TWICE.said(language).format(where=where, id=entry.id))
        taken.add(entry.id)
        yield entry


def as_lines(entries: Iterable[Entry]) -> str:
    """Entries as a JSON-lines file."""
    return "".join(entry.as_json() + "\n" for entry in entries)
