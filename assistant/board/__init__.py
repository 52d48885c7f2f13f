"""What a board sees of a whole company's OKRs: one page and one workbook, from the same counted data."""
