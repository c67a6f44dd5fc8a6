"""Every single failure."""

import pytest

from readiness.network.failures import failures, hits
from tests.network.example import WORLD, net, r, spindle


def found(network, everything=False):
    return failures(network, hits(network, WORLD.sea), everything)


def test_only_what_loses_something_is_listed_unless_asked():
    network = spindle()
    few = {(f.kind, f.id) for f in found(network)}
    everything = {(f.kind, f.id) for f in found(network, everything=True)}
    assert ("offer", "BEARING@Lager AG") not in few
    assert ("offer", "BEARING@Lager AG") in everything
    assert ("chokepoint", "panama") in everything
    assert few < everything


def test_the_dearest_loss_comes_first_then_the_id():
    network = net(
        r("P", site="W", revenue=90.0), r("Q", site="V", revenue=10.0), r("A", "P", "S"), r("B", "Q", "S")
    )
    keys = [(-f.revenue_at_risk, f.id) for f in found(network)]
    assert keys == sorted(keys)
    assert found(network)[0].revenue_at_risk == 1.0


def test_an_unknown_input_holds_in_the_low_and_fails_in_the_high_reading():
    network = net(
        r("P", site="W", revenue=1.0),
        r("A", "P", "S", slot="x"),
        r("A", "P", "T", slot="x"),
        r("U", "A@T", "V", status="potential"),
    )
    loss = next(f for f in found(network) if (f.kind, f.id) == ("offer", "A@S"))
    assert (loss.revenue_at_risk, loss.revenue_at_risk_high) == (0, 1)
    assert loss.products == ()
    assert loss.products_high == ("P",)
    assert loss.weeks_to_impact is None


def test_nothing_sold_has_no_share_at_risk():
    network = net(r("A", "P", "S"), r("P", "A", "T"))
    assert {f.revenue_at_risk for f in found(network, everything=True)} == {None}


def test_a_thing_never_hit_has_no_time_at_all():
    data = [f.model_dump() for f in found(spindle(), everything=True)]
    never = next(d for d in data if d["id"] == "BEARING@Lager AG" and d["kind"] == "offer")
    unknown = next(d for d in data if d["id"] == "BOX@Kiste")
    assert "weeks_to_impact" not in never
    assert unknown["weeks_to_impact"] is None


def test_revenue_not_stated_for_one_product_still_shows_the_product():
    network = net(r("P", site="W", revenue=90.0), r("Q", site="V"), r("B", "Q", "S"))
    loss = next(f for f in found(network) if f.id == "B@S")
    assert loss.products == ("Q",)
    assert loss.revenue_at_risk == pytest.approx(0)


def test_spend_is_what_is_bought_of_it_and_unknown_where_a_price_is_missing():
    network = net(
        r("P", site="W", country="DEU", price=100.0, revenue=1000.0),
        r("A", "P", "S", site="S1", quantity=2.0, price=10.0),
        r("B", "P", "S", site="S2"),
    )
    spend = {(f.kind, f.id): f.spend for f in found(network)}
    assert spend["site", "S1"] == pytest.approx(200)
    assert spend["firm", "S"] is None
    assert spend["site", "W"] is None, "its own products are sold, not bought"
