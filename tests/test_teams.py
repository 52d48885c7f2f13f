"""What only shows across teams: each rule keeps its word on its own examples; the opinion of a model is held against the lines."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from assistant.formats import of_bytes
from assistant.formats.document import Document
from assistant.judge import company_rules
from assistant.report.model import Review
from assistant.review import review
from assistant.roster.build import roster
from assistant.roster.place import placed
from assistant.rule import Rule
from assistant.settings import DEFAULT, AiSettings, House
from assistant.teams.across import Across, across
from assistant.teams.answer import AcrossAnswer
from assistant.teams.ask import Ids, sheets
from assistant.teams.company import company_of
from assistant.teams.hold import hold
from assistant.teams.leftovers import Sums, latent
from assistant.teams.measures import benefits_of, classes_of, entries
from assistant.teams.opinion import asked, combined
from assistant.teams.terms import Terms
from tests.scripted import Endpoint, Json, data_of

RULES = [rule for rule, _ in company_rules()]


def reviews_of(text: str, language: str = "en") -> list[Review]:
    found = roster([item for item in of_bytes("teams.md", text.encode(), language) if isinstance(item, Document)])
    return [placed(review(entry.text, language=language, team=entry.team), entry) for entry in found.entries]


def seen_in(text: str, language: str = "en", house: House = DEFAULT) -> Across:
    return across(company_of(reviews_of(text, language)), house)


def names(seen: Across) -> list[str]:
    return [found.rule.name for found in seen.findings]


def cases(kind: str) -> Iterator[Any]:
    for rule in RULES:
        for language in ("fr", "en"):
            for number, text in enumerate(getattr(getattr(rule, kind), language), 1):
                yield pytest.param(rule, language, text, id=f"{rule.code}-{language}-{number}")


@pytest.mark.parametrize(("rule", "language", "text"), list(cases("bad")))
def test_a_bad_example_is_found(rule: Rule, language: str, text: str) -> None:
    assert rule.name in names(seen_in(text, language))


@pytest.mark.parametrize(("rule", "language", "text"), list(cases("good")))
def test_a_good_example_is_not(rule: Rule, language: str, text: str) -> None:
    assert rule.name not in names(seen_in(text, language))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_whole(rule: Rule) -> None:
    assert rule.scope == "company"
    assert rule.bad.fr and rule.bad.en and rule.good.fr and rule.good.en
    assert all(text.strip() for both in (rule.title, rule.holds, rule.why, *rule.messages.values()) for text in both)


COMPANY = (
    "# Company\n## Objective: Customers come back\n- Repeat purchase 20% to 30%\n## Objective: Open Italy\n- 30 Italian partner stores\n- Sales in Milan from 0 to 200k\n"
    "# Support\n## Objective: Help comes fast\n- Median time to resolution from 31h to 12h\n- Customers who buy again 20% to 30%\n"
    "# Product\n## Objective: A shop that works\n- Failed payments from 4% to 1%\n- Referral module live by May\n"
    "# Growth\n## Objective: New customers\n- 900 sign-ups by referral, once Product has delivered the module\n- 300 sales thanks to the new Italian site\n"
)


def opinion(seen: Across, **said: Any) -> Across:
    ids = Ids(seen.reading.company)
    (sheet,) = sheets(seen.reading)
    return combined(seen, hold(AcrossAnswer.model_validate(said), sheet, seen.reading, ids), DEFAULT)


def test_a_pair_of_the_models_counts_and_says_who_found_it() -> None:
    seen = seen_in(COMPANY)
    both = opinion(seen, same=[{"lines": ["T1.O1.1", "T2.O1.1"], "why": "Both watch what customers meet when something fails."}])
    found = [each for each in both.findings if each.rule.name == "duplicate-across-teams"]
    assert ("Median time to resolution from 31h to 12h", "Failed payments from 4% to 1%") in [each.hit.quotes for each in found]
    assert "model" in {each.by for each in found}


@pytest.mark.parametrize(
    "lines",
    [["T1.O1.1"], ["T1.O1.1", "T9.O1.1"], ["T1.O1.1", "T1.O1.2"], ["T1.O1.1", "nonsense"], []],
    ids=["one", "unknown team", "one team", "no id", "none"],
)
def test_what_points_at_no_two_teams_does_not_count(lines: list[str]) -> None:
    seen = seen_in(COMPANY)
    both = opinion(seen, same=[{"lines": lines, "why": "They are the same."}], clashes=[{"lines": lines, "why": "They clash."}])
    assert not [each for each in both.findings if each.by == "model"]


def test_a_reason_with_a_figure_of_its_own_or_in_another_language_is_not_shown() -> None:
    seen = seen_in(COMPANY)
    for why in ("Both will save 4711 euros.", "Les deux équipes visent exactement la même chose, à savoir la panne."):
        both = opinion(seen, same=[{"lines": ["T1.O1.1", "T2.O1.1"], "why": why}])
        assert not [each for each in both.findings if why in each.why]


def test_what_the_model_denies_is_dropped_and_what_it_owns_is_no_longer_unowned() -> None:
    seen = seen_in(COMPANY)
    assert "unowned-dependency" in names(seen)
    (sheet,) = sheets(seen.reading)
    suspects = [{"id": f"S{n}", "why": "It exists.", "holds": False} for n, each in enumerate(sheet.suspicions, 1) if each.kind == "waits"]
    assert "unowned-dependency" not in names(opinion(seen, suspects=suspects))
    waits = [{"line": "T3.O1.2", "needs_team": "T2", "delivered_by": "T2.O1.2", "why": "The module sells."}]
    assert "unowned-dependency" not in names(opinion(seen, waits=waits))


def test_what_serves_what_decides_coverage() -> None:
    seen = seen_in(COMPANY)
    serves = [{"objective": f"T{n}.O1", "serves": "C1", "why": "It keeps customers."} for n in (1, 2, 3)]
    both = opinion(seen, serves=serves)
    assert [each.hit.quotes for each in both.findings if each.rule.name == "uncovered-company-objective"] == [("Open Italy",)]
    nothing = opinion(seen, serves=[{"objective": "T1.O1", "serves": None, "why": "It is upkeep."}])
    assert ("Help comes fast",) in [each.hit.quotes for each in nothing.findings if each.rule.name == "unaligned-objective"]
    assert opinion(seen, serves=[{"objective": "T1.O1", "serves": "C9", "why": "?"}]).serves == seen.serves


def test_many_teams_are_asked_about_on_sheets_that_hold_them_all() -> None:
    teams = "".join(
        f"# Team {n}\n## Objective: Fewer faults in hall {n}\n- Faults in hall {n} from {n + 40} to {n}\n- Hours lost {n + 9} to {n}\n"
        for n in range(300)
    )
    seen = seen_in(teams)
    found = sheets(seen.reading)
    assert {team for sheet in found for team in sheet.teams} == set(range(300))
    assert all(len(sheet.teams) <= 140 for sheet in found)


def test_the_house_chooses_rules_and_severities() -> None:
    house = DEFAULT._replace(ignore=("unowned-dependency",), severity={"uncovered-company-objective": "error"})
    seen = seen_in(COMPANY, house=house)
    assert "unowned-dependency" not in names(seen)
    assert {each.severity for each in seen.findings if each.rule.name == "uncovered-company-objective"} == {"error"}


def test_the_same_words_in_many_teams_are_one_finding() -> None:
    line = "- Scrap rate in cutting from 9% to 5%\n"
    seen = seen_in(
        "".join(f"# Plant {name}\n## Objective: Less waste in {name}\n{line}- Rework {n} to 2\n" for n, name in enumerate("ABCDE", 10))
    )
    found = [each for each in seen.findings if each.rule.name == "duplicate-across-teams" and "Scrap" in each.hit.quotes[0]]
    assert [len(each.hit.teams) for each in found] == [5]
    assert "5 teams" in found[0].why


PRIVATE = (
    "# Entreprise\n## Objectif : Des clients qui restent\n- Contrats signés avec Marcelline Quentin : de 2 à 5\n"
    "# Projet Boréal\n## Objectif : Une aide rapide\n- Délai médian de réponse à Novalia : de 31 h à 12 h\n- Demandes résolues au premier appel : de 40 % à 60 %\n"
    "# Ventes\n## Objectif : Des ventes sans attente\n- Délai médian de réponse chez Novalia : de 31 h à 12 h\n- Devis signés : de 20 % à 30 %\n"
)
SECRETS = ("Boréal", "Marcelline", "Quentin", "Novalia")


def echo(request: Json) -> Json:
    """The second and the third team seek the same, said in the words of the first of them."""
    line = data_of(request)["teams"][0]["objectives"][0]["key_results"][0]
    return {"same": [{"lines": [line["id"], "T2.O1.1"], "why": f"Les deux suivent : {line['text']}."}]}


@pytest.mark.parametrize(("redact", "hidden"), [(True, SECRETS), (False, ("Boréal",))], ids=["asked for", "the house's list"])
def test_what_is_private_stays_here_and_comes_back(
    redact: bool, hidden: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OKR_DATA_DIR", str(tmp_path))
    house = DEFAULT._replace(ai=AiSettings(redact=("boréal",)))
    with Endpoint(echo) as endpoint:
        for name, value in (("BASE_URL", endpoint.url), ("API_KEY", "none"), ("MODEL", "scripted")):
            monkeypatch.setenv(f"OPENAI_{name}", value)
        outcome = asked(seen_in(PRIVATE, "fr", house), house, redact=redact, max_cost=None)
    sent = json.dumps(endpoint.requests, ensure_ascii=False)
    assert outcome.status == "done" and [secret for secret in SECRETS if secret not in sent] == list(hidden)
    assert any("Les deux suivent : Délai médian de réponse à Novalia" in found.why for found in outcome.across.findings)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Churn from 8% to 5%", "Accounts that renew: from 92% to 95%"),
        ("Part des clients qui résilient : de 8 % à 5 %", "Clients encore abonnés au bout d'un an : de 92 % à 95 %"),
        ("Staff who quit within a year: from 30% to 20%", "Colleagues still here after twelve months: from 70% to 80%"),
        ("Livraisons en retard : de 14 % à 6 %", "Colis livrés à la date promise : de 86 % à 94 %"),
    ],
)
def test_two_ends_of_one_benefit_are_named_with_their_ways(one: str, other: str) -> None:
    fewer, more = (benefits_of(classes_of(text)) for text in (one, other))
    shared = fewer.keys() & more.keys()
    assert shared
    assert [(fewer[name], more[name]) for name in shared] == [(-1, 1)] * len(shared)


def test_the_same_words_about_others_are_no_benefit_shared() -> None:
    mine, theirs = (benefits_of(classes_of(text)) for text in ("Customers who leave us within a year", "Staff who leave us within a year"))
    assert mine
    assert theirs
    assert not mine.keys() & theirs.keys()


def test_every_benefit_has_phrases_in_both_languages_and_its_classes_are_known() -> None:
    assert all(entry.french and entry.english for entry in entries())
    classes = {entry.name.rstrip("-") for entry in entries() if not entry.alternatives}
    assert all(set(alternative.split("+")) <= classes for entry in entries() for alternative in entry.alternatives)


def test_what_is_left_of_lines_tells_another_population_from_another_word() -> None:
    texts = ["Time to hire engineers", "Time to recruit engineers", "Time to hire trucks", "Time to hire engineers"]
    terms = Terms(texts, "en")
    weighed = [terms.weights(text) for text in texts]
    shared = [[feature for feature in weighed[0] if feature in other] for other in weighed[1:]]
    whole, left = Sums(latent(), weighed).compared(np.array([0, 0, 0]), np.array([1, 2, 3]), shared)
    assert left[0] > left[1]
    assert whole[2] == pytest.approx(1, abs=1e-4)
    assert left[2] == 1


def test_a_threshold_is_no_way_to_go() -> None:
    text = """
# Parts
## Garages never wait
- Orders for spare parts packed in less than a day: from 40% to 60%
# Repairs
## Repaired at the first visit
- Spare parts kept in the vans: from 80 to 120
"""
    assert "contradiction-across-teams" not in names(seen_in(text))


@pytest.mark.parametrize(
    "names_of", [("Lyon", "Lille", "Nantes"), ("Team 1", "Team 2", "Team 3"), ("Northern sales", "Southern sales", "Western sales")]
)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_teams_that_measure_the_same_of_themselves_are_no_duplicates(language: str, names_of: tuple[str, ...]) -> None:
    shape = {
        "fr": "# {n}\n## Objectif : Les clients de {n} restent avec nous\n- Clients de {n} qui renouvellent : de 60 % à 80 %\n- Réclamations à {n} : de 30 à 12 par mois\n",
        "en": "# {n}\n## Objective: {n} customers stay with us\n- {n} customers who renew from 60% to 80%\n- Complaints in {n} from 30 to 12 a month\n",
    }[language]
    text = "".join(shape.format(n=name) for name in names_of)
    assert "duplicate-across-teams" not in names(seen_in(text, language))
    alike = text.replace(
        names_of[1] + (" qui" if language == "fr" else " customers who"), "nous qui" if language == "fr" else "customers who"
    )
    assert alike != text
