"""Written answers, judged by the reviewer: a line or an objective mended, a whole set."""

from __future__ import annotations

from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.learn.beside import Ask, findings_of, messages, names, read_above, reviewed
from assistant.learn.drill import Drill
from assistant.learn.faults import OBJECTIVES
from assistant.learn.mended import SEVERE, Verdict, mended
from assistant.learn.words import NO_BENEFIT, NO_SET, ONE_WAY, STILL, TOO_FEW, gist_of
from assistant.reading.classes import SERVED, STAFF
from assistant.reading.tagging import tag_line
from assistant.settings import House

_REMARKS = 3  # told of a right set
_MEANS = pattern(  # people who were there, or use the tool: a step before what it is for
    r"\b(?:attended|attending|came to the|took part|finished the (?:course|training|module)|completed the (?:course|training|module)|with the (?:app|tool|platform)|us(?:e|ed|ing) the (?:app|tool|platform|portal|dashboards?)|"
    r"ont suivi (?:la|le|une|un) (?:formation|cours|module|parcours)|venus? (?:a|au|aux)|connexions|consultations? (?:de|du|des)|telechargements?|utilisent (?:l'appli|l'outil|le portail|la plateforme))\b"
)
_PRAISE = pattern(
    r"\b(?:great|excellent|excellence|best|better|amazing|awesome|really|truly|top|perfect|outstanding|super|good|meilleure?s?|mieux|excellente?s?|genia\w+|vraiment|formidables?|parfaite?s?|au top|exceptionnel\w*|bonne?s?|performante?s?)\b"
)
_FOR_WHOM = pattern(r"\b(?:that|who|whom|where|which|without|for|qui|que|dont|ou|sans|pour|chez|aupres)\b|\bqu'")
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
    return found._replace(shown=(sample,))


def _objective(drill: Drill, line: str, house: House) -> Verdict:
    """A sentence in the place of an objective, above a key result."""
    found = read_above(line, drill.below, drill.language, house) if line else None
    if found is None:
        return Verdict((STILL.said(drill.language), drill.why), broken=(drill.skill,))
    grave = [one for one in found.findings if one.name in OBJECTIVES]
    if not grave and _is_praise(line, drill.language):
        return Verdict((gist_of("vague-objective", drill.language),), broken=("vague-objective",))
    return Verdict(messages(grave), broken=names(grave))


def _is_praise(line: str, language: str) -> bool:
    """Whether an objective says how good things shall be, and not for whom or in what: "Make our warehouse really great"."""
    tagged = tag_line(line, "fr" if language == "fr" else "en")
    return bool(_PRAISE.search(tagged.folded)) and not tagged.has(SERVED | STAFF) and not _FOR_WHOM.search(tagged.folded)


def _set(drill: Drill, answer: str, house: House, ask: Ask | None) -> Verdict:
    """A whole set: right where nothing in it is grave, it has results enough, and one of them shows the benefit."""
    language = drill.language
    found = reviewed(answer, language, house, ask)
    if found is None:
        return Verdict((NO_SET.said(language),), broken=("no-outcome",))
    findings = findings_of(found)
    grave = [one for one in findings if one.severity in SEVERE and one.by != "model"]
    told, least = list(messages(grave)), min(_LEAST, house.recommended_krs)
    results = [result for objective in found.objectives for result in objective.key_results]
    if len(results) < least and "too-few-krs" not in names(grave):
        told.append(TOO_FEW.said(language).format(count=least))
    if (
        results
        and "no-outcome" not in names(grave)
        and not any(result.level == "outcome" and not _MEANS.search(fold(result.text)) for result in results)
    ):
        told.append(NO_BENEFIT.said(language))
    broken = (names(grave) or ("no-outcome",)) if told else ()
    opinions = (*(objective.opinion for objective in found.objectives), *(result.opinion for result in results))
    if not told:  # what a right set could still say
        told += messages(one for one in findings if one.severity == "advice" and one.by != "model")[:_REMARKS]
    told += (*messages(one for one in findings if one.by == "model"), *filter(None, opinions))
    return Verdict(tuple(dict.fromkeys(told)), broken=broken)
