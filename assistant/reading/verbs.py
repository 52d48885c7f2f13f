"""What a line says when a verb leads it."""

import re

from assistant.language.text import singular
from assistant.reading.classes import (
    ABSTRACT,
    DELIVERABLE,
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
    SERVED,
    STAFF,
    TASK_V,
    THEME,
    UP_V,
    VANITY,
    WATCH_N,
    WATCH_V,
    WORK_N,
)
from assistant.reading.clues import CERTIFICATE, NUMBER_WORDS, SERVICE, Sense, is_service_level, plural_object, sense_at, tag_at
from assistant.reading.measure import Measure
from assistant.reading.tagging import Line

_AWARD = re.compile(r"\b(?:medaille|prix|trophee|podium|award|medal|prize|shortlist\w*|ranking|classement|trophy)\b")


def by_verb(line: Line, lead: int, measure: Measure | None, *, moved: bool, cells: bool) -> Sense | None:
    """The sense of a line that a verb leads; None when no verb does."""
    bits = _lead_verb(line, lead, moved=moved and not cells)
    if not bits:
        return None
    tag = tag_at(line, lead)
    last = tag.last if tag and tag.bits & bits else lead
    if bits & HIRE_V and _is_hiring(line, lead, bits):
        return sense_at(line, "hire", lead, last=last)
    if (
        bits & WATCH_V
        and not (bits & TASK_V and _object_is_work(line, last) and line.words[lead].form != "suivre")
        and not (bits & MOVE_V)
        and (not _is_counted(measure) or line.has(HEAD | METRIC))
    ):
        return sense_at(line, "watch", lead, last=last)
    if (
        bits & HOLD_V
        and not _hold_is_task(line, lead, last, bits)
        and not (measure and measure.baseline is not None and measure.direction in ("up", "down"))
    ):
        return sense_at(line, "hold", lead, last=last)
    if measure is None and _FINE_WORDS.search(line.core) and not line.has(DELIVERABLE | EVENT):
        return sense_at(line, "theme", lead, last=len(line.words) - 1)
    if measure is None and line.words[lead].form == "raise" and re.search(r"\b(?:profile|awareness|game|standards?)\b", line.core):
        return sense_at(line, "change", lead, last=last)
    if line.words[lead].form == "gagner" and re.match(r"\sen\b", line.core[line.words[lead].end :]) and measure is None:
        return sense_at(line, "change", lead, last=last)
    if line.words[lead].form == "meet" and not re.search(
        r"\b(?:targets?|goals?|sla|slas|deadlines?|needs|standards?|demand|requirements?|budget|objectives?|plan)\b", line.core
    ):
        return sense_at(line, "task", lead, last=last)
    if line.words[lead].form in ("faire", "passer", "get", "have") and _is_errand(line, lead, last, measure):
        return sense_at(line, "task", lead, last=last)
    if bits & TASK_V and bits & (MOVE_V | GAIN_V):
        return _task_or_move(line, lead, last, bits, measure, moved=moved)
    if bits & GAIN_V:
        return _gain(line, lead, last, measure)
    if bits & MOVE_V and not (bits & OPEN_V and not bits & (UP_V | DOWN_V)):
        return sense_at(line, "change" if not bits & REACH_V or bits & (UP_V | DOWN_V) else "reach", lead, last=last)
    if measure is None and _ATTITUDE.match(line.core[line.words[lead].start :]):
        return sense_at(line, "theme", lead, last=last)
    if bits & TASK_V and not (
        is_service_level(line, lead, measure) and (SERVICE.match(line.words[lead].form) or (measure and measure.baseline is not None))
    ):
        open_ended = bool(bits & OPEN_V) and not _is_counted(measure) and not moved
        return sense_at(line, "task", lead, last=last, open_ended=open_ended)
    if bits & OPEN_V:
        if moved and measure and measure.baseline is not None:
            return sense_at(line, "change", lead, last=last)
        return sense_at(line, "task", lead, last=last, open_ended=measure is None)
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
    tag = tag_at(line, lead)
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


_ARTICLES = frozenset(("the a an our all each every new its their my one two three four five six ten first second").split())


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
        or before in NUMBER_WORDS
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
        return sense_at(line, "change", lead, last=last)
    if bits & GAIN_V and _is_counted(measure):
        return sense_at(line, "gain", lead, last=last)
    if (
        bits & UP_V
        and (found := line.first_with(THEME, last + 1))
        and found.first <= last + 3
        and not found.bits & DELIVERABLE
        and measure is None
    ):
        return sense_at(line, "change", lead, last=last)
    if _object_is_work(line, last):
        return sense_at(line, "task", lead, last=last)
    found = line.first_with(METRIC | HEAD | THEME | WORK_N, last + 1)
    if found and found.bits & (METRIC | HEAD | THEME):
        return sense_at(line, "change", lead, last=last)
    if _is_counted(measure) and not bits & (UP_V | DOWN_V):
        return sense_at(line, "task", lead, last=last)
    return sense_at(line, "change" if bits & (UP_V | DOWN_V) and not _is_counted(measure) else "task", lead, last=last)


def _gain(line: Line, lead: int, last: int, measure: Measure | None) -> Sense:
    """Winning from others is a result; a certificate, or one named thing to obtain, is a milestone."""
    if CERTIFICATE.search(line.core[line.words[lead].end :]) and not _is_counted(measure):
        return sense_at(line, "task", lead, last=last)
    if measure is None and not _AWARD.search(line.core) and not plural_object(line, last) and line.bits_at(lead) & TASK_V:
        return sense_at(line, "task", lead, last=last)
    return sense_at(line, "gain", lead, last=last)
