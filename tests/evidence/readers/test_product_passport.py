"""Product passports as files."""

import json

import pytest

from tests.evidence.making import read_one
from tests.evidence.passport.passports import PASSPORT, PROOF, enveloped


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
