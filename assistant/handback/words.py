"""What stands around the remarks of a file handed back, in French and in English; and what makes a text safe to write into one."""

import re
from functools import lru_cache
from typing import NamedTuple

from assistant.handback.model import Remark
from assistant.language.pattern import pattern
from assistant.parse import clean
from assistant.report.words import typeset
from assistant.report.words import words as report_words
from assistant.rule import Both

_NO_XML = pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_GAPS = pattern(r"[ \t\r\n]+")
_LIVE = tuple("=+-@")  # what a spreadsheet may take for the start of a formula
_LONGEST_QUOTE = 90

AUTHOR = Both(fr="Relecture d'OKR", en="OKR review")
INITIALS = "OKR"
FINDINGS = Both(fr="Remarques", en="Findings")
REMARKS = Both(fr="Remarques", en="Remarks")
HEADING = Both(fr="Remarques de la relecture", en="Remarks of the review")
TEAM = Both(fr="Équipe", en="Team")
SHEET = Both(fr="Feuille", en="Sheet")
CELL = Both(fr="Cellule", en="Cell")
LINE = Both(fr="Ligne", en="Line")
RULE = Both(fr="Règle", en="Rule")
SEVERITY = Both(fr="Gravité", en="Severity")
REMARK = Both(fr="Remarque", en="Remark")
SLIDE = Both(fr="Diapositive {number}", en="Slide {number}")
PART = Both(fr="{title} ({number} sur {count})", en="{title} ({number} of {count})")
OF_FILE = Both(fr="Remarques : {name}", en="Remarks: {name}")
ON_LINE = Both(fr="ligne {number}", en="line {number}")


@lru_cache(maxsize=4096)  # names and lines come again with every remark on them
def shown(text: str) -> str:
    """``text`` on one line, without any character that a file would refuse or a program obey."""
    return _GAPS.sub(" ", _NO_XML.sub("", clean(text))).strip()


def is_live(text: str) -> bool:
    """Whether a spreadsheet would take ``text`` for a formula."""
    return text.lstrip().startswith(_LIVE)


def cut(text: str, longest: int) -> str:
    """``text``, ended at a word and marked so where it is longer than ``longest``."""
    if len(text) <= longest:
        return text
    return re.sub(r"\s+\S*$", "", text[: longest - 1]) + "…"


class Speech(NamedTuple):
    """Says all this in one language."""

    language: str

    def say(self, both: Both, /, **fields: object) -> str:
        """The words in this language, their blanks filled, spaced as it wants."""
        return typeset(both.said(self.language), self.language).format(**fields)

    @property
    def colon(self) -> str:
        """A colon, spaced as this language wants."""
        return typeset(report_words(self.language).colon, self.language)

    def quoted(self, text: str) -> str:
        """An author's words between this language's quotation marks."""
        before, after = report_words(self.language).quotes
        return typeset(before, self.language) + cut(shown(text), _LONGEST_QUOTE) + typeset(after, self.language)

    def severity(self, remark: Remark) -> str:
        """What the reports call how grave a remark is."""
        return report_words(self.language).severities[remark.severity]

    def message(self, remark: Remark) -> str:
        """What a remark says, spaced as this language wants."""
        return typeset(shown(remark.message), self.language)

    def subject(self, remark: Remark, *, quoting: bool) -> str:
        """What a remark is about: the team where it is on a whole draft, else, where asked for, the very words."""
        if remark.spot is None:
            return shown(remark.team)
        words = remark.line[remark.start : remark.end].strip() or remark.line
        return self.quoted(words) if quoting and words.strip() else ""

    def told(self, remark: Remark, *, quoting: bool = False) -> str:
        """A remark in one line: rule, severity, what it is about, what to do."""
        subject = self.subject(remark, quoting=quoting)
        about = f", {subject}" if subject else ""
        return f"{shown(remark.rule)} ({self.severity(remark)}){about}{self.colon} {self.message(remark)}"
