"""The board report: what its page and its workbook say, and that nothing the teams wrote is ever live in them."""

import io
import re
from html.parser import HTMLParser
from typing import Any

import openpyxl
import pytest

from assistant.board.model import Across, Board, Covered, Need, Quote, TeamRow
from assistant.board.page import page
from assistant.board.workbook import workbook

SCRIPT = '<script>alert("1")</script>'
FORMULA = '=HYPERLINK("https://evil.example","x")'
HEADINGS = {
    "fr": [
        "À discuter d'abord",
        "Remarques par équipe et par règle",
        "Résultats clés solides par équipe",
        "Niveaux des résultats clés par équipe",
        "Carte des dépendances",
        "Entre les équipes",
        "Objectifs de l'entreprise",
        "Objectifs d'équipe qui ne servent aucun objectif de l'entreprise",
        "Ce qui n'a pas été lu",
    ],
    "en": [
        "To discuss first",
        "Remarks by team and by rule",
        "Sound key results by team",
        "Levels of key results by team",
        "Dependency map",
        "Between the teams",
        "Company objectives",
        "Team objectives that serve no company objective",
        "What was not read",
    ],
}
SHEETS = {
    "fr": ["Équipes", "Entre équipes", "Couverture", "Dépendances", "À discuter", "Non lu"],
    "en": ["Teams", "Between teams", "Coverage", "Dependencies", "To discuss", "Not read"],
}


class Shown(HTMLParser):
    """What a browser makes of the page: its tags, its attributes, and its text cell by cell."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.texts: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self.texts.append((tag, ""))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append((self.open[-1] if self.open else "", data))

    def of(self, *tags: str) -> list[str]:
        return [text.strip() for tag, text in self.texts if tag in tags and text.strip()]

    @property
    def text(self) -> str:
        said = " ".join(text for tag, text in self.texts if tag not in {"style", "desc"})
        return re.sub(r"\s+", " ", said)

    def values(self, tag: str, name: str) -> list[str]:
        return [value for held, attribute, value in self.attributes if (held, attribute) == (tag, name)]


def team(name: str, sound: int = 3, levels: tuple[int, int, int] = (2, 3, 2), **more: Any) -> TeamRow:
    told: dict[str, Any] = {"group": None, "objectives": 2, "key_results": sum(levels), "faults": {"no-target": 2}} | more
    return TeamRow(team=name, sound=sound, levels=levels, **told)


def finding(first: Quote, second: Quote, name: str = "duplicate", title: str = "The same result twice", **more: Any) -> Across:
    return Across(name, title, "warning", (first, second), "One of them should answer for it.", **more)


def board(language: str = "en", *rows: TeamRow, **more: Any) -> Board:
    told: dict[str, Any] = {
        "cycle": "Q1 2027",
        "across": (),
        "needs": (),
        "covered": (),
        "unaligned": (),
        "discuss": (),
        "titles": {"no-target": "No figure to reach", "vanity-metric": "A flattering figure"},
    }
    return Board(language=language, teams=rows, **told | more)


def full(language: str = "en", first: str = "Sales", second: str = "Data", text: str = "Raise renewals from 80% to 90%") -> Board:
    ours, theirs = Quote(first, text), Quote(second, f"{text}, too")
    twice = finding(ours, theirs)
    alone = finding(Quote(None, f"{text}, company"), ours, "unowned", "A dependency nobody owns", needs_team=second)
    return board(
        language,
        team(first, page="teams/1.html"),
        team(second, levels=(0, 0, 0), sound=0, faults={}),
        across=(twice, alone, twice._replace(why="Counted twice.")),
        needs=(Need(first, second, f"{text}, need", False), Need(second, first, f"{text}, offer", True)),
        covered=(Covered(f"{text}, served", (first,)), Covered(f"{text}, bare", ())),
        unaligned=(Quote(second, f"{text}, stray"),),
        discuss=(alone, twice),
        unread=((f"{first}.pdf", "It is a picture."),),
        aside=((f"{second}.xlsx", "Another cycle."),),
        persons=2,
    )


def many(count: int = 60) -> Board:
    rows = [team(f"Team {number:02}", group=("North", "South")[number % 2]) for number in range(count)]
    needs = tuple(Need(f"Team {n:02}", f"Team {(7 * n + 3) % count:02}", "Ready in March", n % 3 > 0) for n in range(0, count - 1, 2))
    return board("en", *rows, needs=needs)


def sheets(of: Board) -> dict[str, Any]:
    book = openpyxl.load_workbook(io.BytesIO(workbook(of)))
    return {sheet.title: sheet for sheet in book.worksheets}


def cells(of: Board) -> list[Any]:
    return [cell for sheet in sheets(of).values() for row in sheet.iter_rows() for cell in row if cell.value is not None]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_page_has_its_parts_in_order_in_its_language(language: str) -> None:
    shown = Shown(page(full(language)))
    assert shown.of("h2") == HEADINGS[language]
    assert shown.values("html", "lang") == [language]
    assert not shown.open


def test_the_first_lines_count_what_was_read() -> None:
    assert (
        "2 teams, 4 objectives and 7 key results, 3 of them sound. 3 points stand out between the teams. "
        "One file could not be read. The own OKRs of 2 people are not shown: this is about teams only."
    ) in Shown(page(full())).text
    french = Shown(page(full("fr"))).text
    assert "2 équipes, 4 objectifs et 7 résultats clés, dont 3 sont solides." in french
    assert "ne figurent pas ici : il n'est question que des équipes." in french


def test_french_is_spaced_as_french() -> None:
    shown = page(full("fr", text="Passer de 80 à 90"))
    assert "«\N{NO-BREAK SPACE}Passer de 80 à 90\N{NO-BREAK SPACE}»" in shown
    assert "ne figurent pas ici\N{NO-BREAK SPACE}:" in shown


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_team_and_line_is_in_the_page_and_in_the_workbook(language: str) -> None:
    of = full(language)
    text, values = Shown(page(of)).text, {cell.value for cell in cells(of)}
    lines = [quote.text for item in of.across for quote in item.quotes] + [need.text for need in of.needs]
    lines += [quote.text for quote in of.unaligned] + [covered.objective for covered in of.covered]
    for said in ["Sales", "Data", "Sales.pdf", "Data.xlsx", *lines]:
        assert said in text
        assert said in values


@pytest.mark.parametrize(("language", "left"), [("fr", "… et 9\u202f988 autres"), ("en", "… and 9,988 more")])
def test_a_finding_that_names_thousands_of_teams_is_told_in_short(language: str, left: str) -> None:
    names = tuple(f"Region {number:05}" for number in range(10_000))
    told = finding(*[Quote(name, "Renewals from 80% to 90%") for name in names[:2]])._replace(
        quotes=tuple(Quote(name, f"Renewals of {name}") for name in names)
    )
    of = board(language, team("Sales"), across=(told,), discuss=(told,), covered=(Covered("Customers stay", names),))
    values = [str(cell.value) for cell in cells(of)]
    for text in (Shown(page(of)).text, " ".join(values)):
        shown = " ".join(text.split())
        assert text.count("Renewals of") == 2 * 12 and shown.count(" ".join(left.split())) == 2
        assert "Region 00099" in text and "Region 00100" not in text
    assert max(map(len, values)) < 2_000


@pytest.mark.parametrize("hostile", [SCRIPT, FORMULA, '"><img src=x onerror=alert(1)>', "{{ 7*7 }}", "a&b's $x^2$ \x07\x1b[0m\ufffe\ud800"])
def test_hostile_names_stay_text(hostile: str) -> None:
    of = full(first=hostile, second=f"+{hostile}", text=f"-{hostile}")
    of = of._replace(cycle=hostile, titles={"no-target": hostile}, teams=(*of.teams, team("Third", group=f"@{hostile}")))
    shown = Shown(page(of))
    assert {"script", "img", "iframe", "object", "link"}.isdisjoint(shown.tags)
    assert not any(name.startswith("on") or name == "style" for _, name, _ in shown.attributes)
    visible = hostile.split(" \x07")[0]
    assert visible in shown.text and f"-{visible}" in shown.text and f"@{visible}" in shown.text
    for cell in cells(of):
        assert cell.data_type in "sn"
        assert not re.search("[\x00-\x08\x0b-\x1f\ufffe\ud800]", str(cell.value))
        assert cell.quotePrefix or not str(cell.value).startswith(("=", "+", "-", "@"))


def test_the_page_needs_nothing_from_elsewhere() -> None:
    html = page(full())
    shown = Shown(html)
    assert "http" not in html.replace("http-equiv", "")
    assert not {"script", "link", "img", "iframe", "base", "form"}.intersection(shown.tags)
    policy = next(value for value in shown.values("meta", "content") if "default-src" in value)
    assert "default-src 'none'" in policy and "script-src 'none'" in policy and "unsafe" not in policy
    assert all(target.startswith("#") or target == "teams/1.html" for target in shown.values("a", "href"))
    anchors = [target[1:] for target in shown.values("a", "href") if target.startswith("#")]
    assert set(anchors) <= {value for _, name, value in shown.attributes if name == "id"}


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "https://evil.example", "//evil.example", "\\\\evil", "/etc", " x", "java\tscript:x", "a\nb"]
)
def test_a_team_is_linked_to_no_page_elsewhere(address: str) -> None:
    shown = Shown(page(board("en", team("Sales", page=address))))
    assert not [target for target in shown.values("a", "href") if not target.startswith("#")]
    assert "Sales" in shown.text


def test_the_heat_map_leaves_out_rules_that_occur_nowhere_and_keeps_the_order_given() -> None:
    rows = (team("Zulu", faults={"no-target": 4, "own-rule": 1}), team("Alpha", faults={"vanity-metric": 0}))
    shown = Shown(page(board("en", *rows)))
    assert "A flattering figure" not in shown.text
    assert shown.text.index("own-rule") > shown.text.index("No figure to reach")
    assert [text for text in shown.of("th") if text in {"Zulu", "Alpha"}] == ["Zulu", "Alpha"] * 2
    assert shown.values("td", "class")[:4] == ["h4", "h1", "h0", "h0"]


def test_without_any_fault_the_heat_map_is_a_sentence() -> None:
    assert "No error and no warning in any team." in Shown(page(board("en", team("Sales", faults={})))).text


def test_teams_stand_by_group_and_those_without_one_last() -> None:
    rows = (team("A", group=None), team("B", group="South"), team("C", group="North"), team("D", group="South"))
    heads = Shown(page(board("en", *rows))).of("th")
    assert heads[heads.index("South") : heads.index("All teams")] == ["South", "B", "D", "North", "C", "Other teams", "A"]


def test_shares_are_said_in_words() -> None:
    assert "3 of 7" in Shown(page(full())).of("td")
    assert "3 sur 7" in Shown(page(full("fr"))).of("td")


def test_findings_stand_under_the_title_of_their_rule_with_quotes_and_reason() -> None:
    shown = Shown(page(full()))
    assert shown.of("h3")[:2] == ["The same result twice", "A dependency nobody owns"]
    assert "Counted twice." in shown.text
    assert "Team needed: Data" in shown.text
    assert "Company" in shown.of("dt")


def test_uncovered_objectives_and_needs_without_owner_are_marked() -> None:
    badges = Shown(page(full())).of("span")
    assert badges.count("no team") == 1
    assert badges.count("nobody") == 1


def test_the_map_is_solid_where_owned_and_dashed_where_not() -> None:
    of = full()
    shown = Shown(page(of))
    owned = Shown(page(of._replace(needs=tuple(need._replace(is_owned=True) for need in of.needs))))
    dashed, key = (held.values("path", "stroke-dasharray") for held in (shown, owned))
    assert len(dashed) == 2 * len(key)  # one edge beside the one of the key
    assert "stroke-unowned" in " ".join(shown.values("path", "class"))
    assert "Sales → Data (nobody owns it); Data → Sales" in [text for tag, text in shown.texts if tag == "desc"]


def test_figures_are_told_to_those_who_do_not_see_them() -> None:
    shown = Shown(page(full()))
    assert shown.values("svg", "role") == ["img", "img"]
    assert shown.values("svg", "aria-label") == ["Levels of key results by team", "Dependency map"]
    assert "Sales: input 2, output 3, outcome 2; Data: input 0, output 0, outcome 0" in [text for tag, text in shown.texts if tag == "desc"]
    assert shown.tags.count("table") == shown.tags.count("caption")


def test_a_board_of_nothing_says_so() -> None:
    for language, sentence in (("fr", "Aucune équipe n'a été lue"), ("en", "No team was read")):
        shown = Shown(page(board(language, cycle=None)))
        assert sentence in shown.text
        assert not shown.of("h2")
        assert list(sheets(board(language))) == SHEETS[language]


def test_sections_with_nothing_to_show_are_left_out() -> None:
    shown = Shown(page(board("en", team("Sales", levels=(0, 0, 0), sound=0))))
    assert shown.of("h2") == ["Remarks by team and by rule", "Sound key results by team"]
    assert "Nothing stands out between the teams." in shown.text


def test_sixty_teams_are_all_drawn_and_more_only_where_a_dependency_touches_them() -> None:
    shown = Shown(page(many()))
    drawn = shown.of("text")
    assert all(drawn.count(f"Team {number:02}") == 2 for number in range(60))  # in the chart and on the map
    more = Shown(page(many(80)._replace(needs=(Need("Team 01", "Team 70", "Ready", False),)))).of("text")
    assert [drawn.count(name) for drawn in [more] for name in ("Team 01", "Team 70", "Team 02")] == [2, 2, 1]


def test_one_team_that_all_need_and_one_that_needs_itself() -> None:
    rows = [team(f"Team {number}") for number in range(8)]
    needs = tuple(Need(row.team, "Team 3", "Ready", True) for row in rows)
    assert "Team 3 → Team 3" not in "".join(Shown(page(board("en", *rows, needs=needs))).of("text"))
    alone = Shown(page(board("en", team("Sales"), needs=(Need("Sales", "Sales", "Ready", True),))))
    assert alone.values("svg", "aria-label") == ["Levels of key results by team"]


def test_the_same_board_gives_the_same_bytes() -> None:
    assert page(many()) == page(many())
    assert workbook(full()) == workbook(full())


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_workbook_has_its_sheets_with_frozen_heads(language: str) -> None:
    found = sheets(full(language))
    assert list(found) == SHEETS[language]
    assert {sheet.freeze_panes for sheet in found.values()} == {"B2"}
    assert all(sheet.auto_filter.ref for sheet in found.values())


def test_the_first_sheet_counts_and_charts_the_teams() -> None:
    sheet = sheets(full())["Teams"]
    assert [cell.value for cell in sheet[1]][6:] == ["input", "output", "outcome", "No figure to reach"]
    assert [cell.value for cell in sheet[2]] == ["Sales", None, 2, 7, 3, pytest.approx(3 / 7), 2, 3, 2, 2]
    assert sheet["F2"].number_format == "0%"
    assert sheet["F3"].value is None
    assert {str(held.sqref) for held in sheet.conditional_formatting} == {"F2:F3", "J2:J3"}
    (chart,) = sheet._charts
    assert (chart.grouping, chart.barDir, len(chart.series)) == ("percentStacked", "bar", 3)


def test_the_findings_sheet_has_a_column_for_each_quote() -> None:
    sheet = sheets(full())["Between teams"]
    heads = ["Finding", "Severity", "Team 1", "Line 1", "Team 2", "Line 2", "Why", "Team needed", "Rule"]
    assert [cell.value for cell in sheet[1]] == heads
    assert [cell.value for cell in sheet[3]][:3] == ["A dependency nobody owns", "warning", "Company"]
