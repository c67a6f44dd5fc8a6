"""Deliveries on their way."""

import pytest

from readiness.checks.supply.transit_plausible import possible
from tests.checks.build import ON, findings
from tests.checks.build_range import at, transit

GOOD = {
    "departure": at(-2),
    "departure_type": "actual",
    "arrival": at(3),
    "arrival_type": "estimated",
    "updated_at": at(-1),
}


def seen(*lines):
    return findings(transit(*lines))["supply.transit_plausible"]


def test_a_delivery_that_left_and_will_arrive_is_met():
    assert seen(GOOD).verdict == "met"


@pytest.mark.parametrize(
    ("wrong", "count"),
    [
        ({"arrival": at(-3)}, "disordered"),
        ({"departure": at(1), "arrival": at(3)}, "impossible"),
        ({"arrival": at(-1)}, "impossible"),
        ({"departure": None}, "undated"),
    ],
)
def test_dates_that_do_not_fit_are_unmet(wrong, count):
    finding = seen({**GOOD, **wrong})
    assert (finding.verdict, finding.params[count]) == ("unmet", 1)


def test_a_list_not_kept_up_is_unmet_however_well_its_dates_fit():
    done = {**GOOD, "departure": at(-400), "arrival": at(-390), "arrival_type": "actual"}
    assert seen({**done, "updated_at": at(-380)}).verdict == "unmet"
    assert seen({**done, "updated_at": None}).params["age_days"] == 390
    assert (
        seen({**GOOD, "departure_type": "estimated", "departure": at(2), "updated_at": None}).verdict
        == "unmet"
    )


def test_an_event_without_a_kind_is_not_doubted():
    assert possible(None, at(5), ON)
    assert possible("actual", None, ON)


def test_no_line_leaves_it_open():
    assert seen().verdict == "unknown"
