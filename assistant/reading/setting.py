"""What a key result shows beside its own objective and its siblings: what both are about, who answers the objective best."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.reading import facets
from assistant.reading.clues import NOWHERE, Clues
from assistant.reading.tagging import Line

_MANY = 3


class Subject(NamedTuple):
    """What one line is about: the concepts its words evoke (each with the word), the families of its indicators, its stems."""

    line: Line
    concepts: dict[str, str]
    families: frozenset[str]
    stems: frozenset[str]

    def answers(self, other: "Subject") -> float:
        """How much this line speaks of what ``other`` is about."""
        return len(self.concepts.keys() & other.concepts.keys()) + 1.5 * len(self.stems & other.stems)


def subject(line: Line) -> Subject:
    """What ``line`` is about."""
    return Subject(line, line.book.concepts(line.words), facets.families(line), facets.stems(line))


def setting_clues(subjects: Sequence[Subject], objective: Subject) -> list[Clues]:
    """For each key result of one objective, what shows beside the objective and the other key results."""
    answers = [one.answers(objective) for one in subjects]
    best = max(answers, default=0.0)
    found = []
    for order, (one, answer) in enumerate(zip(subjects, answers, strict=True)):
        clues: Clues = dict.fromkeys(_about(one, objective), NOWHERE)
        clues |= dict.fromkeys(_standing(order, len(subjects), answer, best), NOWHERE)
        for concept in one.concepts.keys() & objective.concepts.keys():
            clues[f"answers {concept}"] = _index(one, concept)
        found.append(clues)
    return found


def _about(result: Subject, objective: Subject) -> Iterator[str]:
    for concept in objective.concepts:
        yield f"aims {concept}"
    for topic in (*result.concepts, *(f"metric {family}" for family in result.families)):
        yield f"about {topic}"
        for concept in objective.concepts:
            yield f"{topic} for {concept}"
    yield f"stems shared {min(_MANY, len(result.stems & objective.stems))}"
    yield f"concepts shared {min(_MANY, len(result.concepts.keys() & objective.concepts.keys()))}"


def _standing(order: int, count: int, answer: float, best: float) -> Iterator[str]:
    yield f"place {min(order, _MANY)}"
    yield f"siblings {min(count, 5)}"
    if answer < best:
        yield "others answer better"
    else:
        yield "answers best" if best else "nobody answers"
    if not order and not best:
        yield "first, nobody answers"


def _index(result: Subject, concept: str) -> int:
    """The word that evoked ``concept``."""
    form = result.concepts[concept].partition(" ")[0]
    return next((at for at, word in enumerate(result.line.words) if word.form == form), NOWHERE)
