"""What a line shows to whoever judges it: its words, their classes, where they stand, the shape of its figure.

Each clue has a name and the word it stands at, so that a judgement made from clues can say which words decided it. The
names of what is no word begin with a capital or a sign; all are arbitrary but stable: the weights know them. No clue is a verdict; how much each one speaks for what is
learnt from labelled drafts (``python -m evals.fit``).
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from assistant.language.lexicon import CLASSES
from assistant.language.pattern import pattern
from assistant.reading.classes import ABSTRACT, METRIC, MOVE_V, OPEN_V, SERVED, THEME, WOOLLY, WORK_N
from assistant.reading.measure import Measure
from assistant.reading.tagging import Line, Tag

Clues = dict[str, int]  # name to the index of the word it stands at
NOWHERE = -1

_PREPOSITIONS = frozenset(
    (
        "of for in on to from at by with within per than under over across after before into between without that who which "
        "de du des d a au aux en sur pour par dans avec sous chez contre vers entre sans apres avant qui que dont"
    ).split()
)
_SMALL = _PREPOSITIONS | frozenset(
    "and or the an our all each every as le la les l et ou un une nos notre chaque tous toutes ce cette".split()
)
_MOVE = pattern(r"\b(?:from|de|between) .{0,12}\d.{0,12} (?:to|a|down to|up to) .{0,3}\d|\d.{0,4}(?:→|->|=>)")  # from one level to another
_JOINTS = frozenset("et and puis then plus".split())
_SIGNS = {":": "colon", "(": "bracket", "→": "arrow", "->": "arrow", '"': "quote", "«": "quote", ";": "semicolon", ",": "comma"}
_SIGNS |= {"+": "plus", "&": "ampersand", "?": "question", "%": "percent"}
_OPENING = 3  # how many words of content the opening of a line has
_LONG_WORD = 5
_WIDEST = 14  # lines of more words are all "long"


def line_clues(line: Line, measure: Measure | None, *, threshold: bool) -> Clues:
    """The clues of one line; ``threshold`` tells that a word such as "all" stands for a figure."""
    forms = line.forms
    kind = figure_kind(measure)
    found: Clues = dict.fromkeys(_figure_clues(measure, kind, threshold=threshold), NOWHERE)
    _add_words(found, forms, kind)
    _add_signs(found, line, forms)
    _add_classes(found, line, forms, kind)
    _add_verbs(found, line, kind)
    _add_joints(found, line, forms, kind)
    return found


def objective_clues(line: Line, as_result: Mapping[str, float]) -> Clues:
    """What an objective's wording shows besides the clues of any line: how much of it any team could have said, and
    what it would be taken for as a key result (``as_result``, log-odds by verdict)."""
    content = [at for at, word in enumerate(line.words) if len(word.form) > 2 and word.form not in _SMALL]
    said = [line.bits_at(at) | line.verb_at(at) for at in content]
    general = sum(bool(bits & (THEME | ABSTRACT | WOOLLY)) and not bits & (SERVED | METRIC) for bits in said)
    moved = sum(bool(bits & (MOVE_V | OPEN_V)) for bits in said[:1])
    count = min(len(content), 6)
    share = 4 * general // max(1, len(content) - moved)
    names = (
        f"Words {count}",
        f"General {share}",
        f"General {share} of {count}",
        f"Moved {moved} general {share} of {count}",
        f"Unknown {min(sum(not bits for bits in said), 4)} of {count}",
        f"Served {any(bits & SERVED for bits in said):d}",
    )
    taken = (f"As a result, {verdict} {max(-3, min(3, round(score)))}" for verdict, score in as_result.items())
    return dict.fromkeys((*names, *taken), NOWHERE)


def figure_kind(measure: Measure | None) -> str:
    """What sort of figure a line carries: none, zero, a move, a change, a share, a level with a unit, a bound, a count."""
    if measure is None:
        return "none"
    if measure.target == 0:
        return "zero"
    if measure.baseline is not None:
        return "move"
    if measure.change is not None:
        return "change"
    if measure.unit == "%":
        return "whole" if measure.target == 100 else "share"
    return "level" if measure.unit is not None else "bound" if measure.bound else "count"


@lru_cache(maxsize=4096)
def class_names(bits: int) -> tuple[str, ...]:
    """The names of the word classes in ``bits``."""
    return tuple(name for place, name in enumerate(CLASSES) if bits >> place & 1)


@lru_cache(maxsize=16384)
def _each(bits: int, *patterns: str) -> tuple[str, ...]:
    """Every class name in ``bits``, set into every pattern at its ``#``."""
    return tuple(pattern.replace("#", name) for name in class_names(bits) for pattern in patterns)


def _add(found: Clues, names: Iterable[str], at: int) -> None:
    """Note ``names`` at the word ``at``, unless they were seen before it."""
    for name in names:
        found.setdefault(name, at)


def _figure_clues(measure: Measure | None, kind: str, *, threshold: bool) -> list[str]:
    found = [f"Figure {kind}"]
    if measure:
        found += (f"Unit {measure.unit}", f"Direction {measure.direction}", f"Bound {measure.bound}")
        if measure.start <= 2:
            found.append(f"Figure first {kind}")
    if threshold:
        found += ("Threshold", f"Threshold {kind}")
    return found


def _add_words(found: Clues, forms: tuple[str, ...], kind: str) -> None:
    """Words, their beginnings, pairs of neighbours; those that open the line once more, by their order."""
    content, last = 0, ""
    for at, form in enumerate(forms):
        found.setdefault(form, at)
        if len(form) > _LONG_WORD:
            found.setdefault(form[:_LONG_WORD] + "-", at)
        if at:
            found.setdefault(f"{last} {form}", at)
        if content < _OPENING and form not in _SMALL:
            found[f"{content}:{form}"] = at
            found[f"{content}:-{form[-3:]}"] = at
            if not content:
                found[f"0:{form} {kind}"] = at
            content += 1
        last = form
    found[f"^{' '.join(forms[:2])}"] = 0
    size = min(len(forms), _WIDEST) // 2
    found[f"Size {size}"] = found[f"Size {size} {kind}"] = NOWHERE


def _add_signs(found: Clues, line: Line, forms: tuple[str, ...]) -> None:
    folded = line.folded
    _add(found, [f"Has {name}" for sign, name in _SIGNS.items() if sign in folded], NOWHERE)
    colon = line.core.find(":")
    after = next((at for at, word in enumerate(line.words) if word.start > colon), None) if colon >= 0 else None
    if after is not None:
        _add(found, (f":{forms[after]}", *_each(line.bits_at(after) | line.verb_at(after), ":#")), after)


def _add_classes(found: Clues, line: Line, forms: tuple[str, ...], kind: str) -> None:
    """Classes of the entries of the lexicon, of neighbours among them, of the head of the first noun phrase."""
    if not line.tags:
        found[f"No class {kind}"] = NOWHERE
        return
    before: Tag | None = None
    for tag in line.tags:
        _add(found, _each(tag.bits, "*#", f"*# {kind}"), tag.first)
        if before:
            _add(found, _pairs(before.bits, tag.bits, ">"), tag.first)
        before = tag
    limit = next((at for at in range(1, len(forms)) if forms[at] in _PREPOSITIONS and forms[at - 1] not in _PREPOSITIONS), len(forms))
    head = next((tag for tag in reversed(line.tags) if tag.last < limit), None)
    if head:
        _add(found, _each(head.bits, "Head #", f"Head # {kind}"), head.first)
    else:
        found[f"No head {kind}"] = NOWHERE


@lru_cache(maxsize=16384)
def _pairs(one: int, two: int, link: str) -> tuple[str, ...]:
    return tuple(f"{first}{link}{second}" for first in class_names(one) for second in class_names(two))


def _add_verbs(found: Clues, line: Line, kind: str) -> None:
    """A verb in front, in any form; participles anywhere."""
    if bits := line.verb_at(0):
        _add(found, _each(bits, "Verb #", f"Verb # {kind}"), 0)
    for at, bits in line.participles.items():
        _add(found, _each(bits, "Done #", f"Done # {kind}"), at)
        if at == len(line.words) - 1:
            found.setdefault(f"Done last {kind}", at)
    if not line.participles:
        found[f"Nothing done {kind}"] = NOWHERE


def _add_joints(found: Clues, line: Line, forms: tuple[str, ...], kind: str) -> None:
    """Where "and", a semicolon or a plus joins two halves: what stands on both sides."""
    signs = any(sign in line.core for sign in ";+&")
    for at in range(1, len(forms) - 1):
        if forms[at] in _JOINTS and line.core[line.words[at].start - 1] != "-":  # not "click-and-collect"
            _add_halves(found, line, forms, kind, at, at + 1)
        elif signs and any(sign in line.core[line.words[at - 1].end : line.words[at].start] for sign in ";+&"):
            _add_halves(found, line, forms, kind, at, at)


def _add_halves(found: Clues, line: Line, forms: tuple[str, ...], kind: str, at: int, right: int) -> None:
    figures = f"{min(forms[:at].count('0'), 2)}{min(forms[right:].count('0'), 2)}"
    names = ["Joint", f"Joint:{forms[right]}", f"Joint figures {figures}", f"Joint figures {figures} {kind}"]
    if figures == "22":
        halves = line.core[: line.words[at].start], line.core[line.words[at].end :]
        names.append(f"Joint moves {sum(bool(_MOVE.search(half)) for half in halves)}")
    names += _each(line.bits_at(right) | line.verb_at(right), "Joint>#")
    names += _each(line.bits_at(at - 1), "#<Joint")
    names += _pairs(line.verb_at(0), line.verb_at(right), "<Joint>")
    if forms[right] == "0":
        names.append(f"Joint>0 {kind}")
    if line.participles:
        names.append(f"Joint done {any(i < at for i in line.participles):d}{any(i >= right for i in line.participles):d}")
    for name, bits in (("work", WORK_N), ("metric", METRIC)):
        before = sum(tag.last < at and bool(tag.bits & bits) for tag in line.tags)
        behind = sum(tag.first >= right and bool(tag.bits & bits) for tag in line.tags)
        names.append(f"Joint {name} {min(before, 2)}{min(behind, 2)} {kind}")
    _add(found, names, at)
