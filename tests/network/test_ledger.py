"""What a price is made of."""

import pytest

from readiness.network.ledger import revenue_weights
from readiness.network.parts import Product
from tests.network.example import codes, net, problem, r, spindle


def test_what_is_left_of_the_price_is_the_makers_own():
    network = spindle()
    motor = network.ledger.entries[network.by_id["MOTOR@Motoren"]]
    assert motor.added == 250.0
    assert motor.complete


def test_an_input_without_price_leaves_the_rest_in_doubt():
    network = spindle()
    product = network.ledger.entries[network.by_id["SPINDLE@Werk"]]
    assert product.missing == (network.by_id["BOX@Kiste"],)
    assert product.added == pytest.approx(1000 - 200 - 300)
    assert not product.complete


def test_a_source_held_ready_costs_nothing_and_needs_no_price():
    network = net(
        r("P", site="W", price=10.0),
        r("A", "P", "S", slot="x", price=4.0, share=1.0),
        r("A", "P", "T", slot="x", share=0.0),
    )
    assert network.ledger.entries[0].added == 6.0
    assert network.ledger.entries[0].complete


def test_inputs_dearer_than_the_price_say_nothing_and_are_told():
    network = net(r("P", site="W", price=10.0), r("A", "P", "S", price=99.0), r("B", "P", "T", price=1.0))
    assert network.ledger.entries[0].added is None
    told = problem(network, "residual_negative")
    assert told.params == {
        "offer": "P@W",
        "price": 10.0,
        "inputs": 100.0,
        "dearest": "A@S",
        "dearest_cost": 99.0,
    }
    assert told.where.row == 3


def test_rounding_is_no_negative_residual():
    network = net(
        r("P", site="W", price=0.3), r("A", "P", "S", price=0.1), r("B", "P", "S", price=0.2, quantity=1.0)
    )
    assert network.ledger.entries[0].added == 0.0
    assert "residual_negative" not in codes(network)


def test_shares_that_make_no_whole_are_told_with_their_sum():
    network = net(
        r("P", site="W"), r("A", "P", "S", slot="x", share=0.5), r("A", "P", "T", slot="x", share=0.2)
    )
    assert problem(network, "shares_sum").params == {"parent": "P", "slot": "x", "sum_pct": 70.0}


def test_shares_of_a_products_sites_are_told_by_product():
    network = net(r("P", site="W", share=0.5), r("P", site="V", share=0.3))
    assert problem(network, "product_shares_sum").params == {"product": "P", "sum_pct": 80.0}


def test_revenue_weighs_products_and_nothing_known_weighs_them_equally():
    a, b, c = Product("a", 30.0, ()), Product("b", 10.0, ()), Product("c", None, ())
    assert revenue_weights([a, b]) == {"a": 0.75, "b": 0.25}
    assert revenue_weights([a, c]) == {"a": 1.0, "c": 0.0}
    assert revenue_weights([c, Product("d", 0.0, ())]) == {"c": 0.5, "d": 0.5}
