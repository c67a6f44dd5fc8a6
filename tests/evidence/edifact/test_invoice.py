"""INVOIC as invoice lines."""

from datetime import date

import pytest

from readiness.evidence.edifact.envelope import interchanges
from readiness.evidence.edifact.invoice import invoices
from readiness.evidence.edifact.segments import segments
from readiness.evidence.messages.record import Gathered
from tests.evidence.edi_messages import edifact, message


def lines(*changes):
    text = edifact(message("INVOIC")).decode("latin-1")
    for old, new in changes:
        text = text.replace(old, new)
    (one,) = interchanges(segments(text))
    gathered = Gathered()
    invoices(one.messages[0], gathered)
    reading = gathered.reading("edifact", None)
    return reading.lines.to_pylist(), [p.params["element"] for p in reading.problems]


def test_an_invoice_says_parties_references_and_sums():
    (only,), problems = lines()
    assert problems == []
    assert (only["invoice"], only["invoice_type"], only["issued_on"]) == ("I1", "380", date(2026, 7, 3))
    assert (only["seller"], only["seller_vat"], only["buyer"]) == ("Maker", "DE123456788", "Buyer AG")
    assert (only["order"], only["order_line"], only["article"]) == ("4500", "1", "A1")
    assert (only["quantity"], only["line_amount"], only["net_total"], only["gross_total"]) == (
        2,
        201,
        201,
        239.19,
    )


@pytest.mark.parametrize("type", ["381", "83", "261"])
def test_a_credit_note_is_negative(type):
    (only,), _ = lines(("BGM+380", f"BGM+{type}"))
    assert (only["quantity"], only["line_amount"], only["net_total"], only["price"]) == (
        -2,
        -201,
        -201,
        100.5,
    )


def test_a_down_payment_keeps_its_type():
    (only,), _ = lines(("BGM+380", "BGM+386"))
    assert (only["invoice_type"], only["quantity"]) == ("386", 2)


def test_an_item_without_amount_is_named():
    assert lines(("MOA+203:201'\n", ""))[1] == ["MOA+203"]
