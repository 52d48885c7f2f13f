"""The roles a line of a draft can play, and where a walk down the page stands."""

from dataclasses import dataclass

from assistant.parse.sections import Label

OBJECTIVE, KEY_RESULT, INITIATIVE, KPI, NOTE, UNREAD, NOTHING = "objective", "key_result", "initiative", "kpi", "note", "unread", ""
SECTION_ROLE = {Label.INITIATIVES: INITIATIVE, Label.KPIS: KPI, Label.NOTES: NOTE, Label.PAST: NOTE}


@dataclass(slots=True)
class State:
    """Where the walk down the page stands."""

    section: str = KEY_RESULT
    open_objective: bool = False  # an objective label whose words are still to come
    open_result: bool = False  # a key result label whose words are still to come
    inside: bool = False  # under an objective
    has_items: bool = False  # the current objective already has bulleted key results
    item_indent: int = 0
    objective_indent: int = -1  # of an objective that is a list item itself
    tight_results: bool = False  # the plain key results of the current objective follow one another without a blank line
    results_level: int = 0  # of the heading "Key results" that the current ones stand under
    labelled: bool = False  # a label stands before the current key results
    closed: bool = False  # after the signature
