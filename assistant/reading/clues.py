"""Clues that several questions about a line share: its leading word, the head of its noun phrase, service levels, telling phrases."""

import re
from dataclasses import dataclass
from typing import Literal

from assistant.language.figures import TIME_UNITS
from assistant.reading.classes import HEAD, METRIC, MOVE_N, RESULT_V, SERVED, STAFF, THEME, VANITY, WATCH_N, WORK_N
from assistant.reading.measure import Measure
from assistant.reading.tagging import Line, Tag

Kind = Literal["task", "hire", "watch", "hold", "change", "reach", "gain", "metric", "theme", "state", "deliverable"]


@dataclass(frozen=True, slots=True)
class Sense:
    """The kind of a line and the words (places in the text) that say so; ``open_ended`` work has no end state."""

    kind: Kind
    start: int
    end: int
    open_ended: bool = False


_SKIP_FR = frozenset(
    (
        "nous on je j vous ils le la les l un une des d de du nos notre mon ma mes vos leur a ai as avoir ayant avons ont est sont "
        "etre soit y en que qu ne pas plus bien tres aussi nouveau nouvelle nouveaux nouvelles nouvel premier premiere premiers "
        "premieres vrai grand grande deuxieme second seconde au aux au moins environ minimum chaque tous toutes tout toute pouvoir "
        "vouloir devoir doit doivent faut vraiment enfin rapidement regulierement systematiquement"
    ).split()
)


_SKIP_EN = frozenset(
    (
        "weekly monthly quarterly daily yearly we i to will have has having had our my their its the a an all each every be been is "
        "are shall must should let us it that this new first brand second successfully quickly fully formally regularly proactively "
        "finally at least about around over more up some any both always also just really nos"
    ).split()
)


# Verbs of reaction: with a time or a share they promise a service level, not a piece of work.
SERVICE = re.compile(
    r"\b(?:repondre|repond\w*|traiter|traite\w*|resoudre|resolu\w*|livrer|livre\w*|honorer|honore\w*|expedier|expedie\w*|rappeler|prendre en charge|servir|servi\w*|regler|rembours\w+|pay\w*|decroch\w+|"
    r"answer\w*|repl(?:y|ied|ies)|respond\w*|resolv\w*|process\w*|deliver\w*|ship(?:ped|ping)?|clos(?:e|ed|ing)|fulfil\w*|handl\w*|serv(?:e|ed|ing)|acknowledg\w*|turn(?:ed)? around|fix(?:ed)?|refund\w*|decid\w+|approv\w+|dispatch\w*|triage\w*|return\w*|call(?:ed)? back|pick(?:ed)? up|see|seen|settle\w*|detect\w*|found)\b"
)


_WITHIN = re.compile(
    r"\b(?:within|in under|in less than|under|en moins d[e']|sous|dans les|moins d[e']|in|on time|a temps|a l'heure|dans les delais|same day|le jour meme|before the deadline|first (?:time|contact|try)|premier (?:contact|coup|appel))(?!\w)"
)


_PURPOSE = re.compile(r"\b(?:pour|afin de|afin que|so that|so|in order to|to)\b")


CERTIFICATE = re.compile(
    r"\b(?:certificat\w*|certifi\w*|label\w*|accredit\w*|homolog\w*|agrement\w*|iso|soc 2|hds|waiver|derogation|licen[cs]e|permis|approval|agreement|autorisation|authori[sz]ation|marquage ce|ce mark\w*|fda|visa|qualiopi)\b"
)


def lead_index(line: Line) -> int:
    """The first word that carries sense: after pronouns, articles, counts, dates and a topic before a colon."""
    skip = _SKIP_FR if line.french else _SKIP_EN
    at = 0
    colon = line.core.find(":")
    if (
        (
            0 < colon < 40
            and (after := next((i for i, w in enumerate(line.words) if w.start > colon), None)) is not None
            and not re.match(r"\s*(?:de |from |du |d'|passer )?[\d<>≥≤+±~€$£-]", line.core[colon + 1 :])
        )
        and line.verb_at(_skip(line, after, skip)) & ~RESULT_V
        and not line.bits_at(_skip(line, after, skip)) & METRIC
    ):
        at = after
    if found := re.match(r"\s*(?:d'ici|avant|by|before|in|en|au|pour|this|ce|cette|each|chaque|until|end of)\b[^,:]{2,30},\s", line.core):
        at = max(at, next((i for i, w in enumerate(line.words) if w.start >= found.end()), 0))
    return _skip(line, at, skip)


def _skip(line: Line, at: int, skip: frozenset[str]) -> int:
    start = at
    while at < len(line.words):
        form = line.words[at].form
        if form in skip and not (form in ("second", "first", "more", "over") and at == start and line.verb_at(at)):
            if (
                line.french
                and form in ("avoir", "ayant", "ai", "avons", "etre")
                and at + 1 < len(line.words)
                and line.participles.get(at + 1)
            ):
                return at + 1
            at += 1
        elif (
            form[0].isdigit()
            or form in NUMBER_WORDS
            or (at > start and form in ("k", "m", "%", "eur", "md") and line.words[at - 1].form[0].isdigit())
        ):
            at += 1
        else:
            break
    return at


NUMBER_WORDS = frozenset(
    (
        "one two three four five six seven eight nine ten twelve zero no none half deux trois quatre cinq six sept huit neuf dix douze "
        "vingt aucun aucune zero moitie moins fewer less than plus more of sur"
    ).split()
)


def sense_at(line: Line, kind: Kind, at: int, *, last: int | None = None, open_ended: bool = False) -> Sense:
    """The sense told by the words ``at`` to ``last``."""
    start, end = line.span(at, min(last if last is not None else at, len(line.words) - 1))
    return Sense(kind, start, end, open_ended)


def tag_at(line: Line, at: int) -> Tag | None:
    """The lexicon entry that starts at a word."""
    return next((tag for tag in line.tags if tag.first == at), None)


def plural_object(line: Line, last: int) -> bool:
    """Whether a plural stands within three words after ``last``."""
    return any(word.form.endswith("s") and len(word.form) > 3 for word in line.words[last + 1 : last + 4])


def is_service_level(line: Line, verb: int, measure: Measure | None) -> bool:
    """ "Answer all tickets within 24h", "factures envoyées dans les 10 jours" are service levels; ``verb``: the word asked about."""
    reacts = bool(SERVICE.match(line.words[verb].form))
    within = bool(_WITHIN.search(line.core))
    if measure is None:
        return (
            reacts
            and within
            and bool(
                re.search(
                    r"\b(?:within|sous|moins d'|dans les|on time|a temps|a l'heure|same day|le jour meme|first (?:time|contact|try)|premier (?:contact|coup|appel))",
                    line.core,
                )
            )
        )
    plural = any(word.form.endswith("s") for word in line.words[: verb + 3])
    if measure.unit in TIME_UNITS or (measure.unit is None and measure.start and re.search(r"\d+ ?(?:mois|months?)", line.core)):
        return measure.baseline is not None or (within and (reacts or plural))
    return reacts and (measure.unit == "%" and (within or measure.baseline is not None) or (within and measure.bound is not None))


PER = re.compile(
    r"\b(?:per|par) (?!(?:email|mail|phone|telephone|courrier|week|month|semaine|mois|quarter|trimestre|year|an|la|le|les|l)\b)[a-z]+"
)


def head_tag(line: Line, lead: int) -> Tag | None:
    """The head of the noun phrase: in French the first classed noun, in English the last before a preposition."""
    classed = METRIC | HEAD | WORK_N | THEME | VANITY | MOVE_N | WATCH_N
    if line.french:
        for tag in line.tags:
            if tag.last >= lead and tag.bits & (classed | SERVED | STAFF):
                return tag if tag.first <= lead + 1 or tag.bits & HEAD else None
        return None
    limit = len(line.words)
    for index in range(lead + 1, len(line.words)):
        gap = line.core[line.words[index - 1].end : line.words[index].start]
        if (
            line.words[index].form
            in (
                "of",
                "for",
                "in",
                "on",
                "with",
                "to",
                "from",
                "by",
                "per",
                "at",
                "within",
                "who",
                "that",
                "which",
                "between",
                "across",
                "after",
                "before",
                "during",
                "under",
                "against",
                "into",
                "about",
                "w",
            )
            or gap.strip(" -'/&")
            or line.participles.get(index)
        ):
            limit = index
            break
    inside = [tag for tag in line.tags if lead <= tag.first < limit and tag.bits & (classed | SERVED | STAFF)]
    return inside[-1] if inside else None
