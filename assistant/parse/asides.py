"""What is said of an objective between its line and its list: whose it is, why now, a sentence of context."""

from collections.abc import Sequence

from assistant.parse.letters import is_greeting, is_title
from assistant.parse.marks import Mark
from assistant.parse.sections import Label

_REACH = 3  # lines down to the list
_SENTENCE = 5  # words, at least, of a line that ends with a full stop


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
