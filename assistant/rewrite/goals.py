"""An objective as something that can be measured, in the author's own words, and whom it serves.

"Des habitants reçus sans perdre leur matinée" is measured by the share of those who are; "Make billing simple for small
shops" by the share of small shops who find it simple. Where the words do not give it, nothing is said.
"""

from collections.abc import Iterator

from assistant.language.pattern import pattern
from assistant.language.text import fold, singular
from assistant.reading import ObjectiveReading
from assistant.reading.classes import SERVED, STAFF
from assistant.reading.tagging import Line
from assistant.rewrite.wording import after, with_article

_LONGEST = 90  # characters of a clause that still reads as the name of a measure
# The verb of the sentence, behind a relative clause: "Supporters who join us stay with us".
_JOINT_VERB = pattern(
    r"(?<!^)(?<!\band)(?<!\bor)(?<!\bto)(?<!\bcan)(?<!\bwill) (stay|get|keep|find|feel|are|have|come|leave|know|trust|choose|recommend|return|use|become)\b"
)
_INDICATIVE = {
    "soient": "sont", "aient": "ont", "puissent": "peuvent", "fassent": "font", "aillent": "vont", "sachent": "savent", "veuillent": "veulent",
}  # fmt: skip
_AUDIENCE = pattern(r"\b(?:des|les|nos|aux|ces|vos|tous les|toutes les|auprès des|auprès de nos|de nos|à nos)\s+", 0)
# What nobody can count: a comparison without its other side, a negation, what goes on inside people.
_UNSEEN = pattern(
    r"\b(?:plus|moins|mieux|meilleure?s?|davantage|ne|n'|pas|jamais|aucune?|better|more|less|faster|easier|cleaner|nicer|no longer|not|never|nobody|no one|without fear|stop|"
    r"trust\w*|believ\w*|love\w*|hooked|proud\w*|dream\w*|accros?|confiance|fiere?s?|heureu\w+|gagnent leur vie|question\w*|last)\b"
)
_ENDING = pattern(
    r"\s*(?:[.!;(]|\s[-–—]\s|(?<=\w) (?:et des|et un|et une|et les|and a|and an|and our|and the) |,? (?:d'ici|avant|by|before|cette année|ce trimestre|this (?:year|quarter))\b).*$"
)

_FR_PLURAL = pattern(r"^(?:des|les|nos|de)\s+(?P<who>[^\s,]+(?:s|x)\b)(?P<rest>.*)$")
_FR_QUE = pattern(r"^(?:faire en sorte )?que (?P<who>(?:les|nos|tous les|toutes les)\s.+)$")
_FR_MAKE = pattern(
    r"^(?:rendre|garder)\s+(?P<what>(?:le |la |les |l'|nos |notre ).+?)\s+(?P<how>(?:plus |vraiment )?(?:simples?|faciles?|rapides?|claire?s?|lisibles?|agreables?|fiables?|accessibles?|utiles?|evidente?s?|fluides?))\s+(?:pour|a|aux|aupres de)\s+(?P<who>(?:les|nos|tous|toutes|des)?\s?.+)$"
)
_FR_HELP = pattern(r"^(?:permettre|donner les moyens)\s+(?P<who>(?:aux|a nos|a tous les|a toutes les)\s.+?)\s+(?:de |d')(?P<what>.+)$")
_FR_AID = pattern(r"^(?:aider)\s+(?P<who>(?:les|nos|tous les|toutes les)\s.+?)\s+a\s+(?P<what>.+)$")
_EN_WHO = pattern(r"^(?:have |get |our )?(?P<who>[a-z][\w' -]{2,50}?)\s+(?P<link>who|that)\s+(?P<rest>.+)$")
_EN_MAKE = pattern(
    r"^(?:make|keep)\s+(?P<what>.+?)\s+(?P<how>(?:more |truly |really )?(?:simple|easy|fast|clear|pleasant|reliable|accessible|useful|obvious|smooth|quick|effortless|painless|affordable|simpler|easier|faster|clearer))\s+(?:for|to)\s+(?P<who>.+)$"
)
_EN_HELP = pattern(r"^(?:help|enable|allow|empower)\s+(?P<who>.+?)\s+(?P<to>to\s+)?(?P<what>[a-z]+\b.*)$")


def measures_of(reading: ObjectiveReading) -> Iterator[str]:
    """The measures that the objective's own words give, the most faithful first; without figures or blanks."""
    line = reading.line
    text = _ENDING.sub("", line.text.strip()).rstrip(" .!?…:;")
    if not text or len(text) > _LONGEST or any(char.isdigit() for char in text):
        return
    if _UNSEEN.search(fold(text)):
        return
    found = _french(text, line) if line.french else _english(text, line)
    yield from (measure for measure in found if len(measure) <= _LONGEST + 20)


def people_of(line: Line) -> str | None:
    """The group of people a line names, as a plural without article ("élus locaux", "new hires"); None when it names none."""
    return next(filter(None, (_group(line, first, last) for first, last in _groups(line))), None)


def _groups(line: Line) -> Iterator[tuple[int, int]]:
    """Where groups of people stand, by their first and last word; also those hidden in a longer entry ("new customers")."""
    for tag in line.tags:
        if tag.bits & (SERVED | STAFF):
            yield tag.first, tag.last
        elif tag.last > tag.first and line.book.entries.get(singular(line.words[tag.last].form), 0) & (SERVED | STAFF):
            yield tag.last, tag.last


def _group(line: Line, first: int, last: int) -> str | None:
    """The words of a group of people, from the word ``first``, with the plain modifiers beside it."""
    head = line.words[first].form
    if (not head.endswith(("s", "x")) or head.endswith("ss")) and head not in _PLURALS:
        return None
    if head in _NO_GROUP or line.text[line.words[first].start :].startswith(head.upper()) and len(head) < 5:
        return None
    if line.french:
        if first and line.words[first - 1].form in ("de", "d", "en", "sans", "par"):
            return None
        after_it = last + 1
        if after_it < len(line.words) and _plural_adjective(line, last, after_it):
            last = after_it
    elif first and _modifies(line, first - 1):
        first -= 1
    return line.text[line.words[first].start : line.words[last].end].lower() if not line.french else _small(line, first, last)


def _small(line: Line, first: int, last: int) -> str:
    text = line.text[line.words[first].start : line.words[last].end]
    if text.isupper() and len(text) > 5:  # people shouted, no acronym
        return text.lower()
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


_PLURALS = frozenset(("people", "women", "men", "children", "alumni", "staff"))
_NO_GROUP = frozenset(("sales", "services", "stores", "ventes", "reseaux", "partenariats", "banks", "schools"))
# Adjectives that say which group is meant; others say what becomes of it ("des labos accros").
_ADJECTIVES = ("aux", "ales", "els", "elles", "iques", "aires", "ifs", "ives", "ois", "oises", "iens", "iennes", "eurs", "ateurs")
_KINDS = frozenset("pro pros fideles internes externes partenaires agricoles rurales urbaines seniors jeunes actifs".split())
_MODIFIERS = frozenset(
    "new small local young older key existing current first-time paying returning regular loyal rural remote junior vulnerable isolated enterprise "
    "family business hospital night local council school frontline field".split()
)


def _modifies(line: Line, at: int) -> bool:
    """Whether the word ``at`` says which group of people is meant ("climate companies")."""
    word = line.words[at]
    if word.form in _MODIFIERS:
        return True
    beside = line.folded[word.end : line.words[at + 1].start] == " "
    return beside and at > 0 and word.form.isalpha() and word.form not in _FUNCTION and not line.verb_at(at) and at not in line.participles


_FUNCTION = frozenset(
    "the a an our your their its his her my of to in on at by for from with and or all every each any more most some many few these those that which who so as no not "
    "into out over under after before between through about against across within than because when where how".split()
)
_PLAIN_VERBS = frozenset(
    "come stay get know find keep feel leave buy pay use book see can are have go want choose make take read finish renew return recommend answer start join give "
    "build say solve decide own think order visit call walk learn pass arrive receive reach ask send sign open close reply respond work live eat".split()
)


def _plural_adjective(line: Line, noun: int, at: int) -> bool:
    """Whether the word ``at`` is an adjective that says which group the plural noun before it is."""
    between = line.folded[line.words[noun].end : line.words[at].start]
    form = line.words[at].form
    return between == " " and (form.endswith(_ADJECTIVES) or form in _KINDS)


def _french(text: str, line: Line) -> Iterator[str]:
    low = fold(text)
    if found := _FR_MAKE.match(low):
        what, how, who = (text[found.start(name) : found.end(name)] for name in ("what", "how", "who"))
        bare = how.removeprefix("plus ").removeprefix("vraiment ")
        yield f"Part {after('de', with_article(_without_article(who)))} qui jugent {what} {bare}"
    if found := _FR_HELP.match(low):
        who, what = text[found.start("who") : found.end("who")], text[found.start("what") : found.end("what")]
        yield f"Part {after('de', with_article(_without_article(who)))} qui parviennent {_to(what)}"
    if found := _FR_AID.match(low):
        who, what = text[found.start("who") : found.end("who")], text[found.start("what") : found.end("what")]
        yield f"Part {after('de', who)} qui parviennent {_to(what)}"
    if found := _FR_QUE.match(low):
        yield from _clause(text[found.start("who") :])
    elif found := _FR_PLURAL.match(low):
        yield from _plural(text, found.start("who"), line)


def _plural(text: str, start: int, line: Line) -> Iterator[str]:
    """ "Des X qui …", "Des X reçus …", "Les clients reviennent …"."""
    rest = text[start:]
    words = rest.split(" ")
    second = fold(words[1]) if len(words) > 1 else ""
    article = "de nos" if fold(text).startswith("nos ") else "des"
    if second in ("qui", "dont", "que", "ou") or (
        second[-1:] in "sx" and len(second) > 3 and second not in _NO_ADJECTIVE and len(words) > 2
    ):
        yield f"Part {article} {rest}"
    elif second.endswith(("ent", "ont")) and len(words) > 2:
        yield f"Part {article} {words[0]} qui {' '.join(words[1:])}"


_NO_ADJECTIVE = frozenset(
    "dans sous vers apres nous vous plus sans pas tres sur les des nos leurs mais chez ses ces aux jamais toujours moins des ils elles".split()
)


def _clause(text: str) -> Iterator[str]:
    """ "les clients viennent l'après-midi": the share of those who do."""
    words = text.split(" ")
    at = next((at for at, word in enumerate(words) if at > 1 and fold(word).endswith(("ent", "ont"))), None)
    if at is None or at > 5:
        return
    verb = _INDICATIVE.get(fold(words[at]), words[at])
    yield f"Part {after('de', ' '.join(words[:at]))} qui {' '.join([verb, *words[at + 1 :]])}"


def _without_article(who: str) -> str:
    for article in ("aux ", "à nos ", "a nos ", "à ", "les ", "des ", "tous les ", "toutes les "):
        if who.lower().startswith(article):
            return ("nos " if "nos" in article else "") + who[len(article) :]
    return who


def _to(what: str) -> str:
    return f"à {what}"


def _english(text: str, line: Line) -> Iterator[str]:
    low = fold(text)
    if found := _EN_MAKE.match(low):
        what, how, who = (text[found.start(name) : found.end(name)] for name in ("what", "how", "who"))
        yield f"Share of {_bare(who)} who find {what} {how.removeprefix('more ').removeprefix('truly ').removeprefix('really ')}"
    if found := _EN_HELP.match(low):
        who, what = text[found.start("who") : found.end("who")], text[found.start("what") : found.end("what")]
        if _is_people(who, line):
            yield f"Share of {_bare(who)} who {what}"
    if found := _EN_WHO.match(low):
        who, rest = text[found.start("who") : found.end("who")], text[found.start("rest") : found.end("rest")]
        if _opens_with_people(line) and _is_people(who, line):
            rest = _JOINT_VERB.sub(r" and \1", rest, count=1)
            yield f"Share of {_bare(who)} {found['link']} {rest}"
    elif _opens_with_people(line):
        yield from _english_clause(text, line)


def _english_clause(text: str, line: Line) -> Iterator[str]:
    """ "Residents trust the council again", "Customers served without losing a morning"."""
    last = next(last for _, last in _groups(line))
    if last + 1 >= len(line.words):
        return
    head, following = line.words[last], line.words[last + 1]
    if not (head.form.endswith("s") or head.form in _PLURALS) or line.folded[head.end : following.start] != " ":
        return
    who, rest = text[: head.end], text[following.start :]
    if following.form in _FUNCTION:
        return
    link = "" if following.form.endswith("ed") or following.form in ("served", "kept", "won", "heard", "paid") else "who "
    if link and not (line.verb_at(last + 1) or following.form in _PLAIN_VERBS):
        return
    yield f"Share of {_bare(who)} {link}{rest}"


def _opens_with_people(line: Line) -> bool:
    """Whether the first noun of the line is a plural group of people."""
    first = next((first for first, _ in _groups(line)), None)
    return first == 0 or (first == 1 and line.words[0].form in _MODIFIERS | {"our", "all", "the"})


def _is_people(who: str, line: Line) -> bool:
    folded = fold(who)
    last = folded.split()[-1] if folded.split() else ""
    return (last.endswith("s") and not last.endswith("ss")) or last in _PLURALS


def _bare(who: str) -> str:
    """Without an article, small unless a name."""
    for article in ("the ", "all ", "our ", "every ", "all our ", "more "):
        if who.lower().startswith(article):
            who = ("our " if "our" in article else "") + who[len(article) :]
            break
    return who if who[:2].isupper() else who[:1].lower() + who[1:]
