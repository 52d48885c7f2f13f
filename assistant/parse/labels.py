"""The label a line opens with: "Objective 2:", "KR1.1 –", "But 1 :", or a section heading of its own.

A number that no separator follows ("KR 30 operators…") stays with the words; ``series`` tells whether it counts the lines.
"""

import re
import unicodedata
from collections.abc import Sequence
from string import ascii_lowercase

from assistant.language.pattern import pattern
from assistant.parse.sections import OPENING_WORDS, Label, first_word, is_apart, opening, section

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
_OBJECTIVE_NAME = r"(?:objecti(?:f|ve)|objektif|obj\.?|goal|okr(?=\s?(?:n[°º]\s?|#)?\d{1,2}\b))(?<![\w·](?=[^\W\d]))(?!·)"
_OBJECTIVE = pattern(_OBJECTIVE_NAME, re.IGNORECASE)
_LED_OBJECTIVE = pattern(rf"{_BEFORE}(?:\w+\s/\s)?{_OBJECTIVE_NAME}", re.IGNORECASE)
# What most labels end with, "1 : " or ":"; the tails below read the others.
_SHORT_TAIL = pattern(r"(?P<kind>)(?:\s?(?P<num>\d{1,2}(?:\.\d{1,2})?)(?=\s*[:–—-])|(?=\s*:))(?P<sep>\s*[:–—-](?:\s+(?=[^\W_])|$))")
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
_KEY_RESULT = pattern(r"(?:KR|RC|R\.C\.|K\.R\.)(?<![^\W\d_](?=[^\W\d_]))", re.IGNORECASE)
_LONG_KEY_RESULT = pattern(
    r"(?:O\s?\d{1,2}\s?[-./_ ]?\s?)?(?:KR|RC|R\.C\.|K\.R\.|(?:first|second|third|premier|deuxi[èe]me|troisi[èe]me|"
    r"[1-9](?:er|e|st|nd|rd|th))?\s?(?:key[\s-]result|r[ée]sultat(?:\s+|-)(?:cl[ée]|attendu|cible)))(?<![^\W\d_](?=[^\W\d_]))",
    re.IGNORECASE,
)
_KEY_TAIL = pattern(rf"(?:\s?[-#_.]?\s?(?P<num>{_COUNT}))?{_PAREN}(?P<sep>{_SEP}|$|(?=\s))", re.IGNORECASE)
_TALKS_OF = pattern(r"\s*(?:of|du|de l|depends|d[ée]pend|and|et)\b")  # "KR1 of objective 2 depends on…"
_DOTTED_RESULT = pattern(rf"O\s?\d{{1,2}}[.-]\d{{1,2}}(?![\w%]){_PAREN}(?:{_SEP}|\s+)(?=\S)", re.IGNORECASE)
_RESULT = pattern(
    r"(?:r[ée]sultats?|results?|mesure|measure|indicateur|metric)\s?(?:n\s?[°º]\s?|#)?(?:\d{1,2}(?:\.\d{1,2})?|[A-Z])\b"
    rf"{_SEP}(?=\S)",
    re.IGNORECASE,
)
# What stands before a label without being part of it: the state of the last cycle, a warning that it is a draft.
_STATE = pattern(
    r"[\W_]{0,3}(?:(?:PARTIALLY|NOT|PARTLY|NON)\s+)?(?:ACHIEVED|DONE|MISSED|OK|KO|ATTEINT|PARTIEL(?:LEMENT)?|DROPPED|"
    r"ABANDONN[ÉE]|WIP|DRAFT|TBC)[\])*!]?\s*[-–—:|]?\s+(?::\w{1,30}:\s+)?"
    r"(?=(?:key[ -]result|KR|RC|r[ée]sultat|O\d|objecti))",
    re.IGNORECASE,
)
# First words, folded and singular, that a label may open with: a line that opens otherwise is not tried.
_STATE_WORDS = frozenset(
    "partially not partly non achieved done missed ok ko atteint partiel partiellement dropped abandonne wip draft tbc".split()
)
_KEY_WORDS = frozenset("kr rc r k key resultat first second third premier deuxieme troisieme".split())
_ORDINALS = frozenset("er e st nd rd th".split())
_RESULT_WORDS = frozenset("resultat result mesure measure indicateur metric".split())
_OBJECTIVE_WORDS = frozenset("objectif objective objektif obj goal okr".split())
_OBJECTIVE_INITIALS = frozenset("obmnglstcdkpfqé123456789t")
_AIM_WORDS = frozenset(
    "but cap axe ambition priorite priority aim enjeu theme pillar pilier problem focu focus orientation defi challenge finalite".split()
)
# What may lead to the name of an objective: "our second goal", « l'objectif »; or to how success is measured: "how we know".
_LEADING_WORDS = frozenset(
    "mon notre my our the l main strategic company team department primary overall key top first second third fourth fifth premier "
    "deuxieme troisieme quatrieme cinquieme eme grand".split()
)
_LABEL_WORDS = _STATE_WORDS.union(
    _KEY_WORDS,
    _ORDINALS,
    _RESULT_WORDS,
    _OBJECTIVE_WORDS,
    _AIM_WORDS,
    _LEADING_WORDS,
    OPENING_WORDS,
    {"o", "current"},
    {f"o{sign}" for sign in ascii_lowercase + "₀₁₂₃₄₅₆₇₈₉"},
)
_COUNT_SIGNS = frozenset("0123456789₀₁₂₃₄₅₆₇₈₉]:：.)–—▸›>/-")
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
_MEASURE_ENDS = (":", "?", "*", "_", "because", "if", "when", "by", "si", "quand", "par")
_MEASURE_STEMS = ("mesur", "measur", "saur", "know", "succ", "ussite", "key results", "sultats", "krs")


def read_label(text: str, *, strong: bool, listed: bool = False) -> tuple[Label | None, int]:
    """The label at the start of ``text`` and its length; a whole-line section heading is a label too.

    ``strong`` tells of bold or heading lines, ``listed`` of lines behind a plain bullet.
    """
    if not text:
        return None, 0
    if is_apart(text):
        return Label.KPIS, len(text)
    if first_word(text) not in _LABEL_WORDS and " / " not in text[:20] and not text.endswith(_MEASURE_ENDS):
        return None, 0
    words, start = opening(text), 0
    if words and words[0] in _STATE_WORDS and (found := _STATE.match(text)):
        start = found.end()
    elif text.startswith(("[O", "[K", "[R", "(O", "(K", "(R", "[k", "(k")):
        start = 1
    named = opening(text[start:]) if start > 1 else words
    if length := _key_result(text, start, named, strong=strong):
        return _unless_section(text, words, Label.KEY_RESULT, length)
    if len(text) < 60 and _may_name_both(text.lower()) and _BOTH_NAMES.fullmatch(text):
        return Label.OBJECTIVES, len(text)
    if length := _objective(text, start, named, strong=strong, listed=listed):
        return Label.OBJECTIVE, length
    if not listed and _heads_measures(text):
        return Label.KEY_RESULTS, len(text)
    return section(text, words)


def _unless_section(text: str, words: Sequence[str], label: Label, length: int) -> tuple[Label, int]:
    """``label``, unless more words before the colon name another section: "KR measurement deadline: May"."""
    named, longer = section(text, words) if ":" in text[length : length + 30] else (None, 0)
    return (named, longer) if named is Label.NOTES else (label, length)


def _may_name_both(low: str) -> bool:
    return "ob" in low and ("kr" in low or "key" in low or "sultat" in low)


def _heads_measures(text: str) -> bool:
    """Whether the line asks how success shows: "On saura que c'est réussi si", "How we measure it:"."""
    if len(text) >= 90 or not text.endswith(_MEASURE_ENDS):
        return False
    low = text.casefold()
    return any(stem in low for stem in _MEASURE_STEMS) and bool(_MEASURES.fullmatch(text))


def _key_result(text: str, start: int, words: Sequence[str], *, strong: bool) -> int:
    if not words:
        return 0
    if found := _names_key_result(text, start, words):
        tail = _SHORT_TAIL.match(text, found.end()) or _KEY_TAIL.match(text, found.end())
        short = found[0].casefold() in ("kr", "rc")
        if tail and tail.start("num") == found.end() and _TALKS_OF.match(text, tail.end()):
            return 0
        if tail and (short or _accepts(found, tail, text, strong=strong)):
            return _end(found, tail, text)
    if words[0] in _RESULT_WORDS:
        found = _RESULT.match(text, start)
    elif words[0] == "o" and _is_dotted(text[start + 1 : start + 7]):
        found = _DOTTED_RESULT.match(text, start)
    return found.end() if found else 0


def _names_key_result(text: str, start: int, words: Sequence[str]) -> re.Match[str] | None:
    first = words[0]
    if first in ("kr", "rc") and text[start].isalpha():
        return _KEY_RESULT.match(text, start)
    if first in _KEY_WORDS or (first in _ORDINALS and text[start].isdigit()) or (first == "o" and words[1:2] and words[1] in _KEY_WORDS):
        return _LONG_KEY_RESULT.match(text, start)
    return None


def _is_dotted(number: str) -> bool:
    """Whether ``number`` begins as "1.2" or "1-2" do."""
    whole, _, rest = number.replace("-", ".").partition(".")
    return whole.strip().isdigit() and rest[:1].isdigit()


def _objective(text: str, start: int, words: Sequence[str], *, strong: bool, listed: bool) -> int:
    first = text[start].casefold()
    if found := _names_objective(text, start, words, first):
        tail = _SHORT_TAIL.match(text, found.end()) or _OBJECTIVE_TAIL.match(text, found.end())
        headed = None if listed or (tail and (tail["num"] or tail["sep"].strip())) else _HEADED.match(text, found.end())
        if headed:
            return headed.end()
        if tail and _accepts(found, tail, text, strong=strong):
            return _end(found, tail, text)
        if tail and tail["kind"] and text[tail.end() :].lstrip()[:1].isupper():
            return tail.end()
    if (
        words
        and words[0] in _AIM_WORDS
        and (found := _AIM.match(text, start))
        and (found["num"] or (strong and found[0].casefold().startswith(("problem area", "focus area"))))
    ):
        return found.end()
    if first == "o" and _may_count(text[start + 1 : start + 8]) and (found := _O_NUMBER.match(text, start)):
        return found.end()
    asks = first in "otmnl" and text[-1] in ":eso" and _names_aim(text[start : start + 30])
    found = _OPENING.match(text, start) if asks else None
    return found.end() if found else 0


def _names_objective(text: str, start: int, words: Sequence[str], first: str) -> re.Match[str] | None:
    """The name of an objective at ``start``, with the words that lead to it: "our second goal"."""
    two = " / " in text[:20]
    if words and words[0] in _OBJECTIVE_WORDS and not two:
        return _OBJECTIVE.match(text, start)
    if (two or first in _OBJECTIVE_INITIALS) and _names_aim(text[start : start + 60]):
        return _LED_OBJECTIVE.match(text, start)
    return None


def _names_aim(text: str) -> bool:
    low = text.lower()
    return "obj" in low or "goal" in low or "okr" in low


def _may_count(following: str) -> bool:
    """Whether a number or a letter may follow an "O": "O1", "Obj 1", "O-A", not "On-time"."""
    return not (following[:1].islower() and following[:2] != "bj") and not _COUNT_SIGNS.isdisjoint(following)


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
