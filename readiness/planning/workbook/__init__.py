"""The plan as a workbook people edit elsewhere: which columns there are, how a cell is read back, what has changed."""
