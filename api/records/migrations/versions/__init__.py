"""The forms the tables had, each with the way from the one before."""
