"""Who is objective and who is key result in drafts that show it by layout alone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.language.pattern import pattern
from assistant.parse.asides import mission_over, past_opening
from assistant.parse.blocks import below_heads
from assistant.parse.depths import depths
from assistant.parse.letters import is_closing, is_greeting, is_talk, is_title
from assistant.parse.marks import Mark
from assistant.parse.role import INITIATIVE, KEY_RESULT, NOTE, NOTHING, OBJECTIVE, SECTION_ROLE, UNREAD, State
from assistant.parse.sections import Label

_NAMES_OBJECTIVES = pattern(r"\b(?:objectives|objectifs|goals)\b", re.IGNORECASE)


@dataclass(slots=True)
class _Shape:
    """How a draft without labels is laid out."""

    top: frozenset[int] = frozenset()  # indexes of list items that are objectives
    heads: frozenset[int] = frozenset()  # indexes of plain or heading lines that are objectives
    plain: dict[int, str] = field(default_factory=dict)  # roles where nothing is a list


class Layout:
    """Drafts that show by layout alone what is what."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self.marks = marks
        elsewhere = _in_other_sections(marks)
        self.items = [i for i, m in enumerate(marks) if _is_listed(m) and not elsewhere[i]]
        self.head_level = self._head_level()
        solid = self._is_solid()
        self.depths = [depth for run in self._runs() for depth in depths([marks[i] for i in run], solid=solid)]
        self.depth_of = dict(zip(self.items, self.depths, strict=True))

    def _runs(self) -> list[list[int]]:
        """The list items, apart where headings of one level each stand right over their own list: depth starts anew there."""
        level = self.head_level
        starts = {i for i, m in enumerate(self.marks) if m.heading == level and not m.label} if level else ()
        if len(starts) < 2:
            return [self.items]
        runs: list[list[int]] = [[]]
        for before, index in zip([-1, *self.items], self.items, strict=False):
            if runs[-1] and any(place in starts for place in range(before + 1, index)):
                runs.append([])
            runs[-1].append(index)
        return runs

    def _is_solid(self) -> bool:
        """Whether hardly a plain line stands between the first list item and the last."""
        between = self.marks[self.items[0] : self.items[-1]] if self.items else []
        return sum(not _is_listed(m) and m.label is None for m in between) < 2

    def walk(self) -> list[str]:
        """One role per mark, in order."""
        shape = self._shape()
        found: list[str] = []
        state = State(section=KEY_RESULT)
        for index, mark in enumerate(self.marks):
            role = self._role(index, mark, shape, state)
            if role == OBJECTIVE:
                state.inside, state.section = True, KEY_RESULT
            found.append(role)
        return self._without_title(found, shape)

    def _without_title(self, found: list[str], shape: _Shape) -> list[str]:
        """A first plain head with nothing under it, above others that have key results, only names the draft."""
        if not shape.heads or KEY_RESULT not in found:
            return found
        first = min(shape.heads)
        rest = found[first + 1 :]
        if OBJECTIVE in rest and KEY_RESULT not in rest[: rest.index(OBJECTIVE)]:
            found[first] = NOTE
        return found

    def _role(self, index: int, mark: Mark, shape: _Shape, state: State) -> str:
        if state.closed:
            return NOTE
        if index in shape.plain:
            return shape.plain[index]
        if index in shape.heads or index in shape.top:
            return OBJECTIVE
        if mark.label is Label.KEY_RESULT and mark.text:
            return KEY_RESULT if state.inside else UNREAD
        if mark.label in SECTION_ROLE and not (mark.is_item and mark.text):
            if not (mark.label is Label.NOTES and mark.text):
                state.section = SECTION_ROLE[mark.label]
            return SECTION_ROLE[mark.label] if mark.text else NOTHING
        if mark.label is not None and not mark.text:
            state.section = KEY_RESULT
            return NOTHING
        if state.section != KEY_RESULT and (mark.is_item or mark.tight):
            return state.section
        if mark.is_item and state.inside:
            deep = self.depth_of.get(index, 0)
            return KEY_RESULT if deep == (1 if shape.top else 0) else INITIATIVE
        if is_closing(mark.text) and state.inside:
            state.closed = True
            return NOTE
        if not state.inside or is_talk(mark.text) or is_title(mark.text) or is_greeting(mark.text) or mark.label:
            return NOTE
        return UNREAD

    def _shape(self) -> _Shape:
        if not self.items:
            return _Shape(plain=_paragraph_roles(self.marks))
        heads = self._heads()
        if not self._has_children() and (under := below_heads(self.marks)):
            below = {line: KEY_RESULT for lines in under.values() for line in lines if not is_talk(self.marks[line].text)}
            return _Shape(top=frozenset(under), plain=below)
        if self._nested(heads):
            return _Shape(top=frozenset(i for i in self.items if self.depth_of[i] == 0))
        if self._all_objectives(heads):
            if not self._has_children() and (mission := mission_over(self.marks, self.items)) is not None:
                return _Shape(heads=frozenset([mission]))
            return _Shape(top=frozenset(self.items))
        return _Shape(heads=frozenset([*heads, *self._alone(heads)]))

    def _all_objectives(self, heads: list[int]) -> bool:
        """A bare list under "Objectives" is a list of objectives without key results."""
        first = self.items[0]
        if not heads:
            return any(m.label is Label.OBJECTIVES for m in self.marks[:first])
        only = self.marks[heads[0]]
        return len(heads) == 1 and only.heading > 0 and not self._has_children() and bool(_NAMES_OBJECTIVES.search(only.text))

    def _heads(self) -> list[int]:
        """The line each run of items stands under, unless it only names the document or a section."""
        heads: list[int] = []
        for index in self.items:
            above = index - 1
            while above >= 0 and self._is_label_only(above):
                above -= 1
            if self.depth_of[index] or above < 0 or _is_listed(self.marks[above]) or heads[-1:] == [above]:
                continue
            if _may_lead(self.marks[above]) and heads[-1:] != [above := self._past_prose(above)]:
                heads.append(above)
        strong = past_opening(self.marks, [i for i in heads if not self._names_document(i)])
        return strong or ([] if self._has_children() else heads)

    def _head_level(self) -> int:
        """The level of the headings that lists stand right under; the lowest heading level where none does."""
        levels = [m.heading for i, m in enumerate(self.marks[:-1]) if m.heading and self.marks[i + 1].is_item]
        return max(levels or [m.heading for m in self.marks], default=0)

    def _past_prose(self, above: int) -> int:
        """The heading that a plain line above a list stands under, where headings lead elsewhere in the draft."""
        found = self.marks[above]
        if found.is_head or found.style or not above or not self.head_level:
            return above
        over = self.marks[above - 1]
        return above if over.heading != self.head_level or over.label or is_title(over.text) else above - 1

    def _names_document(self, index: int) -> bool:
        found = self.marks[index]
        return is_title(found.text) or (found.text.endswith(":") and is_talk(found.text))

    def _alone(self, heads: list[int]) -> list[int]:
        """Plain lines set between the heads like one of them, with no list of their own: objectives without key results."""
        if len(heads) < 2 or any(self.marks[i].is_head for i in heads):
            return []
        known, found = set(heads), []
        for index in range(heads[0] + 1, heads[-1]):
            line, below = self.marks[index], self.marks[index + 1]
            plain = not _is_listed(line) and line.label is None and not line.tight and not line.quoted and line.text[:1].isupper()
            if plain and index not in known and not below.tight and len(line.text.split()) <= 12 and line.text[-1] not in ".:;!?)":
                found.append(index)
        return [i for i in found if not is_talk(self.marks[i].text)]

    def _is_label_only(self, index: int) -> bool:
        mark = self.marks[index]
        return mark.label in (Label.KEY_RESULTS, Label.KEY_RESULT) and not mark.text

    def _has_children(self) -> bool:
        return len(set(self.depths)) > 1

    def _nested(self, heads: list[int]) -> bool:
        """Whether the upper list level holds the objectives and the lower one the key results."""
        if not self._has_children():
            return False
        parents = children = 0
        for position, depth in enumerate(self.depths):
            if depth == 0:
                parents += 1
                children += position + 1 < len(self.depths) and self.depths[position + 1] > 0
        share = children / max(1, parents)
        if not heads:
            return share >= 0.3
        words = len(self.marks[heads[0]].text.split())
        return len(heads) <= 1 and parents > 1 and (share >= 0.6 and words < 12 or share >= 0.4 and words <= 3)


def _is_listed(found: Mark) -> bool:
    """Whether the line is one of a list: bulleted, or labelled as a key result."""
    return found.is_item or (found.label is Label.KEY_RESULT and bool(found.text))


def _may_lead(found: Mark) -> bool:
    return bool(found.text) and found.label not in (*SECTION_ROLE, Label.OBJECTIVES) and not found.quoted and not is_greeting(found.text)


def _in_other_sections(marks: Sequence[Mark]) -> list[bool]:
    """For each line, whether an initiatives, KPI or notes heading stands above it with nothing but its list between."""
    found, inside = [], False
    first = next(((m.style, m.indent) for m in marks if m.is_item), ("", 0))
    listed = first
    for index, mark in enumerate(marks):
        here = (mark.style, mark.indent)
        if inside and marks[index - 1].label in SECTION_ROLE:
            listed = here
        inside = inside and not (here == first != listed)
        found.append(inside)
        if mark.label in SECTION_ROLE and not mark.text:
            inside = True
        elif not mark.is_item:
            inside = False
    return found


def _paragraph_roles(marks: Sequence[Mark]) -> dict[int, str]:
    """Roles in a text without any list: indentation, headings, else the first line of each paragraph leads."""
    lines = [i for i, m in enumerate(marks) if m.label is None and m.text]
    body, found = _letter_body(marks, lines)
    if not body:
        return found
    leading = _leading(marks, body)
    started = False
    for index in body:
        is_leading = index in leading
        started = started or is_leading
        found[index] = OBJECTIVE if is_leading else KEY_RESULT if started else UNREAD
    if not any(role == KEY_RESULT for role in found.values()):
        return dict.fromkeys(found, UNREAD)
    return _without_titles(marks, found)


def _leading(marks: Sequence[Mark], body: list[int]) -> set[int]:
    """The lines of ``body`` that lead: the outermost, the headings, the lone ones, else the first of each paragraph."""
    indents = [marks[i].indent for i in body]
    if len(set(indents)) > 1:
        return {i for i in body if marks[i].indent == min(indents)}
    levels = [marks[i].heading for i in body if marks[i].heading]
    if len(levels) == len(body) and min(levels) < max(levels):
        return {i for i in body if marks[i].heading < max(levels)}
    heads = {i for i in body if marks[i].is_head}
    if heads and len(heads) < len(body):
        return heads
    blocks = _blocks(marks, body)
    lone = [position for position, block in enumerate(blocks) if len(block) == 1]
    if lone and len(lone) < len(blocks) and all(n and n - 1 in lone for n in range(len(blocks)) if n not in lone):
        return {block[0] for block in blocks if len(block) == 1}
    if len(blocks) == len(body):
        return {body[0]} if len(body) > 1 else set()
    return {block[0] for block in blocks}


def _blocks(marks: Sequence[Mark], body: list[int]) -> list[list[int]]:
    blocks: list[list[int]] = []
    for index in body:
        if blocks and marks[index].tight:
            blocks[-1].append(index)
        else:
            blocks.append([index])
    return blocks


def _letter_body(marks: Sequence[Mark], lines: list[int]) -> tuple[list[int], dict[int, str]]:
    """The lines between greeting and signature; the others are notes."""
    found: dict[int, str] = {}
    body: list[int] = []
    closed = False
    for index in lines:
        text = marks[index].text
        closed = closed or (bool(body) and is_closing(text))
        if closed or is_talk(text) or (not body and (is_greeting(text) or is_title(text))):
            found[index] = NOTE
        else:
            body.append(index)
    return body, found


def _without_titles(marks: Sequence[Mark], found: dict[int, str]) -> dict[int, str]:
    """A line with nothing under it that opens the text, names the document or runs on is a note."""
    order = sorted(found)
    opening = next((i for i in order if found[i] == OBJECTIVE), -1)
    for position, index in enumerate(order):
        following = found[order[position + 1]] if position + 1 < len(order) else ""
        if found[index] != OBJECTIVE or following == KEY_RESULT:
            continue
        if index == opening or is_title(marks[index].text) or len(marks[index].text.split()) > 25:
            found[index] = NOTE
    return found
