"""The review as Markdown, in the order of the draft; nothing of the draft is live in it."""

import re
from collections.abc import Iterable, Iterator

from assistant.language.pattern import pattern
from assistant.report.digest import Digest, Remark, digest, sound
from assistant.report.marks import Piece, marked
from assistant.report.model import Kept, KeyResultReport, ObjectiveReport, Review
from assistant.report.offers import Offer, changes, offers, second
from assistant.report.plain import plain

_SIGNS = pattern(r"([\\`*_\[\]|~$@#])|((?<=\w):(?=//)|(?<=www)\.)")
_TICKS = pattern(r"`+")
_LINE_START = pattern(r"^(\s*)([-+=](?=\s|$|[-=])|\d+[.)](?=\s|$))")


def escape(text: str) -> str:
    """``text`` to be read as it stands: no tag, entity, emphasis, link, table or formula comes of it."""
    named = plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    quoted = _SIGNS.sub(lambda found: f"\\{found[0]}", named)
    return _LINE_START.sub(lambda found: found[1] + found[2][:-1] + "\\" + found[2][-1], quoted)


def markdown(reviews: Iterable[Review]) -> str:
    """All ``reviews``, parted by a rule."""
    return "\n---\n\n".join("\n".join(_sheet(digest(review))) + "\n" for review in reviews)


def _sheet(summed_up: Digest) -> Iterator[str]:
    review, said = summed_up.review, summed_up.words
    yield from (f"# {escape(summed_up.heading or said.report)}", "", f"**{escape(summed_up.headline)}**", "")
    if summed_up.first:
        yield from (f"## {said.first}", "", *(f"{number}. {escape(step)}" for number, step in enumerate(summed_up.first, 1)), "")
    yield from _list(said.since, [escape(line) for line in changes(review, said)])
    remarks = summed_up.remarks(review)
    grave = [remark for remark in remarks if remark.severity != "advice"]
    if grave:
        yield from (f"## {said.whole}", "", *_remarks(grave, ""), "")
    yield from _list(said.suggestions, [escape(text) for text in review.suggestions])
    for objective in review.objectives:
        yield from _objective(objective, summed_up)
    yield from _list(said.second, [escape(line) for line in second(review, said)])
    yield from _improved(review, said.improved)
    advice = [_note(remark.message, remark.name) for remark in remarks if remark.severity == "advice"]
    yield from _list(said.advice, [*advice, *(_note(shared.text, shared.name) for shared in summed_up.shared)])
    for title, passages in ((said.kpis, review.kpis), (said.notes, review.notes), (said.unread, review.unread)):
        yield from _list(title, [_kept(passage, summed_up) for passage in passages])
    yield from _list(said.warnings, [escape(warning) for warning in review.warnings])
    yield from _list(said.levels, [said.say(f"**{rung}**{said.colon} {meaning}") for rung, meaning in said.rungs.items()])
    yield from _list(said.why, [f"`{_code(name)}`{said.say(said.colon)} {escape(why)}" for name, why in summed_up.whys().values()])


def _objective(objective: ObjectiveReport, summed_up: Digest) -> Iterator[str]:
    said = summed_up.words
    yield from (f"## {objective.id} · {_marked(marked(objective.text, summed_up.shown(objective)))}", "")
    for remark in summed_up.remarks(objective):
        yield from (_remark(remark), "")
    offered = [f"- {_offer(offer)}" for offer in offers(objective, said)]
    yield from (*offered, *([""] if offered else []))
    for result in objective.key_results:
        yield from _key_result(result, summed_up)
    if objective.key_results:
        yield ""
    if objective.initiatives:
        yield from (said.say(f"*{said.initiatives}*{said.colon}"), "", *(f"- {escape(kept.text)}" for kept in objective.initiatives), "")


def _key_result(result: KeyResultReport, summed_up: Digest) -> Iterator[str]:
    said = summed_up.words
    tag = f"✓ {result.level}" if sound(result) else result.level
    given = summed_up.columns(result)
    columns = [said.say("{label}{colon} ", label=label, colon=said.colon) + escape(value) for label, value in given]
    yield " · ".join([f"- **{result.id}** {_marked(marked(result.text, summed_up.shown(result)))}", f"*{tag}*", *columns])
    yield from _remarks(summed_up.remarks(result), "  ")
    yield from (f"  - {_offer(offer)}" for offer in offers(result, said))


def _remarks(remarks: list[Remark], indent: str) -> Iterator[str]:
    for remark in remarks:
        yield f"{indent}- {_remark(remark)}"


def _remark(remark: Remark) -> str:
    source = f" *({remark.source})*" if remark.source else ""
    return f"**{remark.label}** · {_note(remark.message, remark.name)}{source}"


def _offer(offer: Offer) -> str:
    text = f"**{escape(offer.text)}**" if offer.best else escape(offer.text)
    return f"*{offer.label}* · {text}"


def _improved(review: Review, title: str) -> Iterator[str]:
    """The draft reworded, to be copied as it stands."""
    if review.improved and review.improved.strip():
        fence = "`" * max(3, 1 + max((len(found) for found in _TICKS.findall(review.improved)), default=0))
        yield from (f"## {title}", "", fence, *map(plain, review.improved.rstrip().split("\n")), fence, "")


def _note(text: str, name: str) -> str:
    return f"{escape(text)} `{_code(name)}`"


def _code(name: str) -> str:
    return re.sub(r"[`<>&\n]", "", name) or "-"


def _marked(pieces: list[Piece]) -> str:
    """The author's line, the marked words bold; spaces stay outside the stars, where Markdown wants them."""
    return "".join(_bold(text) if severity else escape(text) for text, severity in pieces)


def _bold(text: str) -> str:
    text = plain(text)
    bare = text.strip()
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{before}**{escape(bare)}**{after}" if bare else text


def _kept(passage: Kept, summed_up: Digest) -> str:
    said = summed_up.words
    return said.say("{place}{colon} ", place=said.line.format(line=passage.line), colon=said.colon) + escape(passage.text)


def _list(title: str, entries: list[str]) -> Iterator[str]:
    if entries:
        yield from (f"## {title}", "", *(f"- {entry}" for entry in entries), "")
