"""Whose each page is: the company, a team, a person; what is of another cycle or no OKR at all is left aside, and said."""
