"""Customers' questionnaires answered: what we say to each question, written back into the customer's own workbook."""
