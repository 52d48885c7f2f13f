"""Which kind of work a line speaks of, and which benefits an objective seeks."""

from collections.abc import Iterable, Iterator, Sequence

from assistant.catalogue import Benefit, Index, Key, Work, catalogue
from assistant.language import Language
from assistant.language.text import fold, singular, words

_STEM = 6  # words this long also match as beginnings
_FAR = 12  # words further in count half
_AFTER = 0.5


# Benefits that go together: work that serves one may be told to serve its kin.
_KIN = tuple(
    frozenset(group.split())
    for group in (
        "acquisition leads conversion revenue basket expansion order_book steady_income margin",
        "awareness reputation leads acquisition recommendation",
        "retention loyalty satisfaction recommendation engagement adoption activation ease",
        "waiting responsiveness resolution satisfaction ease access",
        "quality errors rework incidents breakdowns",
        "availability incidents recovery performance breakdowns",
        "security compliance risk",
        "productivity leadtime capacity utilisation cost waste",
        "stock waste delivery cost leadtime",
        "cash forecast cost margin",
        "hiring hiring_speed ramp_up",
        "staff_stay staff_engagement wellbeing mobility recognition",
        "skills ramp_up mobility learning",
        "collaboration clarity decisions knowledge self_service leadtime",
        "data_trust data_use decisions errors",
        "reach impact take_up access participation",
        "learning attendance employment skills",
        "health_outcomes patient_experience waiting access",
        "volunteers donations participation membership",
        "proof time_to_market innovation recognition partners",
        "balance steady_income wellbeing",
        "dev_speed quality incidents productivity time_to_market",
        "energy cost",
    )
)


def akin(sought: Iterable[str], served: Iterable[str]) -> bool:
    """Whether a benefit that is ``sought`` is among those ``served``, or of the same kin."""
    wanted, given = set(sought), set(served)
    return bool(wanted & given) or any(wanted & group and given & group for group in _KIN)


def works_of(text: str, language: Language) -> list[Work]:
    """The kinds of work ``text`` speaks of, the likeliest first."""
    known = catalogue(language)
    return [known.work(name) for name in _ranked(text, known.work_words)]


def benefits_of(text: str, language: Language) -> list[Benefit]:
    """The benefits ``text`` seeks, the likeliest first."""
    known = catalogue(language)
    return [known.benefit(name) for name in _ranked(text, known.benefit_words)]


def _ranked(text: str, index: Index) -> list[str]:
    """The entries by the weight of their words in ``text``: longer phrases tell more, early words count most."""
    found = words(fold(text))
    forms = [singular(word.form) for word in found]
    weights: dict[str, float] = {}
    for at, form in enumerate(forms):
        best: dict[str, float] = {}
        for first, key in _starting(form, index):
            *rest, name = key
            if _matches(rest, forms, at):
                weight = _weight(first, rest) * (1.0 if at < _FAR else _AFTER) - 0.05 * at
                best[name] = max(best.get(name, 0.0), weight)
        for name, weight in best.items():
            weights[name] = weights.get(name, 0.0) + weight
    return sorted(weights, key=lambda name: -weights[name])


def _starting(form: str, index: Index) -> Iterator[tuple[str, Key]]:
    """The keys whose first word ``form`` may be, each with that word."""
    yield from ((form, key) for key in index.get(form, ()))
    for length in range(_STEM, len(form)):
        yield from ((form[:length], key) for key in index.get(form[:length], ()))


def _matches(rest: Sequence[str], forms: list[str], at: int) -> bool:
    """Whether the further words of a phrase follow the word ``at``."""
    following = forms[at + 1 : at + 1 + len(rest)]
    return len(following) == len(rest) and all(_same(wanted, form) for wanted, form in zip(rest, following, strict=True))


def _same(wanted: str, form: str) -> bool:
    return form == wanted or (len(wanted) >= _STEM and form.startswith(wanted))


def _weight(first: str, rest: Sequence[str]) -> float:
    return 1.0 + 0.6 * len(rest) + 0.03 * (len(first) + sum(map(len, rest)))
