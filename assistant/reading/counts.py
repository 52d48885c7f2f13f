"""What a line says by the thing it counts or names, when neither verb nor deed settles it."""

import re

from assistant.reading.classes import (
    DELIVERABLE,
    EVENT,
    GAIN_V,
    HEAD,
    METRIC,
    MOVE_N,
    MOVE_V,
    RESULT_V,
    ROUTINE,
    SERVED,
    STAFF,
    TASK_N,
    TASK_V,
    THEME,
    VANITY,
    WOOLLY,
    WORK_N,
)
from assistant.reading.clues import PER, Sense, head_tag, lead_index, plural_object, sense_at
from assistant.reading.measure import Measure
from assistant.reading.tagging import Line, Tag

_QUI = re.compile(r"\b(?:qui|dont|who|that|whose|which|capables? de|able to|willing to|prets? a|ready to|peuvent|can)\b")


_DIRECTION_ONLY = re.compile(
    r"\b(?:en (?:forte |nette |legere )?(?:hausse|baisse|progression|augmentation|diminution|recul|croissance|amelioration)|(?:going|trending|moving) (?:up|down)|improv(?:ed|ing)|on the rise|declining|increasing|higher|lower|better|fewer|less|more|amelioree?s?|reduite?s?|en mieux|plus haut|plus bas|meilleure?s?)\b"
)


def by_figure(line: Line, lead: int, measure: Measure | None, *, moved: bool) -> Sense:
    """The sense of a line by its head noun and figure."""
    head = head_tag(line, lead)
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
    if PER.search(line.core):
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
            return sense_at(line, "task", index)
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
    return plural_object(line, lead_index(line))
