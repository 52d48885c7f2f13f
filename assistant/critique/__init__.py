"""The model's second opinion: asked with manners, held against the draft before anyone sees it."""
