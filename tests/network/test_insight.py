"""What a buyer would want to be told."""

from readiness.network.failures import hits
from readiness.network.insight import insights
from readiness.network.value import value_shares
from tests.network.example import LIMITS, WORLD, net, r, spindle


def told(network, limits=LIMITS):
    shares = [value_shares(network.ledger, p) for p in range(len(network.products))]
    found = insights(network, hits(network, WORLD.sea), shares, limits)
    return {kind: [i for i in found if i.kind == kind] for kind in {i.kind for i in found}}


def test_cheap_and_critical_further_up_is_a_nexus():
    cheap = {**LIMITS, "network.nexus.spend": 0.03}
    assert [i.id for i in told(spindle(), cheap)["nexus"]] == ["BALLS@Kugel"]
    assert "nexus" not in told(spindle())


def test_unknown_spend_may_be_small_and_is_told_as_unknown():
    network = net(r("P", site="W", price=9.0, revenue=9.0), r("A", "P", "S", price=2.0), r("B", "A", "T"))
    (nexus,) = told(network)["nexus"]
    assert nexus.params["spend"] is None


def test_stock_that_ends_before_another_source_delivers_is_a_gap():
    (gap,) = told(spindle())["cover_gap"]
    assert gap.id == "BALLS@Kugel"
    assert gap.params["cover_days"] == 42
    assert gap.params["gap_days"] == 158


def test_a_country_of_little_value_that_stops_much_is_told():
    network = net(
        r("P", site="W", country="DEU", price=100.0, revenue=1.0),
        r("A", "P", "S", country="CHN", price=1.0),
    )
    (country,) = told(network)["average_hides"]
    assert country.id == "CHN"
    assert country.params["value_share"] == 0.01


def test_products_that_fall_together_are_told_once_with_what_they_share():
    network = net(
        r("P", site="W", revenue=1.0),
        r("Q", site="V", revenue=1.0),
        r("A", "P", "S", slot="x"),
        r("A", "Q", "S", slot="x"),
    )
    (pair,) = told(network)["together_down"]
    assert pair.params["products"] == ("P", "Q")
    assert pair.id == "A@S"


def test_nothing_to_tell_of_nothing():
    assert told(net()) == {}
