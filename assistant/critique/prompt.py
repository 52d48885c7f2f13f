"""Prompts: files of ``prompts/``, one a prompt, version and language, whose variables are checked; and the fence around data.

A prompt is ``name.vN.lang.md`` with a part ``# User`` and, where it opens a conversation, ``# System``. What varies stands in double
braces. A published version is never edited: ``prompts/published.json`` holds its digest, and a test compares.
"""

import json
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

from assistant.errors import PromptError
from assistant.language import Language
from assistant.language.pattern import pattern
from assistant.report.plain import safe_json

OPENING, CLOSING = "⟦data⟧", "⟦/data⟧"
_FENCE = {"opening": OPENING, "closing": CLOSING}
VARIABLES = {
    "across": frozenset({"opening", "closing", "data"}),
    "critique": frozenset({"opening", "closing", "data"}),
    "form": frozenset({"schema"}),
    "repair": frozenset({"problem"}),
    "wordings": frozenset({"opening", "closing", "data"}),
}
_NAME = pattern(r"([a-z]+)\.v(\d+)\.(fr|en)\.md")
_PART = pattern(r"(?m)^# (System|User)\n")


class Prompt(NamedTuple):
    """One prompt in one language: ``version`` as in "critique.v1", the text of each part with its variables."""

    version: str
    parts: Mapping[str, str]

    @property
    def system(self) -> str:
        """The instructions as they are sent."""
        return _rendered(self.parts["system"], _FENCE)

    def user(self, **values: str) -> str:
        """What is sent in the user's name, with ``values`` for its variables."""
        return _rendered(self.parts["user"], _FENCE | values)


def fenced(data: Mapping[str, Any]) -> str:
    """``data`` as JSON, a line an item, that no text in it can leave: the marks of the fence, and signs nobody sees, stand as escapes."""
    return safe_json(_object(data, "")).replace("⟦", "\\u27e6").replace("⟧", "\\u27e7")


def _object(data: Mapping[str, Any], indent: str) -> str:
    if not any(map(_is_of_objects, data.values())):
        return _dumped(data)
    return "{" + ", ".join(f"{_dumped(key)}: {_value(value, indent)}" for key, value in data.items()) + "}"


def _value(value: Any, indent: str) -> str:
    """A value on one line, a list of objects on a line each."""
    if not _is_of_objects(value):
        return _dumped(value)
    deeper = f"{indent} "
    return "[\n" + ",\n".join(f"{deeper}{_object(item, deeper)}" for item in value) + f"\n{indent}]"


def _is_of_objects(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def prompt(name: str, language: Language) -> Prompt:
    """The newest version of a prompt that exists in every language; raises ``PromptError`` where a file does not follow the form."""
    return _newest(name)[language]


def digests() -> dict[str, str]:
    """The digest of every prompt file, by its name."""
    texts = {one.name: one.read_text(encoding="utf-8") for one in files("assistant.prompts").iterdir() if one.name.endswith(".md")}
    return {name: sha256(text.encode()).hexdigest() for name, text in sorted(texts.items())}


def published() -> dict[str, str]:
    """The digests of the prompts that have been published."""
    found: dict[str, str] = json.loads((files("assistant.prompts") / "published.json").read_text(encoding="utf-8"))
    return found


def publish() -> str:
    """Publish the prompts that are not yet; what was done, in a sentence."""
    then, now = published(), digests()
    changed = sorted(name for name, digest in then.items() if now.get(name) != digest)
    if changed:
        return f"Published prompts were edited or taken away: {', '.join(changed)}; put them back, and write a next version."
    path = Path(str(files("assistant.prompts") / "published.json"))
    path.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8")
    return f"Published: {', '.join(sorted(now.keys() - then.keys())) or 'nothing new'}."


@lru_cache(maxsize=8)
def _newest(name: str) -> dict[str, Prompt]:
    versions: dict[int, dict[str, Prompt]] = {}
    for file in sorted(files("assistant.prompts").iterdir(), key=lambda one: one.name):
        found = _NAME.fullmatch(file.name)
        if found and found[1] == name:
            versions.setdefault(int(found[2]), {})[found[3]] = _read(file.name, file.read_text(encoding="utf-8"), name)
    whole = [number for number, by_language in versions.items() if by_language.keys() == {"fr", "en"}]
    if not whole:
        raise PromptError(f"prompts/: no version of {name} is there in French and English.")
    return versions[max(whole)]


def _read(file: str, text: str, name: str) -> Prompt:
    before, *pieces = _PART.split(text)
    parts = {title.lower(): body.strip() for title, body in zip(pieces[::2], pieces[1::2], strict=True)}
    if before.strip() or "user" not in parts:
        raise PromptError(f"prompts/{file}: a prompt has a part “# User”, perhaps “# System”, and nothing before them.")
    found = frozenset().union(*map(_variables, parts.values()))
    if found != VARIABLES[name]:
        wrong = ", ".join(sorted(found ^ VARIABLES[name]))
        raise PromptError(f"prompts/{file}: these variables are missing or unknown: {wrong}.")
    return Prompt(file.rsplit(".", 2)[0], parts)


def _variables(text: str) -> set[str]:
    from jinja2 import Environment, meta

    return meta.find_undeclared_variables(Environment(autoescape=False).parse(text))


def _rendered(text: str, values: Mapping[str, str]) -> str:
    return _template(text).render(values)  # type: ignore[no-any-return]


@lru_cache(maxsize=32)
def _template(text: str) -> Any:
    from jinja2 import Environment, StrictUndefined

    return Environment(autoescape=False, undefined=StrictUndefined).from_string(text)


if __name__ == "__main__":
    import sys

    print(publish() if "--publish" in sys.argv else "python -m assistant.critique.prompt --publish")
