"""A review held against that of an older draft: what is mended, what is new, what is still there."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from assistant.language.text import fold
from assistant.report.model import Against, Change, KeyResultReport, ObjectiveReport, Review

_ALIKE = 0.55  # how alike two lines are, 1 for the same, to be one line reworded

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
        mended=sum(len(change.mended) for change in changes),
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
    """Lines paired: the same first, then those most alike, then what takes the place of a line that is gone."""
    scores = sorted(
        ((_likeness(one.text, other.text), -abs(at - place), at, place) for at, one in enumerate(now) for place, other in enumerate(was)),
        reverse=True,
    )
    taken: dict[int, int] = {}
    for score, _, at, place in scores:
        if score >= _ALIKE and at not in taken and place not in taken.values():
            taken[at] = place
    left = [place for place in range(len(was)) if place not in taken.values()]
    for at in range(len(now)):
        place = taken.get(at - 1, -1 if at == 0 else len(was)) + 1
        if at not in taken and place in left:  # it stands where that line stood
            taken[at] = place
            left.remove(place)
    paired: list[tuple[Part | None, Part | None]] = [(one, was[taken[at]] if at in taken else None) for at, one in enumerate(now)]
    return paired + [(None, was[place]) for place in left]


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, fold(one), fold(other), autojunk=False).ratio()


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


def _names(part: Part | Review) -> list[str]:
    return list(dict.fromkeys(finding.name for finding in part.findings if finding.severity != "advice"))
