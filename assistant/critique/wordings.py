"""What counts of a model's wordings: each is read by the rules as if the author had written it."""

from collections.abc import Sequence
from typing import NamedTuple

from assistant.critique.ledger import Ledger
from assistant.language.text import fold
from assistant.reading import ObjectiveReading
from assistant.rewrite.bench import stems_of

_MOST_ADDED = 1
_OF_WORDING = frozenset({"metric-objective", "task-objective", "vague-objective"})
_OF_BLANKS = "unfilled-blank"


class Refused(NamedTuple):
    """A wording that did not pass: on which line and rung, its text, why."""

    id: str
    rung: str
    text: str
    why: str


class Wordings:
    """Puts wordings on the bench; those of key results that do not pass are kept for a second try."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger, self._bench = ledger, ledger.bench
        self.refused: list[Refused] = []

    def passes(self, id_: str, rung: str, text: str, objective: ObjectiveReading) -> bool:
        """Whether ``text`` may be shown on a rung of the key result ``id_``."""
        why = self._fault(rung, text, objective, instead=id_)
        if why is None:
            self._bench.keep(text, beside=objective.objective.id)
            return True
        self.refused.append(Refused(id_, rung, self._ledger.withheld(text), why))
        return False

    def goal(self, text: str | None, objective: ObjectiveReading) -> str | None:
        """``text`` where it words the objective as a state to reach."""
        wording, id_ = (text or "").strip(), objective.objective.id
        if not wording or fold(wording) == fold(objective.objective.text.strip()):
            return None
        if wrong := self._ledger.texts.wrong(wording, "wording"):
            self._ledger.drop(id_, "wording", wording, wrong)
            return None
        found = self._bench.judge_objective(wording)
        if faults := [name for name, severity in found.items() if severity != "advice" and name in _OF_WORDING]:
            self._ledger.drop(id_, "wording", wording, "faults", rules=", ".join(faults))
            return None
        return wording

    def added(self, texts: Sequence[str], objective: ObjectiveReading) -> tuple[str, ...]:
        """Key results to add to an objective."""
        id_, found = objective.objective.id, []
        for text in [text.strip() for text in texts if text.strip()][:_MOST_ADDED]:
            why = self._fault("outcome", text, objective, instead="")
            if why is None:
                found.append(self._bench.keep(text, beside=id_))
            else:
                self._ledger.note(id_, "add", text, why)
        return tuple(found)

    def _fault(self, rung: str, text: str, objective: ObjectiveReading, *, instead: str) -> str | None:
        """Why a wording may not be shown as what the rung says."""
        why, goal = self._ledger.why, objective.objective
        if wrong := self._ledger.texts.wrong(text, "wording"):
            return why(wrong)
        if self._bench.was_shown(text):
            return why("twice")
        judged = self._bench.judge(text, goal.text)
        if rung == "input":
            if judged.level != "input":
                return why("no work")
            return None if judged.passes or judged.is_counted_work else why("uncounted")
        if "action-as-kr" in judged.flags:
            return why("work")
        if not judged.passes:
            faults = [name for name, severity in judged.flags.items() if severity != "advice" and name != _OF_BLANKS]
            return why("faults", rules=", ".join(faults))
        repeats = self._bench.repeats(text, goal.id, self._ledger.text_of(instead), about=stems_of(goal.text))
        return why("repeats") if repeats else None
