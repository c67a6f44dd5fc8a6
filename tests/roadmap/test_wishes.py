"""Wishes the limits do not allow are told with what is short and with changes that really grant them."""

import pytest

from readiness.roadmap.plan import plan
from readiness.roadmap.wishes import smallest
from tests.roadmap.test_plan import standing


def test_the_smallest_number_is_found_by_trying():
    tried = []

    def granted(number):
        tried.append(number)
        return number >= 37

    assert smallest(granted) == 37
    assert len(tried) < 15
    assert smallest(lambda number: False) is None


@pytest.fixture(scope="module")
def tight():
    pins = {"Q05": {"start": 3}, "C05": "in", "N06": {"start": 10}, "X99": "in"}
    return {"days_per_month": {"all": 8.0}, "budget": {"0-6": 3.0, "6-12": 10.0, "12+": 20.0}, "pins": pins}


@pytest.fixture(scope="module")
def unmet(tight):
    return {(w.kind, w.action): w for w in plan(standing("spindle-de", **tight)).unmet}


def test_each_wish_that_is_not_met_is_told_with_its_kind(unmet):
    assert ("unknown", "X99") in unmet
    assert ("pinned_start", "N06") in unmet
    assert ("pinned_in", "C05") in unmet


def test_money_that_is_short_is_named_and_the_change_grants_the_wish(tight, unmet):
    wish = unmet["pinned_start", "N06"]
    assert ("budget", "6-12") in wish.short
    more = next(r for r in wish.relaxations if r.what == "budget")
    budget = {**tight["budget"], more.of: tight["budget"][more.of] + more.by}
    found = plan(standing("spindle-de", **{**tight, "budget": budget}))
    assert next(s.start_month for s in found.steps if s.action == "N06") == 10


def test_no_more_than_three_changes_are_told(unmet):
    assert all(len(w.relaxations) <= 3 for w in unmet.values())
    assert any(w.relaxations for w in unmet.values())


def test_a_wish_that_would_fit_asks_for_no_change(unmet):
    assert all(not w.relaxations for w in unmet.values() if w.fits)
