"""Labelled drafts and the scorer: ``python -m evals [FILE]``."""
