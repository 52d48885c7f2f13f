"""Companies with the OKRs of all their teams and what is to be found across them, and the files they would arrive in."""
