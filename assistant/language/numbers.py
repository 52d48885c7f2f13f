"""Numbers written in digits, with their sign, currency, scale and unit: 12 %, 3 k€, $1.2M, 1 200 000, 2 min 30."""

from assistant.language.figure import Figure
from assistant.language.hints import RATIO
from assistant.language.names import clock_end, is_named, is_tail_of_name
from assistant.language.pattern import pattern
from assistant.language.ratios import scored
from assistant.language.units import unit_at

DIGIT = pattern(r"[0-9]")
_NUMBER = pattern(r"(\d{1,3}(?:([ ',.])\d{3})(?:\2\d{3})*(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+)([.,]\d+)?")
_CURRENCIES: dict[str, str | None] = {"€": "€", "$": "$", "£": "£", "us$": "$", "ca$": "$", "eur": "€", "usd": "$", "gbp": "£"}
_CURRENCIES |= dict.fromkeys(("₹", "rs", "rs.", "inr", "kes", "chf", "fcfa"))
_CODE_TAILS = frozenset(code[-2:] for code in _CURRENCIES)
_PLUS_OR_MINUS = frozenset("+-±")
_LEADS = _PLUS_OR_MINUS | frozenset("€$£₹")
_SCALES = {
    form: scale
    for scale, forms in {
        1e3: "k thousand millier milliers mille kilo",
        1e5: "lakh lakhs",
        1e6: "m mn million millions mio mln",
        1e7: "crore crores cr",
        1e9: "md mds mrd milliard milliards bn b billion billions",
    }.items()
    for form in forms.split()
}
# Units that no convention asks to name: the figure counts, the unit stays in the words.
_GLUED = frozenset(
    "t kg g mg km m cm mm ms kwh mwh gwh wh kw mw gw l cl ml hl ha p pp db gb mb tb kb go mo ko px c ppm rpm fps nm ah v w pcs teu etp eqtp fte st".split()
)
_SCALE_FIRST = frozenset(form[0] for form in _SCALES)
_WORD = pattern(r"\s?([a-z]+)")
_METRES = pattern(r"[²³2]| ?(?:in|s) ")
_SECONDS_AFTER = pattern(r"\s?(\d{1,2})(?:\s?s(?:ec)?\b)?(?!\d|\s?[%€$h])")
_MINUTES_AFTER = pattern(r"\s?([0-5]\d)(?:\s?min)?\b")
_MORE = frozenset(" :0123456789")
_CLOCK = pattern(r":([0-5]\d)\b")


def numbers(low: str, known: int, at: int = 0, *, french: bool) -> list[Figure]:
    """The figures of a folded line that are written in digits; ``known`` are the hints of the line."""
    found, floor = [], 0
    while digit := DIGIT.search(low, at):
        match = _NUMBER.match(low, digit.start())
        assert match is not None
        start, end = match.span()
        sign, currency, lead = _lead(low, floor, start)
        floor = at = end
        named = start and not currency and not sign and is_named(low, start, end)
        if not named and not is_tail_of_name(low, start, end):
            text, mark, decimals = match.groups()
            if mark is None and "," not in text:
                value = float(text) if decimals is None else float(f"{text}.{decimals[1:]}")
            else:
                value = _marked(text, decimals, percent=low.startswith(("%", " %"), end), french=french, money=currency is not None)
            figure = _number(low, known, value, currency, lead, end, sign)
            if figure and figure.unit == "h" and (past := clock_end(low, start, figure.end, known)):
                floor = at = past
            elif figure:
                found.append(figure)
                floor = at = figure.end
    return found


def _lead(low: str, floor: int, start: int) -> tuple[str, str | None, int]:
    """The sign and the currency before a number, and where they start."""
    at = start - 1 if start > floor + 1 and low[start - 1] == " " else start
    char = low[at - 1] if at > floor else ""
    if char not in _LEADS and low[max(floor, at - 2) : at] not in _CODE_TAILS:
        return "", None, start
    if (currency := _currency(low, floor, at, char)) is None:
        lead = start
    else:
        lead = at = at - len(currency)
        at -= at > floor and low[at - 1] == " "
        char = low[at - 1] if at > floor else ""
    if char in _PLUS_OR_MINUS and _is_sign(char, low, at):
        return char, currency, at - 1
    return "", currency, lead


def _currency(low: str, floor: int, at: int, char: str) -> str | None:
    if char in _CURRENCIES:
        code = low[max(floor, at - 3) : at]
        return code if code in _CURRENCIES else char
    word = low[max(floor, at - 5) : at].rsplit(" ", 1)[-1].lstrip("(:,")
    return word if word in _CURRENCIES else None


def _is_sign(char: str, low: str, at: int) -> bool:
    ahead = low[at - 2] if at > 1 else " "
    return not ahead.isalnum() and ahead not in ("_.)%" if char != "-" else "_.)%€$£")


def _marked(text: str, decimals: str | None, *, percent: bool, french: bool, money: bool) -> float:
    """A number with a sign between its thousands, which may be a decimal sign after all: "0,125", "1.125 %"."""
    mark = "," if "," in text else "." if "." in text else ""
    if mark:
        first, *groups = text.split(mark)
        comma = french and mark == "," and not money and _is_decimal_comma(first, groups[0])
        if len(groups) == 1 and (first == "0" or percent or comma or (mark == "." and not french)):
            return float(f"{first}.{groups[0]}")
    whole = "".join(filter(str.isdigit, text))
    return float(f"{whole}.{decimals[1:]}") if decimals else float(whole)


def _is_decimal_comma(whole: str, decimals: str) -> bool:
    """French "1,125" is one and an eighth; "1,500" a foreign thousand and a half."""
    return len(whole) == 1 and decimals.endswith("5") and decimals != "500"


def _number(low: str, known: int, value: float, currency: str | None, start: int, end: int, sign: str) -> Figure | None:
    """The figure with what follows its digits: scale, unit, minutes after hours, a score or a ratio."""
    unit = _CURRENCIES[currency] if currency else None
    after = low[end : end + 1]
    scaled = False
    if after == "%" and unit is None:
        return Figure(value, "%", start, end + 1, "number", sign)
    first = low[end + 1 : end + 2] if after == " " else after
    if first in _SCALE_FIRST and (word := _WORD.match(low, end)) and (scale := _SCALES.get(word[1])):
        if word[1] == "b" and not currency:
            return None  # "7B" is a ward
        if _is_scale(word[1], low, word.end(), money=currency is not None):
            value, end, scaled = value * scale, word.end(), True
    if unit is None:
        unit, end = unit_at(low, end)
        after = low[end : end + 1]
        if unit is None and not scaled and after.isalpha():
            end = _measured_end(low, value, end)
            if not end:
                return None
            after = low[end : end + 1]
        if after in _MORE and (
            more := _SECONDS_AFTER if unit == "min" else _MINUTES_AFTER if unit == "h" else _CLOCK if unit is None else None
        ):
            minutes = more.match(low, end)
            value, end = (round(value + int(minutes[1]) / 60, 4), minutes.end()) if minutes else (value, end)
    figure = Figure(value, unit, start, end, "number", sign)
    return scored(figure, low, known) if unit is None and (known & RATIO or "/" in low) else figure


def _measured_end(low: str, value: float, end: int) -> int:
    """Where a unit of trade or science set against its number ends ("6.1t", "900ms", "30L"); 0 where the letters are part of a name."""
    word = _WORD.match(low, end)
    if word is None or word[1] not in _GLUED or low[word.end() : word.end() + 1].isalnum():
        return 0
    return 0 if word[1] == "g" and value < 10 else word.end()  # "4G", "5g" are networks


def _is_scale(word: str, low: str, end: int, *, money: bool) -> bool:
    """Whether the word between is a scale: "3 m" are metres, "3m" and "3 M€" millions, "12 mn" minutes."""
    if word == "mn":
        return low.startswith(("€", " €"), end)
    return not low[end : end + 1].isdigit() and (word != "m" or money or not _METRES.match(low, end))
