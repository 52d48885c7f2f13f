"""Whose page is it: what a sheet, a slide, a heading or a file is called, read as a team, the company, a person or neither."""

import re
from typing import NamedTuple

from assistant.language.pattern import pattern
from assistant.language.text import fold

_COMPANY = pattern(
    r"(?:okrs?\W*(?:de (?:l['’ ])?|of (?:the )?)?)?(?:l['’])?(?:entreprise|company|soci[ée]t[ée]|groupe|group|corporate|compagnie|maison|organi[sz]ation|"
    r"association|comex|codir|exco|global|top level)(?:[- ](?:wide|level|goals|objectives))?(?:\W*okrs?)?(?: de l['’]ann[ée]e)?|"
    r"(?:okrs?|objectifs|objectives|goals)\W*(?:d['’]|de l['’]|of the )?(?:entreprise|company)|niveau entreprise|company okrs?",
    re.IGNORECASE,
)
_NO_OKR = pattern(
    r"(?:lisez[- ]?moi|read ?me|ordre du jour|agenda|prochaines? [ée]tapes?|next steps?|mode d['’]emploi|how to use|instructions?|consignes|sommaire|contents?|"
    r"table of contents|listes?|lists?|remarques?(?: \d+)?|findings?(?: \d+)?|_.*|param[èe]tres|settings|l[ée]gende?|template|mod[èe]le|exemples?|examples?|annexes?|appendix|glossaire|glossary)\b(?:\W.*)?",
    re.IGNORECASE,
)
_PAST = pattern(
    r"\b(?:archives?d?|bilans?|r[ée]tro(?:spective)?s?|review of|last (?:quarter|cycle|year)|previous|pr[ée]c[ée]dente?|pass[ée]s?|dernier (?:cycle|trimestre)|"
    r"ancien(?:ne)?s?|old|cl[ôo]tur[ée]e?s?|closed|termin[ée]s?|done|wrap[- ]?up|results of|r[ée]sultats (?:du|de))\b",
    re.IGNORECASE,
)
_CYCLE = pattern(r"\b(?P<kind>[TQSH])\s?(?P<number>[1-4])(?:[ -/]*(?:FY)?(?P<year>(?:20)?\d\d))?\b", re.IGNORECASE)
_YEAR = pattern(r"\b20\d\d\b")
_DRESS = pattern(
    r"^\W*[TQSH]\s?[1-4](?:[ -/]*(?:FY)?(?:20)?\d\d)?\s*[-–—/|:]\s*|\s*[:–—-]\s*(?:nos|our|les|the) (?:okrs?|objectifs|goals|objectives)\b.*$|"
    r"^\W*(?:okrs?|objectifs|objectives|goals|brouillon|draft)\b\s*(?:de l['’]?\s?|du |des |de |d['’]|for |of )?(?:(?:l['’])?[ée]quipe\s|team\s)?\s*[:–—-]?\s*|"
    r"\s*[-–—/|,(]\s*(?:(?:okrs?|objectifs|objectives|goals|brouillon|draft|projet|wip|version de travail|v\d+(?:\.\d+)?|[TQSH]\s?[1-4]\b(?:[ -/]*(?:FY)?(?:20)?\d\d)?|(?:FY)?20\d\d)\W*)+$|"
    r"\s+(?:okrs?|goals|objectives|objectifs)\s*$|\s+[TQSH][1-4](?:[ -/]*(?:20)?\d\d)?\s*$|\s*\b20\d\d\s*$",
    re.IGNORECASE,
)
_PART = pattern(
    r"\s*(?:[(\[]?\s*\d{1,2}\s*(?:/|sur|of)\s*\d{1,2}\s*[)\]]?|[(\[]\s*(?:suite(?: et fin)?|cont(?:inued|['’]?d|\.)?|fin|end|\d)\s*[)\]]|[-–—]\s*(?:suite|continued|cont['’]?d))\s*$",
    re.IGNORECASE,
)
_LABELLED = pattern(r"^\W*(?:nom de l['’])?(?:[ée]quipe|team|squad|service)\s*[::]\s*(?P<name>\S.{0,60}?)\W*$", re.IGNORECASE)
_GROUPED = pattern(
    r"^\W*(?:p[ôo]le|division|direction|groupe?|business unit|bu|branche?|domaine?|area|tribe|tribu|d[ée]partement|department|fili[èe]re)\s*[::]\s*(?P<name>\S.{0,60}?)\W*$",
    re.IGNORECASE,
)
_DIVIDER = pattern(
    r"(?:p[ôo]le|division|direction|business unit|domaine|area|tribe|tribu|d[ée]partement|department)\s+(?:(?:de l['’]|du|de la|des?|of)\s*)?(?P<name>\S.{0,50})|"
    r"(?P<before>\S.{0,50}?)\s+(?:division|department|business unit|tribe)",
    re.IGNORECASE,
)
_NAME = r"[A-ZÀÂÉÈÊËÎÏÔÖÛÜÇ][a-zà-öø-ÿ'’]+(?:[- ][A-ZÀÂÉÈÊËÎÏÔÖÛÜÇ](?:[a-zà-öø-ÿ'’]+|\.))?"
_PERSONAL = r"(?:individuels?|personnels?|persos?|individual|personal|own)"
_GOALS = r"(?:objectifs|objectives|goals|okrs?|targets)"
_SIGN = r"\s*[-–—:,(/]\s*"
_PERSON = tuple(
    re.compile(rf"^\W*{expression}\s*(?:[)\]]|[-–—:,/(].*|[TQSH][1-4].*|20\d\d.*)?\W*$")
    for expression in (
        rf"(?i:(?:(?:mes|my) )?{_GOALS}\s+{_PERSONAL}|{_PERSONAL}\s+{_GOALS})(?:{_SIGN}|\s+(?:de |d['’]|for |of )?)(?P<name>{_NAME})",
        rf"(?i:{_GOALS})\s+(?i:de\s|d['’]|of\s|for\s)(?P<name>{_NAME})",
        rf"(?P<name>{_NAME}?)['’]s?\s+(?i:{_PERSONAL}\s+)?(?i:{_GOALS})",
        rf"(?P<name>{_NAME}){_SIGN}(?i:(?:my|mes|own)\s+(?:{_PERSONAL}\s+)?{_GOALS}|{_PERSONAL}\s+{_GOALS}|{_GOALS}\s+{_PERSONAL})",
        rf"(?i:(?:my|mes)\s+{_GOALS}){_SIGN}(?P<name>{_NAME})",
    )
)
_ONLY_PERSONAL = re.compile(rf"(?i)\b{_GOALS}\s+{_PERSONAL}\b|\b{_PERSONAL}\s+{_GOALS}\b|\b(?:mes|my)\s+{_GOALS}\b")
TEAM_WORDS = frozenset(
    "equipe team pole service direction departement department division squad tribe groupe group entreprise company societe marketing sales ventes commercial "
    "finance tech technique it dsi produit product design data support ops operations legal juridique hr rh people talent growth achats logistique logistics "
    "qualite quality securite security engineering ingenierie customer client clients communication innovation usine factory recherche research plateforme platform "
    "infrastructure comptabilite accounting administration strategie strategy marque brand contenu content partenariats partnerships retail magasins stores".split()
)
TITLE_WORDS = frozenset(  # of which a title consists that says what a page is, not whose
    "okr okrs objectif objectifs objective objectives goal goals resultat resultats cle cles key result results kr krs priorite priorites priority priorities "
    "cycle trimestre quarter semestre semester half annee year premier deuxieme troisieme quatrieme first second third fourth dernier last prochain next 1er 2e 3e 4e "
    "plan planning draft brouillon proposition proposal version projet cap ambition ambitions vision feuille route roadmap relecture review equipe team teams equipes "
    "campagne campaign round notes document page export introduction contexte context nos notre nous vos mes mon our my your us we le la les l the du de des d en et au aux pour sur un une a an of for in and to this ce cette".split()
)
_OPENS_PHRASE = frozenset("des un une plus moins mieux a an more less fewer better".split())
_LONGEST_NAME = 4  # words


_LONGEST_TITLE = 200  # characters; a longer one is no name, and undressing it would take for ever


class Title(NamedTuple):
    """A name taken apart: the words that name somebody, and the cycle it tells."""

    bare: str
    cycle: str | None


def title_of(text: str) -> Title:
    """A sheet's, slide's or file's name without what only dresses it: "OKR Finance – T1 2027 / v4" is Finance, of T1 2027."""
    folded = " ".join(text.split())
    if len(folded) > _LONGEST_TITLE:
        return Title(folded, None)
    cycle = _CYCLE.search(folded)
    bare, before = _PART.sub("", folded), ""
    while bare != before:
        before = bare
        bare = _DRESS.sub("", bare).strip(" \t-–—/|:,")
    if _CYCLE.fullmatch(bare) or _YEAR.fullmatch(bare):  # "OKR T1 2027" names nobody
        bare = ""
    return Title(bare, cycle[0] if cycle else None)


def is_name(text: str) -> bool:
    """Whether a heading names somebody: a few words, not all of them such as titles are made of, no sentence."""
    bare = title_of(part_of(text)).bare
    words = fold(bare).replace("'", " ").replace("’", " ").split()
    if not words or len(words) > _LONGEST_NAME or bare[-1] in ".!?;…" or words[0] in _OPENS_PHRASE:
        return False
    return any(any(map(str.isalpha, word)) and word not in TITLE_WORDS for word in words) and not (is_no_okr(text) or is_past(text))


def part_of(text: str) -> str:
    """A name without "(2/3)" or "(continued)"."""
    return _PART.sub("", " ".join(text.split()))


def is_company(text: str) -> bool:
    """Whether a name is the company's as a whole."""
    return bool(_COMPANY.fullmatch(title_of(text).bare or text.strip()) or _COMPANY.fullmatch(text.strip()))


def is_no_okr(text: str) -> bool:
    """Whether a page is called what pages without OKRs are called: read me, agenda, lists."""
    return bool(_NO_OKR.fullmatch(text.strip()))


def is_past(text: str) -> bool:
    """Whether a name says that the page is of a cycle that is over."""
    return bool(_PAST.search(text))


def cycle_key(text: str) -> tuple[int, float] | None:
    """Year and part of the year of the cycle that ``text`` names, for comparing; None without a year."""
    found = _CYCLE.search(text)
    if not found or not found["year"]:
        return None
    year = int(found["year"]) % 100
    parts = 4 if found["kind"].upper() in "TQ" else 2
    return year, int(found["number"]) / parts


def bare_cycle(text: str) -> tuple[str, int] | None:
    """The kind and number of a cycle named without a year: "Q4"."""
    found = _CYCLE.search(text)
    return (found["kind"].upper().replace("T", "Q").replace("H", "S"), int(found["number"])) if found else None


def person_of(text: str) -> str | None:
    """The person whose own goals ``text`` heads: "Objectifs de Julie", "Personal objectives – Marcus"; "" where it names nobody."""
    flat = " ".join(text.split())
    if len(flat) > 80:
        return None
    for expression in _PERSON:
        found = expression.match(flat)
        if found and found["name"] and not (set(fold(found["name"]).replace("-", " ").split()) & TEAM_WORDS):
            return found["name"]
    return "" if _ONLY_PERSONAL.search(flat) else None


def team_label(text: str) -> str | None:
    """The team that a line names by label: "Équipe : Finance"."""
    found = _LABELLED.match(text)
    return found["name"] if found else None


def group_title(text: str) -> str | None:
    """The group that a page between others names: "Département Soins", "Sales division"."""
    if labelled := group_label(text):
        return labelled
    found = _DIVIDER.fullmatch(text.strip())
    return (found["name"] or found["before"]) if found else None


def group_label(text: str) -> str | None:
    """The group that a line names by label: "Pôle : Tech"."""
    found = _GROUPED.match(text)
    return found["name"] if found else None
