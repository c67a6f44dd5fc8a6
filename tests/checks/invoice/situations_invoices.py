"""Three firms' invoices: one in order, one half, one not at all; for tests that want every verdict."""

from tests.checks.build import findings, together
from tests.checks.invoice.build_invoices import invoice, nothing

SOUND = {
    "seller_endpoint": "4000001000005",
    "seller_scheme": "0088",
    "cash_discount": "14:2.00",
    "payment_terms": "#SKONTO#TAGE=14#PROZENT=2.00#\n",
    "national_rules_failed": [],
    "network_rules_failed": [],
}
FAULTY = {
    "profile": "urn:factur-x.eu:1p0:minimum",
    "seller_scheme": "9999",
    "seller_vat": "DE136695977",
    "iban": "DE89370400440532013001",
    "cash_discount": None,
    "payment_terms": "14 Tage 2 % Skonto",
    "order": None,
    "article": None,
    "gtin": "4006381333932",
    "unit": "Stk.",
    "schema_faults": 2,
    "rules_failed": ["BR-CO-15"],
    "national_rules_failed": ["BR-DE-15"],
    "network_rules_failed": ["PEPPOL-EN16931-R010"],
}
"""What every check on invoices finds wrong in one invoice; two of them share their number."""


def _sound(number):
    return invoice(f"{number}.xml", invoice=number, **SOUND)


def _faulty(file):
    return invoice(file, **{**SOUND, **FAULTY})


def situations():
    """Findings by check, one run a firm."""
    return (
        findings(together(_sound("R-1"), _sound("R-2"))),
        findings(together(*map(_sound, ("R-2", "R-3", "R-4")), _faulty("a.xml"), _faulty("b.xml"))),
        findings(together(_faulty("a.xml"), _faulty("b.xml"))),
        findings(nothing()),
    )
