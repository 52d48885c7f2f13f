"""French and English: words, figures, dates, and which of the two a text is in."""
