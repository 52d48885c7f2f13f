"""The review as one HTML page that carries all it needs: no script, no link to elsewhere, every word of the draft escaped."""

import re
from base64 import b64encode
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from assistant.report.digest import Digest, Remark, digest, sound
from assistant.report.marks import Piece, marked
from assistant.report.model import Kept, KeyResultReport, ObjectiveReport, Review
from assistant.report.offers import Offer, changes, offers, second
from assistant.report.plain import plain
from assistant.report.words import words

if TYPE_CHECKING:
    from jinja2 import Template

_HERE = Path(__file__).parent


class _Advice(NamedTuple):
    text: str
    name: str
    anchor: str


class _Sheet(NamedTuple):
    """What the template asks of one review."""

    digest: Digest
    anchors: dict[str, str]

    @property
    def colon(self) -> str:
        return self.digest.words.say(self.digest.words.colon)

    @property
    def grave(self) -> list[Remark]:
        return [remark for remark in self.digest.remarks(self.digest.review) if remark.severity != "advice"]

    @property
    def advice(self) -> list[_Advice]:
        """Advice on the draft as a whole, then the advice said once for many lines."""
        remarks = [remark for remark in self.digest.remarks(self.digest.review) if remark.severity == "advice"]
        by_name = {name: code for code, (name, _) in self.digest.whys().items()}
        said = [_Advice(remark.message, remark.name, self.anchors[remark.code]) for remark in remarks]
        return said + [_Advice(shared.text, shared.name, self.anchors[by_name[shared.name]]) for shared in self.digest.shared]

    def marked(self, part: KeyResultReport | ObjectiveReport) -> list[Piece]:
        return marked(plain(part.text), self.digest.shown(part))

    @property
    def changes(self) -> list[str]:
        return changes(self.digest.review, self.digest.words)

    @property
    def second(self) -> list[str]:
        return second(self.digest.review, self.digest.words)

    def offers(self, part: KeyResultReport | ObjectiveReport) -> list[Offer]:
        return offers(part, self.digest.words)

    def sound(self, part: KeyResultReport) -> bool:
        return sound(part)

    def place(self, passage: Kept) -> str:
        said = self.digest.words
        return said.say("{place}{colon}", place=said.line.format(line=passage.line), colon=said.colon)

    def spaced(self, text: str) -> str:
        return self.digest.words.say("{text}", text=plain(text))


class _Why(NamedTuple):
    anchor: str
    name: str
    text: str


def page(reviews: Sequence[Review]) -> str:
    """One page with all ``reviews``; its frame speaks the language of the first."""
    found = [digest(review) for review in reviews]
    whys = {code: why for summed_up in reversed(found) for code, why in summed_up.whys().items()}
    anchors = {code: f"why-{number}-{re.sub(r'[^A-Za-z0-9]', '', code)}" for number, code in enumerate(sorted(whys), 1)}
    style, style_hash = _style()
    said = words(reviews[0].language)
    return _template().render(
        language=said.language,
        words=said,
        title=" · ".join([said.report, *(summed_up.heading for summed_up in found if summed_up.heading)][:4]),
        style=style,
        style_hash=style_hash,
        sheets=[_Sheet(summed_up, anchors) for summed_up in found],
        anchors=anchors,
        whys=[_Why(anchors[code], name, text) for code, (name, text) in sorted(whys.items())],
    )


@lru_cache(maxsize=1)
def _style() -> tuple[str, str]:
    """The style of the page, and the hash by which the page's policy knows it."""
    style = (_HERE / "page.css").read_text(encoding="utf-8")
    return style, f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}"


@lru_cache(maxsize=1)
def _template() -> "Template":
    from jinja2 import Environment, StrictUndefined

    env = Environment(autoescape=True, undefined=StrictUndefined)
    env.filters["plain"] = plain
    env.filters["plain_lines"] = lambda text: "\n".join(map(plain, text.split("\n")))
    return env.from_string((_HERE / "page.html").read_text(encoding="utf-8"))
