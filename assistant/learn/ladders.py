"""Drills on what a line is, and on the ladder: made from the library's entries, asked only where the reviewer reads them as the library does."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from random import Random

from assistant.examples.entry import RUNGS, Entry
from assistant.learn.beside import read_beside
from assistant.learn.drill import Choice, Drill, Wanted
from assistant.learn.material import Material
from assistant.learn.words import FIRST_KINDS, KINDS, ORDER, RUNG, RUNG_TOLD, WHAT, WHY_KINDS, WHY_RUNGS, why_of
from assistant.learn.words import RUNGS as RUNG_WORDS

FIRST = "objective"  # what a lesson asks before actions and KPIs are told apart


def mixed(material: Material, dice: Random, rule: str | None, seen: Collection[str]) -> list[Entry]:
    """The weak entries in the order of the dice, those not seen first; of one rule, where there are some."""
    entries = list(material.flagged(rule))
    dice.shuffle(entries)
    entries.sort(key=lambda entry: entry.id in seen)
    return entries


def what(material: Material, dice: Random, asked: Wanted) -> Drill:
    """Key result, objective, action or KPI? In the first lesson: key result, objective or initiative?"""
    about = asked.about
    rule = "action-as-kr" if about == FIRST else about
    entry = next(one for one in mixed(material, dice, rule, asked.seen) if "compound-kr" not in one.flags)  # no half of each
    language, is_first = entry.language, about == FIRST
    weak = "action" if "action-as-kr" in entry.flags else "kpi" if "kpi-as-kr" in entry.flags else None
    lines = {"key result": entry.ladder["outcome"], "objective": entry.objective} | ({weak: entry.faulty} if weak else {})
    # a lesson on actions does not ask about actions only
    wanted = dice.choice([*([weak, weak] if rule and weak and not is_first else []), *sorted(lines)])
    broken = {"action": "action-as-kr", "kpi": "kpi-as-kr"}.get(wanted)
    found = read_beside(entry.faulty, entry.objective, language) if broken and not is_first else None
    remark = next((finding.message for finding in found.findings if finding.name == broken), "") if found else ""
    if is_first:
        wanted = "initiative" if wanted == "action" else wanted
    told = FIRST_KINDS if is_first else KINDS
    return Drill(
        kind="what",
        seed="",
        language=language,
        skill="metric-objective" if is_first else about or broken or "action-as-kr",
        question=WHAT.said(language),
        lines=(lines["action" if wanted == "initiative" else wanted],),  # no objective beside it: that would tell which line is none
        choices=tuple(Choice(key, text.said(language)) for key, text in told.items()),
        answers=frozenset({wanted}),
        remark=remark,
        why=why_of(broken, language) if broken and not is_first else WHY_KINDS[wanted].said(language),
        source=entry.id,
    )


def rung(material: Material, dice: Random, asked: Wanted) -> Drill:
    """Which level? Of a line that the reviewer, who sees it without the rest of its ladder, reads as the library does."""
    entries = mixed(material, dice, asked.about, asked.seen)
    wanted = dice.choice(RUNGS)
    entry = next((one for one in entries if _level(one.ladder[wanted], one) == wanted), entries[0])
    return Drill(
        kind="rung",
        seed="",
        language=entry.language,
        skill="levels",
        question=RUNG.said(entry.language),
        objective=entry.objective,
        lines=(entry.ladder[wanted],),
        choices=tuple(Choice(key, text.said(entry.language)) for key, text in RUNG_WORDS.items()),
        answers=frozenset({wanted}),
        why=WHY_RUNGS[wanted].said(entry.language),
        source=entry.id,
    )


def order(material: Material, dice: Random, asked: Wanted) -> Drill:
    """The three rungs of one ladder, to be put in order."""
    entry = mixed(material, dice, asked.about, asked.seen)[0]
    shuffled: Sequence[str] = RUNGS
    while tuple(shuffled) == RUNGS:
        shuffled = dice.sample(RUNGS, len(RUNGS))
    told = (
        RUNG_TOLD.said(entry.language).format(rung=one, line=entry.ladder[one], why=WHY_RUNGS[one].said(entry.language)) for one in RUNGS
    )
    return Drill(
        kind="order",
        seed="",
        language=entry.language,
        skill="levels",
        question=ORDER.said(entry.language),
        objective=entry.objective,
        choices=tuple(Choice(str(number), entry.ladder[one]) for number, one in enumerate(shuffled, 1)),
        answers=frozenset({" ".join(str(shuffled.index(one) + 1) for one in RUNGS)}),
        why="\n".join(told),
        source=entry.id,
    )


def _level(line: str, entry: Entry) -> str | None:
    """The level on which the reviewer sees a line beside its objective."""
    found = read_beside(line, entry.objective, entry.language)
    return found.level if found else None
