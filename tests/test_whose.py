"""Whose a set of OKRs is, where no name says so outright: the heading over a text, the company under its bare name."""

import docx
import pytest

from tests.test_readers import FR, by_team, read, saved


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
