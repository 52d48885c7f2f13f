"""What is read of workbooks, decks, documents and CSV files: whose OKRs they are, every line of them, and where in the file it stands."""

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import docx
import openpyxl
import pptx
import pytest
from docx.oxml import OxmlElement
from openpyxl.styles import Font
from pptx.util import Inches

from assistant.formats import Failure, of_bytes
from assistant.formats.docx import paragraphs
from assistant.parse import parse
from assistant.roster.build import roster
from assistant.roster.entry import Roster, Spot

Goals = tuple[tuple[str, tuple[str, ...]], ...]


def goals_of(*blocks: str) -> Goals:
    return tuple((goal, tuple(results)) for goal, *results in (block.split("|") for block in blocks))


FR = goals_of(
    "Des familles reçues sans attendre|Attente médiane au guichet : de 34 à 12 minutes|Dossiers complets dès la première visite : de 60 % à 85 %",
    "Une équipe d'accueil qui reste|Départs volontaires : de 9 à 4 par an|Postes pourvus en interne : de 2 à 6|Absences : de 8 % à 5 %",
)
EN = goals_of(
    "Families are seen without waiting|Median wait at the desk from 34 to 12 minutes|Files complete at once from 60% to 85%",
    "A front desk people stay at|Voluntary departures from 9 to 4|Posts filled from within from 2 to 6|Absences from 8% to 5%",
)
ENGLISH = {"Objectif": "Objective", "Résultat clé": "Key result", "Porteur": "Owner", "Échéance": "Due", "Intitulé": "What", "N°": "No."}
LAYOUTS = {  # the headings, the row of an objective, the row of a key result
    "merged": ("Objectif|Résultat clé|Porteur|Échéance", None, "{first}|{result}|Inès|fin mars"),
    "blanks": ("Objectif|Résultat clé|Porteur|Échéance", None, "{first}|{result}|Inès|fin mars"),
    "parted": ("Objectif|Résultat clé|Porteur|Échéance", "", "{first}|{result}|Inès|fin mars"),
    "repeated": ("Objectif|Résultat clé|Porteur|Échéance", None, "{goal}|{result}|Inès|fin mars"),
    "outline": ("N°|Intitulé|Porteur|Échéance", "O{o}|{goal}", "KR{o}.{k}|{result}|Inès|fin mars"),
    "numbered": ("#|Énoncé|Porteur|Échéance", "{o}|{goal}", "{o}.{k}|{result}|Inès|fin mars"),
    "unnamed": ("|OKR|Porteur|Échéance", "O{o}|{goal}", "{o}.{k}|{result}|Inès|fin mars"),
    "wide": ("Objectif|KR1|KR2|KR3", "{goal}|{columns}", None),
    "several": ("Objectif|Résultat clé", "{goal}|{lines}", None),
    "dashes": ("Objectif|Résultat clé|Porteur", "{goal}|- {dashes}|Inès", None),
    "labels": (None, "Objectif {o}|{goal}", "KR{k}|{result}"),
    "said": (None, "Objectif :|{goal}", "Résultat clé :|{result}"),
    "own row": ("Objectif|Résultat clé|Porteur", "{goal}", "|{result}|Inès"),
    "own row, numbered": ("OKR|Porteur", "O{o} – {goal}", "KR{o}.{k} {result}|Inès"),
    "own row, bold": ("OKR|Porteur", "{goal}", "- {result}|Inès"),
}


def laid_out(layout: str, goals: Goals, language: str = "fr") -> list[list[str]]:
    heads, of_goal, of_result = LAYOUTS[layout]
    rows = [heads] if heads else []
    for o, (goal, results) in enumerate(goals, 1):
        whole = {"columns": "|".join(results), "lines": "\n".join(results), "dashes": "\n- ".join(results)}
        rows += [of_goal.format(o=o, goal=goal, **whole)] if of_goal is not None else []
        for k, result in enumerate(results if of_result else (), 1):
            rows.append((of_result or "").format(o=o, k=k, goal=goal, first=goal if k == 1 else "", result=result))
    if language == "en":
        for french, english in ENGLISH.items():
            rows = [row.replace(french, english) if n == 0 or not heads else row for n, row in enumerate(rows)]
    return [row.split("|") for row in rows]


def put(sheet: Any, rows: Iterable[Iterable[Any]], top: int = 1, left: int = 1) -> None:
    """Write rows from a corner; a cell alone in its row is bold, as people make it."""
    for row, cells in enumerate(rows, top):
        filled = [(column, value) for column, value in enumerate(cells, left) if value]
        for column, value in filled:
            sheet.cell(row, column, value).font = Font(bold=len(filled) == 1)


def book(*sheets: tuple[str, Iterable[Iterable[Any]]], top: int = 1, left: int = 1) -> Any:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets:
        put(made.create_sheet(name), rows, top, left)
    return made


def merged(goals: Goals) -> list[tuple[int, int]]:
    ends = [1 + sum(len(results) for _, results in goals[: n + 1]) for n in range(len(goals))]
    return [(end - len(results) + 1, end) for end, (_, results) in zip(ends, goals, strict=True)]


def saved(file: Any) -> bytes:
    stream = io.BytesIO()
    file.save(stream)
    return stream.getvalue()


def read(name: str, data: bytes, language: str = "fr") -> Roster:
    found = list(of_bytes(name, data, language))
    assert not [item for item in found if isinstance(item, Failure)]
    return roster([item for item in found if not isinstance(item, Failure)])


def by_team(found: Roster) -> dict[str, Goals]:
    told: dict[str, Goals] = {}
    for entry in found.entries:
        goals = tuple((one.text, tuple(each.text for each in one.key_results)) for one in parse(entry.text).objectives)
        told[entry.person or entry.team or entry.kind] = goals
    return told


def places(found: Roster) -> Iterator[tuple[str, Spot]]:
    for entry in found.entries:
        for one in parse(entry.text).objectives:
            yield one.text, entry.spot(one.line, one.column)
            yield from ((each.text, entry.spot(each.line, each.column)) for each in one.key_results)


def check_cells(found: Roster, data: bytes) -> None:
    opened = openpyxl.load_workbook(io.BytesIO(data))
    for text, spot in places(found):
        cell = opened[spot.sheet][spot.cell]
        assert text in str(cell.value) and (cell.row, cell.column) == (spot.row, spot.column)


@pytest.mark.parametrize(("language", "goals"), [("fr", FR), ("en", EN)])
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dress", ["bare", "offset", "dressed", "remarked"])
def test_every_layout_of_a_sheet(layout: str, dress: str, language: str, goals: Goals) -> None:
    rows, top, left = laid_out(layout, goals, language), 1 if dress == "bare" else 5, 3 if dress == "offset" else 1
    made = book(("Accueil", rows), top=top, left=left)
    for first, last in merged(goals) if layout == "merged" else ():
        made["Accueil"].merge_cells(start_row=top + first - 1, end_row=top + last - 1, start_column=left, end_column=left)
    if dress == "dressed":
        put(made["Accueil"], [["OKR Accueil – T1 2027" if language == "fr" else "OKRs Q1 2027"], ["NB : version de travail"]])
        put(made["Accueil"], [["Source : contrôle de gestion" if language == "fr" else "* as of May"]], top + len(rows) + 1)
    put(made["Accueil"], [["cible à caler en codir", "?"]] * (len(rows) - 1) if dress == "remarked" else [], top + 1, left + 8)
    found = read("okr.xlsx", saved(made), language)
    assert by_team(found) == {"Accueil": goals}
    check_cells(found, saved(made))


def test_figures_dates_indicators_and_persons_of_a_sheet() -> None:
    heads = ["Objectif", "Résultat clé", "Porteur", "Échéance", "Départ", "Cible", "Statut T4"]
    first = ["Des comptes clairs", "Factures réglées à temps", "Inès", datetime(2027, 3, 31), 0.18, 0.255, "OK"]
    made = book(("Finance", [heads, first, [None, "Encours", None, None, 1200.5, 900]]), ("Objectifs de Julie", laid_out("blanks", FR[1:])))
    for cell, form in {"D2": "DD/MM/YYYY", "E2": "0%", "F2": "0.0%", "E3": '#,##0.0 "€"'}.items():
        made["Finance"][cell].number_format = form
    put(made["Finance"], [["Indicateurs suivis (hors OKR)"], ["Trésorerie", "5,1 M€"], ["Factures traitées", 40]], 6)
    put(made["Finance"], [["Objectifs individuels – Karim"], *laid_out("blanks", FR[:1])], 11)
    found = read("okr.xlsx", saved(made))
    draft = parse(found.entries[0].text)
    one, two = draft.objectives[0].key_results
    assert (one.owner, one.due, one.baseline, one.target) == ("Inès", "31/03/2027", "18 %", "25,5 %")
    assert " ".join(str(two.baseline).split()) == "1 200,5 €" and two.target == "900"
    assert [kpi.text for kpi in draft.kpis] == ["Trésorerie : 5,1 M€", "Factures traitées : 40"]
    assert by_team(found) == {"Finance": (("Des comptes clairs", (one.text, two.text)),), "Karim": FR[:1], "Julie": FR[1:]}
    assert [(entry.kind, entry.team) for entry in found.entries] == [("team", "Finance"), ("person", "Finance"), ("person", None)]
    assert [(aside.page, aside.reason) for aside in found.asides] == [("Finance / Statut T4", "columns")]
    assert "2027-03-31\t18%\t25.5%" in read("okr.xlsx", saved(made), "en").entries[0].text
    check_cells(found, saved(made))


def test_sheets_that_are_no_teams_are_left_aside_and_said() -> None:
    names = {"Entreprise": FR, "Soins – Accueil": FR, "Soins – Bloc": FR[1:], "Support – Paie": FR[:1], "Secret": FR}
    past = [["OKR T4 2026 – bilan"], [], ["Objectif", "KR"], ["Sortir la tête de l'eau", "Retards de 140 à 40"]]
    others = {
        "T4 2026": past,
        "Listes": [["Équipe", "Statut"], ["Accueil", "OK"]],
        "Lisez-moi": [["Campagne OKR T1 2027"], ["Un onglet par équipe"]],
    }
    made = book(*((name, laid_out("blanks", goals)) for name, goals in names.items()), *others.items())
    made["Secret"].sheet_state = "hidden"
    found = read("okr.xlsx", saved(made))
    assert by_team(found) == {"company": FR, "Accueil": FR, "Bloc": FR[1:], "Paie": FR[:1]}
    assert [entry.group for entry in found.entries] == [None, "Soins", "Soins", "Support"]
    reasons = {aside.page: aside.reason for aside in found.asides}
    assert reasons == {"Secret": "hidden", "T4 2026": "past", "Listes": "no_okr", "Lisez-moi": "no_okr"} and found.cycle == "T1 2027"
    made = book(*((name, [[f"Pôle : {group}"], *laid_out("blanks", FR)]) for name, group in (("Bloc", "Soins"), ("Paie", "Support"))))
    assert [(entry.team, entry.group) for entry in read("okr.xlsx", saved(made)).entries] == [("Bloc", "Soins"), ("Paie", "Support")]


TEAMS = {"Soins/Accueil": FR, "Soins/Bloc": FR[1:], "Support/Caisse": FR[:1], "Support/Paie": ((FR[0][0], FR[0][1][:1]),)}


@pytest.mark.parametrize("repeat", [True, False])
@pytest.mark.parametrize("kind", ["xlsx", "utf-8-sig ;", "utf-8 ,", "cp1252 ;", "utf-16 \t", "utf-8 |"])
def test_teams_and_groups_in_columns(kind: str, repeat: bool) -> None:
    rows, out = [["Pôle", "Équipe", *laid_out("blanks", FR)[0]]], io.StringIO()
    for team, goals in TEAMS.items():
        cells = laid_out("repeated" if repeat else "blanks", goals)[1:]
        rows += [[*(team.split("/") if repeat or not n else ["", ""]), *row] for n, row in enumerate(cells)]
    encoding, delimiter = kind.split(" ") if kind != "xlsx" else ("", ";")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    data = out.getvalue().encode(encoding) if encoding else saved(book(("Tout", rows)))
    found = read("okr." + (kind if kind == "xlsx" else "csv"), data)
    assert by_team(found) == {team.split("/")[1]: goals for team, goals in TEAMS.items()}
    assert [f"{entry.group}/{entry.team}" for entry in found.entries] == list(TEAMS)
    assert all(rows[spot.row - 1][spot.column - 1] == text and (spot.cell is None) == (kind != "xlsx") for text, spot in places(found))


def frame(frame_: Any, goals: Goals, deep: int = 1) -> None:
    frame_.text = "\n".join(text for goal, results in goals for text in (goal, *results))
    for paragraph in frame_.paragraphs:
        paragraph.level = 0 if paragraph.text in dict(goals) else deep


def fill(cells: Any, rows: list[list[str]], goals: Goals) -> None:
    for row, column, text in ((row, column, text) for row, cells_ in enumerate(rows) for column, text in enumerate(cells_) if text):
        cells.cell(row, column).text = text
    for first, last in merged(goals):
        cells.cell(first - 1, 0).merge(cells.cell(last - 1, 0))


def test_a_deck() -> None:
    deck, rows = pptx.Presentation(), laid_out("merged", FR)

    def slide(layout: int, title: str, goals: Goals = (), deep: int = 1) -> Any:
        made = deck.slides.add_slide(deck.slide_layouts[layout])
        made.shapes.title.text = title
        if layout < 2:
            frame(made.placeholders[1].text_frame, goals, deep)
        return made

    slide(0, "Ville – OKR T1 2027", (("Brouillons des équipes", ()),))
    slide(1, "Ordre du jour", goals_of("OKR de l'entreprise", "Tour des équipes")), slide(1, "Entreprise", FR)
    slide(1, "OKR Accueil", FR, deep=2).notes_slide.notes_text_frame.text = "Objectif : ne pas s'attarder\n- Délai de 3 à 2"
    boxes = slide(5, "Bloc").shapes
    for left, one in zip((0.4, 5), FR, strict=True):
        frame(boxes.add_textbox(Inches(left), Inches(1.6), Inches(4.4), Inches(2)).text_frame, (one,))
    fill(slide(5, "Paie").shapes.add_table(len(rows), 4, 0, Inches(2), Inches(9), Inches(3)).table, rows, FR)
    slide(1, "Achats (1/2)", FR[:1]), slide(1, "Achats (2/2)", FR[1:])
    for number, some in enumerate(((FR[0], (FR[1][0], FR[1][1][:1])), ((FR[1][0], FR[1][1][1:]),)), 1):
        cut = laid_out("repeated", some)  # within an objective, which is named again
        fill(slide(5, f"Caisse – T1 2027 ({number}/2)").shapes.add_table(len(cut), 4, 0, Inches(2), Inches(9), Inches(3)).table, cut, ())
    found = read("okr.pptx", saved(deck))
    assert by_team(found) == dict.fromkeys(("company", "Accueil", "Bloc", "Paie", "Achats", "Caisse"), FR)
    assert [aside.page for aside in found.asides] == ["Ville – OKR T1 2027", "Ordre du jour"] and found.cycle == "T1 2027"
    for text, spot in places(found):
        shapes = [shape for shape in deck.slides[(spot.slide or 0) - 1].shapes if shape != deck.slides[(spot.slide or 0) - 1].shapes.title]
        cells = [cell.text for shape in shapes if shape.has_table for row in shape.table.rows for cell in row.cells]
        assert text == (cells or [each.text for shape in shapes for each in shape.text_frame.paragraphs])[spot.row - 1]


def test_a_document() -> None:
    document = docx.Document()
    document.add_heading("Ville – OKR T1 2027", 0)
    numbered = ("Normal", "Normal", "Objectif {o} : {}", "KR{k} - {}")
    forms = {"Accueil": ("Heading 2", "List Number", "{}", "{}"), "Bloc": ("List Number", "List Bullet 2", "{}", "{}"), "Caisse": numbered}
    for name, (of_goal, of_result, goal, result) in forms.items():
        document.add_heading(name, 1)
        for o, (text, results) in enumerate(FR, 1):
            document.add_paragraph(goal.format(text, o=o), style=of_goal)
            for k, each in enumerate(results, 1):
                document.add_paragraph(result.format(each, k=k), style=of_result)
    for name, layout in (("Paie", "merged"), ("Achats", "dashes")):
        document.add_heading(name, 1)
        rows = laid_out(layout, FR)
        fill(document.add_table(len(rows), len(rows[0])), rows, FR if layout == "merged" else ())
    changed: Any = next(each for each in document.paragraphs if each.text.startswith("KR1 - Attente"))
    changed.clear().add_run("KR1 - Attente médiane ")
    for tag, inner, text in (("del", "delText", "environ "), ("ins", "t", "au guichet : ")):
        change, run, words = (OxmlElement(f"w:{name}") for name in (tag, "r", inner))
        words.text = text
        run.append(words), change.append(run), changed._p.append(change)
    changed.add_run("de 34 à 12 minutes")
    found = read("okr.docx", saved(document))
    assert by_team(found) == dict.fromkeys(("Accueil", "Bloc", "Caisse", "Paie", "Achats"), FR)
    told = [paragraph.text for paragraph in paragraphs(document.element.body)]
    assert all(text in told[spot.row - 1] for text, spot in places(found))


def test_lines_within_cells_of_a_csv_file() -> None:
    data = 'Équipe;Objectif;Résultat clé\nPaie;"Payer\nà l\'heure";"- Retards de 9 à 2\n- Erreurs de 8 à 3"\nBloc;Opérer;Attente de 9 à 2\n'
    found = read("okr.csv", data.encode())
    paid = goals_of("Payer à l'heure|Retards de 9 à 2|Erreurs de 8 à 3")
    assert by_team(found) == {"Paie": paid, "Bloc": goals_of("Opérer|Attente de 9 à 2")}
    assert [(spot.row, spot.column) for _, spot in places(found)] == [(2, 2), (2, 3), (2, 3), (5, 2), (5, 3)]
