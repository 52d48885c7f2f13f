"""A review of a draft out of a file, told in the places of that file."""

from dataclasses import replace

from assistant.report.model import Kept, KeyResultReport, ObjectiveReport, Place, Review
from assistant.roster.entry import Entry, Spot


def placed(review: Review, entry: Entry) -> Review:
    """``review`` of the text of ``entry``, with the lines and columns of the file, and whose it is."""
    return replace(
        review,
        source=entry.source,
        kind=entry.kind,
        team=entry.team or (entry.page if entry.kind == "company" else None),
        group=entry.group,
        person=entry.person,
        objectives=[_objective(objective, entry) for objective in review.objectives],
        unread=_kept(review.unread, entry),
        kpis=_kept(review.kpis, entry),
        notes=_kept(review.notes, entry),
        warnings=[*review.warnings, *entry.warnings],
    )


def _objective(found: ObjectiveReport, entry: Entry) -> ObjectiveReport:
    spot = entry.spot(found.line, found.column)
    return replace(
        found,
        line=spot.row,
        column=spot.column,
        place=_place(spot),
        key_results=[_key_result(result, entry) for result in found.key_results],
        initiatives=_kept(found.initiatives, entry),
    )


def _key_result(found: KeyResultReport, entry: Entry) -> KeyResultReport:
    spot = entry.spot(found.line, found.column)
    return replace(found, line=spot.row, column=spot.column, place=_place(spot))


def _kept(passages: list[Kept], entry: Entry) -> list[Kept]:
    return [replace(passage, line=entry.spot(passage.line, 1).row) for passage in passages]


def _place(spot: Spot) -> Place | None:
    if spot.sheet is None and spot.slide is None:
        return None
    return Place(sheet=spot.sheet, cell=spot.cell, slide=spot.slide)


def spot_of(line: int, column: int, place: Place | None) -> Spot:
    """The spot that ``placed`` told of."""
    if place is None:
        return Spot(line, column)
    return Spot(line, column, place.sheet, place.cell, place.slide)
