"""Filling the catalogue's templates: French contraction and elision, blanks, and how a line begins and ends."""

import re
from typing import NamedTuple

from assistant.language import Language
from assistant.language.pattern import pattern
from assistant.language.text import fold

_SLOT = pattern(r"\{([^{}]+)\}")
_VOWEL = pattern(r"(?:[aeiouy]|h(?!uit|aut|ero|asard|and|all|onte|ors|ausse))", 0)
_CONTRACTED = {"de": (("le ", "du "), ("les ", "des ")), "à": (("le ", "au "), ("les ", "aux "))}
MOVE = {"fr": "de [départ] à [cible]", "en": "from [baseline] to [target]"}


class Fillers(NamedTuple):
    """What fills the slots: the object with its article ("la borne", "the kiosk"), the people without one ("habitants"); None for none."""

    object: str | None
    people: str | None


def fill(template: str, fillers: Fillers, language: Language) -> str | None:
    """``template`` with its slots filled; None when it wants an object or people and there are none."""
    missing = False

    def slot(found: re.Match[str]) -> str:
        nonlocal missing
        preposition, _, what = found[1].rpartition(" ")
        if what in ("gens", "people"):
            if fillers.people is None:
                missing = True
                return ""
            value = fillers.people if language == "en" else with_article(fillers.people)
        elif fillers.object:
            value = fillers.object
        else:
            missing = True
            return ""
        return after(preposition, value) if preposition else value

    text = _SLOT.sub(slot, template)
    return None if missing else capital(text)


def measured(template: str, fillers: Fillers, language: Language) -> str | None:
    """The same as a key result: with "from [baseline] to [target]" where the template holds no blank."""
    text = fill(template, fillers, language)
    if text is None or "[" in text:
        return text
    return named(text, MOVE[language], language)


def named(name: str, move: str, language: Language) -> str:
    """The name of a measure and where it should go: "Satisfaction : de [départ] à [cible]"."""
    return f"{name}{' :' if language == 'fr' else ':'} {move}"


def with_article(people: str) -> str:
    """French people with a plural article, unless they come with a determiner of their own."""
    first = fold(people).partition(" ")[0]
    return people if first in ("les", "nos", "vos", "ses", "leurs", "tous", "toutes", "ces") else f"les {people}"


def after(preposition: str, phrase: str) -> str:
    """A French ``phrase`` behind "de" or "à", contracted ("du", "aux") and elided ("d'Inès")."""
    for article, contracted in _CONTRACTED.get(preposition, ()):
        if phrase.startswith(article):
            return contracted + phrase[len(article) :]
    if preposition == "de" and _VOWEL.match(fold(phrase)):
        return f"d'{phrase}"
    return f"{preposition} {phrase}"


def capital(text: str) -> str:
    """``text`` with a capital in front, unless its first word is written in a way of its own ("eNPS")."""
    first = text.partition(" ")[0]
    return text if any(char.isupper() for char in first) else text[:1].upper() + text[1:]
