"""Validity of declarations line by line."""

from datetime import date

from tests.checks.build import catalogue, findings, parts, rows
from tests.checks.origin.build_origin import EXPIRED, PRODUCT, VALID, bought, declared


def seen(*files):
    return findings(*files)["ltsd.lines_valid"]


def test_lines_in_force_are_met_and_stay_below_full_marks():
    finding = seen(declared(VALID, VALID))
    assert (finding.ref, finding.verdict, finding.level, finding.places) == ("F3", "met", 3, ())
    assert finding.params["first_end"] == "2027-12-31"


def test_run_out_and_overlong_lines_are_shown():
    finding = seen(declared(VALID, EXPIRED, {**VALID, "valid_until": date(2029, 1, 1)}))
    assert (finding.verdict, rows(finding)) == ("part", [3, 4])
    assert (finding.params["not_in_force"], finding.params["unlawful"]) == (1, 1)


def test_an_article_that_no_list_knows_is_a_stranger():
    assert seen(declared(VALID), catalogue({"supplier_pid": "Z"})).params["strangers"] == 1
    assert (
        seen(declared(VALID), catalogue({"supplier_pid": "Z"}), parts(PRODUCT, bought("A1"))).verdict == "met"
    )


def test_nothing_valid_is_unmet_and_no_list_unknown():
    assert seen(declared(EXPIRED)).verdict == "unmet"
    assert seen(declared()).verdict == "unknown"
    assert seen().verdict == "unknown"
