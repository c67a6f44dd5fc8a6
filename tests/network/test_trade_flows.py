"""Value from country to country."""

import pytest

from readiness.network.trade_flows import trade_flows
from readiness.network.value import value_shares
from tests.network.example import net, r, spindle


def flows(network):
    shares = [value_shares(network.ledger, number) for number in range(len(network.products))]
    return {(flow.start, flow.to): flow.share for flow in trade_flows(network, shares)}


def test_value_counts_at_every_border_it_passes_and_at_none_inside_a_country():
    network = net(
        r("P", country="DEU", price=100.0, revenue=1.0),
        r("A", "P", "S", country="CZE", price=40.0),
        r("ORE", "A", "T", country="CHN", price=10.0),
        r("B", "P", "U", country="DEU", price=20.0),
    )
    assert flows(network) == pytest.approx({("CZE", "DEU"): 0.4, ("CHN", "CZE"): 0.1})


def test_products_count_by_their_revenue():
    network = net(
        r("P", site="W", country="DEU", price=100.0, revenue=3.0),
        r("Q", site="W", country="DEU", price=100.0, revenue=1.0),
        r("A", "P", "S", country="CHN", price=40.0),
        r("A", "Q", "S", country="CHN", price=40.0),
    )
    assert flows(network)["CHN", "DEU"] == pytest.approx(0.4)


def test_a_country_nobody_knows_is_called_so():
    assert ("unknown", "ITA") in flows(spindle())
