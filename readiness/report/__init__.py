"""What people get to read: one view of the results, then PDF, XLSX, ICS and JSON made from it."""
