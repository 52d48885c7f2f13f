"""The whole draft with the better wordings in it, in the shape it came in: list, table, cells with tabs, or prose.

Lines that get no wording stay as they are. A task moves under the key result that takes its place, as its initiative;
a missing key result comes after the last one of its objective, numbered on. Where the shape does not bear that (a page of
HTML, a text whose improved form would no longer be read as the same objectives), the draft comes as a plain outline.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.draft import Draft, KeyResult, Objective
from assistant.language import Language
from assistant.language.pattern import pattern
from assistant.parse import parse
from assistant.parse.source import looks_like_html
from assistant.rewrite import Proposals
from assistant.rewrite.bench import figures_of
from assistant.rewrite.lines import LineProposal
from assistant.rewrite.objectives import ObjectiveProposal
from assistant.rewrite.wording import MOVE, named
from assistant.rewrite.words import BASELINE, INITIATIVE, INITIATIVES, KPIS, NOTES, OBJECTIVE, TARGET

_LABEL = 4  # letters a label may have ("KR")
_LAST_NUMBER = pattern(r"(\d+)(?=\D*$)")


def improved(text: str, draft: Draft, proposals: Proposals, language: Language) -> str:
    """The draft's cleaned ``text`` with the proposals in it; as it is where that would lose a figure of the author's."""
    proposals = _movable(text.split("\n"), draft, proposals)
    shaped = None if looks_like_html(text) else _Shaped(text, draft, proposals, language).text()
    if shaped is not None and _same_outline(shaped, draft, proposals) and _keeps_figures(shaped, draft):
        return shaped
    plain = _outline(draft, proposals, language)
    return plain if _keeps_figures(plain, draft) else text


def _keeps_figures(text: str, draft: Draft) -> bool:
    """Whether every figure of the author's lines stands in the improved text."""
    own = [one.text for one in draft.objectives] + [result.text for one in draft.objectives for result in one.key_results]
    own += [cell for one in draft.objectives for result in one.key_results for cell in (result.baseline, result.target) if cell]
    own += [passage.text for passage in (*draft.kpis, *draft.notes, *draft.unread)]
    return figures_of("\n".join(own)) <= figures_of(text)


_FEWEST = 2  # key results an objective keeps when tasks move under them


def _movable(lines: list[str], draft: Draft, proposals: Proposals) -> Proposals:
    """The proposals with tasks moving under another key result only where they stand on lines of their own and enough is left."""
    kept = []
    for objective, own in zip(draft.objectives, proposals.key_results, strict=True):
        moving = [
            bool(line and line.serves and _stands_alone(lines, result)) for result, line in zip(objective.key_results, own, strict=True)
        ]
        stays = len(moving) - sum(moving) >= _FEWEST
        kept.append(
            tuple(
                line if line is None or (moves_on and stays) else line._replace(serves=None)
                for line, moves_on in zip(own, moving, strict=True)
            )
        )
    return proposals._replace(key_results=tuple(kept))


def _stands_alone(lines: list[str], result: KeyResult) -> bool:
    """Whether a key result takes a whole source line, behind a bullet or a number at most."""
    source = lines[result.line - 1] if 0 < result.line <= len(lines) else ""
    before, found, rest = source.partition(result.text)
    return bool(found) and not rest.strip() and "|" not in before and "\t" not in before.strip() and sum(map(str.isalpha, before)) <= _LABEL


def _same_outline(text: str, draft: Draft, proposals: Proposals) -> bool:
    """Whether the improved text is read as the same objectives with their key results."""
    wanted = [[goal.wording or objective.text, len(results)] for objective, goal, results in _parts(draft, proposals)]
    found = [[objective.text, len(objective.key_results)] for objective in parse(text).objectives]
    return [[" ".join(str(name).split()), count] for name, count in found] == [
        [" ".join(str(name).split()), count] for name, count in wanted
    ]


def _parts(draft: Draft, proposals: Proposals) -> Iterator[tuple[Objective, ObjectiveProposal, list[str]]]:
    """Each objective, its proposal, and its key results as they will be."""
    for objective, goal, lines in zip(draft.objectives, proposals.objectives, proposals.key_results, strict=True):
        results = [text for result, line in zip(objective.key_results, lines, strict=True) for text in _becomes(result, line)]
        yield objective, goal, [*results, *_added(goal, lines)]


def _added(goal: ObjectiveProposal, lines: Sequence[LineProposal | None]) -> tuple[str, ...]:
    """The key results to add to an objective: its figure where it goes from the objective, an outcome where none comes otherwise."""
    answered = any(line and line.best and line.best == line.outcome for line in lines)
    return (goal.figure if goal.wording else ()) + (() if answered else goal.missing)


def _becomes(result: KeyResult, line: LineProposal | None) -> tuple[str, ...]:
    """What stands in the place of a key result; nothing for a task that moves under another one."""
    if line and line.serves:
        return ()
    if line and len(line.split) > 1:
        return line.split
    return (line.best,) if line and line.best else (result.text,)


def moves(text: str, line: LineProposal | None) -> bool:
    """Whether the line itself becomes an initiative."""
    return bool(line and line.is_task and line.best and text not in (line.split if len(line.split) > 1 else (line.best,)))


def _watched(text: str, line: LineProposal | None) -> bool:
    """Whether the line gives way to another and goes on among the KPIs: a count of attention keeps its figure."""
    return bool(line and line.is_attention and line.best and line.best != text)


class _Edit(NamedTuple):
    """What to put at one place: columns ``start`` to ``end`` of a source line (from 0), and lines to add below."""

    line: int
    start: int
    end: int
    text: str
    below: tuple[str, ...] = ()
    gone: bool = False


class _Shaped:
    """The draft being rewritten in its own shape."""

    def __init__(self, text: str, draft: Draft, proposals: Proposals, language: Language) -> None:
        self.lines, self.draft, self.proposals, self.language = text.split("\n"), draft, proposals, language
        self.apart: list[str] = []
        self.watched: list[str] = []

    def text(self) -> str | None:
        """The improved text; None where a line of the draft does not stand in the source as it was read."""
        edits = list(self._edits())
        if None in edits:
            return None
        for edit in sorted((edit for edit in edits if edit), key=lambda edit: (-edit.line, -edit.start)):
            source = self.lines[edit.line]
            self.lines[edit.line] = source[: edit.start] + edit.text + source[edit.end :]
            self.lines[edit.line + 1 : edit.line + 1] = edit.below
            if edit.gone:
                del self.lines[edit.line]
        for title, texts in ((INITIATIVES, self.apart), (KPIS, self.watched)):
            if texts:
                while self.lines and not self.lines[-1].strip():
                    self.lines.pop()
                self.lines += ["", title.said(self.language), *(f"- {text}" for text in texts), ""]
        return "\n".join(self.lines)

    def _edits(self) -> Iterator[_Edit | None]:
        for objective, goal, lines in zip(self.draft.objectives, self.proposals.objectives, self.proposals.key_results, strict=True):
            if goal.wording:
                yield self._placed(objective.line, objective.column, objective.text, goal.wording)
            last = len(objective.key_results) - 1
            served: dict[str, list[str]] = {line.serves: [] for line in lines if line and line.serves}
            for result, line in zip(objective.key_results, lines, strict=True):
                if line and line.serves:
                    served[line.serves].append(result.text)
            stays = next((one.id for one, line in zip(objective.key_results, lines, strict=True) if not (line and line.serves)), None)
            if goal.wording and goal.is_task and stays:
                served.setdefault(stays, []).append(objective.text)
            for number, (result, line) in enumerate(zip(objective.key_results, lines, strict=True)):
                added = _added(goal, lines) if number == last else ()
                if line and line.serves:
                    yield _Edit(result.line - 1, 0, 0, "", tuple(self._like(result, extra) for extra in added), gone=True)
                    continue
                first, *more = _becomes(result, line)
                tasks = served.get(result.id, [])
                if first != result.text or more or added or tasks:
                    yield self._key_result(result, line, first, (*more, *added), tasks)
            if not objective.key_results and (added := _added(goal, lines)):
                yield self._first_results(objective, added)

    def _like(self, result: KeyResult, text: str) -> str:
        """``text`` behind what stands in front of a key result."""
        return self.lines[result.line - 1].partition(result.text)[0] + text

    def _key_result(
        self, result: KeyResult, line: LineProposal | None, text: str, more: Sequence[str], tasks: Sequence[str]
    ) -> _Edit | None:
        edit = self._placed(result.line, result.column, result.text, text)
        if edit is None:
            return None
        if _watched(result.text, line):
            self.watched.append(result.text + _cells(result, result.text))
        source = self.lines[edit.line]
        separator = next((sign for sign in ("|", "\t") if sign in source.strip()), None)
        if separator:
            self.apart += [result.text + _cells(result, result.text), *tasks] if moves(result.text, line) else tasks
            return self._row(edit, result, more, separator)
        prefix = source[: edit.start]
        inline = bool(source[edit.end :].strip(" .;,)"))
        if more and (inline or not self._can_repeat(prefix)):
            return None
        below = [_numbered(prefix, step) + extra for step, extra in enumerate(more, 1)]
        own = [result.text, *tasks] if moves(result.text, line) else list(tasks)
        if inline:
            self.apart += own
        else:
            indent = prefix[: len(prefix) - len(prefix.lstrip())]
            below[:0] = [f"{indent}  - {INITIATIVE.said(self.language)} {task}" for task in own]
        return edit._replace(below=tuple(below))

    def _can_repeat(self, prefix: str) -> bool:
        """Whether what stands before a key result may stand before another: a bullet, a number, nothing; no sentence."""
        return sum(map(str.isalpha, prefix)) <= _LABEL

    def _row(self, edit: _Edit, result: KeyResult, more: Sequence[str], separator: str) -> _Edit:
        """A row of a table: the figures of the cells give way to blanks where the measure changed."""
        move = MOVE[self.language]
        source, text = self.lines[edit.line], edit.text
        if text != result.text and result.target and text.endswith(move):
            after = source[edit.end :]
            for cell, blank in ((result.target, TARGET), (result.baseline, BASELINE)):
                if cell and (at := after.rfind(cell)) >= 0:
                    after = after[:at] + blank.said(self.language) + after[at + len(cell) :]
            if BASELINE.said(self.language) in after or not result.baseline:
                name = text.removesuffix(move).rstrip(" :")
                text = name if BASELINE.said(self.language) in after else named(name, move, self.language)
            edit = edit._replace(text=text + after, end=len(source))
        before = source[: edit.start]
        empty = source[edit.end :] if edit.end < len(source) else source[edit.start + len(result.text) :]
        rest = separator.join(" " if separator == "|" else "" for _ in empty.split(separator)[1:])
        rows = [f"{before}{extra}{' ' + separator if separator == '|' and rest else separator if rest else ''}{rest}" for extra in more]
        return edit._replace(below=tuple(rows))

    def _first_results(self, objective: Objective, added: Sequence[str]) -> _Edit:
        at = objective.line - 1
        return _Edit(at, len(self.lines[at]), len(self.lines[at]), "", tuple(f"- {text}" for text in added))

    def _placed(self, line: int, column: int, old: str, new: str) -> _Edit | None:
        """The edit that puts ``new`` in the place of ``old``; None where ``old`` does not stand there."""
        if not 0 < line <= len(self.lines):
            return None
        source, start = self.lines[line - 1], max(0, column - 1)
        if not source.startswith(old, start):
            start = source.find(old)
        return _Edit(line - 1, start, start + len(old), new) if start >= 0 else None


def _numbered(prefix: str, step: int) -> str:
    """The bullet or number in front of the next key result ("KR1.3 – " to "KR1.4 – ")."""
    return _LAST_NUMBER.sub(lambda found: str(int(found[1]) + step), prefix, count=1)


def _outline(draft: Draft, proposals: Proposals, language: Language) -> str:
    """The improved draft as a plain outline."""
    written = []
    for objective, goal, lines in zip(draft.objectives, proposals.objectives, proposals.key_results, strict=True):
        written.append(f"## {OBJECTIVE.said(language)} {goal.wording or objective.text}\n")
        for result, line in zip(objective.key_results, lines, strict=True):
            written += [f"- {text}{_cells(result, text)}" for text in _becomes(result, line)]
            if moves(result.text, line) or (line and line.serves):
                written.append(f"  - {INITIATIVE.said(language)} {result.text}{_cells(result, result.text)}")
        written += [f"- {text}" for text in _added(goal, lines)]
        tasks = [objective.text] if goal.wording and goal.is_task else []
        written += [f"  - {INITIATIVE.said(language)} {task}" for task in (*tasks, *(kept.text for kept in objective.initiatives))]
        written.append("")
    watched = [
        result.text + _cells(result, result.text)
        for objective, lines in zip(draft.objectives, proposals.key_results, strict=True)
        for result, line in zip(objective.key_results, lines, strict=True)
        if _watched(result.text, line)
    ]
    watched += [kept.text for kept in draft.kpis]
    apart = [kept.text for kept in (*draft.notes, *draft.unread)]
    for title, texts in ((KPIS, watched), (NOTES, apart)):
        written += [title.said(language), *(f"- {text}" for text in texts), ""] if texts else []
    return "\n".join(written)


def _cells(result: KeyResult, text: str) -> str:
    """The figures a table gave, where the line stays as it was."""
    if text != result.text or not result.target:
        return ""
    return f": {result.baseline} → {result.target}" if result.baseline else f": {result.target}"
