"""Who is objective and who is key result in drafts that label their objectives; layout decides for the others."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from assistant.language.pattern import pattern
from assistant.parse.asides import asides
from assistant.parse.groups import group_titles
from assistant.parse.layout import Layout
from assistant.parse.letters import is_closing, is_greeting, is_talk, is_title
from assistant.parse.marks import Mark
from assistant.parse.role import INITIATIVE, KEY_RESULT, NOTE, NOTHING, OBJECTIVE, SECTION_ROLE, UNREAD, State
from assistant.parse.sections import Label

_MEASURES = pattern(r"\W*(?:metrics|indicateurs|mesures|measures)\W*$", re.IGNORECASE)
_SENTENCE = 5  # words


def roles(marks: Sequence[Mark]) -> list[str]:
    """One role per mark, in order."""
    labels: Counter[Label | None] = Counter(m.label for m in marks)
    if labels[Label.OBJECTIVE]:
        return _Labelled(marks, labels).walk()
    apart = asides(marks)
    found = iter(Layout([m for i, m in enumerate(marks) if i not in apart]).walk())
    return [NOTE if i in apart else next(found) for i in range(len(marks))]


class _Labelled:
    """Drafts that say "Objective" or "O1" somewhere."""

    def __init__(self, marks: Sequence[Mark], labels: Counter[Label | None]) -> None:
        self.marks = marks
        self.kr_labels = labels[Label.KEY_RESULT] > 0
        self.kr_sections = labels[Label.KEY_RESULTS] > 0
        self.state = State(section=NOTE)

    def walk(self) -> list[str]:
        return [self._role(index, mark) for index, mark in enumerate(self.marks)]

    def _role(self, index: int, mark: Mark) -> str:
        state = self.state
        if state.closed:
            return NOTE
        if mark.label is not None and (role := self._role_by_label(index, mark)) is not None:
            return role
        if state.open_objective or state.open_result:
            role = OBJECTIVE if state.open_objective else KEY_RESULT
            state.open_objective = state.open_result = False
            return role
        if not mark.is_item and is_closing(mark.text):
            state.closed = state.inside
            return NOTE
        return self._plain(index, mark)

    def _role_by_label(self, index: int, mark: Mark) -> str | None:
        """What a label makes of its line; None where the line is read as if it had none."""
        state = self.state
        if mark.label is Label.OBJECTIVES and not mark.text:
            return NOTHING
        if mark.label is Label.OBJECTIVE:
            self.state = State(inside=True, open_objective=not mark.text, objective_indent=mark.indent if mark.is_item else -1)
            return OBJECTIVE if mark.text else NOTHING
        if mark.label is Label.KEY_RESULT and (mark.text or not state.inside or self._is_bare_number(index)):
            state.section, state.open_objective = KEY_RESULT, False
            state.has_items, state.item_indent, state.labelled = True, mark.indent, True
            state.open_result = not mark.text
            return KEY_RESULT if mark.text else NOTHING
        if mark.label in (Label.KEY_RESULTS, Label.KEY_RESULT):
            state.section, state.open_objective = KEY_RESULT, False
            state.results_level = mark.heading
            if mark.text and self._heads_list(index):
                return NOTE
            return KEY_RESULT if mark.text else NOTHING
        if mark.label is Label.KPIS and not mark.text and _MEASURES.match(mark.raw) and self.marks[index - 1].label is Label.OBJECTIVE:
            return NOTHING
        if mark.label in SECTION_ROLE and not self._is_nested(mark):
            if not (mark.label is Label.NOTES and mark.text):
                state.section = SECTION_ROLE[mark.label]
            return SECTION_ROLE[mark.label] if mark.text else NOTHING
        return None

    def _is_bare_number(self, index: int) -> bool:
        """Whether the label stands alone above its words: "KR1" and then a plain line, as "KR2" will."""
        below = self.marks[index + 1] if index + 1 < len(self.marks) else None
        named = any(char.isdigit() for char in self.marks[index].raw)
        return named and below is not None and below.label is None and not below.is_item

    def _is_nested(self, mark: Mark) -> bool:
        """A bulleted line such as "Actions: 12" among key results is one of them."""
        return mark.is_item and bool(mark.text) and self.state.has_items and self.state.section == KEY_RESULT

    def _heads_list(self, index: int) -> bool:
        """Whether a list follows, so that the words behind "Key results:" are an aside."""
        mark = self.marks[index]
        if index + 1 == len(self.marks) or mark.label is not Label.KEY_RESULTS:
            return False
        below = self.marks[index + 1]
        before = mark.raw[: mark.column - mark.origin].rstrip()
        if before and not before[-1].isalnum() and before[-1] == below.raw[:1]:
            return False  # "KEY RESULTS ► first", "► second"
        return below.is_item and (not mark.is_item or below.indent > mark.indent)

    def _plain(self, index: int, mark: Mark) -> str:
        state = self.state
        if not state.inside or (mark.quoted and state.has_items):
            return NOTE
        if mark.heading and state.section != KEY_RESULT or ((mark.heading or state.labelled) and self._ends_results(index, mark)):
            state.section = NOTE
            return NOTE
        if state.section != KEY_RESULT:
            if mark.is_item or state.section == NOTE or mark.tight:
                return state.section
            return NOTE if is_talk(mark.text) else UNREAD
        if mark.is_item:
            return NOTE if index in self._titles or index in self._reasons else self._item(mark)
        if state.has_items or self._items_follow[index] or is_talk(mark.text):
            return NOTE if is_talk(mark.text) or is_greeting(mark.text) or is_title(mark.text) else UNREAD
        if (self.kr_labels and not self.kr_sections) or (state.tight_results and not mark.tight and mark.indent <= state.item_indent):
            return UNREAD
        state.tight_results = state.tight_results or (mark.tight and self.marks[index - 1].label is None)
        state.item_indent = mark.indent
        return KEY_RESULT

    def _ends_results(self, index: int, mark: Mark) -> bool:
        """Whether key results end here: at a heading no lower than theirs, or a sentence that leads to a list without labels."""
        if not self.state.has_items or self.state.section != KEY_RESULT or mark.is_item:
            return False
        if mark.heading and mark.heading <= self.state.results_level:
            return True
        leads = mark.heading > 0 or (mark.text.endswith(":") and len(mark.text.split()) >= _SENTENCE and not mark.strong)
        if not leads or not self.state.labelled:
            return False
        below = next((m for m in self.marks[index + 1 :] if m.is_item or m.label or m.heading), mark)
        return below.is_item and below.label is None

    def _item(self, mark: Mark) -> str:
        state = self.state
        if self.kr_labels and state.has_items and mark.indent <= state.objective_indent:
            return UNREAD
        if self.kr_labels and state.has_items and not self.kr_sections and mark.indent > state.item_indent:
            return INITIATIVE
        if state.has_items and mark.indent >= state.item_indent + 2:
            return INITIATIVE
        if not state.has_items:
            state.has_items, state.item_indent = True, mark.indent
        state.item_indent = min(state.item_indent, mark.indent)
        return KEY_RESULT

    @cached_property
    def _titles(self) -> set[int]:
        """The list items that only sort key results, where a heading announces these."""
        return group_titles(self.marks) if self.kr_sections and not self.kr_labels else set()

    @cached_property
    def _reasons(self) -> set[int]:
        """The list items between an objective and the heading "Key results" below it: they tell why."""
        found: set[int] = set()
        since: list[int] = []
        for index, mark in enumerate(self.marks if self.kr_sections else ()):
            if mark.label is Label.KEY_RESULTS and mark.heading and not mark.text:
                found.update(since)
            if mark.label is not None:
                since = []
            elif mark.is_item and not mark.indent:
                since.append(index)
        return found

    @cached_property
    def _items_follow(self) -> list[bool]:
        """For each line, whether bulleted lines come before the next label: then a plain line is no key result."""
        found, follows = [False] * len(self.marks), False
        for index in range(len(self.marks) - 1, -1, -1):
            found[index] = follows
            mark = self.marks[index]
            if mark.label in (Label.OBJECTIVE, Label.INITIATIVES, Label.KPIS, Label.NOTES):
                follows = False
            elif mark.is_item or mark.label is Label.KEY_RESULT:
                follows = True
        return found
