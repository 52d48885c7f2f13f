"""Companies for the tests of ``okr batch``: a folder of drafts, the command, and what it wrote."""

import json
import sys
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from assistant.cli import app

OKR = (sys.executable, "-c", "from assistant.cli import main; main()")
TITLES = {"Accueil": "Des familles bien reçues", "Bloc": "Des patients opérés à l'heure", "Paie": "Des salaires justes"}
Json = dict[str, Any]


def okr(*arguments: object) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, ["batch", *map(str, arguments)])
    return done.exit_code, done.stdout, done.stderr.replace("\u00a0", " ")


def draft(goal: str, *results: str) -> str:
    lines = "".join(f"- {result}\n" for result in results or ("Attente médiane : de 34 à 12 minutes", "Dossiers complets : de 60 % à 85 %"))
    return f"OKR T2 2027\n\nObjectif : {goal}\n{lines}"


def reports(out: Path) -> list[Json]:
    return [json.loads(line) for line in (out / "reviews.jsonl").read_text(encoding="utf-8").splitlines()]


def findings(out: Path) -> Json:
    found: Json = json.loads((out / "teams.json").read_text(encoding="utf-8"))
    return {key: value for key, value in found.items() if key != "opinion"}
