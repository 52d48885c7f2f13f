"""What a line says when a noun leads it, and work said to be done."""

import re

from assistant.language.figures import TIME_UNITS
from assistant.reading.classes import (
    DELIVERABLE,
    DONE,
    DOWN_V,
    EVENT,
    GAIN_V,
    HEAD,
    HIRE_V,
    HOLD_N,
    METRIC,
    MOVE_N,
    OPEN_V,
    SERVED,
    STAFF,
    TASK_N,
    TASK_V,
    THEME,
    UP_V,
    WATCH_N,
    WATCH_V,
    WORK_N,
)
from assistant.reading.clues import CERTIFICATE, PER, Sense, head_tag, is_service_level, sense_at, tag_at
from assistant.reading.measure import Measure
from assistant.reading.tagging import Line

_HELD = re.compile(
    r"\b(?:stays?|staying|remains?|reste(?:nt)?|(?:kept|held) (?:at|to|under|below|above|within|between|steady|stable|flat)|maintained|(?:est|sont|etre|soit) (?:maintenue?s?|conservee?s?|tenue?s?|respectee?s?)|maintenue?s?|stabilisee?s?|respectee?s?|tenue?s? (?:a|sous|au-dessous)|preservee?s?|no worse than|constante?s?|stables?|unchanged|inchangee?s?|steady|a (?:tenir|maintenir|conserver|garder)|(?<=, )(?:garder|tenir|maintenir|conserver) (?:sous|a|au-dessus|en dessous))\b"
)


_USED = re.compile(
    r"\b(?:used|adopted|opened|visited|utilisee?s?|adoptee?s?|consultee?s?|ouverte?s? par|downloaded|read|lue?s?|connecte\w*|active?s? (?:sur|on)|logged)\b"
)


_OTHERS_DO = re.compile(
    r"(?:grant|award|accept|index|list|recommend|refer|chos|select|elect|renew|bought|purchas|order|book|reserv|rejet|reject|rework|complain|cancel|miss|lost|abandon|accord|attribu|retenu|commande|achet|choisi|recommande|annul|perdu|renouvel|satisfai|pleased|place[ds]|won|sold|earn|agree|conclu|accept|autoris|approv|authori|licen[cs]ed|rais|vendu|gagn|sign|obten|pourvu|paye|use[ds]|utilis|eliminat|elimin|reduc|reduit|avoid|evit|sav)\w*"
)


_REACH_OUT = re.compile(
    r"(?:form|rencontr|phon|contact|sensibilis|visit|appel|interview|train|meet|met\b|call|coach|survey|brief|onboard|invit|sond|audit)\w*"
)


def by_noun(line: Line, lead: int, measure: Measure | None, *, moved: bool) -> Sense | None:
    """The sense of a line that a noun leads; None when neither noun nor deed tells."""
    tag = tag_at(line, lead)
    bits = tag.bits if tag else 0
    last = tag.last if tag else lead
    changes = measure is not None and (measure.baseline is not None or measure.change is not None) and measure.direction in ("up", "down")
    if bits & WATCH_N and not bits & METRIC and not moved and _watch_noun(line, lead) and not _object_made(line, lead):
        return sense_at(line, "watch", lead, last=last)
    if bits & HOLD_N and _KEEPING.match(line.words[lead].form) and not changes:
        return sense_at(line, "hold", lead, last=last)
    if not changes and (held := _HELD.search(line.core)) and held.start() > 0:
        return Sense("hold", held.start(), held.end())
    if _HIRING_NOUN.match(line.words[lead].form) and not moved and not line.has(HEAD) and _complemented(line, lead):
        return sense_at(line, "hire", lead)
    if measure is not None and any(
        index > lead and _OTHERS_DO.match(line.words[index].form) and not _modifies_next(line, index) for index in line.participles
    ):
        return None if moved else Sense("state", *line.span(0, len(line.words) - 1))
    if (
        measure is None
        and CERTIFICATE.search(line.core)
        and (
            bits & TASK_N or line.is_deed_noun(lead) or re.search(r"\b(?:certification|accreditation|homologation|label)s?\s*$", line.core)
        )
    ):
        return sense_at(line, "task", lead, last=last)
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
        return sense_at(line, "task", lead)
    if (
        bits & TASK_N
        and bits & METRIC
        and measure is not None
        and not moved
        and re.match(r"\s(?:in|at|a|aux|of|de|to) \d", line.core[line.words[last].end :])
    ):
        return sense_at(line, "task", lead, last=last)
    own = measure is None or measure.start > line.words[lead].start or measure.baseline is not None
    if (
        bits & TASK_N
        and not bits & METRIC
        and own
        and _complemented(line, last)
        and not moved
        and not (measure and measure.unit in TIME_UNITS)
    ):
        return sense_at(line, "task", lead, last=last)
    if measure is not None and measure.target == 0:
        return None
    if moved and not (measure and measure.baseline is None and _done_before_proviso(line, lead)):
        return None
    if bits & TASK_N and not (bits & METRIC and not _complemented(line, last)) and line.french:
        return sense_at(line, "task", lead, last=last)
    if bits & (HEAD | METRIC) and not bits & WORK_N and (measure is not None or bits & HEAD or PER.search(line.core)):
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
            return sense_at(line, "task", index)
    return None


_KEEPING = re.compile(r"maintien|respect|maintenance of|preservation|stabilisation|stabilization|tenue|adherence|keeping")


_HIRING_NOUN = re.compile(r"(?:recrutement|embauche|hiring|recruitment|arrivee)s?\b")


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
    noun = done.bits & (STAFF | SERVED | DELIVERABLE | EVENT)
    if line.french and noun and "é" not in line.text[line.words[done.first].start : line.words[done.last].end].lower():
        return None  # "équipe" is no "équipé"
    by_others = line.bits_at(done.first - 1) & SERVED or _OTHERS_DO.match(line.words[done.first].form)
    if by_others or is_service_level(line, done.first, measure):
        return None
    return sense_at(line, "task", done.first, last=done.last)


_TO_BE = re.compile(
    r"\bto be ((?!monitor|track|measur|follow|reduc|increas|improv|decreas|lower|rais|maintain|kept|held|doubl|halv|cut|brought|answer|resolv|clos|decid|treat|sold|won)\w+(?:ed|en|ne|lt|nt|wn|ld))\b"
)


def _done_sense(line: Line, lead: int, index: int, bits: int, measure: Measure | None) -> Sense | None:
    """What one participle says: a hire, watching, a milestone, work done; "state" when others did it."""
    form = line.words[index].form
    state = Sense("state", 0, 0)
    if bits & HIRE_V and re.match(r"recrut|embauch|hired|recruited|pourvu|engage", form):
        return sense_at(line, "hire", index)
    if bits & WATCH_V and not bits & TASK_V and measure is None:
        return sense_at(line, "watch", index)
    if bits & GAIN_V and measure is None and (CERTIFICATE.search(line.core) or re.match(r"sign|conclu|renouvel|renew", form)):
        return sense_at(line, "task", index)
    if _OTHERS_DO.match(form) or bits & DOWN_V or is_service_level(line, index, measure) or _made_by_others(line, index):
        return state
    subject = any(line.bits_at(at) & SERVED and not line.bits_at(at) & STAFF for at in range(lead, index))
    if subject and measure is not None and not _REACH_OUT.match(form) and _head_is(line, lead, SERVED):
        return state
    if bits & (TASK_V | OPEN_V) and not (bits & (GAIN_V | UP_V) and measure is None and not line.has(WORK_N)):
        return sense_at(line, "task", index)
    return None


def _head_is(line: Line, lead: int, names: int) -> bool:
    head = head_tag(line, lead)
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
    (
        "by for in to at on with and or before after within across per from into over under of as up out off via through every each "
        "monthly weekly daily w end live so without during between until this next the a an all our q1 q2 q3 q4 h1 h2 twice again "
        "together from online internally"
    ).split()
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
