"""Which papers and price lists stop being valid when."""

from datetime import date

from readiness.checks.documents.expiries import expiries
from readiness.evidence.document import Certificates
from tests.checks.build import (
    catalogue,
    certificate,
    declaration,
    dossier,
    paper,
    quotation,
    supplier_declaration,
    together,
)
from tests.checks.licence.build_licence import onboardings, register
from tests.checks.origin.build_origin import VALID, declared, footprints, passports


def test_papers_are_listed_by_their_day_with_the_name_a_person_knows():
    found = expiries(
        dossier(
            together(
                certificate(standard="ISO 9001", valid_until="2028-01-31"),
                paper(Certificates, "i.pdf", certificate_kind="insurance", insurer="Mutua", valid_until="2026-12-31"),
            ),
            supplier_declaration(supplier="Bearing AG", valid_until="2027-06-30"),
        )
    )  # fmt: skip
    assert [(e.kind, e.name, e.day.isoformat()) for e in found] == [
        ("insurance", "Mutua", "2026-12-31"),
        ("ltsd", "Bearing AG", "2027-06-30"),
        ("certificate", "ISO 9001", "2028-01-31"),
    ]
    assert found[0].place.file == "i.pdf"
    assert found[0].place.field == "valid_until"


def test_a_day_nobody_confirmed_says_so():
    (found,) = expiries(dossier(certificate(confirmed=False, valid_until="2027-01-01")))
    assert (found.confirmed, found.name) == (False, "certificate.pdf")


def test_papers_without_an_end_and_papers_of_one_deal_are_left_out():
    files = (declaration(issued="2026-01-01"), quotation(valid_until="2026-08-01"))
    assert expiries(dossier(*files)) == ()
    assert expiries(dossier(certificate(valid_until="some day"))) == ()


def test_a_price_list_counts_from_its_first_end():
    early, late = date(2026, 12, 31), date(2027, 12, 31)
    lines = [{"price_until": day} for day in (late, early, early, None)]
    (found,) = expiries(dossier(catalogue(*lines)))
    assert (found.kind, found.day, found.count) == ("prices", early, 2)


def test_listed_certificates_and_questionnaires_end_at_their_rows():
    found = expiries(
        dossier(
            register({"certificate": "ISO 14001", "valid_until": date(2027, 5, 1)}, {"certificate": "CE"}),
            onboardings({"customer": "Rhein AG", "saq_until": date(2026, 12, 31)}),
        )
    )
    assert [(e.kind, e.name, e.place.row, e.confirmed) for e in found] == [
        ("questionnaire", "Rhein AG", 2, True),
        ("certificate", "ISO 14001", 2, True),
    ]


def test_lines_of_a_suppliers_declaration_end_together_and_one_without_name_under_its_file():
    ball, shaft = {**VALID, "supplier": "Ball"}, {**VALID, "valid_until": date(2026, 12, 31)}
    found = expiries(dossier(declared(ball, ball, shaft, {**VALID, "valid_until": None})))
    assert [(e.kind, e.name, e.day.isoformat(), e.count, e.place.row) for e in found] == [
        ("ltsd", "ltsd.csv", "2026-12-31", 1, 4),
        ("ltsd", "Ball", "2027-12-31", 2, 2),
    ]


def test_footprints_and_passports_end_under_the_name_of_their_product():
    named = footprints({"description": "Spindle"})
    found = expiries(dossier(named, passports({"valid_until": date(2030, 1, 1)})))
    assert [(e.kind, e.name, e.day.year) for e in found] == [
        ("pcf", "Spindle", 2028),
        ("product-passport", "file.csv", 2030),
    ]
