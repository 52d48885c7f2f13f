"""The label a line opens with: "Objective 2:", "KR1.1 –", "But 1 :", or a section heading of its own.

A number that no separator follows ("KR 30 operators…") stays with the words; ``series`` tells whether it counts the lines.
"""

import re
import unicodedata

from assistant.language.pattern import pattern
from assistant.parse.sections import Label, section

NUMBER_WORDS = "one|two|three|four|five|six|un|deux|trois|quatre|cinq"
_SEP = r"\s*(?:->|=>|[:：.)\]–—→|=▸►›»>/-]|\s[·•~])+\s*"
_COUNT = (
    rf"(?:#|n\s?[°ºor]\s?\.?\s*|no\.?\s+|nr\.?\s+|number\s+|num[ée]ro\s+)?"
    rf"(?:(?>\d{{1,3}}(?:[.\-](?:\d{{1,2}}|[a-z]\b))*[a-z]?)|[A-Z][-.]?\d{{1,2}}|[A-Z]|[IVX]{{1,4}}|{NUMBER_WORDS})\b"
)
_PAREN = r"(?:\s*\([^()]{0,60}\))?"
_ASIDE = r"(?:\s*[(\[][^()\[\]]{0,60}[)\]])?"
_BEFORE = (
    r"(?:mon\s+|notre\s+|my\s+|our\s+|the\s+|l['’])?(?:(?:main|strategic|company|team|department|primary|overall|key|top|"
    r"first|second|third|fourth|fifth|premier|deuxi[èe]me|troisi[èe]me|quatri[èe]me|cinqui[èe]me|[1-9](?:er|e|[èe]me|st|nd|rd|th)|grand)\s+)?"
)
_KIND = (
    r"(?P<kind>(?:\s+(?:g[ée]n[ée]ral|strat[ée]gique|principal|secondaire|secondary|op[ée]rationnel|annuel|trimestriel|semestriel|"
    r"team|company|[TQSH][1-4](?:\s?\d{4})?|20\d\d))*)"
)
_OBJECTIVE = pattern(
    rf"{_BEFORE}(?:\w+\s/\s)?(?:objecti(?:f|ve)|objektif|obj\.?|goal|okr(?=\s?(?:n[°º]\s?|#)?\d{{1,2}}\b))(?<![\w·](?=[^\W\d]))(?!·)",
    re.IGNORECASE,
)
_OBJECTIVE_TAIL = pattern(
    rf"{_KIND}(?:\s?[-#_.]?\s?(?P<num>{_COUNT}))?(?:\s+[TQSH][1-4](?:\s?\d{{4}})?|\s+20\d\d)?{_ASIDE}(?P<sep>{_SEP}|,\s+|$|(?=\s))",
    re.IGNORECASE,
)
# Any few words between the label and its colon: "Objectif de la saison :", "Objective we all share:".
_HEADED = pattern(r" +[^\s:|.;!?()–—][^:|.;!?()\t–—]{0,45}?(?:\s*:|\s[|–—])\s*(?=\S)")
# Words that head an objective only with a number: "But 1 :", "Priority 2 -", "Axe 3 –".
_AIM = pattern(
    r"(?:but|cap|axe|ambition|priorit[ée]|priority|aim|enjeu|theme|th[èe]me|pillar|pilier|problem area|focus(?: area)?|orientation|"
    rf"d[ée]fi|challenge|finalit[ée])(?:\s+strat[ée]gique)?(?:\s*(?P<num>{_COUNT}))?{_PAREN}{_SEP}(?=\S|$)",
    re.IGNORECASE,
)
_OPENING = pattern(
    r"(?:our|the|my|notre|mon|l['’])\s?(?:objecti(?:ve|f)|goal)\b[^:.]{0,50}(?::|\b(?:was|is|est|était)(?: to| de)?:?)\s*$", re.IGNORECASE
)
_O_NUMBER = pattern(
    rf"[Oo](?:[\s.-]?(?:bj)?\s?#?[\d₀-₉]{{1,3}}(?!\w)(?![.,-]\d)(?!\s?%){_ASIDE}(?:{_SEP}|\s+|$)|(?<=O)(?:\s*[\]:：]\s*|"
    r"[- ]?[A-Z]\s*(?:[:：.)–—▸›>/]|-(?=\s))\s*|-[A-Z]\s+))"
)
_KEY_RESULT = pattern(
    r"(?:O\s?\d{1,2}\s?[-./_ ]?\s?)?(?:KR|RC|R\.C\.|K\.R\.|(?:first|second|third|premier|deuxi[èe]me|troisi[èe]me|"
    r"[1-9](?:er|e|st|nd|rd|th))?\s?(?:key[\s-]result|r[ée]sultat(?:\s+|-)(?:cl[ée]|attendu|cible)))(?<![^\W\d_](?=[^\W\d_]))",
    re.IGNORECASE,
)
_KEY_TAIL = pattern(rf"(?:\s?[-#_.]?\s?(?P<num>{_COUNT}))?{_PAREN}(?P<sep>{_SEP}|$|(?=\s))", re.IGNORECASE)
_TALKS_OF = pattern(r"\s*(?:of|du|de l|depends|d[ée]pend|and|et)\b")  # "KR1 of objective 2 depends on…"
_RESULT = pattern(
    rf"O\s?\d{{1,2}}[.-]\d{{1,2}}(?![\w%]){_PAREN}(?:{_SEP}|\s+)(?=\S)|(?:r[ée]sultats?|results?|mesure|measure|indicateur|metric)\s?(?:n\s?[°º]\s?|#)?(?:\d{{1,2}}(?:\.\d{{1,2}})?|[A-Z])\b{_SEP}(?=\S)",
    re.IGNORECASE,
)
# What stands before a label without being part of it: the state of the last cycle, a warning that it is a draft.
_STATE = pattern(
    r"[\W_]{0,3}(?:(?:PARTIALLY|NOT|PARTLY|NON)\s+)?(?:ACHIEVED|DONE|MISSED|OK|KO|ATTEINT|PARTIEL(?:LEMENT)?|DROPPED|"
    r"ABANDONN[ÉE]|WIP|DRAFT|TBC)[\])*!]?\s*[-–—:|]?\s+(?::\w{1,30}:\s+)?"
    r"(?=(?:key[ -]result|KR|RC|r[ée]sultat|O\d|objecti))",
    re.IGNORECASE,
)
_STATE_INITIALS = frozenset("APNMDOKTWapnmdokw[(*!✅❌")
_KEY_INITIALS = frozenset("krcofstpdmi123456789")
_OBJECTIVE_INITIALS = frozenset("obmnglstcdkpfqé123456789t")
_AIM_INITIALS = frozenset("bcaptefdo")
_BOTH_NAMES = pattern(
    r"(?:current |our |nos )?(?:objectives?|objectifs?)\s*(?:&|and|et|/|\+)\s*(?:key[\s-]results?|krs?|r[ée]sultats?[\s-]cl[ée]s?)\s*:?",
    re.IGNORECASE,
)
_MEASURES = pattern(
    r"\W*(?:(?:et |and )?(?:(?:ce qu|comment|how|what)\b.{0,30}|(?:on|nous|we|i|je)\b.{0,10}))?"
    r"\b(?:mesur\w+|measur\w+|saur\w+|know|success|succ[èe]s|r[ée]ussite|key results|r[ée]sultats[ -]cl[ée]s|krs)\b[^:]{0,30}"
    r"(?:[:?]|\b(?:because|if|when|by|si|quand|par))\W*",
    re.IGNORECASE,
)


def read_label(text: str, *, strong: bool, listed: bool = False) -> tuple[Label | None, int]:
    """The label at the start of ``text`` and its length; a whole-line section heading is a label too.

    ``strong`` tells of bold or heading lines, ``listed`` of lines behind a plain bullet.
    """
    if not text:
        return None, 0
    start = found.end() if text[0] in _STATE_INITIALS and (found := _STATE.match(text)) else 0
    if not start and text.startswith(("[O", "[K", "[R", "(O", "(K", "(R", "[k", "(k")):
        start = 1
    if length := _key_result(text, start, strong=strong):
        return _unless_section(text, Label.KEY_RESULT, length)
    if len(text) < 60 and _BOTH_NAMES.fullmatch(text):
        return Label.OBJECTIVES, len(text)
    if length := _objective(text, start, strong=strong, listed=listed):
        return Label.OBJECTIVE, length
    if not listed and _heads_measures(text):
        return Label.KEY_RESULTS, len(text)
    named, length = section(text)
    return (named, length) if named else (None, 0)


def _unless_section(text: str, label: Label, length: int) -> tuple[Label, int]:
    """``label``, unless more words before the colon name another section: "KR measurement deadline: May"."""
    named, longer = section(text) if ":" in text[length : length + 30] else (None, 0)
    return (named, longer) if named is Label.NOTES else (label, length)


def _heads_measures(text: str) -> bool:
    return len(text) < 90 and (text[-1] in ":?*_" or text[-1].islower()) and bool(_MEASURES.fullmatch(text))


def _key_result(text: str, start: int, *, strong: bool) -> int:
    if text[start].casefold() not in _KEY_INITIALS:
        return 0
    if found := _KEY_RESULT.match(text, start):
        tail = _KEY_TAIL.match(text, found.end())
        short = found[0].casefold() in ("kr", "rc")
        if tail and tail.start("num") == found.end() and _TALKS_OF.match(text, tail.end()):
            return 0
        if tail and (short or _accepts(found, tail, text, strong=strong)):
            return _end(found, tail, text)
    found = _RESULT.match(text, start)
    return found.end() if found else 0


def _objective(text: str, start: int, *, strong: bool, listed: bool) -> int:
    first = text[start].casefold()
    if (first in _OBJECTIVE_INITIALS or " / " in text[:20]) and (found := _OBJECTIVE.match(text, start)):
        tail = _OBJECTIVE_TAIL.match(text, found.end())
        headed = None if listed or (tail and (tail["num"] or tail["sep"].strip())) else _HEADED.match(text, found.end())
        if headed:
            return headed.end()
        if tail and _accepts(found, tail, text, strong=strong):
            return _end(found, tail, text)
        if tail and tail["kind"] and text[tail.end() :].lstrip()[:1].isupper():
            return tail.end()
    if (
        first in _AIM_INITIALS
        and (found := _AIM.match(text, start))
        and (found["num"] or (strong and found[0].casefold().startswith(("problem area", "focus area"))))
    ):
        return found.end()
    if first == "o" and (found := _O_NUMBER.match(text, start)):
        return found.end()
    found = _OPENING.match(text, start) if first in "otmnl" and text[-1] in ":eso" else None
    return found.end() if found else 0


def _accepts(found: re.Match[str], tail: re.Match[str], text: str, *, strong: bool) -> bool:
    """A label needs a separator, a number, a picture, bold or capitals; "Objective setting for…" is none."""
    number, separator, word = tail["num"] or "", tail["sep"].strip(), found[0].strip()
    numbered = any(char.isdigit() for char in number)
    if separator == ",":
        return numbered
    if separator or numbered or tail.end() == len(text) or (number and text[found.end() : tail.start("num")].strip()):
        return True
    following = text[tail.end() :].lstrip()[:1]
    return unicodedata.category(following or " ") == "So" or len(word) > 2 and (strong or word.isupper())


def _end(word: re.Match[str], tail: re.Match[str], text: str) -> int:
    """Where the label ends: before a number set apart from it that no separator follows."""
    separator, aside = tail["sep"], tail.start("sep") > tail.end("num")
    following = text[tail.end() : tail.end() + 1]
    glued = separator in ("/", ".", "-") and (following.isdigit() or (following.isalpha() and separator != "."))
    if not tail["num"] or tail.end() == len(text) or aside or (separator.strip() and not glued):
        return tail.end()
    gap = text[word.end() : tail.start("num")]
    return tail.start("num") - (gap == " -") if " " in gap else tail.end()
