"""What kind of line it is: work, watching, holding, a change, a gain, a bare metric, a theme; and the word that tells.

The order of questions is the method: the word that leads decides first, then what is said to be done, then what is counted.
"""

import re
from dataclasses import dataclass
from typing import Literal

from assistant.language.figures import TIME_UNITS
from assistant.language.text import singular
from assistant.reading.classes import (
    ABSTRACT,
    DELIVERABLE,
    DONE,
    DOWN_V,
    EVENT,
    GAIN_V,
    HEAD,
    HIRE_V,
    HOLD_N,
    HOLD_V,
    METRIC,
    MOVE_N,
    MOVE_V,
    OPEN_V,
    REACH_V,
    RESULT_V,
    ROUTINE,
    SERVED,
    STAFF,
    TASK_N,
    TASK_V,
    THEME,
    UP_V,
    VANITY,
    WATCH_N,
    WATCH_V,
    WOOLLY,
    WORK_N,
)
from assistant.reading.joint import joint
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
    [
        "nous",
        "on",
        "je",
        "j",
        "vous",
        "ils",
        "le",
        "la",
        "les",
        "l",
        "un",
        "une",
        "des",
        "d",
        "de",
        "du",
        "nos",
        "notre",
        "mon",
        "ma",
        "mes",
        "vos",
        "leur",
        "a",
        "ai",
        "as",
        "avoir",
        "ayant",
        "avons",
        "ont",
        "est",
        "sont",
        "etre",
        "soit",
        "y",
        "en",
        "que",
        "qu",
        "ne",
        "pas",
        "plus",
        "bien",
        "tres",
        "aussi",
        "nouveau",
        "nouvelle",
        "nouveaux",
        "nouvelles",
        "nouvel",
        "premier",
        "premiere",
        "premiers",
        "premieres",
        "vrai",
        "grand",
        "grande",
        "deuxieme",
        "second",
        "seconde",
        "au",
        "aux",
        "au",
        "moins",
        "environ",
        "minimum",
        "chaque",
        "tous",
        "toutes",
        "tout",
        "toute",
        "pouvoir",
        "vouloir",
        "devoir",
        "doit",
        "doivent",
        "faut",
        "vraiment",
        "enfin",
        "rapidement",
        "regulierement",
        "systematiquement",
    ]
)
_SKIP_EN = frozenset(
    [
        "weekly",
        "monthly",
        "quarterly",
        "daily",
        "yearly",
        "we",
        "i",
        "to",
        "will",
        "have",
        "has",
        "having",
        "had",
        "our",
        "my",
        "their",
        "its",
        "the",
        "a",
        "an",
        "all",
        "each",
        "every",
        "be",
        "been",
        "is",
        "are",
        "shall",
        "must",
        "should",
        "let",
        "us",
        "it",
        "that",
        "this",
        "new",
        "first",
        "brand",
        "second",
        "successfully",
        "quickly",
        "fully",
        "formally",
        "regularly",
        "proactively",
        "finally",
        "at",
        "least",
        "about",
        "around",
        "over",
        "more",
        "up",
        "some",
        "any",
        "both",
        "always",
        "also",
        "just",
        "really",
        "nos",
    ]
)
# Verbs of reaction: with a time or a share they promise a service level, not a piece of work.
_SERVICE = re.compile(
    r"\b(?:repondre|repond\w*|traiter|traite\w*|resoudre|resolu\w*|livrer|livre\w*|honorer|honore\w*|expedier|expedie\w*|rappeler|prendre en charge|servir|servi\w*|regler|rembours\w+|pay\w*|decroch\w+|"
    r"answer\w*|repl(?:y|ied|ies)|respond\w*|resolv\w*|process\w*|deliver\w*|ship(?:ped|ping)?|clos(?:e|ed|ing)|fulfil\w*|handl\w*|serv(?:e|ed|ing)|acknowledg\w*|turn(?:ed)? around|fix(?:ed)?|refund\w*|decid\w+|approv\w+|dispatch\w*|triage\w*|return\w*|call(?:ed)? back|pick(?:ed)? up|see|seen|settle\w*|detect\w*|found)\b"
)
_WITHIN = re.compile(
    r"\b(?:within|in under|in less than|under|en moins d[e']|sous|dans les|moins d[e']|in|on time|a temps|a l'heure|dans les delais|same day|le jour meme|before the deadline|first (?:time|contact|try)|premier (?:contact|coup|appel))(?!\w)"
)
_NO_RISE = re.compile(
    r"^\s*(?:aucune?|pas d[e']|pas|zero|no|without(?: any)?|sans)\s?(?:de |d')?\s?(?:hausse|augmentation|degradation|baisse|deterioration|recul|increase|rise|drop|decrease|decline|growth|fall|worsening|loss of)\b"
)
_HELD = re.compile(
    r"\b(?:stays?|staying|remains?|reste(?:nt)?|(?:kept|held) (?:at|to|under|below|above|within|between|steady|stable|flat)|maintained|(?:est|sont|etre|soit) (?:maintenue?s?|conservee?s?|tenue?s?|respectee?s?)|maintenue?s?|stabilisee?s?|respectee?s?|tenue?s? (?:a|sous|au-dessous)|preservee?s?|no worse than|constante?s?|stables?|unchanged|inchangee?s?|steady|a (?:tenir|maintenir|conserver|garder)|(?<=, )(?:garder|tenir|maintenir|conserver) (?:sous|a|au-dessus|en dessous))\b"
)
_PURPOSE = re.compile(r"\b(?:pour|afin de|afin que|so that|so|in order to|to)\b")
_USED = re.compile(
    r"\b(?:used|adopted|opened|visited|utilisee?s?|adoptee?s?|consultee?s?|ouverte?s? par|downloaded|read|lue?s?|connecte\w*|active?s? (?:sur|on)|logged)\b"
)
_QUI = re.compile(r"\b(?:qui|dont|who|that|whose|which|capables? de|able to|willing to|prets? a|ready to|peuvent|can)\b")
_CERTIFICATE = re.compile(
    r"\b(?:certificat\w*|certifi\w*|label\w*|accredit\w*|homolog\w*|agrement\w*|iso|soc 2|hds|waiver|derogation|licen[cs]e|permis|approval|agreement|autorisation|authori[sz]ation|marquage ce|ce mark\w*|fda|visa|qualiopi)\b"
)
_DIRECTION_ONLY = re.compile(
    r"\b(?:en (?:forte |nette |legere )?(?:hausse|baisse|progression|augmentation|diminution|recul|croissance|amelioration)|(?:going|trending|moving) (?:up|down)|improv(?:ed|ing)|on the rise|declining|increasing|higher|lower|better|fewer|less|more|amelioree?s?|reduite?s?|en mieux|plus haut|plus bas|meilleure?s?)\b"
)
_WISH = re.compile(
    r"\s*(?:(?:nous |we )?(?:etre|be|become|devenir|being)\s)?((?:un (?:vrai|bon) |a (?:real|true|good) )|(?:mieux|davantage de|davantage|plus de|plus d'|plus|moins de|moins d'|moins|better|more|fewer|less|stronger|greater|proactive\w*|proactif\w*)\b(?! (?:que|than|no|d'un|d'une)\b))"
)
_BEING = re.compile(
    r"\s*(?:nous |we )?(?:etre|be|become|devenir|being)\s(?!sur |on |in |dans |present|listed|reference|selectionn|certifi|publi|shortlisted|named)"
)
_COMPARED = re.compile(
    r"\b(?:plus (?:propre|simple|fluide|facile|rapide|clair|fort|efficace|agile|solidaire|serein|visible|soud)\w*|meilleure?s? (?:relation|ambiance|communication|qualite|image|experience|coordination|visibilite)\w*|smoother|cleaner|easier|clearer|simpler|stronger|happier|nicer|closer|friendlier|tighter|davantage|sentent plus|feel more)\b"
)
_OTHERS_DO = re.compile(
    r"(?:grant|award|accept|index|list|recommend|refer|chos|select|elect|renew|bought|purchas|order|book|reserv|rejet|reject|rework|complain|cancel|miss|lost|abandon|accord|attribu|retenu|commande|achet|choisi|recommande|annul|perdu|renouvel|satisfai|pleased|place[ds]|won|sold|earn|agree|conclu|accept|autoris|approv|authori|licen[cs]ed|rais|vendu|gagn|sign|obten|pourvu|paye|use[ds]|utilis|eliminat|elimin|reduc|reduit|avoid|evit|sav)\w*"
)
_REACH_OUT = re.compile(
    r"(?:form|rencontr|phon|contact|sensibilis|visit|appel|interview|train|meet|met\b|call|coach|survey|brief|onboard|invit|sond|audit)\w*"
)
_AWARD = re.compile(r"\b(?:medaille|prix|trophee|podium|award|medal|prize|shortlist\w*|ranking|classement|trophy)\b")


def read_sense(line: Line, measure: Measure | None, *, cells: bool = False) -> Sense:
    """The sense of a key result line; ``cells`` tells that its figures stand in columns of their own."""
    lead = lead_index(line)
    if lead >= len(line.words):
        return Sense("state", 0, len(line.text.rstrip()))
    if found := _NO_RISE.match(line.core):
        return Sense("hold", found.start(), found.end())
    if measure is None and (found := _BEING.match(line.core)) and not line.has(DONE):
        return Sense("theme", found.start(), len(line.text.rstrip()))
    if measure is None and (found := _WISH.match(line.core) or (None if line.verb_at(lead) else _COMPARED.search(line.core))):
        return Sense("theme", found.start(), found.end())
    if measure is not None and not cells and (place := joint(line, measure)) and measure.start >= place[1]:
        measure = None  # the figure belongs to the second half: the first half says what kind of line it is
    moved = _is_moved(measure) and not (cells and measure is not None and measure.unit is None and measure.change is None)
    return (
        _by_verb(line, lead, measure, moved=moved, cells=cells)
        or _by_noun(line, lead, measure, moved=moved)
        or _by_figure(line, lead, measure, moved=moved)
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
            or form in _NUMBER_WORDS
            or (at > start and form in ("k", "m", "%", "eur", "md") and line.words[at - 1].form[0].isdigit())
        ):
            at += 1
        else:
            break
    return at


_NUMBER_WORDS = frozenset(
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "twelve",
        "zero",
        "no",
        "none",
        "half",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "douze",
        "vingt",
        "aucun",
        "aucune",
        "zero",
        "moitie",
        "moins",
        "fewer",
        "less",
        "than",
        "plus",
        "more",
        "of",
        "sur",
    ]
)


def _is_moved(measure: Measure | None) -> bool:
    """Whether the figure is a move or a rate: then the line measures, whatever noun leads it."""
    if measure is None:
        return False
    if measure.unit == "%" and measure.target == 100 and measure.baseline is None:
        return False  # "100 % of…" is a threshold on work as often as a rate
    return (
        measure.baseline is not None or measure.change is not None or measure.unit in ("%", "/5", "/10", "/20", "/100", "pt", "€", "$", "£")
    )


def _sense(line: Line, kind: Kind, at: int, *, last: int | None = None, open_ended: bool = False) -> Sense:
    start, end = line.span(at, min(last if last is not None else at, len(line.words) - 1))
    return Sense(kind, start, end, open_ended)


def _tag_at(line: Line, at: int) -> Tag | None:
    return next((tag for tag in line.tags if tag.first == at), None)


# ---- a verb leads ---------------------------------------------------------------------------------------------------


def _by_verb(line: Line, lead: int, measure: Measure | None, *, moved: bool, cells: bool) -> Sense | None:
    bits = _lead_verb(line, lead, moved=moved and not cells)
    if not bits:
        return None
    tag = _tag_at(line, lead)
    last = tag.last if tag and tag.bits & bits else lead
    if bits & HIRE_V and _is_hiring(line, lead, bits):
        return _sense(line, "hire", lead, last=last)
    if (
        bits & WATCH_V
        and not (bits & TASK_V and _object_is_work(line, last) and line.words[lead].form != "suivre")
        and not (bits & MOVE_V)
        and (not _is_counted(measure) or line.has(HEAD | METRIC))
    ):
        return _sense(line, "watch", lead, last=last)
    if (
        bits & HOLD_V
        and not _hold_is_task(line, lead, last, bits)
        and not (measure and measure.baseline is not None and measure.direction in ("up", "down"))
    ):
        return _sense(line, "hold", lead, last=last)
    if measure is None and _FINE_WORDS.search(line.core) and not line.has(DELIVERABLE | EVENT):
        return _sense(line, "theme", lead, last=len(line.words) - 1)
    if measure is None and line.words[lead].form == "raise" and re.search(r"\b(?:profile|awareness|game|standards?)\b", line.core):
        return _sense(line, "change", lead, last=last)
    if line.words[lead].form == "gagner" and re.match(r"\sen\b", line.core[line.words[lead].end :]) and measure is None:
        return _sense(line, "change", lead, last=last)
    if line.words[lead].form == "meet" and not re.search(
        r"\b(?:targets?|goals?|sla|slas|deadlines?|needs|standards?|demand|requirements?|budget|objectives?|plan)\b", line.core
    ):
        return _sense(line, "task", lead, last=last)
    if line.words[lead].form in ("faire", "passer", "get", "have") and _is_errand(line, lead, last, measure):
        return _sense(line, "task", lead, last=last)
    if bits & TASK_V and bits & (MOVE_V | GAIN_V):
        return _task_or_move(line, lead, last, bits, measure, moved=moved)
    if bits & GAIN_V:
        return _gain(line, lead, last, measure)
    if bits & MOVE_V and not (bits & OPEN_V and not bits & (UP_V | DOWN_V)):
        return _sense(line, "change" if not bits & REACH_V or bits & (UP_V | DOWN_V) else "reach", lead, last=last)
    if measure is None and _ATTITUDE.match(line.core[line.words[lead].start :]):
        return _sense(line, "theme", lead, last=last)
    if bits & TASK_V and not (
        _is_service(line, lead, measure) and (_SERVICE.match(line.words[lead].form) or (measure and measure.baseline is not None))
    ):
        open_ended = bool(bits & OPEN_V) and not _is_counted(measure) and not moved
        return _sense(line, "task", lead, last=last, open_ended=open_ended)
    if bits & OPEN_V:
        if moved and measure and measure.baseline is not None:
            return _sense(line, "change", lead, last=last)
        return _sense(line, "task", lead, last=last, open_ended=measure is None)
    return None


_FINE_WORDS = re.compile(
    r"\b(?:excellent|outstanding|great|best possible|high quality|first-class|world-class|excellente?s?|irreprochables?|d'excellence|de qualite|optimale?s?)\b"
)
_ATTITUDE = re.compile(
    r"(?:encourage|engage (?:better|more|with)|look after|care for|be |get better at|foster|cultivat\w*|value|respect each|encourager|valoriser|favoriser|cultiver|etre |s'entraider|mieux )"
)


def _is_errand(line: Line, lead: int, last: int, measure: Measure | None) -> bool:
    """ "Faire 2 soirées", "passer à la version 18", "get the new software": light verbs whose object is the work."""
    rest = line.core[line.words[last].end :]
    if line.words[lead].form == "faire":
        return bool(re.match(r"\s(?:\d+|un|une|des|le|la|les|du|deux|trois|quatre)\b", rest))
    if line.words[lead].form == "passer":
        return measure is None and bool(re.match(r"\s(?:a |au |aux |sur |en )?(?:la |le |l'|les |un |une )?[a-z]", rest))
    return measure is None and bool(re.match(r"\s(?:the|a|an|our|new)\b", rest))


def _lead_verb(line: Line, lead: int, *, moved: bool) -> int:
    """Verb classes of the leading word, if it stands as a verb there and not as a noun."""
    word = line.words[lead]
    tag = _tag_at(line, lead)
    direct = tag.bits if tag else 0
    if tag and tag.last > tag.first and direct & ABSTRACT:
        direct = line.book.entries.get(singular(word.form), 0)  # "améliorer la communication" is an entry of its own
    verbs = direct & (TASK_V | OPEN_V | GAIN_V | HIRE_V | MOVE_V | WATCH_V | HOLD_V)
    if line.french:
        if verbs:
            return (
                verbs
                if not (direct & (WORK_N | METRIC))
                or word.form.endswith(("er", "ir", "re", "oir"))
                or (tag is not None and tag.last > tag.first)
                else 0
            )
        if direct & (WORK_N | METRIC | THEME | HEAD | WATCH_N | HOLD_N | MOVE_N | VANITY | SERVED | STAFF):
            return 0
        if line.participles.get(lead) and lead > 0 and line.words[lead - 1].form in ("avoir", "ayant", "ai", "avons", "a"):
            return line.participles[lead]
        if lead > 0 and line.words[lead - 1].form in ("nous", "on", "je", "j") or word.form.endswith(("ons", "ez", "ant")):
            return line.verb_at(lead)
        return _unknown_infinitive(word.form) if lead == 0 or line.words[lead - 1].form in ("de", "d", "a", "et") else 0
    return _english_lead_verb(line, lead, direct, verbs, moved=moved)


def _unknown_infinitive(form: str) -> int:
    return (
        TASK_V
        if len(form) > 4
        and re.fullmatch(r"[a-z]+(?:er|iser|ifier)", form)
        and not form.endswith(("ier", "eur", "mer", "hier", "ster", "ter"))
        else 0
    )


def _english_lead_verb(line: Line, lead: int, direct: int, verbs: int, *, moved: bool) -> int:
    word = line.words[lead]
    before = line.words[lead - 1].form if lead else ""
    after_to = before in ("to", "we", "i", "will", "and", "successfully", "formally", "regularly", "proactively", "quickly")
    following = line.words[lead + 1].form if lead + 1 < len(line.words) else ""
    if (
        verbs & (UP_V | DOWN_V)
        and lead == 0
        and following not in ("", "in", "of", "from", "to", "by", "on", "at")
        and not (line.bits_at(lead) & (EVENT | SERVED | STAFF))
    ):
        return verbs
    if verbs:
        noun = direct & (WORK_N | METRIC | HEAD | MOVE_N | WATCH_N | HOLD_N | VANITY | THEME | SERVED | STAFF)
        if after_to or (not noun and not moved):
            return verbs if lead == 0 or after_to or not _determined(line, lead) else 0
        if lead or (moved and not verbs & (MOVE_V | HOLD_V | GAIN_V) and not _object_starts(line, lead, articles_only=True)):
            return 0
        return verbs if not noun or _verb_follows_like(line, lead) else 0
    if word.form.endswith("ing") and lead <= 1 and not moved:
        later = any(index > lead for index in line.participles)
        return line.verb_at(lead) if not direct & (METRIC | HEAD) and not later and not line.bits_at(lead + 1) & (METRIC | HEAD) else 0
    if before in ("we", "i", "ve", "have", "having"):
        return line.verb_at(lead)
    if lead == 0 and not direct and word.form.endswith("ed"):
        return line.verb_at(lead) if _object_starts(line, lead) else 0
    return TASK_V if lead == 0 and not line.bits_at(0) and _looks_like_order(line, moved=moved) else 0


def _object_starts(line: Line, at: int, *, articles_only: bool = False) -> bool:
    following = line.words[at + 1].form if at + 1 < len(line.words) else ""
    gap = line.core[line.words[at].end : line.words[at + 1].start] if following else ":"
    return not gap.strip() and (following in _ARTICLES or (following[:1].isdigit() and not articles_only))


_ARTICLES = frozenset(
    [
        "the",
        "a",
        "an",
        "our",
        "all",
        "each",
        "every",
        "new",
        "its",
        "their",
        "my",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "ten",
        "first",
        "second",
    ]
)


def _looks_like_order(line: Line, *, moved: bool) -> bool:
    """An unknown word before an article or a count ("reline the quarters", "represent 900 tenants") is an order."""
    particle = (
        len(line.words) > 3
        and line.words[1].form in ("up", "out", "off", "down")
        and line.words[2].form in ("with", "to", "the", "a", "our", "all")
    )
    if moved or len(line.words) < 3 or not (particle or _object_starts(line, 0)):
        return False
    form = line.words[0].form
    return form.isalpha() and not form.endswith("s") and not line.text[: line.words[0].end].strip().isupper()


def _determined(line: Line, at: int) -> bool:
    """An article, possessive or figure right before makes an English word a noun."""
    before = line.words[at - 1].form if at else ""
    return (
        before in ("the", "a", "an", "our", "my", "their", "new", "first", "all", "each", "every", "of", "no")
        or before[:1].isdigit()
        or before in _NUMBER_WORDS
    )


def _verb_follows_like(line: Line, at: int) -> bool:
    """Whether an ambiguous English word ("Train", "Report", "Book") is followed as a verb is: by an object."""
    if at + 1 >= len(line.words):
        return False
    following = line.words[at + 1].form
    gap = line.core[line.words[at].end : line.words[at + 1].start]
    if gap.strip() or line.words[at].form.endswith("s") and not line.words[at].form.endswith("ss"):
        return False
    if following in ("of", "is", "are", "per", "from", "by", "within", "rate", "time", "and", "in", "for", "on", "at", "to") and not (
        following in ("in", "on", "for", "at", "to") and not line.bits_at(at) & (METRIC | HEAD | WORK_N)
    ):
        return False
    if _object_starts(line, at):
        return True
    return (
        not line.participles.get(at + 1)
        and not line.bits_at(at + 1) & (METRIC | HEAD | MOVE_N | THEME)
        and not any(i > at for i in line.participles)
    )


def _is_hiring(line: Line, lead: int, bits: int) -> bool:
    if not bits & (TASK_V | GAIN_V | MOVE_V | OPEN_V):
        return True
    folded = line.core
    return bool(
        re.search(
            r"\b(?:recrut\w*|embauch\w*|hir(?:e|ed|ing)|apprenti\w*|alternante?s?|stagiaires?|cdi|poste|directeur|directrice|manager|lead|engineers?|developers?|developpeur\w*|salarie\w*|formulators?|commercia\w+|infirmi\w+|aide-soignant\w*|successeur|remplacant\w*|technicien\w*|head of|vp|trainees?|apprentices?|nurses?|officers?|assistants?)\b",
            folded,
        )
    )


def _is_counted(measure: Measure | None) -> bool:
    return measure is not None and measure.target is not None


def _object_is_work(line: Line, last: int) -> bool:
    """Whether what follows the verb is a thing made or an event held rather than an indicator."""
    found = line.first_with(WORK_N | METRIC | HEAD | THEME, last + 1)
    return bool(found and found.bits & WORK_N and not found.bits & (METRIC | HEAD))


def _hold_is_task(line: Line, lead: int, last: int, bits: int) -> bool:
    form = line.words[lead].form
    if form in ("tenir", "hold", "assurer", "organiser", "entretenir", "run") and (found := line.first_with(EVENT | DELIVERABLE, last + 1)):
        return found.first <= last + 4 and not found.bits & METRIC
    if form in ("tenir", "hold") and re.match(r"\s(?:\d|un |une |deux |trois |a |two |three )", line.core[line.words[last].end :]):
        return True
    if form in ("ensure", "assurer", "garantir", "guarantee", "secure", "proteger", "protect"):
        return bool(bits & TASK_V)
    return False


def _task_or_move(line: Line, lead: int, last: int, bits: int, measure: Measure | None, *, moved: bool) -> Sense:
    """Verbs of both camps (extend, simplify, develop): the object and the figure tell."""
    if moved and (measure is None or measure.baseline is not None or measure.change is not None or bits & (UP_V | DOWN_V | GAIN_V)):
        return _sense(line, "change", lead, last=last)
    if bits & GAIN_V and _is_counted(measure):
        return _sense(line, "gain", lead, last=last)
    if (
        bits & UP_V
        and (found := line.first_with(THEME, last + 1))
        and found.first <= last + 3
        and not found.bits & DELIVERABLE
        and measure is None
    ):
        return _sense(line, "change", lead, last=last)
    if _object_is_work(line, last):
        return _sense(line, "task", lead, last=last)
    found = line.first_with(METRIC | HEAD | THEME | WORK_N, last + 1)
    if found and found.bits & (METRIC | HEAD | THEME):
        return _sense(line, "change", lead, last=last)
    if _is_counted(measure) and not bits & (UP_V | DOWN_V):
        return _sense(line, "task", lead, last=last)
    return _sense(line, "change" if bits & (UP_V | DOWN_V) and not _is_counted(measure) else "task", lead, last=last)


def _gain(line: Line, lead: int, last: int, measure: Measure | None) -> Sense:
    """Winning from others is a result; a certificate, or one named thing to obtain, is a milestone."""
    if _CERTIFICATE.search(line.core[line.words[lead].end :]) and not _is_counted(measure):
        return _sense(line, "task", lead, last=last)
    if measure is None and not _AWARD.search(line.core) and not _plural_object(line, last) and line.bits_at(lead) & TASK_V:
        return _sense(line, "task", lead, last=last)
    return _sense(line, "gain", lead, last=last)


def _plural_object(line: Line, last: int) -> bool:
    return any(word.form.endswith("s") and len(word.form) > 3 for word in line.words[last + 1 : last + 4])


def _is_service(line: Line, verb: int, measure: Measure | None) -> bool:
    """ "Answer all tickets within 24h", "factures envoyées dans les 10 jours" are service levels; ``verb``: the word asked about."""
    reacts = bool(_SERVICE.match(line.words[verb].form))
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


# ---- a noun leads -----------------------------------------------------------------------------------------------------


def _by_noun(line: Line, lead: int, measure: Measure | None, *, moved: bool) -> Sense | None:
    tag = _tag_at(line, lead)
    bits = tag.bits if tag else 0
    last = tag.last if tag else lead
    changes = measure is not None and (measure.baseline is not None or measure.change is not None) and measure.direction in ("up", "down")
    if bits & WATCH_N and not bits & METRIC and not moved and _watch_noun(line, lead) and not _object_made(line, lead):
        return _sense(line, "watch", lead, last=last)
    if bits & HOLD_N and _KEEPING.match(line.words[lead].form) and not changes:
        return _sense(line, "hold", lead, last=last)
    if not changes and (held := _HELD.search(line.core)) and held.start() > 0:
        return Sense("hold", held.start(), held.end())
    if _HIRING_NOUN.match(line.words[lead].form) and not moved and not line.has(HEAD) and _complemented(line, lead):
        return _sense(line, "hire", lead)
    if measure is not None and any(
        index > lead and _OTHERS_DO.match(line.words[index].form) and not _modifies_next(line, index) for index in line.participles
    ):
        return None if moved else Sense("state", *line.span(0, len(line.words) - 1))
    if (
        measure is None
        and _CERTIFICATE.search(line.core)
        and (
            bits & TASK_N or line.is_deed_noun(lead) or re.search(r"\b(?:certification|accreditation|homologation|label)s?\s*$", line.core)
        )
    ):
        return _sense(line, "task", lead, last=last)
    if deed := _strong_deed(line, lead, measure):
        return deed
    if bits & THEME | bits & TASK_N and _QUALITY_WISH.search(line.core) and measure is None:
        return Sense("theme", *line.span(0, len(line.words) - 1))
    if (
        line.is_deed_noun(lead)
        and not bits & (METRIC | HEAD | MOVE_N)
        and not moved
        and re.match(r"\s(?:of|de|du|des|d')\b", line.core[line.words[lead].end :] + " ")
    ):
        return _sense(line, "task", lead)
    if (
        bits & TASK_N
        and bits & METRIC
        and measure is not None
        and not moved
        and re.match(r"\s(?:in|at|a|aux|of|de|to) \d", line.core[line.words[last].end :])
    ):
        return _sense(line, "task", lead, last=last)
    own = measure is None or measure.start > line.words[lead].start or measure.baseline is not None
    if (
        bits & TASK_N
        and not bits & METRIC
        and own
        and _complemented(line, last)
        and not moved
        and not (measure and measure.unit in TIME_UNITS)
    ):
        return _sense(line, "task", lead, last=last)
    if measure is not None and measure.target == 0:
        return None
    if moved and not (measure and measure.baseline is None and _done_before_proviso(line, lead)):
        return None
    if bits & TASK_N and not (bits & METRIC and not _complemented(line, last)) and line.french:
        return _sense(line, "task", lead, last=last)
    if bits & (HEAD | METRIC) and not bits & WORK_N and (measure is not None or bits & HEAD or _PER.search(line.core)):
        return None
    return _by_done(line, lead, measure)


_STRONG_DEED = re.compile(
    r"(?:install|deploy|deploi|migrat|migre|fitted|pose|equip|replac|remplac|rolled|convert|refurbish|renov|train|forme|inspect|document|numeris|digiti|tagg|moved|bascul|carried|done|realise|effectue|deliver(?:ed)?$|dispense)\w*"
)
_QUALITY_WISH = re.compile(
    r"\b(?:de qualite|of quality|soignee?s?|properly|proprement|au top|irreprochable|plus soigne|plus nombreux|plus visible)\b"
)


def _strong_deed(line: Line, lead: int, measure: Measure | None) -> Sense | None:
    """Things installed, migrated, people trained: work even when given as a share ("installed on 95 % of laptops (71 %)")."""
    first = line.bits_at(lead)
    if (
        first & HEAD
        or measure is None
        or (measure.baseline is not None and not re.search(r"\(|->|→", line.core))
        or measure.direction == "down"
    ):
        return None
    if first & METRIC and not first & WORK_N:
        return None
    for index in sorted(line.participles):
        if index <= lead or _modifies_next(line, index) or _relative(line, index) or not line.participles[index] & TASK_V:
            continue
        form = line.words[index].form
        if (
            _STRONG_DEED.fullmatch(form)
            and not _made_by_others(line, index)
            and not (
                form.startswith(("deliver", "done"))
                and not line.bits_at(lead) & WORK_N
                and not re.search(r"hours|days|heures|jours", line.core)
            )
        ):
            return _sense(line, "task", index)
    return None


_KEEPING = re.compile(r"maintien|respect|maintenance of|preservation|stabilisation|stabilization|tenue|adherence|keeping")
_HIRING_NOUN = re.compile(r"(?:recrutement|embauche|hiring|recruitment|arrivee)s?\b")
_PER = re.compile(
    r"\b(?:per|par) (?!(?:email|mail|phone|telephone|courrier|week|month|semaine|mois|quarter|trimestre|year|an|la|le|les|l)\b)[a-z]+"
)


def _object_made(line: Line, lead: int) -> bool:
    """ "Follow-up tracker built": something made for watching is work."""
    return any(index > lead and bits & TASK_V for index, bits in line.participles.items())


def _done_before_proviso(line: Line, lead: int) -> bool:
    """ "Retreat organised, with at least 80% attendance": the deed stands alone before the comma."""
    comma = line.core.find(",")
    return (
        comma > 0
        and not re.search(r"\d", line.core[:comma])
        and any(
            lead < index and line.words[index].end <= comma and bits & TASK_V and comma - line.words[index].end < 12
            for index, bits in line.participles.items()
        )
    )


def _watch_noun(line: Line, lead: int) -> bool:
    return bool(
        re.match(
            r"suivi|monitoring|surveillance|reporting|tracking|veille|observation|releve|mesure|measurement|follow|watch|oversight|supervision|pilotage",
            line.words[lead].form,
        )
    )


def _complemented(line: Line, last: int) -> bool:
    """Whether "of / de" follows: "formation des managers" is work, "formations : 12" may be a count."""
    rest = line.core[line.words[last].end :]
    return bool(re.match(r"\s(?:de|du|des|d'|of|for|to|au|aux|a la|in|at|on|with|pour|en|sur)\b", rest + " "))


def _by_done(line: Line, lead: int, measure: Measure | None) -> Sense | None:
    """Work said to be done: "banc livré", "levels framework published", "intranet en ligne"."""
    if _USED.search(line.core):
        return None
    if planned := _TO_BE.search(line.core):
        return Sense("task", planned.start(1), planned.end(1))
    for index, bits in sorted(line.participles.items()):
        if index < lead or (index == lead and lead == 0) or _modifies_next(line, index) or _relative(line, index):
            continue
        found = _done_sense(line, lead, index, bits, measure)
        if found is not None:
            return found if found.kind != "state" else (None if measure is None else Sense("state", *line.span(0, len(line.words) - 1)))
    done = line.first_with(DONE, max(1, lead + 1))
    if done is None or done.bits & (METRIC | HEAD | MOVE_N) or _relative(line, done.first) or _modifies_next(line, done.last):
        return None
    by_others = line.bits_at(done.first - 1) & SERVED or _OTHERS_DO.match(line.words[done.first].form)
    if by_others or _is_service(line, done.first, measure):
        return None
    return _sense(line, "task", done.first, last=done.last)


_TO_BE = re.compile(
    r"\bto be ((?!monitor|track|measur|follow|reduc|increas|improv|decreas|lower|rais|maintain|kept|held|doubl|halv|cut|brought|answer|resolv|clos|decid|treat|sold|won)\w+(?:ed|en|ne|lt|nt|wn|ld))\b"
)


def _done_sense(line: Line, lead: int, index: int, bits: int, measure: Measure | None) -> Sense | None:
    """What one participle says: a hire, watching, a milestone, work done; "state" when others did it."""
    form = line.words[index].form
    state = Sense("state", 0, 0)
    if bits & HIRE_V and re.match(r"recrut|embauch|hired|recruited|pourvu|engage", form):
        return _sense(line, "hire", index)
    if bits & WATCH_V and not bits & TASK_V and measure is None:
        return _sense(line, "watch", index)
    if bits & GAIN_V and measure is None and (_CERTIFICATE.search(line.core) or re.match(r"sign|conclu|renouvel|renew", form)):
        return _sense(line, "task", index)
    if _OTHERS_DO.match(form) or bits & DOWN_V or _is_service(line, index, measure) or _made_by_others(line, index):
        return state
    subject = any(line.bits_at(at) & SERVED and not line.bits_at(at) & STAFF for at in range(lead, index))
    if subject and measure is not None and not _REACH_OUT.match(form) and _head_is(line, lead, SERVED):
        return state
    if bits & (TASK_V | OPEN_V) and not (bits & (GAIN_V | UP_V) and measure is None and not line.has(WORK_N)):
        return _sense(line, "task", index)
    return None


def _head_is(line: Line, lead: int, names: int) -> bool:
    head = _head_tag(line, lead)
    return bool(head and head.bits & names)


def _modifies_next(line: Line, index: int) -> bool:
    """An English participle right before a noun ("billed fees", "signed editions") only describes it."""
    if line.french or index + 1 >= len(line.words):
        return False
    following = line.words[index + 1]
    gap = line.core[line.words[index].end : following.start]
    if gap.strip() or following.form[0].isdigit() or following.form in _AFTER_DEED:
        return False
    return not following.form.endswith("ly")


_AFTER_DEED = frozenset(
    [
        "by",
        "for",
        "in",
        "to",
        "at",
        "on",
        "with",
        "and",
        "or",
        "before",
        "after",
        "within",
        "across",
        "per",
        "from",
        "into",
        "over",
        "under",
        "of",
        "as",
        "up",
        "out",
        "off",
        "via",
        "through",
        "every",
        "each",
        "monthly",
        "weekly",
        "daily",
        "w",
        "end",
        "live",
        "so",
        "without",
        "during",
        "between",
        "until",
        "this",
        "next",
        "the",
        "a",
        "an",
        "all",
        "our",
        "q1",
        "q2",
        "q3",
        "q4",
        "h1",
        "h2",
        "twice",
        "again",
        "together",
        "from",
        "online",
        "internally",
    ]
)


def _relative(line: Line, index: int) -> bool:
    """A participle inside "qui…", "who…" or after "per", "par", "by" tells of others, not of the work."""
    before = line.core[: line.words[index].start]
    return bool(re.search(r"\b(?:qui|who|that|which|dont|whose)\b", before[-40:])) or bool(
        re.search(r"\b(?:par|per|for each|by)\s\w*\s?$", before)
    )


def _made_by_others(line: Line, index: int) -> bool:
    """ "Bugs found by pharmacies", "incidents détectés par le client": the agent is somebody served."""
    after = line.core[line.words[index].end : line.words[index].end + 40]
    found = re.match(r"\s(?:by|par)\s(?:the |our |les |nos |des |un |une |le |la )?(\w+)", after)
    if not found:
        return False
    return bool(line.book.bits([found[1].rstrip("s")], 0)[0] & SERVED) and not line.book.bits([found[1].rstrip("s")], 0)[0] & STAFF


# ---- what is counted or named -----------------------------------------------------------------------------------------


def _by_figure(line: Line, lead: int, measure: Measure | None, *, moved: bool) -> Sense:
    head = _head_tag(line, lead)
    bits = head.bits if head else 0
    whole = Sense("metric", *line.span(0, len(line.words) - 1))
    if measure is not None and measure.target == 0:
        return whole
    if moved and not _staff_work(line, lead, measure):
        return whole
    if staff := _staff_work(line, lead, measure):
        return staff
    if _QUI.search(line.core) and (bits & (SERVED | STAFF) or measure is not None):
        return Sense("state", whole.start, whole.end)
    if head and bits & (METRIC | HEAD | VANITY) and not (bits & (EVENT | DELIVERABLE | TASK_N) and _work_wins(line, head, measure)):
        return Sense("metric", *line.span(head.first, head.last))
    if head and bits & MOVE_N:
        return Sense("change", *line.span(head.first, head.last))
    if head and bits & WORK_N:
        if (
            bits & THEME
            and measure is None
            and head.last - head.first == len(line.words) - 1 - head.first
            and not bits & (EVENT | DELIVERABLE)
        ):
            return Sense("theme", *line.span(head.first, head.last))
        return Sense("task", *line.span(head.first, head.last), open_ended=_is_generic(line, measure))
    if _fitted_somewhere(line, lead, measure) and not bits & (SERVED | STAFF | METRIC | HEAD | VANITY):
        return Sense("deliverable", *line.span(lead, len(line.words) - 1))
    if _DIRECTION_ONLY.search(line.core) and measure is None:
        return Sense("change", whole.start, whole.end)
    if _counted_things(line, lead, measure) and not bits & (SERVED | STAFF):
        return Sense("deliverable", *line.span(lead, len(line.words) - 1))
    if measure is None and not bits and _bare_plural(line, lead):
        return whole
    clause = line.first_with(RESULT_V, lead + 1)
    if measure is not None or (clause and line.has(SERVED | STAFF)):
        return Sense("state", whole.start, whole.end)
    if _PER.search(line.core):
        return whole
    first = line.tags[0].bits if line.tags else 0
    if bits & (THEME | WOOLLY) or first & (THEME | WOOLLY) and not first & (METRIC | WORK_N):
        return Sense("theme", whole.start, whole.end)
    if not line.tags and len(line.words) <= 2 and line.text.isupper():
        return whole
    return Sense("deliverable", whole.start, whole.end, open_ended=_is_generic(line, measure))


def _counted_things(line: Line, lead: int, measure: Measure | None) -> bool:
    """ "12 coach-led routines", "2 knit-alongs": a count of things with nobody doing anything is work counted."""
    if (
        measure is None
        or measure.unit is not None
        or measure.baseline is not None
        or measure.change is not None
        or measure.bound is not None
        or measure.target == 0
    ):
        return False
    if line.participles or line.has(RESULT_V | METRIC | VANITY | SERVED) or _QUI.search(line.core) or measure.start > 2 or lead == 0:
        return False
    return not line.french or len(line.words) <= 6


def _bare_plural(line: Line, lead: int) -> bool:
    """A short plural that names no work ("Abandons", "Bank fees", "signalements reçus"): something one watches."""
    content = [word for word in line.words[lead:] if len(word.form) > 2]
    if not content or len(content) > 4 or line.has(WORK_N | THEME | WOOLLY | ROUTINE):
        return False
    head = (
        content[0]
        if line.french
        else next(
            (
                w
                for w, n in zip(content, [*content[1:], None], strict=True)
                if n is None or line.core[w.end : n.start].strip(" ") or w.form.endswith("s")
            ),
            content[-1],
        )
    )
    return head.form.endswith("s") and not head.form.endswith(("ss", "us", "is"))


def _fitted_somewhere(line: Line, lead: int, measure: Measure | None) -> bool:
    """ "LED in 120 rooms", "écrans à 35 arrêts": a thing put in so many places."""
    if (
        measure is None
        or measure.baseline is not None
        or measure.unit is not None
        or measure.change is not None
        or measure.bound is not None
        or lead != 0
    ):
        return False
    return bool(
        re.search(r"\b(?:in|at|on|across|dans|sur|a|chez|for|pour)\s(?:les |our |all |nos )?$", line.core[: measure.start])
    ) and not _QUI.search(line.core)


def _head_tag(line: Line, lead: int) -> Tag | None:
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


def _work_wins(line: Line, head: Tag, measure: Measure | None) -> bool:
    """Nouns that are both indicator and work ("meetings", "audits", "recrutements"): a count or a lone noun is work."""
    if head.bits & HEAD:
        return False
    if measure is None:
        return bool(head.bits & (EVENT | TASK_N)) and not head.bits & HEAD
    return bool(head.bits & EVENT)


def _staff_work(line: Line, lead: int, measure: Measure | None) -> Sense | None:
    """Own people doing their task: "100% of reps log calls", "all committee members complete the training"."""
    subject = next((tag for tag in line.tags if tag.bits & STAFF and tag.first <= lead + 3), None)
    if subject is None or subject.bits & SERVED or (measure is not None and (measure.baseline is not None or measure.change is not None)):
        return None
    if (
        measure is not None
        and measure.unit == "%"
        and (measure.target or 0) < 100
        and not _TAKES_COURSE.search(line.core)
        or measure is not None
        and measure.unit in ("€", "$", "£", "/5", "/10")
    ):
        return None
    if taking := _TAKES_COURSE.search(line.core[line.words[subject.last].end :]):
        offset = line.words[subject.last].end
        return Sense("task", offset + taking.start(), offset + taking.end())
    for index in range(subject.last + 1, min(len(line.words), subject.last + 6)):
        bits = line.verb_at(index) or line.participles.get(index, 0)
        if bits & TASK_V and not bits & (GAIN_V | MOVE_V) and not _QUI.search(line.core):
            return _sense(line, "task", index)
    return None


_TAKES_COURSE = re.compile(
    r"\b(?:complet\w*|tak(?:e|es|en)|attend\w*|finish\w*|follow\w*|suiv\w*|passe\w*|through)\b.{0,30}\b(?:training|course|module|formation|parcours|e-learning|induction|workshop|atelier)s?\b"
)


def _is_generic(line: Line, measure: Measure | None) -> bool:
    """A bare plural or lone noun ("Dashboards", "audits croisés") leaves open how much of it is meant."""
    named = [word for word in line.words if len(word.form) > 2]
    plural = bool(named) and named[0].form.endswith("s") and not named[0].form.endswith("ss")
    return measure is None and len(named) <= 2 and plural


def shows_direction(line: Line) -> bool:
    """Whether a word of direction ("en baisse", "reduced") stands in for the figure."""
    return bool(_DIRECTION_ONLY.search(line.core)) or bool(
        re.search(
            r"\bto (?:be )?(?:reduc|increas|improv|decreas|lower|rais)\w*|\b(?:a lot|way) (?:up|down)\b|\b(?:up|down) a lot\b|\b(?:down|up)$",
            line.core.rstrip(),
        )
    )


def wins_something(line: Line) -> bool:
    """Whether what is to be won is some of many: a plural without a number."""
    return _plural_object(line, lead_index(line))
