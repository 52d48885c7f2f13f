"""One file a prompt, version and language: name.vN.lang.md. A published version is never edited."""
