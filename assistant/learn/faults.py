"""Drills on what is wrong: name the fault of a line, an objective, a set or several teams; mend a line or an objective.

They come from the library's weak lines and from the situations; the reviewer must see the fault that is asked about, and none of the others to choose from.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from random import Random

from assistant.examples.entry import Entry
from assistant.learn.beside import parts_of, read_above, read_beside, told_of
from assistant.learn.drill import Choice, Drill, Wanted
from assistant.learn.ladders import mixed
from assistant.learn.material import GRAVE, Material, Situation
from assistant.learn.words import (
    MEND,
    MEND_GUARD,
    MEND_OBJECTIVE,
    SOUND_LINE,
    SOUND_OBJECTIVE,
    SOUND_SET,
    WHY_KINDS,
    WRONG,
    WRONG_OBJECTIVE,
    WRONG_SET,
    WRONG_TEAMS,
    title_of,
    why_of,
)
from assistant.rule import Both

OBJECTIVES = ("metric-objective", "task-objective", "vague-objective")
_FIGURES = ("no-target", "no-baseline", "low-ambition", "unfilled-blank")
_SETS = ("duplicate-kr", "too-many-krs", "too-few-krs", "no-outcome", "lagging-only", "no-guard-rail")
_TEAMS = (
    *("unowned-dependency", "unaligned-objective", "uncovered-company-objective"),
    *("duplicate-across-teams", "contradiction-across-teams", "too-many-levels"),
)
GROUPS = {  # rules that a drill may be drawn from
    "objective": OBJECTIVES,
    "figures": _FIGURES,
    "ladder": ("no-outcome", "lagging-only"),
    "many": ("too-many-krs", "too-few-krs"),
    "set": _SETS,
    "teams": _TEAMS,
}
_CHOICES, _LEAST = 4, 2  # of a drill; other rules than the right one among them at least
_ORDER = (
    "action-as-kr",
    "compound-kr",
    "kpi-as-kr",
    "vanity-metric",
    "vague-kr",
    "no-target",
)  # of several faults of a line, the one to name
_GRAVER = frozenset({"action-as-kr", "compound-kr"})  # a line with one of these lacks more than a target
_SENTENCE = 3  # words
_ALSO = {  # what somebody could as well say
    "unfilled-blank": frozenset({"no-target"}),
    "too-few-krs": frozenset({"no-outcome", "lagging-only"}),
    "no-outcome": frozenset({"lagging-only"}),
}
SOUND = "sound"  # nothing is wrong with it


def wrong(material: Material, dice: Random, asked: Wanted) -> Drill:
    """Which rule does it break? The others to choose from are none that it breaks."""
    rule = _drawn(dice, asked, (*OBJECTIVES, SOUND) if asked.about == "objective" else ())
    if rule in OBJECTIVES or rule == SOUND:
        return _objective(material, dice, str(rule), asked.seen)
    for one in _mixed(material.showing([rule] if rule else []), dice, asked.seen):
        if one.rule in (told := told_of(one.rule, one.text, material.language)):  # of a house's own the reviewer may think otherwise
            return _situation(one, material.language, dice, told, asked.known)
    return _line(material, dice, rule, asked)


def mend(material: Material, dice: Random, asked: Wanted) -> Drill:
    """A weak line, or a sentence that is no objective, to be written anew."""
    rule = _drawn(dice, asked)
    if rule in OBJECTIVES:
        entry, line, below = next(_posing(material, dice, str(rule), asked.seen))
        return _mended(entry, str(rule), MEND_OBJECTIVE.said(entry.language), line, entry.objective)._replace(objective="", below=below)
    if found := _mixed([one for one in material.showing([rule] if rule else []) if one.better], dice, asked.seen):
        return _completed(found[0], material.language)
    return mended(mixed(material, dice, rule, asked.seen)[0], rule)


def _drawn(dice: Random, asked: Wanted, among: Sequence[str] = ()) -> str | None:
    """The rule of a drill: what it is about, or one of the group it is about."""
    group = among or GROUPS.get(asked.about or "", ())
    return dice.choice([rule for rule in group if rule not in asked.avoid] or group) if group else asked.about


def mended(entry: Entry, rule: str | None = None) -> Drill:
    """The weak line of an entry, to be mended."""
    asked = rule if rule in entry.flags else sorted(GRAVE.intersection(entry.flags) or {"no-target"})[0]
    return _mended(entry, asked, MEND.said(entry.language), entry.faulty, entry.ladder["outcome"])


def _mixed(found: Sequence[Situation], dice: Random, seen: Collection[str]) -> list[Situation]:
    """Situations in the order of the dice, those not seen first."""
    return sorted(dice.sample(found, len(found)), key=lambda one: one.id in seen)


def _choices(
    language: str, dice: Random, right: str, pool: Collection[str], out: Collection[str], known: Collection[str] | None, sound: Both
) -> tuple[Choice, ...]:
    """The ``right`` rule among others of its ``pool`` that are not ``out``, of those ``known``; where they are few, that nothing is wrong as well."""
    others = sorted(set(pool) - {right} - set(out) - _ALSO.get(right, frozenset()))
    taught = [rule for rule in others if known is None or rule in known]
    drawn = dice.sample(taught, min(_CHOICES - 1, len(taught)))
    if missing := max(0, _LEAST - len(drawn)):  # too few were taught: the titles of others speak for themselves
        rest = [rule for rule in others if rule not in taught]
        drawn += dice.sample(rest, min(missing, len(rest)))
    names = [right, *drawn]
    dice.shuffle(names)
    made = tuple(Choice(rule, title_of(rule, language)) for rule in names)
    return made if len(made) == _CHOICES else (*made, Choice(SOUND, sound.said(language)))


def _line(material: Material, dice: Random, rule: str | None, asked: Wanted) -> Drill:
    """A weak line of the library beside its objective."""
    entries = [one for one in mixed(material, dice, rule, asked.seen) if rule != "no-target" or not _GRAVER.intersection(one.flags)]
    entry, told = next(((one, told) for one in entries if (told := _agreed(one)) and (rule is None or rule in told)), (entries[0], {}))
    language, broken = entry.language, [one for one in _ORDER if one in entry.flags]
    asked_for = rule if rule in broken else broken[0]
    pool = _FIGURES if asked.about == "figures" else _ORDER
    choices = _choices(language, dice, asked_for, pool, {*entry.flags, *told}, asked.known, SOUND_LINE)
    return Drill(
        kind="wrong",
        seed="",
        language=language,
        skill=asked_for,
        question=WRONG.said(language),
        objective=entry.objective,
        lines=(entry.faulty,),
        choices=choices,
        answers=frozenset({asked_for}),
        remark=told.get(asked_for, ""),
        why=why_of(asked_for, language),
        source=entry.id,
    )


def _agreed(entry: Entry) -> dict[str, str]:
    """What the reviewer remarks on a weak line, by rule, where it finds in it what the library says of it; else nothing."""
    found = read_beside(entry.faulty, entry.objective, entry.language)
    is_agreed = found is not None and GRAVE.intersection(found.flags) == GRAVE.intersection(entry.flags)
    return {finding.name: finding.message for finding in found.findings} if found is not None and is_agreed else {}


def _objective(material: Material, dice: Random, rule: str, seen: Collection[str]) -> Drill:
    """A sentence that poses as an objective, or is one."""
    entry, line, below = next(_posing(material, dice, rule, seen))
    language = entry.language
    found = read_above(line, below, language)
    return Drill(
        kind="wrong",
        seed="",
        language=language,
        skill=OBJECTIVES[0] if rule == SOUND else rule,
        question=WRONG_OBJECTIVE.said(language),
        lines=(line,),
        choices=(*(Choice(name, title_of(name, language)) for name in OBJECTIVES), Choice(SOUND, SOUND_OBJECTIVE.said(language))),
        answers=frozenset({rule}),
        remark=next((finding.message for finding in found.findings if finding.name == rule), "") if found else "",
        why=WHY_KINDS["objective"].said(language) if rule == SOUND else why_of(rule, language),
        source=entry.id,
    )


def _posing(material: Material, dice: Random, rule: str, seen: Collection[str]) -> Iterator[tuple[Entry, str, str]]:
    """Entries of the library with one of their lines that, standing as an objective, breaks just this ``rule``, and a key result of theirs."""
    for entry in mixed(material, dice, None, seen):
        outcome, output = entry.ladder["outcome"], entry.ladder["output"]
        lines = {"metric-objective": (outcome, output), SOUND: (entry.objective, outcome)}.get(rule, (entry.faulty, outcome))
        if rule != "metric-objective" and (any(map(str.isdigit, lines[0])) or len(lines[0].split()) < _SENTENCE):
            continue  # a figure in a task is a figure as well; a word or two are no sentence
        found = read_above(*lines, entry.language)
        if found and {finding.name for finding in found.findings}.intersection(OBJECTIVES) == {rule} - {SOUND}:
            yield entry, *lines


def _situation(one: Situation, language: str, dice: Random, told: dict[str, str], known: Collection[str] | None) -> Drill:
    """A line, a set or several teams that show one fault."""
    pool = next((rules for rules in (_FIGURES, _SETS, _TEAMS) if one.rule in rules), _ORDER)
    choices = _choices(language, dice, one.rule, pool, told, known, SOUND_SET if pool is _SETS else SOUND_LINE)
    objective, lines = ("", ()) if pool is _TEAMS else parts_of(one.text, language)
    question = WRONG_TEAMS if pool is _TEAMS else WRONG_SET if pool is _SETS else WRONG
    return Drill(
        kind="wrong",
        seed="",
        language=language,
        skill=one.rule,
        question=question.said(language),
        objective=objective,
        lines=lines,
        text=one.text if pool is _TEAMS else "",
        choices=choices,
        answers=frozenset({one.rule}),
        remark=told[one.rule],
        why=why_of(one.rule, language),
        source=one.id,
    )


def _mended(entry: Entry, rule: str, question: str, line: str, sample: str) -> Drill:
    about = " / ".join((entry.objective, entry.faulty, *entry.ladder.values(), *entry.keywords))
    return Drill(
        kind="mend",
        seed="",
        language=entry.language,
        skill=rule,
        question=question,
        objective=entry.objective,
        lines=(line,),
        why=why_of(rule, entry.language),
        sample=sample,
        about=about,
        source=entry.id,
    )


def _completed(one: Situation, language: str) -> Drill:
    """The faulty line of a situation, to be completed."""
    objective, lines = parts_of(one.text, language)
    faulty = next((line for line in lines if _breaks(line, objective, one.rule, language)), lines[0])
    return Drill(
        kind="mend",
        seed="",
        language=language,
        skill=one.rule,
        question=MEND_GUARD.said(language) if one.rule == "no-guard-rail" else MEND.said(language),
        objective=objective,
        lines=(faulty,),
        why=why_of(one.rule, language),
        sample=one.better,
        about=f"{one.text} / {one.better}",
        source=one.id,
    )


def _breaks(line: str, objective: str, rule: str, language: str) -> bool:
    found = read_beside(line, objective, language)
    return found is not None and any(finding.name == rule for finding in found.findings)
