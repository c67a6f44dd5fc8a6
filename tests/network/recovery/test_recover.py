"""Time to recover, time to survive, and what an outage costs with stock and capacity."""

import pytest

from readiness.network.analyse import analyse
from readiness.network.recovery import recover
from readiness.network.recovery.recover import with_recovery
from readiness.network.recovery.solver import solver
from tests.network.example import LIMITS, WORLD, net, r, spindle

needs_solver = pytest.mark.skipif(solver() is None, reason="needs the extra `solver`")


def recovered(network, solve=False):
    plain = analyse(network, WORLD, LIMITS, everything=True)
    return with_recovery(plain, network, solve)


def of(analysis, ident, kind="offer"):
    return next(f.recovery for f in analysis.failures if (f.kind, f.id) == (kind, ident))


def simple(**facts):
    """A product of 10 units a day from one supplier with two weeks of stock; back after six weeks."""
    bought = {"price": 50.0, "stock_days": 14.0, "recover_days": 42.0} | facts
    return net(
        r("P", site="W", price=100.0, revenue=365250.0, stock_days=0.0),
        r("A", "P", "S", **bought),
    )


def test_less_stock_than_the_supplier_needs_to_come_back_is_a_margin_below_zero():
    found = of(recovered(simple()), "A@S")
    assert (found.ttr_weeks, found.tts_weeks, found.margin_weeks) == (6, 2, -4)
    assert found.loss is None


def test_unknown_times_stay_unknown():
    found = of(recovered(simple(recover_days=None)), "A@S")
    assert (found.ttr_weeks, found.tts_weeks, found.margin_weeks) == (None, 2, None)
    found = of(recovered(simple(stock_days=None)), "A@S")
    assert (found.ttr_weeks, found.tts_weeks, found.margin_weeks) == (6, None, None)


def test_a_group_is_back_when_its_slowest_is_and_unknown_where_one_is():
    network = net(
        r("P", site="W", price=100.0, revenue=1.0),
        r("A", "P", "S", recover_days=14.0),
        r("B", "P", "S", slot="b", recover_days=70.0),
        r("C", "P", "T", slot="c", recover_days=7.0),
        r("D", "P", "T", slot="d"),
    )
    assert of(recovered(network), "S", "firm").ttr_weeks == 10
    assert of(recovered(network), "T", "firm").ttr_weeks is None


@needs_solver
def test_what_stock_bridges_is_not_lost():
    analysis = recovered(simple(), solve=True)
    found = of(analysis, "A@S")
    assert found.loss == pytest.approx(4 / 6)
    assert found.loss_high == pytest.approx(4 / 6)
    assert found.tts_capacity_weeks == pytest.approx(2)
    assert analysis.outages.computed_by == "highs"
    assert (analysis.outages.asked, analysis.outages.solved) == (3, 1)
    assert of(analysis, "P@W").loss is None


@needs_solver
def test_unknown_stock_lasts_in_the_low_reading_and_is_nothing_in_the_high_one():
    found = of(recovered(simple(stock_days=None), solve=True), "A@S")
    assert found.loss == pytest.approx(0)
    assert found.loss_high == pytest.approx(1)
    assert found.tts_capacity_weeks is None


def dual(capacity):
    return net(
        r("P", site="W", price=100.0, revenue=365250.0, stock_days=0.0),
        r("A", "P", "S", slot="x", share=0.5, price=1.0, stock_days=0.0, recover_days=42.0),
        r("A", "P", "T", slot="x", share=0.5, price=1.0, stock_days=0.0, recover_days=7.0, capacity=capacity),
    )


@needs_solver
def test_a_second_source_without_the_capacity_makes_up_for_part_only():
    month = 365.25 / 12
    analysis = recovered(dual(capacity=7.5 * month), solve=True)
    assert of(analysis, "A@S").loss == pytest.approx(0.25)
    assert of(analysis, "A@S").tts_weeks is None
    assert of(analysis, "A@S").tts_capacity_weeks == pytest.approx(0)
    assert of(analysis, "A@T").loss == 0
    assert analysis.outages.solved == 1
    assert analysis.outages.short_after_weeks is None


@needs_solver
def test_without_a_stated_limit_a_second_source_makes_up_for_all_and_nothing_is_solved():
    analysis = recovered(dual(capacity=None), solve=True)
    assert of(analysis, "A@S").loss == of(analysis, "A@S").loss_high == 0
    assert analysis.outages.solved == 0


@needs_solver
def test_capacity_short_of_demand_shows_although_nothing_fails():
    network = net(
        r("P", site="W", price=100.0, revenue=365250.0, stock_days=0.0),
        r("A", "P", "S", price=1.0, stock_days=7.0, recover_days=42.0, capacity=5 * 365.25 / 12),
    )
    assert recovered(network, solve=True).outages.short_after_weeks == pytest.approx(2)


@needs_solver
def test_products_whose_units_nobody_can_tell_are_named():
    analysis = recovered(spindle(), solve=True)
    assert analysis.outages.missing == ()
    unpriced = net(r("P", site="W", revenue=1.0), r("A", "P", "S", recover_days=7.0))
    outages = recovered(unpriced, solve=True).outages
    assert (outages.computed_by, outages.missing) == (None, ("P",))


def test_without_the_extra_it_is_named_and_nothing_is_zero(monkeypatch):
    monkeypatch.setattr(recover, "solver", lambda: None)
    analysis = recovered(simple(), solve=True)
    assert (analysis.outages.computed_by, analysis.outages.extra) == (None, "solver")
    assert of(analysis, "A@S").loss is None
    assert of(analysis, "A@S").ttr_weeks == 6
