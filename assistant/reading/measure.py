"""The figure of a key result: from where, to where, in what unit; what only defines the thing counted is left out."""

import re
from typing import Literal, NamedTuple

from assistant.language.figures import TIME_UNITS, Figure, convert, scan
from assistant.language.pattern import pattern

Direction = Literal["up", "down", "hold"]
Bound = Literal["at least", "at most"]


class Measure(NamedTuple):
    """What is measured and how far it shall go.

    ``baseline`` and ``target`` are levels in ``unit`` (None for counts); ``change`` stands where no target level
    is given, in per cent or points; ``start`` and ``end`` are the place of the deciding figure in the line, if there.
    """

    baseline: float | None = None
    target: float | None = None
    change: float | None = None
    unit: str | None = None
    bound: Bound | None = None
    direction: Direction | None = None
    start: int = 0
    end: int = 0


_SHOWN_UNITS = frozenset({"%", "€", "$", "£", "h", "min", "day", "week", "/5", "/10", "/20", "/100", "/7", "/4", "pt"})
_TO = pattern(
    r"(?:[\s,]*(?:/ ?\w+|per \w+|par \w+|a \w+)?\s*(?:->|→|➔|➜|=>|>|»|⇒)\s*|\s*(?:[a-z/%.' -]{0,40}?\s)?(?:down to|up to|jusqu'a|a|to|vers|becomes|devient)\s)"
    r"(?:\w+\s)??(?:moins de |plus de |au moins |au plus |sous (?:les |la )?|under |below |less than |fewer than |at least |at most |more than |over |above |no more than |no less than |around |about |environ |[<>≤≥~±]\s?)*"
)
_FROM_BEFORE = pattern(
    r"\b(?:from|de|d'|passer|passe|going|entre|between|du)\s*(?:an? |average (?:of )?|about |around |environ |pres de |plus de |moins de |over |under |~)*$"
)
_BETWEEN = pattern(r"\b(?:between|entre)\s*(?:les )?$")
_RANGE_GAP = pattern(r"\s?(?:-|a|to|ou|or|/)\s?")
_BACK = pattern(
    r"[^()]{0,70}?[\s,;(:–-]*(?:\b(?:best |record )?so far\s?:?|\b(?:up |down |en hausse |en baisse )?from|\bcontre|\bau lieu d[eu']|\bvs\.?|\bversus|\bagainst|\bcompared (?:with|to)|\binstead of|\brather than|\bpar rapport a|\bplutot que|\bbase\s?:?|\bbaseline\s?:?|\bdepart\s?:?|"
    r"\bwas|\bwere|\bau depart|\bici|\bnow at|\bactuel(?:lement)?\s?:?|\bcurrently(?: at)?|\bcurrent\s?:?|\bnow\s?:?|\btoday\s?:?|\baujourd'hui\s?:?|\bhier|\bnous sommes a|\bon est a|\bwe are at|\bstarting (?:at|from)|\bstart\s?:?|\bavant\s?:)\s*"
    r"(?:an? |at |a |about |around |environ |plus de |moins de |les |la |le |l'|over |under |~)*$"
)
_NOW_AFTER = pattern(
    r"[^()\d,;]{0,12}?\s?(?:\b(?:auj\b|aujourd'hui|actuel(?:s|le|les|lement)?|en ce moment|a date|a ce jour|l'an (?:passe|dernier)|l'annee (?:passee|derniere)|au (?:dernier|t[1-4]|s[1-2]|printemps|trimestre)|en (?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|20\d\d|moyenne aujourd)|"
    r"l'an passe|an passe|today|now|currently|at present|last (?:year|quarter|season|month|term|cohort|cycle|summer|winter)|this year|ly\b|in (?:20\d\d|q[1-4]|h[12]|[a-z]+uary|march|april|may|june|july|august|september|october|november|december|the last)|"
    r"sur (?:le|la) (?:precedent|proto|derniere?)|le (?:trimestre|semestre|mois) (?:passe|dernier|precedent)|at the moment|to date|so far|baseline|at the last|au dernier|for the current|the year before|previously|avant|auparavant|a fin|en debut|moy\. today|yoy base|fin 20\d\d|[ts][1-4]\b|q[1-4]\b))"
)
_NOW_THEN = pattern(
    r"[^,;()\d]{0,30}\b(?:aujourd'hui|actuellement|en ce moment|l'an (?:passe|dernier)|a ce jour|today|now|at the moment|currently|last (?:year|quarter|season|month)|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))\b[^,;()\d]{0,12}[,;]\s*(?:[a-z' ]{0,25})|"
    r"[^,;()\d]{0,30}[,;]\s*(?:viser|on vise|objectif|cible|target|aim(?:ing)? for|goal)\s?:?\s?(?:les |moins de |plus de )?"
)
_AT_LEAST = pattern(
    r"(?:\b(?:at least|au moins|minimum(?: de)?|mini|(?<!\d )(?<!\d)min\.?|more than|plus de|superieure?s? (?:ou egale?s? )?a|above|over|beyond|no (?:less|fewer) than|not less than|au[- ]dessus d[e']|depass\w+|exceed\w*|stays? above|higher than|better than|greater than|upwards of|pas moins de|north of|au-dela de)|≥|(?<![-=])>=?|⩾)\s*(?:les |le |la |a |an |de |d'|or equal to )?$"
)
_AT_MOST = pattern(
    r"(?:\b(?:at most|au plus|maximum(?: de)?|maxi|max\.?|less than|fewer than|moins d[e']|inferieure?s? (?:ou egale?s? )?a|under|below|sous|within|en dessous d[e']|au-dessous d[e']|no more than|not more than|never more than|pas plus d[e']|up to|jusqu'a|n'excede pas|no longer than|in (?:under|less than)|en moins d[e']|lower than|at or below|sans depasser|ne depasse pas|not exceed(?:ing)?|d'ici)|[≤<]=?|⩽)"
    r"\s*(?:la barre des |les |le |la |a |an |de |d'|±|\+/-)?\s*$"
)
_LEAST_AFTER = pattern(
    r"\s?[a-z€$%]{0,12}\s?(?:\b(?:ou plus|or more|or better|or higher|or above|mini(?:mum)?|min\b(?!ute)|at least|au moins|plus)\b|\+)"
)
_MOST_AFTER = pattern(r"\s?[a-z€$%]{0,12}\s?\b(?:ou moins|or fewer|or less|or under|or lower|or below|max(?:i(?:mum)?)?|at most|au plus)\b")
_UP_WORD = pattern(
    r"\b(?:augment\w*|accroi\w*|croi[tst]\w*|hausse\w*|rais\w+|increas\w*|grow\w*|grew|up|improv\w*|amelior\w*|gagn\w+|gain\w*|plus|more|doubl\w+|tripl\w+|twice|lift\w*|boost\w*|higher|better|progress\w+|monte\w*|releve\w*|extra|additional|supplementaires?)\b"
)
_DOWN_WORD = pattern(
    r"\b(?:redui\w*|reduc\w*|reduce\w*|baiss\w+|diminu\w+|decreas\w*|cut|cuts|cutting|lower\w*|down|drop\w*|abaiss\w+|ramen\w+|fewer|less|divis\w+|halv\w+|shrink\w*|shorten\w*|moins|en baisse|narrow\w*|raccourci\w*|limit\w+|decline\w*|fall\w*|trim\w*|slash\w*|save\w*|economis\w+|alleg\w+|sav(?:ed|ing))\b"
)
_HOLD_WORD = pattern(
    r"\b(?:maintenir|maintenue?s?|maintien\w*|conserver|rester|reste\w*|garder|keep\w*|kept|maintain\w*|stays?|staying|hold|holding|remain\w*|stable|stabilis\w+|respect\w*|sustain\w*|preserv\w+|tenir|tenue?s?)\b"
)
_BY = pattern(r"\b(?:by|de|d'|par)\s*(?:au moins |at least |about |environ |some |a |an |plus de |more than |over )*$")
_CHANGE_AFTER = pattern(
    r"\s?(?:\b(?:de |d')?(?:plus|moins|more|fewer|less|increase|reduction|decrease|growth|drop|rise|uplift|improvement|cut|hausse|baisse|de croissance|d'augmentation|de reduction|de baisse|higher|lower|faster|yoy|vs|en plus|en moins|supplementaires?|d'economies?|improvement|savings?)\b)"
)
_UP_BY = pattern(
    r"\b(?:en hausse|en augmentation|en progression|up|grow\w*|grew|increas\w*|raised?|augment\w*|progress\w*|croi\w+|hausse|lift\w*|boost\w*|improv\w*|amelior\w*|gagner|gain)\s*(?:[\w' -]{0,60}?\s)?(?:of|de|d'|by|par|at least|au moins)?\s*(?:au moins |at least |about |environ |a |an )*$"
)
_DOWN_BY = pattern(
    r"\b(?:en baisse|en diminution|en recul|down|fall\w*|drop\w*|reduc\w*|redui\w*|reduce\w*|baiss\w*|diminu\w*|decreas\w*|cut\w*|lower\w*|slash\w*|trim\w*|shrink\w*|alleg\w+|save\w*|economis\w+)\s*(?:[\w' -]{0,60}?\s)?(?:of|de|d'|by|par|at least|au moins)?\s*(?:au moins |at least |about |environ |a |an )*$"
)
_REACH_LEVEL = pattern(
    r"\b(?:a|to|at|vers|below|under|above|sous|atteindre|reach|hit)\s*(?:au moins |at least |moins de |plus de |less than |under |around )?$"
)
_WINDOW_BEFORE = pattern(
    r"(?:\b(?:within|sous|dans les|in under|in less than|en moins d[e']|au bout d[e']|after|apres|avant|before|pendant|for|over|during|at|a|under|depuis|every|tou(?:te)?s les|chaque|per|par|of|de plus d[e']|plus d[e']|de moins d[e']|less than|older than|d[e']|sur|within the first|the first|first|premiers?|in)|[<>≥≤])\s*(?:the |les |first |premiers? )*$"
)
_SIZE_BEFORE = pattern(
    r"(?:\b(?:a plus d[e']|de plus d[e']|d'au moins|de moins d[e']|of more than|of over|of at least|over|above|worth|at|a|d'un montant de|with|avec|under|budget (?:of|de)|in|en|of|pour|for|aged|age[ds]? de|les)|[<>≥≤@])\s*$"
)
_PROVISO = pattern(
    r"\b(?:a .{0,20}constante?|at constant|sans (?:depasser|degrader)|without (?:exceeding|going)|tout en|while keeping|a taux|at the same)\b"
)


def read_measure(
    folded: str, *, baseline: str | None = None, target: str | None = None, line: str | None = None, french: bool = True
) -> Measure | None:
    """The measure of a folded line, its columns first; None when no figure says how far."""
    figures = _outside_quotes(folded, scan(line if line is not None else folded, folded, french=french))
    found = _pair(folded, figures) or _single(folded, figures)
    if baseline or target:
        found = _from_cells(baseline, target, found, folded, french=french)
    if found is None:
        return None
    return found._replace(unit=found.unit if found.unit in _SHOWN_UNITS else None)


_CONNECTIVE = pattern(
    r"(?:[\s:,(–—-]|\b(?:de|d'|du|from|to|at|a|passer|faire passer|au moins|at least|at most|au plus|moins de|plus de|less than|fewer than|more than|under|below|above|over|no more than|"
    r"up|down|by|en hausse|en baisse|reste|stays?|atteindre|reach|of|is|est|augmenter|reduire|increase|reduce|raise|lower|cut|improve|ameliorer|hold|maintenir|keep)\b|[<>≥≤±+=])+$"
)
_LEADING = pattern(
    r"\s*(?:(?:augmenter|reduire|faire passer|passer|ameliorer|atteindre|maintenir|increase|reduce|raise|lower|cut|improve|reach|grow|keep|maintain|baisser|diminuer|ramener)\s)?(?:(?:le |la |les |l'|the |our |nos |notre )\s?)?"
)
_OF = pattern(r"\s*(?:de |d'|des |du |of |in )?")


def metric_name(text: str, folded: str, measure: Measure | None) -> str | None:
    """What is measured, in the author's words: the line up to its figure, else what follows it; None when nothing is left."""
    if measure is None:
        return None
    end = measure.start or len(text)
    start = found.end() if (found := _LEADING.match(folded)) and found.end() < end else 0
    head = folded[start:end]
    while (trimmed := _CONNECTIVE.sub("", head)) != head:
        head = trimmed
    if any(char.isalpha() for char in head):
        return text[start : start + len(head)].strip(" :,–—-") or None
    tail_start = measure.end + (found.end() if (found := _OF.match(folded[measure.end :])) else 0)
    tail = re.split(r"[,(;]", text[tail_start:])[0].strip(" .:")
    return tail or None


def _outside_quotes(low: str, figures: list[Figure]) -> list[Figure]:
    """Figures in a quoted answer ("I could do this for 1 year") are not the measure when others are there."""
    if len(figures) < 2 or not any(mark in low for mark in '"«“'):
        return figures
    quoted = [found.span() for found in re.finditer(r"\"[^\"]*\"|«[^»]*»|“[^”]*”", low)]
    kept = [figure for figure in figures if not any(start < figure.start < end for start, end in quoted)]
    return kept or figures


def _from_cells(baseline: str | None, target: str | None, found: Measure | None, folded: str, *, french: bool) -> Measure | None:
    """What the columns say wins over the line; a cell without a figure ("done") says nothing."""
    goal = read_cell(target, french=french)
    start = read_cell(baseline, french=french)
    if goal is None:
        if found and start is not None and found.baseline is None:
            return _directed(found._replace(baseline=convert(start.value, start.unit, found.unit)), folded)
        return found
    if goal.kind == "factor" or (goal.sign in ("+", "-") and goal.unit in ("%", "pt") and not (start and start.value < 0)):
        value = abs(goal.value) * (-1 if goal.sign == "-" else 1)
        return _directed(
            Measure(baseline=start.value if start else None, change=value, unit=goal.unit, direction="up" if value > 0 else "down"), folded
        )
    value = -goal.value if goal.sign == "-" else goal.value
    unit = goal.unit or (start.unit if start else None) or ("%" if folded.lstrip().startswith("%") else None)
    low = " " + (target or "").lower()
    bound: Bound | None = (
        "at least"
        if re.search(r"[≥>]|au moins|at least|min\b|plus de|\+\s*$", low)
        else "at most"
        if re.search(r"[≤<]|au plus|at most|max|moins de|under", low)
        else None
    )
    base = None if start is None else convert(-start.value if start.sign == "-" else start.value, start.unit or unit, unit)
    return _directed(Measure(baseline=base, target=value, unit=unit, bound=bound), folded)


def read_cell(text: str | None, *, french: bool = True) -> Figure | None:
    """The first figure of a table cell; "J+8" is eight days there."""
    if not text:
        return None
    if day := re.fullmatch(r"\s*[JD]\s?\+\s?(\d{1,3})\s*", text):
        return Figure(float(day[1]), "day", 0, len(text))
    figures = scan(text, french=french)
    if not figures and (year := re.fullmatch(r"\s*(\d+)\s*", text)):
        return Figure(float(year[1]), None, 0, len(text))
    return figures[0] if figures else None


def _pair(low: str, figures: list[Figure]) -> Measure | None:
    """Baseline and target in one line, in either order."""
    for index in range(len(figures) - 1):
        first, second = figures[index], figures[index + 1]
        if first.kind == "factor" or second.kind == "factor":
            continue
        gap, before = low[first.end : second.start], low[: first.start]
        if _BETWEEN.search(before) and re.fullmatch(r"\s?(?:and|et|a|to)\s?", gap):
            continue
        if _TO.fullmatch(gap) and _same_scale(first, second, gap) and _is_pair(first, second, gap, before):
            return _measured(low, first, second)
    for first, second in zip(figures, figures[1:], strict=False):
        if (
            first.kind != "factor"
            and second.kind != "factor"
            and _NOW_THEN.fullmatch(low[first.end : second.start])
            and _comparable(second, first, is_first=True)
        ):
            return _measured(low, first, second)
    for index in range(len(figures) - 1):
        for goal in figures[: index + 1]:
            base = figures[index + 1]
            gap = low[figures[index].end : base.start] if goal is not figures[index] else low[goal.end : base.start]
            if goal.kind == "factor" or not _comparable(goal, base, is_first=goal is figures[0]):
                continue
            if _is_baseline(low, gap, base):
                return _measured(low, base, goal)
    return None


def _same_scale(first: Figure, second: Figure, gap: str) -> bool:
    """Whether two figures joined by "to" can be two levels of one thing: the same unit, or one bare figure beside it."""
    if first.unit == second.unit or (first.unit in TIME_UNITS and second.unit in TIME_UNITS):
        return True
    return len(gap.split()) <= 4 and (second.unit is None or (first.unit is None and len(gap.split()) <= 1))


def _comparable(goal: Figure, base: Figure, *, is_first: bool) -> bool:
    if goal.unit in TIME_UNITS or base.unit in TIME_UNITS:
        return goal.unit == base.unit or (goal.unit in TIME_UNITS and (base.unit in TIME_UNITS or base.unit is None))
    return goal.unit == base.unit or base.unit is None and is_first


def _is_baseline(low: str, gap: str, base: Figure) -> bool:
    after = low[base.end : base.end + 40]
    if _BACK.fullmatch(gap) and not re.search(r"\b(?:within|sous) $", gap):
        return True
    opened = gap.count("(") > gap.count(")") or "(" in gap
    inside = gap.rsplit("(", 1)[-1] if opened else ""
    if opened and re.search(
        r"\b(?:max|min|cible|target|dont|of which|n\s?=|soit|i\.e|at least|au moins|minimum|maximum|within|sous|d'ici|by|objectif|phase|pour|for|tous|all|hors)\b",
        inside,
    ):
        return False
    if opened and ")" not in inside and inside.strip() == "" and re.match(r"\s?[a-z%€$£/.' ]{0,12}\)", after):
        return True
    if opened and _NOW_AFTER.match(after):
        return True
    return bool(re.search(r"[;,–-]\s*(?:[a-z' ]{0,16})$", gap)) and bool(_NOW_AFTER.match(after))


def _is_pair(first: Figure, second: Figure, gap: str, before: str) -> bool:
    """Whether "A … B" is a move; a bare "5 à 7 %" or "10 to 15 clients" at the start is a range."""
    if re.search(r"->|→|➔|➜|=>|⇒", gap) or ">" in gap:
        return True
    if _FROM_BEFORE.search(before):
        return True
    if re.search(r"\b(?:down to|up to|vers|devient|becomes)\b", gap):
        return True
    bare = before.rstrip()
    if not bare or first.unit in TIME_UNITS and second.value < first.value and re.search(r"\b(?:to)\b", gap):
        return bool(bare)
    if (
        _RANGE_GAP.fullmatch(gap)
        and first.unit == second.unit
        and re.search(r"\ba\b", gap)
        and first.value < second.value
        and not bare.endswith(":")
    ):
        return False
    return len(bare) > 3 and not re.search(
        r"\b(?:publier|publish|run|organiser|hold|sign(?:er)?|hire|recruter|of|with|avec|top|les|in|within|under|sous|aged|for)$", bare
    )


def _measured(low: str, base: Figure, goal: Figure) -> Measure:
    unit = goal.unit or base.unit
    if unit is None and (low.lstrip().startswith("%") or re.search(r"%\s(?:of|de|des|d')", low[: goal.start])):
        unit = "%"
    value = _signed(goal)
    start = convert(_signed(base), base.unit or unit, unit)
    if goal.unit is None and base.unit in TIME_UNITS:
        unit = base.unit
    first = min(base.start, goal.start)
    found = Measure(baseline=start, target=value, unit=unit, bound=_bound(low, goal), start=first, end=max(base.end, goal.end))
    return _directed(found, low)


def _signed(figure: Figure) -> float:
    return -figure.value if figure.sign == "-" else figure.value


def _directed(found: Measure, low: str) -> Measure:
    """Direction from baseline to target, else from a word of change or holding."""
    if found.baseline is not None and found.target is not None:
        direction: Direction | None = "up" if found.target > found.baseline else "down" if found.target < found.baseline else "hold"
    elif found.change is not None:
        direction = "up" if found.change > 0 else "down"
    elif _HOLD_WORD.search(low):
        direction = "hold"
    elif _UP_STRONG.search(low):
        direction = "up"
    elif _DOWN_STRONG.search(low):
        direction = "down"
    else:
        direction = None
    return found._replace(direction=direction)


# Words that say the level itself moves; "plus de", "more than" only bound it.
_UP_STRONG = pattern(
    r"^(?:[^:]{0,40}:\s*)?(?:nous |we |to )?(?:augment\w*|accroi\w*|increas\w*|grow\b|raise\b|lift\b|improv\w*|amelior\w*|faire monter|monter|hausser|porter|relever)\b|\b(?:portee?s? a|raised to|increased to|up to|grows? to|rises? to|augmente a|passe a plus)\b"
)
_DOWN_STRONG = pattern(
    r"^(?:[^:]{0,40}:\s*)?(?:nous |we |to )?(?:redui\w*|reduce\w*|baisser|diminu\w+|decreas\w*|cut\b|lower\b|abaiss\w+|ramener|bring down|limiter|shorten|faire baisser|faire tomber|faire descendre)\b|\b(?:abaissee?s? a|ramenee?s? a|ramenee? sous|reduced to|down to|cut to|lowered to|reduite?s? a|tombee? a|baisse a|falls? (?:to|below)|drops? to|descendue? a|descend sous|en baisse a|limitee?s? a)\b"
)


def _bound(low: str, goal: Figure) -> Bound | None:
    before, after = low[max(0, goal.start - 40) : goal.start], low[goal.end : goal.end + 22]
    if goal.sign == "±":
        return "at most" if _AT_MOST.search(before) else None
    if _AT_MOST.search(before) and not re.search(r"d'ici\s*$", before):
        return "at most"
    if _AT_LEAST.search(before):
        return "at least"
    if _MOST_AFTER.match(after):
        return "at most"
    if _LEAST_AFTER.match(after) and not (re.match(r"\s?[a-z]*\s?plus (?:de |d'|[a-z])", after)):
        return "at least"
    return None


def _single(low: str, figures: list[Figure]) -> Measure | None:
    ranked = sorted((_rank(low, figure, figures), index) for index, figure in enumerate(figures))
    if not ranked or ranked[0][0] >= 6:
        return None
    figure = figures[ranked[0][1]]
    change = _change(low, figure)
    if change is not None:
        unit = figure.unit if figure.unit == "pt" else "%"
        found = Measure(
            change=change,
            unit=unit,
            bound=_bound(low, figure),
            direction="up" if change > 0 else "down",
            start=figure.start,
            end=figure.end,
        )
        return _with_base(low, found, [other for other in figures if other is not figure])
    found = Measure(target=_signed(figure), unit=figure.unit, bound=_bound(low, figure), start=figure.start, end=figure.end)
    if found.unit is None and low.lstrip().startswith("%"):
        found = found._replace(unit="%")
    return _directed(found, low)


def _with_base(low: str, found: Measure, others: list[Figure]) -> Measure:
    """A change keeps the level it starts from, and then the unit of that level."""
    for other in others:
        gap = low[found.end : other.start] if other.start >= found.end else ""
        if gap and _is_baseline(low, gap, other):
            unit = "pt" if found.unit == "pt" else other.unit
            return found._replace(baseline=_signed(other), unit=unit)
    return found


def _rank(low: str, figure: Figure, figures: list[Figure]) -> int:
    """How far a figure is from being the one to reach; six and more: it is none."""
    before, after = low[: figure.start], low[figure.end :]
    cost = -1 if figure.kind == "factor" else 0
    if re.search(r"\b(?:sample|panel|echantillon|cohorte?) (?:of|de|d')\s*$", before) or (
        figure.unit in ("day", "week", "month", "year")
        and re.search(r"\bat $", before)
        and re.match(r"\s(?!of\b)[a-z]", after)
        and not _HOLD_WORD.search(before)
    ):
        cost += 6
    if figure.unit in TIME_UNITS and re.search(r"\b(?:the first|the last|les premieres?|les premiers|first|premieres?|premiers) $", before):
        cost += 6
    others = [other for other in figures if other is not figure]
    in_parenthesis = before.count("(") > before.count(")")
    if in_parenthesis:
        inner = before.rsplit("(", 1)[-1]
        alone = not inner.strip() and after.startswith(")") and not others
        aim = re.search(r"\b(?:max|min|cible|target|objectif|at least|au moins|au plus|no more than|pas plus)\b", inner)
        cost += 0 if alone else 3 if aim or re.match(r"\s?[a-z%]{0,6}\s?(?:max|min)\b", after) else 6
    if figure.unit in TIME_UNITS and _WINDOW_BEFORE.search(before):
        cost += 2 if others or before.rstrip().endswith((">", "≥", "plus de")) and ":" not in before else 0
        if (
            re.search(r"(?:[<>]|\bplus de|\bover|\bolder than)\s*$", before)
            and len(before.split()) > 1
            and not re.search(r"[:=]", before)
            and re.search(
                r"\b(?:echues?|overdue|retards?|factures|impayes|patients|stocks?|tickets|invoices|debts?|creances|loans)\b[^:]*$", before
            )
        ):
            cost += 6
    elif figure.unit != "%" and _SIZE_BEFORE.search(before) and others and before.strip() and figures[0] is not figure:
        cost += 2
    if ":" in after and not in_parenthesis and any(other.start > figure.end + after.index(":") for other in others):
        cost += 3
    if figure.unit == "year" or _is_described_object(low, before, after, figure):
        cost += 6 if not others else 3
    if re.search(r"\b(?:budget|grant|subvention|enveloppe|loan|pret|dossier)\s(?:application\s)?(?:of|de|d')\s*$", before) and not others:
        cost += 6
    if _PROVISO.search(before) and others:
        cost += 3
    return cost


def _is_described_object(low: str, before: str, after: str, figure: Figure) -> bool:
    """Figures that only describe a thing: "in 5 steps", "parcours de 3 jours", "10-min stand-up"."""
    if figure.unit in TIME_UNITS and re.match(r"-[a-z]+\b", low[figure.start :].lstrip("0123456789")):
        return True
    if (
        figure.unit in TIME_UNITS
        and figure.unit not in ("s",)
        and re.match(
            r"-?\s?(?:course|training|induction|camp|programme|program|plan|roadmap|pilot|parcours|formation|sprint|meeting|stand-up|standup|workshop|session|strategy|scrap|event|seminaire)\b",
            after.lstrip("- "),
        )
    ):
        return True
    if figure.unit in ("€", "$", "£") and re.match(r"\s(?:grants?|applications?|loans?|budgets?|bids?|tender)\b", after):
        return True
    return bool(
        re.search(r"\b(?:in|en)\s*$", before)
        and re.match(r"\s(?:steps?|etapes?|phases?|parts?|parties|volets?|langues|languages)\b", after)
    )


def _change(low: str, figure: Figure) -> float | None:
    """The signed change a figure stands for, None when it is a level."""
    before, after = low[: figure.start], low[figure.end : figure.end + 30]
    if figure.kind == "factor":
        return figure.value
    if figure.kind == "fraction":
        return _fraction_change(before, after, figure)
    if figure.unit not in ("%", "pt"):
        return None
    if figure.sign in ("+", "-") and not re.search(r"\b(?:nps|score|entre|between)\b", before):
        return figure.value if figure.sign == "+" else -figure.value
    if _REACH_LEVEL.search(before) and not re.search(r"\bd'au moins $", before):
        return None
    tail = before[-70:]
    if figure.unit == "pt" and not (_UP_BY.search(tail) or _DOWN_BY.search(tail)) and re.search(r"\b(?:score|nps)\b", before):
        return None
    if _DOWN_BY.search(tail) and (_BY.search(tail) or re.search(r"\b(?:down|baisse|cut|reduce|economiser|save)\s*(?:\w+\s){0,3}$", tail)):
        return -figure.value if not re.search(r"\b(?:below|under|sous|a moins|inferieur)\b", tail[-25:]) else None
    if _UP_BY.search(tail) and (_BY.search(tail) or re.search(r"\b(?:up|hausse|gagner|gain)\s*(?:\w+\s){0,2}$", tail)):
        return figure.value
    if found := _CHANGE_AFTER.match(after):
        return (
            -figure.value if re.search(r"moins|fewer|less|reduc|decrease|drop|baisse|cut|lower|econom|saving", found[0]) else figure.value
        )
    return figure.value if figure.unit == "pt" and re.search(r"\b(?:gagner|gain|plus)\b", before) else None


def _fraction_change(before: str, after: str, figure: Figure) -> float | None:
    """ "Cut by half", "up a third", "half as many", "half the carpet of last year" are changes; "half of the tenants" a share."""
    value = figure.value
    if re.match(
        r"\s(?:as (?:many|much|few)|(?:the|le|la|les)\b.{0,40}\b(?:of last|l'an|last year|than)|moins|fewer|less)", after
    ) or re.match(r"\s(?:fewer|less|de moins|moins)", after):
        return value - 100 if re.match(r"\sas ", after) else -value
    if (
        re.match(r"\s(?:the|d'autant)\b", after)
        and "half" in before[-5:] + "half"
        and not re.search(r"\bof\b", after[:12])
        and re.search(r"\blast\b", after)
    ):
        return -value
    tail = before[-60:]
    if _DOWN_WORD.search(tail) and re.search(
        r"(?:\b(?:by|in|de|d'|par|down|cut|baisse|reduction|a|an|une?)|,)\s*(?:(?:a|an|un|une|la|de)\s?)*$", tail
    ):
        return -value
    if re.search(r"\b(?:more|plus|de plus)\b", after[:12]) or (
        _UP_WORD.search(tail) and re.search(r"\b(?:by|de|d'|up|par|hausse)\s*(?:(?:a|an|un|une)\s?)*$", tail)
    ):
        return value
    return None
