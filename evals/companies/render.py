"""A company's OKRs as the files a strategy team gets: workbook, deck, document, CSV and zip, written apart from the readers they test.

``python -m evals.companies.render GOLD.json OUTDIR [--seed N]``; the same seed gives the same bytes.
"""

import argparse
import json
import re
import zipfile
from collections.abc import Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any

from evals.companies.deck import pptx
from evals.companies.document import docx
from evals.companies.export import delimited, export
from evals.companies.firm import FORMATS, Firm, member
from evals.companies.workbook import sheet_name, xlsx


def render(gold: dict[str, Any], folder: Path, seed: int) -> None:
    """Writes ``okr.xlsx``, ``.pptx``, ``.docx``, ``.csv``, ``.zip`` and the completed ``gold.json`` into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    firm = Firm(deepcopy(gold), seed)
    sheets = xlsx(firm, folder / "okr.xlsx")
    pptx(firm, folder / "okr.pptx")
    in_document = docx(firm, folder / "okr.docx")
    delimited(firm, folder / "okr.csv")
    export(firm, folder / "okr.zip")
    for kind in ("xlsx", "pptx", "docx"):
        _settle(folder / f"okr.{kind}")
    done = _completed(firm, sheets, in_document)
    (folder / "gold.json").write_text(json.dumps(done, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _completed(firm: Firm, sheets: dict[str, Any], in_document: Sequence[str]) -> dict[str, Any]:
    done = deepcopy(firm.gold)
    for block in done["kpi_lines"]:
        block["formats"] = list(FORMATS)
    for one in done["individual"]:
        one["formats"] = ["xlsx", *(["docx"] if one["person"] in in_document else []), "zip"]
        one["sheet"] = sheet_name(one["sheet"]) if one["place"] == "own sheet" else sheets["of_team"][one["team"]]
    done["sheets"] = sheets
    done["formats"] = {kind: [firm.word, *(team["team"] for team in done["teams"])] for kind in FORMATS}
    done["company_as"] = {kind: firm.alias(kind) for kind in FORMATS}
    done["seed"] = firm.seed
    return done


def _settle(path: Path) -> None:
    """The same package without the hour it was written at."""
    with zipfile.ZipFile(path) as packed:
        members = [(name, packed.read(name)) for name in packed.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members:
            if name == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2026-01-05T09:00:00Z", content)
            entry = member(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, content)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path, metavar="GOLD.json")
    parser.add_argument("folder", type=Path, metavar="OUTDIR")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    render(json.loads(options.gold.read_text(encoding="utf-8")), options.folder, options.seed)


if __name__ == "__main__":
    main()
