"""Situations in which the comparisons across files reach every verdict."""

from tests.checks.build import findings
from tests.checks.identity.test_same_everywhere import invoices, site
from tests.checks.orders.test_enough_lines import lines
from tests.checks.origin.test_same_everywhere import invoiced, listed


def situations():
    return (
        findings(invoices({}), site()),
        findings(invoices({}), site(vat_id="DE1")),
        findings(invoices({}, {"iban": "DE1"})),
        findings(lines(100)),
        findings(lines(20)),
        findings(lines(1)),
        findings(listed("DE", "DE"), invoiced("DE", "DE")),
        findings(listed("DE", "DE"), invoiced("DE", "CN")),
        findings(listed("DE"), invoiced("CN")),
    )
