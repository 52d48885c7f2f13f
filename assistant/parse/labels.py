"""The label a line opens with: "Objective 2:", "KR1.1 –", "But 1 :", or a section heading of its own."""

import re

from assistant.parse.sections import Label, section

_SEP = r"\s*(?:->|=>|[:：.)\]–—→|=▸►›»>/-]|\s[·•~])+\s*"
_NUM = r"(?:#|n\s?[°ºo.]\s*|no\.?\s+)?\s*(?:\d{1,3}(?:[.\-]\d{1,2})*[a-z]?|[A-Z][-.]?\d{1,2}|[A-Z]|[IVX]{1,4})\b"
_PAREN = r"(?:\s*\([^()]{0,60}\))?"
_BEFORE = (
    r"(?:mon\s+|notre\s+|my\s+|our\s+|the\s+|l['’])?(?:(?:main|strategic|company|team|department|primary|overall|key|top|"
    r"first|second|third|fourth|fifth|"
    r"premier|deuxi[èe]me|second|troisi[èe]me|quatri[èe]me|cinqui[èe]me|[1-9](?:er|e|[èe]me|st|nd|rd|th)|grand)\s+)?"
)
_QUALIFIER = (
    r"(?:\s+(?:g[ée]n[ée]ral|strat[ée]gique|principal|op[ée]rationnel|qualitatif|annuel|trimestriel|semestriel|"
    r"(?:du\s+|de\s+(?:la\s+|l['’])?|of\s+the\s+|for\s+|pour\s+)?(?:trimestre|semestre|ann[ée]e|quarter|year|team|équipe)|"
    r"team|company|[TQSH][1-4](?:\s?\d{4})?|20\d\d|numéro|number))*"
)
_OBJECTIVE = re.compile(
    rf"{_BEFORE}(?:objecti(?:f|ve)|obj\.?|goal|okr\s?(?=\d{{1,2}}\b))(?<![\w·](?=[^\W\d]))(?!·)"
    rf"{_QUALIFIER}(?:\s*(?P<num>{_NUM}))?{_QUALIFIER}{_PAREN}(?P<sep>{_SEP}|$|(?=\s))",
    re.IGNORECASE,
)
# Words that head an objective only with a number: "But 1 :", "Priority 2 -", "Axe 3 –".
_AIM = re.compile(
    rf"(?:but|cap|axe|ambition|priorit[ée]|priority|aim|enjeu|theme|th[èe]me|pillar|pilier|problem area|focus(?: area)?|orientation|"
    rf"d[ée]fi|challenge|finalit[ée])(?:\s+strat[ée]gique)?(?:\s*(?P<num>{_NUM}))?{_PAREN}(?P<sep>{_SEP})(?=\S|$)",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"(?:our|the|my|notre|mon|l['’])\s?(?:objecti(?:ve|f)|goal)\b[^:.]{0,50}(?::|\b(?:was|is|est|était)(?: to| de)?:?)\s*$", re.IGNORECASE
)
_MEASURES = re.compile(r"[^:]{0,70}\b(?:key results|r[ée]sultats[ -]cl[ée]s|krs)\b[^:]{0,20}:$", re.IGNORECASE)
_O_NUMBER = re.compile(
    rf"O(?:\s?(?:bj)?\s?#?(?P<num>\d{{1,3}})\b(?!\s?%){_PAREN}(?:{_SEP}|\s+|$)|\s*[:：]\s*|"
    r"[- ]?[A-Z]\s*(?:[:：.)–—▸›>/]|-(?=\s))\s*)"
)
_KEY_RESULT = re.compile(
    rf"(?:O\s?\d{{1,2}}\s?[-./_ ]?\s?)?(?:KR|RC|R\.C\.|K\.R\.|(?:first|second|third|premier|deuxi[èe]me|troisi[èe]me|"
    rf"[1-9](?:er|e|st|nd|rd|th))?\s?"
    rf"(?:key[\s-]result|r[ée]sultat(?:\s+|-)(?:cl[ée]|attendu|cible)))(?:\s?[-#_]?\s?(?<![^\W\d](?=[^\W\d]))(?P<num>{_NUM}))?"
    rf"{_PAREN}(?P<sep>{_SEP}|$|(?=\s))",
    re.IGNORECASE,
)
_RESULT = re.compile(rf"(?:r[ée]sultats?|results?|mesure|measure|indicateur|metric)\s?(?P<num>{_NUM})(?P<sep>{_SEP})(?=\S)", re.IGNORECASE)
_STATE = re.compile(
    r"[\W_]{0,3}(?:(?:PARTIALLY|NOT|PARTLY|NON)\s+)?(?:ACHIEVED|DONE|MISSED|OK|KO|ATTEINT|PARTIEL(?:LEMENT)?|DROPPED|"
    r"ABANDONN[ÉE])[\])*]?\s*[-–—:|]?\s+"
    r"(?=(?:key[ -]result|KR|RC|r[ée]sultat|O\d|objecti))",
    re.IGNORECASE,
)
_STATE_INITIALS = frozenset("APNMDOKapnmdok[(*✅❌")
_OBJECTIVE_INITIALS = frozenset("obmntglcdkpfsqaeé123456789")
_KEY_INITIALS = frozenset("krcofstpdmi123456789")


_BOTH_NAMES = re.compile(
    r"(?:current |our |nos )?(?:objectives?|objectifs?)\s*(?:&|and|et|/|\+)\s*(?:key[\s-]results?|krs?|r[ée]sultats?[\s-]cl[ée]s?)\s*:?",
    re.IGNORECASE,
)


def read_label(text: str, *, strong: bool) -> tuple[Label | None, int]:
    """The label at the start of ``text`` and its length; a whole-line section heading is a label too."""
    if not text:
        return None, 0
    start = found.end() if text[0] in _STATE_INITIALS and (found := _STATE.match(text)) else 0
    first = text[start].casefold()
    if first in _KEY_INITIALS and (length := _key_result(text, start, strong=strong)):
        return Label.KEY_RESULT, length
    if _BOTH_NAMES.fullmatch(text):
        return Label.OBJECTIVES, len(text)
    if first in _OBJECTIVE_INITIALS and (length := _objective(text, start, strong=strong)):
        return Label.OBJECTIVE, length
    if text[-1] == ":" and len(text) < 120 and _MEASURES.fullmatch(text):
        return Label.KEY_RESULTS, len(text)
    named, length = section(text)
    return (named, length) if named else (None, 0)


def _key_result(text: str, start: int, *, strong: bool) -> int:
    if (found := _KEY_RESULT.match(text, start)) and _accepts(found, text, strong=strong):
        return found.end()
    found = _RESULT.match(text, start)
    return found.end() if found else 0


def _objective(text: str, start: int, *, strong: bool) -> int:
    if (found := _OBJECTIVE.match(text, start)) and _accepts(found, text, strong=strong):
        return found.end()
    if (found := _AIM.match(text, start)) and (found["num"] or (strong and found[0].casefold().startswith(("problem area", "focus area")))):
        return found.end()
    if found := _O_NUMBER.match(text, start):
        return found.end()
    found = _OPENING.match(text, start) if text[-1:] in ":eso" else None
    return found.end() if found else 0


def _accepts(found: re.Match[str], text: str, *, strong: bool) -> bool:
    """A label needs a separator, a number, bold or capitals; "Objective setting for…" is none."""
    if found["sep"].strip() or found.end() == len(text):
        return True
    word, number = found[0].strip(), found["num"] or ""
    if word.casefold() == "kr" or word == "RC":
        return True
    return any(char.isdigit() for char in number) or (strong and len(word) > 2) or (word.isupper() and len(word) > 2)
