"""Targets roll down, forecasts roll up, and the difference is shown at every level."""

from datetime import date

from readiness.content.kpis import load_kpis
from readiness.model.plan import Objective, Reading
from readiness.planning.reconcile import reconciled
from tests.planning.rolling.rolled import agreed


def aim(ident, region, target, forecast=None, **given):
    stated = {
        "title": "Orders",
        "kind": "hard",
        "measures": "outcome",
        "unit": "kEUR",
        "due": date(2026, 12, 31),
    }
    return Objective(id=ident, region=region, target=target, forecast=forecast, **{**stated, **given})


def tree(*objectives, **given):
    return reconciled(agreed().model_copy(update={"objectives": objectives}), **given)


def test_regions_of_any_depth_add_up():
    (firm,) = tree(
        aim("firm", (), 100),
        aim("eu", ("EU",), 70),
        aim("de", ("EU", "DE"), 50, 45),
        aim("fr", ("EU", "FR"), 15, 16),
        aim("asia", ("Asia",), 30, 20),
    )
    assert (firm.top_down, firm.handed_down, firm.bottom_up) == (100, 100, 81)
    assert (firm.gap, firm.unassigned) == (-19, 0)
    eu = next(c for c in firm.children if c.region == ("EU",))
    assert (eu.top_down, eu.handed_down, eu.bottom_up, eu.gap, eu.unassigned) == (70, 65, 61, -9, 5)


def test_a_region_that_says_nothing_is_named_and_no_sum_pretends_to_know():
    (firm,) = tree(aim("firm", (), 100), aim("eu", ("EU",), 70, 60), aim("asia", ("Asia",), 30))
    assert (firm.bottom_up, firm.gap, firm.silent) == (None, None, (("Asia",),))


def test_shares_are_compared_and_never_added():
    (firm,) = tree(aim("firm", (), 30, 28, unit="%"), aim("eu", ("EU",), 30, 25, unit="%"))
    assert (firm.handed_down, firm.bottom_up, firm.gap) == (None, 28, -2)
    by_library = (aim("firm", (), 30, 28, kpi="average_deal"), aim("eu", ("EU",), 30, 25, kpi="average_deal"))
    assert tree(*by_library, library=load_kpis())[0].handed_down is None
    assert tree(*by_library)[0].handed_down == 30


def test_a_region_in_between_without_a_target_of_its_own_is_only_a_sum():
    (firm,) = tree(aim("firm", (), 50), aim("de", ("EU", "DE"), 50, 55))
    (eu,) = firm.children
    assert (eu.top_down, eu.handed_down, eu.bottom_up, eu.gap) == (None, 50, 55, None)
    assert (firm.handed_down, firm.gap) == (50, 5)


def test_once_the_day_is_past_the_measured_value_counts():
    past = aim("firm", (), 50, 55, readings=(Reading(on=date(2026, 12, 31), value=48),))
    assert tree(past)[0].gap == -2


def test_different_measures_are_different_trees():
    assert [t.measure for t in tree(aim("a", (), 1), aim("b", (), 2, kpi="hit_rate"))] == [
        "Orders",
        "hit_rate",
    ]
