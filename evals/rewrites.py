"""``python -m evals.rewrites [FILE ...]``: what the rewrites are worth, and whether they keep their promises.

FILE: drafts as .jsonl ("text", "lang", with or without labels), .txt of the corpus, or any draft as text. Without a file:
the labelled drafts. Counts the weak key results (by the labels where there are some, else by the rules) that get a wording
on the outcome rung, or that or a question made for the line; then checks every wording shown, apart from the code that made
it: no figure, currency, month or name that the draft lacks, the draft's language, no error of its own where it would stand, no sentence twice, and an
improved draft that reads as the same objectives with no more errors and every figure of the author's. ``--show`` prints every wording; ``--check``
fails on any broken promise.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from assistant import DraftError, review
from assistant.language.detect import detect
from assistant.report.model import KeyResultReport, ObjectiveReport, Review
from evals.corpus import LABELLED, line_key, rows

WEAK = ("action-as-kr", "kpi-as-kr", "vague-kr", "no-target", "vanity-metric", "compound-kr")
_ENOUGH_WORDS = 8  # in fewer words no language can be told
_FIGURES = re.compile(r"(?<![A-Za-z\d])\d+(?:[ .,\u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?")
_SIGNS = re.compile(r"[€$£]")
_NAMES = re.compile(r"(?<=[\w,] )[A-ZÀ-Þ][a-zà-ÿ]{2,}")
_MONTHS = re.compile(
    r"\b(?:janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|June|July|August|September|October|November|December)\b",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]{2,}")
_DIGITS = re.compile(r"\d+")
_BLANK = re.compile(r"\[[^\]]*\]")


def drafts_in(path: Path) -> list[dict[str, Any]]:
    """The drafts of a file: labelled lines, marked text, or one draft as it is."""
    if path.suffix == ".jsonl" or (path.suffix == ".txt" and path.read_text(encoding="utf-8").startswith("===")):
        return rows(path)
    return [{"text": path.read_text(encoding="utf-8"), "lang": None, "id": path.name}]


def measure(drafts: list[dict[str, Any]], *, show: bool = False) -> tuple[Counter[str], list[str]]:
    """The counts over ``drafts``, and the promises that were broken."""
    counts: Counter[str] = Counter()
    broken: list[str] = []
    for draft in drafts:
        try:
            found = review(draft["text"], language=draft.get("lang"), rewrite=True)
        except DraftError:
            counts["not read"] += 1
            continue
        counts["drafts"] += 1
        _count(draft, found, counts)
        broken += [f"{draft.get('id', '?')}: {what}" for what in _broken(draft, found, counts)]
        if show:
            _show(draft, found)
    return counts, broken


def _count(draft: dict[str, Any], found: Review, counts: Counter[str]) -> None:
    labelled = [result for one in draft.get("objectives", ()) if isinstance(one, dict) for result in one.get("key_results", ())]
    labels = {line_key(result["text"]): set(result["flags"]) for result in labelled if isinstance(result, dict) and "flags" in result}
    for objective in found.objectives:
        for result in objective.key_results:
            flags = labels.get(line_key(result.text), set(result.flags)) if labels else set(result.flags)
            if not flags.intersection(WEAK):
                continue
            outcome = bool(result.rewrites and result.rewrites.outcome)
            counts["weak"] += 1
            counts["outcome"] += outcome
            counts["outcome or question"] += outcome or bool(result.questions)
            counts["nothing"] += not (outcome or result.questions)


def wordings(result: KeyResultReport) -> Iterator[str]:
    """All wordings proposed for one key result."""
    if result.rewrites:
        yield from (text for text in (result.rewrites.input, result.rewrites.output, result.rewrites.outcome) if text)
    yield from result.split


def _broken(draft: dict[str, Any], found: Review, counts: Counter[str]) -> Iterator[str]:
    text, seen = draft["text"], Counter[str]()
    for objective in found.objectives:
        yield from _objective_broken(objective, draft)
        for place, wording in _all_wordings(objective):
            bare = _BLANK.sub("", wording)
            counts["wordings"] += 1
            seen[wording.casefold()] += 1
            if invented := _invented(bare, text):
                yield f"{place}: {', '.join(sorted(invented))} in “{wording}” is not in the draft"
            if len(_WORDS.findall(bare)) >= _ENOUGH_WORDS and detect(bare * 2) not in (found.language, None):
                yield f"{place}: another language in “{wording}”"
            if errors := _errors(objective, wording, found.language):
                yield f"{place}: {', '.join(errors)} on “{wording}”"
    yield from (f"said twice: “{wording}”" for wording, times in seen.items() if times > 1)
    yield from _worse(found)


def _invented(wording: str, draft: str) -> set[str]:
    """What a wording tells that the draft does not; a name is told wherever its word stands."""
    return {told for told in _told(wording) - _told(draft) if not (told.isalpha() and told in draft.lower())}


def _told(text: str) -> set[str]:
    """The figures, currencies, months and capitalised words inside a text."""
    figures = {re.sub(r"[ .,\u00a0\u202f]", "", found) for found in _FIGURES.findall(text)}
    names = {found.lower() for found in _NAMES.findall(text)}
    return figures | set(_DIGITS.findall(text)) | names | set(_SIGNS.findall(text)) | {found.lower() for found in _MONTHS.findall(text)}


def _all_wordings(objective: ObjectiveReport) -> Iterator[tuple[str, str]]:
    for result in objective.key_results:
        yield from ((result.id, wording) for wording in wordings(result) if wording != result.text)
    yield from ((objective.id, wording) for wording in objective.proposed_key_results)


def _objective_broken(objective: ObjectiveReport, draft: dict[str, Any]) -> Iterator[str]:
    """What does not hold of another wording of an objective."""
    wording = objective.rewrites.outcome if objective.rewrites else None
    if wording and (invented := _invented(wording, draft["text"])):
        yield f"{objective.id}: {', '.join(sorted(invented))} in “{wording}” is not in the draft"


def _errors(objective: ObjectiveReport, wording: str, language: str) -> list[str]:
    again = review(f"Objective: {objective.text}\n- {wording}", language=language)
    results = [result for one in again.objectives for result in one.key_results]
    return [finding.name for result in results[:1] for finding in result.findings if finding.severity == "error"] or (
        [] if results else ["is not read as a key result"]
    )


def _worse(found: Review) -> Iterator[str]:
    """What the improved draft would lose or spoil."""
    if not found.improved:
        return
    kept = set(_DIGITS.findall(found.improved))
    lines = [(one.id, one.text) for one in found.objectives]
    lines += [(result.id, result.text) for one in found.objectives for result in one.key_results]
    for place, text in lines:
        if gone := set(_DIGITS.findall(text)) - kept:
            yield f"{place}: the improved draft lost {', '.join(gone)} of “{text}”"
    try:
        again = review(found.improved, language=found.language)
    except DraftError as error:
        yield f"the improved draft is not read: {error}"
        return
    if len(again.objectives) != len(found.objectives):
        yield f"the improved draft has {len(again.objectives)} objectives, not {len(found.objectives)}"
    errors = [
        sum(finding.severity == "error" for one in each.objectives for r in one.key_results for finding in r.findings)
        for each in (found, again)
    ]
    if errors[1] > errors[0]:
        yield f"the improved draft has {errors[1]} errors, not {errors[0]}"


def _show(draft: dict[str, Any], found: Review) -> None:
    print(f"\n=== {draft.get('id', '')} {draft.get('team', '')}")
    for objective in found.objectives:
        print(f"{objective.id} {objective.text} {objective.flags}")
        if objective.rewrites:
            print(f"     objective  {objective.rewrites.outcome}")
        for wording in objective.proposed_key_results:
            print(f"     + {wording}")
        for question in objective.questions:
            print(f"     ? {question}")
        for result in objective.key_results:
            print(f"  - {result.text} {list(result.flags)}")
            if result.rewrites:
                for rung in ("input", "output", "outcome"):
                    if wording := getattr(result.rewrites, rung):
                        print(f"       {rung:8} {wording}")
            for wording in result.split:
                print(f"       split    {wording}")
            for question in result.questions:
                print(f"       ? {question}")


def main(arguments: list[str]) -> int:
    """Measure, print, and fail on a broken promise when asked."""
    files = [Path(argument) for argument in arguments if not argument.startswith("--")] or [LABELLED]
    failed = False
    for path in files:
        counts, broken = measure(drafts_in(path), show="--show" in arguments)
        weak = max(1, counts["weak"])
        print(
            f"{path.name}: {counts['drafts']} drafts ({counts['not read']} not read) · {counts['weak']} weak key results · outcome wording {counts['outcome'] / weak:.3f} · "
            f"that or a question {counts['outcome or question'] / weak:.3f} · {counts['wordings']} wordings, {len(broken)} broken promises"
        )
        print("".join(f"  {what}\n" for what in broken), end="")
        failed = failed or bool(broken)
    return int(failed and "--check" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
