"""A handout as one HTML page that carries all it needs."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from pathlib import Path

from assistant.report.words import typeset

_STYLE = Path(__file__).parent.parent / "report" / "page.css"
_PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>{style}</style>
</head>
<body><main>
{body}
</main></body>
</html>
"""


def page(text: str, language: str) -> str:
    """The Markdown ``text`` as a page; HTML in it is shown, not taken."""
    title = text.split("\n", 1)[0].lstrip("# ")
    return _PAGE.format(language=language, title=escape(title), style=_STYLE.read_text(encoding="utf-8"), body=rendered(text, language))


@lru_cache(maxsize=64)
def rendered(text: str, language: str, below: int = 0) -> str:
    """The Markdown ``text`` as HTML for a page, its headings ``below`` so many levels, its parts with an id (part-1 …): HTML in it is shown, not taken, and no link leads to a script."""
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": False})
    tokens, part = made.parse(typeset(text, language)), 0
    for token in tokens:
        if token.type == "heading_open" and token.tag == "h2":
            part += 1
            token.attrSet("id", f"part-{part}")
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(6, int(token.tag[1:]) + below)}"
    return str(made.renderer.render(tokens, made.options, {}))
