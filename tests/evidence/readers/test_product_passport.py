"""Product passports as files."""

import json

import pytest

from tests.evidence.footprint.footprints import changed
from tests.evidence.making import read_one
from tests.evidence.passport.passports import CATENA_X, PASSPORT, PROOF, enveloped


@pytest.mark.parametrize(
    ("document", "proof", "codes"),
    [
        (PASSPORT, False, ["passport_no_proof"]),
        ({**PASSPORT, "proof": PROOF}, True, []),
        (enveloped(PASSPORT), True, []),
    ],
    ids=["plain", "with proof", "in a signed token"],
)
def test_a_passport_is_read_and_its_proof_reported(document, proof, codes):
    head, evidence, found = read_one(json.dumps(document).encode())
    assert (head.format, head.tier, head.records, found) == ("product-passport", "conformant", 1, codes)
    assert head.format_version == "https://test.uncefact.org/vocabulary/untp/dpp/0.6.0/"
    assert evidence.column("proof_present") == [proof]


def test_a_passport_that_says_nothing_of_a_product_is_no_evidence():
    blank = {**PASSPORT, "issuer": "", "credentialSubject": {}}
    head, _, codes = read_one(json.dumps(blank).encode())
    assert (head.tier, head.records) == ("parsable", 0)
    assert "passport_value" in codes


def test_the_passport_of_catena_x_is_one_of_its_aspects():
    head, evidence, codes = read_one(json.dumps(CATENA_X).encode())
    assert (head.format, head.format_version, head.tier, codes) == (
        "catena-x",
        "DigitalProductPassport",
        "conformant",
        [],
    )
    (line,) = evidence.lines.to_pylist()
    assert (line["article"], line["serial_number"], line["manufacturer"]) == ("SP-1", "7", "BPNL0123456789XX")
    assert (line["materials_named"], line["documents_named"], line["proof_present"]) == (1, 1, False)


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("/metadata/economicOperatorId", "me"),
        ("/metadata/expirationDate", "2020-01-01"),
        ("/metadata/issueDate", "soon"),
    ],
)
def test_a_fault_in_the_passport_of_catena_x_is_named(pointer, value):
    head, _, codes = read_one(json.dumps(changed(CATENA_X, pointer, value)).encode())
    assert (head.tier, codes, head.problems[0].where.field) == ("parsable", ["aspect_value"], pointer)
