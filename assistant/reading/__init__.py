"""What one line says: its kind, its measure, its level beside its objective, and the words that decided each."""

import re
from dataclasses import dataclass
from functools import cached_property

from assistant.draft import KeyResult, Objective
from assistant.language import Language
from assistant.language.detect import line_language
from assistant.language.text import fold
from assistant.reading import aim, facets
from assistant.reading.classes import ROUTINE, WOOLLY
from assistant.reading.facets import Place
from assistant.reading.joint import joint
from assistant.reading.level import Candidate, Level, read_levels
from assistant.reading.measure import Measure, metric_name, read_measure
from assistant.reading.sense import Sense, read_sense, shows_direction, wins_something
from assistant.reading.tagging import Line, tag_line

__all__ = ["Level", "Line", "Measure", "ObjectiveReading", "Reading", "Sense", "read_objective"]

# "All", "every", "whole" are thresholds; "every week" is only a rhythm.
_THRESHOLD = re.compile(
    r"\b(?:tou(?:s|te|tes)(?! (?:les |l')?(?:\d+ |deux |trois )?(?:jours?|matins?|soirs?|semaines?|mois|trimestres?|semestres?|ans?|annees?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|quinze|quinzaines?|temps|publics)\b)(?! (?:en|publics?|types?)\b)|"
    r"chaque (?!jour|matin|soir|semaine|mois|trimestre|semestre|annee|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin|debut|vague|sprint)|chacune?\b|partout|l'integralite|la totalite|"
    r"all(?! (?:the time|day|year|week|along|kinds|sorts|hands|staff meetings?|in all|-hands))\b(?!-)|"
    r"(?:every|each)(?! (?:day|week|month|quarter|year|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|other|two|three|sprint|fortnight|\d))\b|everyone|everybody|everywhere|whole|entire|fully|"
    r"both of|(?:les|toutes les|tous les) deux|twice (?:a|per|every|each) \w+|\w+ times (?:a|per) \w+|(?:deux|trois|quatre) fois par \w+|top \d+ [a-z]+s|without (?!notice)|sans (?!frontieres?|doute)(?=\w)|no (?!later|more|less|fewer|longer|\d)(?=\w)|never|jamais|nobody|personne ne|nulle part|none|anybody|anyone|une? (?:\w+ ){0,4}par (?:\w+)|one (?:\w+ ){0,3}(?:per|a|every) \w+|one for each|dans les (?:temps|delais)|on time)"
)
_BLANK = re.compile(  # a place left open for a figure: it stands for one
    r"\[(?:cible|target|n|depart|baseline|x+|\?+|a definir|tbd|tbc|valeur|value|nombre|number|chiffre|figure|date|montant|amount|unite|a completer|to be (?:defined|confirmed)|\.{2,}|_+)\]|"
    r"(?<![a-z0-9])(?:x{1,3}|y|n)\s?(?:%|€|\$|£|k€|k\b|m€|jours\b|days\b|h\b|clients\b|customers\b|pts?\b)|(?:€|\$|£)\s?x{1,3}\b|\bx{2,3}\b|\?{2,}|\?\s?(?:%|€|\$)|_{2,}|\.{3,}\s?(?:%|€|\$)|"
    r"<(?:n|x|target|cible|nombre|number)>"
)

_OPEN_TARGET = re.compile(  # words that only say a figure is still to come
    r"(?:€|\$|£)?\b(?:tbd|tbc|tba|n/d)\b|\b(?:cible|objectif|valeur|chiffre|seuil|indicateur|montant|nombre|date|a) ?(?:reste )?:? ?(?:a |encore a )?(?:definir|preciser|confirmer|fixer|chiffrer|completer|determiner)\b|"
    r"\ba (?:definir|preciser|confirmer|fixer|chiffrer|completer)\b|\bto be (?:defined|confirmed|determined|decided|set|agreed|announced)\b|\b(?:target|figure|number|baseline) (?:to come|pending|unknown|missing)\b"
)


@dataclass(frozen=True)
class Reading:
    """One key result, read: ``threshold`` is the place of a word such as "all" that stands for a figure, if any."""

    key_result: KeyResult
    line: Line
    measure: Measure | None
    sense: Sense
    level: Level
    threshold: tuple[int, int] | None
    blank: tuple[int, int] | None
    pending: tuple[int, int] | None

    @property
    def metric(self) -> str | None:
        """What is measured, in the author's words: the line up to its figure, else after it."""
        return metric_name(self.line.text, self.line.folded, self.measure)

    @property
    def has_target(self) -> bool:
        """Whether a figure, a threshold word or a blank to fill says how far."""
        return self.measure is not None or self.threshold is not None or self.blank is not None

    @property
    def is_counted(self) -> bool:
        """Whether a level to reach is given."""
        return self.measure is not None and self.measure.target is not None

    @property
    def is_work(self) -> bool:
        """Whether it is met by having done work; a counted hire where staffing is the objective is a result."""
        return self.sense.kind in ("task", "deliverable") or (self.sense.kind == "hire" and self.level.rung != "outcome")

    @property
    def is_routine(self) -> bool:
        """Whether it states a mere rhythm ("every week")."""
        return self.measure is None and self.line.has(ROUTINE)

    @property
    def moves_without_figure(self) -> bool:
        """A direction ("en baisse", "to be reduced") with nothing to say how far."""
        return self.measure is None and self.sense.kind in ("metric", "change", "state", "theme") and shows_direction(self.line)

    @property
    def wins_without_figure(self) -> bool:
        """Winning some of many ("toucher de nouveaux publics") without a number."""
        return self.measure is None and self.sense.kind == "gain" and wins_something(self.line)

    @property
    def holds_loosely(self) -> bool:
        """Holding at a level that nobody can check ("kept to a minimum")."""
        return self.measure is None and self.sense.kind == "hold" and self.line.has(WOOLLY)

    @cached_property
    def attention(self) -> Place | None:
        """Where raw attention is counted."""
        return facets.attention(self.line, self.sense, self.measure)

    @cached_property
    def joint(self) -> Place | None:
        """Where two results are joined."""
        return joint(self.line, self.measure)

    @cached_property
    def families(self) -> frozenset[str]:
        """The families of its indicators."""
        return facets.families(self.line)

    @cached_property
    def stems(self) -> frozenset[str]:
        """Its content words, cut to stems."""
        return facets.stems(self.line)

    @property
    def names_indicator(self) -> bool:
        """Whether it names an indicator."""
        return facets.names_indicator(self.line)

    @property
    def keeps_a_guard(self) -> bool:
        """Whether the line itself holds quality."""
        return facets.guards(self.line)

    @property
    def pushes(self) -> bool:
        """Whether speed, volume per head or cost is what it moves."""
        return facets.pushes(self.line)

    @property
    def comes_late(self) -> bool:
        """Whether its figure is only known late."""
        return facets.comes_late(self.line)

    @property
    def tells_benefit(self) -> bool:
        """Whether reaching it would tell something of the benefit: an outcome, or a measured effect beyond mere adoption."""
        if self.level.rung == "outcome":
            return True
        if self.level.rung != "output" or not self.is_counted or self.attention:
            return False
        if self.is_work:
            return self.sense.kind == "task" and self.measure is not None and ", " in self.line.core
        return self.level.weight > _NEARLY and not self.families & _ADOPTION and not _TAKEN_UP.search(self.line.folded)


_NEARLY = -0.7  # an output this close to an outcome still tells something of the benefit
_TAKEN_UP = re.compile(
    r"\b(?:connect\w*|log(?:ged|s)? ?in|course|formation|training|module|outil|tool|dashboard|tableaux? de bord|app|appli|intranet|followers?|abonnes?|lecture|read|vues|views|participa\w*|attend\w*|inscri\w*|certifi\w*|consult\w*)\b"
)
# Families that show use or attendance, not yet what it brought.
_ADOPTION = frozenset({"USAGE", "TRAFFIC", "SKILLS", "AWARENESS", "PRESS", "ATTENDANCE", "ENGAGEMENT", "COVERAGE", "PARTNERS", "LEADS"})


@dataclass(frozen=True)
class ObjectiveReading:
    """One objective with its key results, read."""

    objective: Objective
    line: Line
    measure: Measure | None
    concepts: dict[str, str]
    key_results: tuple[Reading, ...] = ()

    @cached_property
    def figure(self) -> Place | None:
        """A figure, or an indicator's bare name, in the wording."""
        return aim.figure(self.line, self.measure)

    @cached_property
    def project(self) -> Place | None:
        """A project or deliverable named as the aim."""
        return aim.project(self.line)

    @cached_property
    def platitude(self) -> Place | None:
        """Words that any team could have written."""
        return aim.platitude(self.line)


def read_objective(objective: Objective, language: Language, *, own_language: Language | None = None) -> ObjectiveReading:
    """Read an objective (in ``own_language`` where it differs from the draft's) and its key results."""
    line = tag_line(objective.text, own_language or language)
    measure = read_measure(line.folded, line=line.text, french=line.french)
    concepts = line.book.concepts(list(line.words))
    partial = [_before_level(result, language) for result in objective.key_results]
    levels = read_levels([candidate for candidate, _ in partial], line, concepts)
    results = tuple(
        _reading(result, candidate, level, places)
        for result, (candidate, places), level in zip(objective.key_results, partial, levels, strict=True)
    )
    return ObjectiveReading(objective, line, measure, concepts, results)


_Places = tuple[tuple[int, int] | None, tuple[int, int] | None, tuple[int, int] | None]


def _before_level(result: KeyResult, language: Language) -> tuple[Candidate, _Places]:
    """What one key result says by itself."""
    line = tag_line(result.text, line_language(fold(result.text), language))
    measure = read_measure(line.folded, baseline=result.baseline, target=result.target, line=line.text, french=line.french)
    sense = read_sense(line, measure, cells=bool(result.target))
    return Candidate(line, sense, measure), (_place(_THRESHOLD, line.core), _place(_BLANK, line.folded), _place(_OPEN_TARGET, line.folded))


def _place(pattern: re.Pattern[str], text: str) -> tuple[int, int] | None:
    found = pattern.search(text)
    return found.span() if found else None


def _reading(result: KeyResult, candidate: Candidate, level: Level, places: _Places) -> Reading:
    return Reading(result, candidate.line, candidate.measure, candidate.sense, level, *places)
