"""Decks with the remarks in the notes of their slides, and all of them on slides of their own at the end; no slide is changed."""

import io
from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib import import_module
from itertools import count
from typing import Any, NamedTuple

from assistant.handback.model import Remark
from assistant.handback.words import FINDINGS, HEADING, PART, SLIDE, Speech, cut, shown

_MOST = 12  # remarks on a slide
_LONGEST = 260  # characters of a remark on a slide; the notes hold all of it
_MARGIN = 0.05  # of the width and height
_EMU = 12_700  # in a point
_WIDTH, _HEIGHT, _SIZE = 720, 540, 12  # points: a slide this large takes letters of this size
_INK, _PAPER = (31, 41, 55), (255, 255, 255)


class _Item(NamedTuple):
    """A remark as a slide shows it: where it belongs, then what it says, ended short where it is long; and all of it."""

    place: str
    text: str
    whole: str

    @property
    def length(self) -> int:
        return len(self.place) + len(self.text) + 2


class _Format(NamedTuple):
    """How much a slide of a deck takes: the size of its letters, how many to a line, how many lines."""

    size: float
    per_line: int
    lines: int


def handed_back(data: bytes, remarks: Sequence[Remark], language: str) -> bytes:
    """The deck in ``data`` with ``remarks`` in its notes and on slides at its end."""
    import pptx  # only for decks

    deck, said = pptx.Presentation(io.BytesIO(data)), Speech(language)
    _number_ahead(deck.part.package)
    told: dict[int | None, list[str]] = defaultdict(list)
    for remark in remarks:
        told[remark.spot.slide if remark.spot else None].append(said.told(remark, quoting=True))
    for number, slide in enumerate(list(deck.slides), 1):
        if number in told:
            _note(deck, slide, [said.say(HEADING), *told[number]])
    shown = [remark for remark in remarks if remark.severity != "advice" or remark.spot is None]  # advice on a line is in the notes
    _add_findings(deck, shown, said)
    saved = io.BytesIO()
    deck.save(saved)
    return saved.getvalue()


def _number_ahead(package: Any) -> None:
    """Let a package number its new parts without a look at all its parts for each, which is how the library does it."""
    taken = {str(part.partname) for part in package.iter_parts()}
    name = import_module("pptx.opc.packuri").PackURI
    numbers: dict[str, Iterator[int]] = defaultdict(lambda: count(1))

    def next_partname(template: str) -> Any:
        return name(next(free for number in numbers[template] if (free := template % number) not in taken))

    package.next_partname = next_partname


def _note(deck: Any, slide: Any, lines: Sequence[str]) -> None:
    """Write ``lines`` under what the notes of a slide already hold."""
    frame = _notes_frame(deck, slide)
    if frame is None:
        return
    if frame.text:
        frame.add_paragraph()
        frame.add_paragraph()
    frame.paragraphs[-1].text = lines[0]
    for line in lines[1:]:
        frame.add_paragraph().text = line


def _notes_frame(deck: Any, slide: Any) -> Any:
    """The text of a slide's notes; its box is made anew where the author took it away."""
    from pptx.enum.shapes import PP_PLACEHOLDER

    notes = slide.notes_slide
    if notes.notes_text_frame is None:
        for placeholder in deck.notes_master.placeholders:
            if placeholder.element.ph_type == PP_PLACEHOLDER.BODY:
                notes.shapes.clone_placeholder(placeholder)
    return notes.notes_text_frame


def _add_findings(deck: Any, remarks: Sequence[Remark], said: Speech) -> None:
    form, title = _format(deck), said.say(FINDINGS)
    pages = list(_pages([_item(remark, said) for remark in remarks], form))
    for number, page in enumerate(pages, 1):
        slide = _blank_slide(deck)
        part = said.say(PART, title=title, number=number, count=len(pages)) if len(pages) > 1 else title
        _write(_box(deck, slide), part, page, form)
        if whole := [item.whole for item in page if item.whole != item.text]:
            _note(deck, slide, [said.say(HEADING), *whole])


def _item(remark: Remark, said: Speech) -> _Item:
    number = remark.spot.slide if remark.spot else None
    places = [said.say(SLIDE, number=number)] if number else []
    if remark.spot:
        places.append(cut(shown(remark.team), _LONGEST // 4))
    told = said.told(remark, quoting=True)
    return _Item(" · ".join(filter(None, places)), cut(told, _LONGEST), told)


def _format(deck: Any) -> _Format:
    width, height = deck.slide_width / _EMU, deck.slide_height / _EMU
    size = max(4.0, round(_SIZE * min(width / _WIDTH, height / _HEIGHT), 1))
    inside = 1 - 2 * _MARGIN
    return _Format(size, max(10, int(inside * width / (0.52 * size)) - 3), max(4, int(inside * height / (1.35 * size)) - 4))


def _pages(items: Sequence[_Item], form: _Format) -> Iterator[list[_Item]]:
    """The remarks of each slide: as many as fit."""
    page: list[_Item] = []
    lines = 0
    for item in items:
        needed = 1 + item.length // form.per_line
        if page and (len(page) == _MOST or lines + needed > form.lines):
            yield page
            page, lines = [], 0
        page.append(item)
        lines += needed
    yield page


def _blank_slide(deck: Any) -> Any:
    """A new last slide, in the layout that holds least, without its empty boxes."""
    slides = deck.slides
    master = slides[len(slides) - 1].slide_layout.slide_master if len(slides) else deck.slide_masters[0]
    layouts = list(master.slide_layouts) or [layout for other in deck.slide_masters for layout in other.slide_layouts]
    layout = min(layouts, key=lambda layout: (layout._element.get("type") != "blank", len(layout.placeholders)))
    slide = deck.slides.add_slide(layout)
    for placeholder in list(slide.placeholders):
        placeholder._element.getparent().remove(placeholder._element)
    return slide


def _box(deck: Any, slide: Any) -> Any:
    """A box that covers the slide: dark words on white, whatever the deck looks like."""
    left, top = int(deck.slide_width * _MARGIN), int(deck.slide_height * _MARGIN)
    box = slide.shapes.add_textbox(left, top, deck.slide_width - 2 * left, deck.slide_height - 2 * top)
    box.fill.solid()
    box.fill.fore_color.rgb = _colour(_PAPER)
    box.text_frame.word_wrap = True
    return box


def _write(box: Any, title: str, items: Sequence[_Item], form: _Format) -> None:
    from pptx.util import Pt

    first = box.text_frame.paragraphs[0]
    first.space_after = Pt(form.size / 2)
    _run(first, title, form.size * 1.5, is_bold=True)
    for item in items:
        paragraph = box.text_frame.add_paragraph()
        paragraph.space_after = Pt(form.size / 4)
        if item.place:
            _run(paragraph, f"{item.place}  ", form.size, is_bold=True)
        _run(paragraph, item.text, form.size, is_bold=False)


def _run(paragraph: Any, text: str, size: float, *, is_bold: bool) -> None:
    from pptx.util import Pt

    run = paragraph.add_run()
    run.text = text
    run.font.size, run.font.bold, run.font.color.rgb = Pt(size), is_bold, _colour(_INK)


def _colour(parts: tuple[int, int, int]) -> Any:
    return import_module("pptx.dml.color").RGBColor(*parts)
