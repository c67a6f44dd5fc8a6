"""Order lines as promises, and the lower end of Wilson's interval against values worked out by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.checks.orders.delivered import Share, on_time, share_of
from tests.checks.build import ON, orders

DAY = timedelta(days=1)


def judged(promised, actual, grace=0):
    return on_time(orders({"first_confirmed": promised, "actual": actual}), "first_confirmed", ON, grace)


def test_on_the_day_is_in_time_and_the_day_after_late():
    assert judged(date(2026, 6, 1), date(2026, 6, 1)) == [True]
    assert judged(date(2026, 6, 1), date(2026, 6, 2)) == [False]
    assert judged(date(2026, 6, 1), date(2026, 6, 2), grace=1) == [True]


def test_overdue_and_not_come_is_late_not_unknown():
    assert judged(ON - DAY, None) == [False]


def test_due_today_or_later_and_without_a_promise_is_open():
    assert judged(ON, None) == [None]
    assert judged(ON + DAY, None) == [None]
    assert judged(None, ON) == [None]


def test_a_share_counts_only_what_was_judged():
    share = share_of([True, False, None, True])
    assert (share.k, share.n, share.value) == (2, 3, pytest.approx(2 / 3))


def test_of_nothing_there_is_no_share():
    assert share_of([None]).value is None
    assert share_of([None]).low is None


@pytest.mark.parametrize(
    ("k", "n", "low"),
    [(0, 10, 0.0), (10, 10, 0.7225), (9, 10, 0.5958), (81, 100, 0.7222), (243, 312, 0.7296), (1, 1, 0.2065)],
)
def test_the_lower_end_is_wilsons(k, n, low):
    assert Share(k, n).low == pytest.approx(low, abs=5e-5)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_lower_end_lies_below_the_share_and_rises_with_the_number_of_lines(pair):
    k, n = pair
    few, many = Share(k, n), Share(10 * k, 10 * n)
    assert 0 <= few.low <= few.value
    assert few.low <= many.low
