"""House rules: what ``okr.toml`` may say, checked key by key; an unknown key is an error that names its line."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, cast

from assistant.errors import SettingsError
from assistant.rule import Both, Severity

SEVERITIES = ("error", "warning", "advice")


class Phrase(NamedTuple):
    """A phrase rule of the house: a regular expression, what to say when a key result or objective matches."""

    pattern: re.Pattern[str]
    message: str
    severity: Severity = "warning"


class ExampleSettings(NamedTuple):
    """Where the example library keeps its store.

    ``folder`` for the embedded store and the house's own entries (by default the user's data folder), ``server`` the URL of a
    Chroma server in place of the embedded store, ``house`` the file of the house's own entries, ``embeddings`` "local" or a
    model of an OpenAI-compatible endpoint, ``prefer_house`` whether its own entries come first among close ones.
    """

    folder: str | None = None
    server: str | None = None
    house: str | None = None
    embeddings: str = "local"
    prefer_house: bool = True


class AiSettings(NamedTuple):
    """Which model gives the second opinion, and with what manners.

    ``model``, ``base_url`` and ``api_key`` stand in for OPENAI_MODEL, OPENAI_BASE_URL and OPENAI_API_KEY where those are not set;
    ``deadline`` seconds a draft, all tries together; ``concurrency`` drafts asked about at once; ``price_input`` and
    ``price_output`` per million tokens, in the currency of the bill; ``redact`` words never to be sent; ``answers`` the folder
    that keeps answers, "" to keep none.
    """

    model: str | None = None
    base_url: str | None = None
    api_key: str | None = None
    deadline: float = 60.0
    concurrency: int = 8
    price_input: float | None = None
    price_output: float | None = None
    redact: tuple[str, ...] = ()
    answers: str | None = None


class House(NamedTuple):
    """The house's own settings; the defaults are the product's.

    ``allow_input`` names teams whose input and output key results are fair this cycle; ``kpis`` are the indicators
    the house watches anyway; ``phrases`` its own words to avoid; ``learn`` a folder of its own lessons and case studies.
    """

    max_objectives: int = 5
    min_krs: int = 2
    recommended_krs: int = 3
    max_krs: int = 5
    max_words: int = 30
    cycle: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: dict[str, Severity] = {}
    allow_input: tuple[str, ...] = ()
    kpis: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    groups: dict[str, tuple[str, ...]] = {}
    phrases: tuple[Phrase, ...] = ()
    examples: ExampleSettings = ExampleSettings()
    ai: AiSettings = AiSettings()
    learn: str | None = None

    def allows_input(self, team: str | None) -> bool:
        """Whether ``team`` may state input and output key results this cycle."""
        return team is not None and team.casefold() in {name.casefold() for name in self.allow_input}


_Table = TypeVar("_Table", ExampleSettings, AiSettings)
DEFAULT = House()
_LIMITS = ("max_objectives", "min_krs", "recommended_krs", "max_krs", "max_words")
_LISTS = ("select", "ignore", "allow_input", "kpis", "metrics", "teams")
_UNKNOWN = Both(
    fr="{path}, ligne {line} : la clé « {key} » est inconnue ; clés possibles : {known}.",
    en="{path}, line {line}: the key “{key}” is unknown; known keys: {known}.",
)
_WRONG = Both(
    fr="{path}, ligne {line} : « {key} » doit être {wanted}.",
    en="{path}, line {line}: “{key}” must be {wanted}.",
)
_KINDS = {
    "number": Both(fr="un nombre entier positif", en="a positive whole number"),
    "list": Both(fr="une liste de textes", en="a list of texts"),
    "text": Both(fr="un texte", en="a text"),
    "severity": Both(fr='une table règle = "error", "warning" ou "advice"', en='a table rule = "error", "warning" or "advice"'),
    "groups": Both(fr="une table groupe = liste d'équipes", en="a table group = list of teams"),
    "phrases": Both(
        fr="une liste de tables avec pattern (expression régulière), message et, si besoin, severity",
        en="a list of tables with pattern (a regular expression), message and, if wanted, severity",
    ),
    "examples": Both(
        fr="une table avec folder, server, house, embeddings (textes) et prefer_house (true ou false)",
        en="a table with folder, server, house, embeddings (texts) and prefer_house (true or false)",
    ),
    "ai": Both(
        fr="une table avec model, base_url, api_key, answers (textes), deadline, price_input, price_output (nombres positifs), concurrency (entier) et redact (liste de textes)",
        en="a table with model, base_url, api_key, answers (texts), deadline, price_input, price_output (positive numbers), concurrency (a whole number) and redact (a list of texts)",
    ),
    "level": Both(fr='"error", "warning" ou "advice"', en='"error", "warning" or "advice"'),
    "pattern": Both(fr="une expression régulière valable", en="a valid regular expression"),
    "rule": Both(fr="le nom ou le code d'une règle qui existe (voir okr rules)", en="the name or code of an existing rule (see okr rules)"),
}


def _is_fit(name: str, given: Any) -> bool:
    """Whether a value has the type a key of a table wants: a text but for those named here."""
    if name == "prefer_house":
        return isinstance(given, bool)
    if name == "redact":
        return isinstance(given, list) and all(isinstance(item, str) for item in given)
    if name == "concurrency":
        return isinstance(given, int) and not isinstance(given, bool) and given > 0
    if name in ("deadline", "price_input", "price_output"):
        return isinstance(given, int | float) and not isinstance(given, bool) and (given > 0 or (given == 0 and name != "deadline"))
    return isinstance(given, str)


def find_settings(start: Path) -> Path | None:
    """The nearest ``okr.toml`` beside ``start`` or above it."""
    folder = start if start.is_dir() else start.parent
    return next((path / "okr.toml" for path in (folder.resolve(), *folder.resolve().parents) if (path / "okr.toml").is_file()), None)


def load_settings(path: Path, *, language: str = "en", rules: frozenset[str] | None = None) -> House:
    """Read ``path``; raises ``SettingsError`` with one sentence naming the line when a key or value is wrong.

    ``rules``: the known rule names and codes, to check ``select``, ``ignore`` and ``severity`` against.
    """
    import tomllib  # few drafts have settings beside them

    try:
        text = path.read_text(encoding="utf-8")
        data = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = Both(fr="{path} ne peut pas être lu : {error}.", en="{path} cannot be read: {error}.")
        raise SettingsError(message.said(language).format(path=path.name, error=str(error).rstrip("."))) from None
    return _Reader(path.name, text, language, rules).house(data)


@dataclass(frozen=True)
class _Reader:
    name: str
    text: str
    language: str
    rules: frozenset[str] | None

    def house(self, data: dict[str, Any]) -> House:
        known = list(House._fields)
        values: dict[str, Any] = {}
        for key, value in data.items():
            if key not in known:
                raise SettingsError(
                    _UNKNOWN.said(self.language).format(path=self.name, line=self._line(key), key=key, known=", ".join(known))
                )
            values[key] = self._value(key, value)
        return House(**values)

    def _value(self, key: str, value: Any) -> object:
        if key in _LIMITS:
            return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else self._wrong(key, "number")
        if key in _LISTS:
            return self._names(key, value)
        if key == "severity":
            return self._severities(value)
        if key == "groups":
            return (
                {str(name): self._names(name, teams) for name, teams in value.items()}
                if isinstance(value, dict)
                else self._wrong(key, "groups")
            )
        if key == "phrases":
            return self._phrases(value)
        if key == "examples":
            return self._table("examples", value, ExampleSettings)
        if key == "ai":
            return self._table("ai", value, AiSettings)
        return value if isinstance(value, str) else self._wrong(key, "text")

    def _names(self, key: str, value: Any) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self._wrong(key, "list")
        if key in ("select", "ignore"):
            self._check_rules(value)
        return tuple(value)

    def _severities(self, value: Any) -> dict[str, Severity]:
        if not isinstance(value, dict):
            self._wrong("severity", "severity")
        for name, level in value.items():
            if level not in SEVERITIES:
                self._wrong(name, "level")
        self._check_rules(list(value))
        return cast(dict[str, Severity], dict(value))

    def _phrases(self, value: Any) -> tuple[Phrase, ...]:
        found = []
        items: list[Any] = value if isinstance(value, list) else [value]
        for item in items:
            if (
                not isinstance(item, dict)
                or not {"pattern", "message"} <= item.keys() <= {"pattern", "message", "severity"}
                or item.get("severity", "warning") not in SEVERITIES
            ):
                self._wrong("phrases", "phrases")
            try:
                found.append(Phrase(re.compile(str(item["pattern"]), re.IGNORECASE), str(item["message"]), item.get("severity", "warning")))
            except re.error:
                self._wrong("pattern", "pattern")
        return tuple(found)

    def _table(self, key: str, value: Any, kind: type[_Table]) -> _Table:
        """A table of settings, each value of the type its key wants."""
        if not isinstance(value, dict):
            return self._wrong(key, key)  # type: ignore[no-any-return]
        for name, given in value.items():
            if name not in kind._fields or not _is_fit(name, given):
                self._wrong(name, key)
        given_values: dict[str, Any] = {name: tuple(given) if isinstance(given, list) else given for name, given in value.items()}
        return kind(**given_values)

    def _check_rules(self, names: list[str]) -> None:
        for name in names:
            if self.rules is not None and name not in self.rules:
                self._wrong(name, "rule")

    def _wrong(self, key: str, kind: str) -> Any:
        wanted = _KINDS[kind].said(self.language)
        raise SettingsError(_WRONG.said(self.language).format(path=self.name, line=self._line(key), key=key, wanted=wanted))

    def _line(self, key: str) -> int:
        found = re.search(rf"^.*(?<![\w-]){re.escape(key)}(?![\w-]).*$", self.text, re.MULTILINE)
        return self.text.count("\n", 0, found.start()) + 1 if found else 1
