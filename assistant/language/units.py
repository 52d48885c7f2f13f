"""Units behind a number: per cent, points, money, durations; and durations turned into one another."""

from assistant.language.pattern import pattern

_SECONDS = {"s": 1.0, "min": 60.0, "h": 3600.0, "day": 86400.0, "week": 604800.0, "month": 2629800.0, "year": 31557600.0}
TIME_UNITS = frozenset(_SECONDS)
_UNITS = {
    form: unit
    for unit, forms in {
        "pt": "pt pts point points pp",
        "%": "% pct pcent percent",
        "€": "€ euro euros eur",
        "$": "$ dollar dollars usd",
        "£": "£ pound pounds gbp",
        "min": "min minute minutes mn",
        "h": "h heure heures hour hours hr hrs",
        "s": "s sec secs seconde secondes second seconds",
        "day": "day days j jour jours d",
        "week": "week weeks wk wks semaine semaines sem",
        "month": "month months mois mos",
        "year": "year years yr yrs an ans annee annees",
    }.items()
    for form in forms.split()
}
_FIRST = frozenset(form[0] for form in _UNITS) | frozenset("wbc")
_NEXT = pattern(r"[\s-]?([a-z]+|[%€$£])")
_COMPOUND = {
    "pour": ("%", pattern(r"pour ?cents?\b")),
    "per": ("%", pattern(r"per ?cent\b")),
    "p": ("%", pattern(r"p\. ?100\b")),
    "percentage": ("pt", pattern(r"percentage points?\b")),
    "m": ("min", pattern(r"m(?=\s?\d\d\s?s\b)")),
    **dict.fromkeys(("working", "business", "calendar"), ("day", pattern(r"[a-z]+ days?\b"))),
}
_POINTS_OF_SALE = pattern(r" (?:de (?:vente|contact|collecte)|of sale|de charge|d'acces)")
_POINTS_TAIL = pattern(r" de pourcentage")
_PER = pattern(r"/\w+")


def unit_at(low: str, at: int) -> tuple[str | None, int]:
    """The unit that starts at ``at`` and where it ends; (None, at) when there is none."""
    first = low[at : at + 1]
    if first == " " or first == "-":
        first = low[at + 1 : at + 2]
    if first not in _FIRST or (found := _NEXT.match(low, at)) is None:
        return None, at
    word, end = found[1], found.end()
    unit = _UNITS.get(word)
    if unit is None:
        return _compound(word, low, found.start(1), at)
    if unit == "%":
        return unit, end
    after = low[end : end + 1]
    if after.isdigit() and word not in ("h", "min", "mn", "€", "$", "£"):
        return None, at
    if unit == "week" and low.startswith("-end", end):
        return None, at
    if word == "d" and after == "'":
        return unit_at(low, end + 1) if low.startswith(("euro", "dollar"), end + 1) else (None, at)
    if unit == "day":
        return (None, at) if after == "/" and word[0] == "j" else (unit, _worked(low, end))
    if unit == "pt" and word[1] == "o":
        return (None, at) if _POINTS_OF_SALE.match(low, end) else (unit, tail.end() if (tail := _POINTS_TAIL.match(low, end)) else end)
    if unit == "year" and low.startswith(" old", end):
        return None, at
    return unit, tail.end() if word == "€" and (tail := _PER.match(low, end)) else end


def _compound(word: str, low: str, start: int, at: int) -> tuple[str | None, int]:
    known = _COMPOUND.get(word)
    found = known[1].match(low, start) if known else None
    return (known[0], found.end()) if known and found else (None, at)


def _worked(low: str, end: int) -> int:
    """Where "jours ouvrés" ends."""
    return next((end + len(kind) for kind in (" ouvres", " ouvrables") if low.startswith(kind, end)), end)


def convert(value: float, unit: str | None, to: str | None) -> float:
    """``value`` of a duration in ``unit``, in the unit ``to``; anything else unchanged."""
    if unit == to or unit not in _SECONDS or to not in _SECONDS:
        return value
    into_larger = _SECONDS[to] > _SECONDS[unit]
    return round(value * _SECONDS[unit] / _SECONDS[to], 4 if into_larger else 2)
