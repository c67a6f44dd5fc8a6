"""An invoice without number and lines is a skeleton."""

from readiness.evidence.invoice.document import Document, Facts, Sums
from readiness.evidence.messages.record import Record
from readiness.evidence.shapes_trade import INVOICE


def test_a_number_or_a_line_makes_it_an_invoice():
    document = Document(Record(INVOICE), 1, Sums(), Facts())
    assert document.empty
    document.items.append((Record(INVOICE), 2))
    assert not document.empty
    assert not Document(Record(INVOICE, {"invoice": "R-1"}), 1, Sums(), Facts()).empty
