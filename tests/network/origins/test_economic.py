"""Origin by value of every offer, beside what the pass back from a product says of the same."""

import pytest

from readiness.network.origins.economic import economic
from readiness.network.value import value_shares
from tests.network.example import net, network_of, r
from tests.network.random_lists import random_list


@pytest.mark.parametrize("seed", range(60))
def test_forward_to_a_product_equals_back_from_it(seed):
    network = network_of(random_list(seed))
    found = economic(network.ledger, range(len(network.offers)))
    assert all(sum(origin.values()) == pytest.approx(1, abs=1e-12) for origin in found)
    for product, makers in enumerate(network.ledger.makers):
        back = value_shares(network.ledger, product).origin
        for country, share in back.items() if makers else ():
            forward = sum(part * found[maker].get(country, 0.0) for maker, part in makers)
            assert share == pytest.approx(forward, abs=1e-12)


def test_the_largest_comes_first_and_unknown_is_named():
    network = net(r("P", site="W", country="DEU", price=10.0), r("A", "P", "S", country="CHN", price=8.0))
    assert list(economic(network.ledger, [0])[0].items()) == [
        ("CHN", pytest.approx(0.8)),
        ("DEU", pytest.approx(0.2)),
        ("unknown", 0.0),
    ]
