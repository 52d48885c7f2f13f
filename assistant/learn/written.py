"""Written answers, judged by the reviewer: a line or an objective mended, a whole set."""

from __future__ import annotations

from assistant.errors import DraftError
from assistant.learn.beside import Ask, findings_of, messages, names, read_above
from assistant.learn.drill import Drill
from assistant.learn.faults import OBJECTIVES
from assistant.learn.mended import SEVERE, Verdict, mended
from assistant.learn.words import NO_BENEFIT, NO_SET, ONE_WAY, STILL, TOO_FEW
from assistant.review import review
from assistant.settings import House

_LEAST = 3  # key results of a set, where the house asks for no fewer


def written(drill: Drill, answer: str, house: House, ask: Ask | None) -> Verdict:
    """The verdict on a line, an objective or a set. With ``ask`` the model's remarks are told as well; they never make a right answer wrong."""
    if drill.kind == "case":
        found = _set(drill, answer, house, ask)
    elif drill.below:
        found = _objective(drill, " ".join(answer.split()), house)
    else:
        found = mended(drill, answer, house, ask)
    sample = ONE_WAY.said(drill.language).format(text=f"\n{drill.sample}" if "\n" in drill.sample else drill.sample)
    is_set = drill.kind == "case" and not found.broken  # a right set needs no other beside it
    return found._replace(shown=() if is_set else (sample,))


def _objective(drill: Drill, line: str, house: House) -> Verdict:
    """A sentence in the place of an objective, above a key result."""
    found = read_above(line, drill.below, drill.language, house) if line else None
    if found is None:
        return Verdict((STILL.said(drill.language), drill.why), broken=(drill.skill,))
    grave = [one for one in found.findings if one.name in OBJECTIVES]
    return Verdict(messages(grave), broken=names(grave))


def _set(drill: Drill, answer: str, house: House, ask: Ask | None) -> Verdict:
    """A whole set: right where nothing in it is grave, it has results enough, and one of them shows the benefit."""
    language = drill.language
    try:
        found = ask(answer) if ask else review(answer, language=language, house=house)
    except DraftError:
        return Verdict((NO_SET.said(language),), broken=("no-outcome",))
    findings = findings_of(found)
    grave = [one for one in findings if one.severity in SEVERE and one.by != "model"]
    told, least = list(messages(grave)), min(_LEAST, house.recommended_krs)
    results = [result for objective in found.objectives for result in objective.key_results]
    if len(results) < least and "too-few-krs" not in names(grave):
        told.append(TOO_FEW.said(language).format(count=least))
    if results and "no-outcome" not in names(grave) and not any(result.level == "outcome" for result in results):
        told.append(NO_BENEFIT.said(language))
    broken = (names(grave) or ("no-outcome",)) if told else ()
    opinions = (*(objective.opinion for objective in found.objectives), *(result.opinion for result in results))
    told += (*messages(one for one in findings if one.by == "model"), *filter(None, opinions))
    return Verdict(tuple(dict.fromkeys(told)), broken=broken)
