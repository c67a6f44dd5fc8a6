"""What certificates, declarations, terms and quotations prove."""
