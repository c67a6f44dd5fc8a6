"""Orders, confirmations, despatch advices, invoices and baskets as messages between systems."""
