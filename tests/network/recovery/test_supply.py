"""Units, stock and capacity on a normal day."""

import numpy as np
import pytest

from readiness.network.recovery.supply import MONTH, YEAR, demand, supply_of
from tests.network.example import net, r


def priced():
    return net(
        r("P", site="W", price=100.0, revenue=100.0 * YEAR, stock_days=3.0),
        r("A", "P", "S", slot="x", share=0.75, quantity=4.0, capacity=6 * MONTH),
        r("A", "P", "T", slot="x", share=0.25, quantity=4.0, stock_days=5.0),
        r("B", "A", "U", quantity=0.5, stock_days=7.0),
        r("R", "P", "V", slot="x", share=0.0, quantity=4.0, stock_days=9.0),
    )


def by_id(network, values):
    return {offer.id: float(value) for offer, value in zip(network.offers, values, strict=True)}


def test_units_follow_shares_and_quantities():
    found = by_id(priced(), demand(priced()).daily)
    assert found == pytest.approx({"P@W": 1, "A@S": 3, "A@T": 1, "B@U": 2, "R@V": 0})


def test_a_product_without_price_or_revenue_is_named():
    network = net(
        r("P", site="W", price=1.0), r("Q", site="W", revenue=1.0), r("R", site="W", status="blocked")
    )
    assert demand(network).missing == ("P", "Q")


def test_a_circle_asks_for_nothing_more():
    network = net(
        r("P", site="W", price=1.0, revenue=YEAR), r("A", "P", "S"), r("B", "A", "T"), r("A", "B", "S")
    )
    assert by_id(network, demand(network).daily) == pytest.approx({"P@W": 1, "A@S": 1, "B@T": 1})


def test_everything_is_counted_in_days_of_normal_output():
    network = priced()
    low = supply_of(network, demand(network).daily, high=False)
    high = supply_of(network, demand(network).daily, high=True)
    assert by_id(network, low.stock) == {"P@W": 3, "A@S": np.inf, "A@T": 5, "B@U": 7, "R@V": 0}
    assert by_id(network, high.stock)["A@S"] == 0
    assert by_id(network, low.capacity) == pytest.approx(
        {"A@S": 2, "P@W": np.inf, "A@T": np.inf, "B@U": np.inf, "R@V": np.inf}
    )
    owner = low.arrays.owner[low.arrays.edge_need]
    use = {
        (network.offers[o].id, network.offers[s].id): u
        for o, s, u in zip(owner, low.arrays.source, low.use, strict=True)
    }
    assert use["P@W", "A@S"] == pytest.approx(4 / 3)
    assert use["P@W", "A@T"] == pytest.approx(4)
    assert use["P@W", "R@V"] == pytest.approx(1)
    assert use["A@S", "B@U"] == pytest.approx(3 * 0.5 / 2)
    assert low.use_sold == pytest.approx([1])
    assert (low.unmade_fails, high.unmade_fails) == (False, True)


def test_an_unknown_input_gives_nothing_in_the_high_reading():
    network = net(r("P", site="W", price=1.0, revenue=YEAR), r("A", "P", "S", status="blocked"))
    assert supply_of(network, demand(network).daily, high=True).capacity[0] == 0
    assert supply_of(network, demand(network).daily, high=False).capacity[0] == np.inf
