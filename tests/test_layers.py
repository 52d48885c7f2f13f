"""The house: each stage knows only those before it, and nothing goes round in circles."""

import ast
import re
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).parent.parent
ORDER = [
    "errors",
    "aside",
    "draft",
    "rule",
    "language",
    "parse",
    "roster.names",
    "reading",
    "settings",
    "judge",
    "report.plain",
    "report.model",
    "report.words",
    "report.build",
    "catalogue",
    "rewrite",
    "rewrite.apply",
    "examples",
    "critique",
    "compare",
    "review",
    "asking",
    "learn",
    "teams",
    "formats",
    "roster",
    "report",
    "handback",
    "board",
    "batch",
    "cli",
]


def modules() -> dict[str, Path]:
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in (ROOT / "assistant").rglob("*.py")
    }


def imports_of(path: Path) -> set[str]:
    """What a module imports when it is loaded; imports inside functions are for later."""
    found: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("assistant"):
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def stage(name: str) -> int | None:
    parts = name.removeprefix("assistant").lstrip(".")
    found = [order for order, known in enumerate(ORDER) if parts == known or parts.startswith(known + ".")]
    return max(found, key=lambda order: len(ORDER[order])) if found else None


def test_no_import_goes_in_a_circle() -> None:
    known = modules()
    graph = {
        name: {other for other in imports_of(path) if other in known and other != name and other != "assistant"}
        for name, path in known.items()
    }
    for name in graph:  # a package only gathers its own parts
        graph[name] = {other for other in graph[name] if not name.startswith(other + ".")}
    assert len(list(TopologicalSorter(graph).static_order())) >= len(known)


def test_each_stage_knows_only_those_before_it() -> None:
    wrong = []
    for name, path in modules().items():
        own = stage(name)
        for other in imports_of(path):
            theirs = stage(other)
            if own is not None and theirs is not None and theirs > own:
                wrong.append(f"{name} imports {other}")
    assert wrong == []


def test_rules_are_reached_by_discovery_only() -> None:
    for name, path in modules().items():
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"^\s*(?:from|import) (?:assistant\.)?(?:rules|prompts|api)\b", text, re.MULTILINE), name
