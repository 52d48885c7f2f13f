"""Whose a set of OKRs is, where no name says so outright: the heading over a text, the company under its bare name."""

import io
import zipfile

import docx
import pptx
import pytest

from assistant.formats import of_bytes
from assistant.formats.document import Document
from assistant.roster.build import roster
from assistant.roster.entry import Roster
from tests.test_readers import FR, book, by_team, frame, laid_out, read, saved


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        *(
            ("Kennel", "Kennel"),
            ("OKR Kennel – T1 2027", "Kennel"),
            ("Kennel: OKRs Q1 2027", "Kennel"),
            ("Équipe Chenil (1/2)", "Équipe Chenil"),
        ),
        *(
            (title, None)
            for title in ("OKRs Q1 2027", "Objectifs T1", "Nos objectifs du trimestre", "Our priorities for this quarter", "2027")
        ),
        *(
            (title, None)
            for title in ("Des chiens heureux", "Kennels that every dog and owner likes", "We run kennels.", "Notes", "Exemple")
        ),
    ],
)
@pytest.mark.parametrize("ending", ["md", "txt", "docx"])
def test_the_one_heading_over_a_text_names_the_team(heading: str, name: str | None, ending: str) -> None:
    lines = [text for goal, results in FR for text in (f"Objectif : {goal}", *(f"- {result}" for result in results), "")]
    data = f"# {heading}\n\n{chr(10).join(lines)}".encode()
    if ending == "docx":
        document = docx.Document()
        document.add_heading(heading, 1)
        for line in lines:
            document.add_paragraph(line.removeprefix("- "), style="List Bullet" if line.startswith("-") else None)
        data = saved(document)
    assert by_team(read(f"team.{ending}", data)) == {name or "team": FR}


def test_a_heading_that_is_the_objective_or_one_of_several_names_no_team() -> None:
    goal, results = FR[0]
    for text in (f"# {goal}", "# Kennel\n- Toits de 3 à 9\n\n# Chenil", f"# Kennel\n\n# Objectif : {goal}"):
        (entry,) = read("team.md", "\n".join([text, *(f"- {result}" for result in results)]).encode()).entries
        assert entry.team == "team"
    data = f"# Objectifs de Julie\n\nObjectif : {goal}\n- {results[0]}\n".encode()
    assert [(entry.kind, entry.person) for entry in read("julie.md", data).entries] == [("person", "Julie")]
    data = f"# OKR de l'entreprise – T1 2027\n\nObjectif : {goal}\n- {results[0]}\n".encode()
    assert [entry.kind for entry in read("plan.md", data).entries] == ["company"]


def sheet(name: str, *titles: str) -> tuple[str, list[list[str]]]:
    return name, [*([title] for title in titles), *laid_out("blanks", FR)]


def kinds(found: Roster) -> dict[str, list[str]]:
    told: dict[str, list[str]] = {}
    for entry in found.entries:
        told.setdefault(entry.kind, []).append(entry.team or entry.page)
    return told


TEAMS = ["Ventes", "Atelier", "Boutiques"]
READ_ME = ("Lisez-moi", [["Campagne OKR T1 2027 de Vermeloup"], ["Un onglet par équipe"]])


@pytest.mark.parametrize(
    ("name", "sheets"),
    [
        ("OKR Vermeloup 2027.xlsx", [sheet("Vermeloup"), *map(sheet, TEAMS)]),
        ("export/2027/vermeloup - okr T1 2027.xlsx", [sheet("OKR Vermeloup"), *map(sheet, TEAMS)]),
        ("okr.xlsx", [sheet("Vermeloup"), *(sheet(team, "Vermeloup – OKR 2027") for team in TEAMS)]),
        ("okr.xlsx", [*(sheet(team, "OKR Vermeloup – T1 2027", f"Équipe : {team}") for team in TEAMS), sheet("Vermeloup")]),
        ("okr.xlsx", [READ_ME, sheet("Vermeloup"), *map(sheet, TEAMS)]),
        ("okr.xlsx", [("Lisez-moi", [["Maison du Vermeloup – OKR T1 2027"]]), sheet("Maison du Vermeloup"), *map(sheet, TEAMS)]),
        ("OKR Vermeloup 2027.xlsx", [sheet("Vermeloup (1)"), sheet("Vermeloup (2)"), *map(sheet, TEAMS)]),
    ],
)
def test_the_company_under_its_bare_name(name: str, sheets: list[tuple[str, list[list[str]]]]) -> None:
    found = kinds(read(name, saved(book(*sheets))))
    assert len(found.pop("company")) == 1 and found == {"team": TEAMS}


@pytest.mark.parametrize(
    ("name", "sheets"),
    [
        ("okr.xlsx", [sheet("Vermeloup", "Vermeloup – OKR 2027"), *map(sheet, TEAMS)]),  # so says every page of itself
        ("okr.xlsx", [sheet(team, f"{team} – OKR 2027") for team in ("Vermeloup", *TEAMS)]),
        ("OKR Ventes 2027.xlsx", [*map(sheet, TEAMS)]),
        ("okr.xlsx", [("Sommaire", [["Campagne OKR T1 2027 de Vermeloup Santé"]]), *map(sheet, ("Santé", *TEAMS))]),
        ("OKR Ventes Nord.xlsx", [sheet("Ventes Nord"), *map(sheet, TEAMS[1:]), sheet("Ventes Sud")]),
        ("OKR Vermeloup.xlsx", [sheet("Vermeloup"), sheet("Ventes")]),  # too few to be a company
        ("OKR Vermeloup.xlsx", [sheet("Vermeloup"), sheet("Entreprise"), *map(sheet, TEAMS)]),
        ("OKR Vermeloup.xlsx", [*(sheet(team, "Grimoulin – OKR T1 2027") for team in ("Vermeloup", *TEAMS)), sheet("Grimoulin")]),
        ("Soins.xlsx", [sheet("Soins"), sheet("Bloc", "Pôle : Soins"), sheet("Urgences", "Pôle : Soins"), sheet("Paie", "Pôle : Support")]),
        ("okr.xlsx", [("Sommaire", [["OKR Vermeloup"], ["OKR Atelier"], ["OKR Boutiques"]]), *map(sheet, ("Vermeloup", *TEAMS))]),
    ],
)
def test_no_team_is_taken_for_the_company(name: str, sheets: list[tuple[str, list[list[str]]]]) -> None:
    found = kinds(read(name, saved(book(*sheets))))
    assert found.pop("company", ["Entreprise"]) == ["Entreprise"]
    assert len(found["team"]) == len([one for one in sheets if one[0] not in ("Entreprise", "Sommaire")])


def test_a_company_named_by_a_deck_a_document_or_an_export() -> None:
    deck, document, packed = pptx.Presentation(), docx.Document(), io.BytesIO()
    deck.slides.add_slide(deck.slide_layouts[0]).shapes.title.text = "Vermeloup – OKR T1 2027"
    document.add_heading("OKR Vermeloup", 0)
    with zipfile.ZipFile(packed, "w") as export:
        for team in ("Vermeloup", *TEAMS):
            made = deck.slides.add_slide(deck.slide_layouts[1])
            made.shapes.title.text = team
            frame(made.placeholders[1].text_frame, FR)
            document.add_heading(team, 1)
            for goal, results in FR:
                document.add_paragraph(f"Objectif : {goal}")
                for result in results:
                    document.add_paragraph(result, style="List Bullet")
            text = "".join(f"\nObjectif : {goal}\n" + "".join(f"- {result}\n" for result in results) for goal, results in FR)
            export.writestr(f"Vermeloup – OKR T1 2027/{team}.md", text)
    for name, data in (("okr.pptx", saved(deck)), ("okr.docx", saved(document)), ("export.zip", packed.getvalue())):
        assert {kind: sorted(teams) for kind, teams in kinds(read(name, data)).items()} == {"company": ["Vermeloup"], "team": sorted(TEAMS)}


def test_divisions_of_a_company_are_no_companies() -> None:
    files = {"Soins.xlsx": ("Soins", "Bloc", "Urgences"), "Support.xlsx": ("Paie", "Achats", "Accueil")}
    for given in (files, files | {"Recherche.xlsx": ("Recherche", "Essais", "Registre")}):
        found = [item for name, teams in given.items() for item in of_bytes(name, saved(book(*map(sheet, teams))), "fr")]
        assert "company" not in kinds(roster([item for item in found if isinstance(item, Document)]))


@pytest.mark.parametrize("first", ["Accueil", "Accueil – OKR T1 2027"])
def test_slides_that_announce_teams_name_no_company(first: str) -> None:
    slides = ((first, ()), ("OKR Accueil", FR), ("OKR Bloc", FR), ("Essais – OKR T1 2027", ()), ("Essais", FR), ("Registre", FR))
    deck = pptx.Presentation()
    for title, goals in slides:
        made = deck.slides.add_slide(deck.slide_layouts[1])
        made.shapes.title.text = title
        frame(made.placeholders[1].text_frame, goals)
    assert kinds(read("okr.pptx", saved(deck))) == {"team": ["Accueil", "Bloc", "Essais", "Registre"]}
