"""UBL catalogues."""

import pytest

from readiness.evidence.readers.ubl_catalogue import read, recognises
from readiness.evidence.reading import Hint
from tests.evidence.making import read_one
from tests.evidence.ubl_catalogue.test_line import LINE

NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:Catalogue-2"


def document(*lines, head="<ID>C1</ID><IssueDate>2026-07-01</IssueDate><ProviderParty/><ReceiverParty/>"):
    return f'<Catalogue xmlns="{NAMESPACE}">{head}{"".join(lines)}</Catalogue>'.encode()


def test_a_sound_catalogue_conforms():
    reading = read(document(LINE, LINE), Hint())
    assert (reading.format, reading.tier, reading.records) == ("ubl-catalogue", "conformant", 2)
    assert str(reading.taken_on) == "2026-07-01"


@pytest.mark.parametrize(
    ("old", "new", "element"),
    [
        ("<ID>1</ID>", "", "ID"),
        ("<ID>A-1</ID>", "", "SellersItemIdentification"),
        ("12.50", "-12.50", "PriceAmount"),
        ("2026-12-31", "2025-12-31", "ValidityPeriod"),
        (
            "<LineValidity",
            "<MaximumOrderQuantity>1</MaximumOrderQuantity><LineValidity",
            "MaximumOrderQuantity",
        ),
    ],
)
def test_a_broken_rule_names_its_element(old, new, element):
    reading = read(document(LINE.replace(old, new)), Hint())
    assert (reading.tier, [t.params.get("element") for t in reading.problems]) == ("parsable", [element])


def test_a_catalogue_without_lines_or_header_does_not_conform():
    reading = read(document(head=""), Hint())
    assert (reading.tier, reading.records, len(reading.problems)) == ("parsable", 0, 5)


def test_the_root_alone_decides_and_a_broken_file_is_refused():
    assert recognises(document(LINE))
    assert not recognises(document(LINE).replace(b"Catalogue-2", b"Order-2"))
    assert read(document(LINE)[:-5], Hint()).tier == "unreadable"


def test_the_real_child_reads_it():
    head, evidence, problems = read_one(document(LINE))
    assert (head.format, evidence.column("moq"), problems) == ("ubl-catalogue", [5.0], [])
