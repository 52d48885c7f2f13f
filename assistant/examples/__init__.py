"""The example library: weak lines with the ladder that mends each, found by meaning in both languages."""
