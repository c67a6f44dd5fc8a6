"""Product passports: the envelope, the fields, and what must be there."""

from datetime import date

import pytest

from readiness.evidence.passport.credential import is_passport, opened
from readiness.evidence.passport.fields import passport_faults, read_passport
from tests.evidence.footprint.footprints import changed
from tests.evidence.passport.passports import PASSPORT, PROOF, enveloped


def test_a_passport_says_what_it_is_of():
    assert read_passport(PASSPORT, enveloped=False) == {
        "product_id": "https://id.gs1.org/01/04012345000009/21/7",
        "description": "Spindle SP-1",
        "article": "SP-1",
        "serial_number": "7",
        "manufacturer": "Spindel Werk Aalen",
        "country_of_origin": "DE",
        "valid_from": date(2026, 1, 1),
        "valid_until": date(2030, 1, 1),
        "materials_named": 2,
        "documents_named": 1,
        "features": 1,
        "proof_present": False,
    }


def test_the_newer_model_puts_the_product_into_the_subject_itself():
    product = {
        **PASSPORT["credentialSubject"]["product"],
        "type": ["Product"],
        "countryOfProduction": {"countryCode": "DE"},
    }
    newer = {**PASSPORT, "type": ["VerifiableCredential"], "credentialSubject": product}
    assert is_passport(newer)
    found = read_passport(newer, enveloped=False)
    assert (found["description"], found["country_of_origin"]) == ("Spindle SP-1", "DE")


def test_the_issuer_is_the_maker_only_where_nobody_else_is_named():
    alone = changed(PASSPORT, "/credentialSubject/product/producedByParty", None)
    assert read_passport(alone, enveloped=False)["manufacturer"] == "Spindel AG"


def test_a_proof_stands_beside_the_passport_or_around_it():
    assert read_passport({**PASSPORT, "proof": PROOF}, enveloped=False)["proof_present"] is True
    inside, signed = opened(enveloped(PASSPORT))
    assert (inside, signed) == (PASSPORT, True)


@pytest.mark.parametrize("token", ["", "a.b", "a.!!!.c", "a.e30x.c", "ä.ä.ä"])
def test_a_broken_envelope_stays_closed(token):
    document = {"id": f"data:application/vc+jwt,{token}"}
    assert opened(document) == (document, False)


@pytest.mark.parametrize("document", [None, [], {}, {"type": "Invoice"}, {"type": ["VerifiableCredential"]}])
def test_other_documents_are_no_passports(document):
    assert not is_passport(document)


@pytest.mark.parametrize(
    ("pointer", "value", "fault"),
    [
        ("/issuer", None, "/issuer"),
        ("/credentialSubject", "x", "/credentialSubject"),
        ("/credentialSubject/product", {"serialNumber": "7"}, "/credentialSubject/product"),
        ("/validFrom", "soon", "/validFrom"),
        ("/validUntil", "2020-01-01T00:00:00Z", "/validUntil"),
    ],
)
def test_what_every_passport_needs_is_missed(pointer, value, fault):
    assert list(passport_faults(changed(PASSPORT, pointer, value))) == [fault]


def test_a_sound_passport_has_no_fault():
    assert list(passport_faults(PASSPORT)) == []
