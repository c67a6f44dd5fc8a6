"""What files say about the firm itself."""

from readiness.checks.identity.statements import COLUMNS, FIELDS, comparable, statements
from readiness.evidence.licence import Screenings
from readiness.evidence.trade import Invoices
from tests.checks.build import certificate, evidence


def test_every_column_named_here_exists():
    for kind, columns in COLUMNS.items():
        names = {c.name for c in columns} | {c.only[0] for c in columns if c.only}
        assert names <= set(kind.shape.types)
    assert all("field" in kind.shape.types for kind in FIELDS)


def test_a_mark_repeated_on_every_line_is_one_statement():
    lines = [{"invoice": "1", "seller": "A GmbH", "seller_vat": "DE 123"} for _ in range(5)]
    found = list(statements([evidence(Invoices, *lines), None]))
    assert [(s.mark, s.value, s.place.row) for s in found] == [("name", "a gmbh", 2), ("vat", "DE123", 2)]


def test_a_number_counts_as_gln_only_under_its_scheme_and_a_partner_only_where_it_is_us():
    mail = evidence(Invoices, {"invoice": "1", "seller_endpoint": "a@b.de", "seller_scheme": "EM"})
    assert list(statements([mail])) == []
    peppol = evidence(Invoices, {"invoice": "1", "seller_endpoint": "4000001123452", "seller_scheme": "0088"})
    assert [s.mark for s in statements([peppol])] == ["gln"]
    partners = evidence(
        Screenings, {"partner": "X", "partner_role": "customer"}, {"partner": "Us", "partner_role": "own"}
    )
    assert [s.value for s in statements([partners])] == ["us"]


def test_of_papers_only_what_a_person_confirmed_counts():
    assert [s.value for s in statements([certificate(holder="A GmbH", scope="x")])] == ["a gmbh"]
    assert list(statements([certificate(holder="A GmbH", confirmed=False)])) == []


def test_writing_does_not_tell_apart():
    assert comparable("name", "ACME Spindel-GmbH & Co. KG") == comparable("name", "Acme Spindel GmbH & Co KG")
    assert comparable("iban", "DE02 1203 0000") == "DE0212030000"
    assert comparable("vat", " - ") == ""
