"""What counts of a model's word on the rules: findings it shares, disputes, findings of its own."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from assistant.critique.answer import Answer, Judged, Point
from assistant.critique.brief import arguable
from assistant.critique.doubt import is_surely, is_surely_not
from assistant.critique.ledger import Ledger
from assistant.critique.locate import locate
from assistant.judge import FAIR_INPUT, Found, rules_of
from assistant.reading import ObjectiveReading, Reading
from assistant.reading.level import Rung
from assistant.reading.weigh import Place
from assistant.report.model import Finding
from assistant.rule import Rule, Scope, Severity

_MANY_DISPUTES, _MOST = 3, 0.7


class Spot(NamedTuple):
    """A line, an objective or (without a reading) the draft: what the rules found there, and the levels kept, by key result."""

    id: str
    text: str
    reading: Reading | ObjectiveReading | None
    found: Sequence[Found]
    levels: Mapping[str, Rung] = {}

    @property
    def scope(self) -> Scope:
        """Which rules speak of it."""
        return "key_result" if isinstance(self.reading, Reading) else "objective" if self.reading else "draft"

    @property
    def standing(self) -> dict[str, Found]:
        """What the rules found, by name."""
        return {remark.rule.name: remark for remark in self.found}


class Word(NamedTuple):
    """What counts of the model's word on one spot: names it shares, disputes with their reason, findings of its own."""

    agrees: frozenset[str] = frozenset()
    disputes: Mapping[str, str] = {}
    missed: tuple[Finding, ...] = ()


class Findings:
    """Holds the model's word on the rules against the draft; ``answer`` as a whole tells whether it disputes nearly everything."""

    def __init__(self, ledger: Ledger, answer: Answer) -> None:
        self._ledger = ledger
        self._house, self._team = ledger.work.house, ledger.work.team
        self._rules = {rule.name: rule for rule in arguable(self._house)}
        self._counted = {rule.name for rule in rules_of(self._house)} - self._rules.keys()
        self._is_lenient = _disputes_nearly_all(answer)

    def word(self, said: Judged, spot: Spot) -> Word:
        """What of ``said`` counts."""
        disputes = {point.rule: why for point in said.disputes if (why := self._dispute(point, spot))}
        own = [finding for point in said.missed if (finding := self._missed(point, spot))]
        missed = {finding.name: finding for finding in reversed(own)}
        agrees = frozenset(name for name in said.agrees if name in spot.standing and name not in disputes)
        return Word(agrees, disputes, tuple(missed.values()))

    def _dispute(self, point: Point, spot: Spot) -> str | None:
        """The reason of a dispute that counts."""
        wrong = self._fault_of_dispute(point, spot)
        if wrong:
            self._ledger.drop(spot.id, "dispute", f"{point.rule}: {point.why}", wrong)
            return None
        return self._ledger.shown(spot.id, "dispute", point.why, "reason")

    def _fault_of_dispute(self, point: Point, spot: Spot) -> str | None:
        if point.rule not in spot.standing:
            return "unfounded"
        if point.rule not in self._rules:
            return "counted"
        if spot.text and locate(point.words, spot.text) is None:
            return "misquote"
        if self._ledger.passages:
            return "speaks"
        if self._is_lenient:
            return "lenient"
        return "sure" if is_surely(point.rule, spot.reading) else None

    def _missed(self, point: Point, spot: Spot) -> Finding | None:
        """A finding of the model's own that counts."""
        if point.rule in spot.standing:
            return None
        rule, place = self._rules.get(point.rule), _place(point, spot)
        wrong = self._fault_of_finding(point, spot, rule, place)
        if wrong or rule is None or place is None:
            self._ledger.drop(spot.id, "finding", f"{point.rule}: {point.why}", wrong or "rule")
            return None
        message = self._ledger.shown(spot.id, "finding", point.why, "reason")
        return self._finding(rule, spot.text, place, message) if message else None

    def _fault_of_finding(self, point: Point, spot: Spot, rule: Rule | None, place: Place | None) -> str | None:
        if rule is None or rule.scope != spot.scope:
            return "counted" if point.rule in self._counted else "rule"
        if place is None:
            return "misquote"
        benefits = "outcome" in spot.levels.values()
        if benefits and point.rule in ("no-outcome", "action-as-kr"):  # work is never the benefit
            return "contradiction"
        if spot.text in self._ledger.passages:  # of a line that speaks to its reviewer the rules have no sure reading
            return None
        return "sure" if is_surely_not(point.rule, spot.reading) else None

    def _finding(self, rule: Rule, text: str, place: Place, message: str) -> Finding:
        """At most a warning: an adviser's word alone stops nobody."""
        severity: Severity = self._house.severity.get(rule.name) or self._house.severity.get(rule.code) or rule.severity
        fair = self._house.allows_input(self._team) and rule.name in FAIR_INPUT
        return Finding(
            code=rule.code,
            name=rule.name,
            severity="advice" if fair else "warning" if severity == "error" else severity,
            quote=text[place[0] : place[1]],
            start=place[0],
            end=place[1],
            message=message,
            why=rule.why.said(self._ledger.work.language),
            by="model",
        )


def _place(point: Point, spot: Spot) -> Place | None:
    """Where the words pointed at stand; what speaks of a whole objective may point at anything in it."""
    whole = (0, len(spot.text))
    if not spot.text or point.rule == "no-outcome":
        return locate(point.words, spot.text) or whole
    return locate(point.words, spot.text)


def _disputes_nearly_all(answer: Answer) -> bool:
    """Whether an answer argues away most of what the rules say, which a second opinion does not, and an obedient one does."""
    judged = [answer.rules, *(one.rules for one in answer.objectives)]
    judged += [line.rules for one in answer.objectives for line in one.key_results]
    disputed = sum(len({point.rule for point in one.disputes}) for one in judged)
    shared = sum(len(set(one.agrees) - {point.rule for point in one.disputes}) for one in judged)
    return disputed >= _MANY_DISPUTES and disputed > _MOST * (disputed + shared)
