"""One line, mended: right where the reviewer finds nothing grave in it, and where a teacher would not either: is it the work again, does it
say how far, is it one result, is it about this objective?
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from assistant.language.dates import deadline
from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.learn.beside import Ask, messages, names, read_beside
from assistant.learn.drill import Drill
from assistant.learn.material import GRAVE
from assistant.learn.words import ELSEWHERE, NO_LEVEL, ONLY_COUNTED, ONLY_WORK, TWO_FIGURES, why_of
from assistant.reading.classes import GAIN_V, HIRE_V, HOLD_V, MOVE_V, RESULT_V, STAFF, TASK_V
from assistant.reading.facets import stems
from assistant.reading.tagging import Line, tag_line
from assistant.reading.targets import threshold
from assistant.report.model import KeyResultReport
from assistant.settings import House

SEVERE = frozenset({"error", "warning"})
_BULLET = re.compile(r"^\s*(?:[-*•–—]|\d{1,2}[.)]|(?:KR|RC)\s*\d*\s*[:.)-])\s*", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2,}")
_WORDS = 2  # in half a line that says something by itself
_AND = re.compile(r",? (?:et|ainsi que|and|plus(?! d['’e]| que)|as well as) ")  # « plus de » is a comparison
_JOINT = re.compile(rf"{_AND.pattern}|, |; ")
# Where things stand, told after the figure to reach: no second result.
_STANDS = pattern(
    r"\b(?:aujourd'hui|actuel\w*|en ce moment|pour (?:le moment|l'instant)|jusqu'ici|jusqu'a present|a ce jour|l'an(?:nee)? (?:passee?|dernier\w*)|(?:passee?|dernier|derniere|precedente?)s?\b|en debut|au (?:debut|depart)|avant|hier|contre|"
    r"au lieu|alors qu|la ou|quand|n'etai\w+|on (?:en )?(?:est|etait|part)|nous (?:en )?(?:sommes|etions|partons)|part(?:ant|ie?s?) d|"
    r"today|at present|at the moment|now|currently|so far|until now|last|previous\w*|versus|vs|compared|against|instead|rather than|(?:up|down) from|after \d+ in|where|when|was|were|we're|we are|stuck|used to|having started|starting|started|baseline|at the start)\b"
)
_MOVES = pattern(r"\b(?:from|de|d')\s?\S*\d\S* ?\S{0,8} (?:to|a)\b|→|->")
_CLAUSE = re.compile(r"[,;–—(]| - ")
_AIM = pattern(
    r",? (?:dont|so (?:the|our|they|that|people|customers|as)|pour (?:arriver|atteindre|que)|afin d[e']|including|in order to|so that|so as to|to (?:get|reach|bring)) "
)
_RANGE = pattern(
    r"(?:entre|between) |(?:sur|parmi|of|among|out of) (?:les |mes |nos |the |our |my )?(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|two|three|four|five|six|seven|eight|nine|ten|twenty)"
)  # its figures belong together
_SAME_AGAIN = pattern(r"(?:soit|c'est-a-dire|i\.e|that is|ou|or) ")  # what follows says the same in other words
_ASIDE = pattern(  # what follows only says when, where or what must hold
    r"(?:for|in|over|within|on|during|per|by|under|without|with no|while|pendant|durant|sur|en|dans|par|pour|sous|d'ici|avant|sans|tout en) "
)
_HOUR = re.compile(r"\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\b\d{1,2} ?h(?: ?\d\d)?\b|\bday one\b", re.IGNORECASE)
_COUNTED = pattern(  # so many pieces of work, done
    r"(?:close|clore|cloturer|solder|fermer) .{0,12}actions?\b|(?:\d[\d ,.]*|(?:two|three|four|five|six|eight|ten|twelve|twenty|deux|trois|quatre|cinq|six|huit|dix|douze|quinze|vingt)\b)\s*(?![%€$£])(?:[a-z'-]+ ){1,5}?"
    r"(?:completed|carried out|conducted|performed|held|run|organi[sz]ed|published|sent|drafted|written|recorded|prepared|launched|produced|issued|designed|updated|handed out|distributed|"
    r"(?:actions?|actions? correctives?) (?:closed|cloturees?|soldees?)|"
    r"realisee?s?|effectuee?s?|menee?s?|tenue?s?|organisee?s?|animee?s?|publiee?s?|envoyee?s?|redigee?s?|enregistree?s?|preparee?s?|lancee?s?|produite?s?|diffusee?s?|distribuee?s?|mise?s? (?:en place|a jour|en ligne))"
    r"\b(?! (?:by|par|a day|par jour))"
)
_TRAINED = pattern(
    r"\b(?:trained|certified|coached|briefed|formee?s?|certifiee?s?|habilitee?s?|sensibilisee?s?)(?: (?:in|on|to|a|au|aux|sur|en)\b|$)"
)
_SCOPE = pattern(
    r"(?:^|\s)(?:on|across|for|in|with|by the|sur|dans|pour|avec|a|de|du|sans|apres|after) $"
)  # "all" after it says where, not how far
_LACKING = ("sans ", "without ")
_WISH = pattern(r"(?:que|faire en sorte|make sure|ensure)\b")
_DONE = pattern(r"avoir |have |having ")
_SERVICE = frozenset(  # the others decide, or wait for it
    "recevoir obtenir servir decrocher vendre repondre traiter livrer resoudre rappeler accueillir rembourser receive get earn win serve sell answer reply handle process "
    "deliver resolve solve return refund pay ship".split()
)
_ARTICLES = frozenset("the a an our all every each les des nos un une tous toutes chaque".split())
_HIDDEN = frozenset({"vanity-metric"})  # of a line whose end is left out, and which does not open with work
_REMARKS = frozenset({"no-baseline", "low-ambition"})  # told of a right line as well; the others have their own lessons
_OPENING = 3  # words by which a line is known again
_ADDED = 3  # words that a guard-rail has at least
_HOLDS = frozenset(
    "no not without keep keeping kept hold holding held still stay stays staying same steady unchanged never least more fewer less worse higher lower while "
    "sans pas plus moins maintenir maintenant maintien garder gardant stable stables egale constante meme memes rester reste restent restant jamais aussi toujours ni tout tant inchange inchangee".split()
)
_NEAR = 0.16  # cosine: no right answer of those written by hand was further from all that is known of its drill


class Verdict(NamedTuple):
    """What there is to say of a written answer: reasons, what is shown once the drill is over, the rules it breaks (none: it is right)."""

    told: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()


def mended(drill: Drill, answer: str, house: House, ask: Ask | None) -> Verdict:
    """The verdict on a line beside its objective. With ``ask`` the model's remarks are told as well: they can soften what the rules say of it,
    never make a right one wrong.
    """
    line = _whole(_BULLET.sub("", " ".join(answer.split())), drill)
    found = _Read(line, drill, house) if line else None
    if found is None or found.whole is None:
        return Verdict((drill.why,), broken=(drill.skill,))
    asked = read_beside(line, drill.objective, drill.language, house, ask) if ask else None
    opinion = (asked.opinion,) if asked and asked.opinion else ()
    if wrong := _breaking(found, asked or found.whole) or _doubted(found):
        return wrong._replace(told=(*wrong.told, *opinion))
    told = [one for one in (asked or found.whole).findings if one.by == "model" or one.name in _REMARKS - _answered(found)]
    return Verdict((*messages(told), *opinion))


def _whole(answer: str, drill: Drill) -> str:
    """The answer as a whole line: where a line was to be completed, its end alone will do."""
    if drill.skill != "no-guard-rail" or not answer:
        return answer
    known = {word[0] for word in _WORD.finditer(fold(drill.lines[0]))}
    opening = {word[0] for word in list(_WORD.finditer(fold(answer)))[:_OPENING]}
    return answer if len(opening & known) >= min(_OPENING, len(known)) - 1 else f"{drill.lines[0].rstrip(' .')}, {answer.lstrip(' ,;…')}"


def _answered(found: _Read) -> set[str]:
    """Remarks of the rules that a line answers in words they do not know."""
    return {"no-baseline"} if _STANDS.search(found.folded) else set()


class _Read:
    """An answer as reviewed: the ``whole`` line, and it without the words that say where things stand (``bare``)."""

    def __init__(self, line: str, drill: Drill, house: House) -> None:
        self.line, self.drill, self._house = line, drill, house
        self.folded = fold(line)
        self.bare = _without_standing(line, self.folded)
        self.whole = self.read(line)
        self.tagged: Line = tag_line(line, "fr" if drill.language == "fr" else "en")

    def read(self, text: str) -> KeyResultReport | None:
        """A part of the line beside the objective."""
        return read_beside(text, self.drill.objective, self.drill.language, self._house) if text.strip() else None

    @property
    def opens_with_a_verb(self) -> bool:
        return bool(self.tagged.verb_at(0))


def _without_standing(line: str, folded: str) -> str:
    """A line without the clauses at its end that say where things stand: "…, up from 38%", "… (38 % aujourd'hui)"."""
    while (cuts := [found.start() for found in _CLAUSE.finditer(line)]) and len(_WORD.findall(line[: cuts[-1]])) >= _WORDS:
        clause = folded[cuts[-1] : len(line)]
        if not _STANDS.search(clause) or _MOVES.search(clause):
            break
        line = line[: cuts[-1]].rstrip()
    return line


def _breaking(found: _Read, by: KeyResultReport) -> Verdict | None:
    """What the reviewer's rules find; the fault that was to be mended counts however light it is."""
    asked = "" if _is_guarded(found) else found.drill.skill
    grave = [one for one in by.findings if one.by != "model" and (one.severity in SEVERE or one.name == asked)]
    if names(grave) == ("compound-kr",):
        bare = found.read(found.bare) if found.bare != found.line else None  # the second half may only say where things stand
        measure = by.measure
        is_one = measure is not None and measure.baseline is not None and measure.target is not None and not _has_two_figures(found)
        grave = [] if is_one else [one for one in bare.findings if one.severity in SEVERE] if bare else grave
    return Verdict(messages(grave), broken=names(grave)) if grave else None


def _is_guarded(found: _Read) -> bool:
    """Whether a line that lacked a guard-rail was completed by words that hold something, be it in terms of the trade that no rule knows."""
    if found.drill.skill != "no-guard-rail":
        return False
    known = {word[0] for word in _WORD.finditer(fold(found.drill.lines[0]))}
    added = [word[0] for word in _WORD.finditer(found.folded) if word[0] not in known]
    return len(added) >= _ADDED and not _HOLDS.isdisjoint(added)


def _doubted(found: _Read) -> Verdict | None:
    """What the reviewer lets be, and a teacher would not."""
    drill, whole = found.drill, found.whole
    assert whole is not None
    language = drill.language
    if _has_two_figures(found):
        return Verdict((TWO_FIGURES.said(language),), broken=("compound-kr",))
    opens_with_work = bool(found.tagged.verb_at(0) & (TASK_V | HIRE_V))
    for part, is_shortened in _parts(found):
        if (read := found.read(part)) is None:
            continue
        told = _HIDDEN if is_shortened and not opens_with_work else GRAVE - {"no-target", "compound-kr"}
        if grave := [one for one in read.findings if one.severity in SEVERE and one.name in told]:
            return Verdict(messages(grave), broken=names(grave))
        if read.level == "input" and not is_shortened:
            return Verdict((ONLY_WORK.said(language),), broken=("levels",))
    if found.tagged.has(STAFF) and _TRAINED.search(found.folded[: deadline(found.folded)].rstrip()):
        return Verdict((ONLY_COUNTED.said(language),), broken=("action-as-kr",))
    if drill.skill == "action-as-kr" and _is_retold(found):
        return Verdict((ONLY_WORK.said(language),), broken=("action-as-kr",))
    if _opens_with_work(found):
        return Verdict((ONLY_COUNTED.said(language),), broken=("action-as-kr",))
    if _COUNTED.match(found.folded) or (_DONE.match(found.folded) and found.tagged.participles.get(1, 0) & TASK_V):
        return Verdict((ONLY_COUNTED.said(language),), broken=("action-as-kr",))
    if found.tagged.verb_at(0) & HOLD_V and whole.measure is not None and whole.measure.baseline is None:
        return Verdict((why_of("kpi-as-kr", language),), broken=("kpi-as-kr",))
    if whole.measure is None and _says_no_level(found):
        return Verdict((NO_LEVEL.said(language),), broken=("no-target",))
    if drill.about and not _is_near(found.line, drill.about):
        return Verdict((ELSEWHERE.said(language),), broken=("no-outcome",))
    return None


def _is_retold(found: _Read) -> bool:
    """Whether the line names nothing that the work to be mended did not name: "Meetings: 10, up from 4"."""
    bare = tag_line(found.bare, found.tagged.language)
    given = tag_line(found.drill.lines[0], bare.language)
    known = stems(given)
    doing = {bare.words[at].form for at in bare.participles}
    said = [word.form for word in bare.words if stems(tag_line(word.form, bare.language)) and word.form not in doing]
    measure = found.whole.measure if found.whole else None
    counts = measure is not None and measure.unit is None and measure.change is None
    return counts and bool(said) and stems(tag_line(" ".join(said), bare.language)) <= known


def _opens_with_work(found: _Read) -> bool:
    """Whether a verb of work is followed by what it is done to: "Contact 300 candidates a month"; not one that promises a service."""
    verb, words = found.tagged.verb_at(0), found.tagged.words
    is_work = bool(verb & TASK_V) and not verb & (MOVE_V | GAIN_V | RESULT_V) and len(words) > 1 and words[0].form not in _SERVICE
    has_object = found.tagged.forms[1:2] and (found.tagged.forms[1] == "0" or words[1].form in _ARTICLES)
    is_verb = found.tagged.language == "en" or words[0].form.endswith(("er", "ir", "re"))
    return bool(is_work and is_verb and has_object)


def _parts(found: _Read) -> Iterator[tuple[str, bool]]:
    """The line, it without its date, and (True) it without what may hide that it is work as well: where things stand, what it is for."""
    parts = set()
    for text, is_shortened in ((found.line, False), (found.bare, True), (found.line[: len(_AIM.split(found.folded, maxsplit=1)[0])], True)):
        for part in (text, text[: deadline(fold(text))]):
            if part.strip() and part not in parts:
                parts.add(part)
                yield part, is_shortened


def _says_no_level(found: _Read) -> bool:
    """Whether the word that stands for a figure says where something holds, and not how far: "on all lines"."""
    place = threshold(found.folded)
    if place is None or found.opens_with_a_verb or _WISH.match(found.folded):
        return True
    return bool(_SCOPE.search(found.folded[: place[0]])) or found.folded.startswith(_LACKING, place[0])


def _is_near(line: str, about: str) -> bool:
    """Whether a line has to do with what its drill is about; True where none of its words is known."""
    from assistant.examples.embedding import LocalEmbedding

    local = LocalEmbedding()
    if not local.knows(line):
        return True
    one = local.embed_query(line)
    return max(sum(map(float.__mul__, one, other)) for other in _vectors(about)) >= _NEAR


@lru_cache(maxsize=64)
def _vectors(about: str) -> Sequence[list[float]]:
    from assistant.examples.embedding import LocalEmbedding

    return LocalEmbedding().embed_documents([about, *about.split(" / ")])


def _has_two_figures(found: _Read) -> bool:
    """Whether the line joins two results, each with a figure of its own to reach: the rule, which must be sure, lets some of these be."""
    line, whole = found.bare, found.whole
    has_baseline = found.bare == found.line and whole is not None and whole.measure is not None and whole.measure.baseline is not None
    if _RANGE.match(found.folded):
        return False
    for joint in (_AND if has_baseline else _JOINT).finditer(line):
        halves = line[: joint.start()], _HOUR.sub("", line[joint.end() :])
        if (
            any(len(_WORD.findall(half)) < _WORDS for half in halves)
            or _SAME_AGAIN.match(fold(halves[1]))
            or _ASIDE.match(fold(halves[1]))
            or _STANDS.match(fold(halves[1]))
        ):
            continue
        if not found.opens_with_a_verb and tag_line(halves[1], found.tagged.language).verb_at(0):
            continue  # of the same people: "open the report and act on it four days a week"
        first, second = (_reached(found, half) for half in halves)
        if first and second and not _is_same(first, second):
            return True
    return False


def _reached(found: _Read, half: str) -> tuple[float | None, float | None, float | None] | None:
    """Baseline, target and change of half a line, where it has a figure to reach by itself."""
    read = found.read(half)
    measure = read.measure if read else None
    if measure is None or (measure.target is None and measure.change is None):
        return None
    return measure.baseline, measure.target, measure.change


def _is_same(first: tuple[float | None, float | None, float | None], second: tuple[float | None, float | None, float | None]) -> bool:
    """Whether a change and a move say the same: "cut to a third: 6 instead of 18"."""
    change, (base, target, _) = first[2], second
    return change is not None and bool(base) and target is not None and abs(100 * (target / (base or 1) - 1) - change) < 2
