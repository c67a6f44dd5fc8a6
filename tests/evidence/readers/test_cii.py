"""CII and ZUGFeRD 1.0 as XML files."""

import pytest

from readiness.evidence.readers.cii import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.invoice.making import cii, ubl, zugferd_1


@pytest.mark.parametrize(("data", "format"), [(cii(), "cii"), (zugferd_1(), "zugferd-1")])
def test_both_generations_are_recognised_and_read(data, format):
    assert recognises(data)
    reading = read(data, Hint())
    assert (reading.format, reading.records, reading.kind) == (format, 1, "invoice")


@pytest.mark.parametrize("data", [ubl(), b"<CrossIndustryInvoice/>", b"x"])
def test_other_files_are_left_to_others(data):
    assert not recognises(data)


def test_half_an_invoice_is_unreadable():
    reading = read(cii()[:2000], Hint())
    assert (reading.format, reading.tier, [p.code for p in reading.problems]) == (
        "cii",
        "unreadable",
        ["xml_broken"],
    )
