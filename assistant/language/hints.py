"""What a line may hold, told by the first four letters of its words: the costly reading is done only where it can find something."""

from assistant.language.pattern import pattern

NUMERAL, FRACTION, NOTHING, FACTOR, DATE, PERIOD, RATIO, HOLD, UP, DOWN = (1 << place for place in range(10))

_STEM = pattern(r"([a-z0-9]{1,4})[a-z0-9]*")
_STEMS = {
    NUMERAL: "one un une two deux thre troi four quat five cinq six seve sept eigh huit nine neuf ten dix elev onze twel douz trei thir "
    "quat quin fift seiz sixt vingt ving twen tren quar fort cinq soix cent hund doze diza mill",
    FRACTION: "half halv moit demi tier thir quar cinq fift dixi tent",
    NOTHING: "zero aucu none nil nul no sans pas perd jete reta",
    FACTOR: "divi mult fois time doub twic twof trip thre thri quad halv x",
    DATE: "janv fevr fev mars avri avr mai juin juil aout sept octo oct nove nov dece dec janu jan febr feb mar marc apri apr may june jun "
    "july jul augu aug sep lund mard merc jeud vend same dima mond tues wedn thur frid satu sund",
    PERIOD: "sema week wk fy au",
    RATIO: "sur in out",
    HOLD: "main cons rest gard keep kept stay hold rema stab resp sust pres teni tenu",
    UP: "augm accr incr grow grew rais lift impr amel fair mont haus port rele up rise rose pass gagn gain prog croi boos clim jump bond",
    DOWN: "redu bais dimi decr cut cuts cutt lowe abai rame brin limi shor fair tomb down fall fell drop desc recu slas trim shri alle save econ decl",
}


def _table() -> dict[str, int]:
    table: dict[str, int] = {}
    for hint, stems in _STEMS.items():
        for stem in stems.split():
            table[stem[:4]] = table.get(stem[:4], 0) | hint
    for number in range(10):
        for letter in "tqshw":
            table[f"{letter}{number}"] = DATE
        for tens in ("", *range(1, 10)):
            table |= {f"x{tens}{number}": FACTOR, f"{tens}{number}x": FACTOR, f"s{tens}{number}": DATE, f"fy{tens}{number}": DATE}
    return table | {str(year): DATE for year in range(1950, 2050)} | {"x100": FACTOR, "100x": FACTOR}


_HINTS = _table()
_KNOWN = frozenset(_HINTS)


def hints(low: str) -> int:
    """The hints of a folded line, or-ed together."""
    found = 0
    for stem in _KNOWN.intersection(_STEM.findall(low)):
        found |= _HINTS[stem]
    return found
