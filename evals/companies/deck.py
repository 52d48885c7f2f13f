"""The deck: a slide or two per team between title, agenda, next steps and appendix."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from evals.companies.firm import DAY, Firm, Goal, Hand, Part, chosen_fields, deal, header, outline, records, spans
from evals.companies.words import AGENDA, APPENDIX, ASIDE, NEXT, PREFIXES, SLIDE, SUBTITLE

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.slide import Slide
    from pptx.text.text import TextFrame


_TITLE_SLIDE, _BODY_SLIDE, _SECTION_SLIDE, _BARE_SLIDE = 0, 1, 2, 5  # layouts of the library's own template
_SLIDES = ("levels", "deep", "numbered", "boxes", "table", "numbered", "levels", "split table")


def pptx(firm: Firm, path: Path) -> None:
    """The deck: a slide or two per team between title, agenda, next steps and appendix."""
    from pptx import Presentation

    deck, hand, parts = Presentation(), firm.hand("pptx"), firm.parts("pptx")
    shown = firm.shown("pptx", ("line", "section", "no"))
    opening = _slide(deck, _TITLE_SLIDE, f"{firm.name} – OKR {firm.cycle}")
    _fill(opening, 1, [(0, hand.say(SUBTITLE))])
    _list_slide(deck, hand.split(AGENDA))
    group = ""
    for part, way in zip(parts, deal(hand, _SLIDES, len(parts)), strict=True):
        if shown == "section" and part.group not in (group, ""):
            _slide(deck, _SECTION_SLIDE, f"{firm.label()} {part.group}")
        group = part.group
        before = len(deck.slides)
        _team_slides(deck, part, firm, way)
        if shown == "line" and part.group:
            for slide in list(deck.slides)[before:]:
                _box(slide, [(0, firm.group_line(part))], 0.5, 0.1)
    _list_slide(deck, hand.split(NEXT))
    if hand.chance(0.7):
        _list_slide(deck, hand.split(APPENDIX))
    deck.core_properties.author, deck.core_properties.created = firm.name, DAY
    deck.save(str(path))


def _slide(deck: "Presentation", layout: int, title: str) -> "Slide":
    slide: Slide = deck.slides.add_slide(deck.slide_layouts[layout])
    if slide.shapes.title is not None:
        slide.shapes.title.text = title
    return slide


def _last(deck: "Presentation") -> "Slide":
    slide: Slide = deck.slides[len(deck.slides) - 1]
    return slide


def _list_slide(deck: "Presentation", words: Sequence[str]) -> None:
    _fill(_slide(deck, _BODY_SLIDE, words[0]), 1, [(0, text) for text in words[1:]])


def _fill(slide: "Slide", placeholder: int, lines: Sequence[tuple[int, str]]) -> None:
    _write(slide.placeholders[placeholder].text_frame, lines)


def _write(frame: "TextFrame", lines: Sequence[tuple[int, str]]) -> None:
    for number, (level, text) in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()  # type: ignore[no-untyped-call]
        paragraph.text, paragraph.level = text, level


def _box(slide: "Slide", lines: Sequence[tuple[int, str]], left: float, top: float, width: float = 4.4) -> None:
    from pptx.util import Inches

    frame = slide.shapes.add_textbox(Inches(left), Inches(top), Inches(width), Inches(0.4 * len(lines))).text_frame
    frame.word_wrap = True
    _write(frame, lines)


def _team_slides(deck: "Presentation", part: Part, firm: Firm, way: str) -> None:
    hand = firm.hand("pptx", part.name)
    title = hand.say(SLIDE, team=firm.spoken(part))
    kpis = [(level, text) for block in part.kpis for level, text in outline([block], hand)]
    if way == "boxes":
        _boxes(_slide(deck, _BARE_SLIDE, title), part, hand)
    elif "table" in way:
        _table_slides(deck, title, part, hand, 2 if way == "split table" else 1)
    else:
        prefixes = hand.pattern(PREFIXES) if way == "numbered" else "|"
        lines = [(level * (2 if way == "deep" else 1), text) for level, text in outline(part.goals, hand, prefixes)]
        _fill(_slide(deck, _BODY_SLIDE, title), 1, lines + (kpis if hand.chance(0.5) else []))
    if kpis and kpis[0][1] not in _texts(_last(deck)):
        _box(_last(deck), kpis, 0.5, 5.6)
    if hand.chance(0.45):
        notes = _last(deck).notes_slide.notes_text_frame
        if notes is not None:
            notes.text = hand.say(ASIDE)


def _texts(slide: "Slide") -> list[str]:
    return [paragraph.text for shape in slide.placeholders for paragraph in shape.text_frame.paragraphs]


def _boxes(slide: "Slide", part: Part, hand: Hand) -> None:
    """Two boxes side by side: half of the objectives in each, or the only objective facing its key results."""
    goals = part.goals
    half = (len(goals) + 1) // 2
    lines = list(outline(goals, hand, hand.pick(("|", hand.pattern(PREFIXES)))))
    tops = [number for number, (level, _) in enumerate(lines) if level == 0]
    cut = tops[half] if len(goals) > 1 else 1
    _box(slide, lines[:cut], 0.4, 1.6)
    _box(slide, lines[cut:], 5.0, 1.6)


def _table_slides(deck: "Presentation", title: str, part: Part, hand: Hand, slides: int) -> None:
    """One table, or one cut in two: between objectives, or within one that is then named again."""
    fields = [field for field in chosen_fields(part.goals, hand) if field not in ("comment", "status")]
    fill = hand.pick(("merged", "blank", "repeat"))
    goals = [part.goals] if slides == 1 else _halves(part.goals, hand)
    for number, some in enumerate(goals, 1):
        slide = _slide(deck, _BARE_SLIDE, title if len(goals) == 1 else f"{title} ({number}/{len(goals)})")
        rows = [header(hand, fields), *records(some, hand, fields, fill)]
        _table(slide, rows, spans(some, 1) if fill == "merged" else [])


def _halves(goals: Sequence[Goal], hand: Hand) -> list[list[Goal]]:
    if len(goals) > 1 and hand.chance(0.6):
        half = (len(goals) + 1) // 2
        return [list(goals[:half]), list(goals[half:])]
    where = len(goals) // 2
    cut, middle = goals[where], (len(goals[where].results) + 1) // 2
    first = [*goals[:where], Goal(cut.text, cut.results[:middle])]
    return [first, [Goal(cut.text, cut.results[middle:]), *goals[where + 1 :]]]


def _table(slide: "Slide", rows: Sequence[Sequence[str]], spans: Sequence[tuple[int, int]]) -> None:
    from pptx.util import Inches

    size = Inches(9), Inches(0.4 * len(rows))
    table = slide.shapes.add_table(len(rows), len(rows[0]), Inches(0.5), Inches(1.5), *size).table
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            table.cell(number, column).text = text
    for first, last in spans:
        if last > first:
            table.cell(first, 0).merge(table.cell(last, 0))
