"""A company read across its teams: what the rules across teams look at, each part worked out once, when it is first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from assistant.language.text import fold, singular
from assistant.language.text import words as words_of
from assistant.teams.company import Company, Line, whole
from assistant.teams.contradictions import Conflict, conflicts
from assistant.teams.likeness import Comparing, weights
from assistant.teams.needs import Need, needs_of
from assistant.teams.serving import Alignment, Served, serving
from assistant.teams.terms import Terms

_LEVELS = ("company", "group", "team", "person")


@dataclass(frozen=True)
class CompanyReading:
    """All that is seen across the teams of one company."""

    company: Company

    @property
    def lines(self) -> Sequence[Line]:
        """Every line of every team."""
        return self.company.lines

    @cached_property
    def terms(self) -> Terms:
        """The words of all lines, the company's own among them."""
        own = [text for objective in self.company.own.objectives for text in whole(objective)] if self.company.own else []
        return Terms([*(line.text for line in self.lines), *own], self.company.language)

    @cached_property
    def comparing(self) -> Comparing:
        """The lines made ready for comparing."""
        goals = [self.company.teams[line.owner].objectives[line.objective].text for line in self.lines]
        return Comparing(self.lines, goals, self.terms)

    @cached_property
    def duplicates(self) -> tuple[tuple[Line, ...], ...]:
        """Lines that seek the same, each of another team: pairs, and all that say it in the same words together."""
        return tuple(tuple(self.lines[number] for number in group) for group in _groups(self._same(), self.lines))

    def _same(self) -> list[tuple[float, int, int]]:
        fitted = weights()
        pairs = self.comparing.pairs
        scored = (
            (score, one, other)
            for score, (one, other) in zip(fitted.scores(pairs), pairs, strict=True)
            if not _each_its_own(self.lines[one], self.lines[other])
        )
        return sorted((found for found in scored if found[0] >= fitted.least), key=lambda found: (-found[0], found[1], found[2]))

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        """What lines need from other teams."""
        return tuple(needs_of(self.company, self.terms))

    @cached_property
    def _alignment(self) -> Alignment:
        return serving(self.company, self.terms)

    @cached_property
    def serving(self) -> tuple[Served, ...]:
        """Which company objective each objective serves."""
        return self._alignment.served

    @cached_property
    def uncovered(self) -> frozenset[int]:
        """The numbers of the company objectives that nobody serves."""
        return self._alignment.uncovered

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Lines that pull against each other, but for those that seek the same."""
        same = {frozenset(group) for group in self.duplicates}
        found = conflicts(self.comparing)
        return tuple(each for each in found if frozenset((self.lines[each.one], self.lines[each.other])) not in same)

    @cached_property
    def levels(self) -> tuple[str, ...]:
        """The levels at which this company writes OKRs, of company, group, team and person."""
        names = {fold(name) for name in self.company.names}
        groups = {fold(review.group) for review in self.company.teams if review.group}
        found = {
            "company": self.company.own is not None,
            "group": bool(groups & names),
            "team": bool(names - groups),
            "person": bool(self.company.persons),
        }
        return tuple(level for level in _LEVELS if found[level])


def _each_its_own(one: Line, other: Line) -> bool:
    """Whether two lines are each about the team they stand in, by its name: "Lyon customers who renew", "Lille customers who renew"."""
    first, second = _words(one.team), _words(other.team)
    return bool((first - second) & _words(one.text)) and bool((second - first) & _words(other.text))


@lru_cache(maxsize=8192)
def _words(text: str) -> frozenset[str]:
    return frozenset(singular(word.form) for word in words_of(fold(text)))


def _groups(same: Sequence[tuple[float, int, int]], lines: Sequence[Line]) -> list[list[int]]:
    """Pairs in order; lines in the very same words are one group, told once."""
    words: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        words.setdefault(fold(line.text).strip(" ."), []).append(number)
    groups: dict[tuple[int, ...], list[int]] = {}
    for _, one, other in same:
        twins = _of_teams([*words[fold(lines[one].text).strip(" .")], *words[fold(lines[other].text).strip(" .")]], lines)
        group = [one, other] if len(twins) <= 2 else twins
        groups.setdefault(tuple(group), group)
    return list(groups.values())


def _of_teams(numbers: Sequence[int], lines: Sequence[Line]) -> list[int]:
    """One line a team, in order."""
    seen: dict[int, int] = {}
    for number in sorted(set(numbers)):
        seen.setdefault(lines[number].owner, number)
    return sorted(seen.values())
