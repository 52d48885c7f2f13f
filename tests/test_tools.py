"""The tools for assistants, as an assistant calls them: by the SDK's own client, on standard input and output and over HTTP."""

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest
from assistant.api.library import Library
from assistant.api.tools import tools
from mcp import StdioServerParameters
from mcp.client import Client

from assistant import review
from assistant.settings import DEFAULT
from tests.served import DRAFT, OKR, started

Json = dict[str, Any]


async def called(where: Any, calls: list[tuple[str, Json]]) -> tuple[list[str], list[Any]]:
    async with Client(where) as client:
        names = [tool.name for tool in (await client.list_tools()).tools]
        return names, [await client.call_tool(name, arguments) for name, arguments in calls]


def told(where: Any, *calls: tuple[str, Json]) -> tuple[list[str], list[Any]]:
    return asyncio.run(called(where, list(calls)))


NAMES = ["review_okrs", "rewrite_okrs", "explain_rule", "list_rules", "search_examples"]


def test_on_standard_input_and_output(tmp_path: Path) -> None:
    command = StdioServerParameters(command=sys.executable, args=[*OKR[1:], "mcp"], env={"OKR_DATA_DIR": str(tmp_path)})
    names, (found,) = told(command, ("review_okrs", {"text": DRAFT}))
    assert names == NAMES and not found.is_error
    whole = review(DRAFT)
    assert found.structured_content["verdict"] == whole.verdict
    lines = {line["id"]: line for line in found.structured_content["lines"]}
    for objective in whole.objectives:
        for result in objective.key_results:
            assert lines[result.id]["level"] == result.level
            assert [remark["rule"] for remark in lines[result.id]["remarks"]] == [finding.name for finding in result.findings]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_tool(language: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OKR_DATA_DIR", str(tmp_path))
    query = "attente au guichet" if language == "fr" else "waiting time at the desk"
    _, (rewritten, explained, rules, found) = told(
        tools(DEFAULT, Library(DEFAULT)),
        ("rewrite_okrs", {"text": DRAFT}),
        ("explain_rule", {"name": "action-as-kr", "language": language}),
        ("list_rules", {"language": language}),
        ("search_examples", {"query": query, "language": language, "count": 3}),
    )
    ladder = next(line["ladder"] for line in rewritten.structured_content["lines"] if line["ladder"])
    assert ladder["outcome"] and rewritten.structured_content["improved"]
    assert explained.structured_content["bad"] and explained.structured_content["why"]
    assert len(rules.structured_content["result"]) >= 30
    assert {one["language"] for one in found.structured_content["result"]} == {language}


def test_what_is_wrong_is_a_sentence() -> None:
    _, (no_okr, no_rule) = told(
        tools(DEFAULT, Library(DEFAULT)), ("review_okrs", {"text": "bonjour à tous"}), ("explain_rule", {"name": "nothing"})
    )
    assert no_okr.is_error and "objectif" in no_okr.content[0].text and "Traceback" not in no_okr.content[0].text
    assert no_rule.is_error and "action-as-kr" in no_rule.content[0].text


def test_over_http(tmp_path: Path) -> None:
    with started(tmp_path) as service:
        names, (found,) = told(f"{service.url}/mcp", ("review_okrs", {"text": DRAFT}))
        assert names == NAMES and found.structured_content["verdict"] == review(DRAFT).verdict


def test_over_http_with_tokens_asked_for(tmp_path: Path) -> None:
    import httpx2

    from tests.served import client, settings_for, token

    settings = settings_for(f"sqlite:///{tmp_path / 'okr.sqlite'}", access="tokens")
    call = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}
    accepts = {"Accept": "application/json, text/event-stream"}
    with client(settings) as api:
        refused: httpx2.Response = api.post("/mcp", json=call, headers=accepts)
        wrong = api.post("/mcp", json=call, headers=accepts | token(settings, scopes="library"))
        let_in = api.post("/mcp", json=call, headers=accepts | token(settings, scopes="review"))
    assert (refused.status_code, wrong.status_code) == (401, 403)
    assert let_in.status_code not in (401, 403, 404, 500)
