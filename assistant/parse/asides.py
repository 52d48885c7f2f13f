"""What is said of an objective between its line and its list: whose it is, why now, a sentence of context."""

import re
from collections.abc import Sequence

from assistant.language.pattern import pattern
from assistant.parse.letters import is_greeting, is_title
from assistant.parse.marks import Mark
from assistant.parse.sections import Label

_REACH = 3  # lines down to the list
_SENTENCE = 5  # words, at least, of a line that ends with a full stop
_MISSION = pattern(r"\W*mission\W*:", re.IGNORECASE)


def mission_over(marks: Sequence[Mark], items: Sequence[int]) -> int | None:
    """The one "Mission: …" above a list with figures, whose objective it then is."""
    found = [i for i in range(items[0]) if marks[i].text and _MISSION.match(marks[i].raw)]
    figures = sum(any(map(str.isdigit, marks[i].text)) for i in items)
    return found[0] if len(found) == 1 and len(items) > 1 and 3 * figures >= len(items) else None


def past_opening(marks: Sequence[Mark], heads: list[int]) -> list[int]:
    """``heads`` without the plain lines before the first heading, where only headings, two at least, follow."""
    headings = [i for i in heads if marks[i].heading]
    if len(headings) < 2 or any(not marks[i].heading for i in heads if i > headings[0]):
        return heads
    return headings


def asides(marks: Sequence[Mark]) -> set[int]:
    """The lines that are no head although a list or a paragraph follows them."""
    found: set[int] = set()
    for index in range(1, len(marks) - 1):
        if _may_be_aside(marks[index]) and _is_aside(marks, index) and (index - 1 in found or _leads(marks[index - 1])):
            found.add(index)
    return found


def _may_be_aside(found: Mark) -> bool:
    if found.style or not found.text or found.label not in (None, Label.NOTES) or found.is_head or found.cells:
        return False
    return found.label is Label.NOTES or found.text[-1] in ".!)"


def _is_aside(marks: Sequence[Mark], index: int) -> bool:
    found, above = marks[index], marks[index - 1]
    listed = next((m for m in marks[index + 1 : index + 1 + _REACH] if _is_listed(m)), None)
    if above.style and listed and above.style == listed.style:
        return False
    if found.label is Label.NOTES or (found.text[0] == "(" and found.text[-1] == ")"):
        return True
    prose = found.text[-1] in ".!" and len(found.text.split()) >= _SENTENCE
    return prose and listed is marks[index + 1] and above.text[-1:] not in (".", "!")


def _leads(above: Mark) -> bool:
    """Whether the line may be an objective that something is said of."""
    plain = above.label is None and bool(above.text) and not above.cells
    return plain and not is_title(above.text) and not is_greeting(above.text)


def _is_listed(below: Mark) -> bool:
    return below.is_item or below.label in (Label.KEY_RESULT, Label.KEY_RESULTS)
