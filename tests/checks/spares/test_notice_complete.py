"""Notices of change and end."""

import pytest

from tests.checks.build import findings, rows
from tests.checks.build_range import notices, on

GOOD = {
    "notice_type": "discontinuation",
    "issued_on": on(0),
    "last_order_on": on(200),
    "last_delivery_on": on(400),
    "successor": "B2",
}


def seen(*lines):
    return findings(notices(*lines))["spares.notice_complete"]


def test_half_a_year_with_all_that_belongs_to_it_is_met_and_capped():
    finding = seen(GOOD, {**GOOD, "last_order_on": on(800), "last_delivery_on": on(900)})
    assert (finding.verdict, finding.level, finding.whole_file) == ("met", 3, False)


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({"successor": None}, 2),
        ({"last_delivery_on": None}, 2),
        ({"last_order_on": on(91.5)}, 2),
        ({"last_order_on": None}, 0),
        ({"issued_on": None}, 0),
        ({"last_order_on": on(-1)}, 0),
    ],
)
def test_what_is_missing_or_short_lowers_the_level(change, level):
    assert seen({**GOOD, **change}).level == pytest.approx(level, abs=0.05)


def test_of_a_change_the_day_it_takes_effect_counts():
    assert seen({"notice_type": "change", "issued_on": on(0), "effective_on": on(200)}).verdict == "met"


def test_an_undated_notice_is_unmet_and_shown():
    finding = seen({"successor": "B"})
    assert (finding.verdict, rows(finding), finding.params["undated"]) == ("unmet", [2], 1)


def test_no_notice_leaves_it_open():
    assert seen().verdict == "unknown"
