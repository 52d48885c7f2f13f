"""The Python contract: review, review_many, verdicts, languages, house rules, and inputs nobody wants."""

import contextlib
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant import DraftError, review, review_many
from assistant.settings import House

FRENCH = """Équipe : Accueil
OKR T2 2027, engagements fermes

Objectif : Des familles reçues sans attendre
- Attente médiane au guichet : de 34 à 12 minutes
- Familles satisfaites : 62 % → 80 %
- Dossiers réglés dès la première visite : de 40 % à 65 %
"""
ENGLISH = """OKRs Q2 2027 (committed)

Objective: Families are seen without waiting
- Median wait at the desk from 34 to 12 minutes
- Families who say they were well received: 62% to 80%
- Launch the new booking page
"""


def flags(text: str, **options: object) -> dict[str, list[str]]:
    report = review(text, **options)  # type: ignore[arg-type]
    return {result.text: result.flags for objective in report.objectives for result in objective.key_results}


def test_a_sound_draft_is_ready() -> None:
    report = review(FRENCH)
    assert report.verdict == "ready"
    assert (report.sound_key_results, report.key_results) == (3, 3)
    assert (report.language, report.team, report.cycle) == ("fr", "Accueil", "T2 2027")


def test_work_is_marked_at_its_words_and_is_input() -> None:
    report = review(ENGLISH)
    result = report.objectives[0].key_results[2]
    assert (result.level, result.line, result.column) == ("input", 6, 3)
    finding = next(f for f in result.findings if f.name == "action-as-kr")
    assert result.text[finding.start : finding.end] == finding.quote == "Launch"
    assert report.verdict == "revise"


def test_messages_follow_the_draft_and_language_can_be_forced() -> None:
    assert review(ENGLISH).language == "en"
    assert "initiative" in review(ENGLISH, language="fr").objectives[0].key_results[2].findings[0].message


def test_columns_give_the_measure() -> None:
    table = "| Objectif | KR | Départ | Cible |\n|---|---|---|---|\n| Des patients vus à temps | Attente | 40 min | 15 min |\n| | Notes | 3,1/5 | 4,5/5 |"
    results = review(table).objectives[0].key_results
    assert [(r.measure.baseline, r.measure.target, r.measure.unit) for r in results if r.measure] == [(40, 15, "min"), (3.1, 4.5, "/5")]


def test_many_keep_their_order_and_errors() -> None:
    found = list(review_many([FRENCH, "", ENGLISH], concurrency=2))
    assert [getattr(item, "language", None) for item in found] == ["fr", None, "en"]
    assert isinstance(found[1], DraftError)


@pytest.mark.parametrize("text", ["", "   \n\t", "\x00\x01\x02" * 50, "x" * 1_000_001], ids=["empty", "blank", "binary", "huge"])
def test_what_cannot_be_read_is_one_sentence(text: str) -> None:
    with pytest.raises(DraftError) as error:
        review(text)
    assert str(error.value).endswith(".")
    assert "\n" not in str(error.value)


def test_another_language_is_said_and_checked_without_words() -> None:
    report = review(
        "Objetivo: Los clientes vuelven a comprar con nosotros cada mes\n- Lanzar la nueva tienda en línea para los clientes\n- Tasa de retención del 40 % al 60 %"
    )
    assert any("neither" in warning for warning in report.warnings)
    assert report.verdict == "revise"  # never "ready": most checks were not made
    assert {f for o in report.objectives for k in o.key_results for f in k.flags} <= {
        "no-target",
        "duplicate-kr",
        "unfilled-blank",
        "too-long",
        "no-owner",
    }


def test_a_long_line_is_listed_not_lost() -> None:
    report = review(FRENCH + "\n" + "mot " * 50_000)
    assert any(kept.text.startswith("mot mot") for kept in [*report.unread, *report.notes])


def test_house_rules_change_severity_limits_and_what_is_fair() -> None:
    assert "action-as-kr" not in flags(ENGLISH, house=House(ignore=("action-as-kr",)))["Launch the new booking page"]
    lenient = review(ENGLISH, house=House(allow_input=("Desk",)), team="Desk")
    assert {f.severity for f in lenient.objectives[0].key_results[2].findings if f.name == "action-as-kr"} == {"advice"}
    assert any("Desk" in warning for warning in lenient.warnings)
    assert "too-many-krs" in review(FRENCH, house=House(max_krs=2)).objectives[0].flags


def test_a_review_loads_no_heavy_library() -> None:
    code = "import sys; from assistant import review; review('Objective: X stays\\n- NPS from 3 to 5'); print([m for m in ('openai', 'chromadb', 'langchain', 'fastapi', 'jinja2', 'rich') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_reviewed_or_refused_politely(text: str) -> None:
    try:
        report = review(text)
    except DraftError:
        return
    for objective in report.objectives:
        for result in objective.key_results:
            for finding in result.findings:
                assert 0 <= finding.start <= finding.end <= len(result.text)


PIECES = st.sampled_from(
    [
        "Objective: ",
        "KR1: ",
        "- ",
        "de 3 à 5 %",
        "from 2h30 to 45 min",
        "½",
        "≥ 4,5/5",
        "one in five",
        "[cible]",
        "X %",
        "(owner: Bo)",
        "\t",
        "\n",
        "J+5",
        "12'000",
        "Mise en place",
        "NPS",
        "et",
        "1e9",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=25))
def test_pieces_of_drafts_in_any_order_do_no_harm(pieces: list[str]) -> None:
    with contextlib.suppress(DraftError):
        review(" ".join(pieces))


def test_a_model_that_is_not_there_yet_is_said_once() -> None:
    report = review(FRENCH, ai=True)
    assert report.critique.status == "off"
    assert report.critique.reason
    assert report.critique.reason not in report.warnings
