"""What every report says of a review, whatever its shape: the headline, what to do first, advice said once for many lines."""

from collections.abc import Iterator
from typing import NamedTuple

from assistant.language.figures import number_text
from assistant.report.model import Finding, KeyResultReport, ObjectiveReport, Review
from assistant.report.plain import plain
from assistant.report.words import Words, typeset, words
from assistant.rule import Severity

ORDER: dict[Severity, int] = {"error": 0, "warning": 1, "advice": 2}
_FIRST_STEPS = 3
_REPEATED = 3  # the same advice on this many lines is said once, at the end
_FEW_IDS = 6
_LONG_QUOTE = 36


class Remark(NamedTuple):
    """A finding as it is shown: its severity in words, its message shortened and spaced; ``source`` names the model where only it says so."""

    severity: Severity
    label: str
    message: str
    name: str
    code: str
    source: str = ""


class Shared(NamedTuple):
    """Advice that holds on several lines, said once."""

    name: str
    text: str


class Digest(NamedTuple):
    """A review ready to be laid out; ``hidden`` advice is left out of its lines, ``topic`` is the rule to read about first."""

    review: Review
    words: Words
    heading: str
    headline: str
    first: tuple[str, ...]
    topic: str | None
    shared: tuple[Shared, ...]
    hidden: frozenset[str]

    def remarks(self, part: KeyResultReport | ObjectiveReport | Review) -> list[Remark]:
        """What is said of ``part``, the gravest first, without the advice said at the end."""
        return [self._remark(finding) for finding in self.shown(part)]

    def shown(self, part: KeyResultReport | ObjectiveReport | Review) -> list[Finding]:
        """The findings behind ``remarks``, in the same order."""
        kept = (finding for finding in part.findings if finding.severity != "advice" or finding.name not in self.hidden)
        return sorted(kept, key=lambda finding: ORDER[finding.severity])

    def columns(self, result: KeyResultReport) -> list[tuple[str, str]]:
        """What the columns of a draft said of a line, each with its label: figures that the words lack, owner, date."""
        said, measure = self.words, result.measure
        figures = ""
        if measure and measure.target is not None and not any(map(str.isdigit, result.text)):
            levels = [number_text(level, said.language) for level in (measure.baseline, measure.target) if level is not None]
            close = not measure.unit or measure.unit[0] == "/" or (measure.unit == "%" and said.language == "en")
            figures = " → ".join(levels) + ("" if close else " ") + (measure.unit or "")
        given = [(said.figures, figures), (said.owner, result.owner), (said.due, result.due)]
        return [(label, plain(value)) for label, value in given if value]

    def whys(self) -> dict[str, tuple[str, str]]:
        """Per rule that spoke, its name and why it exists, in the order of the codes."""
        found = {finding.code: finding for _, finding in _everything(self.review)}
        spoken = self.words.language
        return {plain(code): (plain(one.name), typeset(plain(one.why), spoken)) for code, one in sorted(found.items())}

    def _remark(self, finding: Finding) -> Remark:
        message = typeset(plain(_shortened(finding)), self.words.language)
        source = self.words.by_model if finding.by == "model" else ""
        return Remark(finding.severity, self.words.severities[finding.severity], message, plain(finding.name), plain(finding.code), source)


def digest(review: Review) -> Digest:
    """Sum up ``review`` in its own language."""
    said = words(review.language)
    shared, steps = tuple(_shared(review, said)), _first(review, said)
    named = [name for name, _ in steps] + [finding.name for _, finding in _everything(review)]
    topic = next((name for name in named if name != "house-phrase"), None)
    heading = " · ".join(plain(part) for part in (review.source, review.team, review.person, review.cycle) if part)
    nothing = "" if steps or review.verdict != "ready" else f" {said.nothing_first}"
    headline = f"{said.verdicts[review.verdict]}{said.colon} {said.soundness(review.sound_key_results, review.key_results)}.{nothing}"
    return Digest(
        review=review,
        words=said,
        heading=heading,
        headline=said.say(headline),
        first=tuple(step for _, step in steps),
        topic=topic,
        shared=shared,
        hidden=frozenset(item.name for item in shared),
    )


def sound(part: KeyResultReport) -> bool:
    """Whether ``part`` carries neither error nor warning."""
    return all(finding.severity == "advice" for finding in part.findings)


def is_found(review: Review, severity: Severity) -> bool:
    """Whether something at ``severity`` or graver was found."""
    return any(ORDER[finding.severity] <= ORDER[severity] for _, finding in _everything(review))


def _everything(review: Review) -> Iterator[tuple[str, Finding]]:
    """All findings with the id of their line, empty for the draft as a whole."""
    yield from (("", finding) for finding in review.findings)
    for objective in review.objectives:
        yield from ((objective.id, finding) for finding in objective.findings)
        for result in objective.key_results:
            yield from ((result.id, finding) for finding in result.findings)


def _first(review: Review, said: Words) -> list[tuple[str, str]]:
    """The few things to do first, each with its rule: every line counts for its main fault, the gravest and commonest come first."""
    groups: dict[str, list[tuple[str, Finding]]] = {}
    for place, finding in _main_faults(review, said).items():
        groups.setdefault(finding.name, []).append((place, finding))
    ranked = sorted(groups.items(), key=lambda item: _urgency(item[1]))
    return [(name, _step(found, said)) for name, found in ranked[:_FIRST_STEPS]]


def _urgency(found: list[tuple[str, Finding]]) -> tuple[int, bool, int]:
    """The gravest first, then what concerns the whole draft, then what holds on most lines."""
    return min(ORDER[finding.severity] for _, finding in found), not any(place == "" for place, _ in found), -len(found)


def _main_faults(review: Review, said: Words) -> dict[str, Finding]:
    """Per line, what to settle first: a task without a figure needs a result before it needs the figure."""
    ranks = {name: rank for rank, name in enumerate(said.first_steps)}
    main: dict[str, tuple[tuple[int, int], Finding]] = {}
    for place, finding in _everything(review):
        urgency = (ORDER[finding.severity], ranks.get(finding.name, len(ranks)))
        if finding.severity != "advice" and (place not in main or urgency < main[place][0]):
            main[place] = (urgency, finding)
    return {place: finding for place, (_, finding) in main.items()}


def _step(found: list[tuple[str, Finding]], said: Words) -> str:
    """One thing to do, as a sentence that ends with the ids of its lines."""
    places = list(dict.fromkeys(place for place, _ in found if place))
    text = said.first_steps.get(found[0][1].name) or plain(found[0][1].message).rstrip(". ")
    if not places:
        return said.say("{text}.", text=text)
    ids = ", ".join(places)
    if len(places) > _FEW_IDS:
        ids = said.more_ids.format(ids=", ".join(places[: _FEW_IDS - 1]), more=len(places) - _FEW_IDS + 1)
    return said.say("{text}{colon} {ids}.", text=text, colon=said.colon, ids=ids)


def _shared(review: Review, said: Words) -> Iterator[Shared]:
    by_name: dict[str, list[tuple[str, Finding]]] = {}
    for place, finding in _everything(review):
        if finding.severity == "advice":
            by_name.setdefault(finding.name, []).append((place, finding))
    for name, found in by_name.items():
        if len(found) >= _REPEATED and name in said.first_steps:
            text = f"{said.first_steps[name]}{said.colon} {', '.join(place for place, _ in found if place)}."
            yield Shared(name, said.say("{text}", text=text))


def _shortened(finding: Finding) -> str:
    """The message, where a long quote gives its first words only: the line itself stands just above."""
    if len(finding.quote) <= _LONG_QUOTE:
        return finding.message
    head = finding.quote[:_LONG_QUOTE].rsplit(" ", 1)[0].rstrip(" ,;:.")
    return finding.message.replace(finding.quote, f"{head}…", 1)
