"""What the reading says of a line: levels beside the objective, the settled readings, the words quoted, data that are up to date."""

import json

import pytest

from assistant import review
from assistant.draft import KeyResult, Objective
from assistant.language.lexicon import compiled_path
from assistant.language.lexicon.compile import LANGUAGES, compiled
from assistant.reading import read_objective
from assistant.reading.weigh import tables, weights_path
from evals.corpus import SETTLED, rows


def read(objective: str, *lines: str, language: str = "fr"):  # type: ignore[no-untyped-def]
    results = tuple(KeyResult(f"O1.KR{n}", line, n + 1, 1) for n, line in enumerate(lines, 1))
    return read_objective(Objective("O1", objective, 1, 1, results), language).key_results  # type: ignore[arg-type]


def settled() -> list[object]:
    return [
        pytest.param(draft["lang"], objective, id=f"{draft['id']}-{number}")
        for draft in rows(SETTLED)
        for number, objective in enumerate(draft["objectives"], 1)
    ]


@pytest.mark.parametrize(("language", "gold"), settled())
def test_the_settled_readings_are_kept(language: str, gold: dict) -> None:  # type: ignore[type-arg]
    read_lines = read(gold["text"], *(line["text"] for line in gold["key_results"]), language=language)
    assert [(r.line.text, r.level.rung) for r in read_lines] == [(line["text"], line["level"]) for line in gold["key_results"]]
    assert [r.is_work for r in read_lines] == ["action-as-kr" in line["flags"] for line in gold["key_results"]]


@pytest.mark.parametrize(
    ("language", "line", "served", "means"),
    [
        ("fr", "8 soudeurs embauchés", "Un atelier de soudure au complet", "Livrer les cuves à l'heure"),
        ("en", "8 welders hired", "A fully staffed welding shop", "Deliver tanks on time"),
    ],
)
def test_a_hire_is_the_benefit_only_where_staffing_is_sought(language: str, line: str, served: str, means: str) -> None:
    assert read(served, line, language=language)[0].level.rung == "outcome"
    assert read(means, line, language=language)[0].level.rung == "output"


@pytest.mark.parametrize(
    ("draft", "name", "quote"),
    [
        ("Objectif : Des stocks justes\n- Mise en place d'un inventaire tournant", "action-as-kr", "Mise en place"),
        ("Objective: Accurate stock\n- Roll out cycle counting", "action-as-kr", "Roll out"),
        ("Objectif : Des stocks justes\n- Recruter un magasinier", "action-as-kr", "Recruter"),
        ("Objective: Accurate stock\n- Track shrinkage each week", "kpi-as-kr", "Track"),
        ("Objectif : Des stocks justes\n- Maintenir la démarque sous 1 %", "kpi-as-kr", "Maintenir"),
        ("Objective: Accurate stock\n- Shrinkage", "kpi-as-kr", "Shrinkage"),
    ],
)
def test_a_finding_quotes_the_words_that_decided(draft: str, name: str, quote: str) -> None:
    findings = [found for result in review(draft).objectives[0].key_results for found in result.findings]
    assert [found.quote for found in findings if found.name == name] == [quote]


def test_the_level_names_words_of_its_line() -> None:
    report = review("Objectif : Des clients qui restent\n- Taux de départ de 12 % à 7 %\n- Appeler 40 clients\n- Clients satisfaits : 82 %")
    for result in report.objectives[0].key_results:
        assert result.level_quote
        assert result.level_quote in result.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_words_are_those_of_the_lexicon(language: str) -> None:
    assert compiled_path(language).read_text(encoding="utf-8") == compiled(language)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_weights_name_each_clue_once(language: str) -> None:
    data = json.loads(weights_path(language).read_text(encoding="utf-8"))  # type: ignore[arg-type]
    for name, table in tables(language).items():  # type: ignore[arg-type]
        clues = data[name]["clues"].split("\n")
        assert len(clues) == len(set(clues)) == len(table.rows)
        assert {len(row) for row in table.rows.values()} == {len(table.verdicts)} == {len(table.bias)}


@pytest.mark.parametrize(
    ("line", "quote"),
    [
        ("Lancer le portail et ramener les retards de 12 à 4 jours", "et"),
        ("Retards de 12 % à 4 % et casse de 3 % à 1 %", "et"),
    ],
)
def test_two_results_in_one_are_marked_at_their_joint(line: str, quote: str) -> None:
    findings = review(f"Objectif : Des colis à l'heure\n- {line}").objectives[0].key_results[0].findings
    assert [found.quote for found in findings if found.name == "compound-kr"] == [quote]


@pytest.mark.parametrize("cell", ["à définir", "tbd", "X %"])
def test_a_target_still_to_come_in_its_column_is_a_blank(cell: str) -> None:
    table = f"| Objectif | KR | Cible |\n|---|---|---|\n| Des colis à l'heure | Retards | {cell} |\n| | Casse | 2 % |"
    results = review(table).objectives[0].key_results
    assert ["unfilled-blank" in result.flags for result in results] == [True, False]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Taux de réachat : de [départ] à [cible]", "fr"),
        ("Taux de rupture en rayon : au plus [cible]", "fr"),
        ("Repeat purchase rate: from [baseline] to [target]", "en"),
        ("Overdue invoices: at most [target]", "en"),
    ],
)
def test_a_blank_counts_as_a_figure_to_fill_and_is_reported_as_none(line: str, language: str) -> None:
    reading = read("Des clients qui reviennent" if language == "fr" else "Customers who come back", line, language=language)[0]
    assert reading.measure is None and reading.has_target and not reading.is_watched and not reading.is_work


def test_work_counted_by_a_blank_is_counted_work() -> None:
    report = review("Objective: Customers who come back\n- Send [n] newsletters\n- Churn from 5% to 3%")
    found = {finding.name: finding.severity for finding in report.objectives[0].key_results[0].findings}
    assert found == {"action-as-kr": "warning", "unfilled-blank": "warning"}
