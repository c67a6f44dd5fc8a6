"""What a year spends on every offer."""

import pytest

from tests.network.example import net, r, spindle


def test_spend_follows_quantities_and_shares_down():
    network = spindle()
    spent = {o.id: s for o, s in zip(network.offers, network.spend, strict=True)}
    assert spent["SPINDLE@Werk"] == pytest.approx(1e6)
    assert spent["BEARING@Lager AG"] == pytest.approx(1000 * 0.6 * 200)
    assert spent["BALLS@Kugel"] == pytest.approx(1000 * 20)


def test_spend_without_price_or_revenue_is_unknown():
    network = spindle()
    spent = {o.id: s for o, s in zip(network.offers, network.spend, strict=True)}
    assert spent["BOX@Kiste"] is None
    silent = net(r("P", site="W", price=10.0), r("A", "P", "S", price=1.0))
    assert silent.spend == (None, None)


def test_an_unknown_quantity_makes_what_lies_below_unknown():
    network = net(
        r("P", site="W", price=10.0, revenue=100.0),
        r("A", "P", "S", price=4.0, quantity=0.0),
        r("B", "A", "T", price=1.0),
        r("C", site="V", price=1.0),
    )
    spent = {o.id: s for o, s in zip(network.offers, network.spend, strict=True)}
    assert spent["A@S"] is None
    assert spent["B@T"] is None


def test_what_nobody_needs_costs_nothing():
    network = net(r("P", site="W", price=10.0, revenue=100.0), r("A", "Q", "S", price=1.0))
    assert network.spend == (100.0, 0.0)
