"""Where nobody knows."""

import pytest

from readiness.network.blind_spots import clears_unknown, hidden_makers
from readiness.network.value import value_shares
from tests.network.example import net, r, spindle


def shares_of(network):
    return [value_shares(network.ledger, p) for p in range(len(network.products))]


def test_a_supplier_without_country_hides_the_maker_of_its_parts():
    network = spindle()
    (dealer,) = hidden_makers(network, shares_of(network))
    assert dealer.id == "Handel"
    assert dealer.params["parts"] == ("MAGNET",)
    assert dealer.params["value_share"] == pytest.approx(0.05)


def test_the_one_price_that_clears_most_comes_first():
    network = spindle()
    first, second = clears_unknown(network, shares_of(network))
    assert (first.id, first.params["field"]) == ("BOX@Kiste", "price")
    assert first.params["value_share"] == pytest.approx(0.5)
    assert (second.id, second.params["field"]) == ("MAGNET@Handel", "country")


def test_filling_the_country_in_clears_exactly_what_was_promised():
    rows = (r("P", site="W", country="DEU", price=100.0), r("A", "P", "S", price=30.0))
    network = net(*rows)
    (told,) = clears_unknown(network, shares_of(network))
    assert told.params["value_share"] == pytest.approx(0.3)
    assert clears_unknown(net(rows[0], r("A", "P", "S", price=30.0, country="ITA")), shares_of(network)) == []


def test_two_missing_prices_of_one_offer_are_no_single_answer():
    network = net(r("P", site="W", country="DEU", price=100.0), r("A", "P", "S"), r("B", "P", "T"))
    assert clears_unknown(network, shares_of(network)) == []
