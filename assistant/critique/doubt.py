"""How sure the rules are of what they say: where they are, a model does not change it; where the clues are nearly even, its word decides.

The reading weighs clues, so each verdict comes with log-odds. A model's opinion is worth a fixed number of them, chosen on answers about 20
drafts that the weights of that trial had not been fitted to: levels were right for 0.75 of the lines by the rules, 0.87 by the model, 0.89 by both.
"""

import math

from assistant.reading import ObjectiveReading, Reading
from assistant.reading.level import RUNGS, Rung

WORTH_LEVEL = 2.0  # log-odds by which a level may be likelier and still give way
WORTH_MISSED = 3.0  # against a finding, and a model's still counts
WORTH_NO_OUTCOME = 1.0  # the same for this one: it hangs on all levels under an objective, of which a single one draws it along
WORTH_DISPUTED = 1.0  # for a finding, and a model's doubt still counts

_OF_LINE = {"action-as-kr": "action", "kpi-as-kr": "kpi", "vague-kr": "vague", "vanity-metric": "vanity", "compound-kr": "compound"}
_OF_OBJECTIVE = {"metric-objective": "metric", "task-objective": "task", "vague-objective": "vague"}
_NEVER = 50.0


def odds(rule: str, reading: Reading | ObjectiveReading | None) -> float:
    """The log-odds that ``rule`` holds of a line, by the reading; 0 where nothing was weighed for it."""
    if isinstance(reading, Reading):
        return reading.weighed.scores[_OF_LINE[rule]] if rule in _OF_LINE else 0.0
    if isinstance(reading, ObjectiveReading):
        if rule in _OF_OBJECTIVE:
            return reading.weighed.scores[_OF_OBJECTIVE[rule]]
        if rule == "no-outcome":
            return reading.lack_of_benefit if reading.key_results else _NEVER
    return 0.0


def is_surely_not(rule: str, reading: Reading | ObjectiveReading | None) -> bool:
    """Whether the rules are so sure that ``rule`` does not hold that a model's finding does not count."""
    return odds(rule, reading) < -(WORTH_NO_OUTCOME if rule == "no-outcome" else WORTH_MISSED)


def is_surely(rule: str, reading: Reading | ObjectiveReading | None) -> bool:
    """Whether the rules are so sure that ``rule`` holds that a model's dispute does not count."""
    return odds(rule, reading) > WORTH_DISPUTED


def gives_way(reading: Reading, other: Rung) -> bool:
    """Whether the level of a line is near enough to ``other`` for a model's word to decide."""
    return distance(reading, other) < WORTH_LEVEL


def distance(reading: Reading, other: Rung) -> float:
    """By how many log-odds the level of a line is likelier than ``other``: what counts where the line is work is how surely it is."""
    level = reading.level
    likely = dict(zip(RUNGS, level.clues, strict=True))
    between = math.log(max(likely[level.rung], 1e-9) / max(likely[other], 1e-9))
    if reading.is_work and other != "input":
        return max(between, abs(reading.weighed.scores["action"]))
    return between
