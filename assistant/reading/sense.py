"""What kind of line it is: work, watching, holding, a change, a gain, a bare metric, a theme; and the word that tells.

The order of questions is the method: the word that leads decides first, then what is said to be done, then what is counted.
"""

import re

from assistant.reading.classes import DONE
from assistant.reading.clues import Kind, Sense, lead_index
from assistant.reading.counts import by_figure, shows_direction, wins_something
from assistant.reading.joint import joint
from assistant.reading.measure import Measure
from assistant.reading.nouns import by_noun
from assistant.reading.tagging import Line
from assistant.reading.verbs import by_verb

__all__ = ["Kind", "Sense", "lead_index", "read_sense", "shows_direction", "wins_something"]


_NO_RISE = re.compile(
    r"^\s*(?:aucune?|pas d[e']|pas|zero|no|without(?: any)?|sans)\s?(?:de |d')?\s?(?:hausse|augmentation|degradation|baisse|deterioration|recul|increase|rise|drop|decrease|decline|growth|fall|worsening|loss of)\b"
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
        by_verb(line, lead, measure, moved=moved, cells=cells)
        or by_noun(line, lead, measure, moved=moved)
        or by_figure(line, lead, measure, moved=moved)
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
