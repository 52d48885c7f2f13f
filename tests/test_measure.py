"""Figures as a person reads them, through the reader that the reports use."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.language.text import fold
from assistant.reading.measure import Measure, read_measure


def read(text: str, language: str) -> Measure | None:
    return read_measure(fold(text), line=text, french=language == "fr")


CASES = [
    ("fr", "Recettes de la buvette : 1 200 000 €", (None, 1200000, None, "€", None)),
    ("fr", "Panier moyen de 3 k€ contre 2,5 k€", (2500, 3000, None, "€", None)),
    ("fr", "Attente au comptoir : de 6 min à 2 min 30", (6, 2.5, None, "min", None)),
    ("fr", "Casse divisée par deux", (None, None, -50, "%", None)),
    ("fr", "Moins de 4 % de retours", (None, 4, None, "%", "at most")),
    ("fr", "Neuf adhérents sur dix reviennent", (None, 90, None, "%", None)),
    ("fr", "Note des parents ≥ 4,5/5", (None, 4.5, None, "/5", "at least")),
    ("fr", "Marge : +1,5 pt", (None, None, 1.5, "pt", None)),
    ("fr", "Zéro panne en août", (None, 0, None, None, None)),
    ("fr", "Nuitées : de 21'000 à 27'000", (21000, 27000, None, None, None)),
    ("en", "Bookings worth $1.2M", (None, 1200000, None, "$", None)),
    ("en", "Average basket $47 from $41", (41, 47, None, "$", None)),
    ("en", "One in five visitors buys a guide", (None, 20, None, "%", None)),
    ("en", "4 of 12 depots on electric vans", (None, 4, None, None, None)),
    ("en", "Requests answered within 2h in 95% of cases", (None, 95, None, "%", None)),
    ("en", "Heating bill -20%", (None, None, -20, "%", None)),
    ("en", "Grant income up a third", (None, None, 33.33, "%", None)),
    ("en", "Referrals x3", (None, None, 200, "%", None)),
    ("en", "Keep overtime under 6% of payroll", (None, 6, None, "%", "at most")),
    ("en", "Order to delivery from 3 weeks to 9 days", (21, 9, None, "day", None)),
]


@pytest.mark.parametrize(("language", "text", "want"), CASES, ids=[case[1] for case in CASES])
def test_a_figure_is_read(language: str, text: str, want: tuple[object, ...]) -> None:
    found = read(text, language)
    assert found is not None
    assert (found.baseline, found.target, found.change, found.unit, found.bound) == want


@pytest.mark.parametrize(
    "text",
    [
        "Livrer la phase 2 avant le 3 mars 2027",
        "Certification ISO 9001 au T3 2027",
        "Standard ouvert 24h/24 et 7j/7",
        "Make Ward 7B calm",
        "Move to version 5.1 by Q4",
    ],
)
def test_dates_names_and_versions_are_no_figures(text: str) -> None:
    assert read(text, "fr" if "é" in text or "ouvert" in text or "ISO" in text else "en") is None


NUMBERS = st.integers(0, 10**7).filter(lambda number: not 1900 <= number < 2100)  # those read as years, as people do


@settings(max_examples=200, deadline=None)
@given(NUMBERS, NUMBERS, st.sampled_from(["€", "%", "jours", ""]))
def test_from_and_to_come_back_as_written(start: int, goal: int, unit: str) -> None:
    found = read(f"Indicateur suivi : de {start} {unit} à {goal} {unit}".rstrip(), "fr")
    assert found is not None
    assert (found.baseline, found.target) == (start, goal)
    assert found.direction == ("up" if goal > start else "down" if goal < start else "hold")
