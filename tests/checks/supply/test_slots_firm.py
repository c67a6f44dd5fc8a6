"""The next free slot and what stands behind it."""

import pytest

from tests.checks.build import findings, rows
from tests.checks.build_range import on, slots

GOOD = {"earliest": on(60), "confirmed_by": "M. Weber", "confirmed_on": on(-3)}


def seen(*lines):
    return findings(slots(*lines))["supply.slots_firm"]


def test_a_slot_confirmed_by_name_this_week_is_met_and_capped():
    finding = seen(GOOD)
    assert (finding.verdict, finding.level, finding.question) == ("met", 3, "availability.next_slot")


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({"confirmed_on": on(-28)}, 2),
        ({"confirmed_on": on(-200)}, 0),
        ({"confirmed_on": None}, 1),
        ({"confirmed_on": on(2)}, 1),
        ({"confirmed_by": None}, 1),
        ({"earliest": on(-1)}, 0),
        ({"earliest": None}, 0),
    ],
)
def test_what_is_missing_or_old_lowers_the_level(change, level):
    assert seen({**GOOD, **change}).level == level


def test_weak_slots_are_shown():
    finding = seen(GOOD, {**GOOD, "confirmed_by": None})
    assert (rows(finding), finding.params["unnamed"]) == ([3], 1)


def test_a_slot_in_the_past_is_unmet_and_no_line_leaves_it_open():
    assert seen({**GOOD, "earliest": on(-1)}).verdict == "unmet"
    assert seen().verdict == "unknown"
