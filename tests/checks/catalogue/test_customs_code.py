"""Articles with a customs code of the right length in a chapter that exists."""

import pytest

from readiness.checks.catalogue.customs_code import tariff_number
from tests.checks.build import catalogue, findings, rows


def seen(*codes):
    return findings(catalogue(*({"customs_tariff": c} for c in codes)))["catalogue.customs_code"]


@pytest.mark.parametrize("code", ["848210", "84821010", "8482 10 10", "8466.93.40.00", "84669340000"])
def test_a_code_of_six_to_eleven_digits_is_one(code):
    assert tariff_number(code)


@pytest.mark.parametrize(
    "code", [None, "", "84", "8482", "848210101", "770000", "990000", "00848210", "ABCDEF"]
)
def test_chapters_that_do_not_exist_and_other_lengths_are_none(code):
    assert not tariff_number(code)


def test_full_met_gap_part_nothing_unmet_and_empty_unknown():
    assert seen("848210", "846693").verdict == "met"
    finding = seen("848210", None)
    assert (finding.verdict, finding.level, rows(finding)) == ("part", 2, [3])
    assert seen(None).verdict == "unmet"
    assert seen().verdict == "unknown"
