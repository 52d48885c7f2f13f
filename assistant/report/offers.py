"""What a report offers beside its remarks: better wordings, parts, questions, examples; the same list for every form."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from assistant.language.figures import number_text
from assistant.report.model import Against, Change, Example, KeyResultReport, ObjectiveReport, Review
from assistant.report.plain import plain
from assistant.report.words import Words, typeset

RUNGS = ("input", "output", "outcome")

Kind = Literal["opinion", "wording", "question", "example"]


class Offer(NamedTuple):
    """One offer: its kind, what it is called, its text, whether it is the wording to take."""

    kind: Kind
    label: str
    text: str
    best: bool = False


def offers(part: KeyResultReport | ObjectiveReport, said: Words) -> list[Offer]:
    """All that is offered for one line, in the order in which it is read."""
    wordings = _of_result(part, said) if isinstance(part, KeyResultReport) else _of_objective(part, said)
    texts = [*_opinions(part, said), *wordings, *(Offer("question", said.question, text) for text in part.questions)]
    shown = [*texts, *(Offer("example", said.example, _example(one, said)) for one in part.examples)]
    return [offer._replace(text=typeset(plain(offer.text), said.language)) for offer in shown]


def _opinions(part: KeyResultReport | ObjectiveReport, said: Words) -> Iterator[Offer]:
    """How the model reads an objective, or a key result whose level or findings it changed; and what it disputes."""
    if isinstance(part, ObjectiveReport):
        text = " ".join(filter(None, (part.opinion, said.not_enough if part.sufficient is False and part.key_results else None)))
    else:
        told = part.level_by == "model" or any(finding.by == "model" for finding in part.findings)
        text = (part.opinion if told else None) or ""
    if text:
        yield Offer("opinion", said.opinion, text)
    for finding in part.findings:
        if finding.disputed:
            yield Offer("opinion", said.disputes, f"{finding.name}{said.colon} {finding.disputed}")


def _of_result(result: KeyResultReport, said: Words) -> Iterator[Offer]:
    for rung in RUNGS:
        wording = getattr(result.rewrites, rung) if result.rewrites else None
        if wording and wording != result.text:
            yield Offer("wording", rung, wording, wording == result.best)
    yield from (Offer("wording", said.split, text, text == result.best) for text in result.split)


def _of_objective(objective: ObjectiveReport, said: Words) -> Iterator[Offer]:
    if objective.rewrites and objective.rewrites.outcome:
        yield Offer("wording", said.reworded, objective.rewrites.outcome, best=True)
    yield from (Offer("wording", said.to_add, text) for text in objective.proposed_key_results)


def _example(example: Example, said: Words) -> str:
    before, after = said.quotes
    return f"{before}{example.faulty}{after} → {example.text}" if example.faulty else example.text


def second(review: Review, said: Words) -> list[str]:
    """What the model says of the draft as a whole, and how asking it went; nothing where it was not asked."""
    found = review.critique
    if found.status == "off":
        return []
    lines = [
        said.say("{id} {what}{colon} {text}", id=one.id, what=said.remarks[one.kind], colon=said.colon, text=plain(one.text))
        for one in found.remarks
    ]
    if found.status == "failed":
        return [said.say(said.no_opinion, reason=plain(found.reason or ""))]
    if found.reason:
        lines.append(said.say(said.not_whole, reason=plain(found.reason)))
    told = said.kept if found.kept else said.asked
    parts = [told.format(model=plain(found.model or ""), tokens=number_text(found.tokens or 0, said.language))]
    if found.cost:
        parts.append(said.cost.format(cost=said.price(found.cost)))
    if found.dropped:
        parts.append((said.dropped_one if len(found.dropped) == 1 else said.dropped_more).format(count=len(found.dropped)))
    return [*lines, said.say("{text}", text=" · ".join(parts))]


def changes(review: Review, said: Words) -> list[str]:
    """What became of an older draft, as lines: the counts, then each line with its findings."""
    if review.against is None:
        return []
    found = review.against
    counts = said.say(said.changes, mended=found.mended, new=found.new, still=found.still, gone=found.gone)
    return [counts, _soundness(review, found, said), *(_line(change, said) for change in found.lines)]


def _soundness(review: Review, found: Against, said: Words) -> str:
    text = said.sound_before.format(
        before=found.sound_before, total_before=found.key_results_before, now=review.sound_key_results, total=review.key_results
    )
    return said.say("{text}", text=text[:1].upper() + text[1:])


def _line(change: Change, said: Words) -> str:
    groups = ((said.mended, change.mended), (said.new, change.new), (said.still, change.still))
    told = " · ".join(f"{label}{said.colon} {', '.join(names)}" for label, names in groups if names)
    before, after = said.quotes
    if change.id is None and change.was:
        return said.say("{text}", text=plain(f"{said.gone}{said.colon} {before}{change.was}{after} ({', '.join(change.mended)})"))
    place = change.id or said.whole
    return said.say("{text}", text=plain(f"{place}{said.colon} {told}"))
