"""``python -m evals.material FILE ...``: whether examples (.jsonl) and catalogue files (works*.txt, benefits*.txt) keep their word.

Every line of the library and of the catalogue is read by the same rules as a user's draft, beside the objective it serves: faulty
lines must get exactly their flags, good ones none, each rung its level. Prints what does not hold; exit code 1 if something does not.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from assistant.catalogue import Benefit, Work
from assistant.catalogue.compile import LANGUAGES, benefits_in, works_in
from assistant.draft import Draft, KeyResult, Objective
from assistant.judge import DraftReading, judge
from assistant.language import Language
from assistant.reading import read_objective
from assistant.rewrite.wording import Fillers, fill, measured

_OBJECTIVE_FLAGS = frozenset({"metric-objective", "task-objective", "vague-objective"})
_ADVICE = frozenset({"no-baseline", "no-guard-rail", "low-ambition", "no-owner", "too-long"})


class Judged(NamedTuple):
    """What the rules say of one line: its level and flags (with severity)."""

    level: str
    flags: dict[str, str]


def judged(objective: str, lines: list[str], language: Language) -> tuple[dict[str, str], list[Judged]]:
    """The flags of an objective, and what is said of each of its ``lines``."""
    results = tuple(KeyResult(f"O1.KR{n}", line, n + 1, 1) for n, line in enumerate(lines, 1))
    whole = Objective("O1", objective, 1, 1, results)
    reading = read_objective(whole, language)
    found = judge(DraftReading(Draft((whole,), "\n".join([objective, *lines])), language, (reading,)))
    per_line = [
        Judged(result.level.rung, {remark.rule.name: remark.severity for remark in remarks})
        for result, remarks in zip(reading.key_results, found.key_results[0], strict=True)
    ]
    return {remark.rule.name: remark.severity for remark in found.objectives[0]}, per_line


def wrong_entry(entry: dict[str, Any]) -> Iterator[str]:
    """What does not hold of one library entry."""
    language, ladder = entry["language"], entry["ladder"]
    above, (worked, output, outcome) = judged(entry["objective"], [ladder["input"], ladder["output"], ladder["outcome"]], language)
    if named := above.keys() & (_OBJECTIVE_FLAGS | {"no-outcome"}):
        yield f"objective: {', '.join(named)}"
    for name, line, found in (("output", ladder["output"], output), ("outcome", ladder["outcome"], outcome)):
        if found.flags:
            yield f"{name} “{line}”: {', '.join(found.flags)}"
        if found.level != name:
            yield f"{name} “{line}”: reads as {found.level}"
    if worked.level != "input" or set(worked.flags) - {"action-as-kr"} or "error" in worked.flags.values():
        yield f"input “{ladder['input']}”: reads as {worked.level}, {worked.flags or 'not as work'}"
    _, (faulty, *_) = judged(entry["objective"], [entry["faulty"], ladder["outcome"]], language)
    if set(faulty.flags) != set(entry["flags"]):
        yield f"faulty “{entry['faulty']}”: gets {sorted(faulty.flags)}, says {sorted(entry['flags'])}"


def wrong_work(work: Work, language: Language) -> Iterator[str]:
    """What does not hold of one kind of work."""
    objects = [made or None for _, made in work.tasks] or [None]
    above, _ = judged(work.purpose, [work.purpose], language)
    if named := above.keys() & _OBJECTIVE_FLAGS:
        yield f"purpose “{work.purpose}”: {', '.join(named)}"
    for made in objects[:2]:
        fillers = Fillers(made, work.people)
        for template in work.inputs:
            yield from _wrong_line(template, work.purpose, fillers, language, {"input"})
        for template in work.outputs:
            yield from _wrong_line(template, work.purpose, fillers, language, {"output", "outcome"})
        for template in work.outcomes:
            yield from _wrong_line(template, work.purpose, fillers, language, {"outcome"})
        for template in work.guards:
            yield from _wrong_line(template, work.purpose, fillers, language, {"output", "outcome"})


def wrong_benefit(benefit: Benefit, language: Language) -> Iterator[str]:
    """What does not hold of one benefit."""
    above, _ = judged(benefit.aim, [benefit.aim], language)
    if named := above.keys() & _OBJECTIVE_FLAGS:
        yield f"aim “{benefit.aim}”: {', '.join(named)}"
    for template in benefit.measures:
        yield from _wrong_line(template, benefit.aim, Fillers(None, benefit.people), language, {"outcome"})
    for template in benefit.guards:
        yield from _wrong_line(template, benefit.aim, Fillers(None, benefit.people), language, {"output", "outcome"})


def _wrong_line(template: str, objective: str, fillers: Fillers, language: Language, levels: set[str]) -> Iterator[str]:
    line = fill(template, fillers, language) if levels == {"input"} else measured(template, fillers, language)
    if line is None:
        return
    _, (found,) = judged(objective, [line], language)
    allowed = _ADVICE | {"unfilled-blank", "low-ambition"} | ({"action-as-kr"} if levels == {"input"} else set())
    if (set(found.flags) - allowed) or (levels == {"input"} and "error" in found.flags.values()):
        yield f"“{line}”: {', '.join(sorted(set(found.flags) - {'unfilled-blank'}))}"
    if found.level not in levels:
        yield f"“{line}”: reads as {found.level}"


def wrong(path: Path) -> Iterator[str]:
    """What does not hold in a file."""
    if path.suffix == ".jsonl":
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.strip():
                entry = json.loads(line)
                yield from (f"{path.name}:{number} {entry['id']} {what}" for what in wrong_entry(entry))
        return
    for language in LANGUAGES:
        if path.name.startswith("works"):
            yield from (
                f"{path.name} {work.name} {language}: {what}" for work in works_in(path, language) for what in wrong_work(work, language)
            )
        else:
            for benefit in benefits_in(path, language):
                yield from (f"{path.name} {benefit.name} {language}: {what}" for what in wrong_benefit(benefit, language))


if __name__ == "__main__":
    said = [what for argument in sys.argv[1:] for what in wrong(Path(argument))]
    print("\n".join(said) if said else "All lines keep their word.")
    sys.exit(bool(said))
