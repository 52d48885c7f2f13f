"""One file a prompt: name.vN.lang.md. None is published yet: the rules need no model."""
