"""Digital nameplates."""

from tests.checks.build import findings, rows
from tests.checks.origin.build_origin import nameplates

EMPTY = dict.fromkeys(("product_id", "manufacturer", "serial_number", "year_built", "markings"))


def seen(*lines):
    return findings(nameplates(*lines))["passport.nameplate"]


def test_a_plate_with_all_five_is_met():
    assert (seen({}).ref, seen({}).verdict) == ("F14", "met")


def test_a_missing_entry_is_named():
    finding = seen({}, {"serial_number": None, "markings": []})
    assert (finding.verdict, rows(finding), finding.params["missing"]) == (
        "part",
        [3],
        ("serial_number", "markings"),
    )


def test_an_empty_plate_is_unmet_and_none_unknown():
    assert seen(EMPTY).verdict == "unmet"
    assert seen().verdict == "unknown"
