"""The reports: what they say, in which order, and that nothing of the draft is ever live in them."""

import json
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from rich.cells import cell_len
from typer.testing import CliRunner

from assistant import review
from assistant.cli import app
from assistant.report.data import as_json, as_json_lines
from assistant.report.digest import digest
from assistant.report.layout import wrap
from assistant.report.markdown import escape, markdown
from assistant.report.marks import marked
from assistant.report.model import Finding, Kept, KeyResultReport, ObjectiveReport, Review, Severity
from assistant.report.page import page
from assistant.report.plain import plain, safe_json
from assistant.report.schema import PATH, schema
from assistant.report.schema import as_text as schema_text
from assistant.report.terminal import as_text, terminal_rows
from assistant.report.words import EN, FR, typeset

HOSTILE = "\x1b[31m<script>alert(1)</script> [bold]x[/bold] \x9b2J **a** `b` | & \u202e \x07"
TAGS = {"html", "head", "meta", "title", "style", "body", "main", "article", "header", "footer", "section", "div", "p", "h1", "h2", "h3"}
TAGS |= {"ol", "ul", "li", "dl", "dt", "dd", "span", "strong", "code", "a", "mark"}


def finding(name: str = "no-target", severity: Severity = "error", start: int = 0, end: int = 0, **more: str) -> Finding:
    told = {"code": "K04", "quote": "", "message": f"A message on {name}.", "why": "A reason."} | more
    return Finding.model_validate({"name": name, "severity": severity, "start": start, "end": end, **told})


def result(text: str, *findings: Finding, number: int = 1, **more: str) -> KeyResultReport:
    given = {"id": f"O1.KR{number}", "text": text, "line": number + 1, "column": 1, "level": "output", "findings": findings}
    return KeyResultReport.model_validate(given | more)


def report(*results: KeyResultReport, objective: str = "Guests come back", language: str = "en", **more: object) -> Review:
    held = ObjectiveReport(id="O1", text=objective, line=1, column=1, key_results=list(results))
    sound = sum(all(f.severity == "advice" for f in item.findings) for item in results)
    told = {"language": language, "verdict": "revise", "sound_key_results": sound, "key_results": len(results), "objectives": [held]}
    return Review.model_validate(told | more)


def hostile(text: str) -> Review:
    kept = [Kept(text=text, line=3)]
    told = finding(start=1, end=4, quote=text, message=f"“{text}” is odd.", name="house-rule")
    held = ObjectiveReport(
        id="O1", text=text, line=1, column=1, findings=[told], initiatives=kept, key_results=[result(text, told, owner=text, due=text)]
    )
    more = {
        "source": text,
        "team": text,
        "cycle": text,
        "kpis": kept,
        "notes": kept,
        "unread": kept,
        "warnings": [text],
        "findings": [told],
    }
    return report().model_copy(update=more | {"objectives": [held]})


def shown(item: Review, width: int = 80) -> str:
    return as_text(terminal_rows([item], width=width))


class Reader(HTMLParser):
    """Collects the tags, attributes and words of a page."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize(
    ("language", "sound", "total", "said"),
    [
        ("fr", 3, 7, "3 résultats clés sur 7 sont solides"),
        ("fr", 1, 7, "1 résultat clé sur 7 est solide"),
        ("fr", 0, 4, "aucun des 4 résultats clés n'est solide"),
        ("fr", 1, 1, "le seul résultat clé est solide"),
        ("fr", 0, 0, "aucun résultat clé n'accompagne les objectifs"),
        ("en", 3, 7, "3 of 7 key results are sound"),
        ("en", 7, 7, "all 7 key results are sound"),
        ("en", 0, 1, "the one key result is not sound"),
    ],
)
def test_headline_counts_in_words(language: str, sound: int, total: int, said: str) -> None:
    item = report(language=language, sound_key_results=sound, key_results=total)
    assert said in digest(item).headline


def test_french_spacing_is_unbreakable() -> None:
    assert typeset("« oui » : 40 % ; vraiment ?", "fr") == "«\u00a0oui\u00a0»\u00a0: 40\u00a0%\u00a0; vraiment\u00a0?"
    assert typeset("so : 40 %", "en") == "so : 40 %"


def test_every_rule_has_a_first_step_in_both_languages() -> None:
    from assistant.judge import all_rules

    names = {checked.rule.name for checked in all_rules()}
    assert names == set(FR.first_steps) == set(EN.first_steps)


def test_a_line_counts_for_its_main_fault_only() -> None:
    both = (finding("no-target"), finding("action-as-kr", code="K01"))
    steps = digest(report(result("Ship it", *both), result("Better", finding("no-target"), number=2))).first
    assert [step.rsplit(":", 1)[1] for step in steps] == [" O1.KR1.", " O1.KR2."]
    assert steps[0].startswith(EN.first_steps["action-as-kr"])


def test_errors_come_before_warnings_and_advice() -> None:
    said = shown(report(result("Text", finding("too-long", "advice"), finding("compound-kr", "warning"), finding("no-target"))))
    assert said.index("[no-target]") < said.index("[compound-kr]") < said.index("[too-long]")


def test_repeated_advice_is_said_once_with_all_ids() -> None:
    lines = [result(f"Line {number}", finding("no-baseline", "advice"), number=number) for number in range(1, 7)]
    said = shown(report(*lines), width=100)
    assert said.count("[no-baseline]") == 1
    assert "O1.KR1, O1.KR2, O1.KR3, O1.KR4, O1.KR5, O1.KR6" in said
    assert page([report(*lines)]).count("<code>no-baseline</code>") == 2  # the advice, and the reason in the footer


def test_advice_on_two_lines_stays_beside_them() -> None:
    said = shown(report(*(result(f"Line {n}", finding("no-baseline", "advice"), number=n) for n in (1, 2))))
    assert said.count("[no-baseline]") == 2


@pytest.mark.parametrize(
    "text", ["Launch the site", "🎯🎯 Launch the site", "日本で Launch the site", "👩‍💻 équipe e\u0301 Launch the site"]
)
def test_marks_stand_under_their_words(text: str) -> None:
    start = text.index("Launch")
    rows = shown(report(result(text, finding(start=start, end=start + 6)))).splitlines()
    at = next(number for number, row in enumerate(rows) if "Launch" in row)
    line, signs = rows[at], rows[at + 1]
    assert signs.strip() == "^" * 6
    assert len(signs) - 6 == cell_len(line[: line.index("Launch")])


def test_marks_follow_a_wrapped_line() -> None:
    text = "word " * 30 + "deciding words at the far end"
    start = text.index("deciding")
    rows = shown(report(result(text, finding(start=start, end=start + 14)))).splitlines()
    at = next(number for number, row in enumerate(rows) if "deciding" in row)
    assert rows[at].index("deciding") == rows[at + 1].index("^")
    assert rows[at + 1].strip().replace(" ", "^") == "^" * 14


def test_the_graver_mark_wins_and_a_whole_line_yields_to_words() -> None:
    pieces = marked(
        "abcdef", [finding(start=0, end=6), finding(severity="advice", start=1, end=4), finding(severity="warning", start=2, end=3)]
    )
    assert pieces == [("a", None), ("b", "advice"), ("c", "warning"), ("d", "advice"), ("ef", None)]
    assert marked("abc", [finding(start=0, end=3)]) == [("abc", "error")]
    assert marked("abc", [finding(start=2, end=99)]) == [("ab", None), ("c", "error")]


def test_order_of_the_draft_and_things_kept_apart() -> None:
    item = report(
        result("First result", owner="Support", due="30 June"),
        result("Second result", number=2),
        kpis=[Kept(text="Uptime", line=8)],
        notes=[Kept(text="Thanks all", line=9)],
        unread=[Kept(text="%%%", line=10)],
        warnings=["Take care."],
    )
    expected = ["Guests come back", "First result", "Support", "30 June", "Second result", "Uptime", "Thanks all", "%%%", "Take care."]
    for whole in (shown(item), page([item]), markdown([item])):
        assert [whole.index(word) for word in expected] == sorted(whole.index(word) for word in expected)
        assert "line 10" in whole


def test_no_row_is_wider_than_asked() -> None:
    item = report(
        result("x" * 300 + " 日本" * 60, finding(start=0, end=400, quote="x" * 300, message="y" * 200 + " words"), owner="z" * 150)
    )
    for width in (40, 61, 100):
        assert max(cell_len(row) for row in shown(item, width).splitlines()) <= width


def test_a_very_long_line_is_cut_and_says_so() -> None:
    said = shown(report(result("word " * 40_000)))
    assert len(said) < 4000
    assert "199000 more characters" in " ".join(said.split())


def test_long_quotes_are_shortened_in_messages() -> None:
    line = "A rather long key result that goes on and on without any figure"
    said = shown(report(result(line, finding(quote=line, message=f"“{line}” has no figure."))), width=100)
    assert "“A rather long key result that goes…” has no figure." in said


def test_rich_markup_of_the_draft_is_plain_text() -> None:
    assert "[bold]x[/bold]" in shown(report(result("[bold]x[/bold]")))


def no_control(text: str) -> bool:
    return not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


@given(st.text(alphabet=st.one_of(st.sampled_from("\x1b\x9b\x07\x00\r\u202e\u2066[31m;<a"), st.characters(exclude_categories=["Cs"]))))
def test_no_escape_reaches_the_terminal(text: str) -> None:
    item = hostile(text)
    for whole in (shown(item), markdown([item]), as_json([item]), as_json_lines([item]), page([item])):
        assert no_control(whole)
    assert len(plain(text)) == len(text)


@given(st.text(alphabet=st.sampled_from("<>/\"'&;= scriptimgonerrorahref!-{}%\n"), max_size=60))
def test_no_tag_of_the_draft_is_live_in_html(text: str) -> None:
    for item in (hostile(text), hostile(f"<img src=x onerror={text}>"), hostile(f"</style></title><b {text}")):
        read = Reader(page([item]))
        assert set(read.tags) <= TAGS
        assert {name for name, _ in read.attributes} <= {"lang", "charset", "http-equiv", "content", "name", "class", "href", "id"}
        assert all(re.fullmatch(r"#why-\d+-\w+", value or "") for name, value in read.attributes if name == "href")


@given(st.text(alphabet=st.sampled_from("<>/&*_`[]()!|#-+.1 \n\\ascript:htp~$@"), max_size=60))
def test_markdown_of_the_draft_is_escaped(text: str) -> None:
    escaped = escape(text)
    assert not re.search(r"[<>\n]", escaped)
    assert not re.search(r"(?<!\\)(?:\\\\)*[*_`\[\]|~$#]", re.sub(r"\\[\\*_`\[\]|~$#@:.+=-]", "", escaped))


@given(st.text(max_size=200), st.integers(12, 90))
def test_wrapping_loses_nothing(text: str, width: int) -> None:
    safe = plain(text)
    spans = wrap(safe, width)
    assert "".join(safe[start:end] for start, end in spans) == safe
    assert all(cell_len(safe[start:end].rstrip(" ")) <= width for start, end in spans)


def test_html_page_is_self_contained_and_accessible() -> None:
    source = page([report(result("Ship it", finding(start=0, end=4)), language="fr")])
    read = Reader(source)
    assert ("lang", "fr") in read.attributes
    assert read.tags.count("h1") == 1
    assert "default-src 'none'" in source
    assert "prefers-color-scheme: dark" in source and "@media print" in source
    assert '<mark class="error">Ship</mark> it' in source
    assert "erreur" in read.words
    assert not re.search(r"https?://|<script|<link|url\(", source)


def test_style_matches_the_policy() -> None:
    from base64 import b64encode
    from hashlib import sha256

    source = page([report(result("Ship it"))])
    style = re.search(r"<style>(.*)</style>", source, re.DOTALL)
    assert style and f"style-src 'sha256-{b64encode(sha256(style[1].encode()).digest()).decode()}'" in source


def test_every_link_of_the_page_leads_somewhere() -> None:
    read = Reader(page([hostile(HOSTILE), report(result("A", finding()), language="fr")]))
    targets = {value for name, value in read.attributes if name == "id"}
    assert {value[1:] for name, value in read.attributes if name == "href" and value} <= targets


def test_json_is_an_object_for_one_and_an_array_for_several() -> None:
    one = report(result("Line"))
    assert json.loads(as_json([one])) == one.model_dump(mode="json")
    assert isinstance(json.loads(as_json([one, one])), list)
    assert [json.loads(line)["version"] for line in as_json_lines([one, one]).splitlines()] == [1, 1]
    assert json.loads(as_json([hostile(HOSTILE)])) == hostile(HOSTILE).model_dump(mode="json")


def test_schema_file_is_up_to_date_and_valid() -> None:
    assert PATH.read_text(encoding="utf-8") == schema_text(), "run python -m assistant.report.schema --write"
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize(
    "draft",
    [
        "Objectif : Des familles bien accueillies\n- NPS de 30 à 50\n- Refaire le livret\n\nKPI suivis\n- Taux d'occupation",
        "Goal: Walkers come back\n- Footfall\n- Repeat visits from 12% to 20%\nInitiatives\n- Print a map",
    ],
)
def test_real_reviews_follow_the_schema_in_every_form(draft: str) -> None:
    item = review(draft)
    Draft202012Validator(schema()).validate(json.loads(as_json([item])))
    for whole in (shown(item), markdown([item]), page([item])):
        assert "NPS de 30 à 50" in whole or "Repeat visits from 12" in whole


def test_safe_json_is_still_the_same_json() -> None:
    text = json.dumps({"a": "\x9b\u202e\U000e0041é\x7f"}, ensure_ascii=False)
    assert no_control(safe_json(text))
    assert json.loads(safe_json(text)) == json.loads(text)


@pytest.mark.parametrize("form", ["terminal", "markdown", "html"])
def test_figures_of_the_columns_are_shown_where_the_words_have_none(form: str) -> None:
    table = "| Objectif | KR | Départ | Cible | Qui |\n|---|---|---|---|---|\n| Des visiteurs qui reviennent | Attente | 40 min | 15 min | Zoé |\n| | Note de 3 à 4 | 3 | 4 | Zoé |"
    one = review(table)
    shown = {"terminal": as_text(terminal_rows([one])), "markdown": markdown([one]), "html": page([one])}[form]
    assert "40 → 15 min" in shown
    assert "3 → 4" not in shown.replace("3 → 4 ", "")


def test_what_to_do_first_is_said_once_for_one_rule() -> None:
    counted, bare = finding("action-as-kr", "warning"), finding("action-as-kr", "error")
    first = digest(report(result("Train 6 clerks", counted), result("Open the shop", bare, number=2))).first
    assert len(first) == 1
    assert "O1.KR1, O1.KR2" in first[0]


def test_wordings_questions_and_the_reworded_draft_stand_in_every_report() -> None:
    found = review(
        "Objectif : Des habitants reçus sans attendre\n- Mise en place d'une borne d'accueil\n- Attente de 34 à 12 minutes", rewrite=True
    )
    wording = found.objectives[0].key_results[0].best
    assert wording and found.improved
    text = as_text(terminal_rows([found], width=100))
    flat = " ".join(text.split())
    assert " ".join(wording.split()).replace(" :", "\u00a0:") in flat.replace(" :", "\u00a0:") and "? question" in text
    for written in (markdown([found]), page([found])):
        assert "borne d" in written and "Initiative" in written


def test_the_draft_form_is_the_reworded_draft_alone() -> None:
    text = "Objective: Customers who stay with us\n- Churn\n- NPS from 20 to 40"
    done = CliRunner().invoke(app, ["review", "-", "--format", "draft", "--fail-on", "never"], input=text)
    assert done.stdout == "Objective: Customers who stay with us\n- Churn: from [baseline] to [target]\n- NPS from 20 to 40\n"
