"""A model's opinion on what shows across teams: asked for, held against the lines, put together with what the rules found.

What the rules told and the model denies is dropped with its reason, and can be read in ``teams.json``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from assistant.draft import Draft
from assistant.errors import ModelError
from assistant.judge import company_rules, is_selected
from assistant.rule import Rule, TeamHit
from assistant.settings import House
from assistant.teams.across import Across, By, TeamFinding, finding, serves_of
from assistant.teams.answer import AcrossAnswer
from assistant.teams.ask import Ids, data_of, expected, sheets
from assistant.teams.company import Company, whole
from assistant.teams.hold import Heard, Told, hold, joined
from assistant.teams.needs import Need
from assistant.teams.reading import CompanyReading
from assistant.teams.serving import Served

if TYPE_CHECKING:
    from assistant.critique.critic import Critic
    from assistant.critique.later import Later
    from assistant.critique.redact import Redactor

_WAITS = "unowned-dependency"
_PAIRED = {"duplicate-across-teams": "same", "contradiction-across-teams": "clash"}  # lines side by side, and what the model calls it


class Outcome(NamedTuple):
    """All teams as seen by rules and model together, and what asking took: status done, partial or failed, why, tokens, cost."""

    across: Across
    status: str
    model: str
    reason: str | None
    dropped: tuple[dict[str, str], ...]
    tokens: int
    cost: float | None

    def as_data(self) -> dict[str, Any]:
        """How it went, as ``teams.json`` tells it."""
        return {key: value for key, value in self._asdict().items() if key != "across"} | {"dropped": list(self.dropped)}


def asked(seen: Across, house: House, *, redact: bool, max_cost: float | None, later: Later | None = None) -> Outcome:
    """``with_opinion`` for callers without an event loop of their own, with a critic of its own."""
    from assistant.asking import critic_for, run

    async def whole() -> Outcome:
        critic = critic_for(house=house, redact=redact, max_cost=max_cost, later=later)
        try:
            return await with_opinion(seen, house, critic)
        finally:
            await critic.close()

    return run(whole())


async def with_opinion(seen: Across, house: House, critic: Critic) -> Outcome:
    """``seen`` by the rules, put to the model: confirmed, dropped, added to."""
    from assistant.critique.errand import Errand

    reading, ids = seen.reading, Ids(seen.reading.company)
    company = reading.company
    heard, tokens_in, tokens_out, error = [], 0, 0, None
    questions, redactor = sheets(reading), _redactor(critic, company)
    for sheet in questions:
        data = data_of(company, sheet, ids)
        errand = Errand("across", company.language, redactor.hide(data) if redactor else data, expected(company, sheet))
        try:
            answer = await critic.filled(errand, AcrossAnswer)
            if redactor:
                answer = AcrossAnswer.model_validate(redactor.show(answer.model_dump(mode="json")))
            heard.append(hold(answer, sheet, reading, ids))
        except ModelError as failed:
            error = failed
        tokens_in, tokens_out = tokens_in + errand.tokens_in, tokens_out + errand.tokens_out
        if error and error.kind in ("cost", "off", "package", "address", "key"):
            break
    status = "done" if error is None and len(heard) == len(questions) else "partial" if heard else "failed"
    counted = joined(heard)
    across = combined(seen, counted, house) if heard else seen
    cost = critic.endpoint.cost(tokens_in, tokens_out)
    return Outcome(across, status, critic.endpoint.model, str(error) if error else None, counted.dropped, tokens_in + tokens_out, cost)


def _redactor(critic: Critic, company: Company) -> Redactor | None:
    """The stand-ins of all that is sent in one run; None where nothing is hidden."""
    if not (critic.options.redact or critic.settings.redact):
        return None
    from assistant.critique.redact import Redactor

    own = [text for objective in company.own.objectives for text in whole(objective)] if company.own else []
    groups = [review.group for review in company.teams if review.group]
    prose = "\n".join([*(line.text for line in company.lines), *own, *company.names, *groups])
    return Redactor(Draft((), prose), company.language, also=critic.settings.redact, whole=critic.options.redact)


def combined(seen: Across, heard: Heard, house: House) -> Across:
    """What rules and model see together."""
    reading = _reread(seen.reading, heard)
    kept: list[TeamFinding] = []
    for rule, check in company_rules():
        if not is_selected(rule, house):
            continue
        if rule.name in _PAIRED:
            kept += _side_by_side(rule, seen, reading, heard, house)
        elif rule.name == _WAITS:
            kept += _waiting(rule, check(reading), seen, reading, heard, house)
        else:
            kept += [finding(rule, hit, reading.company.language, house, "both") for hit in check(reading)]
    names = {rule.name for rule, _ in company_rules()}
    kept += [found for found in seen.findings if found.rule.name not in names]
    return Across(reading, tuple(kept), serves_of(reading))


def _reread(reading: CompanyReading, heard: Heard) -> CompanyReading:
    """The company's reading with what the model says of needs and of what serves what, set before they would be worked out."""
    again = CompanyReading(reading.company)
    serving = tuple(
        Served(each.team, each.objective, heard.serves.get((each.team, each.objective), each.serves), each.weight)
        for each in reading.serving
    )
    lines = reading.lines
    told = {each.lines[0]: each for each in heard.told if each.kind == "waits"}
    denied = {key[0] for kind, key in heard.denied if kind == "waits"}
    numbers = {line: number for number, line in enumerate(lines)}
    needs = [need for need in reading.needs if numbers[need.line] not in told and numbers[need.line] not in denied]
    needs += [
        Need(lines[number], lines[number].text, each.needs, lines[each.delivered_by] if each.delivered_by is not None else None, 2.0)
        for number, each in told.items()
    ]
    goals = range(len(reading.company.own.objectives)) if reading.company.own else range(0)
    if heard.serves:
        vars(again)["uncovered"] = frozenset(goals) - {each.serves for each in serving}
    vars(again)["serving"], vars(again)["needs"] = serving, tuple(sorted(needs, key=lambda need: numbers[need.line]))
    return again


def _waiting(rule: Rule, hits: Iterable[TeamHit], seen: Across, reading: CompanyReading, heard: Heard, house: House) -> list[TeamFinding]:
    """The lines that wait for another team: who says so, and the model's reason."""
    told = {reading.lines[each.lines[0]].text: each for each in heard.told if each.kind == "waits"}
    by_rules, kept = _of_rule(rule, seen), []
    for hit in hits:
        each = told.get(hit.quotes[0])
        by: By = "rules" if each is None else "both" if frozenset(hit.quotes) in by_rules else "model"
        kept.append(_reasoned(finding(rule, hit, reading.company.language, house, by), each))
    return kept


def _side_by_side(rule: Rule, seen: Across, reading: CompanyReading, heard: Heard, house: House) -> list[TeamFinding]:
    """The lines that seek the same or pull apart: what the model tells, then what the rules found and it does not deny."""
    kind, lines, by_rules = _PAIRED[rule.name], reading.lines, _of_rule(rule, seen)
    gone = {frozenset(lines[number].text for number in numbers) for (what, numbers) in heard.denied if what == kind}
    kept: list[TeamFinding] = []
    for each in (one for one in heard.told if one.kind == kind):
        teams, quotes = tuple(lines[n].team for n in each.lines), tuple(lines[n].text for n in each.lines)
        fields = {"first": teams[0], "second": teams[1], "count": len(teams), "teams": ", ".join(teams)}
        hit = TeamHit(teams, quotes, message="several" if len(teams) > 2 and "several" in rule.messages else "default", fields=fields)
        by: By = "both" if frozenset(quotes) in by_rules else "model"
        kept.append(_reasoned(finding(rule, hit, reading.company.language, house, by), each))
    known = {frozenset(found.hit.quotes) for found in kept}
    return kept + [found for quotes, found in by_rules.items() if quotes not in gone and quotes not in known]


def _of_rule(rule: Rule, seen: Across) -> dict[frozenset[str], TeamFinding]:
    """What a rule found, by its quotes."""
    return {frozenset(found.hit.quotes): found for found in seen.findings if found.rule.name == rule.name}


def _reasoned(found: TeamFinding, told: Told | None) -> TeamFinding:
    """The finding with the model's reason after the rule's words."""
    return found._replace(why=f"{found.why} {told.why}".strip()) if told else found
