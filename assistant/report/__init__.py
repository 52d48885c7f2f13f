"""What a reader gets: the report as data (``model``), on the terminal, as Markdown and as a page."""
