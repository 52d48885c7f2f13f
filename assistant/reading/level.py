"""Input, output or outcome: how far a key result stands from the benefit its own objective seeks.

Work is input; a hire, a certificate or work joined with its effect is output. Everything else is weighed: what kind of
indicator it names, what the objective is about, how much better than its siblings it answers the objective. The weights
come from the labelled drafts (``python -m evals.levels`` fits and prints them, cross-validated by draft).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from assistant.language.figures import TIME_UNITS
from assistant.language.text import singular
from assistant.reading import facets
from assistant.reading.classes import EVENT, GAIN_V, HEAD, METRIC, RESULT_V, SERVED, STAFF, TASK_N, VANITY
from assistant.reading.joint import joint
from assistant.reading.measure import Measure
from assistant.reading.sense import Sense
from assistant.reading.tagging import Line
from assistant.reading.weights import BIAS, WEIGHTS

Rung = Literal["input", "output", "outcome"]


@dataclass(frozen=True, slots=True)
class Level:
    """The rung, and the words that decided it (place in the key result; equal numbers: none in particular)."""

    rung: Rung
    start: int
    end: int
    weight: float = 0.0  # how much spoke for "outcome", where it was weighed


@dataclass(frozen=True, slots=True)
class Candidate:
    """A key result as the level is asked of it."""

    line: Line
    sense: Sense
    measure: Measure | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for or against "outcome": feature name to strength, and the words behind a feature."""

    features: dict[str, float]
    places: dict[str, tuple[int, int]]


_GRANTED = re.compile(
    r"\b(?:certificat\w*|certifi\w*|label\w*|accredit\w*|homolog\w*|agrement\w*|waiver|derogation|marquage ce|ce mark\w*|autorisation d'exploiter|soc 2\b.*\breport|visa|qualiopi|permis de construire|planning (?:permission|consent)\w*)\b"
)
_GRANTED_HOW = re.compile(
    r"\b(?:obten\w*|obtain\w*|get|achiev\w*|pass(?:ed|er)?|gagner|renouvel\w*|renew\w*|grant\w*|issued|decroch\w*|secure\w*|delivre\w*|recu\w*|received|earn\w*|awarded|regain\w*)\b"
)
_STAFFING = re.compile(
    r"\b(?:recrut\w*|embauch\w*|hir(?:e|es|ing)|staff\w*|equipes?|teams?|crew|complet|shift|attract|attirer|bench|join\w*|roster|talents?|grandir|scale|grow|effectif\w*|postes?|vacanc\w*|renfort\w*|conducteurs|drivers|nurses|people|brigade|personnel)\b"
)
_STATES = re.compile(
    r"\b(?:say|says|saying|feel|feels|think|recommend\w*|would|trust|satisf\w*|content\w*|happy|heureu\w*|disent|declarent|jugent|estiment|se sentent|recommandent|trouvent|survey|sondage|barometre|enquete|question|panel|avis)\b|[\"«“]"
)
_INSIDE = re.compile(
    r"\b(?:cycle|setup|set-up|changeover|reglage|build|deploy\w*|pipeline|regression|mttr|mttd|detect\w*|coverage|couverture|self-service|libre-service|en ligne|online|click\w*|cliqu\w*|open rate|ouverture|read|lecture|adoption|utilis\w*|use|usage|"
    r"closed within|closes? (?:sous|en moins)|dans l'appli|in the app|tutorial|tuto|onboarding|training|formation|manual|manuel\w*|idle|scrap|rework|rebut\w*|first-pass|premier (?:coup|passage)|forecast|prevision\w*|paper|papier|pages?|impression\w*|leads?|visits?|visites|pipe|rendez-vous|meetings?|reunions?|quotes?|devis|applications?|candidatures?)\b"
)
_STOP = frozenset(
    (
        "dans pour avec plus nous leur leurs sans chez vers from with that their they than this more less into what when have will "
        "been which over under every each chaque tous toutes"
    ).split()
)


def read_levels(candidates: Sequence[Candidate], objective: Line, concepts: dict[str, str]) -> list[Level]:
    """The level of each key result of one objective, beside it and beside each other."""
    weighed = evidence(candidates, objective, concepts)
    return [_level(candidate, found, objective) for candidate, found in zip(candidates, weighed, strict=True)]


def evidence(candidates: Sequence[Candidate], objective: Line, concepts: dict[str, str]) -> list[Evidence]:
    """The evidence for each key result; the fitting of the weights asks for the same."""
    aims = _stems(objective)
    families = facets.families(objective)
    base = [_about(candidate, concepts, aims, families) for candidate in candidates]
    live = [i for i, candidate in enumerate(candidates) if candidate.sense.kind not in ("task", "deliverable", "hire")]
    best = max((base[i].features.get("match", 0.0) for i in live), default=0.0)
    leaders = sum(base[i].features.get("match", 0.0) == best for i in live)
    for order, index in enumerate(live):
        features = base[index].features
        match = features.get("match", 0.0)
        features["behind"] = match - best
        if best and match == best:
            features["best"] = 1.0
            features["alone best"] = float(leaders == 1)
        features["first"] = float(order == 0)
        features["second"] = float(order == 1)
        features["first, no match"] = float(order == 0 and not best)
        features["only"] = float(len(live) == 1)
    return base


def _about(candidate: Candidate, concepts: dict[str, str], aims: frozenset[str], aim_families: frozenset[str]) -> Evidence:
    line, measure = candidate.line, candidate.measure
    features: dict[str, float] = {}
    places: dict[str, tuple[int, int]] = {}
    own: set[str] = set()
    for tag in line.tags:
        if tag.bits & METRIC:
            for family in facets.family_of(line, tag):
                own.add(family)
                features[f"names {family}"] = 1.0
                places.setdefault(f"names {family}", line.span(tag.first, tag.last))
    meant = line.book.concepts(list(line.words))
    features |= dict.fromkeys(["about " + concept for concept in meant], 1.0)
    features |= dict.fromkeys(["aims " + concept for concept in concepts], 1.0)
    shared = meant.keys() & concepts.keys()
    for concept in shared:
        features[f"answers {concept}"] = 1.0
        if (at := line.folded.find(meant[concept])) >= 0:
            places[f"answers {concept}"] = (at, at + len(meant[concept]))
    overlap = len(_stems(line) & aims)
    features["overlap"] = float(overlap)
    features["match"] = len(shared) + 1.5 * overlap + (1.0 if own & aim_families else 0.0)
    features |= _form(candidate, measure)
    return Evidence(features, places)


def _form(candidate: Candidate, measure: Measure | None) -> dict[str, float]:
    """What the shape of the line says, whatever it is about."""
    line = candidate.line
    found = {f"is {candidate.sense.kind}": 1.0}
    if measure is None:
        found["no figure"] = 1.0
    else:
        unit = (
            "time"
            if measure.unit in TIME_UNITS
            else "money"
            if measure.unit in ("€", "$", "£")
            else "score"
            if (measure.unit or "").startswith("/")
            else measure.unit or "count"
        )
        found[f"in {unit}"] = 1.0
        found[f"goes {measure.direction}"] = 1.0
        found["from a baseline"] = float(measure.baseline is not None)
        found["down to zero"] = float(measure.target == 0)
    found["people say"] = float(bool(_STATES.search(line.folded)))
    found["inside work"] = float(bool(_INSIDE.search(line.folded)))
    found["served act"] = float(line.has(SERVED) and line.has(RESULT_V))
    found["names served"] = float(line.has(SERVED))
    found["names staff"] = float(line.has(STAFF))
    found["attention"] = float(line.has(VANITY))
    found["won"] = float(any(bits & GAIN_V for bits in line.participles.values()))
    return found


def score(found: Evidence) -> float:
    """How much speaks for "outcome": above 0 it is one."""
    return BIAS + sum(WEIGHTS.get(name, 0.0) * value for name, value in found.features.items())


def _level(candidate: Candidate, found: Evidence, objective: Line) -> Level:
    sense, line = candidate.sense, candidate.line
    fixed = _fixed_rung(candidate, objective)
    if fixed:
        return Level(fixed, sense.start, sense.end)
    weight = score(found)
    rung: Rung = "outcome" if weight > 0 else "output"
    sign = 1 if rung == "outcome" else -1
    telling = max(found.places, key=lambda name: sign * WEIGHTS.get(name, 0.0), default=None)
    start, end = found.places[telling] if telling else (sense.start, sense.end if sense.kind != "metric" else len(line.text))
    return Level(rung, start, end, weight)


def _fixed_rung(candidate: Candidate, objective: Line) -> Rung | None:
    """The rung where the kind of line settles it."""
    sense, line, measure = candidate.sense, candidate.line, candidate.measure
    if sense.kind == "hire":
        counted = measure is not None and measure.target is not None and measure.target >= 2
        staffing = _STAFFING.search(objective.folded) or _stems(line) & _stems(objective)
        return "outcome" if counted and staffing else "output"
    if sense.kind in ("task", "deliverable"):
        return _work_rung(line, measure)
    if line.has(VANITY) and facets.attention(line, sense, measure):
        return "output"
    if sense.kind == "watch":
        return "output" if _watches_indicator(line) else "input"
    if sense.kind == "theme":
        opening = line.first_with(METRIC | HEAD)
        return "output" if opening and opening.first <= 1 and sense.start == line.words[0].start else "input"
    if sense.kind == "metric" and measure is None and line.has(HEAD) and line.has(EVENT):
        return "input"
    return None


def _work_rung(line: Line, measure: Measure | None) -> Rung:
    """Work is input; granted by others, or together with its effect, it reaches one rung further."""
    if _GRANTED.search(line.core) and (
        _GRANTED_HOW.search(line.core)
        or line.bits_at(0) & TASK_N
        or re.search(r"\b(?:certification|accreditation|homologation|certificat)s?\s*$", line.core)
        and measure is None
    ):
        return "output"
    place = joint(line, measure)
    if place and measure is not None and (measure.unit is not None or measure.change is not None or measure.baseline is not None):
        return "output"
    if place and re.search(r"\d", line.core[place[1] :]) and not re.search(r"\d", line.core[: place[0]]):
        return "output"
    comma = line.core.find(", ")
    if (
        comma > 0
        and measure is not None
        and re.match(r",\s+(?:with|avec|dont)?\s*(?:at least|au moins|≥|>|plus de|more than|over)?\s*\d", line.core[comma:])
    ):
        return "output"
    return "input"


def _watches_indicator(line: Line) -> bool:
    for tag in line.tags:
        if tag.bits & HEAD and tag.first > 0:
            return True
        if tag.bits & METRIC and tag.first > 0 and "BACKLOG" not in facets.family_of(line, tag) and not tag.bits & SERVED:
            return True
    return False


def _stems(line: Line) -> frozenset[str]:
    return frozenset(singular(word.form)[:5] for word in line.words if len(word.form) > 3 and word.form not in _STOP)
