"""Conditions as values, from the firm's own terms."""

import json

from readiness.evidence.document import Terms
from readiness.report.pack.terms import terms_part
from tests.report.pack.packs import discreet, dossier, gear, gear_files


def told(case):
    files = gear_files()
    part, lacks = terms_part(dossier(files, case).get(Terms), discreet(files, case))
    return part, {lack.ask: lack.reason for lack in lacks}


def test_values_have_their_type_and_their_page():
    part, lacks = told(gear())
    (document,) = json.loads(part.data)["documents"]
    assert document["conditions"]["payment_days"] == 30.0
    assert document["conditions"]["retention_of_title"] is True
    assert document["conditions"]["incoterms"].startswith("FOB Ningbo")
    assert {source.place.file for source in part.sources} == {"terms.pdf"}
    assert lacks == {"spare_years": "absent", "returns": "absent"}


def test_what_nobody_confirmed_is_missing():
    part, lacks = told(gear().model_copy(update={"evidence": ()}))
    assert part is None
    assert lacks["payment_days"] in ("unconfirmed", "other_holder")


def test_without_terms_everything_asked_is_missing():
    part, lacks = terms_part(None, discreet())
    assert part is None
    assert {lack.reason for lack in lacks} == {"absent"}
