"""Product passports ready for a customer."""

from datetime import date

import pytest

from tests.checks.build import findings, rows
from tests.checks.origin.build_origin import passports

BARE = {"product_id": None, "manufacturer": None, "features": 0, "documents_named": 0}


def seen(*lines):
    return findings(passports(*lines))["passport.ready"]


def test_a_signed_passport_with_everything_is_full_marks_and_an_unsigned_one_met():
    assert (seen({}).ref, seen({}).verdict, seen({}).level, seen({}).places) == ("F13", "met", 4, ())
    finding = seen({"proof_present": False})
    assert (finding.verdict, finding.level, rows(finding), finding.params["unsigned"]) == ("met", 3, [2], 1)


@pytest.mark.parametrize("name", ["product_id", "manufacturer", "features", "documents_named"])
def test_each_missing_part_costs_a_quarter(name):
    finding = seen({name: None})
    assert (finding.verdict, finding.level, finding.params["bare"]) == ("part", 2.25, 1)


def test_materials_stand_in_for_properties():
    assert seen({"features": 0, "materials_named": 2}).level == 4


def test_run_out_or_bare_is_unmet_and_none_unknown():
    assert seen({"valid_until": date(2026, 1, 1)}).verdict == "unmet"
    assert seen(BARE).verdict == "unmet"
    assert seen().verdict == "unknown"
