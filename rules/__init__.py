"""One file a rule: its words and examples in French and English, its source, its check."""
