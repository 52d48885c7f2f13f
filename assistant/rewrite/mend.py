"""The smallest edit that makes a weak line measurable: the author's words stay, blanks stand where figures are missing."""

from assistant.language import Language
from assistant.language.dates import DATE, MONTHS
from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.reading import Reading
from assistant.rewrite.wording import MOVE, capital, named
from assistant.rewrite.words import BASELINE, LAST_CYCLE, TODAY

_ARTICLE = pattern(
    r"^(?:(?:de |du |des |d'|of )?(?:le |la |les |l'|the |un |une |notre |nos |our |de la |de l')|de |du |des |d'|of |on |over |a close eye on )"
)
_MORE = pattern(
    r"^(?:(?:beaucoup |bien |encore |toujours |un peu |many |much |a lot |far |even )?(?:plus|davantage|moins|more|fewer|less)\s+(?:de\s+|d')?|"
    r"(?:une?\s+|des\s+|a\s+)?(?:meilleure?s?|moindres?|better|higher|lower|improved|increased|reduced|greater|stronger)\s+)(?=\w)"
)
_MOVED = pattern(
    r"\s+(?:en (?:forte |nette )?(?:hausse|baisse|progression|augmentation|diminution|recul)|ameliore[es]*|augmente[es]*|reduite?s?|up|down|improved|increased|reduced|decreased|higher|lower|a la hausse|a la baisse)\s*$"
)
_COMPARED = pattern(r"\b(?:plus|moins|mieux|meilleure?s?)\b|\w\b (?:better|nicer|cleaner|easier|smoother|friendlier)\b")
_WOOLLY = pattern(
    r"\s*\b(?:significativement|sensiblement|nettement|fortement|considerablement|drastiquement|au maximum|autant que possible|de facon significative|de maniere significative|"
    r"significantly|substantially|considerably|dramatically|drastically|noticeably|as much as possible|a lot|greatly|continuously|en continu)\b"
)
_AT_LEVEL = pattern(r"^\s*(?:à|a|at)\s+\S*\d\S*(?:\s?%)?\s+")
_NEWLY = pattern(
    r"\b(?:nouvea\w*|nouvelles?|signee?s?|vendue?s?|gagnee?s?|obtenue?s?|rendez-vous|rdv|new|signed|sold|won|booked|obtained|raised|collectee?s?)\b"
)
_SAID = pattern(
    r"\)\s*$|->|→|=>|\b(?:de|from) [^ ]*\d.* (?:a|to) |\b(?:contre|against|vs|au lieu de|instead of|compar\w+)\b"
)  # a start stands there, or no room for one
_KEPT = pattern(r",?\s*\b(?:a )?(?:garder|maintenir|maintenue?s?|rester|reste|conserver|keep|kept|hold|held|stays?|maintained)\b.*$")
_RHYTHM = pattern(
    r"\s*,?\s*\(?\b(?:chaque|every|each|tous les|toutes les) \w+\)?\s*$|\s+(?:hebdomadaire\w*|mensuelle?\w*|trimestriel\w*|weekly|monthly|quarterly|daily|regulierement|regularly|closely|de pres)\s*$"
)
_NEW = pattern(
    r"^(?P<verb>\w+(?: \w+)?)\s+(?P<many>de nouveaux|de nouvelles|des|plusieurs|quelques|davantage de|plus de|some|more|several|new|additional)\s+(?P<what>.+)$"
)
_DUE = pattern(
    r"\s*,?\s*(?:\b(?:d'ici|avant|by|before|d'ici a|au plus tard|until|pour|en|fin|a la fin|a fin|by the end|this|next|ce|cette|on|in)\s+[^,;:]{0,30})$"
)


def with_move(text: str, language: Language) -> str:
    """``text`` with "from [baseline] to [target]" where it reads best: behind the verb's object, before a closing date."""
    text = _WOOLLY.sub("", _trimmed(text))
    if _COMPARED.search(fold(text)) and not _more(text):
        return text  # "repas plus soigné": more of what, nobody can fill in
    if rest := _more(text):
        return _named(rest, language)
    if found := _MOVED.search(fold(text)):
        return _named(text[: found.start()], language)
    head, tail = _due(text)
    return f"{head} {MOVE[language]}{tail}"


def as_measure(text: str, language: Language) -> str:
    """``text``, the name of an indicator, with where it should go: "Satisfaction : de [départ] à [cible]"."""
    return _named(_without_rhythm(_trimmed(text)), language)


def _without_rhythm(text: str) -> str:
    found = _RHYTHM.search(fold(text))
    return text[: found.start()] if found else text


def indicator_of(reading: Reading) -> str | None:
    """The indicator a line watches, holds or just names, without the words of watching; None where none is left."""
    text = _trimmed(reading.line.text)
    place = reading.watching or reading.holding
    if place:
        start, end = place
        text = text[end:] if start <= 3 else text[:start]
        text = _without_article(_AT_LEVEL.sub("", text))
    text = _without_article(_without_rhythm(text.strip(" :,-–—(")))
    return capital(text) if any(char.isalpha() for char in text) else None


def held_level(reading: Reading, language: Language) -> str | None:
    """A level to hold, as a level to reach from where it stands: the author's own figure is the target."""
    measure, text = reading.measure, reading.line.text
    if measure is None or measure.end <= measure.start or not reading.metric:
        return None
    figure = text[measure.start : measure.end].strip(" .,;:")
    if not any(map(str.isdigit, figure)) and fold(figure) != "zero":
        return None
    found = _KEPT.search(fold(reading.metric))
    name = capital(_without_article(reading.metric[: found.start()] if found else reading.metric))
    if not any(map(str.isalpha, name)):
        return None
    start = "de [départ] à" if language == "fr" else "from [baseline] to"
    return named(name, f"{start} {figure}", language)


def with_baseline(text: str, language: Language) -> str | None:
    """``text`` with the place for where it stands today, or stood last cycle for what is counted anew; None where it says so itself."""
    if "|" in text or "\t" in text or _SAID.search(fold(text)):
        return None
    is_new = bool(_NEWLY.search(fold(text)))
    when = (LAST_CYCLE if is_new else TODAY).said(language)
    return f"{_trimmed(text)} ({when} {BASELINE.said(language)})"


def with_count(text: str, language: Language) -> str | None:
    """ "Signer de nouveaux clients" with the number to fill in; None where no such place is found."""
    text = _trimmed(text)
    found = _NEW.match(fold(text))
    if not found:
        return None
    verb, many, what = (text[found.start(name) : found.end(name)] for name in ("verb", "many", "what"))
    kept = {"de nouveaux": "nouveaux ", "de nouvelles": "nouvelles ", "new": "new ", "additional": "additional "}.get(fold(many), "")
    return f"{verb} [n] {kept}{what}"


def _more(text: str) -> str | None:
    found = _MORE.match(fold(text))
    return text[found.end() :] if found else None


def _named(text: str, language: Language) -> str:
    head, tail = _due(text.strip(" .,;:"))
    return named(capital(_without_article(head)), MOVE[language] + tail, language)


def _due(text: str) -> tuple[str, str]:
    """The text before a closing date, and the date with what leads to it."""
    low = fold(text)
    found = _DUE.search(low)
    if found and (DATE.search(low[found.start() :]) or _closes(low[found.start() :])):
        return text[: found.start()].rstrip(" ,"), text[found.start() :].rstrip(" .")
    return text, ""


_CLOSING = pattern(
    rf"\b(?:{'|'.join(MONTHS)}|"
    r"trimestre|semestre|annee|mois|quarter|year|month|cycle|noel|christmas|ete|automne|hiver|printemps|rentree|summer|autumn|winter|spring|[tqs][1-4]|h[12])\b"
)


def _closes(low: str) -> bool:
    return bool(_CLOSING.search(low))


def _without_article(text: str) -> str:
    text = text.strip()
    found = _ARTICLE.match(fold(text))
    return text[found.end() :] if found else text


def _trimmed(text: str) -> str:
    return text.strip().rstrip(" .;,:!…").strip()
