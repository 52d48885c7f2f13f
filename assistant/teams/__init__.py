"""What only shows across teams: the same goal twice, work nobody owns, goals that pull apart, company objectives nobody serves."""
