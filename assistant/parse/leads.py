"""First words that several leading lines share, where no line is labelled as an objective: "Theme — …", "But: …", "Je veux …"."""

import re
from collections import Counter
from collections.abc import Sequence

from assistant.language.pattern import pattern
from assistant.parse.asides import asides
from assistant.parse.labels import NUMBER_WORDS
from assistant.parse.letters import is_greeting, is_title
from assistant.parse.marks import Mark, cut
from assistant.parse.sections import Label
from assistant.parse.sentence import subject_end

_HEAD = pattern(r"(?P<words>[^\W\d_][^:?|—–]{0,39}?)\s*(?:[:?|]|(?<=\s)[—–-](?=\s))\s*(?=\S)")
_OWNED = pattern(
    r"(?P<owner>[^\W\d_][\w&/()., -]{0,60}?)[ -]+(?:KR|RC|key result|r[ée]sultat cl[ée])\s?[\d.]{0,4}\s*[:–—-]\s*(?=\S)", re.IGNORECASE
)
_RESULT_NAMES = (" kr", " rc", " key result", " résultat cl", " resultat cl")
_BOLD_HEAD = pattern(r"(?:\d{1,2}[.)]\s+)?\*\*[^*:]{1,30}(?::\*\*|\*\*\s*:)\s*\S")
_COUNTS = frozenset(f"{NUMBER_WORDS}|ii|iii|iv|vi|no|nr".split("|"))
_UNSETTLED = (None, Label.NOTES, Label.INITIATIVES)  # "Priority: …" and "Projet 1 : …" may well head an objective
_REFRAIN = pattern(
    r"(?P<letter>[KR])\s+(?=[^\s:=|–—-])|"
    r"(?P<words>[^\W\d_][\w.’'-]{0,14}(?:\s[^\W\d_][\w.’'-]{0,14}){0,2}?)\s{0,3}(?:\d{1,2}(?:[.]\d{1,2})?)?\s{0,3}(?:[:=]|[-–—|](?=\s))\s*(?=\S)"
)
_REFRAIN_SIGNS = frozenset("KR:=|–—-")
_REFRAIN_END = 64  # characters
_REFRAIN_SHARE = 0.6  # of the lines set alike
_LONGEST_HEAD = 5  # words


def with_leads(marks: Sequence[Mark]) -> list[Mark]:
    """``marks`` with the words that name an objective's role or owner cut from the lines that lead."""
    marks = _owned(_without_refrain(list(marks)))
    if any(m.label is Label.OBJECTIVE for m in marks):
        return marks
    apart = asides(marks)
    kept = [i for i in range(len(marks)) if i not in apart]
    ends = _ends([marks[i] for i in kept])
    cuts = {kept[place]: end for place, end in ends.items()}
    return [cut(m, cuts[i], label=Label.OBJECTIVE) if i in cuts else m for i, m in enumerate(marks)]


def _ends(marks: Sequence[Mark]) -> dict[int, int]:
    """The lines that are objectives, and where the words end that say so."""
    over = _over_measures(marks)
    leads = over or [i for i in range(len(marks) - 1) if _is_lead(marks, i)]
    ends = dict.fromkeys(over, 0)
    if len(leads) > 1:
        ends |= _shared(marks, leads) or _subjects(marks, leads) or _bold(marks, leads)
    return ends


def _over_measures(marks: Sequence[Mark]) -> list[int]:
    """The lines right above "Key results:" headings, past what is said of them; nothing when one has no such line."""
    found: list[int] = []
    for index, mark in enumerate(marks):
        if mark.label is not Label.KEY_RESULTS or mark.text:
            continue
        above = index - 1
        if above > 0 and _is_below_head(marks[above - 1], marks[above], _first_listed(marks, index)):
            above -= 1
        if above < 0 or marks[above].label is not None or marks[above].cells:
            return []
        found.append(above)
    return found


def _first_listed(marks: Sequence[Mark], heading: int) -> Mark:
    return marks[min(heading + 1, len(marks) - 1)]


def _is_lead(marks: Sequence[Mark], index: int) -> bool:
    """Whether the line stands over others: a list, labelled key results, deeper lines or the rest of its paragraph."""
    mark, below = marks[index], marks[index + 1]
    if mark.label not in _UNSETTLED or mark.cells or not mark.text:
        return False
    if below.label in (Label.KEY_RESULT, Label.KEY_RESULTS) or below.indent > mark.indent:
        stands = True
    elif below.is_item:
        stands = not mark.is_item or mark.style != below.style
    else:
        stands = below.tight and not mark.tight and not mark.is_item
    return stands and not (index and _is_below_head(marks[index - 1], mark, below))


def _is_below_head(above: Mark, mark: Mark, below: Mark) -> bool:
    """Whether a line only says something of the heading or the line right above it, which leads the list itself."""
    if above.label not in (None, Label.KEY_RESULT):
        return False
    ends_list = (above.style, above.label) == (below.style, below.label) and (above.style or above.label or above.indent == below.indent)
    headed = above.is_head and not mark.is_head
    if not headed and (not mark.tight or mark.style or ends_list):
        return False
    return not is_title(above.text) and not is_greeting(above.text)


def _shared(marks: Sequence[Mark], leads: Sequence[int]) -> dict[int, int]:
    """Where the same words end before a separator, in most of the leading lines."""
    heads = {i: hit for i in leads if (hit := _HEAD.match(_whole(marks[i]))) and len(hit["words"].split()) <= _LONGEST_HEAD}
    names = Counter(_stem(hit) for hit in heads.values())
    name, count = names.most_common(1)[0] if names else ("", 0)
    if count < 2 or 2 * count < len(leads):
        return {}
    return {i: max(0, hit.end() - len(_whole(marks[i])) + len(marks[i].text)) for i, hit in heads.items() if _stem(hit) == name}


def _stem(found: re.Match[str]) -> str:
    """The shared words of a head, without the number, letter or word that counts it."""
    words = found["words"].casefold().rstrip("0123456789 #°").split()
    return " ".join(words[:-1] if len(words) > 1 and (len(words[-1]) == 1 or words[-1] in _COUNTS) else words)


def _whole(mark: Mark) -> str:
    """The words of a line, with those that made it a note ("Priority: …")."""
    return mark.raw if mark.label else mark.text


def _subjects(marks: Sequence[Mark], leads: Sequence[int]) -> dict[int, int]:
    """Where "I will" ends, when two leading lines and most of them open so."""
    ends = {i: end for i in leads if (end := subject_end(marks[i].text))}
    return ends if len(ends) > 1 and 2 * len(ends) >= len(leads) else {}


def _bold(marks: Sequence[Mark], leads: Sequence[int]) -> dict[int, int]:
    """Where "**Team:**" ends, when every leading line opens so."""
    if not all(_BOLD_HEAD.match(marks[i].raw) and ":" in marks[i].text for i in leads):
        return {}
    return {i: marks[i].text.index(":") + 1 for i in leads}


def _without_refrain(marks: list[Mark]) -> list[Mark]:
    """A line "Measure: text", "Proof 2 - text" or "K text" is a key result where most lines of its kind open so."""
    labels = [m.label for m in marks]
    if labels.count(Label.KEY_RESULT) > 2 or labels.count(None) < 3:
        return marks
    found = {i: hit for i in _alike(marks) if (hit := _REFRAIN.match(marks[i].text))}
    if len(found) < 3:
        return marks
    name, count = Counter(_name(hit) for hit in found.values()).most_common(1)[0]
    shared = {i: hit for i, hit in found.items() if _name(hit) == name}
    first = marks[min(shared)]
    alike = sum(m.label is None and (m.style, m.indent, m.is_head) == (first.style, first.indent, first.is_head) for m in marks)
    if count < 3 or count < _REFRAIN_SHARE * alike:
        return marks
    return [cut(m, shared[i].end(), label=Label.KEY_RESULT) if i in shared else m for i, m in enumerate(marks)]


def _alike(marks: Sequence[Mark]) -> list[int]:
    """The unlabelled lines that hold a separator and begin with the same letters as two others."""
    starts: dict[str, list[int]] = {}
    for index, mark in enumerate(marks):
        if mark.label is None and not mark.cells and mark.text[:1].isalpha():
            starts.setdefault(mark.text[:2].casefold(), []).append(index)
    shared = [index for group in starts.values() if len(group) > 2 for index in group]
    return sorted(i for i in shared if not _REFRAIN_SIGNS.isdisjoint(marks[i].text[:_REFRAIN_END]))


def _name(found: re.Match[str]) -> str:
    return (found["words"] or found["letter"]).casefold().strip()


def _owned(marks: list[Mark]) -> list[Mark]:
    """A line "CEO KR: text" or "KR CEO: text" is a key result, and then "CEO: text" an objective."""
    found = {}
    if _names_result("\n".join(m.text for m in marks if m.label is None)):
        found = {i: hit for i, m in enumerate(marks) if m.label is None and _names_result(m.text[:90]) and (hit := _OWNED.match(m.text))}
    owners = {hit["owner"].casefold() for hit in found.values()} | _named(marks)
    if not owners:
        return marks
    result = list(marks)
    for index, mark in enumerate(marks):
        owner, colon, _ = mark.text[:80].partition(":")
        if hit := found.get(index):
            result[index] = cut(mark, hit.end(), label=Label.KEY_RESULT)
        elif colon and owner.casefold().strip() in owners and mark.label in (None, Label.KEY_RESULT):
            result[index] = cut(mark, len(owner) + 1, label=mark.label or Label.OBJECTIVE)
    return result


def _names_result(text: str) -> bool:
    low = text.casefold().replace("-", " ")
    return any(name in low for name in _RESULT_NAMES)


def _named(marks: Sequence[Mark]) -> set[str]:
    """The names that stand both at the start of a key result, behind its label, and of an unlabelled line."""
    if not any(m.label is Label.KEY_RESULT for m in marks):
        return set()
    names: dict[Label | None, set[str]] = {None: set(), Label.KEY_RESULT: set()}
    for mark in marks:
        owner, colon, _ = mark.text[:40].partition(":")
        if colon and mark.label in names:
            names[mark.label].add(owner.casefold().strip())
    return names[None] & names[Label.KEY_RESULT]
