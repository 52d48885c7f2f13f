"""A model's answer held against the draft: what of it counts, and what was dropped and why.

Nothing of an answer is taken on trust. A rule must exist and be one that can be argued about (counts and missing figures are not); the words it
points at must stand in that very line; sentences are in the draft's language and bring no figure, date or name; a wording passes the
rules as if the author had written it; and where the rules are sure of a line, the model's word does not change what they say. A finding
of the rules is never taken away: a dispute that counts is shown beside it, and makes it advice.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from assistant.critique.addressed import addressed
from assistant.critique.answer import Answer, Judged, LineAnswer, ObjectiveAnswer, Point, Wordings
from assistant.critique.brief import Work, arguable
from assistant.critique.doubt import gives_way, is_surely, is_surely_not
from assistant.critique.locate import locate
from assistant.critique.texts import Texts
from assistant.judge import Found
from assistant.language.text import fold
from assistant.reading import ObjectiveReading, Reading
from assistant.reading.level import RUNGS, Rung
from assistant.report.model import Finding
from assistant.report.plain import plain
from assistant.report.words import typeset
from assistant.rewrite.bench import Bench, stems_of
from assistant.rule import Both, Rule, Severity

Kind = Literal["cut", "unambitious", "committed", "aspirational", "unaligned"]
_MOST_QUESTIONS, _MOST_ADDED = 2, 1
_FEW_WORDS = 2  # in so few, a passage says nothing to anybody
_MANY_DISPUTES, _MOST = 3, 0.7
_LONGEST_DROPPED = 300

WHY = {
    "line": Both("aucune ligne ne porte cet identifiant", "no line has this id"),
    "rule": Both("cette règle n'existe pas, ou ne parle pas de ce genre de ligne", "there is no such rule, or it does not speak of this kind of line"),
    "counted": Both("cela se compte ou se constate, et ne se discute pas", "this is counted or seen, and cannot be argued away"),
    "misquote": Both("les mots cités ne sont pas dans la ligne", "the words quoted are not in the line"),
    "unfounded": Both("les règles n'ont rien dit de tel de cette ligne", "the rules said no such thing of this line"),
    "sure": Both("les règles sont sûres de leur lecture de cette ligne", "the rules are sure of how they read this line"),
    "contradiction": Both("cela contredit les niveaux retenus", "this contradicts the levels kept"),
    "speaks": Both("le brouillon s'adresse à son relecteur : aucun avis ne peut l'adoucir", "the draft speaks to its reviewer: no opinion can soften it"),
    "lenient": Both("l'avis conteste presque tout ce que disent les règles", "the opinion disputes nearly all that the rules say"),
    "long": Both("trop long", "too long"),
    "marks": Both("contient un lien, du code ou des signes que l'on n'affiche pas", "holds a link, code or signs that are not shown"),
    "leak": Both("répète les consignes ou un passage qui s'adresse au lecteur", "repeats the instructions or a passage that speaks to the reader"),
    "question": Both("ce n'est pas une question", "this is no question"),
    "language": Both("n'est pas dans la langue du brouillon", "is not in the draft's language"),
    "invented": Both("contient un chiffre, une date ou un nom que le brouillon ne dit pas", "holds a figure, a date or a name that the draft does not say"),
    "twice": Both("se trouve déjà dans le brouillon ou a déjà été proposé", "stands in the draft or was proposed already"),
    "repeats": Both("répète un autre résultat clé de l'objectif", "repeats another key result of the objective"),
    "work": Both("dit un travail à faire, pas ce qui change", "says work to be done, not what changes"),
    "faults": Both("les règles y trouvent encore à redire : {rules}", "the rules still find fault with it: {rules}"),
    "no work": Both("n'est pas un travail de l'équipe", "is not the team's own work"),
    "uncounted": Both("dit un travail sans le compter", "says work without counting it"),
    "needless": Both("la ligne n'en a pas besoin", "the line does not need it"),
}  # fmt: skip


class Dropped(NamedTuple):
    """Something of an answer that does not count: on which line, what it was, its text, why."""

    id: str
    what: str
    text: str
    why: str


class Refused(NamedTuple):
    """A wording that did not pass: on which line and rung, its text, why."""

    id: str
    rung: str
    text: str
    why: str


class Part(NamedTuple):
    """What counts on one line: findings the model shares (names), disputes (name to reason), findings of its own, the rest by field."""

    agrees: frozenset[str] = frozenset()
    disputes: Mapping[str, str] = {}
    missed: tuple[Finding, ...] = ()
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
        self.work, self.language = work, work.language
        self.bench = Bench(work.draft, work.language, work.house, work.team)
        self._passages = list(addressed(work.draft))
        self._sent, self._context = sent, context
        goals = work.reading.objectives
        self._ids = {goal.objective.id for goal in goals} | {one.key_result.id for goal in goals for one in goal.key_results}
        self.texts = Texts(work, self.bench, sent, context=context, addressed=self._passages)
        self._rules = {rule.name: rule for rule in arguable(work.house)}
        self._dropped: list[Dropped] = []
        self._refused: list[Refused] = []

    def hold(self, answer: Answer) -> Held:
        """What of ``answer`` counts."""
        self._heed(answer.addressed)
        self._is_lenient = self._disputes_nearly_all(answer)
        given = {one.id: one for one in reversed(answer.objectives)}
        parts: dict[str, Part] = {}
        uncovered = []
        for objective, found, per_result in zip(
            self.work.reading.objectives, self.work.judgement.objectives, self.work.judgement.key_results, strict=True
        ):
            id_ = objective.objective.id
            said = given.pop(id_, None)
            lines = {one.id: one for one in reversed(said.key_results)} if said else {}
            for result, remarks in zip(objective.key_results, per_result, strict=True):
                line = lines.pop(result.key_result.id, None)
                if line is None:
                    uncovered.append(result.key_result.id)
                    continue
                parts[result.key_result.id] = self._line(line, result, remarks, objective)
            if said is None:
                uncovered.append(id_)
                continue
            for stray in lines:
                self._drop(stray, "key_result", "", "line")
            parts[id_] = self._objective(said, objective, found, parts)
        for stray in given:
            self._drop(stray, "objective", "", "line")
        parts[""] = self._rules_of("", "", answer.rules, None, self.work.judgement.draft)
        overall = tuple(self._overall(answer))
        return Held(parts, overall, tuple(self._passages), tuple(self._dropped), tuple(self._refused), tuple(uncovered))

    def hold_again(self, held: Held, more: Wordings) -> Held:
        """``held`` with second tries at the wordings it refused; those that fail again are dropped."""
        asked = {(one.id, one.rung): one for one in held.refused}
        parts = dict(held.parts)
        self._refused = []
        for one in more.wordings:
            result = next(
                (each for goal in self.work.reading.objectives for each in goal.key_results if each.key_result.id == one.id), None
            )
            if result is None or one.id not in parts:
                continue
            goal = next(goal for goal in self.work.reading.objectives if result in goal.key_results)
            tried: dict[str, str] = {rung: text for rung in RUNGS if (text := getattr(one, rung)) and asked.pop((one.id, rung), None)}
            found = {rung: text for rung, text in tried.items() if self._passes(one.id, rung, text, goal)}
            parts[one.id] = parts[one.id]._replace(wordings={**parts[one.id].wordings, **found})
        return held._replace(parts=parts, refused=(*asked.values(), *self._refused))

    def _heed(self, passages: Iterable[str]) -> None:
        """Take note of passages that the model says speak to it, where they stand in the draft."""
        told = len(self._passages)
        for passage in passages:
            lines = [goal.objective.text for goal in self.work.reading.objectives]
            lines += [each.key_result.text for goal in self.work.reading.objectives for each in goal.key_results]
            for text in lines:
                if locate(passage, text) and len(passage.split()) > _FEW_WORDS and text not in self._passages:
                    self._passages.append(text)
        if len(self._passages) > told:
            self.texts = Texts(self.work, self.bench, self._sent, context=self._context, addressed=self._passages)

    def _disputes_nearly_all(self, answer: Answer) -> bool:
        """Whether an answer argues away most of what the rules say, which a second opinion does not, and an obedient one does."""
        judged = [answer.rules, *(one.rules for one in answer.objectives)]
        judged += [line.rules for one in answer.objectives for line in one.key_results]
        disputed = sum(len({point.rule for point in one.disputes}) for one in judged)
        shared = sum(len(set(one.agrees) - {point.rule for point in one.disputes}) for one in judged)
        return disputed >= _MANY_DISPUTES and disputed > _MOST * (disputed + shared)

    def _line(self, said: LineAnswer, result: Reading, found: Sequence[Found], objective: ObjectiveReading) -> Part:
        id_, text = result.key_result.id, result.key_result.text
        level = self._level(said, result)
        part = self._rules_of(id_, text, said.rules, result, found, level=level or result.level.rung)
        weak = any(remark.severity != "advice" for remark in found) or any(one.severity != "advice" for one in part.missed)
        wordings: dict[str, str] = {}
        for rung in RUNGS:
            wording = (getattr(said, rung) or "").strip()
            if not wording:
                continue
            if not weak:
                self._drop(id_, f"wording ({rung})", wording, "needless")
            elif fold(wording) == fold(text) and rung == "input":
                continue
            elif self._passes(id_, rung, wording, objective):
                wordings[rung] = wording
        return part._replace(
            reading=self._text(id_, "reading", said.reading, "reason"),
            level=level,
            wordings=wordings,
            questions=tuple(self._questions(id_, said.questions)),
        )

    def _objective(self, said: ObjectiveAnswer, objective: ObjectiveReading, found: Sequence[Found], parts: Mapping[str, Part]) -> Part:
        id_, text = objective.objective.id, objective.objective.text
        levels = {one.key_result.id: parts.get(one.key_result.id, Part()).level or one.level.rung for one in objective.key_results}
        part = self._rules_of(id_, text, said.rules, objective, found, levels=levels)
        outcome = said.outcome_id if levels.get(said.outcome_id or "") == "outcome" else None
        if said.outcome_id and not outcome:
            self._drop(id_, "outcome_id", said.outcome_id, "contradiction" if said.outcome_id in levels else "line")
        faulty = any(remark.severity != "advice" for remark in found) or bool(part.missed)
        return part._replace(
            reading=self._text(id_, "reading", said.reading, "reason"),
            sufficient=said.sufficient if objective.key_results else False,
            outcome_id=outcome,
            wording=self._goal(id_, said.wording, objective) if faulty else None,
            add=() if "outcome" in levels.values() else tuple(self._added(id_, said.add, objective)),
            questions=tuple(self._questions(id_, said.questions)),
        )

    def _level(self, said: LineAnswer, result: Reading) -> Rung | None:
        """The model's level, where it differs and the clues leave room for it."""
        if said.level is None or said.level == result.level.rung:
            return None
        if self._passages or not gives_way(result, said.level):
            self._drop(result.key_result.id, "level", said.level, "speaks" if self._passages else "sure")
            return None
        return said.level

    def _rules_of(
        self,
        id_: str,
        text: str,
        said: Judged,
        reading: Reading | ObjectiveReading | None,
        found: Sequence[Found],
        *,
        level: Rung | None = None,
        levels: Mapping[str, Rung] = {},
    ) -> Part:
        standing = {remark.rule.name: remark for remark in found}
        disputes = {point.rule: why for point in said.disputes if (why := self._dispute(id_, text, point, reading, standing))}
        missed: dict[str, Finding] = {}
        for point in said.missed:
            finding = self._missed(id_, text, point, reading, standing, level=level, levels=levels)
            if finding and finding.name not in missed:
                missed[finding.name] = finding
        agrees = frozenset(name for name in said.agrees if name in standing and name not in disputes)
        return Part(agrees, disputes, tuple(missed.values()))

    def _dispute(
        self, id_: str, text: str, point: Point, reading: Reading | ObjectiveReading | None, standing: Mapping[str, Found]
    ) -> str | None:
        """The reason of a dispute that counts."""
        remark = standing.get(point.rule)
        if remark is None:
            self._drop(id_, "dispute", point.rule, "unfounded")
            return None
        wrong = None
        if not remark.rule.arguable:
            wrong = "counted"
        elif text and locate(point.words, text) is None:
            wrong = "misquote"
        elif self._passages or self._is_lenient:
            wrong = "speaks" if self._passages else "lenient"
        elif is_surely(point.rule, reading):
            wrong = "sure"
        if wrong:
            self._drop(id_, "dispute", f"{point.rule}: {point.why}", wrong)
            return None
        return self._text(id_, "dispute", point.why, "reason")

    def _missed(
        self,
        id_: str,
        text: str,
        point: Point,
        reading: Reading | ObjectiveReading | None,
        standing: Mapping[str, Found],
        *,
        level: Rung | None,
        levels: Mapping[str, Rung],
    ) -> Finding | None:
        """A finding of the model's own that counts; at most a warning, as an adviser's word stops nobody."""
        if point.rule in standing:
            return None
        rule = self._rules.get(point.rule)
        scope = "key_result" if isinstance(reading, Reading) else "objective" if reading else "draft"
        place = locate(point.words, text) if text else (0, 0)
        if point.rule == "no-outcome" and place is None:
            place = (0, len(text))  # it speaks of the whole objective
        wrong = None
        if rule is None or rule.scope != scope:
            wrong = "rule" if point.rule not in _COUNTED else "counted"
        elif place is None:
            wrong = "misquote"
        elif (point.rule == "no-outcome" and "outcome" in levels.values()) or (point.rule == "action-as-kr" and level == "outcome"):
            wrong = "contradiction"
        elif is_surely_not(point.rule, reading):
            wrong = "sure"
        if wrong or rule is None or place is None:
            self._drop(id_, "finding", f"{point.rule}: {point.why}", wrong or "rule")
            return None
        message = self._text(id_, "finding", point.why, "reason")
        return self._finding(rule, text, place, message) if message else None

    def _finding(self, rule: Rule, text: str, place: tuple[int, int], message: str) -> Finding:
        own = self.work.house.severity
        severity: Severity = own.get(rule.name) or own.get(rule.code) or rule.severity
        lenient = self.work.house.allows_input(self.work.team) and rule.name in ("action-as-kr", "no-outcome")
        return Finding(
            code=rule.code,
            name=rule.name,
            severity="advice" if lenient else "warning" if severity == "error" else severity,
            quote=text[place[0] : place[1]],
            start=place[0],
            end=place[1],
            message=message,
            why=rule.why.said(self.language),
            by="model",
        )

    def _passes(self, id_: str, rung: str, text: str, objective: ObjectiveReading) -> bool:
        """Whether a wording may be shown; one that may not is kept for a second try."""
        why = self._fault(rung, text, objective, instead=id_)
        if why is None:
            self.bench.keep(text, beside=objective.objective.id)
            return True
        self._refused.append(Refused(id_, rung, self._withheld(text), why))
        return False

    def _fault(self, rung: str, text: str, objective: ObjectiveReading, *, instead: str) -> str | None:
        """Why a wording may not be shown as what the rung says."""
        if wrong := self.texts.wrong(text, "wording"):
            return self._why(wrong)
        if self.bench.was_shown(text):
            return self._why("twice")
        judged = self.bench.judge(text, objective.objective.text)
        if rung == "input":
            fits = judged.passes or judged.is_counted_work
            return None if judged.level == "input" and fits else self._why("uncounted" if judged.level == "input" else "no work")
        if "action-as-kr" in judged.flags:
            return self._why("work")
        if not judged.passes:
            faults = [name for name, severity in judged.flags.items() if severity != "advice" and name != "unfilled-blank"]
            return self._why("faults", rules=", ".join(faults))
        if self.bench.repeats(text, objective.objective.id, self._text_of(instead, objective), about=stems_of(objective.objective.text)):
            return self._why("repeats")
        return None

    def _text_of(self, id_: str, objective: ObjectiveReading) -> str:
        return next((one.key_result.text for one in objective.key_results if one.key_result.id == id_), "")

    def _goal(self, id_: str, text: str | None, objective: ObjectiveReading) -> str | None:
        """A wording of the objective as a state to reach."""
        if not text or not text.strip() or fold(text.strip()) == fold(objective.objective.text.strip()):
            return None
        wrong = self.texts.wrong(text, "wording")
        faults = (
            []
            if wrong
            else [name for name, severity in self.bench.judge_objective(text).items() if severity != "advice" and name in _OF_WORDING]
        )
        if wrong or faults:
            self._drop(id_, "wording", text, wrong or "faults", rules=", ".join(faults))
            return None
        return text.strip()

    def _added(self, id_: str, texts: Sequence[str], objective: ObjectiveReading) -> Iterator[str]:
        for text in [text.strip() for text in texts if text.strip()][:_MOST_ADDED]:
            why = self._fault("outcome", text, objective, instead="")
            if why is None:
                yield self.bench.keep(text, beside=id_)
            else:
                self._dropped.append(Dropped(id_, "add", self._withheld(text), why))

    def _questions(self, id_: str, texts: Sequence[str]) -> Iterator[str]:
        kept = (self._text(id_, "question", text, "question") for text in texts[:_MOST_QUESTIONS])
        yield from (text for text in kept if text and not self.bench.was_shown(text) and self.bench.keep(text))

    def _overall(self, answer: Answer) -> Iterator[Said]:
        points: list[tuple[Kind, str, str]] = [("cut", one.id, one.why) for one in answer.cut]
        points += [("unambitious" if one.kind == "unclear" else one.kind, one.id, one.why) for one in answer.unambitious]
        points += [("unaligned", one.id, one.why) for one in answer.unaligned] if self._context else []
        for kind, id_, why in points:
            if id_ not in self._ids or (kind == "unaligned" and "." in id_):
                self._drop(id_, kind, why, "line")
            elif text := self._text(id_, kind, why, "reason"):
                yield Said(kind, id_, text)

    def _text(self, id_: str, what: str, text: str, kind: str) -> str | None:
        """``text`` where it may be shown."""
        said = " ".join(text.split())
        if not said:
            return None
        if wrong := self.texts.wrong(said, kind):
            self._drop(id_, what, said, wrong)
            return None
        return said

    def _drop(self, id_: str, what: str, text: str, why: str, **fields: str) -> None:
        self._dropped.append(Dropped(id_ if id_ in self._ids else "", what, self._withheld(text), self._why(why, **fields)))

    def _withheld(self, text: str) -> str:
        """``text`` as the list of what was dropped may hold it: nothing of the instructions, no more than is needed to know it again."""
        return "" if self.texts.leaks(text) else plain(text)[:_LONGEST_DROPPED]

    def _why(self, name: str, **fields: str) -> str:
        return typeset(WHY[name].said(self.language).format(**fields), self.language)


_OF_WORDING = frozenset({"metric-objective", "task-objective", "vague-objective"})
_COUNTED = frozenset(
    {
        "no-target",
        "unfilled-blank",
        "no-baseline",
        "no-owner",
        "too-long",
        "too-few-krs",
        "too-many-krs",
        "too-many-objectives",
        "no-deadline",
    }
)


def sentences(answer: Answer) -> list[str]:
    """What an answer says in sentences, to tell its language by."""
    lines = [line for objective in answer.objectives for line in objective.key_results]
    said: list[tuple[str, Judged, list[str]]] = [(one.reading, one.rules, one.questions) for one in lines]
    said += [(one.reading, one.rules, one.questions) for one in answer.objectives]
    texts = [text for reading, _, questions in said for text in (reading, *questions)]
    texts += [point.why for _, rules, _ in said for point in (*rules.disputes, *rules.missed)]
    texts += [wording for line in lines for wording in (line.input, line.output, line.outcome) if wording]
    texts += [one.why for one in answer.cut] + [one.why for one in answer.unambitious] + [one.why for one in answer.unaligned]
    return texts
