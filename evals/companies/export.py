"""The CSV of all teams, and the zip of a shared space with pages and mails."""

import csv
import io
import re
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from evals.companies.firm import Firm, Goal, Hand, Part, chosen_fields, deal, header, member, outline, records
from evals.companies.words import GREETING, MAIL_HEAD, PERSON, PREFIXES, PROPERTIES, SIGNATURE, TEAM_HEAD


def delimited(firm: Firm, path: Path) -> None:
    """The CSV: a row per key result, in a delimiter, encoding and manner of filling of the company's own."""
    hand, parts = firm.hand("csv"), firm.parts("csv")
    fields = ["owner", "due", "baseline", "target", *(["comment"] if hand.chance(0.4) else [])]
    team_fill, goal_fill = hand.pick(("repeat", "blank")), hand.pick(("repeat", "blank"))
    rows = [[*([firm.label()] if firm.grouped else []), hand.say(TEAM_HEAD), *header(hand, fields)]]
    for part in parts:
        for number, row in enumerate(records([*part.goals, *part.kpis], hand, fields, goal_fill)):
            first = [*([part.group] if firm.grouped else []), part.name]
            rows.append([*(first if number == 0 or team_fill == "repeat" else [""] * len(first)), *row])
    out = io.StringIO()
    csv.writer(out, delimiter=hand.pick((";", ",", "\t")), lineterminator="\r\n").writerows(rows)
    path.write_bytes(out.getvalue().encode(_encoding(out.getvalue(), hand)))


def _encoding(text: str, hand: Hand) -> str:
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return hand.pick(("utf-8-sig", "utf-16"))
    return hand.pick(("utf-8-sig", "cp1252", "cp1252", "utf-16"))


_PAGES = ("page", "boxes", "table", "mail", "numbered mail")


class _Page(NamedTuple):
    """A page of the export: its title, its kind of file, the folder of its group, its text."""

    title: str
    kind: str
    folder: str
    lines: list[str]


def export(firm: Firm, path: Path) -> None:
    """The zip: an index with links, a page or a mail per team, pages of persons."""
    hand, parts = firm.hand("zip"), firm.parts("zip")
    shown = firm.shown("zip", ("line", "folder", "no"))
    pages = []
    ways = deal(hand, _PAGES, len(parts))
    ways[0] = hand.pick(_PAGES[:3])  # nobody mails the company's own set
    for part, way in zip(parts, ways, strict=True):
        pages.append(_page(part, firm, way, shown))
        for person in part.people:
            if person.sheet:
                pages.append(_page(Part(person.sheet, "", person.goals, [], []), firm, hand.pick(("page", "boxes")), "no"))
    top = f"OKR {firm.cycle} {_id(hand)}"
    root = f"Export-{_id(hand)[:8]}-{_id(hand)[:4]}-4{_id(hand)[:3]}-9{_id(hand)[:3]}-{_id(hand)[:12]}"
    names = [f"{top}/{page.folder}{file_name(page.title)} {_id(hand)}.{page.kind}" for page in pages]
    index = [f"# OKR {firm.cycle}", ""]
    for page, name in zip(pages, names, strict=True):
        index += [f"[{page.title}]({quote(name)})", ""]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(member(f"{root}/{top}.md"), "\n".join(index))
        for page, name in zip(pages, names, strict=True):
            packed.writestr(member(f"{root}/{name}"), "\n".join(page.lines) + "\n")


def _id(hand: Hand) -> str:
    return f"{hand.rng.getrandbits(128):032x}"


def file_name(text: str) -> str:
    """A title as a file system takes it."""
    return re.sub(r'[/\\:*?"<>|]', " ", text)


def _page(part: Part, firm: Firm, way: str, shown: str) -> _Page:
    hand = firm.hand("zip", part.name)
    mail = "mail" in way
    lines = _mail_head(part, hand) if mail else [f"# {part.name}", ""]
    if shown == "line" and part.group:
        lines += [firm.group_line(part), *([""] if mail else [])]
    if not mail and hand.chance(0.6):
        lines += hand.whole(PROPERTIES, owner=part.owner or firm.name)[: hand.pick((2, 3, 4))]
    lines += [*([""] if lines[-1] else []), *_written(part.goals, hand, way), ""]
    for block in part.kpis:
        heading, *rest = outline([block], hand)
        lines += [heading[1] if mail else f"## {heading[1]}", "", *(f"- {text}" for _, text in rest), ""]
    for person in part.people:
        if not person.sheet:
            heading_line = hand.say(PERSON, person=person.name)
            lines += [heading_line if mail else f"# {heading_line}", "", *_written(person.goals, hand, way), ""]
    if mail:
        lines += hand.split(SIGNATURE, owner=part.owner or firm.name, team=part.name)
    return _Page(part.name, "txt" if mail else "md", f"{file_name(part.group)}/" if shown == "folder" and part.group else "", lines)


def _mail_head(part: Part, hand: Hand) -> list[str]:
    owner = part.owner or "OKR"
    head = hand.split(MAIL_HEAD, owner=owner, team=part.name) if hand.chance(0.4) else []
    return [*head, *hand.split(GREETING, team=part.name), ""]


def _written(goals: Sequence[Goal], hand: Hand, way: str) -> list[str]:
    """The objectives as a page, a list of check boxes, a table, or the body of a mail."""
    if way == "table":
        return _md_table(goals, hand)
    prefixes = {"page": hand.pick(("|", hand.pattern(PREFIXES).split("|")[0] + "|")), "numbered mail": hand.pattern(PREFIXES)}
    forms = {"page": ("## {}", "- {}"), "boxes": ("- **{}**", "    - [ ] {}"), "mail": ("{}", "- {}"), "numbered mail": ("{}", "  {}")}[way]
    lines: list[str] = []
    for level, text in outline(goals, hand, prefixes.get(way, "|")):
        parted = level == 0 and lines and way != "boxes"
        lines += [*([""] if parted else []), forms[level].format(text), *([""] if way == "page" and level == 0 else [])]
    return lines


def _md_table(goals: Sequence[Goal], hand: Hand) -> list[str]:
    fields = [field for field in chosen_fields(goals, hand) if field != "status"]
    head, *rows = [header(hand, fields), *records(goals, hand, fields, hand.pick(("repeat", "blank")))]
    return [f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows)]
