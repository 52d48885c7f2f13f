"""Every rule keeps its word: each bad example is flagged, each good one is not, in both languages."""

from collections.abc import Iterator

import pytest

from assistant.draft import Draft, KeyResult, Objective
from assistant.judge import DraftReading, all_rules, judge
from assistant.parse import clean, parse
from assistant.reading import read_objective
from assistant.rule import Case, Rule

NEUTRAL = {"fr": "Des clients qui reviennent chaque saison", "en": "Customers who come back every season"}
LANGUAGES = ("fr", "en")
RULES = [checked.rule for checked in all_rules()]


def read_case(case: str | Case, rule: Rule, language: str) -> DraftReading:
    if rule.scope == "draft":
        assert isinstance(case, str)
        draft = parse(clean(case))
    else:
        draft = as_draft(case if isinstance(case, Case) else Case(line=case, objective=case), rule, language, bare=isinstance(case, str))
    return DraftReading(draft, language, tuple(read_objective(o, language) for o in draft.objectives))


def as_draft(case: Case, rule: Rule, language: str, *, bare: bool) -> Draft:
    if rule.scope == "key_result":
        lines = (*case.others, case.line)
        objective = NEUTRAL[language] if bare or not case.objective else case.objective
    else:
        lines, objective = case.key_results, case.objective
    text = "\n".join([objective, *(f"- {line}" for line in lines)])
    results = parse(clean(f"Objective: {text}")).objectives[0].key_results if lines else ()
    kept = tuple(KeyResult(f"O1.KR{n}", r.text, n + 1, 3, owner=r.owner, due=r.due) for n, r in enumerate(results, 1))
    return Draft((Objective("O1", objective, 1, 1, kept),), text)


def flagged(case: str | Case, rule: Rule, language: str) -> bool:
    judged = judge(read_case(case, rule, language))
    found = {
        "draft": judged.draft,
        "objective": judged.objectives[0],
        "key_result": judged.key_results[0][-1] if judged.key_results[0] else (),
    }
    return any(f.rule.name == rule.name for f in found[rule.scope])


def cases(kind: str) -> list[object]:
    return list(_cases(kind))


def _cases(kind: str) -> Iterator[object]:
    for rule in RULES:
        for language in LANGUAGES:
            for number, case in enumerate(getattr(getattr(rule, kind), language), 1):
                yield pytest.param(rule, language, case, id=f"{rule.code}-{language}-{number}")


@pytest.mark.parametrize(("rule", "language", "case"), cases("bad"))
def test_a_bad_example_is_flagged(rule: Rule, language: str, case: str | Case) -> None:
    assert flagged(case, rule, language)


@pytest.mark.parametrize(("rule", "language", "case"), cases("good"))
def test_a_good_example_is_not(rule: Rule, language: str, case: str | Case) -> None:
    assert not flagged(case, rule, language)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_says_what_a_reader_needs(rule: Rule) -> None:
    for language in LANGUAGES:
        assert len(getattr(rule.bad, language)) >= 6
        assert len(getattr(rule.good, language)) >= 6
        assert rule.title.said(language)
        assert rule.why.said(language)
        assert all(message.said(language) for message in rule.messages.values())
    assert rule.source
    assert "default" in rule.messages or len(rule.messages) > 1


def test_codes_and_names_are_unique_and_follow_the_file_order() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES) == 24
    assert [rule.code for rule in RULES] == sorted(rule.code for rule in RULES)
