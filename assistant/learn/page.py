"""A handout as one HTML page that carries all it needs."""

from __future__ import annotations

from html import escape
from pathlib import Path

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
    from markdown_it import MarkdownIt

    body = MarkdownIt("commonmark", {"html": False}).render(text)
    title = text.split("\n", 1)[0].lstrip("# ")
    return _PAGE.format(language=language, title=escape(title), style=_STYLE.read_text(encoding="utf-8"), body=body)
