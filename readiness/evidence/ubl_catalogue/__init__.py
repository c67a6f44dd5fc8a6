"""UBL catalogues, as Peppol exchanges them."""
