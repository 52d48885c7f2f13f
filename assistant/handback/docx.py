"""Word documents with the remarks as comments on the very words; runs are cut there, none of their text or form is changed."""

import io
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from itertools import count, takewhile
from typing import Any, NamedTuple

from assistant.formats.docx import Paragraph, W, paragraphs, pieces, text_of
from assistant.handback.model import Remark
from assistant.handback.places import Place, place_of
from assistant.handback.words import AUTHOR, INITIALS, Speech

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_OPEN = frozenset({f"{W}hyperlink", f"{W}ins", f"{W}moveTo", f"{W}smartTag"})  # what may hold the ends of a comment's range


class _Piece(NamedTuple):
    """A run and the place of its words in the stretch it belongs to."""

    run: Any
    words: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.words)


def handed_back(data: bytes, remarks: Sequence[Remark], language: str) -> bytes:
    """The document in ``data`` with a comment for each of ``remarks``."""
    import docx  # only for Word documents

    document, said = docx.Document(io.BytesIO(data)), Speech(language)
    if document.element.body.find(f".//{W}p") is None:
        document.add_paragraph()
    found = list(paragraphs(document.element.body))
    comments = _Comments(document, said.say(AUTHOR))
    first = next((paragraph for paragraph in found if paragraph.text.strip()), found[0]).element
    on_first: list[str] = []
    for remark in remarks:
        row = remark.spot.row if remark.spot else 0
        stretch = _stretch(found, row) if 0 < row <= len(found) else []
        place = place_of(remark, _text(stretch)) if stretch else None
        number = comments.add(said.told(remark, quoting=place is None))
        if stretch:
            _mark(stretch, place, [number])
        else:
            on_first.append(number)
    _mark([first], None, on_first)
    comments.close()
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


class _Comments:
    """The comments added to a document, kept apart until all are there: the library looks through those there are for each new one."""

    def __init__(self, document: Any, author: str) -> None:
        self._document, self._author = document, author
        self._known = {comment.comment_id for comment in document.comments}
        self._added: list[Any] = []
        self._numbers: Iterator[int] = iter(())

    def add(self, text: str) -> str:
        """Add a comment; its number."""
        comment = self._document.comments.add_comment(text, self._author, INITIALS)
        if not self._added:
            self._numbers = (number for number in count(comment.comment_id) if number not in self._known)
        element, number = comment._comment_elm, str(next(self._numbers))
        element.getparent().remove(element)
        element.set(f"{W}id", number)
        self._added.append(element)
        return number

    def close(self) -> None:
        """Put them behind those of the author."""
        self._document.comments._comments_elm.extend(self._added)


def _stretch(found: Sequence[Paragraph], row: int) -> list[Any]:
    """The paragraphs a remark on a row may be about: its own and, in a table, what follows in the same cell."""
    own = found[row - 1].element
    cell = next(own.iterancestors(f"{W}tc"), None)
    if cell is None:
        return [own]
    within = set(cell.iter(f"{W}p"))
    following = (found[at].element for at in range(row - 1, len(found)))
    return list(takewhile(within.__contains__, following))


def _pieces(stretch: Sequence[Any]) -> Iterator[_Piece]:
    at = 0
    for paragraph in stretch:
        for run, words in pieces(paragraph):
            if words:
                yield _Piece(run, words, at)
                at += len(words)
        at += 1  # for the end of the paragraph


def _text(stretch: Sequence[Any]) -> str:
    return "\n".join("".join(words for _, words in pieces(paragraph)) for paragraph in stretch)


def _mark(stretch: Sequence[Any], place: Place | None, numbers: Iterable[str]) -> None:
    """Put the ends of the comments' ranges around their words, or around the first paragraph where ``place`` is None."""
    if place is None:
        runs = [piece.run for piece in _pieces(stretch[:1])]
    else:
        _split(stretch, place.end)
        _split(stretch, place.start)
        runs = [piece.run for piece in _pieces(stretch) if piece.start < place.end and piece.end > place.start]
    last: Any = _last_mark(_holder(runs[-1])) if runs else None
    for number in numbers:
        start, end = _element(stretch[0], "commentRangeStart", number), _element(stretch[0], "commentRangeEnd", number)
        if runs:
            _holder(runs[0]).addprevious(start)
            last.addnext(end)
        else:
            stretch[0].extend((start, end))
        last = _reference(stretch[0], number)
        end.addnext(last)


def _holder(run: Any) -> Any:
    """What a range may start before and end after: the run, or what closely holds it, such as a field or a content control."""
    holder = run
    for parent in run.iterancestors():
        if parent.tag == f"{W}p":
            break
        if parent.tag not in _OPEN:
            holder = parent
    return holder


def _last_mark(holder: Any) -> Any:
    """``holder``, or the last of the comments that end with it, so that comments keep their order."""
    while (following := holder.getnext()) is not None and _is_mark(following):
        holder = following
    return holder


def _is_mark(element: Any) -> bool:
    return element.tag == f"{W}commentRangeEnd" or (element.tag == f"{W}r" and element.find(f"{W}commentReference") is not None)


def _element(near: Any, name: str, number: str) -> Any:
    return near.makeelement(f"{W}{name}", {f"{W}id": number})


def _reference(near: Any, number: str) -> Any:
    """The run that holds the comment's sign."""
    run, properties = near.makeelement(f"{W}r"), near.makeelement(f"{W}rPr")
    properties.append(near.makeelement(f"{W}rStyle", {f"{W}val": "CommentReference"}))
    run.extend((properties, _element(near, "commentReference", number)))
    return run


def _split(stretch: Sequence[Any], at: int) -> None:
    """Cut the run that ``at`` falls within, if any, in two of the same form."""
    piece = next((piece for piece in _pieces(stretch) if piece.start < at < piece.end), None)
    if piece is None or _holder(piece.run) is not piece.run:
        return
    run, left = piece.run, at - piece.start
    second = run.makeelement(run.tag, dict(run.attrib))
    if (properties := run.find(f"{W}rPr")) is not None:
        second.append(deepcopy(properties))
    for child in [child for child in run if child.tag != f"{W}rPr"]:
        length = _length(child)
        if left <= 0:
            second.append(child)
        elif length > left:
            second.append(_cut(child, left))
        left -= length
    run.addnext(second)


def _length(child: Any) -> int:
    """How many characters of a paragraph's words a part of a run stands for."""
    paragraph, run = child.makeelement(f"{W}p"), child.makeelement(f"{W}r")
    paragraph.append(run)
    run.append(deepcopy(child))
    return len(text_of(paragraph))


def _cut(text: Any, at: int) -> Any:
    """The second part of a text that is cut in two; spaces at the cut are kept, as Word would drop them."""
    second = text.makeelement(text.tag, dict(text.attrib))
    text.text, second.text = text.text[:at], text.text[at:]
    if text.text[-1].isspace():
        text.set(_SPACE, "preserve")
    if second.text[0].isspace():
        second.set(_SPACE, "preserve")
    return second
