"""A model's answer held against the draft: what of it counts, and what was dropped and why.

Nothing of an answer is taken on trust. A rule must exist and be one that can be argued about (counts and missing figures are not); the words it
points at must stand in that very line; sentences are in the draft's language and bring no figure, date or name; a wording passes the
rules as if the author had written it; and where the rules are sure of a line, the model's word does not change what they say. A finding
of the rules is never taken away: a dispute that counts is shown beside it, and makes it advice.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from assistant.critique import answer as given
from assistant.critique.answer import Answer, Judged, LineAnswer, ObjectiveAnswer
from assistant.critique.brief import Work
from assistant.critique.doubt import gives_way
from assistant.critique.findings import Findings, Spot, Word
from assistant.critique.ledger import Dropped, Ledger
from assistant.critique.wordings import Refused, Wordings
from assistant.judge import Found
from assistant.language.text import fold
from assistant.reading import ObjectiveReading, Reading
from assistant.reading.level import RUNGS, Rung
from assistant.rewrite.bench import Bench

Kind = Literal["cut", "unambitious", "committed", "aspirational", "unaligned"]
_MOST_QUESTIONS = 2


class Part(NamedTuple):
    """What counts on one line: the word on the rules, how the line is read, and what is offered, by field."""

    word: Word = Word()
    reading: str | None = None
    level: Rung | None = None
    wordings: Mapping[str, str] = {}
    questions: tuple[str, ...] = ()
    sufficient: bool | None = None
    outcome_id: str | None = None
    wording: str | None = None
    add: tuple[str, ...] = ()


class Said(NamedTuple):
    """A remark on the draft as a whole: of which line, why, of which kind."""

    kind: Kind
    id: str
    why: str


class Held(NamedTuple):
    """All that counts of an answer, by line id ("" the draft), and what was dropped."""

    parts: Mapping[str, Part]
    remarks: tuple[Said, ...]
    addressed: tuple[str, ...]
    dropped: tuple[Dropped, ...]
    refused: tuple[Refused, ...]
    uncovered: tuple[str, ...]


class Holder:
    """Holds one answer against one draft. ``sent`` is what the model was given besides the draft, which no answer may repeat."""

    def __init__(self, work: Work, *, sent: Sequence[str], context: str = "") -> None:
        self._work = work
        self._bench = Bench(work.draft, work.language, work.house, work.team)
        self._ledger = Ledger(work, self._bench, sent, context)
        self._wordings = Wordings(self._ledger)
        self._goals = {one.key_result.id: goal for goal in work.reading.objectives for one in goal.key_results}

    def hold(self, answer: Answer) -> Held:
        """What of ``answer`` counts."""
        self._ledger.heed(answer.addressed)
        findings = Findings(self._ledger, answer)
        said = {one.id: one for one in reversed(answer.objectives)}
        parts: dict[str, Part] = {}
        judgement = self._work.judgement
        for objective, found, per_result in zip(self._work.reading.objectives, judgement.objectives, judgement.key_results, strict=True):
            goal = said.pop(objective.objective.id, None)
            if goal is None:
                continue
            lines = {one.id: one for one in reversed(goal.key_results)}
            for result, remarks in zip(objective.key_results, per_result, strict=True):
                line = lines.pop(result.key_result.id, None)
                if line is not None:
                    parts[result.key_result.id] = self._line(line, result, remarks, objective, findings)
            parts[objective.objective.id] = self._objective(goal, objective, found, parts, findings)
            for stray in lines:
                self._ledger.drop(stray, "key_result", "", "line")
        for stray in said:
            self._ledger.drop(stray, "objective", "", "line")
        parts[""] = Part(findings.word(answer.rules, Spot("", "", None, judgement.draft)))
        remarks_on_all = tuple(self._remarks(answer))
        return Held(
            parts,
            remarks_on_all,
            tuple(self._ledger.passages),
            tuple(self._ledger.dropped),
            tuple(self._wordings.refused),
            tuple(id_ for id_ in (*self._goals, *(one.objective.id for one in self._work.reading.objectives)) if id_ not in parts),
        )

    def hold_again(self, held: Held, more: given.Wordings) -> Held:
        """``held`` with second tries at the wordings it refused; those that fail again are dropped."""
        asked = {(one.id, one.rung): one for one in held.refused}
        parts = dict(held.parts)
        self._wordings.refused = []
        for one in more.wordings:
            if one.id not in self._goals or one.id not in parts:
                continue
            tried: dict[str, str] = {rung: text for rung in RUNGS if (text := getattr(one, rung)) and asked.pop((one.id, rung), None)}
            found = {rung: text for rung, text in tried.items() if self._wordings.passes(one.id, rung, text, self._goals[one.id])}
            parts[one.id] = parts[one.id]._replace(wordings={**parts[one.id].wordings, **found})
        return held._replace(parts=parts, refused=(*asked.values(), *self._wordings.refused))

    def is_foreign(self, answer: Answer) -> bool:
        """Whether most of what an answer says is in another language than the draft."""
        return self._ledger.texts.foreign(_sentences(answer))

    def _line(self, said: LineAnswer, result: Reading, found: Sequence[Found], objective: ObjectiveReading, findings: Findings) -> Part:
        id_, text = result.key_result.id, result.key_result.text
        level = self._level(said, result)
        word = findings.word(said.rules, Spot(id_, text, result, found, {id_: level or result.level.rung}))
        is_weak = _is_grave(found, word)
        offered: dict[str, str] = {rung: wording for rung in RUNGS if (wording := (getattr(said, rung) or "").strip())}
        if fold(offered.get("input", "")) == fold(text):
            del offered["input"]
        if not is_weak:
            for rung, wording in offered.items():
                self._ledger.drop(id_, f"wording ({rung})", wording, "needless")
            offered = {}
        return Part(
            word,
            reading=self._ledger.shown(id_, "reading", said.reading, "reason"),
            level=level,
            wordings={rung: wording for rung, wording in offered.items() if self._wordings.passes(id_, rung, wording, objective)},
            questions=tuple(self._questions(id_, said.questions)),
        )

    def _level(self, said: LineAnswer, result: Reading) -> Rung | None:
        """The model's level, where it differs and the clues leave room for it."""
        if said.level is None or said.level == result.level.rung:
            return None
        if self._ledger.passages or not gives_way(result, said.level):
            self._ledger.drop(result.key_result.id, "level", said.level, "speaks" if self._ledger.passages else "sure")
            return None
        return said.level

    def _objective(
        self, said: ObjectiveAnswer, objective: ObjectiveReading, found: Sequence[Found], parts: Mapping[str, Part], findings: Findings
    ) -> Part:
        id_, text = objective.objective.id, objective.objective.text
        levels = {one.key_result.id: parts.get(one.key_result.id, _NOTHING).level or one.level.rung for one in objective.key_results}
        word = findings.word(said.rules, Spot(id_, text, objective, found, levels))
        is_faulty = _is_grave(found, word)
        return Part(
            word,
            reading=self._ledger.shown(id_, "reading", said.reading, "reason"),
            sufficient=said.sufficient if objective.key_results else False,
            outcome_id=self._benefit(id_, said.outcome_id, levels),
            wording=self._wordings.goal(said.wording, objective) if is_faulty else None,
            add=() if "outcome" in levels.values() else self._wordings.added(said.add, objective),
            questions=tuple(self._questions(id_, said.questions)),
        )

    def _benefit(self, id_: str, said: str | None, levels: Mapping[str, Rung]) -> str | None:
        """The key result that is the benefit, where the levels kept say so too."""
        if said and levels.get(said) != "outcome":
            self._ledger.drop(id_, "outcome_id", said, "contradiction" if said in levels else "line")
            return None
        return said

    def _questions(self, id_: str, texts: Sequence[str]) -> Iterator[str]:
        kept = (self._ledger.shown(id_, "question", text, "question") for text in texts[:_MOST_QUESTIONS])
        yield from (text for text in kept if text and not self._bench.was_shown(text) and self._bench.keep(text))

    def _remarks(self, answer: Answer) -> Iterator[Said]:
        """What could go, asks too little, serves none of the company's objectives; the last only where these were given."""
        points: list[tuple[Kind, str, str]] = [("cut", one.id, one.why) for one in answer.cut]
        points += [("unambitious" if one.kind == "unclear" else one.kind, one.id, one.why) for one in answer.unambitious]
        points += [("unaligned", one.id, one.why) for one in answer.unaligned] if self._ledger.context else []
        for kind, id_, why in points:
            if not self._ledger.knows(id_) or (kind == "unaligned" and id_ in self._goals):
                self._ledger.drop(id_, kind, why, "line")
            elif text := self._ledger.shown(id_, kind, why, "reason"):
                yield Said(kind, id_, text)


_NOTHING = Part()


def _is_grave(found: Sequence[Found], word: Word) -> bool:
    """Whether the rules or the model found an error or a warning."""
    return any(remark.severity != "advice" for remark in found) or any(finding.severity != "advice" for finding in word.missed)


def _sentences(answer: Answer) -> list[str]:
    """What an answer says in sentences, to tell its language by."""
    lines = [line for objective in answer.objectives for line in objective.key_results]
    said: list[tuple[str, Judged, list[str]]] = [(one.reading, one.rules, one.questions) for one in lines]
    said += [(one.reading, one.rules, one.questions) for one in answer.objectives]
    texts = [text for reading, _, questions in said for text in (reading, *questions)]
    texts += [point.why for _, rules, _ in said for point in (*rules.disputes, *rules.missed)]
    texts += [wording for line in lines for wording in (line.input, line.output, line.outcome) if wording]
    texts += [one.why for one in answer.cut] + [one.why for one in answer.unambitious] + [one.why for one in answer.unaligned]
    return texts
