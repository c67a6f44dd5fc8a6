"""Outages on random lists beside a peer that solves each from scratch in other units, and laws that must hold."""

import random

import pytest

from readiness.network.analyse import analyse
from readiness.network.recovery.recover import with_recovery
from readiness.network.recovery.solver import solver
from tests.network.example import LIMITS, WORLD, network_of
from tests.network.oracle import Oracle
from tests.network.random_lists import RATES, random_list

pytestmark = pytest.mark.skipif(solver() is None, reason="needs the extra `solver`")


def listed(seed, stock=..., capacity=True):
    """A random list without circles in which every product has a price and a revenue, and some offers a limit."""
    dice = random.Random(seed)
    rows = random_list(seed)
    level = {name: n for n, name in enumerate(["P0", "P1", *(f"C{n}" for n in range(6))])}
    rows = [r for r in rows if r["parent"] is None or level[r["part"]] > level[r["parent"].partition("@")[0]]]
    facts = {}
    for row in rows:
        kept = facts.setdefault(
            (row["part"], row["supplier"], row["site"]),
            {
                "recover_days": dice.choice((7.0, 21.0, 60.0)),
                "capacity": dice.choice((None, None, 20.0, 200.0)) if capacity else None,
                "stock_days": row["stock_days"] if stock is ... else stock,
            },
        )
        row.update(kept)
        if row["parent"] is None:
            row.update(price=500.0, currency="EUR", revenue=row["revenue"] or 60000.0)
        row["share"] = row["share"] if row["share"] != 0.0 else 0.3
    return rows


def costed(rows):
    network = network_of(rows)
    return network, with_recovery(analyse(network, WORLD, LIMITS, everything=True), network, solve=True)


@pytest.mark.parametrize("seed", range(25))
def test_outages_equal_a_peer_from_scratch(seed):
    scratch = pytest.importorskip("tests.network.recovery.outage_oracle", exc_type=ImportError)
    rows = listed(seed)
    oracle = Oracle(rows, RATES)
    network, analysis = costed(rows)
    limits = {o.id: o.capacity * 12 / 365.25 for o in network.offers if o.capacity is not None}
    groups = oracle.groups()
    assert analysis.outages.missing == ()
    for failure in analysis.failures:
        failed = groups.get((failure.kind, failure.id))
        if not failed or failure.kind == "country":
            continue
        days = 7 * failure.recovery.ttr_weeks
        for high, mine in ((False, failure.recovery.loss), (True, failure.recovery.loss_high)):
            exact = scratch.lost_share(oracle, failed, days, limits, high)
            assert mine == pytest.approx(exact, abs=1e-7), (failure.kind, failure.id, high)


@pytest.mark.parametrize("seed", range(25))
def test_without_stock_at_least_what_the_structure_loses_is_lost_and_without_limits_just_that(seed):
    _, bounded = costed(listed(seed, stock=0.0))
    _, free = costed(listed(seed, stock=0.0, capacity=False))
    for with_limits, without in zip(bounded.failures, free.failures, strict=True):
        if without.recovery.ttr_weeks:
            assert without.recovery.loss == pytest.approx(without.revenue_at_risk, abs=1e-7)
            assert without.recovery.loss_high == pytest.approx(without.revenue_at_risk_high, abs=1e-7)
            assert with_limits.recovery.loss >= with_limits.revenue_at_risk - 1e-7


@pytest.mark.parametrize("seed", range(10))
def test_more_stock_never_loses_more_and_enough_loses_nothing(seed):
    some, more, plenty = (costed(listed(seed, stock=days, capacity=False))[1] for days in (5.0, 20.0, 400.0))
    for few, many, all_ in zip(some.failures, more.failures, plenty.failures, strict=True):
        if few.recovery.loss is not None and many.recovery.loss is not None and few.id == many.id:
            assert many.recovery.loss <= few.recovery.loss + 1e-7
        if all_.recovery.loss is not None:
            assert all_.recovery.loss == pytest.approx(0, abs=1e-7)


def test_the_order_of_outages_does_not_matter():
    network, analysis = costed(listed(4))
    plain = analyse(network, WORLD, LIMITS, everything=True)
    turned = with_recovery(plain.model_copy(update={"failures": plain.failures[::-1]}), network, solve=True)
    for one, other in zip(analysis.failures, turned.failures[::-1], strict=True):
        assert one.id == other.id
        assert one.recovery.loss == pytest.approx(other.recovery.loss, abs=1e-9)
