"""Stand-ins for what is not to leave the machine: names, mail addresses, telephone numbers, links, amounts of money, chosen words.

What is replaced is what can be told by its form: owners that the draft names, a capital in the middle of a sentence (and the same word
elsewhere), the house's own list. Acronyms stay, as NPS or CSAT are what a line is about; a name that only ever begins a line is not told
from any first word. What was replaced can be read in ``--show-prompt``.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from assistant.draft import Draft
from assistant.language import Language
from assistant.language.pattern import pattern
from assistant.rule import Both

_KINDS = {
    "mail": Both("MAIL", "MAIL"),
    "link": Both("LIEN", "LINK"),
    "phone": Both("TELEPHONE", "PHONE"),
    "amount": Both("MONTANT", "AMOUNT"),
    "name": Both("NOM", "NAME"),
    "word": Both("MOT", "WORD"),
}
_MAIL = pattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = pattern(
    r"(?i:\b(?:https?://|www\.)[^\s<>\"»)]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|fr|org|net|io|eu|be|ch|ca|uk|co|example)\b(?:/[^\s<>\"»)]*)?)"
)
_PHONE = pattern(
    r"(?<![\w.,])(?!\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?![/.-]?\d))(?!(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d\b)(?!\d{1,3}(?:[ .]\d{3})+(?!\d))(?=(?:[ ./()+-]{0,2}\d){8})"  # no date, no number
    r"(?:\+\d{1,3}[ ./-]?)?(?:\(\d{1,4}\)[ ./-]?)?\d{1,4}(?:[ ./-]\d{2,4}){1,5}(?![\w%€$£]|[ \u00a0\u202f]?[%€$£])|(?<![\w.,])(?:\+|0)\d{8,14}(?!\w)"
)
_NUMBER = r"\d+(?:[ .,'\u00a0\u202f]\d+)*"
_SCALE = r"(?:[ \u00a0\u202f]?(?:k|m|md|bn|b|mille|millions?|milliards?|thousand|million|billion)\b)?"
_SIGN = r"(?:[€$£¥]|(?:euros?|dollars?|pounds?|francs?|EUR|USD|GBP|CHF|CAD)\b)"
_AMOUNT = pattern(
    rf"(?i:(?:[€$£¥]|\b(?:EUR|USD|GBP|CHF|CAD)\b)[ \u00a0\u202f]?{_NUMBER}{_SCALE}"
    rf"|{_NUMBER}[ \u00a0\u202f]?(?:md|bn|[kmb]|mille|millions? d'|milliards? d'|millions? |billions? |thousand )?[ \u00a0\u202f]?{_SIGN})"
)
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ](?:[’'][^\W\d_])?[^\W\d_]*[^\W\d_A-ZÀ-Þ][^\W\d_]*(?:-[^\W\d_]+)*"  # a capital, and a small letter somewhere
_JOINED = rf"{_CAPITAL}(?: {_CAPITAL})"
_NAMES = pattern(
    rf"\b(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|Me|Mr|Mrs|Ms|[A-Z])\. ?{_CAPITAL}(?: {_CAPITAL})*"  # after a title or an initial
    rf"|(?<=[\w,’'&)] ){_CAPITAL}(?: {_CAPITAL})*"  # in the middle of a sentence
    rf"|(?<=\b[dDlLnNcCjJ][’']){_CAPITAL}(?: {_CAPITAL})*"
    rf"|(?:^|(?<=[:;»”)(.«“/] )|(?<=[(«“/\u00a0])){_JOINED}+"  # first name and surname, wherever
    rf"|(?<=[:(/«“] ){_CAPITAL}(?=\s*(?:[,;/)»”]|$))|(?<=[(«“/\u00a0]){_CAPITAL}(?=[\s\u00a0]*[,;/)»”])"  # alone after a label, or set apart
    rf"|(?<=/){_CAPITAL}",
    re.MULTILINE,
)
_MENTION = pattern(r"(?<!\w)@[\w.-]{2,}")
_NOT_NAMES = frozenset(
    "objectif objectifs objective objectives resultat résultat résultats result results key clé clés kr krs okr okrs initiative initiatives action actions "
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre january february march april may june july august september october "
    "november december lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday trimestre quarter semestre".split()
)
_SHORTEST = 3


class Redactor:
    """The stand-ins of one draft: the same word gets the same one everywhere, and each comes back as it was.

    ``also`` are words of the house's own list, ``besides`` another text that is sent; without ``whole`` only the list counts.
    """

    def __init__(self, draft: Draft, language: Language, *, also: Sequence[str] = (), besides: str = "", whole: bool = True) -> None:
        self._language = language
        text = f"{draft.prose}\n{besides}"
        self._taken = text
        self._counts: dict[str, int] = {}
        self.standins: dict[str, str] = {}
        chosen = {word for word in also if word.strip()}
        names = {name for name in _names(draft, text) if name not in chosen} if whole else set()
        forms = (("mail", _MAIL), ("link", _LINK), ("amount", _AMOUNT), ("phone", _PHONE)) if whole else ()
        parts = [(kind, form.pattern) for kind, form in forms]
        for kind, found in (("word", chosen), ("name", names)):
            listed = "|".join(re.escape(one) for one in sorted(found, key=len, reverse=True))
            if listed:
                parts.append((kind, rf"(?<!\w)(?:{listed})(?!\w)" if kind == "name" else rf"(?i:(?<!\w)(?:{listed})(?!\w))"))
        self._form = re.compile("|".join(f"(?P<{kind}>{form})" for kind, form in parts) or r"(?!)")

    def hide(self, data: Any) -> Any:
        """``data`` with stand-ins in all its texts."""
        return _mapped(data, lambda text: self._form.sub(self._standin, text))

    def show(self, data: Any) -> Any:
        """``data`` with what the stand-ins stood for."""
        if not self.standins:
            return data
        back = {standin: text for text, standin in self.standins.items()}
        form = re.compile("|".join(rf"\b{re.escape(standin)}\b" for standin in sorted(back, key=len, reverse=True)))
        return _mapped(data, lambda text: form.sub(lambda found: back[found[0]], text))

    def _standin(self, found: re.Match[str]) -> str:
        text, kind = found[0], found.lastgroup or "word"
        if text not in self.standins:
            while True:
                self._counts[kind] = self._counts.get(kind, 0) + 1
                standin = f"{_KINDS[kind].said(self._language)}_{self._counts[kind]}"
                if standin not in self._taken:
                    break
            self.standins[text] = standin
        return self.standins[text]


def _names(draft: Draft, text: str) -> Iterable[str]:
    """What is written as a name is: owners, mentions, capitals in the middle of a sentence; and the parts of each."""
    found = {result.owner for objective in draft.objectives for result in objective.key_results if result.owner}
    found |= {match for line in text.splitlines() if not _is_title(line) for match in _NAMES.findall(line)}
    found |= set(_MENTION.findall(text))
    for name in sorted(found):
        words = [word for word in re.split(r"[ \u00a0]", name.strip(" @.,;")) if word.casefold() not in _NOT_NAMES]
        if words:
            yield " ".join(words)
            yield from (word for word in words if len(word) >= _SHORTEST)


def _is_title(line: str) -> bool:
    """Whether a line is set in capitals as titles are, so that a capital tells nothing: nearly all its words, and nothing lists them."""
    words = [word for word in line.split() if word[0].isalpha()][1:]
    listed = "," in line or any(word.casefold() in ("et", "and", "ou", "or", "&") for word in line.split())
    return len(words) >= _SHORTEST and not listed and sum(word[0].isupper() for word in words) > 0.8 * len(words)


def _mapped(data: Any, change: Any) -> Any:
    if isinstance(data, str):
        return change(data)
    if isinstance(data, Mapping):
        return {key: value if key in _KEPT else _mapped(value, change) for key, value in data.items()}
    return [_mapped(item, change) for item in data] if isinstance(data, list | tuple) else data


_KEPT = frozenset({"id", "rule", "name", "severity", "level", "kind", "outcome_id", "agrees", "scope", "arguable"})
