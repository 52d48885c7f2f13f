"""Figures as a person reads them, through the reader that the reports use."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.language.text import fold
from assistant.reading.measure import Measure, read_measure


def read(text: str, language: str) -> Measure | None:
    return read_measure(fold(text), line=text, french=language == "fr")


CASES = [
    ("fr", "Rendement : de 6,1t à 7,4t", (6.1, 7.4, None, None, None)),
    ("en", "Latency 900ms to 300ms", (900, 300, None, None, None)),
    ("en", "Leaks from 30L to 12L a day", (30, 12, None, None, None)),
    ("en", "Scrap per shift: 22 > 10", (22, 10, None, None, None)),
    ("fr", "Sites couverts en 5G : 12", (None, 12, None, None, None)),
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
    # hours and minutes without a blank, durations in days and hours
    ("fr", "Pose du parquet : de 3h30 à 2h", (3.5, 2, None, "h", None)),
    ("en", "Unloading takes 1h15 instead of 2h", (2, 1.25, None, "h", None)),
    ("fr", "Réponse moyenne : de 2 j 4 h à 6 h", (52, 6, None, "h", None)),
    # where things stand, told in a clause, in a parenthesis before or after, by its negation
    ("fr", "Ruches perdues l'hiver : 8 %, elles étaient 19", (19, 8, None, "%", None)),
    ("fr", "Taux de germination : 92 % (85 % à la récolte précédente)", (85, 92, None, "%", None)),
    ("en", "Return visits (12% now) reach 20%", (12, 20, None, "%", None)),
    ("en", "Deposits paid back in 6 days, not 30", (30, 6, None, "day", None)),
    ("en", "Boats afloat on time: 7 in 10, it was 4", (40, 70, None, "%", None)),
    # the figure to reach and not the one in the definition
    ("fr", "Colis bloqués plus de 48 h : 2, contre 19", (19, 2, None, None, None)),
    ("en", "Nights out of service above $5k: 3 vs 13", (13, 3, None, None, None)),
    ("fr", "Les 15 plus gros vergers livrent à 90 %", (None, 90, None, "%", None)),
    ("fr", "Garderie de 16h30 à 18h30 : 40 enfants inscrits", (None, 40, None, None, None)),
    # bounds that stand away from their figure
    ("fr", "Réclamations : 4 par mois tout au plus", (None, 4, None, None, "at most")),
    ("fr", "Une panne au plus par saison", (None, 1, None, None, "at most")),
    ("fr", "Un adhérent sur deux vient au moins une fois par mois", (None, 50, None, "%", None)),
    ("en", "Idle time capped at 20 minutes per shift", (None, 20, None, "min", "at most")),
    ("en", "Lead time of 3-5 days", (None, 3, None, "day", None)),
    ("en", "15 to 20 minutes' wait at most", (None, 15, None, "min", "at most")),
    # numbers in words
    ("fr", "Quatre-vingt-huit pour cent de reçus", (None, 88, None, "%", None)),
    ("fr", "Deux millions d'euros de ventes en ligne", (None, 2000000, None, "€", None)),
    ("en", "Two hundred and fifty volunteers", (None, 250, None, None, None)),
    ("en", "Permits granted in ten days, from thirty-four", (34, 10, None, "day", None)),
    ("en", "Two-thirds of crew trained", (None, 66.67, None, "%", None)),
    # changes
    ("fr", "Diviser la facture d'eau par deux", (None, None, -50, "%", None)),
    ("en", "Advance sales rise 25% within 90 days", (None, None, 25, "%", None)),
    ("en", "10-15% fewer returns", (None, None, -10, "%", None)),
    ("en", "Cut offcuts by 30% (from 8% of timber)", (8, None, -30, "%", None)),
    ("en", "Lift margin by 2 to 3 points", (None, None, 2, "pt", None)),
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
        "Poste de garde tenu 24 h sur 24 et 7 jours sur 7",
        "Lancer la campagne dotée de 85 000 €",
        "Renegotiate the $300k boiler contract",
        "Reach people under 35",
        "Roll out the booking sensors on floors 2 to 5",
        "Capteurs posés aux étages 3 à 6",
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


STOOD = {
    "en": """currently 38% | now 38% | 38% now | from today's 38% | where 38% do now | 38% did last year | it was 38% last year | we had 38% at the start |
compared with 38% before | vs 38% | starting point 38% | only 38% do so today | as against 38% | rather than 38% | instead of 38% | was 38% | down from a record 38% |
up from roughly 38% | which is 38% at present | today's figure is 38% | when only 38% did last year | we're only at 38% today | today only 38% do | against 38% at the last count |
up on last year's 38% | improving on 38% | it stands at 38% now | the baseline is 38% | our last reading was 38%""",
    "fr": """actuellement 38 % | 38 % à ce jour | ils sont 38 % aujourd'hui | contre 38 % aujourd'hui | on n'en est qu'à 38 % | nous n'en sommes qu'à 38 % | nous plafonnons à 38 % |
38 % l'an passé | par rapport aux 38 % de 2025 | quand nous en avions 38 % | ils n'étaient que 38 % | point de départ : 38 % | la mesure actuelle est de 38 % | au lieu des 38 % actuels |
départ à 38 % | là où nous en avions 38 % | aujourd'hui 38 % | ils ne sont que 38 % à le faire | alors qu'on en est à 38 % | on était à 38 % en juin | contre à peine 38 % |
c'était 38 % l'an dernier | l'an dernier, 38 % | aujourd'hui, seuls 38 % le font | la dernière mesure donnait 38 % | nous partons de 38 % | en partant de 38 % | partis de 38 %""",
}


@pytest.mark.parametrize(
    ("language", "stood"), [(language, one.strip()) for language, texts in STOOD.items() for one in texts.split("|")], ids=lambda one: one
)
def test_where_a_figure_stood_is_read_however_people_say_it(language: str, stood: str) -> None:
    line = {"fr": "65 % des visiteurs reviennent dans le mois", "en": "65% of visitors come back within the month"}[language]
    for joint in (", ", "; ", " (") if "," not in stood else (" ; ",):
        text = f"{line}{joint}{stood}{')' if joint == ' (' else ''}"
        found = read(text, language)
        assert found is not None and (found.baseline, found.target) == (38, 65), text
