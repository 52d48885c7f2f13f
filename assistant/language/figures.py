"""Figures as a person reads them, in French and English: numbers, money, durations, shares, factors; dates told apart.

``scan`` gives every figure of a line in order. Names with digits, versions, ordinals, dates and years are not given.
"""

import re
from typing import Literal, NamedTuple

from assistant.language.pattern import pattern
from assistant.language.text import fold

Kind = Literal["number", "share", "factor", "fraction"]


class Figure(NamedTuple):
    """One figure: ``value`` in ``unit`` (None for counts); ``sign`` is "+", "-", "±" or "".

    ``kind``: a number; a share ("9 sur 10", per cent); a factor ("x 3", "twice", as a change in per cent);
    a fraction ("half", "un tiers", per cent) which may be a share or a change.
    """

    value: float
    unit: str | None
    start: int
    end: int
    kind: Kind = "number"
    sign: str = ""


_SECONDS = {"s": 1.0, "min": 60.0, "h": 3600.0, "day": 86400.0, "week": 604800.0, "month": 2629800.0, "year": 31557600.0}
TIME_UNITS = frozenset(_SECONDS)
_UNITS: tuple[tuple[str, str], ...] = (
    (
        "pt",
        r"(?:pts?\b|points? de pourcentage|percentage points?|pp\b|p\.p\.|points?\b(?! de vente| of sale|s? de charge| d'acces| de contact| de collecte))",
    ),
    ("%", r"(?:%|pour ?cents?\b|per ?cent\b|percent\b|p\. ?100|pct\b|pcent\b)"),
    ("€", r"(?:€(?:/\w+)?|euros?\b|eur\b)"),
    ("$", r"(?:\$|dollars?\b|usd\b)"),
    ("£", r"(?:£|pounds?\b|gbp\b)"),
    ("min", r"(?:min(?:utes?)?\b|mn\b|m(?=\s?\d{2}\s?s\b))"),
    ("h", r"(?:h(?:eures?|ours?|rs?)?\b)"),
    ("s", r"(?:s(?:ec(?:ondes?|onds?|s)?)?\b)"),
    ("day", r"(?:(?:working |business |calendar )?days?\b|j(?:ours?)?\b(?!/)(?: ouvres?\b| ouvrables?\b)?|d\b)"),
    ("week", r"(?:weeks?\b|wks?\b|semaines?\b|sem\b)"),
    ("month", r"(?:months?\b|mois\b|mos\b)"),
    ("year", r"(?:years?\b(?! olds?)|yrs?\b(?! olds?)|ans?\b|annees?\b)"),
)
_UNIT_NAMES = tuple(name for name, _ in _UNITS)
_UNIT = pattern(r"[\s-]?(?:" + "|".join(f"(?P<u{index}>{form})" for index, (_, form) in enumerate(_UNITS)) + ")")
_CURRENCY = {
    "€": "€",
    "$": "$",
    "£": "£",
    "us$": "$",
    "ca$": "$",
    "eur": "€",
    "usd": "$",
    "gbp": "£",
    "rs": None,
    "rs.": None,
    "inr": None,
    "₹": None,
    "kes": None,
    "chf": None,
    "fcfa": None,
}
_CORE = pattern(
    r"(?P<sign>(?<![\w.)%])[+±]\s?|(?<![\w.)%€$£])-\s?(?=[\d€$£]))?(?P<cur>us\$|ca\$|[€$£₹]|(?<![a-z])(?:eur|usd|gbp|rs\.?|inr|kes|chf|fcfa)(?=\s?\d))?\s?"
    r"(?P<num>\d{1,3}(?:[ ]\d{3})+(?!\d)|\d{1,3}(?:[']\d{3})+(?!\d)|\d{1,3}(?:,\d{3})+(?![\d])|\d{1,3}(?:\.\d{3})+(?![\d])|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+)(?P<dec>[.,]\d+)?"
)
_DIGIT, _BEFORE_DIGITS = pattern(r"\d"), 8  # a sign, a currency and their blanks take no more
_SCALE = pattern(
    r"\s?(?:(?P<k>k(?=€|\$|£|\s|$|[^a-z0-9])|thousand\b|milliers?\b|mille\b|kilo\b)|(?P<m>m(?=€|\$|£|\s|$|[^a-z0-9²³2])|mn\b(?=\s?€)|millions?\b|mio\b|mln\b)|"
    r"(?P<b>md(?:s)?(?=€|\s|$|[^a-z])|mrd\b|milliards?\b|bn\b|b(?=\s|$|[^a-z0-9])|billions?\b)|(?P<lakh>lakhs?\b)|(?P<crore>crores?\b|cr\b))"
)
_SCALES = {"k": 1e3, "m": 1e6, "b": 1e9, "lakh": 1e5, "crore": 1e7}
_MONTH = (
    r"(?:janv(?:ier)?|fev(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?|"
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|october|november|december)"
)
_WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
DATE = pattern(
    rf"\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})\b|\b(?:du|au|le|avant le|before|by|on|until|au plus tard le|fin|end|ici le) (?:\d{{1,2}} (?:au|to) )?\d{{1,2}}/\d{{1,2}}\b|\bdu \d{{1,2}} au \d{{1,2}}\b|"
    rf"\b\d{{1,2}}(?:er|st|nd|rd|th|e)?\.? (?:of )?{_MONTH}\b\.?(?: \d{{4}})?|\b{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?!\s?%)(?:,? \d{{4}})?|\b{_MONTH}\.? (?:19|20)\d\d\b|"
    rf"\b{_WEEKDAY} \d{{1,2}}\b|\b(?:[tqshw][1-4]|h[12])(?:[ -]?(?:fy)?(?:20)?\d\d)?\b|\bfy ?'?\d\d(?:\d\d)?\b|\b(?:19|20)\d\d[-/](?:19|20)?\d\d\b|"
    rf"\b(?:en|in|fin|end|mi|d'ici|ici|by|since|depuis|annee|year|of|vs|pour|for|de|debut|until|jusqu'en|a|early|late|du|summer|winter|ete|hiver|printemps|automne|spring|autumn|fall|noel|before|avant) (?:fin |end |end of |la fin )?(?:19[5-9]|20[0-4])\d\b(?!\s?[%€$£a-z]|[ ,.]\d|\s?(?:->|→|-|/)\s?\d)|"
    r"(?<!par )(?<!per )(?<!a )\b(?:semaine|week|wk|s) ?\d{1,2}\b(?! ?%)|\b[jdm]\s?[+-]\s?\d{1,3}\b"
)
# What a date with a figure cannot do without; quicker to look for than the dates themselves.
_MAYBE_DATED = pattern(r"\d ?[/-] ?\d|(?:19|20)\d\d|\b[tqshwjdm] ?[+-]? ?\d|week|wk|semaine|fy|" + _MONTH + "|" + _WEEKDAY + r"|\bdu \d")
_DUE_WORD = pattern(
    rf"\b{_MONTH}\b|\b(?:quarter|trimestre|semestre|noel|christmas|year[- ]end|(?:first|second) half|half[- ]year|fin d'annee|mi-annee|ete|printemps|automne|hiver|summer|winter|autumn|spring|rentree|paques|easter|cycle|end of (?:the )?(?:quarter|year|month)|fin de (?:trimestre|mois|l'annee))\b"
)
# A number right after one of these is a name, a rank or an edition, not a figure to reach.
_NAMER = pattern(
    r"(?:\b(?:phases?|versions?|v|lots?|lignes?|lines?|niveaux?|levels?|etapes?|steps?|articles?|chapitres?|chapters?|norme|iso(?: ?/ ?iec)?|windows|top|tops|semaine|grade|class|tiers?|paliers?|vagues?|waves?|sprints?|objectif|objective|obj|kr|scope|rgaa|wcag|"
    r"zone|room|ward|salle|salles|batiment|building|unit|unite|plant|usine|route|sites? n°|model|modele|serie|series|type|appendix|annexe|option|plan|programme|program|gate|jalon|milestone|horizon|agenda|"
    r"en|nf|din|rfc|cat|categorie|category|priority|priorite|rang|rank|numero|number|no|n°|#|gpt|python|java|kubernetes|k8s|php|angular|react|web|soc|pci dss|ifrs|loi|act|code|section|track|stage|year|annee|s/|p)[ -]?|#|n°\s?|/\s?(?=\d))$"
)
_ORDINAL_TAIL = pattern(
    r"(?:er|ere|e|eme|emes|nde?|st|nd|rd|th|ieme)s?\b|(?!h\d|min)[a-z]{1,3}\d|\.\d+\.\d|:1s?\b|\s?[hj]?\s?/\s?(?:7|24)\b|\s?[ap]\.?m\b"
)
_AGE_TAIL = pattern(r"\s?(?:-\s?\d+\s?)?(?:ans\b|yr\b|year[- ]olds?|years old|yo\b)")
_RATIO = pattern(
    r"\s?(?P<noun>(?:[a-z'-]+\s){0,4}?)(?P<link>sur|in|out of|of(?: (?:our|the|its|their|all))?(?: (?:the|our))?|de nos|des|parmi)\s(?:les |nos |our |the )?(?P<d>\d+(?:[.,]\d+)?|[a-z]+)\b"
)
_SCORE = pattern(r"\s?/\s?(?P<d>5|10|20|100|7|4)\b(?![\d/.,])|\s(?:sur|out of)\s(?P<e>5|10|20|100)\b(?!\s?%)")
_YEAR = pattern(r"20[1-4]\d")
_ARROW_NEXT = pattern(r"\s*(?:->|→|=>|%|€|\$|£|k\b|to \d|a \d|[a-z]+ (?:->|→))")
_ARROW_BEFORE = pattern(r"(?:->|→|=>|\b(?:de|from) [\d ]+ ?(?:a|to))\s*$")
NUMERALS = {
    w: i
    for i, ws in enumerate(
        (
            "zero",
            "one un une",
            "two deux",
            "three trois",
            "four quatre",
            "five cinq",
            "six",
            "seven sept",
            "eight huit",
            "nine neuf",
            "ten dix",
            "eleven onze",
            "twelve douze",
            "treize thirteen",
            "quatorze fourteen",
            "quinze fifteen",
            "seize sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "vingt twenty",
        )
    )
    for w in ws.split()
} | {
    "trente": 30,
    "thirty": 30,
    "quarante": 40,
    "forty": 40,
    "cinquante": 50,
    "fifty": 50,
    "soixante": 60,
    "sixty": 60,
    "cent": 100,
    "hundred": 100,
    "dozen": 12,
    "douzaine": 12,
    "dizaine": 10,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "centaine": 100,
    "mille": 1000,
}
_NUMERAL = pattern(r"\b(?:" + "|".join(sorted(NUMERALS, key=len, reverse=True)) + r")\b")
_NOTHING = pattern(
    r"\b(?:zero|aucune?s?|none|nil|nul|pas (?:de|d'un|un)|plus (?:de|d'|aucun)(?= [a-z]+ (?:perdu|jete|en retard))|sans aucune?|no(?= [a-z-]+)(?! (?:more|later|less|fewer|longer|one|matter|later|sooner|doubt|\d)))\b"
)
_FRACTION = pattern(
    r"\b(?:(?P<n>un|une|a|one|deux|two|trois|three|la) )?(?P<f>half|halves|moitie|demi|tiers|thirds?|quarts?|quarters?|cinquiemes?|fifths?|dixiemes?|tenths?)\b(?![- ](?:term|terme|year|annee|trimestre|day|journee|finale?|heures?|tarif|pension|mesure|d'heure|hour|of (?:the )?(?:year|20\d\d))| [1-4]\b)"
)
_DENOMINATORS = {
    "half": 2,
    "halves": 2,
    "moitie": 2,
    "demi": 2,
    "tiers": 3,
    "third": 3,
    "thirds": 3,
    "quart": 4,
    "quarts": 4,
    "quarter": 4,
    "quarters": 4,
    "cinquieme": 5,
    "cinquiemes": 5,
    "fifth": 5,
    "fifths": 5,
    "dixieme": 10,
    "dixiemes": 10,
    "tenth": 10,
    "tenths": 10,
}
_N = r"(?P<n{i}>\d+(?:[.,]\d+)?|deux|trois|quatre|cinq|six|dix|two|three|four|five|six|ten)"
_FACTOR = pattern(
    r"(?P<div>(?:÷|(?<=\s)/(?=\s?\d+\s*(?:\(|$))|divis(?:e[sr]?|ee?s?|ant|ion|ing|ed) (?:par|by)|divided? by)\s?" + _N.format(i=1) + r")|"
    r"(?P<mul>(?<![a-z0-9])(?:[x×]\s?|multipli(?:e[sr]?|ees?|ed|er|cation|ying|y) (?:par|by)\s?|fois\s?|times\s?)"
    + _N.format(i=2)
    + r"(?![a-z]))|"
    r"(?P<post>\b"
    + _N.format(i=3)
    + r"\s?(?:[x×](?![a-z])|fois (?P<fois>plus|moins)(?! (?:de |d')?\d)|times (?:as (?:many|much|few|fast|often)|more|fewer|less|(?:higher|faster|lower))))|"
    r"(?P<double>\b(?:(?<!a )(?<!de )(?<!d'un )(?<!un )(?<!en )doubl(?:e[sr]?|ees?|ed|ing|ement)|(?:le|du|au) double|twice|twofold)\b(?! (?:opt|check|entry|verification|authentification|saisie|page|diplome|click|clic|digit))|\b(?:tripl(?:e[sr]?|ees?|ed|ing|ement)|threefold|thrice)\b|\b(?:quadrupl(?:e[sr]?|ees?|ed|ing))\b)|"
    r"(?P<halve>\bhalv(?:e[sd]?|ing)\b)"
)


_LETTERS = pattern(r"[a-z]+")
_NUMERAL_WORDS = frozenset(NUMERALS)
_FRACTION_WORDS = frozenset(_DENOMINATORS)
_NOTHING_WORDS = frozenset(["zero", "aucun", "aucune", "aucuns", "aucunes", "none", "nil", "nul", "no", "pas", "plus", "sans"])
_MAYBE_FACTOR = pattern(r"divi|mult|fois|times|doubl|twic|twof|tripl|thre|thri|quad|halv|[÷×]|/ ?\d|\bx ?[a-z\d]|\d ?x|[a-z] ?x\b")


def scan(line: str, folded: str | None = None, *, french: bool = True) -> list[Figure]:
    """The figures of ``line`` in order; ``folded`` may be passed if it is known (same length)."""
    low = fold(line) if folded is None else folded
    words = set(_LETTERS.findall(low))
    has_digit = any(map(str.isdigit, low))
    figures = _day_offsets(low) if has_digit and "+" in low else []
    taken = [(figure.start, figure.end) for figure in figures]
    if has_digit and _MAYBE_DATED.search(low):
        taken += [found.span() for found in DATE.finditer(low)]
    readers = (
        _factors(low) if _MAYBE_FACTOR.search(low) else (),
        _fractions(low) if words & _FRACTION_WORDS else (),
        _numbers(low, french=french) if has_digit else (),
        _numerals(low) if words & _NUMERAL_WORDS else (),
        _nothings(low) if words & _NOTHING_WORDS else (),
    )
    for figure in (figure for found in readers for figure in found):
        free = not any(start < figure.end and figure.start < end for start, end in taken)
        if free and not _after_name(line, figure):
            figures.append(figure)
            taken.append((figure.start, figure.end))
    figures.sort(key=lambda figure: figure.start)
    return figures if len(figures) < 2 else _share_units(_joined_durations(figures, low), low)


def _day_offsets(low: str) -> list[Figure]:
    """ "J+17 … J+6" twice in a line are delays in days; once, it is a moment."""
    found = list(re.finditer(r"\b[jd]\s?\+\s?(\d{1,3})\b", low))
    return [Figure(float(match[1]), "day", match.start(), match.end()) for match in found] if len(found) > 1 else []


_NAME_BEFORE = pattern(r"\S\s+[A-Z][a-zà-ÿ]{2,}\s$")


def _after_name(line: str, figure: Figure) -> bool:
    """ "Terminal 2", "Ward 7": a small bare number after a capitalised word inside the line is part of a name."""
    if figure.kind != "number" or figure.unit or figure.sign or figure.value >= 100 or not line[figure.start : figure.start + 1].isdigit():
        return False
    return bool(_NAME_BEFORE.search(line[: figure.start])) and not re.match(r"\s?(?:->|→|to \d|à \d|a \d|/)", line[figure.end :])


_CALENDAR_YEAR = pattern(r"\b20[2-4]\d\b")


def has_date(folded: str) -> bool:
    """Whether a folded text names a date, a month, a quarter, a season or a cycle."""
    return bool(_CALENDAR_YEAR.search(folded) or _DUE_WORD.search(folded) or DATE.search(folded))


def convert(value: float, unit: str | None, to: str | None) -> float:
    """``value`` of a duration in ``unit``, in the unit ``to``; anything else unchanged."""
    if unit in _SECONDS and to in _SECONDS and unit != to:
        if {unit, to} == {"week", "day"} or unit not in ("month", "year"):
            return round(value * _SECONDS[unit] / _SECONDS[to], 4)
        return round(value * _SECONDS[unit] / _SECONDS[to], 2)
    return value


def _numbers(low: str, *, french: bool) -> list[Figure]:
    found, at = [], 0
    while (digit := _DIGIT.search(low, at)) and (match := _CORE.search(low, max(at, digit.start() - _BEFORE_DIGITS))):
        figure = _number(low, match, french=french)
        at = figure.end if figure else max(match.end(), match.start() + 1)
        if figure:
            found.append(figure)
    return found


def _number(low: str, match: re.Match[str], *, french: bool) -> Figure | None:
    start, end = match.start("num"), match.end()
    before = low[max(0, start - 18) : start]
    if _is_name(low, match, before):
        return None
    value, percent_ahead = _value(match, low, french=french), end
    scale = _SCALE.match(low, end)
    if scale and not (scale["m"] and low[scale.end() :].lstrip().startswith(("in ", "s ")) and not match["cur"]):
        if scale["b"] == "b" and not match["cur"]:
            return None  # "7B" is a ward
        value *= _SCALES[str(scale.lastgroup)]
        end = scale.end()
    unit = _CURRENCY.get(match["cur"] or "")
    if unit is None:
        unit, end = _unit_at(low, end)
    if re.match(r"\s?/\s?(?:7|24)\b", low[end:]) or (unit is None and not scale and low[end : end + 1].isalpha()):
        return None
    if unit == "min" and (more := re.match(r"\s?(\d{1,2})(?:\s?s(?:ec)?\b)?(?!\d|\s?[%€$h])", low[end:])) and percent_ahead:
        value, end = round(value + int(more[1]) / 60, 4), end + more.end()
    if unit == "h" and (more := re.match(r"\s?([0-5]\d)(?:\s?min)?\b", low[end:])):
        value, end = round(value + int(more[1]) / 60, 4), end + more.end()
    if unit is None and (clock := re.match(r":([0-5]\d)\b", low[end:])):
        value, end = round(value + int(clock[1]) / 60, 4), end + clock.end()
    sign = (match["sign"] or "").strip()
    figure = Figure(value, unit, match.start() if sign or match["cur"] else start, end, sign=sign)
    return _scored(figure, low) if unit is None else figure


def _is_name(low: str, match: re.Match[str], before: str) -> bool:
    start, end = match.start("num"), match.end()
    previous = low[start - 1] if start else " "
    if (
        not match["sign"]
        and not match["cur"]
        and (
            previous.isalnum()
            or (previous in "-_." and start > 1 and low[start - 2].isalpha())
            or (previous == "/" and low[start - 2 : start - 1].isalnum())
        )
    ):
        return True
    if (
        _YEAR.fullmatch(match["num"] + (match["dec"] or ""))
        and not match["sign"]
        and not match["cur"]
        and not _ARROW_NEXT.match(low, end)
        and not _ARROW_BEFORE.search(before)
    ):
        return True
    if _NAMER.search(before) and not match["cur"] and not low[end : end + 2].strip().startswith("%"):
        return not re.search(r"\b(?:no|number|en|p|year|annee|plan|type) $", before) or bool(re.search(r"\b(?:plan|type) $", before))
    if _ORDINAL_TAIL.match(low, end):
        return True
    if (
        french_name(before)
        and not match["cur"]
        and not match["sign"]
        and re.match(r"\s?(?:$|[,.;)]|(?:avant|pour|dans|est|a|au|en)\b)", low[end:])
        and len(match["num"]) <= 2
    ):
        return True  # "la cage 4", "du lot 3"
    if re.search(r"\b(?:the|le|la) $", before) and not match["cur"] and re.match(r"(?:\s?(?:and|et|,|\.)|$)", low[end:]):
        return True  # "the 42 and the 17" are bus lines
    return (
        bool(_AGE_TAIL.match(low, end))
        and not re.match(r"\s?ans\b", low[end:])
        or bool(
            re.match(r"\s?(?:-\s?\d+\s)?ans\b", low[end:])
            and not re.search(r"\ben moins de $", before)
            and re.search(r"(?:\bde|\bles|\bdes|>|\bplus de|-|\bmoins de|\bentre|\ba|\bet) $|[->]\s?$", before)
        )
    )


def french_name(before: str) -> bool:
    """Whether a singular noun with its article stands right before: what follows numbers it."""
    found = re.search(r"\b(?:la|le|du|de la|au|a la) ([a-z]{3,}) $", before)
    return found is not None and not re.search(
        r"(?:s|x|moins|plus|note|score|taux|nps|csat|moyenne|passer|contre|vers|ramener|cible|delai|panier|part|cout|prix|nombre|seuil)$",
        found[1],
    )


def _value(match: re.Match[str], low: str, *, french: bool) -> float:
    text, decimals = match["num"], match["dec"] or ""
    if "," in text or "." in text:
        groups = re.split(r"[.,]", text)
        mark = "," if "," in text else "."
        single = len(groups) == 2
        percent = low[match.end() : match.end() + 2].strip().startswith("%")
        decimal = single and (
            groups[0] == "0"
            or percent
            or (mark == "." and not french)
            or (mark == "," and french and len(groups[0]) == 1 and match["cur"] is None and groups[1].endswith("5") and groups[1] != "500")
        )
        if decimal:
            return float(f"{groups[0]}.{groups[1]}")
        text = "".join(groups)
    text = text.replace(" ", "").replace("'", "")
    return float(f"{text}.{decimals[1:]}") if decimals else float(text)


def _scored(figure: Figure, low: str) -> Figure:
    """ "4,5/5", "3,8 sur 5" are scores; "7 sur 10", "1 in 5" shares; "4 of 12 sites" the count."""
    if score := _SCORE.match(low, figure.end):
        out_of = score["d"] or score["e"]
        rated = (
            score["d"]
            or "." in str(figure.value).rstrip("0").rstrip(".")
            or re.search(
                r"\b(?:note|score|rating|moyenne|average|satisfaction|csat|avis|stars?|etoiles?|barometre|sondage|survey)\b",
                low[: figure.start],
            )
        )
        if rated and not (score["e"] and re.match(r"\s(?:clients?|[a-z]+s)\b", low[score.end() :]) and float(figure.value).is_integer()):
            return figure._replace(unit=f"/{out_of}", end=score.end())
    return _ratio(figure, low)


def _ratio(figure: Figure, low: str) -> Figure:
    found = _RATIO.match(low, figure.end)
    if not found:
        return figure
    word = found["d"]
    out_of = NUMERALS.get(word) if word.isalpha() else float(word.replace(",", "."))
    if not out_of or out_of <= 1 or figure.value > out_of or figure.kind != "number":
        return figure
    link, noun = found["link"], found["noun"].strip()
    if link.startswith("of") or link in ("de nos", "des", "parmi"):
        return figure
    if link == "in" and (
        noun
        and word[0].isdigit()
        and re.match(r"\s[a-z]+s\b", low[found.end() :])
        or re.match(r"\s?(?:months?|weeks?|days?|countries|cities|schools|hours?|regions?|towns?|minutes?|years?)\b", low[found.end() :])
    ):
        return figure
    if link in ("sur", "out of") and (
        out_of not in (2, 3, 4, 5, 6, 8, 10, 20, 100, 1000)
        and figure.value != 1
        or re.match(r"\s(?:prochains?|derniers?|mois|semaines?|jours)\b", low[found.end() :])
    ):
        return figure
    return figure._replace(value=round(100 * figure.value / out_of, 2), unit="%", end=found.end(), kind="share")


def _numerals(low: str) -> list[Figure]:
    found: list[Figure] = []
    at = 0
    while match := _NUMERAL.search(low, at):
        at = match.end()
        value = float(NUMERALS[match[0]])
        if match[0] == "sept" and (
            low[match.end() : match.end() + 1] == "." or re.search(r"\b(?:fin|mi|debut|en|avant|d'ici|de) $", low[: match.start()][-8:])
        ):
            continue
        if match[0] == "zero" or _NAMER.search(low[max(0, match.start() - 18) : match.start()]):
            continue
        figure = _with_unit(Figure(value, None, match.start(), match.end()), low)
        if figure.unit is None:
            figure = _scored(figure, low)
        if (
            match[0] in ("one", "un", "une")
            and figure.kind != "share"
            and not (figure.unit in TIME_UNITS and re.search(r"\b(?:en|in) $", low[: match.start()]))
            and not re.search(
                r"\b(?:(?:least|than|moins|plus|most|exactly|from|to) |(?:moins|plus) d'|sous |within )$",
                low[max(0, match.start() - 14) : match.start()],
            )
        ):
            continue
        if match[0] in ("mille", "cent", "hundred", "second") and re.search(r"\d\s?$", low[: match.start()]):
            continue
        if re.match(r"-(?:step|day|year|week|hour|month|page|way|part|person|star)", low[match.end() :]) or re.match(
            r" (?:fois|times)\b", low[match.end() :]
        ):
            continue
        found.append(figure)
        at = max(at, figure.end)
    return found


def _with_unit(figure: Figure, low: str) -> Figure:
    unit, end = _unit_at(low, figure.end)
    return figure._replace(unit=unit, end=end) if unit and unit not in ("s", "pt") else figure


def _unit_at(low: str, at: int) -> tuple[str | None, int]:
    """The unit that starts at ``at`` and where it ends; (None, at) when there is none."""
    tail = _UNIT.match(low, at)
    if tail is None or tail.lastgroup is None:
        return None, at
    return _UNIT_NAMES[int(tail.lastgroup[1:])], tail.end()


def _fractions(low: str) -> list[Figure]:
    found = []
    for match in _FRACTION.finditer(low):
        name, count = match["f"], match["n"] or "un"
        if name in ("third", "quarter", "quart", "tiers") and match["n"] is None and not re.search(r"\bd'$", low[: match.start()]):
            continue
        if (
            name in ("quarter", "half")
            and re.search(r"\b(?:this|next|last|per|the|every|each|second|first|end of|of) $", low[: match.start()][-10:])
            and not re.match(r" (?:of|fewer|more|the)", low[match.end() :])
        ):
            continue
        value = 100 * (NUMERALS.get(count, 1) if count not in ("a", "le", "la", "les") else 1) / _DENOMINATORS[name]
        if re.search(r"\b(?:the|les|le) $", low[: match.start()]):
            continue
        if value <= 100:
            found.append(Figure(round(value, 2), "%", match.start(), match.end(), kind="fraction"))
    return found


def _nothings(low: str) -> list[Figure]:
    return [Figure(0.0, None, match.start(), match.end()) for match in _NOTHING.finditer(low)]


def _factors(low: str) -> list[Figure]:
    found = []
    for match in _FACTOR.finditer(low):
        value = _factor_value(match, low)
        if value:
            found.append(Figure(value, "%", match.start(), match.end(), kind="factor", sign="+" if value > 0 else "-"))
    return found


def _factor_value(match: re.Match[str], low: str) -> float:
    """The change in per cent that a factor means; 0 when it is none ("fois par semaine")."""
    if match["div"]:
        return round(100 / _amount(match["n1"]) - 100, 2)
    if match["mul"]:
        if (
            re.match(r"(?:fois|times)", match["mul"])
            or re.match(r"\s?(?:cm|mm|m)\b", low[match.end() :])
            or (match["mul"][0] in "x×" and re.search(r"\d\s?$", low[: match.start()]))
        ):
            return 0
        return round(100 * _amount(match["n2"]) - 100, 2)
    if match["post"]:
        amount = _amount(match["n3"])
        less = match["fois"] == "moins" or re.search(r"fewer|less|lower|few\b", match["post"])
        return round(100 / amount - 100, 2) if less else round(100 * amount - 100, 2)
    if match["double"]:
        if re.match(r" (?:a|per|par|each|every) ", low[match.end() :]):
            return 0
        return (
            100.0
            if match["double"][0] in "dt" and match["double"].startswith(("doubl", "tw"))
            else 200.0
            if match["double"].startswith(("tripl", "thr"))
            else 300.0
        )
    return -50.0


def _amount(text: str) -> float:
    return float(NUMERALS.get(text) or text.replace(",", "."))


def _joined_durations(figures: list[Figure], low: str) -> list[Figure]:
    """ "1 h 30 min", "2 min 30" are one duration; a bare number before "à B unit" is left to the pair."""
    joined: list[Figure] = []
    for figure in figures:
        last = joined[-1] if joined else None
        if last and last.unit in ("h", "min") and figure.unit in ("min", "s") and figure.start - last.end <= 1 and last.unit != figure.unit:
            joined[-1] = last._replace(value=round(last.value + convert(figure.value, figure.unit, last.unit), 4), end=figure.end)
        else:
            joined.append(figure)
    return joined


def _share_units(figures: list[Figure], low: str) -> list[Figure]:
    """In "5,8 à 4 %", "11 to 25 minutes", "10-15 %", "3 to 4.5k" the unit or scale of the second serves the first."""
    shared = list(figures)
    for index in range(len(shared) - 1):
        first, second = shared[index], shared[index + 1]
        gap = low[first.end : second.start]
        if (
            first.unit is None
            and second.unit is not None
            and first.kind == "number" == second.kind
            and re.fullmatch(r"\s?(?:a|to|et|and|->|→|-|=>|ou|or)\s?(?:moins de |under |below |less than )?", gap)
        ):
            shared[index] = first._replace(unit=second.unit, value=_same_scale(first, second, low))
        elif (
            first.unit is None
            and second.unit is None
            and re.fullmatch(r"\s?(?:a|to|->|→|-)\s?", gap)
            and re.search(r"\dk$", low[: second.end])
            and first.value < 1000
        ):
            shared[index] = first._replace(value=first.value * 1000)
    return shared


def _same_scale(first: Figure, second: Figure, low: str) -> float:
    text = low[second.start : second.end]
    if re.search(r"\d\s?(?:k|m|md|bn|million)", text) and first.value < 1000 <= second.value and "min" not in text and "mois" not in text:
        factor = 1e9 if second.value >= 1e9 else 1e6 if second.value >= 1e6 else 1e3
        return first.value * factor
    return first.value


def number_text(value: float, language: str) -> str:
    """A number as written in that language: 12,5 and 1 200 in French, 12.5 and 1,200 in English."""
    text = f"{value:,.2f}".rstrip("0").rstrip(".") if value != int(value) else f"{int(value):,}"
    return text.translate(str.maketrans(",.", "\u202f,")) if language == "fr" else text
