"""Drills: one question each, made from the library by a seed; the same seed makes the same drill."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from random import Random
from typing import Literal, NamedTuple

from assistant.examples.entry import RUNGS, Entry
from assistant.judge import all_rules, find_rule
from assistant.learn.beside import read_beside
from assistant.learn.case import CaseStudy
from assistant.learn.words import KINDS, MEND, ORDER, RUNG, RUNG_TOLD, WHAT, WHY_KINDS, WHY_RUNGS, WRONG
from assistant.learn.words import RUNGS as RUNG_WORDS
from assistant.report.words import typeset

Kind = Literal["what", "rung", "wrong", "order", "mend", "case"]
CHOSEN = ("what", "rung", "wrong")
_CHOICES = 4
_GRAVE = frozenset({"action-as-kr", "kpi-as-kr", "vague-kr", "no-target", "vanity-metric", "compound-kr"})


class Choice(NamedTuple):
    """One answer to choose: the key it is given by, its words."""

    key: str
    text: str


class Drill(NamedTuple):
    """One question. ``skill`` is what it trains (a rule's name, or "levels"); ``answers`` are the keys that are right, any of them;
    ``why`` explains in the words of the rule; ``sample`` is one good answer, where the answer is the learner's own text.
    """

    kind: Kind
    seed: str
    language: str
    skill: str
    question: str
    objective: str = ""
    lines: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    answers: frozenset[str] = frozenset()
    why: str = ""
    sample: str = ""
    source: str = ""


class Material(NamedTuple):
    """What drills are made from: the library's whole entries and the case studies, in one language."""

    language: str
    entries: tuple[Entry, ...]
    cases: tuple[CaseStudy, ...]

    def flagged(self, rule: str | None) -> Sequence[Entry]:
        """Entries with a weak line and a whole ladder; of one rule, where it has some."""
        whole = [entry for entry in self.entries if _GRAVE.intersection(entry.flags) and len(entry.ladder) == len(RUNGS)]
        return [entry for entry in whole if rule in entry.flags] or whole


def drill(kind: Kind, seed: str, material: Material, rule: str | None = None, seen: Collection[str] = ()) -> Drill:
    """The drill of this ``kind`` and ``seed``; about ``rule`` where the library holds lines that break it, and of something not ``seen`` (ids)."""
    dice = Random(f"{kind} {seed} {rule} {material.language}")
    if kind == "case":
        return _case(dice.choice([case for case in material.cases if case.id not in seen] or material.cases), seed, material.language)
    entries = list(material.flagged(rule))
    dice.shuffle(entries)
    entries.sort(key=lambda entry: entry.id in seen)
    if kind == "rung":
        return _rung(entries, seed, dice)
    entry = next(filter(_is_agreed, entries), entries[0]) if kind == "wrong" else entries[0]
    made = {"what": _what, "wrong": _wrong, "order": _order, "mend": _mend}[kind]
    return made(entry, seed, dice, rule)


def _what(entry: Entry, seed: str, dice: Random, rule: str | None) -> Drill:
    """Key result, action, KPI or objective?"""
    weak = "action" if "action-as-kr" in entry.flags else "kpi" if "kpi-as-kr" in entry.flags else None
    lines = {"key result": entry.ladder["outcome"], "objective": entry.objective} | ({weak: entry.faulty} if weak else {})
    wanted = dice.choice([*([weak, weak] if rule and weak else []), *sorted(lines)])  # a lesson on actions does not ask about actions only
    name = {"action": "action-as-kr", "kpi": "kpi-as-kr"}.get(wanted, "")
    why = _why(name, entry.language) if name else WHY_KINDS[wanted].said(entry.language)
    choices = tuple(Choice(key, text.said(entry.language)) for key, text in KINDS.items())
    skill = rule or name or "action-as-kr"
    return Drill(
        "what",
        seed,
        entry.language,
        skill,
        WHAT.said(entry.language),
        "",  # the objective beside it would tell which line is none
        (lines[wanted],),
        choices,
        frozenset({wanted}),
        why,
        source=entry.id,
    )


def _rung(entries: Sequence[Entry], seed: str, dice: Random) -> Drill:
    """Which level? Of a line that the reviewer, who sees it without the rest of its ladder, reads as the library does."""
    rung = dice.choice(RUNGS)
    entry = next((one for one in entries if _level(one.ladder[rung], one) == rung), entries[0])
    choices = tuple(Choice(key, text.said(entry.language)) for key, text in RUNG_WORDS.items())
    why = WHY_RUNGS[rung].said(entry.language)
    question = RUNG.said(entry.language)
    return Drill(
        "rung",
        seed,
        entry.language,
        "levels",
        question,
        entry.objective,
        (entry.ladder[rung],),
        choices,
        frozenset({rung}),
        why,
        source=entry.id,
    )


def _wrong(entry: Entry, seed: str, dice: Random, rule: str | None) -> Drill:
    """Which rule does the line break? Any it breaks is right."""
    language, broken = entry.language, sorted(_GRAVE & set(entry.flags))
    asked = rule if rule in broken else dice.choice(broken)
    others = sorted(_GRAVE - set(entry.flags))
    names = [asked, *dice.sample(others, min(_CHOICES - 1, len(others)))]
    dice.shuffle(names)
    titles = {checked.rule.name: checked.rule.title.said(language) for checked in all_rules()}
    choices = tuple(Choice(name, typeset(titles[name], language)) for name in names)
    right = frozenset(names) & frozenset(broken)
    return Drill(
        "wrong",
        seed,
        language,
        asked,
        WRONG.said(language),
        entry.objective,
        (entry.faulty,),
        choices,
        right,
        _why(asked, language),
        source=entry.id,
    )


def _is_agreed(entry: Entry) -> bool:
    """Whether the reviewer finds in the weak line what the library says of it."""
    found = read_beside(entry.faulty, entry.objective, entry.language)
    return found is not None and _GRAVE.intersection(found.flags) == _GRAVE.intersection(entry.flags)


def _level(line: str, entry: Entry) -> str | None:
    """The level on which the reviewer sees a line beside its objective."""
    found = read_beside(line, entry.objective, entry.language)
    return found.level if found else None


def _order(entry: Entry, seed: str, dice: Random, rule: str | None) -> Drill:
    shuffled = list(RUNGS)
    while shuffled == list(RUNGS):
        dice.shuffle(shuffled)
    choices = tuple(Choice(str(number), entry.ladder[rung]) for number, rung in enumerate(shuffled, 1))
    answer = " ".join(str(shuffled.index(rung) + 1) for rung in RUNGS)
    why = "\n".join(
        RUNG_TOLD.said(entry.language).format(rung=rung, line=entry.ladder[rung], why=WHY_RUNGS[rung].said(entry.language))
        for rung in RUNGS
    )
    return Drill(
        "order",
        seed,
        entry.language,
        "levels",
        ORDER.said(entry.language),
        entry.objective,
        (),
        choices,
        frozenset({answer}),
        why,
        source=entry.id,
    )


def _mend(entry: Entry, seed: str, dice: Random, rule: str | None) -> Drill:
    asked = rule if rule in entry.flags else sorted(_GRAVE.intersection(entry.flags))[0]
    question, sample = MEND.said(entry.language), entry.ladder["outcome"]
    return Drill(
        "mend",
        seed,
        entry.language,
        asked,
        question,
        entry.objective,
        (entry.faulty,),
        why=_why(asked, entry.language),
        sample=sample,
        source=entry.id,
    )


def _case(case: CaseStudy, seed: str, language: str) -> Drill:
    lines = (case.title, case.situation)
    return Drill(
        "case", seed, language, "no-outcome", case.ask, "", lines, why=_why("no-outcome", language), sample=case.sample, source=case.id
    )


def _why(name: str, language: str) -> str:
    rule = find_rule(name)
    return typeset(rule.why.said(language), language) if rule else ""
