"""What an objective seeks, as far as a rewrite needs it."""

from typing import NamedTuple

from assistant.catalogue import Benefit
from assistant.catalogue.match import benefits_of
from assistant.language import Language
from assistant.reading import ObjectiveReading, Reading
from assistant.reading.setting import subject
from assistant.rewrite.bench import stems_of
from assistant.rewrite.goals import measures_of, people_of

_MOST_SIBLINGS = 40  # key results of one objective that a line is held beside


class Aim(NamedTuple):
    """What an objective seeks: its reading, whom it serves, measures in its own words, the benefits it names.

    ``siblings`` are its key results that put a figure on something that is to come about; ``stems`` and ``concepts`` what it
    and its key results speak of.
    """

    reading: ObjectiveReading
    people: str | None
    measures: tuple[str, ...]
    benefits: tuple[Benefit, ...]

    siblings: tuple[Reading, ...]
    stems: frozenset[str]
    concepts: frozenset[str]

    @property
    def text(self) -> str:
        """The objective as written."""
        return self.reading.objective.text


def aim_of(reading: ObjectiveReading, language: Language) -> Aim:
    """What an objective seeks, as far as it is written in the draft's ``language``."""
    own = reading.line.language == language
    siblings = [one for one in reading.key_results[:_MOST_SIBLINGS] if one.measure and one.is_result]
    spoken = " ".join([reading.line.text, *(one.line.text for one in reading.key_results[:_MOST_SIBLINGS])])
    return Aim(
        reading,
        people_of(reading.line) if own else None,
        tuple(measures_of(reading)) if own else (),
        tuple(benefits_of(reading.line.text, language)) if own else (),
        tuple(siblings),
        stems_of(spoken),
        frozenset(subject(reading.line).concepts),
    )
