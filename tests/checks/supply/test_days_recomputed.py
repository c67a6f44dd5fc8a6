"""Days of supply against stock and demand."""

from datetime import timedelta

import pytest

from readiness.checks.supply.days_recomputed import lasting
from tests.checks.build import ON, findings, stock
from tests.checks.build_range import demand, on, supply

DAYS = [{"article": "A1", "day": on(d), "quantity": 10.0} for d in range(10)]


def seen(days, *stocks, needs=DAYS, start=ON):
    files = (supply({"day": start, "days_of_supply": days}), stock(*stocks), demand(*needs))
    return findings(*files)["supply.days_recomputed"]


def test_a_figure_that_agrees_is_met_and_cross_checked():
    finding = seen(5.0, {"quantity": 50.0})
    assert (finding.verdict, finding.assurance) == ("met", "cross_checked")


def test_blocked_goods_do_not_count():
    finding = seen(5.0, {"quantity": 20.0}, {"article": "A1", "quantity": 30.0, "blocked": True})
    assert (finding.verdict, finding.params["wrong"]) == ("unmet", 1)


def test_where_demand_ends_first_the_figure_must_reach_its_end():
    assert seen(40.0, {"quantity": 999.0}).verdict == "met"
    assert seen(3.0, {"quantity": 999.0}).verdict == "unmet"


def test_without_stock_or_demand_of_the_article_it_is_left_open():
    assert seen(5.0, {"article": "B", "quantity": 50.0}).verdict == "unknown"
    assert (
        seen(5.0, {"quantity": 50.0}, needs=({"article": "B", "day": ON, "quantity": 1.0},)).verdict
        == "unknown"
    )
    assert seen(5.0, {"quantity": 50.0}, start=on(30)).verdict == "unknown"
    assert seen(None, {"quantity": 50.0}).verdict == "unknown"


def test_the_last_day_counts_by_its_part():
    days = {ON: 4.0, ON + timedelta(days=2): 8.0}
    assert lasting(6.0, days, ON) == (pytest.approx(2.25), True)
    assert lasting(12.0, days, ON) == (3.0, False)
