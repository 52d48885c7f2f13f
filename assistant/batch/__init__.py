"""Many drafts in one run: planned, reviewed one by one and kept at once, compared, written out."""
