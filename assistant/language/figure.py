"""One figure of a line, the words for numbers, and how a number is written in each language."""

from typing import Literal, NamedTuple

Kind = Literal["number", "share", "factor", "fraction"]

NUMERALS = {
    word: value
    for value, words in enumerate(
        "zero,one un une,two deux,three trois,four quatre,five cinq,six,seven sept,eight huit,nine neuf,ten dix,eleven onze,twelve douze,"
        "thirteen treize,fourteen quatorze,fifteen quinze,sixteen seize,seventeen,eighteen,nineteen,twenty vingt".split(",")
    )
    for word in words.split()
} | {
    "thirty": 30,
    "trente": 30,
    "forty": 40,
    "quarante": 40,
    "fifty": 50,
    "cinquante": 50,
    "sixty": 60,
    "soixante": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "cent": 100,
    "hundred": 100,
    "mille": 1000,
    "dozen": 12,
    "douzaine": 12,
    "dizaine": 10,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "cinquantaine": 50,
    "centaine": 100,
}


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


def number_text(value: float, language: str) -> str:
    """A number as written in that language: 12,5 and 1 200 in French, 12.5 and 1,200 in English."""
    text = f"{value:,.2f}".rstrip("0").rstrip(".") if value != int(value) else f"{int(value):,}"
    return text.translate(str.maketrans(",.", "\u202f,")) if language == "fr" else text
