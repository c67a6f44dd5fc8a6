"""Orders, despatch advices and invoices laid side by side, line by line, as a buyer's system does before it pays."""
