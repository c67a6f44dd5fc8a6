"""Borders that close for some goods."""

from readiness.network.border import NOTHING_STOPS, between, kept_in
from tests.network.example import net, number, r


def machine():
    """A German machine; tools from China and from nobody knows where, both of Chinese tungsten."""
    return net(
        r("M", country="DEU", revenue=1.0),
        r("TOOL", "M", "Tian", country="CHN"),
        r("DRILL", "M", "Handel"),
        r("POWDER", "TOOL", "Wu", country="CHN", material="tungsten"),
        r("ROD", "DRILL", "Wu", country="CHN", material="tungsten"),
        r("BIT", "M", "Wu", country="CHN", material="tungsten"),
    )


def sources(network, edges):
    return {network.offers[source].id for _, source in edges}


def test_goods_stay_inside_and_an_unknown_buyer_is_doubtful():
    network = machine()
    goods = [number(network, f"{part}@Wu") for part in ("POWDER", "ROD", "BIT")]
    found = kept_in(network, network.graph, {"CHN"}, goods)
    assert sources(network, found.stopped) == {"BIT@Wu"}
    assert sources(network, found.doubtful) == {"ROD@Wu"}


def test_between_two_sides_nothing_passes():
    network = machine()
    found = between(network, network.graph, {"CHN"}, {"DEU"})
    assert sources(network, found.stopped) == {"TOOL@Tian", "BIT@Wu"}
    assert sources(network, found.doubtful) == {"DRILL@Handel", "ROD@Wu"}


def test_a_border_far_away_stops_nothing():
    network = machine()
    assert between(network, network.graph, {"USA"}, {"MEX"}) == NOTHING_STOPS
