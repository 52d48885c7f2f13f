"""A review held against that of an older draft: what is mended, what is new, what is still there."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from assistant.language.text import fold
from assistant.report.model import Against, Change, KeyResultReport, ObjectiveReport, Review

_ALIKE = 0.55  # how alike two lines are, 1 for the same, to be one line reworded
_SOMEWHAT = 0.35  # and to be so where one stands in the other's place

Part = ObjectiveReport | KeyResultReport


class _Pair(NamedTuple):
    """A line of the new draft and the one it was; either may be missing."""

    now: Part | None
    was: Part | None


def against(now: Review, was: Review) -> Against:
    """What became of the findings (errors and warnings) of ``was`` in ``now``, line by line."""
    changes = [change for pair in _pairs(now.objectives, was.objectives) if (change := _change(pair))]
    whole = _change_of(None, "", None, _names(now), _names(was))
    if whole.mended or whole.new or whole.still:
        changes.insert(0, whole)
    return Against(
        source=was.source,
        mended=sum(len(change.mended) for change in changes if not _is_gone(change)),
        gone=sum(map(_is_gone, changes)),
        new=sum(len(change.new) for change in changes),
        still=sum(len(change.still) for change in changes),
        sound_before=was.sound_key_results,
        key_results_before=was.key_results,
        lines=changes,
    )


def _pairs(now: Sequence[ObjectiveReport], was: Sequence[ObjectiveReport]) -> Iterator[_Pair]:
    """Objectives with those they were, and within them the key results."""
    lost: list[KeyResultReport] = []
    fresh: list[KeyResultReport] = []
    for new, old in _matched(now, was):
        yield _Pair(new, old)
        here = new.key_results if isinstance(new, ObjectiveReport) else []
        there = old.key_results if isinstance(old, ObjectiveReport) else []
        for one, other in _matched(here, there):
            if one and other:
                yield _Pair(one, other)
            elif isinstance(one, KeyResultReport):
                fresh.append(one)
            elif isinstance(other, KeyResultReport):
                lost.append(other)
    yield from (_Pair(one, other) for one, other in _matched(fresh, lost))  # moved to another objective


def _matched(now: Sequence[Part], was: Sequence[Part]) -> list[tuple[Part | None, Part | None]]:
    """Lines paired: the same first, then those most alike, then what stands where a line somewhat like it stood."""
    taken = _equal(now, was)
    here = [(at, fold(one.text)) for at, one in enumerate(now) if at not in taken]
    gone = set(taken.values())
    there = [(place, fold(other.text)) for place, other in enumerate(was) if place not in gone]
    scores = sorted(((_likeness(one, other), -abs(at - place), at, place) for at, one in here for place, other in there), reverse=True)
    for score, _, at, place in scores:
        if score >= _ALIKE and at not in taken and place not in gone:
            taken[at] = place
            gone.add(place)
    likeness = {(at, place): score for score, _, at, place in scores}
    for at, _ in here:
        place = taken.get(at - 1, -1 if at == 0 else len(was)) + 1
        if at not in taken and place not in gone and likeness.get((at, place), 0) >= _SOMEWHAT:
            taken[at] = place
            gone.add(place)
    paired: list[tuple[Part | None, Part | None]] = [(one, was[taken[at]] if at in taken else None) for at, one in enumerate(now)]
    return paired + [(None, other) for place, other in enumerate(was) if place not in gone]


def _equal(now: Sequence[Part], was: Sequence[Part]) -> dict[int, int]:
    """Places of lines that say the same, each with the first such place of the older draft."""
    places: dict[str, list[int]] = {}
    for place, other in enumerate(was):
        places.setdefault(fold(other.text), []).append(place)
    return {at: places[text].pop(0) for at, one in enumerate(now) if places.get(text := fold(one.text))}


def _likeness(one: str, other: str) -> float:
    """How alike two folded lines are; 0 where they clearly are not, which is quicker to tell."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < _SOMEWHAT or matcher.quick_ratio() < _SOMEWHAT:
        return 0.0
    return matcher.ratio()


def _change(pair: _Pair) -> Change | None:
    """What became of one line; None where there was and is nothing to say."""
    now, was = pair
    here, there = (_names(now) if now else []), (_names(was) if was else [])
    if not here and not there:
        return None
    before = was.text if was and (now is None or was.text != now.text) else None
    return _change_of(now.id if now else None, now.text if now else "", before, here, there)


def _change_of(id_: str | None, text: str, was: str | None, here: list[str], there: list[str]) -> Change:
    return Change(
        id=id_,
        text=text,
        was=was,
        mended=[name for name in there if name not in here],
        new=[name for name in here if name not in there],
        still=[name for name in here if name in there],
    )


def _is_gone(change: Change) -> bool:
    """Whether the line was taken out: what was wrong with it is not mended, only gone."""
    return change.id is None and change.was is not None


def _names(part: Part | Review) -> list[str]:
    return list(dict.fromkeys(finding.name for finding in part.findings if finding.severity != "advice"))
