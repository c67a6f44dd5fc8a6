"""E-invoices: UBL, CII, ZUGFeRD and Factur-X; their profiles, schemas, and the rules of EN 16931 and XRechnung."""
