"""Rows of a Markdown table or of cells pasted from a sheet, as objectives and key results with their columns."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from assistant.language.pattern import pattern
from assistant.language.text import fold
from assistant.parse.cells import Cell, split_row
from assistant.parse.groups import grouped_rows
from assistant.parse.marks import Cells, Mark, mark
from assistant.parse.markup import tidy
from assistant.parse.sections import Label
from assistant.parse.source import SourceLine

_HEADERS: dict[str, str] = {
    "objective": r"(?:nos |our )?(?:strategic )?(?:objecti(?:fs?|ves?)|obj\.?|o|goals?|okr)(?: strat[ée]giques?)?(?: \(.*\))?",
    "key_result": (
        r"(?:krs?|key results?|r[ée]sultats? cl[ée]s?|r[ée]sultats? (?:attendus?|cl[ée])|rcs?|objectif / kr|key result / kpi|"
        r"kr / .*)(?: \(.*\))?"
    ),
    "metric": r"(?:indicateurs?|metrics?|m[ée]triques?|mesures?|measures?|kpis?|intitul[ée]|description|libell[ée])",
    "baseline": (
        r"(?:baselines?|d[ée]part|from|de|start(?:ing)?(?: point)?|actuel(?:le)?(?:ment)?|valeur (?:actuelle|initiale|"
        r"de d[ée]part)|current(?: value| state)?|aujourd['’]hui|"
        r"today|now|base|point de d[ée]part|situation actuelle|t0|n-1|initial|as[- ]is|r[ée]f[ée]rence|last (?:year|quarter)|"
        r"ann[ée]e pass[ée]e|niveau actuel|d['’]o[ùu] on part|where we are|(?:[tqsh][1-4]|20\d\d) (?:actuals?|r[ée]el|"
        r"r[ée]alis[ée]))(?: .{0,20})?"
    ),
    "target": (
        r"(?:(?:[tqsh][1-4]|20\d\d) (?:target|cible|goal|objectif)|targets?|cibles?|to|[àa]|vers|arriv[ée]e|goal|vis[ée]e?|"
        r"valeur (?:cible|vis[ée]e)|to[- ]be|objectif chiffr[ée]|ambition|niveau vis[ée]|end|fin|o[ùu] on va|"
        r"where we want to be)(?: .{0,20})?"
    ),
    "owner": (
        r"(?:owners?|spoc|poc|point of contact|qui(?: \?)?|who|responsables?|resp\.?|pilotes?|porteurs?|porteuses?|dri|leads?|"
        r"propri[ée]taires?|accountable|en charge|assignee|r[ée]f[ée]rent)"
    ),
    "due": (
        r"(?:due(?: date)?|[ée]ch[ée]ances?|deadlines?|dates?(?: limite| cible)?|quand|when|timeline|d[ée]lai|by(?: when)?|"
        r"pour (?:le|quand)|fin pr[ée]vue|target date)"
    ),
    "type": r"(?:type|nature|niveau|level|o/kr|o / kr)",
    "number": r"(?:#|n[°ºo]?\.?|no\.?|sr\.?(?: no\.?)?|id|r[ée]f\.?|(?:obj|kr|o)\.? ?(?:#|n°|no\.?|id))",
    "initiative": r"(?:initiatives?|actions?|projets?|projects?|plan d['’]actions?)",
    "state": r"(?:statut|status|[ée]tat|progress|progr[èe]s|avancement|r[ée]sultat|bilan|score|(?:mid|end)-?q \w+)(?: .{0,20})?",
    "other": (
        r"(?:confiance|confidence|poids|weight|commentaires?|comments?|notes?|remarques?|unit[ée]?s?|priorit[ée]|"
        r"priority|[ée]quipe|team|fr[ée]quence|frequency|source|rag|m[ée]t[ée]o)(?: .{0,20})?"
    ),
}
_PLAIN_HEADINGS = {
    heading: name
    for name, headings in {
        "objective": "objective, objectif, objectives, objectifs",
        "key_result": "kr, krs, resultat cle, key result",
        "metric": "kpi, metric, indicateur",
        "baseline": "baseline, depart, actuel, from, current, valeur actuelle, situation, situation actuelle, point de depart, valeur de depart, aujourd'hui, today, starting point, start",
        "target": "target, cible, to, arrivee",
        "owner": "owner, responsable, pilote, porteur, qui, dri",
        "due": "due, echeance, deadline, date",
        "type": "type",
        "number": "#, no",
        "state": "statut, status, avancement",
        "other": "confiance, confidence, commentaire, commentaires, comments, notes",
    }.items()
    for heading in headings.split(", ")
}  # folded: the plainest, which need no expression
_TELLING = (
    *("obj", "goal", "kr", "key", "sultat", "type", "rc", "nature", "niveau", "level", "indic", "metric", "trique"),
    *("mesure", "measure", "kpi", "intitul", "description", "libell"),
)
_LONGEST_HEADING = 60  # characters, with what surrounds its words
_RULE = pattern(r"[\s|:+=-]+")
_OBJECTIVE_TYPE = pattern(r"o(?:bj\w*)?\.?\s?\d*$", re.IGNORECASE)
_PLAIN_SEPARATORS = (";", "|", ",")
_EMPTY_CELL = frozenset({"", "-", "–", "—", "n/a", "na", "/", "?", "."})


def read_rows(lines: Sequence[SourceLine], index: int) -> tuple[list[Mark], int] | None:
    """The marks of the run of rows that starts at ``index``, and the line after it; None when none does."""
    separator = _separator(lines[index].text)
    if separator is None:
        return None
    end = index + 1
    while end < len(lines) and _separator(lines[end].text, expected=separator) == separator:
        end += 1
    return list(_row_marks(lines[index:end], separator)), end


def _separator(text: str, expected: str = "") -> str | None:
    """What stands between the cells of a row: bars, a tab, or ";" , "," and "|" under a line of known headings."""
    if expected == "\t" or expected in _PLAIN_SEPARATORS:
        return expected if expected in text else None
    if "|" in text and (bare := text.strip(" ")).startswith("|") and bare.count("|") >= 2:
        return "||"
    if "\t" in text and ((bare := text.strip(" ")).startswith("\t\t") or "\t" in bare.strip()):
        return "\t"
    if not expected and ("," in text or ";" in text or "|" in text) and len(text) < 300:
        for separator in _PLAIN_SEPARATORS:
            if separator in text and _heads_rows(text, separator):
                return separator
    return None


def _heads_rows(text: str, separator: str) -> bool:
    """Whether a line names the columns of the rows under it."""
    if max(map(len, text.split(separator))) > _LONGEST_HEADING and '"' not in text:
        return False
    return _tells(text) and bool(_header(split_row(SourceLine(1, text), separator), known=False))


def _tells(text: str) -> bool:
    """Whether a row may name columns, an objective or a key result among them."""
    low = text.lower()
    return any(word in low for word in _TELLING)


def _row_marks(rows: Sequence[SourceLine], separator: str) -> Iterator[Mark]:
    """The marks of a run of adjacent rows; a run whose columns cannot be told is read as plain lines."""
    columns: dict[int, str] = {}
    objective = ""
    all_cells = [split_row(row, separator) for row in rows]
    guess = _guess(all_cells)
    if not guess and (grouped := _grouped(rows, all_cells)):
        yield from grouped
        return
    for row, cells in zip(rows, all_cells, strict=True):
        if not any(cell.text for cell in cells) or _RULE.fullmatch(row.text):
            continue
        if _tells(row.text) and (found := _header(cells, known=bool(columns))):
            columns = found
            continue
        columns = columns or guess
        if not columns:
            yield mark(_plain(row, cells), tight=True)
            continue
        found_marks = list(_read_row(row, cells, columns))
        if not found_marks:
            yield mark(_plain(row, cells), tight=True)._replace(label=Label.NOTES, style="", heading=0)
        for found_mark in found_marks:
            if found_mark.label is Label.OBJECTIVE and len(found_marks) > 1 and found_mark.text.casefold() == objective:
                continue
            if found_mark.label is Label.OBJECTIVE:
                objective = found_mark.text.casefold()
            yield found_mark


def _grouped(rows: Sequence[SourceLine], all_cells: list[list[Cell]]) -> list[Mark]:
    """The marks of a table in which rows of one cell head the rows below them; nothing for any other."""
    heads, below = grouped_rows([[cell.text for cell in cells] for cells in all_cells])
    if not heads or any(_tells(row.text) and _header(cells, known=False) for row, cells in zip(rows, all_cells, strict=True)):
        return []
    known = {i: name for i, name in _known_columns(all_cells[0]).items() if i and name in Cells._fields} if 0 not in heads else {}
    found: list[Mark] = []
    for index, (row, cells) in enumerate(zip(rows, all_cells, strict=True)):
        if index in heads:
            found.append(_labelled(row, cells[0], Label.OBJECTIVE, Cells())._replace(cells=None))
        elif index in below:
            found += _read_row(row, cells, known | {0: "key_result"})
        elif any(cell.text for cell in cells) and not _RULE.fullmatch(row.text):
            found.append(mark(_plain(row, cells), tight=True)._replace(label=Label.NOTES, style="", heading=0))
    return found


def _plain(row: SourceLine, cells: Sequence[Cell]) -> SourceLine:
    filled = [cell for cell in cells if cell.text]
    return SourceLine(row.number, "\t".join(cell.text for cell in filled), filled[0].column)


def _header(cells: list[Cell], *, known: bool) -> dict[int, str]:
    """Column index to its meaning when most named cells are known headings, among them an objective or key result."""
    if sum(1 for cell in cells if cell.text) < 2 or len(cells) > 40:
        return {}
    found = _known_columns(cells)
    values = set(found.values())
    named = sum(1 for cell in cells if cell.text)
    if "key_result" not in values and "metric" in values:
        found[next(i for i, name in found.items() if name == "metric")] = "key_result"
        values.add("key_result")
    enough = len(found) >= 2 and (2 * len(found) > named or {"objective", "key_result"} <= values)
    telling = values & {"key_result", "objective", "type"}
    if not enough or not telling or (known and "key_result" not in values):
        return {}
    if "key_result" not in values:
        spare = [i for i in range(len(cells)) if i not in found]
        if spare:
            found[spare[0]] = "key_result"
    return found


@cache
def _columns() -> dict[str, re.Pattern[str]]:
    """The headings as expressions, compiled when the first table is met: most drafts have none."""
    return {name: pattern(words, re.IGNORECASE) for name, words in _HEADERS.items()}


def _known_columns(cells: Sequence[Cell]) -> dict[int, str]:
    found: dict[int, str] = {}
    names = [cell.text.strip("*_ :") for cell in cells]
    if max(map(len, names)) > 40:
        return {}
    for index, bare in enumerate(names):
        if not bare or (bare[0].isdigit() and bare[:2] != "20"):
            continue
        if name := _meaning(bare):
            found[index] = "target" if name == "objective" and "objective" in found.values() else name
    return found


def _meaning(heading: str) -> str | None:
    """What the column under a heading holds."""
    plain = _PLAIN_HEADINGS.get(fold(heading))
    return plain or next((name for name, words in _columns().items() if words.fullmatch(heading)), None)


def _guess(rows: list[list[Cell]]) -> dict[int, str]:
    """Columns of a table without headings: objective (repeated or blank), key result, then its figures."""
    rows = [row for row in rows if len(row) >= 2]
    if len(rows) < 2:
        return {}
    first = [row[0].text for row in rows]
    if all(re.fullmatch(r"(?:O|KR|RC|Obj|Objecti(?:f|ve))\W?\s?[\d.]*\W?", text, re.IGNORECASE) for text in first):
        return {0: "type", 1: "key_result"}
    repeated = len(set(first)) < len(first) or "" in first
    if not repeated or not all(row[1].text for row in rows):
        return {}
    columns = {0: "objective", 1: "key_result"}
    width = max(map(len, rows))
    figures = [i for i in range(2, width) if any(len(row) > i and re.search(r"\d", row[i].text) for row in rows)]
    for index, name in zip(figures[:2], ("baseline", "target") if len(figures) > 1 else ("target",), strict=False):
        columns[index] = name
    return columns


def _read_row(row: SourceLine, cells: list[Cell], columns: dict[int, str]) -> Iterator[Mark]:
    by_name: dict[str, Cell] = {}
    for index, name in columns.items():
        if index < len(cells) and cells[index].text and name not in by_name:
            by_name[name] = cells[index]
    objective, result = by_name.get("objective"), by_name.get("key_result")
    kind = by_name.get("type")
    if kind and result and _OBJECTIVE_TYPE.match(kind.text.strip()):
        objective, result = result, None
    if objective and objective.text not in _EMPTY_CELL:
        yield _labelled(row, objective, Label.OBJECTIVE, Cells())
    if result and result.text not in _EMPTY_CELL:
        values = {name: by_name[name].text for name in ("owner", "due", "baseline", "target", "state") if name in by_name}
        kept = {name: text for name, text in values.items() if text.casefold() not in _EMPTY_CELL}
        yield _labelled(row, result, Label.KEY_RESULT, Cells(**kept))
    if (action := by_name.get("initiative")) and action.text not in _EMPTY_CELL:
        yield _labelled(row, action, Label.INITIATIVES, Cells())._replace(style="-")


def _labelled(row: SourceLine, cell: Cell, label: Label, cells: Cells) -> Mark:
    found = mark(SourceLine(row.number, cell.text, cell.column), tight=True)
    if found.label not in (None, Label.OBJECTIVE, Label.KEY_RESULT):  # a key result may well be called "Notes"
        found = found._replace(text=tidy(cell.text), column=cell.column)
    return found._replace(label=label, indent=0, heading=0, cells=cells)
