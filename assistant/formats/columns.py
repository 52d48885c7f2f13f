"""Which row of a grid names its columns, and what each holds; the headings of whole workbooks, beyond those of a pasted table."""

import re
from collections.abc import Sequence

from assistant.language.pattern import pattern
from assistant.parse.headings import columns_of

_TEAM = pattern(
    r"(?:nom de l['’]|(?:squad|tribe|service|d[ée]partement|department)s? ?(?:/|or|ou) ?)?(?:[ée]quipes?|teams?|squads?|services?|tribes?|unit[ée]s?|units?)(?: (?:name|concern[ée]e)|\s?/\s?\w+)?",
    re.IGNORECASE,
)
_GROUP = pattern(
    r"(?:p[ôo]les?|divisions?|directions?|groups?|groupes?|business units?|bus?|branches?|domaines?|domains?|areas?|tribus?|departments?|d[ée]partements?)",
    re.IGNORECASE,
)
_NUMBERED_KR = pattern(r"(?:krs?|rcs?|key results?|r[ée]sultats? cl[ée]s?)\s*(?:n?°|#)?\s*\d{1,2}", re.IGNORECASE)
_OUTLINE = pattern(r"(?:#|n°|no\.?|ref\.?|r[ée]f\.?|id|code)?", re.IGNORECASE)
_OF_BOTH = r"(?:nos |our )?objecti(?:fs?|ves?) ?(?:[/&+]|et|and) ?(?:krs?|key results?|r[ée]sultats? cl[ée]s?)"
_WORDING = pattern(
    r"(?:intitul[ée]s?|what|quoi|libell[ée]s?|wording|statement|[ée]nonc[ée]s?|description|titre|title|texte?|okrs?)|" + _OF_BOTH,
    re.IGNORECASE,
)
_BOTH = pattern(_OF_BOTH, re.IGNORECASE)
_PAST_OR_STATE = pattern(
    r"(?!r[ée]sultats?[ -](?:cl|att|vis))(?:statuts?|status|[ée]tats?|progress|progr[èe]s|avancement|bilan|score|rag|m[ée]t[ée]o|r[ée]sultat|result)(?: .{0,20})?|(?:[TQSH][1-4]|last) (?:status|results?|progress|review)(?: .{0,12})?|.*\b(?:atteint|r[ée]alis[ée]|achieved|actuals?)\b.*",
    re.IGNORECASE,
)


def heading_columns(cells: Sequence[str]) -> dict[str, list[int]]:
    """The columns by what each holds, where a row of ``cells`` names columns; an empty dictionary for any other row."""
    texts = [" ".join(text.split()) for text in cells]
    if sum(1 for text in texts if text) < 2:
        return {}
    found = _with_wordings(texts, _named(texts))
    names = set(found.values())
    if "objective" not in names and _is_labelled(texts, found):
        return {}
    named = sum(1 for text in texts if text)
    if names.isdisjoint(("key_result", "wording", "banner")) or len(found) < 2 or 2 * len(found) < named:
        return {}
    columns: dict[str, list[int]] = {}
    for index in sorted(found):
        columns.setdefault(found[index], []).append(index)
    if (banner := columns.get("banner", [0])[0]) and not texts[banner - 1]:
        columns["unnamed"] = [banner - 1]  # of tags perhaps
    if "outline" in columns or "banner" in columns:
        columns.pop("objective", None)
    return columns


def _named(texts: Sequence[str]) -> dict[int, str]:
    """What each column holds by its heading alone."""
    found = dict(columns_of(texts))
    kinds = ((_NUMBERED_KR, "key_result"), (_PAST_OR_STATE, "state"), (_TEAM, "team"), (_GROUP, "group"))
    for index, text in enumerate(texts):
        if text and _BOTH.fullmatch(text):
            found.pop(index, None)
        elif text and (name := next((name for words, name in kinds if words.fullmatch(text)), None)):
            found[index] = name
    return found


def _with_wordings(texts: Sequence[str], found: dict[int, str]) -> dict[int, str]:
    """``found``, and the column that holds objectives and key results alike: with its numbers (an outline), or without (banners)."""
    names = set(found.values())
    wordings = [i for i, text in enumerate(texts) if _WORDING.fullmatch(text)]
    numbers = [i for i, text in enumerate(texts) if text and (_OUTLINE.fullmatch(text) or found.get(i) in ("type", "number"))]
    if wordings and numbers and "key_result" not in names - {"metric"} and wordings[0] != numbers[0]:
        return found | {wordings[0]: "wording", numbers[0]: "outline"}
    if wordings and "key_result" not in names and found:
        return found | {wordings[0]: "banner"}
    if "key_result" not in names and "metric" in names:
        return found | {next(i for i, name in found.items() if name == "metric"): "key_result"}
    return found


def _is_labelled(texts: Sequence[str], found: dict[int, str]) -> bool:
    """Whether a row is one key result behind its label, "KR2" or "Résultat clé :", rather than headings."""
    first, second, *_ = [index for index, text in enumerate(texts) if text]
    if [index for index, name in found.items() if name == "key_result"] != [first] or second in found:
        return False
    label, words = texts[first], texts[second]
    return bool(_NUMBERED_KR.fullmatch(label) or label.endswith(":") or len(words.split()) > 4 or re.search(r"\d", words))
