"""What a task makes or touches, in the author's words with a definite article: "Mise en place d'une borne" is about "la borne"."""

import re
from typing import NamedTuple

from assistant.language.dates import DATE, MONTHS
from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.reading import Reading
from assistant.reading.classes import DEED_V, DELIVERABLE, EVENT, SERVED, STAFF, TASK_N

_LONGEST = 7  # words of an object that still reads well inside another sentence
_MONTH_NAMES = frozenset(MONTHS) - {"mars", "may"}
_SEASON = r"noel|paques|l'ete|l'automne|l'hiver|printemps|rentree|christmas|easter|summer|autumn|winter|spring"
_PERIOD = (
    r"(?:la )?(?:fin|mi|debut|end|mid|early|late)?(?:[ -](?:du |de |d'|of |the )*)?"
    rf"(?:{'|'.join(MONTHS)}|{_SEASON}|trimestre|semestre|annee|mois|semaine|quarter|year|month|week|cycle|[tqsh][1-4])\b"
)
# Where the object ends: a date, a purpose, a means, a state reached, an explanation.
_TAIL = pattern(
    rf"\s*(?:[(\[;:→]|\b(?:\d ?j/7|24/7)|[,.](?=\s|$)| [-–—] |\b(?:avant|d'ici|before|by|until|d'ici a|au plus tard|par|per|a partir de|from)\s+(?=\S)|"
    rf"\b(?:en|fin|a la|au|debut|mi|in|on|for|pour|pour la|avant la|after|apres|at|des|this|next|ce|cette|sur le|during|pendant|over) {_PERIOD}|"
    r"\b(?:les? (?:premiers?|deuxieme|derniers?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?)|the first|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?)\b|\b(?:chaque|every|each|tous les|toutes les|weekly|monthly|quarterly|hebdomadaire(?:ment)?s?|mensuelle?(?:ment)?s?|trimestriel\w*|mensuels?)\b|"
    r"\b(?:pour (?!(?:les?|la|l'|nos|notre|tous|toutes|des|un|une|d')\b)|afin d|de facon a|de maniere a|in order to|so that|so as to|to |into |onto |vers |for all |on all |in all |pour tous |pour toutes |sur tous |sur toutes |phase \d|switched on|and |et |ou |or |with |avec |via |through |grace a|thanks to|dans |across |among |aupres |chez |qui |that |who |which |dont )|"
    r"\b(?:en ligne|en place|en production|en prod|en service|pret\w*|valide\w*|livre[es]*|livree?s?|termine\w*|publie\w*|deploye\w*|(?<!portes )ouverte?s?|signe\w*|lance[es]*|finalise\w*|installe\w*|operationnel\w*|realise\w*|redige\w*|organise\w*|tenue?s?|faite?s?|mise?s?|cree[es]*|"
    r"live|in place|in production|up and running|ready|done|completed?|delivered|launched|published|signed[ -]off|signed|approved|open|opened|installed|shipped|built|written|held|rolled out|deployed|set up|created|finished|finalised|finalized|agreed|drafted|implemented)\b)"
)
_STOP_LATE = pattern(r"\s(?:a|au|aux|sur|en|pour|dans|par|entre|on|at|in|for|from|to|by|between|into)\s")
_COUNT = pattern(
    r"^(?:(?:au moins|at least|environ|about|some|the|les|nos|our)\s+)?(?:\d[\d .,]*|\[n\]|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:x\s+)?"
)
_FR_DETERMINER = pattern(
    r"^(?:(?P<f>(?:une|la|cette|notre propre|d'une|de la)\s+)|(?P<m>(?:un|le|ce|cet|du|d'un|au)\s+)|(?P<p>(?:des|les|ces|aux|plusieurs|quelques|de nouveaux|de nouvelles|d'autres|tous les|toutes les|davantage de|plus de)\s+)|"
    r"(?P<own>(?:nos|notre|vos|votre|leur|leurs|son|sa|ses|mon|ma|mes)\s+)|(?P<l>(?:de l'|a l'|l'))|(?P<d>(?:de |d')))"
)
_EN_DETERMINER = pattern(r"^(?:the|a|an|some|several|more|another|any|all|all the|every|each|this|these|its|their|of the|of an?|of)\s+")
_ARTICLES = frozenset("un une le la les l des d a an the nos notre our".split())
_OF = pattern(r"(?:de |du |des |d'|of )")
_PREPOSITION = pattern(r"^(?:sur|on|of|for|avec|with|a|au|aux|to|in|dans|en|up|out|vers|towards?)\s+")
_EMPTY_ADJECTIVES = pattern(r"^(?:vraie?s?|veritables?|bone?s?|bonnes?|beaux?|belles?|proper|real|good|great|decent|dedicated)\s+")
_FEMININE_ENDINGS = (
    "ion",
    "te",
    "ure",
    "ance",
    "ence",
    "ette",
    "ade",
    "ie",
    "ise",
    "esse",
    "ille",
    "aine",
    "eure",
    "ee",
    "ale",
    "elle",
    "enne",
    "euse",
    "trice",
    "ive",
    "ique",
    "erie",
)
_MASCULINE_ENDINGS = (
    "ment",
    "age",
    "eau",
    "isme",
    "oir",
    "teur",
    "eur",
    "et",
    "al",
    "if",
    "ing",
    "er",
    "ier",
    "on",
    "ail",
    "ant",
    "ent",
    "is",
    "ot",
    "at",
    "in",
    "um",
    "o",
    "oi",
    "ord",
    "ard",
    "ef",
)
_FEMININE = frozenset(
    "page base charte carte grille politique newsletter application appli revue boutique borne video feuille offre procedure campagne plateforme formation "
    "enquete etude annonce affiche brochure plaquette vitrine note lettre liste matrice semaine journee roadmap messagerie machine ligne chaine cellule "
    "equipe faq faqs licence api bibliotheque synthese fiche maquette maison salle ferme piste voie aire rampe porte place piscine main visite vente "
    "reponse demande commande route regle reforme stack landing app tombola tournee".split()
)
_MASCULINE = frozenset(
    "site plan guide outil processus process tableau kit deck crm erp blog livret projet programme referentiel portail catalogue livre contrat module "
    "dossier rapport support audit pilote prototype mvp webinaire podcast magazine musee intranet extranet questionnaire barometre sondage manuel "
    "protocole espace stage colloque salon congres poste service systeme modele schema parcours cours concours dispositif stock jeu budget accord "
    "partenariat comite atelier seminaire club reseau chatbot bot script logiciel serveur cloud pipeline test data lake datalake sas sms mail mooc "
    "moteur back-office front-office workflow template dashboard reporting kiosque parc jardin restaurant incubateur laboratoire annuaire inventaire "
    "site-web code incident geste cycle centre theatre ticket groupe titre type style texte debat repas fichier fil film menu mode reve role trophee "
    "rendez-vous point brief media marche festival forum hackathon defi nouvel nouveau".split()
)
_MASCULINE_FORMS = frozenset("nouvel nouveau premier bel beau grand petit ancien dernier".split())
_FEMININE_FORMS = frozenset("nouvelle premiere belle grande petite ancienne derniere".split())
_VOWEL = pattern(r"(?:[aeiou]|y(?!a)|h(?!uit|aut|ero|asard|and|all|onte|ors|ausse|ackathon|otline))")
_MASS_ENGLISH = pattern(r"^(?:[A-Z][\w&.+-]*(?: [A-Z][\w&.+-]*)*$|our |their |your |my |its )")


class Task(NamedTuple):
    """What a task is about: the ``object`` ("la borne d'accueil"), and whether that is people."""

    object: str | None
    about_people: bool


def task_of(reading: Reading) -> Task:
    """What the task of a line makes or touches; ``object`` is None where no phrase can be told that reads well elsewhere."""
    text, folded, language = reading.line.text, fold(reading.line.text), reading.line.language
    start = _start(reading, folded)
    unknown = start == 0 and _is_verb(reading, folded)
    if unknown and (behind := _DETERMINED.match(folded)):  # a verb nobody listed, but what follows is its object
        start, unknown = behind.end(), False
    end = _end(reading, folded, start)
    phrase = text[start:end].strip(" .,:;-–—")
    start = text.index(phrase, start) if phrase else start
    start = _behind_work(reading, folded, start, end)
    phrase = text[start:end].strip(" .,:;-–—")
    people = _about_people(reading, start)
    if unknown:
        return Task(None, people)
    if start == 0 and not people:
        phrase = _lower(phrase)
    definite = french_definite(phrase) if language == "fr" else english_definite(phrase)
    return Task(definite if definite and _reads_well(definite) else None, people)


def _start(reading: Reading, folded: str) -> int:
    """Where the object begins: behind the verb or noun of work the line opens with, else where the line begins."""
    line = reading.line
    if not line.words:
        return 0
    first = 1 if line.words[0].form in _ARTICLES and len(line.words) > 2 else 0  # "l'envoi d'une lettre"
    tag = next((tag for tag in line.tags if tag.first == first), None)
    is_noun = bool(tag and tag.bits & (DELIVERABLE | EVENT | TASK_N)) and not (tag and tag.bits & DEED_V)
    verb = 0 if first or (is_noun and line.french) else line.verb_at(0) & DEED_V
    noun = bool(tag and tag.bits & TASK_N and not tag.bits & (DELIVERABLE | EVENT))
    if not verb and not noun:
        return 0
    last = next((at - 1 for at in range(first + 1, tag.last + 1) if line.words[at].form in _ARTICLES), tag.last) if tag else 0
    at = line.words[last].end
    rest = folded[at:].lstrip(" :-")
    if not rest or folded[at : at + 1] == "-" or (noun and not verb and not _OF.match(rest)):
        return 0
    at = len(folded) - len(rest)
    found = _PREPOSITION.match(rest)
    if found and not _FR_DETERMINER.match(rest):
        at += found.end()
    return at


def _end(reading: Reading, folded: str, start: int) -> int:
    """Where the object ends: at a date, a purpose, a state reached, or after so many words."""
    lead = _COUNT.match(folded[start:])
    begin = start + (lead.end() if lead else 0)
    begin += 1 if begin < len(folded) else 0
    ends = [found.start() for found in (_TAIL.search(folded, begin), DATE.search(folded, begin)) if found]
    done = [line_word.start for at, line_word in enumerate(reading.line.words) if line_word.start > begin and _is_done(reading, at)]
    end = min([*ends, *done[:1], len(folded)])
    trailing = next((tag for tag in reading.line.tags if reading.line.words[tag.last].end == end and tag.bits & TASK_N), None)
    if reading.line.language == "en" and trailing and not trailing.bits & (DELIVERABLE | EVENT):
        end = max(begin, reading.line.words[trailing.first].start)
    late = _STOP_LATE.search(folded, begin + 12, end)
    while late and len(folded[start:end].split()) > _LONGEST:
        end = late.start()
        late = _STOP_LATE.search(folded, begin + 12, end)
    return end


def _is_done(reading: Reading, at: int) -> bool:
    """Whether the word ``at`` is a participle that states the work as done ("diffusé", "posted")."""
    opens = reading.line.words[at - 1].form == "portes"  # "portes ouvertes"
    return bool(reading.line.participles.get(at, 0) & DEED_V) and not opens


def _behind_work(reading: Reading, folded: str, start: int, end: int) -> int:
    """Where the thing begins that an action noun speaks of: "le déploiement de l'outil" is about the tool."""
    line = reading.line
    tag = next((tag for tag in line.tags if start <= line.words[tag.first].start <= start + 4 and tag.bits & TASK_N), None)
    if start == 0 or tag is None or tag.bits & (DELIVERABLE | EVENT):
        return start
    at = line.words[tag.last].end + 1
    return at if at < end and _OF.match(folded[at:]) else start


def _about_people(reading: Reading, start: int) -> bool:
    """Whether the first noun of the object is a group of people."""
    if reading.is_hire:
        return True
    near = [tag for tag in reading.line.tags if reading.line.words[tag.last].end > start][:1]
    return bool(near and near[0].bits & (STAFF | SERVED))


def french_definite(phrase: str) -> str | None:
    """A French phrase with a definite article; None where its gender cannot be told."""
    low = fold(phrase)
    if (count := _COUNT.match(low)) and _is_plural(low[count.end() :].split(" ")[0]):
        return f"les {_plain(phrase[count.end() :])}"
    if count:
        phrase, low = phrase[count.end() :], low[count.end() :]
    found = _FR_DETERMINER.match(low)
    if found and found["own"]:
        return phrase
    rest = _plain(phrase[found.end() :] if found else phrase)
    kind = found.lastgroup if found else None
    if not rest:
        return None
    if kind == "p":
        return f"les {rest}"
    if kind == "l":
        return f"l'{rest}"
    first = next(iter(fold(rest).replace("'", " ").split()), "")
    if not first:
        return None
    gender = kind if kind in ("f", "m") else _gender(first, fold(rest))
    if _is_plural(first) and kind not in ("f", "m"):
        return f"les {rest}"
    if _VOWEL.match(first) and (gender or _knows(first)):
        return f"l'{rest}"
    if gender is None:
        return None
    return ("la " if gender == "f" else "le ") + rest


def english_definite(phrase: str) -> str | None:
    """An English phrase with "the", unless it is a name or has a determiner of its own."""
    low = fold(phrase)
    if count := _COUNT.match(low):
        phrase = phrase[count.end() :]
    elif found := _EN_DETERMINER.match(low):
        phrase = phrase[found.end() :]
    phrase = _plain(phrase)
    if not phrase:
        return None
    if _MASS_ENGLISH.match(phrase) and " " not in phrase.strip() and not phrase[1:].islower():
        return phrase
    if fold(phrase).startswith(("our ", "their ", "your ", "my ", "its ")):
        return phrase
    return f"the {phrase}"


def _plain(phrase: str) -> str:
    """Without adjectives that only praise."""
    found = _EMPTY_ADJECTIVES.match(fold(phrase))
    return phrase[found.end() :] if found else phrase


def _lower(phrase: str) -> str:
    """With a small letter in front, unless the first word is a name or an acronym."""
    first = phrase.split(" ")[0].split("'")[-1]
    return phrase if any(char.isupper() for char in first[1:]) or len(first) == 1 else phrase[:1].lower() + phrase[1:]


def _is_plural(word: str) -> bool:
    return (
        len(word) > 3
        and word[-1] in "sx"
        and word not in ("process", "parcours", "cours", "concours", "processus", "congres", "repas", "acces", "succes", "reseaux")
        or word in ("reseaux",)
    )


def _knows(word: str) -> bool:
    return word in _MASCULINE or word in _FEMININE or word.endswith(_FEMININE_ENDINGS) or word.endswith(_MASCULINE_ENDINGS)


def _gender(word: str, rest: str) -> str | None:
    if word in _MASCULINE_FORMS:
        return "m"
    if word in _FEMININE_FORMS:
        return "f"
    bare = word.rstrip("s")
    if word in _FEMININE or bare in _FEMININE:
        return "f"
    if word in _MASCULINE or bare in _MASCULINE:
        return "m"
    if word.endswith(_MASCULINE_ENDINGS) and not word.endswith("ion"):
        return "m"
    return "f" if word.endswith(_FEMININE_ENDINGS) else None


_DETERMINED = pattern(r"^[\w-]+ (?=(?:l'|(?:le|la|les|un|une|des|nos|notre|the|a|an|our|\d+) ))")
_ODD = re.compile(r"[|*_#<>=→+%€$£{}\[\]@/\\\"“”«»]|\d{2,}|https?:")


def _is_verb(reading: Reading, folded: str) -> bool:
    """Whether the line opens with a verb that is not known as work, so that no object can be told from it."""
    first = folded.split(" ")[0]
    if reading.line.french:
        return first.endswith(("er", "ir", "re", "oir")) and len(first) > 3 and first not in _FRENCH_NOUNS
    return bool(reading.line.verb_at(0)) or first in _ENGLISH_VERBS


_FRENCH_NOUNS = frozenset(
    "atelier dossier cahier metier panier fichier chantier calendrier courrier papier livre titre offre centre cadre registre filtre theatre manoir miroir".split()
)
_ENGLISH_VERBS = frozenset(
    "take redo set get go put make write hold keep do finish sort fix find buy bring move use switch turn try run add have be become start stop "
    "increase improve reduce work look think read reply answer visit meet call talk learn teach swap clear clean tidy pick join apply".split()
)
_HANGING = frozenset(
    "de du des d la le les l un une au aux a en sur sous pour par dans avec et ou the of to in on at for with and or by from an que qui live propre obtenue obtenu v1 v2".split()
)


def _reads_well(phrase: str) -> bool:
    """Whether a phrase can stand inside another sentence: short, whole, without signs or figures."""
    parts = fold(phrase).replace("'", " ").split()
    if parts[-1] in _HANGING or any(part in _MONTH_NAMES for part in parts[1:2]):
        return False
    return 3 < len(phrase) <= 70 and len(phrase.split()) <= _LONGEST + 3 and not _ODD.search(phrase)
